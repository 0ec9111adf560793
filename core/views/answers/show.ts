/** Rows of the receivables, a report on its own sheet, or a table that a person keeps. */
import type { ReportId } from '../../reports/index';
import { saidOf, writesOf } from '../../reports/write-report';
import { textIn } from '../../text/text';
import type { Answered, Calls } from '../calls';
import { chartPictures } from '../chart-picture';
import { workbookContext, type Opened } from '../opened';
import { openedOrRefused, refused, unchanged } from '../refusal';
import { tableForward, type TableBeside } from '../tables-beside';
import type { WorkbookRead } from '../workbook-read';

export function show(read: WorkbookRead, asks: Calls['show']['asks']): Answered<'show'> {
  if ('rows' in asks) return showRows(read, asks.rows);
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  return 'report' in asks ? showReport(found.value, asks.report) : showTable(found.value, asks.table);
}

function showRows({ language }: WorkbookRead, asked: readonly number[]): Answered<'show'> {
  const { answers } = textIn(language);
  const rows = [...new Set(asked)].filter((row) => Number.isInteger(row) && row > 0);
  if (rows.length === 0) return refused('noRows', answers.noRows);
  return { ok: true, value: { said: answers.selected(rows.length), charts: [] }, changes: { selected: rows } };
}

function showReport(opened: Opened, report: ReportId): Answered<'show'> {
  const { read, settings, notesIn, context } = opened;
  const { features, language } = read;
  const written = writesOf(report, workbookContext(opened), settingCellsOf(read), settings);
  if (!written.ok) return unchanged('notWritten', written.error, language);
  const { sheets, cells } = written.value;
  const [sheet] = sheets;
  return {
    ok: true,
    value: {
      said: saidOf(report, sheet.title, context.asOf, notesIn(language), language),
      charts: features.charts === 'picture' ? chartPictures(sheet) : [],
    },
    changes: { sheets, cells, front: sheet.mark },
  };
}

function showTable(opened: Opened, table: TableBeside): Answered<'show'> {
  const { answers } = textIn(opened.read.language);
  const { sheet, changes } = tableForward(table, opened);
  return { ok: true, value: { said: answers.tableShown(sheet), charts: [] }, changes };
}

const settingCellsOf = ({ settings, ownSettings }: WorkbookRead) => ({ settings: settings?.rows, ownSettings });
