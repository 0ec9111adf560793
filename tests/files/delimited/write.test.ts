import { delimitedText } from '../../../files/delimited/write';
import { dayOf } from '../../../core/calendar-date';
import type { Cell } from '../../../core/cell';
import { looks } from '../../../core/reports/columns';
import type { Look } from '../../../core/reports/sheet';
import { textIn, type Language } from '../../../core/text/text';

/** The line that one cell becomes. */
function line(cell: Cell, language: Language = 'fr', look: Look = looks.text): string {
  const [, row = ''] = delimitedText(
    [{ header: 'Client', value: (value: Cell) => value, look, width: 10 }],
    [cell],
    language,
  );
  return row.replace(/\r\n$/, '');
}

test('the file begins with the mark of UTF-8 and the header', () => {
  const [first] = delimitedText([{ header: 'Échéance', value: () => '', look: {}, width: 10 }], [], 'fr');
  expect(first).toBe('\ufeffÉchéance\r\n');
});

test.each(['=1+1', '+33 2 40', '-12', '@SUM(A1)', '\tx'])('the text %j cannot become a formula', (text) => {
  expect(line(text).replace(/^"|"$/g, '')).toBe(`'${text}`);
});

test('a negative number stays a number', () => {
  expect(line(-12.5, 'en')).toBe('-12.5');
  expect(line(-12.5, 'fr')).toBe('-12,5');
});

test('leading zeros and separators in a text survive', () => {
  expect(line('00123')).toBe('00123');
  expect(line('Lenoir; "fils"')).toBe('"Lenoir; ""fils"""');
});

test('a day is written as the language writes it', () => {
  const day = dayOf(2026, 6, 30);
  expect(line(day, 'fr', looks.date(textIn('fr')))).toBe('30/06/2026');
  expect(line(day, 'en', looks.date(textIn('en')))).toBe('2026-06-30');
});
