/** The commands, their options and their help, in the person's language. */
import { Command as Parser, CommanderError } from 'commander';
import { fields } from '../core/ledger/fields';
import { itemKinds } from '../core/ledger/kinds';
import { textIn, type Language, type Text } from '../core/text/text';
import manifest from '../package.json';
import type { CommandLineText, Given } from './commands/command';
import { commandNames, commands, isCommand, type Arguments } from './commands/index';
import { wrongUsage, type Failure } from '../files/failure';

/** The arguments of a command, or what the person only asked to be shown. */
type Asked = Arguments | { readonly shown: string };

export function readCommandLine(words: readonly string[], language: Language): Asked {
  if (lacksCommand(words)) throw wrongUsage(({ hosts }) => hosts.commandLine.noCommand);
  const [first, topic] = words;
  if (first === 'help' && topic !== undefined && !isCommand(topic) && !topic.startsWith('-')) {
    throw wrongUsage(({ hosts }) => hosts.commandLine.unknownCommand(topic, commandNames));
  }
  let shown = '';
  let asked: Arguments | undefined;
  const program = parserOf(textIn(language), {
    ask(args) {
      asked = args;
    },
    show(text) {
      shown += text;
    },
  });
  try {
    program.parse([...repeated(helpLast(words))], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') throw wrongUsage(({ hosts }) => hosts.commandLine.noFile('report'));
    if (error.exitCode !== 0) throw usageFailure(error, first ?? '');
  }
  return asked ?? { shown };
}

/** `help report` is `report --help`. */
const helpLast = ([first, ...rest]: readonly string[]): readonly string[] =>
  first === 'help' ? [...rest, '--help'] : first === undefined ? [] : [first, ...rest];

/** Options of a command, without one. */
const lacksCommand = ([first]: readonly string[]): boolean =>
  first?.startsWith('-') === true && !PROGRAM_OPTIONS.has(first);

const PROGRAM_OPTIONS: ReadonlySet<string> = new Set(['-h', '--help', '-V', '--version']);

type Listener = {
  readonly ask: (args: Arguments) => void;
  readonly show: (text: string) => void;
};

function parserOf({ hosts: { commandLine: text } }: Text, { ask, show }: Listener): Parser {
  const { options } = text;
  const program = new Parser('encours')
    .description(text.about)
    .version(manifest.version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titleIn(text, title) })
    .addHelpText('afterAll', lists(text));
  for (const { name, about, declare, argumentsOf } of commands) {
    const command = program.command(name).description(about(text)).helpOption('-h, --help', options.help);
    withReading(declare(command, text), text).action(() => ask(argumentsOf(command.args, command.opts<Given>())));
  }
  return program;
}

/** The options of every command that reads a ledger. */
function withReading(command: Parser, { options, values }: CommandLineText): Parser {
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command
    .option('--lang <fr|en>', options.lang)
    .option(`--sheet <${values.sheet}>`, options.sheet)
    .option(`--map <${values.column}>`, options.map, collect)
    .option('--currency <EUR>', options.currency)
    .option(`--default-terms <${values.terms}>`, options.defaultTerms)
    .option('--dates <dmy|mdy>', options.dates)
    .option(`--decimal <${values.sign}>`, options.decimal)
    .option(`--kind <${values.kind}>`, options.kind, collect)
    .option(`--settings <${values.file}>`, options.settings);
}

function titleIn({ titles }: CommandLineText, title: string): string {
  const known: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.args,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return known[title] ?? title;
}

/** The words that `--map` and `--kind` take. */
function lists(text: CommandLineText): string {
  const called = fields.map(
    ({ field }) => `  ${field.padEnd(16)}${text.isColumnOf(textIn('fr').fields[field], textIn('en').fields[field])}`,
  );
  const kinds = itemKinds.map(
    (kind) => `  ${kind.padEnd(16)}${text.isColumnOf(textIn('fr').kinds[kind], textIn('en').kinds[kind])}`,
  );
  return ['', text.fields, ...called, '', text.kinds, ...kinds].join('\n');
}

/** `--map a=b c=d` is `--map a=b --map c=d`. */
function* repeated(words: readonly string[]): Generator<string> {
  let last = '';
  let flag = '';
  for (const word of words) {
    const follows = flag !== '' && !last.startsWith('--') && FIELD_PAIR.test(word);
    if (follows) yield flag;
    else if (word.startsWith('-')) flag = word === '--map' ? word : '';
    else if (!last.startsWith('--')) flag = '';
    yield word;
    last = word;
  }
}

const FIELD_PAIR = new RegExp(`^(?:${fields.map(({ field }) => field).join('|')})=`);

/** The parser's own sentence is English; its code and the word that it quotes are all that is needed. */
function usageFailure({ code, message }: CommanderError, command: string): Failure {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  return wrongUsage(({ hosts: { commandLine: text } }) => {
    switch (code) {
      case 'commander.unknownOption':
        return text.unknownOption(quoted);
      case 'commander.unknownCommand':
        return text.unknownCommand(quoted, commandNames);
      case 'commander.missingArgument':
        return /customer|client/i.test(quoted) ? text.noCustomer : text.noFile(command);
      case 'commander.optionMissingArgument':
        return text.noValue(quoted.replace(/ .*/, ''));
      case 'commander.excessArguments':
        return text.twoFiles;
      default:
        return message.replace(/^error: /, '');
    }
  });
}
