/**
 * What the workbook library needs by itself for a report: read the ledger, write the sheets, and nothing in between.
 *
 *     node library-alone.mjs sheets REPORT.xlsx SHEETS     keeps the sheets of a report, for the runs that are timed
 *     node library-alone.mjs report LEDGER.xlsx SHEETS OUT.xlsx
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const [what, input, sheets, out] = process.argv.slice(2);

if (what === 'sheets') {
  const report = await readXlsx(readFileSync(input), { readStyles: true });
  // The library reads charts in a form that it does not write: it is spared them.
  writeFileSync(sheets, serialize(report.sheets.map((sheet) => ({ ...sheet, charts: [] }))));
} else {
  const ledger = await readXlsx(readFileSync(input));
  if (ledger.sheets[0].rows.length === 0) throw new Error('the library read nothing');
  writeFileSync(out, await writeXlsx({ sheets: deserialize(readFileSync(sheets)) }));
}
