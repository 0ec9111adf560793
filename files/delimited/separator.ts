/** Which character separates the cells of a text file. */
import Papa from 'papaparse';
import { findHeader } from '../../core/ledger/header';
import type { ReadingOptions } from '../../core/ledger/options';

const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Rows in which a header is looked for. */
const PREVIEW = 30;

/** The one that makes a header of the first rows; of several the likeliest, which is the one that most rows agree on. */
export function separatorOf(start: string, options: ReadingOptions): Separator {
  const { meta } = Papa.parse(start, { preview: PREVIEW, delimitersToGuess: [...SEPARATORS], skipEmptyLines: true });
  const likeliest = SEPARATORS.find((separator) => separator === meta.delimiter) ?? ';';
  const ranked = [likeliest, ...SEPARATORS.filter((separator) => separator !== likeliest)];
  return ranked.find((delimiter) => makesHeader(start, delimiter, options)) ?? likeliest;
}

const makesHeader = (start: string, delimiter: Separator, options: ReadingOptions): boolean =>
  findHeader(Papa.parse<string[]>(start, { delimiter, preview: PREVIEW }).data, options) !== undefined;
