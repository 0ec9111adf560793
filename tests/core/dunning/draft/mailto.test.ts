import { mailtoOf } from '../../../../core/dunning/draft/mailto';
import type { Message } from '../../../../core/dunning/message';
import { invoice, message, sender, templateFor } from '../../../support/message';

const link = (asked: Message) => mailtoOf(asked, sender, templateFor(asked));

test('a short letter is a link with its recipient, subject and lines', () => {
  const written = link(message()) ?? '';
  expect(written).toMatch(/^mailto:lenoir@example\.com\?subject=Rappel%C2%A0%3A%20facture%20FA-240/);
  expect(written).toContain('&body=Bonjour%2C%0D%0A%0D%0ASauf%20erreur');
  expect(written.length).toBeLessThanOrEqual(2000);
});

test('recipients are parted by commas', () => {
  expect(link(message({ customer: { email: 'a+b@example.com; c@example.com' } }))).toMatch(
    /^mailto:a%2Bb@example\.com,c@example\.com\?/,
  );
});

test('a long letter is no link', () => {
  const items = Array.from({ length: 20 }, (_, i) => invoice(`FA-${String(i)}`, '2026-05-10', { amount: 100 }));
  expect(link(message({ items }))).toBeUndefined();
});

test('nothing is said to be attached', () => {
  const asked = message({ customer: { language: 'en' }, level: { id: 'firm' } });
  const body = new URL(link(asked) ?? '').searchParams.get('body');
  expect(body).toContain('is still outstanding');
  expect(body).not.toContain('attached');
});
