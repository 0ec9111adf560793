/** @jest-environment jsdom */
import { textIn } from '../../core/text/text';
import { addIn } from '../support/excel/add-in';
import { startExcel } from '../support/excel/start-excel';

const element = (id: string): HTMLElement | null => document.getElementById(id);

test('inside Excel the page says in its language what Encours is and which formula to write', async () => {
  await startExcel(addIn, 'fr-CA');
  const { excel } = textIn('fr').hosts;
  expect(document.documentElement.lang).toBe('fr');
  expect(element('purpose')?.textContent).toBe(excel.purpose);
  expect(element('formula')?.textContent).toBe('=AR.AGING(AR_Receivables; AR_Settings)');
  expect([element('inside')?.hidden, element('outside')?.hidden]).toEqual([false, true]);
  expect(element('said')?.textContent).toBe('');
});
