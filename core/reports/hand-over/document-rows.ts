/** What a lawyer needs beside these sheets, as a list to tick off. */
import { at } from '../../column';
import type { HandOver } from '../../dunning/hand-over';
import type { Sent } from '../../dunning/hand-over/sent';
import { isFormal } from '../../dunning/policy';
import { listedIn, writtenDate } from '../../text/written';
import type { ReportContext } from '../report';
import type { FileRow } from './file-columns';

export function documentRows({ groups, sent }: HandOver, context: ReportContext): readonly FileRow[] {
  const { ledger, settings, text } = context;
  const words = text.reports.handOver.documents;
  const items = groups.flatMap((group) => group.items.map(({ item }) => item));
  const { order } = ledger.dimensions;
  const orders = order ? items.map((item) => order.labels[at(order.of, item)] ?? '') : [];
  const days = (some: readonly Sent[]): string =>
    some.length === 0
      ? words.noneOnRecord
      : listedIn(settings.language)([...new Set(some.map(({ row }) => writtenDate(row.on, settings.language)))]);
  const rows: readonly (readonly [document: string, which: string])[] = [
    [words.invoices, listed(items.map((item) => ledger.numbers[item] ?? ''))],
    [words.orders, listed(orders)],
    [words.deliveries, words.deliveriesSigned],
    [words.terms, words.termsAccepted],
    [words.notice, days(sent.filter(({ row }) => isFormal(row)))],
    [words.reminders, days(sent.filter(({ row }) => !isFormal(row)))],
    [words.statement, ''],
  ];
  return rows.map(([document, which]) => [document, which, '']);
}

const listed = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(', ');
