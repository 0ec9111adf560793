/** How the figures of the page come about, each with the amounts that it is made of. */
import type { Divided, Quotient } from '../../analysis/figure';
import type { Day } from '../../calendar-date';
import type { Currency } from '../../money';
import { writtenAmount, writtenDate } from '../../text/written';
import type { ReportContext } from '../report';
import type { Standing } from './standing';

export type Definition = { readonly label: string; readonly says: string };

export function definitionsOf(
  { balance, facts, dso, overdueRate }: Standing,
  currency: Currency,
  { asOf, settings: { language }, text }: ReportContext,
): readonly Definition[] {
  const { dashboard: words } = text;
  const { from, to, days } = facts.period;
  const { receivables } = facts.position;
  const amount = (minor: number): string => writtenAmount(minor, currency, language);
  const date = (day: Day): string => writtenDate(day, language);
  /** Or why there is no such figure. */
  const quotient = ({ figure, quotient: of }: Divided, says: (of: Quotient) => string): string =>
    figure.ok ? (of ? says(of) : '') : text.missing[figure.error];
  return [
    {
      label: words.balance,
      says: words.balanceIs(amount(receivables), amount(receivables - balance), amount(balance)),
    },
    { label: words.overdue, says: words.overdueIs(date(asOf)) },
    {
      label: words.overdueRate,
      says: quotient(overdueRate, ({ top, bottom }) => words.overdueRateIs(amount(top), amount(bottom))),
    },
    {
      label: words.dso,
      says: quotient(dso, ({ top, bottom }) => words.dsoIs(amount(top), date(from), date(to), amount(bottom), days)),
    },
    { label: words.countBack, says: words.countBackIs },
    { label: words.risk, says: words.riskIs },
  ];
}
