/**
 * `npm run samples` writes `samples/receivables.xlsx`: eighteen months of a made-up joinery's invoices, with the settings
 * that hold every figure at 30 June 2026. The same bytes on every machine.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { importSource } from '../tools/import-source.mjs';
import { AS_OF } from './receivables/invoices.mjs';
import { aboutSheet } from './receivables/about-sheet.mjs';
import { isoOf } from './receivables/calendar.mjs';
import { currencies } from './receivables/customers.mjs';
import { balanceIn } from './receivables/ledger.mjs';
import { invoiceSheet, invoiceNames } from './receivables/invoice-sheet.mjs';

const file = process.argv[2] ?? path.join(import.meta.dirname, 'receivables.xlsx');

const product = await importSource('samples/receivables/product.js');

const chosen = new Map([
  ['asOf.rule', AS_OF],
  ['asOf.inUse', AS_OF],
  ['target.dso', 45],
  ['target.overdueRate', 0.25],
  ['account.asOf', AS_OF],
  ...currencies.map((currency) => [`account.${currency}`, balanceIn(currency)]),
]);
const { settings, problems } = product.withValues(product.defaultSettings('fr'), chosen);
if (problems.length > 0) throw new Error(`Settings are not understood: ${problems.map(({ key }) => key).join(', ')}`);

const ours = product.optionsOf([product.settingsSheet(settings, product.settingRows(settings, [], currencies))]);
const on = new Date(`${isoOf(AS_OF)}T18:00:00Z`);
const workbook = {
  ...ours,
  properties: { title: 'Factures des Ateliers Verdier (exemple)', created: on, modified: on },
  sheets: [invoiceSheet, ...ours.sheets, aboutSheet],
  namedRanges: [...invoiceNames, ...ours.namedRanges],
};
writeFileSync(file, await writeXlsx(workbook));
