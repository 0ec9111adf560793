/**
 * How two pieces of code are compared on a machine that does other things as well.
 *
 * Times of one run vary by a factor of two here, ratios of neighbours by a few percent. So every timed call gets cells
 * that were never looked at, kernel and contender take turns inside a round (kernel, contender, contender, kernel, and the
 * other way round in every other round), the better of two counts, and a process says the median of its rounds' ratios.
 */

/** Rounds count only when the machine code is there: so many calls first, or as many as fit in the time. */
const WARM_UPS = 25;
const WARM_UP_SECONDS = 5;

/** What was answered, so that no answer can be optimised away. */
export const answers = { last: undefined };

async function timed({ prepare, answer }) {
  const input = await prepare();
  const start = performance.now();
  let found = answer(input);
  // A contender that answers at once does not wait for the event loop.
  if (found instanceof Promise) found = await found;
  const milliseconds = performance.now() - start;
  answers.last = found;
  return milliseconds;
}

export async function warmUp(...works) {
  for (const work of works) {
    const start = performance.now();
    for (let i = 0; i < WARM_UPS && performance.now() - start < WARM_UP_SECONDS * 1000; i++) await timed(work);
  }
}

/** Times in milliseconds, the better of two in each round. */
export async function compare({ kernel, contender, rounds }) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const [outer, inner] = round % 2 === 0 ? [kernel, contender] : [contender, kernel];
    const first = await timed(outer);
    const inside = Math.min(await timed(inner), await timed(inner));
    const outside = Math.min(first, await timed(outer));
    times.push(round % 2 === 0 ? { kernel: outside, contender: inside } : { kernel: inside, contender: outside });
  }
  return {
    ratio: median(times.map((time) => time.contender / time.kernel)),
    kernel: median(times.map((time) => time.kernel)),
    contender: median(times.map((time) => time.contender)),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median, least and greatest of what several processes say. */
export const summary = (values) => ({ median: median(values), least: Math.min(...values), most: Math.max(...values) });
