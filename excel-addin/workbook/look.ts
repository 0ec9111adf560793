import type { Area, StyledArea } from '../../core/reports/sheet';

export const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);

const ALIGNMENTS = { left: 'Left', right: 'Right', center: 'Center' } as const;

/** How an area looks, but for its number format. */
export function look(worksheet: Excel.Worksheet, area: StyledArea): void {
  const { bold, size, color, fill, align, wrap, ruled } = area;
  const { format } = rangeOf(worksheet, area);
  if (bold !== undefined) format.font.bold = bold;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap !== undefined) format.wrapText = wrap;
  if (ruled === true) format.borders.getItem('EdgeTop').style = 'Double';
}
