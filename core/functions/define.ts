/**
 * Worksheet functions, each defined once.
 *
 * A definition holds what every reader of the catalogue needs: Excel's metadata and binding, the stubs of Sheets, the
 * grid's registration, the reference page and the example tests. Its sentences stand in `core/text` under the
 * function's and the parameters' names; a missing one does not compile.
 */
import { isBlank, type Cell, type CellError, type Rows } from '../cell';
import { err, ok, type Result } from '../result';
import { defaultSettings, readSettings, type Settings } from '../settings';
import { textIn, type Language, type Text } from '../text/text';

/** What a host hands over: a cell, or the cells of a range. */
export type Argument = Cell | Rows;

/** What a cell shows. Errors may stand inside a spilled table. */
export type Value = Cell | CellError;
export type Values = Value | readonly (readonly Value[])[];

/** What the host knows when it calls. */
export type Host = {
  /** Of the host, for a workbook whose settings do not say otherwise. */
  readonly language: Language;
  readonly prefix: 'AR.' | 'AR_';
  /** Between arguments, where the host does not write formulas as the language does. */
  readonly separator?: ',' | ';';
  /**
   * The two ranges for arguments left out, where the host can promise that they are fresh; without them the answer is
   * an error whose text is the formula to write.
   */
  readonly receivables?: Rows;
  readonly settings?: Rows;
};

/** The workbook as a function sees it. */
export type Book = { readonly host: Host; readonly settings: Settings; readonly text: Text };

/** What an argument means: how it is declared to a host, and how cells become it. */
export type Kind<T> = {
  readonly type: 'any' | 'string' | 'number' | 'boolean';
  /** A kind read cell by cell lets a range spill; others take a range as one value. */
  readonly spills: boolean;
  /** Also called for an argument left out (undefined), so that the two ranges of the workbook can stand in. */
  readonly read: (argument: Argument, book: Book) => Result<T, CellError>;
};

export type Param<T> = { readonly kind: Kind<T>; readonly optional: boolean };

export const required = <T>(kind: Kind<T>): Param<T> => ({ kind, optional: false });

/** Left out, the function receives undefined. */
export const optional = <T>(kind: Kind<T>): Param<T | undefined> => ({
  kind: { ...kind, read: (argument, book) => (isAbsent(argument) ? ok(undefined) : kind.read(argument, book)) },
  optional: true,
});

/** Left out, the kind itself finds the value in the book. */
export const ofBook = <T>(kind: Kind<T>): Param<T> => ({ kind, optional: true });

type Params = Readonly<Record<string, Param<unknown>>>;
type Args<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

export type FunctionName = keyof Text['functions'];
type ParamName<N extends FunctionName> = keyof Text['functions'][N]['params'];

export type Example = { readonly args: readonly Argument[]; readonly result: Values };

type Specification<N extends FunctionName, P extends Params> = {
  readonly name: N;
  /** In the order of the arguments. */
  readonly params: P &
    Readonly<Record<ParamName<N>, Param<unknown>>> &
    Readonly<Record<Exclude<keyof P, ParamName<N>>, never>>;
  readonly returns: 'table' | 'text' | 'number';
  readonly examples: readonly Example[];
  readonly compute: (args: Args<P>, book: Book) => Values;
};

export type FunctionDefinition = {
  readonly name: FunctionName;
  readonly params: readonly {
    readonly name: string;
    readonly type: Kind<unknown>['type'];
    readonly optional: boolean;
  }[];
  readonly returns: 'table' | 'text' | 'number';
  readonly examples: readonly Example[];
  /** Never throws on any cells: what cannot be answered is a cell error. */
  readonly call: (args: readonly Argument[], host: Host) => Values;
};

export function defineFunction<N extends FunctionName, P extends Params>(
  spec: Specification<N, P>,
): FunctionDefinition {
  const params = Object.entries<Param<unknown>>(spec.params);
  const compute = spec.compute as (args: Readonly<Record<string, unknown>>, book: Book) => Values;

  function computeOnce(args: readonly Argument[], book: Book): Values {
    const values: Record<string, unknown> = {};
    for (const [i, [name, { kind, optional: mayBeAbsent }]] of params.entries()) {
      const argument = args[i];
      if (!mayBeAbsent && isAbsent(argument)) return missing(name, book);
      const read = kind.read(argument, book);
      if (!read.ok) return named(name, read.error, book);
      values[name] = read.value;
    }
    return compute(values, book);
  }

  return {
    name: spec.name,
    params: params.map(([name, { kind, optional: mayBeAbsent }]) => ({ name, type: kind.type, optional: mayBeAbsent })),
    returns: spec.returns,
    examples: spec.examples,
    call(given, host) {
      const args = params.map((_, i) => single(given[i]));
      const book = bookOf(args, host);
      const spilling = args.filter(
        (argument, i): argument is Rows => isRows(argument) && params[i]?.[1].kind.spills === true,
      );
      if (spilling.length === 0) return computeOnce(args, book);
      const rows = Math.max(...spilling.map((range) => range.length));
      const columns = Math.max(...spilling.map((range) => range[0]?.length ?? 0));
      if (spilling.some((range) => range.length !== rows || (range[0]?.length ?? 0) !== columns)) {
        return { error: '#VALUE!', message: book.text.argument.shapes };
      }
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column): Value => {
          const cells = args.map((argument, i) =>
            isRows(argument) && params[i]?.[1].kind.spills === true ? argument[row]?.[column] : argument,
          );
          // A blank row below the data stays blank; anything else is answered or refused where it stands.
          if (spilling.every((range) => isBlank(range[row]?.[column]))) return '';
          return computeOnce(cells, book) as Value;
        }),
      );
    },
  };
}

export const isRows = (argument: Argument): argument is Rows => Array.isArray(argument);

/** Excel passes null for an omitted argument, Apps Script undefined, and a reference to a blank cell is empty text. */
const isAbsent = (argument: Argument): boolean => !isRows(argument) && isBlank(argument);

/** A host that declares a range hands over a single cell as a range of one. */
const single = (argument: Argument): Argument =>
  isRows(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;

/** The settings come with `asOf` when it is the settings range, else from the host, else they are the defaults. */
function bookOf(args: readonly Argument[], host: Host): Book {
  const range =
    args.find((argument): argument is Rows => isRows(argument) && isSettingsRange(argument)) ?? host.settings;
  const settings = range ? readSettings(range, host.language).settings : defaultSettings(host.language);
  return { host, settings, text: textIn(settings.language) };
}

/** The settings range is known by its first row, whose first key is always the version. */
export const isSettingsRange = (rows: Rows): boolean => rows.slice(0, 3).some((row) => row[0] === 'version');

const missing = (name: string, { text }: Book): CellError => ({
  error: '#VALUE!',
  message: text.argument.missing(name),
});

const named = (name: string, { error, message }: CellError, { text }: Book): CellError => ({
  error,
  message: text.argument.named(name, message),
});

export const refuse = (error: CellError['error'], message: string): Result<never, CellError> => err({ error, message });
