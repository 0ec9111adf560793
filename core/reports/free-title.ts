const MAX_LENGTH = 31;

/** The title, or with " (2)", " (3)" … when another sheet has it; case does not tell two sheets apart. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let free = title;
  for (let n = 2; folded.has(free.toLowerCase()); n++) {
    const suffix = ` (${String(n)})`;
    free = title.slice(0, MAX_LENGTH - suffix.length) + suffix;
  }
  return free;
}
