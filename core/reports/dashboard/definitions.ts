/** How the figures of the page come about, each with the amounts that it is made of. */
import type { Divided, Quotient } from '../../analysis/figure';
import type { Day } from '../../calendar-date';
import type { Currency } from '../../money';
import { writtenAmount, writtenDate } from '../../text/written';
import type { ReportContext } from '../report';
import { whyMissing } from '../why-missing';
import type { Standing } from './standing';

export type Definition = { readonly label: string; readonly says: string };

export function definitionsOf(
  { balance, facts, dso, overdueRate }: Standing,
  currency: Currency,
  { asOf, figures, settings: { language }, text }: ReportContext,
): readonly Definition[] {
  const { dashboard: words } = text;
  const { from, to, days } = facts.period;
  const { receivables, ordinaryNotDue, ordinaryOverdue, creditNotes } = facts.position;
  const amount = (minor: number): string => writtenAmount(minor, currency, language);
  const date = (day: Day): string => writtenDate(day, language);
  /** Or why there is no such figure. */
  const quotient = ({ figure, quotient: of }: Divided, says: (of: Quotient) => string): string =>
    figure.ok ? (of ? says(of) : '') : whyMissing(figure.error, { figure }, text, facts.salesTold(facts.period));
  /** What DSO does not speak of. */
  function leftOut(): string {
    const doubtful =
      figures.aged.doubtful().totals.find((total) => total.currency === currency)?.receivables.amount ?? 0;
    const retentions = receivables - ordinaryNotDue - ordinaryOverdue - doubtful;
    return [
      ...(doubtful > 0 ? [words.lessDoubtful(amount(doubtful))] : []),
      ...(retentions > 0 ? [words.lessRetentions(amount(retentions))] : []),
      ...(creditNotes < 0 ? [words.lessCredits(amount(-creditNotes))] : []),
    ].join('');
  }
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
      says: quotient(dso, ({ top, bottom }) =>
        [
          words.ofReceivablesLeft(amount(receivables), leftOut(), amount(top)),
          words.dsoIs(amount(top), date(from), date(to), amount(bottom), days),
        ].join(' '),
      ),
    },
    { label: words.countBack, says: words.countBackIs },
    { label: words.risk, says: words.riskIs },
  ];
}
