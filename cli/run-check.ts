/** `encours check`: what could not be read and what was assumed. */
import { problemList, worded } from '../core/reports/problem-list';
import type { Ledger } from '../core/ledger/ledger';
import { textIn, type Language } from '../core/text/text';
import { writtenAmount } from '../core/text/written';
import type { CheckArguments } from './commands/check';
import { checkJson } from './json/check';
import { written } from './json/json';
import { readReceivables, type Opened } from './read';

type Checked = {
  /** What goes to standard output. */
  readonly said: string;
  /** 1 with `--strict`, where there is an error or a warning, in the data or in the settings. */
  readonly code: 0 | 1;
};

export async function runCheck(args: CheckArguments, opened: Opened): Promise<Checked> {
  const { settingNotes, settings } = opened;
  const { table, ledger } = await readReceivables(opened, args);
  const { language } = settings;
  const { counts } = problemList(ledger);
  const isClean = counts.error + counts.warning + settingNotes.length === 0;
  const said = args.json
    ? written(checkJson(ledger, { file: args.file, table, settingNotes }, language))
    : printedCheck(ledger, language);
  return { said, code: args.strict && !isClean ? 1 : 0 };
}

function printedCheck(ledger: Ledger, language: Language): string {
  const text = textIn(language);
  const page = text.reports.check;
  const { problems, count } = problemList(ledger);
  const lines = [
    ...problems.map((problem) =>
      text.hosts.commandLine.remark(text.severities[problem.severity], worded(problem, language).message),
    ),
    ...(count === 0 ? [page.nothing] : []),
    ...(count > problems.length ? [page.more(count - problems.length)] : []),
    ...ledger.leftOut.map(({ rows, amount, currency }) =>
      page.leftOut(rows, writtenAmount(amount, currency, language), currency),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
