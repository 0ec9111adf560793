/**
 * Worksheet functions, each defined once.
 *
 * A definition holds what every reader of the catalogue needs: Excel's metadata and binding, the stubs of Sheets, the
 * grid's registration, the reference page and the example tests. Its sentences stand in `core/text` under the
 * function's and the parameters' names; a missing one does not compile.
 */
import type { CellError } from '../cell';
import { err, ok, type Result } from '../result';
import type { Text } from '../text/text';
import { isAbsent, isRows, single, type Argument, type Values } from './argument';
import { bookOf, isSettingsRange, type Book, type Host } from './book';
import type { CellKind, Kind } from './kind';
import { spill } from './spill';

type AnyKind = Kind<unknown> | CellKind<unknown>;
/** Left out, an argument is asked for, or is undefined, or is found in the book by its kind. */
type Absent = 'refused' | 'undefined' | 'inBook';
type Param<K extends AnyKind = AnyKind, A extends Absent = Absent> = { readonly kind: K; readonly absent: A };

export const required = <K extends AnyKind>(kind: K): Param<K, 'refused'> => ({ kind, absent: 'refused' });
export const optional = <K extends AnyKind>(kind: K): Param<K, 'undefined'> => ({ kind, absent: 'undefined' });
export const ofBook = <K extends AnyKind>(kind: K): Param<K, 'inBook'> => ({ kind, absent: 'inBook' });

type Params = Readonly<Record<string, Param>>;
type Read<K> = K extends { readonly read: (...given: never) => Result<infer T, CellError> } ? T : never;
/** The arguments that are read cell by cell (`true`), or the others, or all. */
type Args<P extends Params, Spills extends boolean> = {
  readonly [K in keyof P as P[K]['kind']['spills'] extends Spills ? K : never]:
    Read<P[K]['kind']> | (P[K]['absent'] extends 'undefined' ? undefined : never);
};

export type FunctionName = keyof Text['functions'];
type ParamName<N extends FunctionName> = keyof Text['functions'][N]['params'];

export type Example = { readonly args: readonly Argument[]; readonly result: Values };

type Returns = 'table' | 'text' | 'number' | 'day' | 'boolean';

/** One answer from all arguments, asked again for each cell of a range that spills. */
type Computing<P extends Params> = { readonly compute: (args: Args<P, boolean>, book: Book) => Values };

/** First what is the same for every cell (a pass over the ledger), then the answer to each. */
type Answering<P extends Params> = {
  readonly answers: (args: Args<P, false>, book: Book) => CellError | ((cell: Args<P, true>) => Values);
};

type Specification<N extends FunctionName, P extends Params> = {
  readonly name: N;
  /** In the order of the arguments. */
  readonly params: P & Readonly<Record<ParamName<N>, Param>> & Readonly<Record<Exclude<keyof P, ParamName<N>>, never>>;
  readonly returns: Returns;
  readonly examples: readonly Example[];
} & (Computing<P> | Answering<P>);

export type FunctionDefinition = {
  readonly name: FunctionName;
  readonly params: readonly {
    readonly name: string;
    readonly type: AnyKind['type'];
    readonly optional: boolean;
  }[];
  readonly returns: Returns;
  readonly examples: readonly Example[];
  /** Never throws on any cells: what cannot be answered is a cell error. */
  readonly call: (args: readonly Argument[], host: Host) => Values;
};

type Named = Param & { readonly name: string; readonly place: number };
type ValuesRead = Readonly<Record<string, unknown>>;

export function defineFunction<N extends FunctionName, P extends Params>(
  spec: Specification<N, P>,
): FunctionDefinition {
  const params = Object.entries<Param>(spec.params).map(([name, param], place): Named => ({ name, place, ...param }));
  const whole = params.filter(({ kind }) => !kind.spills);
  const celled = params.filter(({ kind }) => kind.spills);
  const answersOf = answering(spec);

  return {
    name: spec.name,
    params: params.map(({ name, kind, absent }) => ({ name, type: kind.type, optional: absent !== 'refused' })),
    returns: spec.returns,
    examples: spec.examples,
    call(given, host) {
      const args = params.map(({ place }) => single(given[place]));
      if (isBlankRow(celled, args)) return '';
      const book = bookOf(args, host);
      const lacking = params.find((param) => isLacking(param, args[param.place]));
      if (lacking) return missing(lacking, book);
      const argsOf = (some: readonly Named[]) => some.map(({ place }) => args[place]);
      const shared = readAll(whole, argsOf(whole), book);
      if (!shared.ok) return shared.error;
      const answer = answersOf(shared.value, book);
      if (typeof answer !== 'function') return answer;
      const answerTo = (cells: readonly Argument[]): Values => {
        const read = readAll(celled, cells, book);
        return read.ok ? answer(read.value) : read.error;
      };
      return spill(argsOf(celled).map(asLeftOut), answerTo, book.text);
    },
  };
}

/** A formula that is filled down beside a table stays blank where its cells are; what is left out is not a blank cell. */
function isBlankRow(celled: readonly Named[], args: readonly Argument[]): boolean {
  const asked = celled.filter(({ absent }) => absent === 'refused');
  return asked.length > 0 && asked.every(({ place }) => args[place] === '');
}

/** The settings range, in place of an argument that is read cell by cell, stands for what the settings say. */
const asLeftOut = (argument: Argument): Argument =>
  isRows(argument) && isSettingsRange(argument) ? undefined : argument;

/** The arguments that all cells share first, then those of each cell. */
type Answers = (shared: ValuesRead, book: Book) => CellError | ((cell: ValuesRead) => Values);

function answering<P extends Params>(spec: Computing<P> | Answering<P>): Answers {
  if ('answers' in spec) return spec.answers as Answers;
  const compute = spec.compute as (args: ValuesRead, book: Book) => Values;
  return (shared, book) => (cell) => compute({ ...shared, ...cell }, book);
}

function readAll(params: readonly Named[], args: readonly Argument[], book: Book): Result<ValuesRead, CellError> {
  const values: Record<string, unknown> = {};
  for (const [i, param] of params.entries()) {
    const argument = args[i];
    if (isLacking(param, argument)) return err(missing(param, book));
    if (isAbsent(argument) && param.absent === 'undefined') continue;
    const read = (param.kind as Kind<unknown>).read(argument, book);
    if (!read.ok) return err(named(param, read.error, book));
    values[param.name] = read.value;
  }
  return ok(values);
}

const isLacking = ({ absent }: Param, argument: Argument): boolean => absent === 'refused' && isAbsent(argument);

const missing = ({ name }: Named, { text }: Book): CellError => ({
  error: '#VALUE!',
  message: text.argument.missing(name),
});

const named = ({ name }: Named, { error, message }: CellError, { text }: Book): CellError => ({
  error,
  message: text.argument.named(name, message),
});
