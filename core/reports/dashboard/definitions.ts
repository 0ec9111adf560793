/** How the figures of the page come about, each with the amounts that it is made of. */
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
  const { position, period } = facts;
  const amount = (minor: number): string => writtenAmount(minor, currency, language);
  const day = (date: typeof asOf): string => writtenDate(date, language);
  return [
    {
      label: words.balance,
      says: words.balanceIs(amount(position.receivables), amount(position.receivables - balance), amount(balance)),
    },
    { label: words.overdue, says: words.overdueIs(day(asOf)) },
    ...(overdueRate.quotient
      ? [
          {
            label: words.overdueRate,
            says: words.overdueRateIs(amount(position.overdue), amount(position.receivables)),
          },
        ]
      : []),
    {
      label: words.dso,
      says: dso.quotient
        ? words.dsoIs(
            amount(dso.quotient.top),
            day(period.from),
            day(period.to),
            amount(dso.quotient.bottom),
            period.days,
          )
        : dso.figure.ok
          ? ''
          : text.missing[dso.figure.error],
    },
    { label: words.countBack, says: words.countBackIs },
    { label: words.risk, says: words.riskIs },
  ];
}
