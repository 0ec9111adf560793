/** Calm charts: hairlines for the grid, no ticks at all, some white between the parts of a bar. */

const line = (color: string): string => `<a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;
const HAIRLINE = line('E0E0E0');
const AXIS = line('8A8A8A');
const GAP = line('FFFFFF');

export const finishedChart = (xml: string): string =>
  xml
    .replace(/<c:majorGridlines\/>/g, `<c:majorGridlines><c:spPr>${HAIRLINE}</c:spPr></c:majorGridlines>`)
    .replace(
      /<c:majorTickMark val="none"\/>/g,
      `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${AXIS}</c:spPr>`,
    )
    .replace(/<c:barChart>.*<\/c:barChart>/s, (bars) => bars.replace(/<a:ln>.*?<\/a:ln>/gs, GAP));
