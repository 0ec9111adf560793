/** Letters as a browser shows them: on a screen and on a telephone, in every language. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { customerLanguages } from '../../../core/dunning/customer-language';
import { draftOf } from '../../../core/dunning/draft';
import { levelIds } from '../../../core/dunning/message';
import { epcPayload } from '../../../core/dunning/payment/epc-payload';
import { qrImage } from '../../../core/dunning/payment/qr-image';
import type { Currency, Minor } from '../../../core/money';
import { launchChromium } from '../../support/chromium';
import { creditNote, drafted, IBAN, invoice, message, reminders, sender, templateFor } from '../../support/message';
import { readQrCode } from '../../support/qr-code';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const picture = (name: string): string => join(__dirname, `../../../dist/shots/letter-${name}.png`);

const lateClaim = { interest: 10_512 as Minor, indemnity: 4000 as Minor };
const items = [
  invoice('FA-2026-0188', '2026-04-01', { amount: 1_324_850, settled: 500_000 }, { order: 'BC 4471', ...lateClaim }),
  invoice('FA-2026-0240', '2026-05-10', { amount: 248_040 }, lateClaim),
];

test.each(customerLanguages.flatMap((language) => [600, 360].map((width) => [language, width] as const)))(
  'letters in %s stand on %i pixels without being moved sideways',
  async (language, width) => {
    await page.setViewportSize({ width, height: 600 });
    for (const id of levelIds) {
      const asked = message({
        customer: { language },
        level: { id, claimsPenalties: true, graceDays: 8 },
        regime: 'FR',
        items,
        credits: [creditNote('AV-2026-0014', -36_000)],
        previousReminders: reminders(['first', '2026-04-07'], ['firm', '2026-05-18']),
      });
      const { html, image } = draftOf(asked, sender, templateFor(asked));
      await page.setContent(html.replace(`cid:${image?.id ?? ''}`, `data:image/gif;base64,${image?.base64 ?? ''}`));
      const seen = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        pictures: [...document.images].map(({ naturalWidth, width: shown }) => naturalWidth === shown && shown > 0),
      }));
      if (id === 'last') await page.screenshot({ path: picture(`${language}-${String(width)}`), fullPage: true });
      expect([id, seen]).toEqual([id, { width, pictures: [true] }]);
    }
  },
);

/** The squares of a picture, its quiet zone of four squares taken off. */
async function squaresOf(base64: string): Promise<boolean[][]> {
  await page.setContent(`<img src="data:image/gif;base64,${base64}" />`);
  return page.evaluate(() => {
    const [image] = document.images as unknown as [HTMLImageElement];
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.width });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const isDark = (x: number, y: number): boolean => (context.getImageData(x, y, 1, 1).data[0] as number) < 128;
    let edge = 0;
    while (!isDark(edge, edge)) edge++;
    const side = edge / 4;
    return Array.from({ length: image.width / side - 8 }, (_, row) =>
      Array.from({ length: image.width / side - 8 }, (_cell, column) =>
        isDark(edge + (column + 0.5) * side, edge + (row + 0.5) * side),
      ),
    );
  });
}

test.each([
  ['a short transfer', 'Ateliers Verdier', 'FA-1'],
  ['letters beyond ASCII', 'Éléonore Müller & Søn', 'C0104 FA-240'],
  ['a transfer as long as they may be', 'V'.repeat(70), 'R'.repeat(140)],
])('the picture of %s says what its payload says', async (_, holder, remittance) => {
  const payload = epcPayload({
    holder,
    iban: IBAN,
    bic: '',
    currency: 'EUR' as Currency,
    amount: 248_040 as Minor,
    remittance,
  });
  expect(payload).toContain('EUR2480.40');
  expect(readQrCode(await squaresOf(qrImage(payload ?? '').base64))).toBe(payload);
});

test('the code in a draft asks for what the letter asks for', async () => {
  const { image, text } = drafted({ items, level: { id: 'last', claimsPenalties: true, graceDays: 8 } });
  const lines = readQrCode(await squaresOf(image?.base64 ?? '')).split('\n');
  expect(lines.slice(5, 8)).toEqual(['Ateliers Verdier', IBAN, 'EUR11019.14']);
  expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain('Montant : 11 019,14 €');
  expect(lines[10]).toBe('C0104 FA-2026-0188 FA-2026-0240');
});
