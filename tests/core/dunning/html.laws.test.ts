/**
 * No name is markup, in a mail and on paper.
 *
 * @jest-environment jsdom
 */
import fc from 'fast-check';
import { printedLetter } from '../../../core/dunning/draft/printed-letter';
import { levelIds, type Message } from '../../../core/dunning/message';
import { oneLine } from '../../../core/text/plain';
import { drafted, invoice, message, sender, templateFor } from '../../support/message';

const tricks = fc.constantFrom(
  '<b>',
  '</td>',
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "'",
  '&lt;',
  '<!--',
  ']]>',
);
const wild = fc
  .array(fc.oneof(tricks, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 4 })
  .map((parts) => `x${parts.join('')}`);

const level = fc.constantFrom(...levelIds);
const asked = (id: Message['level']['id'], name: string, number: string, order: string): Message =>
  message({
    customer: { name, id: name, address: name },
    level: { id, claimsPenalties: true, graceDays: 8 },
    items: [invoice(number, '2026-05-10', { amount: 10_000, settled: 100 }, { order })],
  });

/** Elements with the names of their attributes. */
const markup = (page: string): readonly string[] =>
  [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('*')]
    .map((element) => [element.tagName, ...element.getAttributeNames()].join(' '))
    // A text of several lines has breaks.
    .filter((tag) => tag !== 'BR');

test.each([
  ['a mail', (of: Message) => drafted(of).html],
  ['a page of paper', (of: Message) => printedLetter(of, sender, templateFor(of))],
])('%s has the same elements and attributes, whatever a name or a number holds', (_, written) => {
  fc.assert(
    fc.property(level, wild, wild, wild, (id, name, number, order) => {
      const page = written(asked(id, name, number, order));
      expect(markup(page)).toEqual(markup(written(asked(id, 'Lenoir', 'FA-1', 'BC-1'))));
      const [document] = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('td > b');
      expect(document?.textContent).toBe(oneLine(`Facture ${number}`));
    }),
    { numRuns: 40 },
  );
});
