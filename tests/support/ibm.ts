/**
 * A real ledger of 2,466 settled invoices (IBM Watson sample). It is not part of the project: without it what stands on
 * it cannot be checked, which is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Ledger } from '../../core/ledger/ledger';
import { readLedger } from '../../core/ledger/reader';
import { defaultSettings } from '../../core/settings';

const file = join(__dirname, '../../../shared/data/ibm-accounts-receivable.csv');
const present = existsSync(file);
if (!present) console.warn('skipped: the IBM sample ledger is not on this machine');

export const describeWithIbm = present ? describe : describe.skip;

export function ibmLedger(): Ledger {
  const read = readLedger(Papa.parse<string[]>(readFileSync(file, 'utf8').trim()).data, defaultSettings('en').reading);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
