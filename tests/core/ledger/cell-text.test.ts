import { isBlankOrDash } from '../../../core/ledger/cell-text';

test.each(['', ' ', '\u00a0', '-', '−', '–', '—', ' - ', '--', '- -'])('“%s” says nothing', (text) => {
  expect(isBlankOrDash(text)).toBe(true);
});

test.each(['0', 'x', '-1', 'total', '_', '.'])('“%s” says something', (text) => {
  expect(isBlankOrDash(text)).toBe(false);
});
