/** A draft as it is shown and changed, whatever a customer is called. */
import { done, refusal } from '../../../support/pane-workbook';
import { onlyKey, RECEIVABLES, receivables } from '../../../support/pane-receivables';
import type { Edits } from '../../../../core/views/calls';

const read = receivables();
const key = onlyKey(read);

function draftOf(edits: Edits = {}, from = read) {
  const { value } = done(from, 'draft', { key: onlyKey(from), edits });
  if (!value) throw new Error('There is no draft.');
  return value;
}

test('a draft has whom it goes to, its subject, and paragraphs with the blocks as their tags', () => {
  const { to, language, body, text, html } = draftOf();
  expect([to, language]).toEqual(['l@example.com', 'en']);
  const paragraphs = body.split('\n\n');
  expect(paragraphs.filter((each) => each.startsWith('{{'))).toEqual(['{{items}}', '{{payment}}', '{{signature}}']);
  expect(text).toContain('F2');
  expect(html).toMatch(/^<!doctype html>/);
});

test('the image is in the page, which asks nobody for anything', () => {
  const { html } = draftOf();
  expect(html).toContain('src="data:image/gif;base64,');
  expect(html).not.toMatch(/cid:|<script/);
});

test('what was not changed reads as before', () => {
  const { body, subject, text, html } = draftOf();
  expect(draftOf({ body, subject })).toMatchObject({ body, subject, text, html });
});

test('paragraphs can be changed, moved and left out; what is missing is told', () => {
  const { text, html, warnings, subject } = draftOf({
    subject: 'Your invoice',
    body: 'Hello,\n\nPlease pay.\nThanks.\n\n{{signature}}',
  });
  expect(text).toBe('Hello,\n\nPlease pay.\nThanks.\n\nVerdier');
  expect(html).toContain('Please pay.<br />Thanks.');
  expect(subject).toBe('Your invoice');
  expect(warnings).toContain('without {{items}} the letter does not show what is owed.');
});

test('a due date that nobody has given is told with the number of its invoice', () => {
  const unread = receivables({}, RECEIVABLES.replace('2026-04-01 | 2026-05-01', '2026-04-01 | 2026-02-30'));
  expect(draftOf({}, unread).warnings).toContain('The due date of F2 was assumed: check it before you send this.');
  expect(draftOf().warnings.join(' ')).not.toContain('assumed');
});

test('another language is that of the letter for this language', () => {
  const { language, subject, text, languages } = draftOf({ language: 'de' });
  expect(language).toBe('de');
  expect(`${subject} ${text}`).toMatch(/Rechnung/);
  expect(languages).toContainEqual({ language: 'fr', name: 'French' });
});

test('the letter of a customer whose language is not known is that of the workbook, whoever looks', () => {
  expect(draftOf({}, { ...read, language: 'fr' }).language).toBe('en');
});

test.each(['{{total}}', '{{ items }}', '{{}}', '{{#one}}'])('“%s” alone as a paragraph is refused', (tag) => {
  const { says } = refusal(read, 'draft', { key, edits: { body: `Hello\n\n${tag}` } });
  expect(says).toContain('stands for nothing: a paragraph of its own can be {{items}}, {{payment}}, {{signature}}');
});

test.each(['Dear {{total}} friend', 'a {{#one}}b{{/one}}', '{{{html}}}', '{{=<% %>=}} x'])(
  '“%s” is text as it stands',
  (text) => {
    expect(draftOf({ body: text }).text).toBe(text);
  },
);

test('a blank that is typed into a text is told to go out as it stands', () => {
  const said = (body: string) => draftOf({ body }).warnings.filter((warning) => warning.includes('as it stands'));
  expect(said('You owe {{total}} to us.\n\n{{items}}\n\nSee {{items}}')).toEqual([
    '{{total}} goes out as it stands: in a text that somebody has changed nothing is filled in.',
  ]);
  expect(draftOf({}, receivables({}, RECEIVABLES.replace(/Lenoir/g, '{{x}}'))).warnings.join()).not.toContain('{{x}}');
});

describe.each([
  '{{items}}',
  '{{signature}}',
  '{{#one}}',
  '=1+1',
  '<script>alert(1)</script>',
  '$&',
  'cid:payment-code@encours',
])('a customer called “%s”', (name) => {
  const hostile = receivables({}, RECEIVABLES.replace(/Lenoir/g, name));

  test('stands in no letter as anything but a name', () => {
    const body = `Dear ${name}\n\n{{items}}`;
    const { text, html } = draftOf({ body }, hostile);
    expect(text.split('\n\n')[0]).toBe(`Dear ${name}`);
    expect(html).not.toContain('<script>');
    expect(text.match(/F2/g)).toHaveLength(1);
  });

  test('comes back from being edited as it went', () => {
    const first = draftOf({}, hostile);
    expect(draftOf({ body: first.body }, hostile).text).toBe(first.text);
  });

  test('breaks no file, no address and no statement', () => {
    const { basis } = draftOf({}, hostile);
    const edits = { subject: `${name}\r\nBcc: x@example.com`, basis };
    const file = done(hostile, 'deliver', { key, by: 'eml', edits }).value;
    expect(file?.kind === 'file' && file.text).not.toMatch(/^Bcc/m);
    const { value } = done(hostile, 'customer', { id: 'C1' });
    expect(value?.statement.split(/[\t\n]/).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});

test('a name that would be a block, alone in a paragraph of a letter, is given to be edited as no tag', () => {
  const letters = {
    sheet: 'Letters',
    firstRow: 1,
    rows: [
      ['Language', 'Letter', 'Subject', 'Text'],
      ['English', 'firm reminder', '', '{{customer}}\n\n{{items}}'],
    ],
  };
  const hostile = receivables({ letters }, RECEIVABLES.replace(/Lenoir/g, '{{signature}}'));
  const { body, text } = draftOf({}, hostile);
  expect(body).toBe('{ {signature}}\n\n{{items}}');
  expect(text).toMatch(/^\{\{signature\}\}\n/);
  expect(draftOf({ body }, hostile).text).toMatch(/^\{ \{signature\}\}\n/);
});

describe('a text that somebody has changed', () => {
  const paid = receivables({}, RECEIVABLES.replace('800.50 | | |', '800.50 | 300 | 2026-06-29 |'));
  const { basis, body } = draftOf();
  const edits: Edits = { body: `${body}\n\nThank you.`, subject: 'Your account', basis };

  test('is delivered as long as the message says what it was changed of', () => {
    expect(draftOf(edits).isOld).toBe(false);
    expect(done(read, 'deliver', { key, by: 'copy', edits }).value?.kind).toBe('text');
  });

  test('is old when amounts have moved since, and not delivered before somebody keeps it', () => {
    const later = draftOf(edits, paid);
    expect(later.basis).not.toEqual(basis);
    expect(later.isOld).toBe(true);
    expect(refusal(paid, 'deliver', { key: onlyKey(paid), by: 'copy', edits }).code).toBe('old');
    const kept = { ...edits, basis: later.basis };
    expect(draftOf(kept, paid).isOld).toBe(false);
    expect(done(paid, 'deliver', { key: onlyKey(paid), by: 'copy', edits: kept }).value?.kind).toBe('text');
  });

  test('is old where nobody says of what it was made', () => {
    expect(draftOf({ body: 'Pay.\n\n{{items}}' }).isOld).toBe(true);
  });
});

test.each([{ body: ' \n' }, { subject: ' ' }])('a message without subject or text is refused: %j', (edits) => {
  expect(refusal(read, 'draft', { key, edits }).code).toBe('empty');
  expect(refusal(read, 'deliver', { key, by: 'eml', edits }).code).toBe('empty');
});
