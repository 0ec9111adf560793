/** Rows of texts as lines: the first column to the left, the others, which are figures, to the right. */
const MAX_LABEL = 36;

export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const cut = rows.map(([label = '', ...figures]) => [shortened(label), ...figures]);
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => lengthOf(row[column] ?? ''))));
  return cut.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return column === 0 ? cell + gap : gap + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

const shortened = (label: string): string =>
  lengthOf(label) <= MAX_LABEL
    ? label
    : `${Array.from(label)
        .slice(0, MAX_LABEL - 1)
        .join('')}…`;

/** In characters, of which a pair of code units is one. */
const lengthOf = (text: string): number => Array.from(text).length;
