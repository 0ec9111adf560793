/**
 * Writes a made-up ledger as a file: `node make-file.mjs FILE.xlsx|FILE.csv ROWS '{"unpaid":0.04,"days":900}'`.
 * In a workbook, dates are serials with a date format and texts are shared, as Excel saves them.
 */
import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { XlsxStreamWriter } from 'hucre/xlsx';
import { cleanRows, DUE, HEADER, ISSUED, SETTLED } from './data.mjs';

const DATES = [ISSUED, DUE, SETTLED];
const UNIX_EPOCH = 25_569;
const isoOf = (serial) => new Date((serial - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);

async function workbook(file, rows) {
  const columns = HEADER.map((header, place) => ({ header, ...(DATES.includes(place) && { numFmt: 'yyyy-mm-dd' }) }));
  const writer = new XlsxStreamWriter({ name: 'Receivables', columns });
  for (const row of rows.slice(1)) writer.addRow(row.map((cell) => (cell === '' ? null : cell)));
  writeFileSync(file, await writer.finish());
}

async function delimited(file, rows) {
  const stream = createWriteStream(file);
  for (const [i, row] of rows.entries()) {
    const cells = row.map((cell, place) => (i > 0 && DATES.includes(place) && cell !== '' ? isoOf(cell) : cell));
    if (!stream.write(`${cells.join(',')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

const [file, count, options] = process.argv.slice(2);
const rows = cleanRows(Number(count), JSON.parse(options));
await (file.endsWith('.csv') ? delimited : workbook)(file, rows);
