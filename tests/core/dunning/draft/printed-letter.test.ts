import { printedLetter } from '../../../../core/dunning/draft/printed-letter';
import type { Message } from '../../../../core/dunning/message';
import { message, reminders, sender, templateFor } from '../../../support/message';

const notice = (change: Parameters<typeof message>[0] = {}): Message =>
  message({
    level: { id: 'formalNotice', graceDays: 15 },
    previousReminders: reminders(['last', '2026-05-20']),
    ...change,
    customer: { address: '4 allée des Ormes\n49100 Angers', ...change.customer },
  });
const page = (asked: Message): string =>
  printedLetter(asked, sender, templateFor(asked)).replace(/[\u00a0\u202f]/g, ' ');

test('a formal notice on paper names creditor and debtor, its day, how it is sent and what is asked', () => {
  const written = page(notice());
  for (const text of [
    '<b>Ateliers Verdier</b><br />12 rue des Tanneurs<br />44000 Nantes<br />SAS au capital de 80 000 €',
    'Menuiserie Lenoir<br />4 allée des Ormes<br />49100 Angers',
    'Lettre recommandée avec avis de réception<br />Compte client : C0104<br />Le 15 juin 2026',
    '<b>Objet : Mise en demeure de payer 2 480,40 €</b>',
    'nous vous mettons en demeure de nous payer 2 480,40 € dans un délai de 15 jours à compter de la réception de cette lettre.',
    'La présente mise en demeure produit tous les effets que la loi y attache, notamment quant aux intérêts.',
    'P.J. : copie de la facture.',
  ]) {
    expect(written).toContain(text);
  }
});

test('its picture is in the page, so that it needs no other file', () => {
  expect(page(notice())).toContain('src="data:image/gif;base64,');
});

test.each([
  ['fr', 'margin:0 0 0 90mm'],
  ['it', 'margin:0 0 0 90mm'],
  ['de', 'margin:0'],
] as const)('the address in %s stands where the window of the envelope is', (language, margin) => {
  expect(page(notice({ customer: { language } }))).toContain(`<p style="${margin};min-height:34mm">Menuiserie Lenoir`);
});

test('another letter can be printed, and is not registered', () => {
  expect(page(message())).not.toContain('recommandée');
});
