/** One example in a language: its formula, the cells that it reads, and what it gives. */
import { isRows, type Argument, type Values } from '../../core/functions/argument';
import type { Example, FunctionDefinition } from '../../core/functions/define';
import { fold } from '../../core/ledger/fold';
import { textIn, type Language } from '../../core/text/text';
import { areaOf, widthOf, type PlacedRange } from './cell-table';
import { rowsIn, sharedTableOf } from './example-tables';
import { typed } from './values';
import { wordsIn } from './words';

export type ShownExample = {
  readonly formula: string;
  /** Cells of this example alone. */
  readonly ranges: readonly PlacedRange[];
  readonly result: Values;
};

/** What an English example types is typed as the language says it, and asked again. */
export function exampleIn(language: Language, { name, call }: FunctionDefinition, { args }: Example): ShownExample {
  const own = args.map((argument) => (isRows(argument) ? rowsIn(language, argument) : choiceIn(language, argument)));
  const ranges: PlacedRange[] = [];
  let firstColumn = 0;
  const written = own.map((argument, i) => {
    if (!isRows(argument)) return typed(argument, language);
    const shared = sharedTableOf(args[i] as typeof argument);
    if (shared) return wordsIn[language].tables[shared].name;
    const range = { firstColumn, rows: argument };
    ranges.push(range);
    firstColumn += widthOf(argument) + 1;
    return areaOf(range);
  });
  return { formula: formulaOf(name, written, language), ranges, result: call(own, { language, prefix: 'AR.' }) };
}

export const formulaOf = (
  name: string,
  args: readonly string[],
  language: Language,
  prefix: 'AR.' | 'AR_' = 'AR.',
): string => `=${prefix}${name}(${args.join(`${textIn(language).separator} `)})`;

/** An option of any function, or another word of an example, in the words of the language. */
function choiceIn(language: Language, argument: Argument): Argument {
  if (typeof argument !== 'string') return argument;
  const own: Choices = textIn(language).choices;
  for (const [group, choices] of Object.entries<Choices[string]>(textIn('en').choices)) {
    const choice = Object.entries(choices).find((names) => names.some((name) => fold(name) === fold(argument)));
    if (choice) return own[group]?.[choice[0]] ?? argument;
  }
  return wordsIn[language].cells[argument] ?? argument;
}

type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;
