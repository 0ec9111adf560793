/** Refusals: what happened, and that nothing was changed. */
import type { ReadFailure } from '../ledger/problem';
import { textIn, type Language } from '../text/text';
import type { Refusal } from './calls';
import { opened, type Opened } from './opened';
import type { WorkbookRead } from './workbook-read';

export const refused = (code: string, says: string): Refusal => ({ ok: false, code, says });

/** Of a call that would have written something. */
export const unchanged = (code: string, says: string, language: Language): Refusal =>
  refused(code, `${says} ${textIn(language).answers.nothingChanged}`);

/** The workbook, where a table has been chosen that can be read; else why not. */
export function openedOrRefused(read: WorkbookRead): { readonly ok: true; readonly value: Opened } | Refusal {
  const text = textIn(read.language);
  if (!read.receivables) return refused('noTable', text.answers.chooseFirst);
  const found = opened(read);
  return found.ok ? found : unreadable(found.error, read.language);
}

export const unreadable = (failure: ReadFailure, language: Language): Refusal =>
  refused('unreadable', textIn(language).failure(failure, 'setting'));
