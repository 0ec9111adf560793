/** The credit policy: who is reminded when, by which letter and how. */
import type { LevelId } from './message';

export const channels = ['email', 'letter', 'registered', 'phone'] as const;
export type Channel = (typeof channels)[number];

/** One row of a policy. */
export type Level = {
  /** From the due date: negative before it, 0 on it. */
  readonly days: number;
  /** Its wording, and so its tone. A formal notice is never automatic. */
  readonly letter: LevelId;
  readonly channel: Channel;
  /** Units of whichever currency the message is in; below it nobody is written to. */
  readonly minimum: number;
  /** Where the law of the customer allows it. */
  readonly claimsPenalties: boolean;
  /** Days from receipt that it grants; 0 where it sets no deadline. */
  readonly graceDays: number;
};

/** Whose policy it is: one of these, or a type of customer as the table calls it. */
export const segments = ['everyone', 'goodPayer', 'risky', 'publicBody'] as const;
export type Segment = (typeof segments)[number];

export type Policy = {
  readonly segment: string;
  /** Each on a day of its own. */
  readonly levels: readonly Level[];
};

const email = { channel: 'email', minimum: 0, claimsPenalties: false, graceDays: 0 } as const;

/** What French credit managers do. */
export const defaultPolicies: readonly Policy[] = [
  {
    segment: 'everyone',
    levels: [
      { ...email, days: -7, letter: 'preReminder', minimum: 1000 },
      { ...email, days: 3, letter: 'first' },
      { ...email, days: 15, letter: 'firm' },
      { ...email, days: 30, letter: 'last', claimsPenalties: true, graceDays: 8 },
      { days: 45, letter: 'formalNotice', channel: 'registered', minimum: 100, claimsPenalties: true, graceDays: 8 },
    ],
  },
];

/** A level in its place. After the due date they count from 1, on it 0, before it from −1 backwards. */
export type Rung = Level & {
  readonly number: number;
  /** Days for which the level before must have been sent; 0 for the first. */
  readonly interval: number;
};

/** The rungs before and on the due date, and the ladder after it, each in the order of the days. */
export function rungsOf({ levels }: Policy): { readonly before: readonly Rung[]; readonly ladder: readonly Rung[] } {
  const sorted = [...levels].sort((a, b) => a.days - b.days);
  const early = sorted.filter(({ days }) => days <= 0);
  const first = early.some(({ days }) => days === 0) ? 1 - early.length : -early.length;
  const late = sorted.filter(({ days }) => days > 0);
  return {
    before: early.map((level, i) => ({ ...level, number: first + i, interval: 0 })),
    ladder: late.map((level, i) => ({
      ...level,
      number: i + 1,
      interval: level.days - (late[i - 1]?.days ?? level.days),
    })),
  };
}

export const isFormal = ({ letter }: Pick<Level, 'letter'>): boolean => letter === 'formalNotice';
