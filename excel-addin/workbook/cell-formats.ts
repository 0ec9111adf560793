import { TEXT_FORMAT } from '../../core/reports/columns';
import type { Sheet } from '../../core/reports/sheet';

/** The number format of every cell. A text is one whatever its column looks like, so that Excel keeps it as it stands. */
export function cellFormats({ cells, looks }: Sheet): string[][] {
  const formats = cells.map((row) => row.map(() => 'General'));
  for (const { format, row, column, rows, columns } of looks) {
    if (format === undefined) continue;
    for (const line of formats.slice(row, row + rows)) line.fill(format, column, column + columns);
  }
  return formats.map((row, r) => row.map((format, c) => (isText(cells[r]?.[c]) ? TEXT_FORMAT : format)));
}

const isText = (cell: unknown): boolean => typeof cell === 'string' && cell !== '';
