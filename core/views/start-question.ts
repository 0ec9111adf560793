/** How undecided cells are to be read, as a question to a person. */
import type { ReadFailure } from '../ledger/problem';
import { definitionOf } from '../settings/definitions';
import { textIn, type Language } from '../text/text';
import type { StartQuestion } from './start';

/** Null where the failure is not one that an answer mends. */
export function questionOf(failure: ReadFailure, language: Language): StartQuestion | null {
  const key = keyOf(failure);
  const definition = key === undefined ? undefined : definitionOf(key);
  if (key === undefined || !definition) return null;
  const text = textIn(language);
  const { kinds } = text;
  const choices = failure.code === 'undecidedKind' ? [kinds.invoice, kinds.deposit] : definition.choices?.(text);
  return choices ? { key, label: definition.label(key, text), choices } : null;
}

/** Of the setting that holds the answer. */
function keyOf(failure: ReadFailure): string | undefined {
  switch (failure.code) {
    case 'undecidedDates':
      return 'reading.dates';
    case 'undecidedDecimals':
      return 'reading.decimal';
    case 'undecidedKind':
      return `kind.${String(failure.cells[0]?.value ?? '')}`;
    default:
      return undefined;
  }
}
