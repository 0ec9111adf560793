/** Markdown as Prettier formats it, so that a page needs no second pass. */

/** A column whose cells are all numbers stands to the right; `00121` is a name. */
const isNumber = (cell: string): boolean => /^−?(?:0|[1-9]\d*)(?:[.,]\d+)?$/.test(cell);

/** The first row is the header. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escaped));
  const [header = [], ...body] = cells;
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const right = header.map((_, column) => {
    const filled = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every(isNumber);
  });
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => padded(row[column] ?? '', width, right[column] === true)).join(' | ')} |`;
  const rule = widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(header), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

const padded = (text: string, width: number, right: boolean): string =>
  right ? text.padStart(width) : text.padEnd(width);

const escaped = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
