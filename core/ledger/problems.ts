/** Problems as they are met: the first thousand are kept, all are counted. */
import { isoOf, type Day } from '../calendar-date';
import type { Cell } from '../cell';
import type { Field } from './fields';
import type { Mapping } from './header';
import { MAX_PROBLEMS } from './ledger';
import { severityOf, SPEAKS_OF_DAYS, type Problem, type ProblemCode, type Severity } from './problem';

export type Problems = {
  readonly add: (code: ProblemCode, field: Field, row: number, value: Cell, assumed?: Cell) => void;
  /** In the order of rows. */
  readonly kept: () => readonly Problem[];
  readonly counts: Readonly<Record<Severity, number>>;
};

export function problemsIn({ columns, headers }: Mapping): Problems {
  const kept: Problem[] = [];
  const counts = { error: 0, warning: 0, note: 0 };
  /** Reading finds some problems on its way and others at its end: each way keeps its first thousand. */
  let keptThisWay = 0;
  let lastRow = 0;
  return {
    add(code, field, row, value, assumed) {
      const severity = severityOf(code);
      counts[severity]++;
      if (row < lastRow) keptThisWay = 0;
      lastRow = row;
      if (keptThisWay >= MAX_PROBLEMS) return;
      keptThisWay++;
      const shown = (cell: Cell): Cell =>
        typeof cell === 'number' && SPEAKS_OF_DAYS.has(code) ? isoOf(cell as Day) : (cell ?? '');
      kept.push({
        row,
        column: headers[columns[field] ?? -1] ?? '',
        field,
        code,
        severity,
        value: shown(value),
        ...(assumed !== undefined && { assumed: shown(assumed) }),
      });
    },
    kept: () => [...kept].sort((a, b) => a.row - b.row).slice(0, MAX_PROBLEMS),
    counts,
  };
}
