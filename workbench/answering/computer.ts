/** The worker as the page sees it: what it has of the workbook, and the answer to the one call that is under way. */
import type { Rows } from '../../core/cell';
import type { Answered, Call } from '../../core/views/calls';
import type { FromWorker, ToWorker } from './messages';

export type Computer = {
  readonly has: (version: string) => boolean;
  /** Some of the rows of a version, from the first on. */
  readonly send: (version: string, rows: Rows, isFirst: boolean) => void;
  /** All rows of the version have been sent. */
  readonly sent: (version: string) => void;
  /** Rejects when the worker fails, which then begins anew with the next rows. */
  readonly ask: (question: Extract<ToWorker, { kind: 'ask' }>) => Promise<Answered<Call>>;
};

/** Longer than anything takes, so that a call that never ends is not waited for. */
const LONGEST = 120_000;

export function computer(start: () => Worker): Computer {
  let worker: Worker | undefined;
  let has = new Set<string>();
  const running = (): Worker => (worker ??= start());
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    has = new Set();
  };
  return {
    has: (version) => has.has(version),
    send: (version, rows, isFirst) =>
      running().postMessage({ kind: 'rows', version, rows, isFirst } satisfies ToWorker),
    sent: (version) => void has.add(version),
    async ask(question) {
      const { parts, tables } = question.read;
      // Others are forgotten there too.
      const kept = new Set([...Object.values(parts), ...tables].map(({ version }) => version));
      has = new Set([...has].filter((version) => kept.has(version)));
      try {
        return await answered(running(), question);
      } catch (failure) {
        end();
        throw failure;
      }
    },
  };
}

function answered(worker: Worker, question: ToWorker): Promise<Answered<Call>> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const { signal } = over;
    const fail = (reason: string) => (): void => {
      over.abort();
      reject(new Error(reason));
    };
    const timer = setTimeout(fail('no answer'), LONGEST);
    signal.addEventListener('abort', () => clearTimeout(timer));
    worker.addEventListener('error', (event) => fail(event.message)(), { signal });
    worker.addEventListener('messageerror', fail('not understood'), { signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromWorker>) => {
        over.abort();
        if ('answered' in data) resolve(data.answered);
        else reject(new Error(data.failed));
      },
      { signal },
    );
    worker.postMessage(question);
  });
}
