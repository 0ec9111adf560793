/** Excel on the web refuses a request beyond 5 MB: rows are written in as many as that takes. */

/** For both matrices of a chunk; characters outside ASCII take more bytes than the one that is counted here. */
const BYTES_AT_ONCE = 1_500_000;

/** Rows from `first` up to but not including `end`. */
type Chunk = { readonly first: number; readonly end: number };

/** Neighbouring rows whose sizes together stay within the limit; a row beyond it stands alone. */
export function chunksOf(sizes: readonly number[], limit = BYTES_AT_ONCE): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  let bytes = 0;
  for (const [row, size] of sizes.entries()) {
    if (row > first && bytes + size > limit) {
      chunks.push({ first, end: row });
      first = row;
      bytes = 0;
    }
    bytes += size;
  }
  if (first < sizes.length) chunks.push({ first, end: sizes.length });
  return chunks;
}
