/** A dispute that a formula is told of by the notes of customers. */
import type { Cell, Rows } from '../../../core/cell';
import { catalogue } from '../../../core/functions/index';
import type { FunctionName } from '../../../core/functions/define';
import type { Values } from '../../../core/functions/argument';
import { table } from '../../support/table';

const ASOF = '2026-05-18';
const ledger = (litige: string, contested: string): Rows =>
  table(`
  Client | N° facture | Date       | Échéance   | Montant | Litige    | Montant contesté
  Lenoir | F1         | 2026-02-01 | 2026-03-01 | 300     | ${litige} | ${contested}
  Lenoir | F2         | 2026-04-01 | 2026-05-01 | 200     |           |
  Auvray | F3         | 2026-04-01 | 2026-05-31 | 90      |           |
`);
const note: Rows = [
  ['Note', 'Client', 'N° facture', 'Montant'],
  ['litige', 'Lenoir', 'F1', 120],
];

function call(name: FunctionName, args: readonly (Cell | Rows)[], notes?: Rows): Values {
  const found = catalogue.find((definition) => definition.name === name);
  if (!found) throw new Error(name);
  const all: (Cell | Rows)[] = Array.from({ length: found.params.length }, (_, i) => args[i] ?? null);
  if (notes) all[found.params.findIndex((param) => param.name === 'actions')] = notes;
  return found.call(all, { language: 'fr', prefix: 'AR.' });
}

test.each<[FunctionName, (rows: Rows) => readonly (Cell | Rows)[]]>([
  ['AGING', (rows) => [rows, ASOF]],
  ['OPEN_ITEMS', (rows) => [null, rows, ASOF]],
  ['DISPUTE_RATE', (rows) => [rows, ASOF]],
  ['INDICATORS', (rows) => [rows, ASOF]],
])('%s says the same of a dispute that is noted as of one in the table', (name, args) => {
  const without = call(name, args(ledger('', '')));
  const noted = call(name, args(ledger('', '')), note);
  expect(noted).toEqual(call(name, args(ledger('oui', '120'))));
  expect(noted).not.toEqual(without);
});
