/** The page of the letters: how to write one, and ours, filled from the sample. */
import { readTable } from '../../files/ledger-table';
import { openInput } from '../../files/open-input';
import { levelIds } from '../../core/dunning/message';
import { customerLanguages } from '../../core/dunning/customer-language';
import { blanks, tagOf } from '../../core/dunning/templates/blanks';
import { defaultSettings } from '../../core/settings';
import { readSettings } from '../../core/settings/read';
import { textIn } from '../../core/text/text';
import type { CustomerLanguage } from '../../core/text/written';
import { markdownTable } from '../functions-page/markdown';
import { INTRODUCTION } from './introduction';
import { sampleLetters, type SampleLetter } from './sample-letters';

const TITLES: Readonly<Record<CustomerLanguage, string>> = {
  fr: 'In French',
  en: 'In English',
  de: 'In German',
  es: 'In Spanish',
  it: 'In Italian',
};

const FILLED =
  'The letters below are filled from `samples/receivables.xlsx`, with what Transports Quellec owes there, as if a ' +
  'customer who reads the language owed it under the law of that country.';

const { levels } = textIn('en').templates;

/** `sample`: the path of the workbook. */
export async function templatesPage(sample: string): Promise<string> {
  const input = await openInput(sample);
  const { settings } = readSettings((await input.named('AR_Settings'))?.rows ?? [], 'fr');
  const { reading } = defaultSettings('fr');
  const ledger = await readTable(await input.receivables(reading, undefined), reading);
  const letters = sampleLetters(ledger, settings.sender);
  const sections = customerLanguages.flatMap((language) => [
    `## ${TITLES[language]}`,
    ...levelIds
      .flatMap((level) => letters.filter((letter) => letter.language === language && letter.level === level))
      .map(section),
  ]);
  return `${[INTRODUCTION, blankTable(), FILLED, ...sections].join('\n\n')}\n`;
}

function blankTable(): string {
  const [english, french] = [textIn('en').templates.blanks, textIn('fr').templates.blanks];
  return markdownTable([
    ['Blank', 'Stands for', 'En français'],
    ...blanks.map((name) => [`\`${tagOf(name)}\``, english[name], french[name]]),
  ]);
}

const section = ({ language, level, draft }: SampleLetter): string =>
  `### ${capitalized(levels[level])} (${language})\n\n\`\`\`text\n${draft.subject}\n\n${draft.text}\n\`\`\``;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
