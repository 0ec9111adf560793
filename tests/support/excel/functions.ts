/** Calls worksheet functions as Excel does, by what the metadata says of them. */
import { isCellError, type CellErrorCode } from '../../../core/cell';
import type { Argument, Value } from '../../../core/functions/argument';
import type { Api } from './api';

/** What Excel hands over may hold errors; what comes back does as well. */
export type Given = Argument | Value | readonly (readonly Value[])[];
export type Result = Value | readonly (readonly Value[])[];

type Metadata = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
};

/** Sends messages to the page. */
export type Push = (entry: { messageCategory: number; messageType: number; message: unknown }) => void;

const INVOCATION = { messageCategory: 1, messageType: 1000 };
const ALLOW_ERRORS = 4;

/** The library's numbers for errors that a function throws. */
const THROWN: Readonly<Record<number, CellErrorCode>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!' };

export function functionCalls(metadataText: string, push: Push) {
  const metadata = JSON.parse(metadataText) as Metadata;
  const waiting = new Map<number, (result: Result) => void>();
  let calls = 0;

  /** The answer to `=AR.NAME(…)`; arguments left out at the end are left out of the array. */
  const call = (name: string, args: readonly Given[]): Promise<Result> => {
    const { parameters } = metadata.functions.find(({ id }) => id === name) ?? unknownFunction(name);
    const sent = parameters.map((parameter, i) => sentArgument(args[i], parameter));
    const error = metadata.allowErrorForDataTypeAny ? undefined : args.flat(2).find(isError);
    if (error) return Promise.resolve(error);
    const id = ++calls;
    push({ ...INVOCATION, message: [id, name, sent, 'Sheet1!A1', ALLOW_ERRORS, null] });
    return new Promise((resolve) => waiting.set(id, resolve));
  };

  const service: Api = {
    kind: 'CustomFunctions',
    call: {
      setInvocationArrayResults: (results: readonly (readonly [number, boolean, unknown, number?])[]) => {
        for (const [id, succeeded, value, code] of results) {
          waiting.get(id)?.(succeeded ? received(value) : thrown(code, value));
          waiting.delete(id);
        }
      },
    },
  };
  return { call, service };
}

function unknownFunction(name: string): never {
  throw new Error(`The metadata has no function ${name}.`);
}

function sentArgument(given: Given, { dimensionality, optional }: Metadata['functions'][number]['parameters'][number]) {
  if (given === undefined || given === null) {
    if (optional === true) return null;
    throw new Error('Excel does not accept a formula without an argument that is not optional.');
  }
  if (dimensionality !== 'matrix') throw new Error('The emulated Excel hands over ranges only.');
  return isRange(given) ? given.map((row) => row.map(sentCell)) : [[sentCell(given)]];
}

const isRange = (given: Given): given is readonly (readonly Value[])[] => Array.isArray(given);
const isError = (value: Given) => (!isRange(value) && isCellError(value) ? value : undefined);

/** A blank cell is empty text. */
const sentCell = (value: Value): unknown =>
  isCellError(value) ? { type: 'CustomFunctionError', code: value.error } : (value ?? '');

const thrown = (code: number | undefined, message: unknown): Value => {
  const error = THROWN[code ?? 0];
  if (error === undefined) throw new Error(`The function failed: ${String(message)}`);
  return shownError(error, String(message));
};

const received = (value: unknown): Result =>
  (value as unknown[][]).map((row) =>
    row.map((cell) => {
      const { code, message } = Object(cell) as { code?: CellErrorCode; message?: string };
      return code === undefined ? (cell as Value) : shownError(code, message ?? '');
    }),
  );

/** Excel has room for the sentence of two errors only. */
const shownError = (error: CellErrorCode, message: string): Value => ({
  error,
  message: error === '#VALUE!' || error === '#N/A' ? message : '',
});
