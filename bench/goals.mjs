/**
 * The goals. They are printed, never enforced: a busy machine must not
 * fail a build, and a goal that is missed stays here until it is met.
 */
const GIGABYTE = 1e9;

/**
 * `ratio(contender, size)` is time over the kernel's, `growth(contender)` the exponent from 100,000 to a million rows;
 * both, like what stands in `files`, are undefined when they were not measured.
 */
export const goals = [
  ...[100_000, 1_000_000].flatMap((size) => [
    atMost(2.5, `read + aging of ${written(size)} clean rows ÷ kernel`, ({ ratio }) => ratio('clean', size)),
    atMost(5, `… ${written(size)} rows with a problem in each ÷ kernel`, ({ ratio }) => ratio('problems', size)),
    atMost(3, `the whole report of ${written(size)} clean rows ÷ kernel`, ({ ratio }) => ratio('report', size)),
    atMost(0.25, `a second question about ${written(size)} rows ÷ kernel`, ({ ratio }) => ratio('second', size)),
    atMost(0.25, `… only its totals ÷ kernel`, ({ ratio }) => ratio('secondTotals', size)),
    atLeast(3, `Arquero, load + query of ${written(size)} rows ÷ Encours`, times('arquero', size)),
    atLeast(4, `DuckDB, load + query of ${written(size)} rows ÷ Encours`, times('duckdb', size)),
  ]),
  atMost(1.05, 'growth of read + aging from 100,000 to 1,000,000 rows, exponent', ({ growth }) => growth('clean')),
  atMost(1.5, 'report on a workbook of 100,000 rows ÷ library alone', ({ files }) => files.report),
  atMost(1, 'report on 1,000,000 rows of .csv, gigabytes', ({ files }) => files.csv / GIGABYTE),
  atMost(1, 'report on 1,000,000 rows of .xlsx, gigabytes', ({ files }) => files.xlsx / GIGABYTE),
  atMost(
    200,
    'longest task while the pane answers for the first time, milliseconds',
    ({ pane }) => pane?.first.longest,
  ),
  atMost(200, '… after an edit', ({ pane }) => pane?.answered.longest),
  atMost(200, '… while a report is written, the grid’s own work included', ({ pane }) => pane?.report.longest),
];

/** How many times as long as ours a rival takes. */
function times(rival, size) {
  return ({ ratio }) => ratio(rival, size) / ratio('clean', size);
}

function atMost(limit, title, value) {
  return { title, value, sign: '≤', limit, isMet: (found) => found <= limit };
}

function atLeast(limit, title, value) {
  return { title, value, sign: '≥', limit, isMet: (found) => found >= limit };
}

export function written(count) {
  return count.toLocaleString('en');
}
