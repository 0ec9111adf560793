/**
 * What a formula in Sheets waits for before it computes: each call of Apps Script is a fresh program that parses
 * `Code.js` whole. One process, one fresh realm; prints milliseconds as JSON.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { AS_OF, cleanRows, freshCopies } from './data.mjs';

const [file] = process.argv.slice(2);
const source = readFileSync(file, 'utf8');
const spreadsheet = { getSpreadsheetLocale: () => 'en_US', getSpreadsheetTimeZone: () => 'Europe/Paris' };
const realm = vm.createContext({ SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet } });
realm.receivables = freshCopies(cleanRows(1000))();

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

let script;
const parse = milliseconds(() => (script = new vm.Script(source, { filename: 'Code.js' })));
const load = milliseconds(() => script.runInContext(realm));
const bucket = milliseconds(() => vm.runInContext(`AR_AGING_BUCKET(${AS_OF - 45}, ${AS_OF})`, realm));
const hasAging = vm.runInContext('typeof AR_AGING', realm) === 'function';
const aging = hasAging && milliseconds(() => vm.runInContext(`AR_AGING(receivables, ${AS_OF})`, realm));
console.log(JSON.stringify({ bytes: source.length, parse, load, bucket, ...(hasAging && { aging }) }));
