/** How the cells of a workbook look, by the number of their style. Colours of a theme are not read. */
import type { Look } from '../../core/reports/sheet';
import { builtInFormat } from './number-formats';
import { readPart } from './parts';
import type { Workbook } from './workbook';
import { attribute, textOfXml } from './xml';

type Font = Pick<Look, 'bold' | 'underlined' | 'size' | 'color'>;
/** `unknown`: there is a colour, and we cannot tell which. */
type Fill = Pick<Look, 'fill'> & { readonly unknown?: true };

export async function readCellLooks({ zip, parts }: Workbook): Promise<readonly Look[]> {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: Fill[] = [];
  const looks: Look[] = [];
  let section = '';

  const font = (more: Font): void => {
    if (section === 'fonts') fonts.push({ ...fonts.pop(), ...more });
  };
  const fill = (known: Fill): void => {
    if (section === 'fills') fills.splice(-1, 1, known);
  };
  const openers: Readonly<Record<string, (attributes: string) => void>> = {
    numFmt: (attributes) =>
      formats.set(Number(attribute(attributes, 'numFmtId')), textOfXml(attribute(attributes, 'formatCode') ?? '')),
    font: () => section === 'fonts' && fonts.push({}),
    b: (attributes) => isOn(attributes) && font({ bold: true }),
    u: (attributes) => attribute(attributes, 'val') !== 'none' && font({ underlined: true }),
    sz: (attributes) => font({ size: Number(attribute(attributes, 'val')) }),
    color: (attributes) => font(colored(attributes, 'color')),
    fill: () => section === 'fills' && fills.push({}),
    patternFill: (attributes) => hasColor(attributes) && fill({ unknown: true }),
    fgColor: (attributes) => {
      const known = colored(attributes, 'fill');
      if (known.fill !== undefined) fill(known);
    },
    xf: (attributes) => section === 'cellXfs' && looks.push(look(attributes)),
    alignment: (attributes) => section === 'cellXfs' && looks.push({ ...looks.pop(), ...aligned(attributes) }),
  };

  function look(attributes: string): Look {
    const place = (name: string): number => Number(attribute(attributes, name) ?? 0);
    const id = place('numFmtId');
    const format = formats.get(id) ?? builtInFormat(id);
    const { color, size, ...letters } = fonts[place('fontId')] ?? {};
    const { fill: ground, unknown } = fills[place('fillId')] ?? {};
    return {
      ...(format !== undefined && { format }),
      ...letters,
      ...(size !== undefined && size !== fonts[0]?.size && { size }),
      // White letters on a ground that we do not know would be lost.
      ...(color !== undefined && !unknown && { color }),
      ...(ground !== undefined && { fill: ground }),
    };
  }

  await readPart(zip, parts.styles, {
    open(name, attributes) {
      if (SECTIONS.has(name)) section = name;
      else openers[name]?.(attributes);
    },
    close(name) {
      if (SECTIONS.has(name)) section = '';
    },
  });
  return looks;
}

const SECTIONS: ReadonlySet<string> = new Set(['fonts', 'fills', 'cellXfs']);

const isOn = (attributes: string): boolean => !/^(?:0|false)$/.test(attribute(attributes, 'val') ?? '');

const hasColor = (attributes: string): boolean =>
  !/^(?:none|gray125)$/.test(attribute(attributes, 'patternType') ?? 'none');

/** `FF0C4A80` → `#0c4a80`. */
function colored<Where extends 'color' | 'fill'>(attributes: string, where: Where): Partial<Record<Where, string>> {
  const rgb = attribute(attributes, 'rgb');
  return (rgb?.length === 8 ? { [where]: `#${rgb.slice(2).toLowerCase()}` } : {}) as Partial<Record<Where, string>>;
}

function aligned(attributes: string): Look {
  const align = attribute(attributes, 'horizontal');
  return {
    ...((align === 'left' || align === 'right' || align === 'center') && { align }),
    ...(/^(?:1|true)$/.test(attribute(attributes, 'wrapText') ?? '') && { wrap: true }),
  };
}
