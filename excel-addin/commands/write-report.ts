/** The command behind a button: reads the workbook once, lets the core answer, writes what comes back. */
import { dayOf, type Day } from '../../core/calendar-date';
import { TEXT_FORMAT } from '../../core/reports/columns';
import { SETTINGS, SETTINGS_MARK } from '../../core/reports/settings-sheet';
import type { ReportId } from '../../core/reports/index';
import { reportWrites, type Writes } from '../../core/reports/write-report';
import { textIn } from '../../core/text/text';
import { hostLanguage } from '../host-language';
import { cellsNamed, namesIn } from '../workbook/names';
import { readCells } from '../workbook/read-cells';
import { RECEIVABLES, receivablesCells } from '../workbook/receivables';
import { writeSheet } from '../workbook/write-sheet';

/** What to say to the person. */
export async function writeReport(report: ReportId): Promise<string> {
  const { hosts, reports } = textIn(hostLanguage());
  try {
    // Somebody who is still typing into a cell is waited for.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const workbook = context.workbook.load('name');
      const names = await namesIn(context);
      const named = await cellsNamed(context, names, [RECEIVABLES, SETTINGS, SETTINGS_MARK]);
      const receivables = await receivablesCells(context, names, named.get(RECEIVABLES));
      if (!receivables) return reports.noTable;
      const { range, worksheet } = receivables;
      const settings = named.get(SETTINGS);

      const writes = reportWrites(report, {
        language: hostLanguage(),
        today: today(),
        receivables: await readCells(context, range),
        settings: settings && (await readCells(context, settings.range)),
        ownSettings: settings?.worksheet.name === named.get(SETTINGS_MARK)?.worksheet.name,
        place: { file: workbook.name, sheet: worksheet.name, firstRow: range.rowIndex + 1 },
      });
      if (!writes.ok) return writes.error;
      const { sheets, cells, said } = writes.value;
      for (const sheet of sheets) await writeSheet(context, sheet);
      for (const cell of cells) writeCell(context, cell);
      // The report comes first; what it brought along stays behind it.
      const own = context.workbook.names.getItem(sheets[0].mark).getRange().worksheet.load('name');
      own.activate();
      await context.sync();
      return said(own.name);
    });
  } catch (error) {
    return hosts.excel.failed(error instanceof Error ? error.message : String(error));
  }
}

function writeCell(context: Excel.RequestContext, { range, row, column, value }: Writes['cells'][number]): void {
  const cell = context.workbook.names.getItem(range).getRange().getCell(row, column);
  if (typeof value === 'string') cell.numberFormat = [[TEXT_FORMAT]];
  cell.values = [[value ?? '']];
}

function today(): Day {
  const now = new Date();
  // The clock's own date is always one that the calendar has.
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
