/** Which of a workbook's cell styles show a date: only asked where days are counted from 1904. */
import { readPart } from './parts';
import type { Workbook } from './workbook';
import { attribute, textOfXml } from './xml';

/** Days between the first days of the two systems. */
export const DAYS_TO_1904 = 1462;

/** Places of styles that show a day; a style that shows a time alone is none. */
export async function readDateStyles({ zip, parts }: Workbook): Promise<ReadonlySet<number>> {
  const formats = new Map<number, string>();
  const styles = new Set<number>();
  let inCellStyles = false;
  let place = 0;
  await readPart(zip, parts.styles, {
    open(name, attributes) {
      if (name === 'numFmt') {
        formats.set(Number(attribute(attributes, 'numFmtId')), textOfXml(attribute(attributes, 'formatCode') ?? ''));
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (isBuiltInDate(id) || showsDay(formats.get(id) ?? '')) styles.add(place);
        place++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

/** ECMA-376 part 1, 18.8.30. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
