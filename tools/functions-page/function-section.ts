/** What the reference says of one function. */
import type { Value, Values } from '../../core/functions/argument';
import type { FunctionDefinition } from '../../core/functions/define';
import { textIn, type Language } from '../../core/text/text';
import { cellTable } from './cell-table';
import { exampleIn, formulaOf, type ShownExample } from './example';
import { markdownTable } from './markdown';
import { shown, shownDay } from './values';
import { wordsIn } from './words';

export function functionSection(definition: FunctionDefinition, language: Language): readonly string[] {
  const { columns, inSheets, result } = wordsIn[language];
  const { name, params } = definition;
  const help: Help = textIn(language).functions[name];
  const args = params.map((param) => (param.optional ? `[${param.name}]` : param.name));
  const inExcel = formulaOf(name, args, language, 'AR.');
  return [
    `### ${name}`,
    help.summary,
    ['```text', inExcel, `${formulaOf(name, args, language, 'AR_')}  ${inSheets}`, '```'].join('\n'),
    markdownTable([
      [columns.argument, columns.meaning],
      ...params.map((param, i) => [`\`${args[i] ?? ''}\``, help.params[param.name] ?? '']),
    ]),
    `${result} ${help.returns}`,
    ...exampleBlocks(definition, language),
  ];
}

type Help = {
  readonly summary: string;
  readonly params: Readonly<Record<string, string>>;
  readonly returns: string;
};

/** Examples over the same cells stand under them; those that give one value share a table. */
function exampleBlocks(definition: FunctionDefinition, language: Language): readonly string[] {
  const { columns, with: withCells, gives } = wordsIn[language];
  const byCells = new Map<string, ShownExample[]>();
  for (const example of definition.examples) {
    const shownExample = exampleIn(language, definition, example);
    const cells = shownExample.ranges.length > 0 ? cellTable(shownExample.ranges, language) : '';
    byCells.set(cells, [...(byCells.get(cells) ?? []), shownExample]);
  }
  return [...byCells].flatMap(([cells, examples]) => {
    const values = examples.flatMap(({ formula, result }) =>
      isTable(result)
        ? []
        : [[`\`${formula}\``, definition.returns === 'day' ? shownDay(result, language) : shown(result, language)]],
    );
    return [
      ...(cells === '' ? [] : [withCells, cells]),
      ...(values.length === 0 ? [] : [markdownTable([[columns.formula, columns.result], ...values])]),
      ...examples.flatMap(({ formula, result }) =>
        isTable(result) ? [`\`${formula}\` ${gives}`, resultTable(result, definition, language)] : [],
      ),
    ];
  });
}

const isTable = (result: Values): result is readonly (readonly Value[])[] => Array.isArray(result);

/** A table brings its header; answers to the cells of a range have none. */
function resultTable(rows: readonly (readonly Value[])[], { returns }: FunctionDefinition, language: Language): string {
  const { date, issued, due, monthEnd } = textIn(language).columns;
  const days: readonly Value[] = [date, issued, due, monthEnd];
  const [header = []] = rows;
  const cells = rows.map((row) =>
    row.map((value, column) => {
      return days.includes(header[column]) ? shownDay(value, language) : shown(value, language);
    }),
  );
  return markdownTable(returns === 'table' ? cells : [header.map(() => ''), ...cells]);
}
