/** The commands, their options and their help, in the person's language. */
import { Command, CommanderError } from 'commander';
import { fields } from '../core/ledger/fields';
import { itemKinds } from '../core/ledger/kinds';
import { textIn, type Language, type Text } from '../core/text/text';
import { version } from '../package.json';
import { argumentsOf, isCommand, type Arguments, type CommandName, type Given } from './arguments';
import { wrongUsage, type Failure } from './failure';

/** The arguments of a command, or what the person only asked to be shown. */
type Asked = Arguments | { readonly shown: string };

export function readCommandLine(words: readonly string[], language: Language): Asked {
  if (lacksCommand(words)) throw wrongUsage(({ hosts }) => hosts.commandLine.noCommand);
  const [first, topic] = words;
  if (first === 'help' && topic !== undefined && !isCommand(topic) && !topic.startsWith('-')) {
    throw wrongUsage(({ hosts }) => hosts.commandLine.unknownCommand(topic));
  }
  let shown = '';
  let asked: Arguments | undefined;
  const program = commands(textIn(language), {
    act(command, file, given) {
      asked = argumentsOf(command, file, given);
    },
    show(text) {
      shown += text;
    },
  });
  try {
    program.parse([...repeated(helpLast(words))], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') throw wrongUsage(({ hosts }) => hosts.commandLine.noFile);
    if (error.exitCode !== 0) throw usageFailure(error);
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
  readonly act: (command: CommandName, file: string, given: Given) => void;
  readonly show: (text: string) => void;
};

function commands({ hosts: { commandLine: text } }: Text, { act, show }: Listener): Command {
  const { options, values } = text;
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const program = new Command('encours')
    .description(text.about)
    .version(version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: show, writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titleIn(text, title) })
    .addHelpText('afterAll', lists(text));

  const reading = (command: Command): Command =>
    command
      .argument(`<${values.file}>`, text.file)
      .helpOption('-h, --help', options.help)
      .option('--lang <fr|en>', options.lang)
      .option(`--sheet <${values.sheet}>`, options.sheet)
      .option(`--map <${values.column}>`, options.map, collect)
      .option('--currency <EUR>', options.currency)
      .option(`--default-terms <${values.terms}>`, options.defaultTerms)
      .option('--dates <dmy|mdy>', options.dates)
      .option(`--decimal <${values.sign}>`, options.decimal)
      .option(`--kind <${values.kind}>`, options.kind, collect)
      .option(`--settings <${values.file}>`, options.settings);

  reading(program.command('report'))
    .description(text.report)
    .option(`--as-of <${values.day}>`, options.asOf)
    .option(`--out <${values.out}>`, options.out)
    .option('--json', options.jsonReport)
    .option(`--edges <${values.days}>`, options.edges)
    .option(`--sales <${values.sales}>`, options.sales)
    .option('--basis <due|invoice>', options.basis)
    .action((file: string, given: Given) => act('report', file, given));
  reading(program.command('check'))
    .description(text.check)
    .option('--json', options.json)
    .option('--strict', options.strict)
    .action((file: string, given: Given) => act('check', file, given));
  return program;
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

type CommandLineText = Text['hosts']['commandLine'];

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
function usageFailure({ code, message }: CommanderError): Failure {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  return wrongUsage(({ hosts: { commandLine: text } }) => {
    switch (code) {
      case 'commander.unknownOption':
        return text.unknownOption(quoted);
      case 'commander.unknownCommand':
        return text.unknownCommand(quoted);
      case 'commander.missingArgument':
        return text.noFile;
      case 'commander.optionMissingArgument':
        return text.noValue(quoted.replace(/ .*/, ''));
      case 'commander.excessArguments':
        return text.twoFiles;
      default:
        return message.replace(/^error: /, '');
    }
  });
}
