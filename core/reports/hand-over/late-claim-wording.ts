/** How late interest and indemnities were computed, so that a court can do it again. */
import { addDays } from '../../calendar-date';
import { at } from '../../column';
import type { HandOver } from '../../dunning/hand-over';
import type { ClaimGroup } from '../../dunning/hand-over/claim-groups';
import { lawIn } from '../../dunning/words/laws';
import { halfYearName } from '../../terms/half-year';
import { ratesUsed } from '../../terms/rates-used';
import { regimeOf } from '../../terms/regimes/index';
import type { LateInterest } from '../../terms/regimes/regime';
import { writtenNumber, writtenRatio } from '../../text/written';
import type { ReportContext } from '../report';

type Wording = (group: ClaimGroup, file: HandOver, context: ReportContext) => string;

export const interestHow: Wording = (group, file, context) => {
  const { regime } = file;
  const { settings, text } = context;
  const { how } = text.reports.handOver;
  const interest = regime && regimeOf(regime).interest;
  const isClaimed = group.items.some(({ late }) => late.interest !== undefined || late.missing !== undefined);
  if (!interest || !isClaimed) return whyNone(group, file, context);
  return how.interest(lawIn(regime, settings.language), baseOf(interest, group, context));
};

export const indemnityHow: Wording = (group, file, context) => {
  const { regime } = file;
  const { settings, text } = context;
  const { how } = text.reports.handOver;
  const count = group.items.filter(({ late }) => late.indemnity !== undefined).length;
  if (regime && count > 0) return how.indemnity(lawIn(regime, settings.language), count);
  const set = regime && regimeOf(regime).indemnity?.currency;
  return set && set !== group.currency ? how.otherCurrency(set) : whyNone(group, file, context);
};

const whyNone: Wording = ({ items }, { regime, warnings }, { text }) => {
  const { how } = text.reports.handOver;
  if (items.length === 0) return '';
  if (regime === undefined) return how.noLaw;
  if (regime === 'consumer') return how.consumer;
  return warnings.some(({ code }) => code === 'insolvency') ? how.insolvency : how.nothingLeft;
};

/** The rate of the contract, or the legal one with that of each half-year. */
function baseOf(
  interest: LateInterest,
  { items }: ClaimGroup,
  { ledger, asOf, settings, text }: ReportContext,
): string {
  const { law, language } = settings;
  const { how } = text.reports.handOver;
  const percent = (basisPoints: number): string => writtenRatio(basisPoints / 10_000, language, 2);
  const points = (basisPoints: number): string =>
    writtenNumber(basisPoints / 100, basisPoints % 100 === 0 ? 0 : 1, language);
  if (law.agreedRate !== undefined && interest.negotiable) return how.agreedRate(percent(law.agreedRate));
  const starts = items.flatMap(({ item, late }) =>
    late.interest === undefined && late.missing === undefined ? [] : [addDays(at(ledger.due, item), 1)],
  );
  const rates = ratesUsed(starts, asOf, { interest, agreed: law.agreedRate, added: law.rates }).map(
    ({ halfYear, rate }) => {
      const name = halfYearName(halfYear);
      return rate === undefined ? how.rateUnknown(name) : how.rateOf(name, percent(rate));
    },
  );
  const legal = how.legalRate(text.law.series[interest.reference], points(interest.margin), rates.join(', '));
  return interest.roundedUpTo === undefined ? legal : how.roundedUp(legal, points(interest.roundedUpTo));
}
