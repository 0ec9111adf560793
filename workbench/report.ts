/** A report on demand: the workbook is read, the report computed, its sheets written. */
import type { Day } from '../core/calendar-date';
import type { ReportId } from '../core/reports/index';
import { SETTINGS, SETTINGS_MARK } from '../core/reports/settings-sheet';
import { findReceivables, reportWrites } from '../core/reports/write-report';
import { textIn, type Language } from '../core/text/text';
import type { Cells, Workbook } from './workbook';

const RECEIVABLES = 'AR_Receivables';

/** Answers with the sentence for the person. Nothing is written when the receivables cannot be read. */
export function writeReport(workbook: Workbook, report: ReportId, language: Language, today: Day): string {
  const receivables = workbook.named(RECEIVABLES) ?? nameReceivables(workbook);
  if (!receivables) return textIn(language).reports.noTable;
  const { sheet, firstRow, rows } = receivables;
  const settings = workbook.named(SETTINGS);
  const writes = reportWrites(report, {
    language,
    today,
    receivables: rows,
    settings: settings?.rows,
    ownSettings: settings?.sheet === workbook.named(SETTINGS_MARK)?.sheet,
    place: { file: workbook.title, sheet, firstRow: firstRow + 1 },
  });
  if (!writes.ok) return writes.error;
  const { sheets, cells, said } = writes.value;
  for (const written of sheets) workbook.write(written);
  for (const { range, row, column, value } of cells) workbook.writeCell(range, row, column, value);
  return said(workbook.show(sheets[0].mark));
}

/** Names whole columns, so that invoices added below count from then on. */
function nameReceivables(workbook: Workbook): Cells | undefined {
  const candidates = workbook.candidates();
  const found = findReceivables(candidates.map(({ rows }) => ({ rows: rows.slice(0, 30) })));
  const candidate = found && candidates[found.index];
  if (!candidate) return undefined;
  workbook.define(RECEIVABLES, candidate.reference);
  return workbook.named(RECEIVABLES);
}
