import { statementOf } from '../../../../core/dunning/draft/statement';
import { statementFile } from '../../../../core/dunning/draft/statement-file';
import type { Message } from '../../../../core/dunning/message';
import type { Currency, Minor } from '../../../../core/money';
import { day } from '../../../support/day';
import { creditNote, invoice, message } from '../../../support/message';

const asked = message({
  customer: { id: 'Client n° 7/é' },
  items: [
    invoice('=A1', '2026-05-10', { amount: 248_040, settled: 40 }),
    invoice('FA;"2"', '2026-06-30', { amount: 1 }),
  ],
  credits: [creditNote('AV-14', -36_000)],
});
const file = (of: Message): string => {
  const { base64 } = statementFile(statementOf(of), of.currency, of.customer.language);
  return Buffer.from(base64, 'base64').toString('utf8');
};

test('a statement is cells: days are serials, amounts decimals', () => {
  const { name, rows } = statementOf(asked);
  expect(name).toBe('releve-Client-n-7-e-2026-06-15');
  expect(rows).toEqual([
    ['Pièce', 'Numéro', 'Date', 'Échéance', 'Jours de retard', 'Montant', 'Réglé', 'Reste dû', 'Devise'],
    ['Facture', '=A1', day('2026-03-02'), day('2026-05-10'), 36, 2480.4, 0.4, 2480, 'EUR'],
    ['Facture', 'FA;"2"', day('2026-03-02'), day('2026-06-30'), '', 0.01, 0, 0.01, 'EUR'],
    ['Avoir', 'AV-14', day('2026-05-04'), '', '', -360, 0, -360, 'EUR'],
    ['Total', '', '', '', '', '', '', 2120.01, 'EUR'],
  ]);
});

test('its file opens in the customer’s spreadsheet, and no number in it is a formula', () => {
  expect(file(asked).split('\r\n')).toEqual([
    '\ufeffPièce;Numéro;Date;Échéance;Jours de retard;Montant;Réglé;Reste dû;Devise',
    "Facture;'=A1;02/03/2026;10/05/2026;36;2480,40;0,40;2480,00;EUR",
    'Facture;"FA;""2""";02/03/2026;30/06/2026;;0,01;0,00;0,01;EUR',
    'Avoir;AV-14;04/05/2026;;;-360,00;0,00;-360,00;EUR',
    'Total;;;;;;;2120,01;EUR',
    '',
  ]);
});

test('in English it has commas and points', () => {
  const [, row] = file(message({ customer: { language: 'en' } })).split('\r\n');
  expect(row).toBe('Invoice,FA-240,2 Mar 2026,10 May 2026,36,2480.40,0.00,2480.40,EUR');
});

test('a currency keeps its own decimals', () => {
  const [, row] = file(message({ currency: 'JPY' as Currency })).split('\r\n');
  expect(row).toBe('Facture;FA-240;02/03/2026;10/05/2026;36;248040;0;248040;JPY');
});

test('what is contested of an invoice stays open in it: what is claimed stands beside', () => {
  const partly = message({ items: [invoice('F1', '2026-05-10', { amount: 533_940 }, { open: 413_940 as Minor })] });
  const { rows, amountColumns } = statementOf(partly);
  expect(rows).toEqual([
    ['Pièce', 'Numéro', 'Date', 'Échéance', 'Jours de retard', 'Montant', 'Réglé', 'Reste dû', 'Réclamé', 'Devise'],
    ['Facture', 'F1', day('2026-03-02'), day('2026-05-10'), 36, 5339.4, 0, 5339.4, 4139.4, 'EUR'],
    ['Total', '', '', '', '', '', '', '', 4139.4, 'EUR'],
  ]);
  expect(amountColumns).toEqual([5, 6, 7, 8]);
});
