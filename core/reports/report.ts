/** A report: from a ledger to a sheet. Adding one is one file, and one line in `index.ts`. */
import type { Text } from '../text/text';
import { figuresOf, type Figures, type Question } from './figures';
import type { Sheet } from './sheet';

/** What a report is asked, and whatever it shares with the others that are asked the same. */
export type ReportContext = Asked & { readonly figures: Figures };

type Asked = Question & {
  /** What is wrong with the settings, worded. */
  readonly settingNotes?: readonly string[];
  readonly text: Text;
  /** What the figures come from, as a person calls it: the file or the sheet. */
  readonly source: string;
};

export function reportContext(asked: Asked): ReportContext {
  const figures = figuresOf(asked);
  return { ...asked, ledger: figures.ledger, figures };
}

export type Report = (context: ReportContext) => Sheet;

/** The workbook name of a report's sheet. */
export const markOf = (id: string): string => `AR_report_${id}`;
