/**
 * Several formulas of a workbook are called with the same cells, where their host hands over the same array: what was
 * read of it is not read again. Nobody changes the cells of an array that a function was given.
 */
import type { Rows } from '../cell';
import type { Ledger } from '../ledger/ledger';
import type { ReadingOptions } from '../ledger/options';
import type { ReadFailure } from '../ledger/problem';
import { readLedger } from '../ledger/reader';
import type { Result } from '../result';
import type { Settings } from '../settings';
import { readSettings } from '../settings/read';
import type { Language } from '../text/text';

type LedgerRead = Result<Ledger, ReadFailure>;

const settingsByRows = new WeakMap<Rows, { readonly language: Language; readonly settings: Settings }>();
const ledgersByRows = new WeakMap<Rows, { readonly reading: ReadingOptions; readonly ledger: LedgerRead }>();

export function settingsIn(rows: Rows, language: Language): Settings {
  const known = settingsByRows.get(rows);
  if (known?.language === language) return known.settings;
  const { settings } = readSettings(rows, language);
  settingsByRows.set(rows, { language, settings });
  return settings;
}

/** `reading`: the same object for the same settings. */
export function ledgerIn(rows: Rows, reading: ReadingOptions): LedgerRead {
  const known = ledgersByRows.get(rows);
  if (known?.reading === reading) return known.ledger;
  const ledger = readLedger(rows, reading);
  ledgersByRows.set(rows, { reading, ledger });
  return ledger;
}
