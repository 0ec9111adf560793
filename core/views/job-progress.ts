/** How far work of many steps has come: the log tells, and the work is in its own id. */
import { lives, type LogRow } from '../dunning/log';
import { rowOf } from '../dunning/reminder';
import { textIn } from '../text/text';
import type { Job, Progress, Refusal } from './calls';
import type { Opened } from './opened';
import { plannedMessages, whyNot } from './planned';
import { unchanged } from './refusal';
import type { WorkbookRead } from './workbook-read';

export const idOf = (job: Job): string => JSON.stringify(job);

export function jobOf({ language }: WorkbookRead, id: string): { readonly ok: true; readonly value: Job } | Refusal {
  const job = parsed(id);
  return isJob(job) ? { ok: true, value: job } : unchanged('noJob', textIn(language).answers.noJob, language);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isJob = (value: unknown): value is Job => {
  const { kind, keys } = (value ?? {}) as { readonly kind?: unknown; readonly keys?: unknown };
  return kind === 'draft' && Array.isArray(keys) && keys.every((key) => typeof key === 'string');
};

export type Step = {
  readonly progress: Progress;
  /** The rows of the messages that come next. */
  readonly rows: readonly LogRow[];
};

/** `most`: messages to be drafted in this step. */
export function nextStep(opened: Opened, job: Job, most: number): Step {
  const { log, context, settings } = opened;
  const keys = [...new Set(job.keys)];
  const planned = plannedMessages(context.figures.plan());
  const drafted = new Set(log.filter((row) => lives(row) && row.state !== 'pending').map(({ key }) => key));
  const left = keys.filter((key) => !planned.get(key)?.isDrafted);
  const toDraft = left.filter((key) => planned.has(key));
  const failed = left.filter((key) => !planned.has(key) && !drafted.has(key));
  const next = toDraft.slice(0, most);
  return {
    rows: next.flatMap((key) => {
      const found = planned.get(key);
      return found ? [rowOf(found.reminder, settings.settings.sender.iban, 'drafted')] : [];
    }),
    progress: {
      id: idOf({ ...job, keys }),
      done: keys.length - failed.length - toDraft.length + next.length,
      total: keys.length,
      finished: next.length === toDraft.length,
      cancelled: false,
      failed: failed.map((key) => ({ key, why: context.text.answers.noLongerDue(whyNot(opened, key)) })),
    },
  };
}
