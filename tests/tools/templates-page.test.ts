import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templatesPage } from '../../tools/templates-page/page';

const root = path.resolve(__dirname, '../..');

/** Else: `npm run docs:templates`. */
test('docs/templates.md shows the letters as they are', async () => {
  const written = readFileSync(path.join(root, 'docs/templates.md'), 'utf8');
  expect(written).toBe(await templatesPage(path.join(root, 'samples/receivables.xlsx')));
});
