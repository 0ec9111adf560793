import { balances } from '../../../core/analysis/balances';
import { defaultRisk } from '../../../core/analysis/risk/options';
import type { Action } from '../../../core/dunning/actions';
import { effectsOf } from '../../../core/dunning/effects';
import { notedLedger } from '../../../core/dunning/noted-ledger';
import { notedRisk } from '../../../core/dunning/noted-risk';
import { at } from '../../../core/column';
import type { Account, CustomerIndex, Item } from '../../../core/ledger/ledger';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const AT = day('2026-05-18');
const HEADER = 'Client | N° facture | Date | Échéance | Montant | Devise | Payé le | Payé | Litige | Montant contesté';
const PAID = `Lenoir | P1 | 2025-11-01 | 2025-12-01 | 100 | EUR | 2025-12-11 | 100 | |
Lenoir | P2 | 2025-12-01 | 2026-01-01 | 100 | EUR | 2026-01-21 | 100 | |
Lenoir | P3 | 2026-01-01 | 2026-02-01 | 100 | EUR | 2026-02-09 | 100 | |`;
const table = (litige: string, contested = ''): string => `${HEADER}
${PAID}
Lenoir | F1 | 2026-02-01 | 2026-03-01 | 300 | EUR | | | ${litige} | ${contested}
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | EUR | | | |`;
const LENOIR = 0 as CustomerIndex;

function judged(text: string, ...actions: readonly Action[]) {
  const ledger = ledgerOf(text);
  const { score, reasons, flags } = notedRisk(ledger, AT, defaultRisk, effectsOf(ledger, actions, AT)).of(LENOIR);
  return { score, reasons, flags };
}

function disputed(text: string, ...actions: readonly Action[]): readonly number[] {
  const ledger = ledgerOf(text);
  const noted = notedLedger(ledger, effectsOf(ledger, actions, AT), AT);
  return Array.from({ length: noted.size }, (_, i) => at(noted.disputed, i as Item));
}

test.each<[string, string, readonly Action[]]>([
  ['of an item', table('oui'), [action('dispute', 'Lenoir', { number: 'F1' })]],
  ['of an amount', table('oui', '120'), [action('dispute', 'Lenoir', { number: 'F1', amount: 120 })]],
])('a dispute that is noted, %s, counts as one in the table', (_, inTable, noted) => {
  expect(judged(table(''), ...noted)).toEqual(judged(inTable));
  expect(judged(table(''))).not.toEqual(judged(inTable));
  expect(disputed(table(''), ...noted)).toEqual(disputed(inTable));
});

test('a dispute that stands in the table and in a note is one, of the larger amount', () => {
  expect(disputed(table('oui', '120'), action('dispute', 'Lenoir', { number: 'F1', amount: 90 }))[3]).toBe(12000);
  expect(disputed(table('oui', '120'), action('dispute', 'Lenoir', { number: 'F1' }))[3]).toBe(30000);
});

test('what was settled since is not disputed any more', () => {
  const ledger = ledgerOf(table(''));
  const noted = notedLedger(ledger, effectsOf(ledger, [action('dispute', 'Lenoir')], AT), AT);
  const open = balances(noted, AT);
  expect([at(open.receivables, 0 as Account), at(open.disputed, 0 as Account)]).toEqual([50000, 50000]);
});

test.each([
  ['2026-05-18', 100],
  ['2026-05-19', undefined],
])('a judgment of %s, noted, makes the score on 2026-05-18 %p', (on, score) => {
  const { score: found } = judged(table(''), action('insolvency', 'Lenoir', { on }));
  expect(found.ok && found.value === 100).toBe(score === 100);
});

test('where nothing is noted, the ledger is the one that was read', () => {
  const ledger = ledgerOf(table('oui'));
  expect(notedLedger(ledger, effectsOf(ledger, [], AT), AT)).toBe(ledger);
});
