/** @jest-environment jsdom */
import { textIn } from '../../core/text/text';
import { addIn } from '../support/excel/add-in';

test('without Office.js, which comes from the network, the page still says what it is', async () => {
  document.body.innerHTML = new DOMParser().parseFromString(addIn.html, 'text/html').body.innerHTML;
  await addIn.script();
  const { excel } = textIn('en').hosts;
  expect(document.getElementById('purpose')?.textContent).toBe(excel.purpose);
  expect(document.getElementById('outside')?.hidden).toBe(false);
});
