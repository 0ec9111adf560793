/** Who is compared with the kernel, on how many rows, and that all give its answer. */
import { difference, kernelAnswer } from './answer.mjs';
import { arquero, frameAnswer } from './contenders/arquero.mjs';
import { duckdb } from './contenders/duckdb.mjs';
import { encours, encoursAnswer, SECOND_AS_OF } from './contenders/encours.mjs';
import { filterPerCustomer } from './contenders/naive.mjs';
import { touchEveryCell } from './contenders/touch.mjs';
import { AS_OF, freshCopies, spoiledRows } from './data.mjs';
import { kernel } from './kernel.mjs';

const ALL = [10_000, 100_000, 1_000_000];

/** Compares what `answer` finds in clean rows with the kernel. */
const asKernel = (answer, read) => (rows) => difference(kernelAnswer(kernel(rows, AS_OF)), read(answer(rows)));

/** The ledger is read beforehand and has answered once; the day is another one. */
const secondQuestion =
  (chosen) =>
  async ({ bundle }) => {
    const { read, ask, ...asks } = await encours(bundle);
    const question = chosen({ ask, ...asks });
    return (rows) => {
      const ledger = read(freshCopies(rows)());
      ask(ledger, AS_OF);
      const check = () =>
        difference(kernelAnswer(kernel(rows, SECOND_AS_OF)), encoursAnswer(ask(ledger, SECOND_AS_OF)));
      return { prepare: () => undefined, answer: () => question(ledger, SECOND_AS_OF), check };
    };
  };

/**
 * `open` → what is asked of the rows of one table: `prepare` is not timed, `answer` is, `check` says in a sentence what
 * is wrong with the answer.
 */
export const contenders = {
  kernel: {
    title: 'the kernel itself (noise of the method)',
    sizes: ALL,
    open: () => (rows) => ({
      prepare: freshCopies(rows),
      answer: (fresh) => kernel(fresh, AS_OF),
      check: asKernel((fresh) => kernel(fresh, AS_OF), kernelAnswer),
    }),
  },
  touch: {
    title: 'touching every cell',
    sizes: ALL,
    open: () => (rows) => ({ prepare: freshCopies(rows), answer: touchEveryCell, check: () => undefined }),
  },
  clean: {
    title: 'Encours, read + aging',
    sizes: ALL,
    open: async ({ bundle }) => {
      const { answer } = await encours(bundle);
      return (rows) => ({ prepare: freshCopies(rows), answer, check: asKernel(answer, encoursAnswer) });
    },
  },
  problems: {
    title: 'Encours, a problem in every row',
    sizes: ALL,
    open: async ({ bundle }) => {
      const { read, ask, answer } = await encours(bundle);
      return (rows) => {
        const { spoiled, meant } = spoiledRows(rows);
        const check = () => {
          const ledger = read(spoiled);
          const told = Object.values(ledger.problemCounts).reduce((sum, count) => sum + count);
          if (told !== rows.length - 1) return `${told} problems are told`;
          return difference(kernelAnswer(kernel(meant, AS_OF)), encoursAnswer(ask(ledger, AS_OF)));
        };
        return { prepare: freshCopies(spoiled), answer, check };
      };
    },
  },
  report: {
    title: 'Encours, the whole report: read, aging, DSO, behaviour, risk',
    sizes: ALL,
    open: async ({ bundle }) => {
      const { report } = await encours(bundle);
      return (rows) => ({ prepare: freshCopies(rows), answer: report, check: asKernel(report, encoursAnswer) });
    },
  },
  second: { title: 'Encours, a second question', sizes: ALL, open: secondQuestion(({ ask }) => ask) },
  secondTotals: {
    title: 'Encours, a second question, totals only',
    sizes: ALL,
    open: secondQuestion(({ askTotals }) => askTotals),
  },
  arquero: {
    title: 'Arquero, load + query',
    sizes: ALL,
    library: 'arquero',
    isSlow: true,
    open: async () => {
      const answer = await arquero();
      return (rows) => ({ prepare: freshCopies(rows), answer, check: asKernel(answer, frameAnswer) });
    },
  },
  duckdb: {
    title: 'DuckDB, load + query',
    sizes: ALL,
    library: '@duckdb/node-api',
    isSlow: true,
    open: async () => {
      const answer = await duckdb();
      const check = async (rows) => difference(kernelAnswer(kernel(rows, AS_OF)), frameAnswer(await answer(rows)));
      return (rows) => ({ prepare: freshCopies(rows), answer, check });
    },
  },
  naive: {
    title: 'a filter for each customer',
    sizes: [10_000],
    isSlow: true,
    open: () => (rows) => ({
      prepare: freshCopies(rows),
      answer: filterPerCustomer,
      check: asKernel(filterPerCustomer, (answer) => answer),
    }),
  },
};
