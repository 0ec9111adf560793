import { launchChromium } from './support/chromium';

test('the browser of the tests opens page after page, with letters to measure and a canvas to draw on', async () => {
  const browser = await launchChromium();
  for (const title of ['Encours', 'Balance âgée']) {
    const page = await browser.newPage();
    await page.goto(`data:text/html;charset=utf-8,<title>${title}</title><span>1 234,56 €</span><canvas></canvas>`);
    expect(await page.title()).toBe(title);
    expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(50);
    const draws = await page
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl') !== null);
    expect(draws).toBe(true);
    await page.close();
  }
  await browser.close();
});
