/** Scales that are given by points and straight lines between them. */
type Point = readonly [from: number, value: number];

/** `points` ascend; before the first and after the last the value stays. */
export function interpolated(points: readonly Point[], x: number): number {
  let below: Point | undefined;
  for (const point of points) {
    if (point[0] < x) {
      below = point;
      continue;
    }
    if (!below) return point[1];
    const [from, low] = below;
    return low + ((point[1] - low) * (x - from)) / (point[0] - from);
  }
  return below?.[1] ?? NaN;
}
