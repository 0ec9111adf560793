/** What follows `npm start --`. */
import { parseArgs } from 'node:util';
import { isLanguage, type Language, type Text } from '../../core/text/text';
import { wrongUsage } from '../../files/failure';

export type Asked = {
  /** Undefined: the sample. */
  readonly file: string | undefined;
  /** Undefined: the first that is free. */
  readonly port: number | undefined;
  readonly language: Language | undefined;
  readonly opensBrowser: boolean;
  readonly help: boolean;
};

const VALUES: ReadonlySet<string> = new Set(['port', 'lang']);
const FLAGS: ReadonlySet<string> = new Set(['no-open', 'help']);
const MAX_PORT = 65_535;

export function readWords(words: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...words],
    options: { port: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!VALUES.has(name) && !FLAGS.has(name)) throw wrongUsage(({ hosts }) => hosts.workbench.unknownOption(rawName));
    if (VALUES.has(name) && value === undefined) throw wrongUsage(({ hosts }) => hosts.workbench.noValue(rawName));
    given.set(name, value ?? '');
  }
  if (files.length > 1) throw wrongUsage(({ hosts }) => hosts.commandLine.twoFiles);
  return {
    file: files[0],
    port: portOf(given.get('port')),
    language: languageOf(given.get('lang')),
    opensBrowser: !given.has('no-open'),
    help: given.has('help'),
  };
}

function portOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= MAX_PORT) return port;
  throw badValue('--port', written, ({ hosts }) => hosts.workbench.aPort);
}

function languageOf(written: string | undefined): Language | undefined {
  if (written === undefined || isLanguage(written)) return written;
  throw badValue('--lang', written, () => 'fr, en');
}

const badValue = (flag: string, written: string, expected: (text: Text) => string) =>
  wrongUsage((text) => text.hosts.commandLine.badValue(flag, written, expected(text)));
