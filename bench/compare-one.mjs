/**
 * One process: the kernel and one contender, from small tables to large ones. Prints its ratios as JSON.
 *
 *     node --expose-gc compare-one.mjs CONTENDER '{"quick":false,"bundle":"…"}'
 */
import { contenders } from './contenders.mjs';
import { AS_OF, cleanRows, freshCopies } from './data.mjs';
import { kernel } from './kernel.mjs';
import { compare, warmUp } from './method.mjs';

const ROUNDS = { 10_000: 25, 100_000: 25, 1_000_000: 7 };
const QUICK_ROUNDS = { 10_000: 9, 100_000: 9, 1_000_000: 3 };
const SLOW_ROUNDS = { 10_000: 3, 100_000: 5, 1_000_000: 3 };

const [name, given] = process.argv.slice(2);
const { quick, bundle } = JSON.parse(given);
const { sizes, open, isSlow = false } = contenders[name];
const rounds = isSlow ? SLOW_ROUNDS : quick ? QUICK_ROUNDS : ROUNDS;

const ask = await open({ bundle });
const bySize = {};
for (const size of sizes) {
  const rows = cleanRows(size);
  const contender = ask(rows);
  const wrong = await contender.check(rows);
  if (wrong) throw new Error(`${name} answers otherwise than the kernel on ${size} rows: ${wrong}`);
  const yardstick = { prepare: freshCopies(rows), answer: (fresh) => kernel(fresh, AS_OF) };
  await warmUp(yardstick, contender);
  bySize[size] = await compare({ kernel: yardstick, contender, rounds: rounds[size] });
}
console.log(JSON.stringify(bySize));
