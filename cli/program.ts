/** One run: its words → what is said, and the code with which the process ends. */
import { inspect } from 'node:util';
import { textIn, type Language } from '../core/text/text';
import { readCommandLine } from './command-line';
import { Failure } from './failure';
import { languageAsked } from './language';
import { openArguments } from './read';
import { runCheck } from './run-check';
import { runReport } from './run-report';
import { writtenNotes } from './run-settings';

/** Where a run speaks: figures to `out`, everything else to `err`. */
type Streams = { readonly out: (text: string) => void; readonly err: (text: string) => void };

export async function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  { out, err }: Streams,
): Promise<number> {
  let language: Language = languageAsked(words, environment);
  try {
    const asked = readCommandLine(words, language);
    if ('shown' in asked) {
      out(asked.shown);
      return 0;
    }
    const opened = await openArguments(asked, language);
    language = opened.settings.language;
    for (const note of writtenNotes(opened.settingNotes, language)) err(`${note}\n`);
    if (asked.command === 'report') {
      out(await runReport(asked, opened));
      return 0;
    }
    const { said, clean } = await runCheck(asked, opened);
    out(said);
    return asked.strict && !clean ? 1 : 0;
  } catch (error) {
    err(`${sentenceOf(error, language)}\n`);
    if (isSet(environment['ENCOURS_DEBUG'])) err(`${inspect(error)}\n`);
    return error instanceof Failure ? error.code : 1;
  }
}

export function sentenceOf(error: unknown, language: Language): string {
  const text = textIn(language);
  if (error instanceof Failure) return error.sentence(text);
  return text.hosts.commandLine.unexpected(error instanceof Error ? error.message : String(error));
}

const isSet = (variable: string | undefined): boolean => variable !== undefined && variable !== '' && variable !== '0';
