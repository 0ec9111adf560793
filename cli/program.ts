/** One run: its words → what is said, and the code with which the process ends. */
import { inspect } from 'node:util';
import type { Language } from '../core/text/text';
import { readCommandLine } from './command-line';
import type { Arguments } from './commands/index';
import type { MarkArguments } from './commands/remind';
import { Failure, sentenceOf } from '../files/failure';
import { languageAsked } from '../files/language';
import { openReading, type Opened } from './read';
import { runCheck } from './run-check';
import { runHandOver } from './run-hand-over';
import { runMark } from './run-mark';
import { runRemind } from './run-remind';
import { runReport } from './run-report';
import { writtenNotes } from './run-settings';
import { runSettings } from './run-settings-workbook';
import { runStatement } from './run-statement';

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
    if (asked.command === 'mark') {
      out(await runMark(asked, language));
      return 0;
    }
    const opened = await openReading(asked, language);
    language = opened.settings.language;
    for (const note of writtenNotes(opened.settingNotes, language)) err(`${note}\n`);
    const { said, code } = await ended(asked, opened);
    out(said);
    return code;
  } catch (error) {
    err(`${sentenceOf(error, language)}\n`);
    if (isSet(environment['ENCOURS_DEBUG'])) err(`${inspect(error)}\n`);
    return error instanceof Failure ? error.code : 1;
  }
}

type Ended = { readonly said: string; readonly code: 0 | 1 };

async function ended(asked: Exclude<Arguments, MarkArguments>, opened: Opened): Promise<Ended> {
  switch (asked.command) {
    case 'report':
      return { said: await runReport(asked, opened), code: 0 };
    case 'check':
      return runCheck(asked, opened);
    case 'remind':
      return { said: await runRemind(asked, opened), code: 0 };
    case 'statement':
      return { said: await runStatement(asked, opened), code: 0 };
    case 'hand-over':
      return { said: await runHandOver(asked, opened), code: 0 };
    case 'settings':
      return { said: await runSettings(asked, opened), code: 0 };
  }
}

const isSet = (variable: string | undefined): boolean => variable !== undefined && variable !== '' && variable !== '0';
