/** What a run of the bench says, as plain text. */
import { contenders } from './contenders.mjs';
import { goals, written } from './goals.mjs';
import { median, summary } from './method.mjs';

const SIZES = [10_000, 100_000, 1_000_000];

const number = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

const spread = (values) => {
  const { median: middle, least, most } = summary(values);
  return values.length === 1 ? number(middle) : `${number(middle)} (${number(least)}–${number(most)})`;
};

const line = (title, ...cells) =>
  console.log([title.padEnd(44), ...cells.map((cell) => cell.padStart(20))].join('').trimEnd());

const ratioAt = (size) => (said) => said[size].ratio;
const growthOf = (said) => Math.log10(said[1_000_000].contender / said[100_000].contender);

/** `found`: contender → what each of its processes said. */
export function printRatios(found) {
  const processes = Math.max(...[...found.values()].map((said) => said.length));
  const heading = processes > 1 ? `median of ${processes} processes (least–most)` : 'one process';
  console.log(`\nTime ÷ time of the kernel, ${heading}\n`);
  line('rows', ...SIZES.map(written), 'growth');
  for (const [name, said] of found) {
    if (said.length === 0) continue;
    const { title, sizes } = contenders[name];
    const bySize = SIZES.map((size) => (sizes.includes(size) ? spread(said.map(ratioAt(size))) : ''));
    line(title, ...bySize, sizes.includes(1_000_000) ? spread(said.map(growthOf)) : '');
  }
  const said = [...found.values()].flat();
  const kernelTimes = (size) => said.filter((one) => one[size]).map((one) => one[size].kernel);
  const absolute = SIZES.map((size) => (kernelTimes(size).length > 0 ? `${number(median(kernelTimes(size)))} ms` : ''));
  line('the kernel, absolute', ...absolute);
}

export function printFiles({ pairs, csv, xlsx }) {
  if (pairs) {
    const [ours, library] = ['ours', 'library'].map((side) => number(median(pairs.map((pair) => pair[side]))));
    console.log(`\nReport on a workbook of 100,000 rows: ${ours} s; the library alone: ${library} s`);
  }
  for (const [kind, million] of Object.entries({ csv, xlsx })) {
    if (!million) continue;
    const { seconds, bytes } = million;
    console.log(`Report on 1,000,000 rows of .${kind}: ${number(seconds)} s, at most ${number(bytes / 1e6)} MB`);
  }
}

export function printCode({ bytes, parse, load, bucket, aging }) {
  console.log(`\nCode.js (${written(bytes)} bytes) in a fresh realm`);
  console.log(`parse ${number(parse)} ms, load ${number(load)} ms, first call of AR_AGING_BUCKET ${number(bucket)} ms`);
  if (aging !== undefined) console.log(`then the first call of AR_AGING, on 1,000 rows, ${number(aging)} ms`);
}

export function printPane({ recalculated, answered, first, report }) {
  console.log(
    '\nThe pane over 100,000 rows in a browser: milliseconds, and the longest task that held the page meanwhile',
  );
  for (const [title, { time, longest }] of [
    ['the grid recalculates its formulas after an edit', recalculated],
    ['the pane answers after it', answered],
    ['the pane answers for the first time', first],
    ['a report is computed and written', report],
  ]) {
    line(title, number(time), number(longest));
  }
}

export function printGoals(found, { pairs, csv, xlsx }, pane) {
  const measured = {
    ratio: (name, size) => medianOf(found.get(name), ratioAt(size)),
    growth: (name) => medianOf(found.get(name), growthOf),
    files: {
      report: medianOf(pairs, ({ ours, library }) => ours / library),
      csv: csv?.bytes,
      xlsx: xlsx?.bytes,
    },
    pane,
  };
  console.log('\nGoals\n');
  for (const { title, value, sign, limit, isMet } of goals) {
    const reached = value(measured) ?? NaN;
    const isMeasured = !Number.isNaN(reached);
    const verdict = isMeasured ? (isMet(reached) ? 'goal met' : 'goal NOT met') : 'not measured';
    const figure = isMeasured ? number(reached) : '';
    console.log(`${verdict.padEnd(13)}${figure.padStart(7)} ${sign} ${String(limit).padEnd(5)}${title}`);
  }
}

const medianOf = (list, pick) => (list && list.length > 0 ? median(list.map(pick)) : undefined);
