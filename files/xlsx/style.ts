/** A look as the workbook library says it. */
import type { CellStyle } from 'hucre/xlsx';
import type { Look } from '../../core/reports/sheet';

/** Beside text of several lines, the others stand at the top. */
export const styleOf = ({
  format,
  bold,
  underlined,
  size,
  color,
  fill,
  align,
  indent,
  wrap,
  ruled,
}: Look): CellStyle => ({
  ...(format !== undefined && { numFmt: format }),
  ...((bold ?? underlined ?? size ?? color) !== undefined && {
    font: {
      ...FONT,
      ...(bold !== undefined && { bold }),
      ...(underlined !== undefined && { underline: underlined }),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color: { rgb: rgbOf(color) } }),
    },
  }),
  ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgbOf(fill) } } }),
  ...((align ?? indent ?? wrap) !== undefined && {
    alignment: {
      ...(align && { horizontal: align }),
      ...(indent !== undefined && { horizontal: align ?? 'left', indent }),
      ...(wrap !== undefined && { wrapText: wrap, vertical: 'top' as const }),
    },
  }),
  ...(ruled === true && { border: { top: { style: 'double', color: { rgb: '000000' } } } }),
});

/** Of a cell without a look of its own. */
export const FONT = { name: 'Calibri', size: 11 };

/** `#0c4a80` → `0C4A80`. */
export const rgbOf = (color: string): string => color.replace('#', '').toUpperCase();
