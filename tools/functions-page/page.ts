/** The reference of the worksheet functions in one language, made of the catalogue. */
import type { FunctionDefinition } from '../../core/functions/define';
import { catalogue } from '../../core/functions/index';
import { languages, textIn, type Language } from '../../core/text/text';
import { cellTable } from './cell-table';
import { sharedRows, sharedTables } from './example-tables';
import { functionSection } from './function-section';
import { groups, type Group } from './groups';
import { markdownTable } from './markdown';
import { wordsIn } from './words';

function pageIn(language: Language): string {
  const words = wordsIn[language];
  const sections = (Object.keys(groups) as Group[])
    .map((group) => ({ title: words.groups[group], definitions: catalogue.filter(({ name }) => isOf(group, name)) }))
    .filter(({ definitions }) => definitions.length > 0);
  const blocks = [
    `# ${words.title}`,
    words.otherLanguage,
    ...words.introduction,
    ...sections.flatMap(({ title, definitions }) => [`**${title}**`, contents(definitions, language)]),
    `## ${words.exampleTables}`,
    ...sharedTables.flatMap((table) => {
      const { name, holds } = words.tables[table];
      return [
        words.exampleTable(`\`${name}\``, holds),
        cellTable([{ firstColumn: 0, rows: sharedRows(table, language) }], language),
      ];
    }),
    ...sections.flatMap(({ title, definitions }) => [
      `## ${title}`,
      ...definitions.flatMap((definition) => functionSection(definition, language)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const isOf = (group: Group, name: string): boolean => (groups[group] as readonly string[]).includes(name);

const contents = (definitions: readonly FunctionDefinition[], language: Language): string => {
  const { name, answers } = wordsIn[language].columns;
  const link = (to: string): string => `[\`${to}\`](#${to.toLowerCase()})`;
  const { functions } = textIn(language);
  return markdownTable([
    [name, answers],
    ...definitions.map((definition) => [link(definition.name), functions[definition.name].summary]),
  ]);
};

/** The files of `docs/`. */
export const pages = languages.map((language) => ({ file: wordsIn[language].file, text: pageIn(language) }));
