/** What the sheets of a workbook hold that is not in their cells, by kind: what a sheet loses that is written whole. */
import { readPart, relationships } from '../parts';
import type { Workbook, WorkbookSheet } from '../workbook';

export const contentKinds = [
  'charts',
  'pictures',
  'pivots',
  'comments',
  'validations',
  'conditions',
  'controls',
] as const;
export type ContentKind = (typeof contentKinds)[number];

const BY_ELEMENT: Readonly<Record<string, ContentKind>> = {
  dataValidations: 'validations',
  conditionalFormatting: 'conditions',
  control: 'controls',
};

const BY_RELATION: Readonly<Record<string, ContentKind>> = {
  chart: 'charts',
  chartEx: 'charts',
  image: 'pictures',
  pivotTable: 'pivots',
  comments: 'comments',
  threadedComment: 'comments',
  ctrlProp: 'controls',
};

export async function contentsOf({ zip }: Workbook, { part }: WorkbookSheet): Promise<readonly ContentKind[]> {
  const found = new Set<ContentKind>();
  const related = await relationships(zip, part);
  const below = await Promise.all(
    related.filter(({ type }) => type === 'drawing').map(({ target }) => relationships(zip, target)),
  );
  for (const { type } of [...related, ...below.flat()]) {
    const kind = BY_RELATION[type];
    if (kind) found.add(kind);
  }
  await readPart(zip, part, {
    open(name) {
      const kind = BY_ELEMENT[name];
      if (kind) found.add(kind);
    },
  });
  return contentKinds.filter((kind) => found.has(kind));
}

/** Whether the workbook is signed: whoever changes it breaks the signature. */
export const isSigned = ({ zip }: Workbook): boolean =>
  [...zip.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'));
