/** What holds for every name, number and address, whoever wrote them. */
import fc from 'fast-check';
import type { Address } from 'postal-mime';
import { customerLanguages } from '../../../core/dunning/customer-language';
import { mailtoOf } from '../../../core/dunning/draft/mailto';
import { levelIds } from '../../../core/dunning/message';
import { oneLine } from '../../../core/text/plain';
import { inMail, parsed } from '../../support/mail';
import { creditNote, drafted, invoice, message, sender, templateFor } from '../../support/message';

const tricks = fc.constantFrom(
  '\r\nBcc: all@example.com\r\n\r\n',
  '"; <b>',
  "'><script>alert(1)</script>",
  '\u202e05,84\u2067',
  '{{total}}',
  '\u0001items\u0001',
  '--=_alternative',
  '=?UTF-8?Q?a?=',
  '&amp;',
  'שלום',
  '\ud83d',
  '.\n',
  '%0d%0a',
);
const wild = fc
  .array(fc.oneof(tricks, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
  .map((parts) => parts.join(''));

const asked = fc
  .record({
    name: wild,
    id: wild,
    number: wild,
    order: wild,
    credit: wild,
    company: wild,
    address: wild,
    language: fc.constantFrom(...customerLanguages),
    level: fc.constantFrom(...levelIds),
  })
  .map(({ name, id, number, order, credit, company, address, language, level }) => ({
    change: message({
      customer: { name, id, language, address },
      level: { id: level, claimsPenalties: true, graceDays: 8 },
      items: [invoice(number, '2026-05-10', { amount: 10_000, settled: 100 }, { order })],
      credits: [creditNote(credit, -500)],
    }),
    from: { ...sender, company, address },
  }));

const HEADERS = ['x-unsent', 'from', 'to', 'subject', 'content-language', 'mime-version', 'content-type'];

test('a message is read back as it was written, with its own headers and no others', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ change, from }) => {
      const draft = drafted(change, from);
      const mail = await parsed(draft);
      expect(mail.headers.map(({ key }) => key)).toEqual(HEADERS);
      expect(mail.subject).toBe(draft.subject);
      expect(inMail(mail.text ?? '')).toBe(inMail(draft.text));
      expect(inMail(mail.html ?? '')).toBe(inMail(draft.html));
      expect(mail.to?.map(({ address }: Address) => address)).toEqual(['lenoir@example.com']);
      expect(mail.to?.[0]?.name).toBe(oneLine(change.customer.name));
      expect(mail.bcc).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});

test('a link for a mail program holds one recipient, one subject and one text', () => {
  fc.assert(
    fc.property(asked, ({ change, from }) => {
      const link = mailtoOf(change, from, templateFor(change));
      if (link === undefined) return;
      const { pathname, searchParams } = new URL(link);
      expect(pathname).toBe('lenoir@example.com');
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
      expect(searchParams.get('subject')).toBe(drafted(change, from).subject);
    }),
  );
});
