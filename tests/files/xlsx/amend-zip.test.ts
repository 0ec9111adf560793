import { Readable } from 'node:stream';
import { bytesOfPipe } from '../../../files/bytes';
import { amendZip } from '../../../files/xlsx/amend-zip';
import { openZip, unpacked } from '../../../files/xlsx/zip';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const rows = [...Array<unknown>(200)].map((_, i) => [`Client ${String(i)}`, i]);
const workbook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'Données', rows },
      { name: 'b', rows },
    ],
  });

async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await openZip(await bytesOfPipe(Readable.from([Buffer.from(bytes)]), 'x'), 'x');
  const parts: Record<string, string> = {};
  for (const [name, part] of zip.parts) {
    const chunks: Buffer[] = [];
    for await (const chunk of unpacked(zip, part)) chunks.push(chunk);
    parts[name] = Buffer.concat(chunks).toString();
  }
  return parts;
}

test('a part is changed, to more or to less, and every other stays as it is', async () => {
  const before = await workbook();
  const parts = await partsOf(before);
  const sheet = 'xl/worksheets/sheet1.xml';
  const longer = (xml: string): string => xml.replace('</worksheet>', `${'<!-- é -->'.repeat(500)}</worksheet>`);
  const after = amendZip(before, (part) => (part === sheet ? longer : undefined));
  expect(await partsOf(after)).toEqual({ ...parts, [sheet]: longer(parts[sheet] ?? '') });
  const again = amendZip(after, (part) => (part === sheet ? () => '<worksheet/>' : undefined));
  expect(await partsOf(again)).toEqual({ ...parts, [sheet]: '<worksheet/>' });
});

test('the library reads back what was amended, checksums and all', async () => {
  const after = amendZip(await workbook(), () => (xml) => xml);
  const { sheets } = await readXlsx(after);
  expect(sheets.map(({ name, rows: cells }) => [name, cells.length])).toEqual([
    ['Données', 200],
    ['b', 200],
  ]);
});

test('what is no archive of the library is refused', () => {
  expect(() => amendZip(new Uint8Array(100), () => undefined)).toThrow('archive');
});
