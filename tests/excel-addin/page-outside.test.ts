/** @jest-environment jsdom */
import { textIn } from '../../core/text/text';
import { addIn } from '../support/excel/add-in';
import { showPage } from '../support/excel/start-excel';

test('in a browser of its own the page says that it belongs inside Excel', async () => {
  const log = jest.spyOn(console, 'log').mockImplementation();
  await showPage(addIn);
  expect(log).toHaveBeenCalledWith('Warning: Office.js is loaded outside of Office client');
  const { excel } = textIn('en').hosts;
  expect(document.getElementById('outside')?.textContent).toBe(excel.outside);
  expect(document.getElementById('outside')?.hidden).toBe(false);
  expect(document.getElementById('inside')?.hidden).toBe(true);
});
