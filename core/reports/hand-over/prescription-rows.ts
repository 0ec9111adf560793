/** Until when the claim that has been due longest can be sued for: a row of what is to be checked first. */
import { lapsesOn, type Prescription } from '../../analysis/prescription';
import { at } from '../../column';
import type { HandOver } from '../../dunning/hand-over';
import type { LawOptions } from '../../terms/law';
import type { RegimeId } from '../../terms/regimes/index';
import { writtenDate } from '../../text/written';
import type { ReportContext } from '../report';
import type { FileRow } from './file-columns';

export function prescriptionRows({ groups, regime }: HandOver, context: ReportContext): readonly FileRow[] {
  const { ledger, asOf, settings, text } = context;
  const words = text.reports.handOver.checks.prescription;
  const items = groups.flatMap((group) => group.items.map(({ item }) => item));
  const [oldest] = items.sort((a, b) => at(ledger.due, a) - at(ledger.due, b));
  if (oldest === undefined) return [];
  if (regime === 'publicBody' || regime === 'publicHospital')
    return [[words.point, words.ofPublicBody, words.toDoOfPublicBody]];
  const due = at(ledger.due, oldest);
  const lapses = lapsesOn(due, prescriptionOf(regime, settings.law));
  const say = lapses < asOf ? words.lapsed : words.until;
  const { language } = settings;
  const found = say(ledger.numbers[oldest] ?? '', writtenDate(due, language), writtenDate(lapses, language));
  return [[words.point, found, words.toDo]];
}

function prescriptionOf(regime: RegimeId | undefined, { sector }: LawOptions): Prescription {
  if (sector === 'transport') return 'transport';
  return regime === 'consumer' ? 'consumer' : 'business';
}
