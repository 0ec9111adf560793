/** The four figures by which receivables are told at a glance, of one currency: on the dashboard and in the pane. */
import type { Figure } from '../../analysis/figure';
import { toDecimal, type Currency } from '../../money';
import { ok } from '../../result';
import { writtenNumber, writtenRatio } from '../../text/written';
import { amountLook, looks } from '../columns';
import type { ReportContext } from '../report';
import type { Look } from '../sheet';
import type { Standing } from './standing';

export type TopFigure = {
  readonly id: 'balance' | 'overdue' | 'overdueRate' | 'dso';
  readonly label: string;
  /** The report that says more. */
  readonly leads: string;
  /** Amounts in whole units, which are enough at a glance. */
  readonly figure: (standing: Standing) => Figure;
  readonly look: Look;
  /** Rounded as it is written, in the unit in which it is written. */
  readonly shown: (figure: number) => number;
  readonly write: (figure: number) => string;
};

export function topFigures(currency: Currency, { settings: { language }, text }: ReportContext): readonly TopFigure[] {
  const { dashboard: words } = text;
  const amount = {
    look: amountLook(0),
    shown: (value: number) => value,
    write: (value: number) => writtenNumber(value, 0, language),
  };
  const ratio = {
    look: looks.rate(text),
    shown: (value: number) => tenths(value * 100),
    write: (value: number) => writtenRatio(value, language),
  };
  const days = { look: { format: words.dayFormat }, shown: tenths, write: words.days };
  const units = (minor: number): Figure => ok(Math.round(toDecimal(minor, currency)));
  return [
    { id: 'balance', label: words.balance, leads: 'aging', figure: ({ balance }) => units(balance), ...amount },
    {
      id: 'overdue',
      label: words.overdue,
      leads: 'openItems',
      figure: ({ facts }) => units(facts.position.overdue),
      ...amount,
    },
    {
      id: 'overdueRate',
      label: words.overdueRate,
      leads: 'aging',
      figure: (standing) => standing.overdueRate.figure,
      ...ratio,
    },
    { id: 'dso', label: words.dso, leads: 'indicators', figure: (standing) => standing.dso.figure, ...days },
  ];
}

const tenths = (value: number): number => Number(value.toFixed(1));
