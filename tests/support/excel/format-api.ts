/** How cells look: every property is kept with the cells under its path, such as `font.bold`. */
import { writeOnly, type Api } from './api';
import type { Target } from './model';

export function formatApi({ sheet, area }: Target, writable: () => void): Api {
  const keep = (path: string, value: unknown): void => {
    writable();
    sheet.grid.change(area, (cell) => ({ ...cell, look: { ...cell.look, [path]: value } }));
  };
  const part = (kind: string, path: string, names: readonly string[]): Api =>
    writeOnly(kind, names, (name, value) => keep(`${path}.${name}`, value));
  const borders: Api = {
    kind: 'RangeBorderCollection',
    call: { getItem: (side: string) => part('RangeBorder', side, ['style']) },
  };
  return {
    kind: 'RangeFormat',
    get: {
      font: () => part('RangeFont', 'font', ['bold', 'size', 'color']),
      fill: () => part('RangeFill', 'fill', ['color']),
      borders: () => borders,
    },
    set: {
      horizontalAlignment: (value: string) => keep('horizontalAlignment', value),
      wrapText: (value: boolean) => keep('wrapText', value),
      columnWidth: (points: number) => {
        for (let column = area.column; column < area.column + area.columns; column++) {
          sheet.columnWidths.set(column, points);
        }
      },
    },
  };
}
