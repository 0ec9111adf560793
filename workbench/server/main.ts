/** `npm start`: opens a file in the grid of the page, and serves it until it is ended. */
import { textIn } from '../../core/text/text';
import { Failure, sentenceOf } from '../../files/failure';
import { canBeAmended } from '../../files/xlsx/amend/save-workbook';
import { languageAsked } from '../../files/language';
import { today } from '../../files/today';
import { readWords } from './asked';
import { openBrowser } from './browser';
import { openFile } from './opened-file';
import { saveAs } from './save-as';
import { serve } from './serve';
import { siteOf, type Content } from './site';
import { withFormulas } from './with-formulas';
import type { SaveRequest } from '../workbook';

/** `page`: the folder of the built page. `sample`: the file that is opened when none is named. */
type Places = { readonly page: string; readonly sample: string };

export async function start(words: readonly string[], { page, sample }: Places): Promise<void> {
  const ofSystem = languageAsked(words, process.env);
  const text = textIn(ofSystem).hosts.workbench;
  const say = (sentence: string): unknown => process.stdout.write(`${sentence}\n`);
  try {
    const asked = readWords(words);
    if (asked.help) {
      say(text.usage);
      return;
    }
    const file = asked.file ?? sample;
    const { language } = asked;
    const opened = await openFile(file);
    const { workbook, without } = withFormulas(opened, { language, ofSystem, today: today() });
    const amends = opened.workbook !== undefined && (await canBeAmended(opened.workbook));
    const source = { file: opened, given: workbook, language: workbook.language ?? ofSystem, amends };
    const save = (sent: Buffer): Promise<Content> => saveAs(source, JSON.parse(sent.toString()) as SaveRequest);
    const { address, close } = await serve(siteOf(page, workbook), asked.port, new Map([['save-as', save]]));
    say(text.open(workbook.title, address));
    if (without !== undefined) say(without);
    say(text.howToEnd);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    if (asked.opensBrowser) openBrowser(address, process.platform, process.env);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, ofSystem)}\n`);
    process.exitCode = error instanceof Failure ? error.code : 1;
  }
}
