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
import { notes } from './receivables/notes.mjs';

const file = process.argv[2] ?? path.join(import.meta.dirname, 'receivables.xlsx');

const product = await importSource('samples/receivables/product.js');

const chosen = new Map([
  ['asOf.rule', AS_OF],
  ['asOf.inUse', AS_OF],
  ['target.dso', 45],
  ['target.overdueRate', 0.25],
  ['account.asOf', AS_OF],
  ['sender.company', 'Ateliers Verdier'],
  ['sender.address', '12 rue des Tanneurs\n44000 Nantes'],
  ['sender.registration', 'SAS au capital de 80 000 €'],
  ['sender.signatory', 'Camille Roux'],
  ['sender.role', 'Comptabilité clients'],
  ['sender.email', 'comptabilite@example.com'],
  ['sender.phone', '02 61 91 10 00'],
  // The example of SWIFT's registry: nobody's account.
  ['sender.iban', 'FR14 2004 1010 0505 0001 3M02 606'],
  ...currencies.map((currency) => [`account.${currency}`, balanceIn(currency)]),
]);
const { settings, problems } = product.withValues(product.defaultSettings('fr'), chosen);
if (problems.length > 0) throw new Error(`Settings are not understood: ${problems.map(({ key }) => key).join(', ')}`);

const ours = product.optionsOf([
  product.settingsSheet(settings, product.settingRows(settings, [], currencies)),
  product.policySheet(product.defaultPolicies, settings.language),
  product.actionsSheet(notes, settings.language),
]);
const on = new Date(`${isoOf(AS_OF)}T18:00:00Z`);
const workbook = {
  ...ours,
  properties: { title: 'Factures des Ateliers Verdier (exemple)', created: on, modified: on },
  sheets: [invoiceSheet, ...ours.sheets, aboutSheet],
  namedRanges: [...invoiceNames, ...ours.namedRanges],
};
writeFileSync(file, await writeXlsx(workbook));
