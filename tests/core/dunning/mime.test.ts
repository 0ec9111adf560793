import { emlOf } from '../../../core/dunning/mime';
import { inMail, parsed } from '../../support/mail';
import { creditNote, drafted, invoice, message, reminders, sender } from '../../support/message';

const firm = {
  level: { id: 'firm', graceDays: 8 },
  credits: [creditNote('AV-14', -36_000)],
  previousReminders: reminders(['first', '2026-05-13']),
} as const;

test('a draft opens as a message of the user, not sent yet', async () => {
  const { headers, from, to, subject } = await parsed(drafted());
  expect(headers.map(({ key }) => key)).toEqual([
    'x-unsent',
    'from',
    'to',
    'subject',
    'content-language',
    'mime-version',
    'content-type',
  ]);
  expect(headers[0]?.value).toBe('1');
  expect(from).toEqual({ name: 'Ateliers Verdier', address: 'credit@example.com' });
  expect(to).toEqual([{ name: 'Menuiserie Lenoir', address: 'lenoir@example.com' }]);
  expect(subject).toBe('Rappel\u00a0: facture FA-240, échue le 10 mai 2026');
});

test('text and HTML say what the draft says', async () => {
  const draft = drafted(firm);
  const { text, html } = await parsed(draft);
  expect(inMail(text ?? '')).toBe(inMail(draft.text));
  expect(inMail(html ?? '')).toBe(inMail(draft.html));
});

test('the code to scan is in the message, and the HTML shows it', async () => {
  const draft = drafted();
  const { attachments, html } = await parsed(draft);
  expect(attachments).toMatchObject([
    { contentId: '<payment-code@encours>', mimeType: 'image/gif', disposition: 'inline', related: true },
  ]);
  expect(html).toContain('src="cid:payment-code@encours"');
  expect(Buffer.from(attachments[0]?.content as ArrayBuffer).toString('base64')).toBe(draft.image?.base64);
});

test('the statement is attached as a file', async () => {
  const { attachments } = await parsed(drafted(firm));
  const [statement] = attachments.filter(({ disposition }) => disposition === 'attachment');
  expect(statement).toMatchObject({ filename: 'releve-C0104-2026-06-15.csv', mimeType: 'text/csv' });
  expect(
    Buffer.from(statement?.content as ArrayBuffer)
      .toString('utf8')
      .split('\r\n')[1],
  ).toBe('Facture;FA-240;02/03/2026;10/05/2026;36;2480,40;0,00;2480,40;EUR');
});

test('nobody is named where no address is known', async () => {
  const { headers } = await parsed(drafted({ customer: { email: 'à demander' } }, { ...sender, email: '' }));
  const keys = headers.map(({ key }) => key);
  expect(keys).not.toContain('to');
  expect(keys).not.toContain('from');
});

test('the same message is the same bytes: ASCII, in lines of at most 78', () => {
  const eml = emlOf(drafted(firm));
  expect(eml).toBe(emlOf(drafted(firm)));
  const lines = eml.split('\r\n');
  expect(lines.filter((line) => line.length > 78 || !/^[ -~]*$/.test(line))).toEqual([]);
});

test('a mail program that knows neither HTML nor pictures shows the text first', () => {
  const types = [...emlOf(drafted(firm)).matchAll(/^Content-Type: ([^;]+)/gm)].map(([, type]) => type);
  expect(types).toEqual([
    'multipart/mixed',
    'multipart/alternative',
    'text/plain',
    'multipart/related',
    'text/html',
    'image/gif',
    'text/csv',
  ]);
});

test('a mail without code and statement has no part for them', () => {
  const items = [invoice('FA-1', '2026-06-22', { amount: 100 })];
  const asked = message({ items, level: { id: 'preReminder' } });
  const types = [...emlOf(drafted(asked, { ...sender, iban: '' })).matchAll(/^Content-Type: ([^;]+)/gm)];
  expect(types.map(([, type]) => type)).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
});
