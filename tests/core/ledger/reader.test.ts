import { isoOf } from '../../../core/calendar-date';
import { at } from '../../../core/column';
import { accountOf, customerOf, kindOf, NEVER, openAt, type Item, type Ledger } from '../../../core/ledger/ledger';
import { ledgerReader } from '../../../core/ledger/reader';
import { day } from '../../support/day';
import { failureOf, ledgerOf, options, problemsOf } from '../../support/table';

const open = (ledger: Ledger, asOf: string): readonly number[] =>
  Array.from({ length: ledger.size }, (_, i) => openAt(ledger, i as Item, day(asOf)) / 100);
const dues = (ledger: Ledger): readonly string[] =>
  Array.from({ length: ledger.size }, (_, i) => {
    const due = at(ledger.due, i as Item);
    return due === NEVER ? 'never' : isoOf(due);
  });

describe('headers', () => {
  test.each([
    [
      'a French export',
      "Numéro;Date d'émission;Client;Libellé;Montant HT;TVA;Montant TTC;Date d'échéance;Statut;Date de paiement",
    ],
    [
      'Xero',
      'ContactName;EmailAddress;InvoiceNumber;Reference;InvoiceDate;DueDate;Total;TaxTotal;InvoiceAmountPaid;InvoiceAmountDue;Currency;Type;Status',
    ],
    ['Zoho', 'date;customer_name;invoice_number;currency_code;total;balance;status;due_date;last_payment_date'],
    ['QuickBooks', 'Date;Transaction type;Num;Customer full name;Due date;Amount;Open balance'],
    ['a hand-made table in capitals', 'N° CLIENT;RAISON SOCIALE;N° PIECE;ECHEANCE;RESTE DU'],
    ['My DSO', 'Customer code;Item no;Issue date;Due date;Initial amount inc. Tax;Type'],
  ])('%s is recognised', (_, header) => {
    const columns = header.split(';');
    const reader = ledgerReader(columns, options(), 1);
    expect(reader.finish()).toMatchObject({ ok: true });
  });

  test.each([
    ['Payé', 'paid'],
    ['Payé le', 'settled'],
    ['Montant', 'amount'],
    ['Montant dû', 'open'],
    ['Solde', 'open'],
    ['N°', 'number'],
    ['No. facture', 'number'],
    ['Num facture', 'number'],
    ['Éch\u00e9ance', 'due'],
  ])('“%s” means %s', (header, field) => {
    const base = { customer: 'Client', due: 'Échéance', amount: 'Montant' };
    const others = Object.entries(base).filter(([name]) => name !== field);
    const rows = [
      [...others.map(([, text]) => text), header],
      [...others.map(() => ''), '-'],
    ];
    const read = ledgerOf([
      rows[0] ?? [],
      [...others.map(([name]) => (name === 'due' ? '2026-01-31' : name === 'amount' ? 10 : 'X')), '?'],
    ]);
    // The unreadable "?" is told under the field that the header means.
    const told = read.problems.map((problem) => problem.field);
    expect(field === 'number' ? read.numbers[0] : told.includes(field as never)).toBe(field === 'number' ? '?' : true);
  });

  test('title rows above the header are passed over, and rows keep their place in the sheet', () => {
    const ledger = ledgerOf(`
      Société Exemple | | |
      Balance au 30/06/2026 | | |
       | | |
      Client | N° facture | Échéance | Montant TTC
      Lenoir | 00121 | 30/06/2026 | abc
      Auvray | 00122 | 30/06/2026 | 12,00
    `);
    expect(problemsOf(ledger)).toEqual(['5 amountUnreadable']);
    expect(ledger.numbers).toEqual(['00122']);
  });

  test('a header that stands twice is read once, and said', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Montant\nLenoir|2026-06-30|10|99');
    expect(open(ledger, '2026-06-30')).toEqual([10]);
    expect(problemsOf(ledger)).toEqual(['1 headerTwice']);
  });

  test('a mapping wins over the vocabulary, and reaches the second of two equal headers', () => {
    const rows = 'Client|Échéance|Montant|Montant\nLenoir|2026-06-30|10|99';
    expect(open(ledgerOf(rows, { mapping: { amount: 'Montant (2)' } }), '2026-06-30')).toEqual([99]);
  });

  test.each([
    [
      'an export of journal entries',
      'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompAuxNum|CompAuxLib|PieceRef|PieceDate|Debit|Credit|EcritureLet\nVE|Ventes|1|20260101|411|C1|X|F1|20260101|10|0|A',
      {},
      { code: 'journal' },
    ],
    [
      'a general ledger with its lettering',
      'Compte aux.|Libellé tiers|Date|Pièce|Débit|Crédit|Lettrage\nC1|X|2026-01-01|F1|10||A',
      {},
      { code: 'lettered' },
    ],
    ['no header at all', 'a|b\n1|2', {}, { code: 'noHeader' }],
    ['no amount', 'Client|Échéance\nX|2026-01-01', {}, { code: 'noColumn', fields: ['amount', 'open'] }],
    ['no customer', 'Échéance|Montant TTC\n2026-01-01|1', {}, { code: 'noColumn', fields: ['customer', 'customerId'] }],
    ['no date', 'Client|Montant TTC\nX|1', {}, { code: 'noColumn', fields: ['due', 'issued'] }],
    [
      'only an amount without tax',
      'Client|Échéance|Montant HT\nX|2026-01-01|1',
      {},
      { code: 'withoutTax', header: 'Montant HT' },
    ],
    [
      'an amount without tax mapped as the amount',
      'Client|Échéance|Montant HT|Total TTC\nX|2026-01-01|1|2',
      { mapping: { amount: 'Montant HT' } },
      { code: 'withoutTax' },
    ],
    [
      'a mapped column that is not there',
      'Client|Échéance|Montant TTC\nX|2026-01-01|1',
      { mapping: { open: 'Solde' } },
      { code: 'mappedColumnMissing', field: 'open' },
    ],
  ])('%s is a failure that names what is missing', (_, rows, change, expected) => {
    expect(failureOf(rows, change)).toMatchObject(expected);
  });
});

describe('columns decide what a single cell leaves open', () => {
  const dates = (...values: string[]): string =>
    `Client|Échéance|Montant\n${values.map((value) => `X|${value}|1`).join('\n')}`;
  const amounts = (...values: string[]): string =>
    `Client|Échéance|Montant\n${values.map((value) => `X|2026-01-31|${value}`).join('\n')}`;

  test('a day over 12 decides the rows above it too', () => {
    expect(dues(ledgerOf(dates('03/04/2026', '31/01/2026')))).toEqual(['2026-04-03', '2026-01-31']);
    expect(dues(ledgerOf(dates('03/04/2026', '01/31/2026')))).toEqual(['2026-03-04', '2026-01-31']);
  });

  test('a column without a value over 12 is asked about, with two of its cells', () => {
    expect(failureOf(dates('05/05/2026', '03/04/2026', '05/06/2026', '07/08/2026'))).toEqual({
      code: 'undecidedDates',
      field: 'due',
      header: 'Échéance',
      cells: [
        { row: 3, value: '03/04/2026' },
        { row: 4, value: '05/06/2026' },
      ],
    });
  });

  test('a column that contradicts itself is asked about, with the two cells that do', () => {
    expect(failureOf(dates('03/04/2026', '31/01/2026', '01/31/2026'))).toMatchObject({
      cells: [
        { row: 3, value: '31/01/2026' },
        { row: 4, value: '01/31/2026' },
      ],
    });
  });

  test('told the order, a date of the other order is a problem and not another day', () => {
    const ledger = ledgerOf(dates('03/04/2026', '01/31/2026'), { dates: 'dmy' });
    expect(dues(ledger)).toEqual(['2026-04-03', 'never']);
    expect(problemsOf(ledger)).toEqual(['3 dateUnreadable', '3 dateMissing']);
  });

  test('each column decides for itself', () => {
    const rows = 'Client|Date de facture|Échéance|Montant\nX|31/01/2026|03/04/2026|1';
    expect(failureOf(rows)).toMatchObject({ code: 'undecidedDates', field: 'due' });
  });

  test('a value that shows its decimal sign decides the rows above it too', () => {
    expect(open(ledgerOf(amounts('1,234', '12,50')), '2026-01-31')).toEqual([1.23, 12.5]);
    expect(open(ledgerOf(amounts('1,234', '12.50')), '2026-01-31')).toEqual([1234, 12.5]);
  });

  test('a column whose sign nothing shows is asked about', () => {
    expect(failureOf(amounts('1,234', '5'))).toMatchObject({
      code: 'undecidedDecimals',
      header: 'Montant',
      cells: [{ row: 2, value: '1,234' }],
    });
    expect(open(ledgerOf(amounts('1,234'), { decimal: '.' }), '2026-01-31')).toEqual([1234]);
  });

  test('“Acompte” alone can be two things, and is asked about', () => {
    const rows = 'Client|Type|Échéance|Montant\nX|Acompte|2026-01-31|100';
    expect(failureOf(rows)).toMatchObject({ code: 'undecidedKind', cells: [{ row: 2, value: 'Acompte' }] });
    const told = ledgerOf(rows, { kinds: new Map([['acompte', 'deposit']]) });
    expect(kindOf(told, 0 as Item)).toBe('deposit');
  });
});

describe('what is open at a date', () => {
  test.each([
    ['before it is issued', 'Client|Date|Échéance|Montant\nX|2026-02-01|2026-03-01|100', '2026-01-31', [0]],
    ['on the day it is issued', 'Client|Date|Échéance|Montant\nX|2026-02-01|2026-03-01|100', '2026-02-01', [100]],
    [
      'the day before it is paid',
      'Client|Date|Échéance|Montant|Payé le\nX|2026-02-01|2026-03-01|100|2026-03-10',
      '2026-03-09',
      [100],
    ],
    [
      'on the day it is paid',
      'Client|Date|Échéance|Montant|Payé le\nX|2026-02-01|2026-03-01|100|2026-03-10',
      '2026-03-10',
      [0],
    ],
    [
      'a part paid, before',
      'Client|Date|Échéance|Montant|Payé|Payé le\nX|2026-02-01|2026-03-01|100|40|2026-03-10',
      '2026-03-09',
      [100],
    ],
    [
      'a part paid, after',
      'Client|Date|Échéance|Montant|Payé|Payé le\nX|2026-02-01|2026-03-01|100|40|2026-03-10',
      '2026-03-10',
      [60],
    ],
    [
      'a part paid, day unknown',
      'Client|Date|Échéance|Montant|Payé\nX|2026-02-01|2026-03-01|100|40',
      '2026-03-10',
      [60],
    ],
    [
      'a rest in the table',
      'Client|Date|Échéance|Montant|Solde\nX|2026-02-01|2026-03-01|100|25,50',
      '2026-03-10',
      [25.5],
    ],
    [
      'a rest and the day of the last payment, before it',
      'Client|Date|Échéance|Montant|Solde|Payé le\nX|2026-02-01|2026-03-01|100|25,50|2026-03-10',
      '2026-03-09',
      [100],
    ],
    ['only a rest in the table', 'Client|Échéance|Solde\nX|2026-03-01|80', '2026-03-10', [80]],
    ['one cent', 'Client|Échéance|Montant|Payé\nX|2026-03-01|100,00|99,99', '2026-03-10', [0.01]],
    ['said to be paid, without a date', 'Client|Échéance|Montant|Statut\nX|2026-03-01|100|Payée', '2026-03-10', [0]],
    ['a payment date column that says yes', 'Client|Échéance|Montant|Payé le\nX|2026-03-01|100|oui', '2026-03-10', [0]],
    [
      'a payment date column that says no',
      'Client|Échéance|Montant|Payé le\nX|2026-03-01|100|non',
      '2026-03-10',
      [100],
    ],
    [
      'dated but with nothing paid: the amount decides',
      'Client|Échéance|Montant|Payé|Payé le\nX|2026-03-01|100|0|2026-03-05',
      '2026-03-10',
      [100],
    ],
    [
      'paid beyond its amount: the surplus is a credit',
      'Client|Échéance|Montant|Payé|Payé le\nX|2026-03-01|100|120|2026-03-05',
      '2026-03-10',
      [-20],
    ],
  ])('%s', (_, rows, asOf, expected) => {
    expect(open(ledgerOf(rows), asOf)).toEqual(expected);
  });

  test.each([
    ['paid without a date', 'Client|Échéance|Montant|Statut\nX|2026-03-01|100|Payée', ['2 paidWithoutDate']],
    [
      'dated, but nothing paid',
      'Client|Échéance|Montant|Payé|Payé le\nX|2026-03-01|100|0|2026-03-05',
      ['2 settledButOpen'],
    ],
    ['overpaid', 'Client|Échéance|Montant|Payé|Payé le\nX|2026-03-01|100|120|2026-03-05', ['2 overpaid']],
    ['more open than the amount', 'Client|Échéance|Montant|Solde\nX|2026-03-01|100|120', ['2 openAboveAmount']],
    ['due before issued', 'Client|Date|Échéance|Montant\nX|2026-03-02|2026-03-01|100', ['2 dueBeforeIssued']],
    [
      'paid before issued',
      'Client|Date|Échéance|Montant|Payé le\nX|2026-03-02|2026-03-05|100|2026-03-01',
      ['2 settledBeforeIssued'],
    ],
    ['a third decimal', 'Client|Échéance|Montant\nX|2026-03-01|1.005\nX|2026-03-01|2.50', ['2 amountRounded']],
    [
      'an amount in the dispute column',
      'Client|Échéance|Montant|Litige\nX|2026-03-01|1|50,00',
      ['2 disputeUnreadable'],
    ],
    ['an unknown status', 'Client|Échéance|Montant|Statut\nX|2026-03-01|1|Bizarre', ['2 statusUnknown']],
    ['an unknown type', 'Client|Échéance|Montant|Type\nX|2026-03-01|1|Bizarre', ['2 kindUnknown']],
  ])('%s is told', (_, rows, expected) => {
    expect(problemsOf(ledgerOf(rows))).toEqual(expected);
  });
});

describe('kinds and signs', () => {
  test.each([
    ['Avoir', '50', 'creditNote', -50],
    ['Avoir', '-50', 'creditNote', -50],
    ['Credit memo', '50', 'creditNote', -50],
    ['Règlement', '50', 'receipt', -50],
    ['Facture', '50', 'invoice', 50],
    ['Facture', '-50', 'creditNote', -50],
    ["Facture d'acompte", '50', 'invoice', 50],
    ['Acompte reçu', '50', 'deposit', -50],
    ['Retenue de garantie', '50', 'retention', 50],
    ['Effet', '50', 'bill', 50],
    ['', '50', 'invoice', 50],
    ['', '-50', 'creditNote', -50],
  ])('“%s” of %s is a %s of %d', (type, amount, kind, expected) => {
    const ledger = ledgerOf(`Client|Type|Échéance|Montant\nX|${type}|2026-01-31|${amount}`);
    expect([kindOf(ledger, 0 as Item), at(ledger.amount, 0 as Item) / 100]).toEqual([kind, expected]);
  });

  test.each([
    ['411000', 'invoice', 0],
    ['416000', 'invoice', 1],
    ['411700', 'retention', 0],
    ['413000', 'bill', 0],
    ['419100', 'deposit', 0],
  ])('account %s holds a %s (doubtful: %i)', (account, kind, doubtful) => {
    const ledger = ledgerOf(`Client|Compte|Échéance|Montant\nX|${account}|2026-01-31|50`);
    expect([kindOf(ledger, 0 as Item), at(ledger.doubtful, 0 as Item)]).toEqual([kind, doubtful]);
  });

  test.each([
    ['Pro forma', [], 'a status in the type column'],
    ['Annulée', [], 'a cancellation in the type column'],
  ])('“%s” as a type is no item (%s: %s)', (type, expected) => {
    const ledger = ledgerOf(`Client|Type|Échéance|Montant\nX|${type}|2026-01-31|50`);
    expect([open(ledger, '2026-02-01'), ledger.leftOut[0]?.amount]).toEqual([expected, 5000]);
  });

  test.each([
    ['a receipt on the account of bills stays a receipt', 'Règlement', '413000', -50],
    ['a credit note on the account of retentions stays one', 'Avoir', '411700', -50],
    ['a receipt on the account of deposits is a deposit', 'Règlement', '419100', -50],
  ])('%s', (_, type, account, expected) => {
    const ledger = ledgerOf(`Client|Type|Compte|Échéance|Montant\nX|${type}|${account}|2026-01-31|50`);
    expect(open(ledger, '2026-02-01')).toEqual([expected]);
    expect(kindOf(ledger, 0 as Item) === 'deposit').toBe(account === '419100');
  });

  test('a payment returned stands on the debit side and is owed again', () => {
    const rows =
      'Client|Type|Échéance|Débit|Crédit\nX|Facture|2026-01-31|100|\nX|Règlement|2026-01-31||100\nX|Règlement|2026-01-31|100|';
    expect(open(ledgerOf(rows), '2026-02-01')).toEqual([100, -100, 100]);
  });

  test('beside debit and credit, “Solde” is a running balance and not what is left of a line', () => {
    const rows =
      'Client|Échéance|Débit|Crédit|Solde\nX|2026-01-31|100||100\nX|2026-01-31|50||150\nX|2026-01-31||30|120';
    expect(open(ledgerOf(rows), '2026-02-01')).toEqual([100, 50, -30]);
  });

  test.each([
    ['a payment written as negative is a payment', 'Facture|100|-40|', 60],
    ['a credit note paid back in part', 'Avoir|100|30|', -70],
    ['a credit note written negative with a positive payment', 'Avoir|-100|30|', -70],
    ['a negative credit note with its negative rest', 'Avoir|-100||-20', -20],
    ['a positive credit note with its positive rest', 'Avoir|100||20', -20],
  ])('%s', (_, cells, expected) => {
    const ledger = ledgerOf(`Client|Échéance|Type|Montant|Payé|Solde\nX|2026-01-31|${cells}`);
    expect(open(ledger, '2026-02-01')).toEqual([expected]);
  });

  test('what is paid back beyond a credit is told', () => {
    expect(problemsOf(ledgerOf('Client|Type|Échéance|Montant|Payé\nX|Avoir|2026-01-31|100|150'))).toContain(
      '2 overpaid',
    );
  });

  test('a blank rest beside an amount counts as the whole, and is told', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Solde\nX|2026-01-31|10|');
    expect([open(ledger, '2026-02-01'), problemsOf(ledger)]).toEqual([[10], ['2 openMissing']]);
  });

  test('said to be paid with a rest is told', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Payé|Statut\nX|2026-01-31|100|40|Payée');
    expect(problemsOf(ledger)).toContain('2 settledButOpen');
  });

  test('debit and credit columns are two sides of one amount', () => {
    const ledger = ledgerOf('Client|Échéance|Débit|Crédit\nX|2026-01-31|100|\nX|2026-01-31||30');
    expect(open(ledger, '2026-02-01')).toEqual([100, -30]);
  });

  test('cancelled, draft and still to be issued are left out, with their amounts by currency', () => {
    const ledger = ledgerOf(`
      Client | Échéance   | Montant | Devise | Statut    | Type
      X      | 2026-01-31 | 100     | EUR    | Annulée   | Facture
      X      | 2026-01-31 | 40      | EUR    | Brouillon | Facture
      X      | 2026-01-31 | 7       | USD    |           | Facture à établir
      X      | 2026-01-31 | 1       | EUR    | Envoyée   | Facture
    `);
    expect(ledger.leftOut).toEqual([
      { currency: 'EUR', rows: 2, amount: 14_000 },
      { currency: 'USD', rows: 1, amount: 700 },
    ]);
    expect(open(ledger, '2026-02-01')).toEqual([1]);
  });

  test.each([
    ['oui', 100],
    ['Prix contesté', 100],
    ['non', 0],
    ['', 0],
    ['-', 0],
    ['Aucun litige', 0],
    ['N/A', 0],
    ['50,00', 100],
  ])('disputed “%s” puts %d in dispute', (word, expected) => {
    const ledger = ledgerOf(`Client|Échéance|Montant|Litige\nX|2026-01-31|100|${word}`);
    expect(at(ledger.disputed, 0 as Item) / 100).toBe(expected);
  });

  test('a disputed amount is a part of the item, and at most the whole', () => {
    const ledger = ledgerOf(
      'Client|Échéance|Montant|Montant en litige\nX|2026-01-31|100|30\nX|2026-01-31|100|300\nX|2026-01-31|100|',
    );
    expect([0, 1, 2].map((i) => at(ledger.disputed, i as Item) / 100)).toEqual([30, 100, 0]);
  });
});

describe('due dates that a table does not give', () => {
  test('come from the terms of the row, of its customer, then the default, and are told', () => {
    const ledger = ledgerOf(`
      Client | Date       | Échéance   | Montant | Conditions de règlement
      X      | 2026-01-15 |            | 1       | 45 jours fin de mois
      X      | 2026-01-15 |            | 1       |
      Y      | 2026-01-15 |            | 1       |
      Y      | 2026-01-15 | 2026-01-20 | 1       | 60 jours
      Z      | 2026-01-15 |            | 1       | à convenir
    `);
    expect(dues(ledger)).toEqual(['2026-03-31', '2026-03-31', '2026-03-16', '2026-01-20', '2026-02-14']);
    expect([...problemsOf(ledger)].sort()).toEqual([
      '2 dueMissing',
      '3 dueMissing',
      '4 dueMissing',
      '6 dueMissing',
      '6 termsUnreadable',
    ]);
  });

  test('that nobody has said are marked, unless a person has set the default terms', () => {
    const rows = `
      Client | Type    | Date       | Échéance   | Montant
      X      | Facture | 2026-01-15 | 2026-02-15 | 1
      X      | Facture | 2026-01-15 |            | 1
      X      | Facture | 2026-01-15 | 30/02/2026 | 1
      X      | Facture | 2026-01-15 | 2026-01-01 | 1
      X      | Avoir   | 2026-01-15 |            | -1
    `;
    const assumed = ({ dueAssumed, size }: Ledger) =>
      Array.from({ length: size }, (_, i) => (dueAssumed ? at(dueAssumed, i as Item) : 0));
    expect(assumed(ledgerOf(rows))).toEqual([0, 1, 1, 1, 0]);
    expect(assumed(ledgerOf(rows, { termsKnown: true }))).toEqual([0, 0, 1, 1, 0]);
    expect(ledgerOf('Client|Date|Échéance|Montant\nX|2026-01-15|2026-02-15|1').dueAssumed).toBeUndefined();
  });

  test('terms belong to a customer: neither to its currency nor to a spelling, and no later invoice decides', () => {
    const ledger = ledgerOf(`
      Client | Date       | Montant | Devise | Conditions de règlement
      X      | 2026-01-01 | 1       | EUR    | 10 jours
      X      | 2026-01-01 | 1       | USD    |
      Y      | 2026-01-01 | 1       | EUR    | 60 jours
      y      | 2026-01-01 | 1       | EUR    |
      Z      | 2026-02-01 | 1       | EUR    | 20 jours
      Z      | 2026-01-01 | 1       | EUR    | 90 jours
      Z      | 2026-01-01 | 1       | EUR    |
    `);
    expect(dues(ledger)).toEqual([
      '2026-01-11',
      '2026-01-11',
      '2026-03-02',
      '2026-03-02',
      '2026-02-21',
      '2026-04-01',
      '2026-04-01',
    ]);
  });

  test('the method of the settings decides “45 jours fin de mois”', () => {
    const rows = 'Client|Date|Montant|Conditions de règlement\nX|2026-01-15|1|45 jours fin de mois';
    expect(dues(ledgerOf(rows, { endOfMonth: 'eom-then-days' }))).toEqual(['2026-03-17']);
  });

  test('credits need none, a retention without release never falls due, and a row without any date is kept and told', () => {
    const ledger = ledgerOf(`
      Client | Type                | N° | Date       | Échéance | Montant
      X      | Avoir               | A1 | 2026-01-15 |          | 5
      X      | Retenue de garantie | R1 | 2026-01-15 |          | 5
      X      | Facture             | F1 |            |          | 5
    `);
    expect(dues(ledger)).toEqual(['2026-01-15', 'never', 'never']);
    expect(problemsOf(ledger)).toEqual(['4 dateMissing']);
  });
});

describe('rows that are no items', () => {
  test('totals and subtotals equal the rows above them', () => {
    const ledger = ledgerOf(`
      Client            | N° | Échéance   | Montant
      Lenoir            | F1 | 2026-01-31 | 100
      Lenoir            | F2 | 2026-01-31 | 50
      Total Lenoir      |    |            | 150
      Auvray            | F3 | 2026-01-31 | 25
      Sous-total Auvray |    |            | 25
                        |    |            |
      Total général     |    |            | 175
    `);
    expect(open(ledger, '2026-02-01')).toEqual([100, 50, 25]);
    expect(problemsOf(ledger)).toEqual(['4 totalRow', '6 totalRow', '8 totalRow']);
  });

  test.each([
    [
      'the word stands in the column of numbers',
      'N°|Client|Échéance|Montant\nF1|A|2026-01-31|100\nF2|B|2026-01-31|50\nTotal|||150',
    ],
    [
      'the word stands in the column of dates',
      'N°|Client|Échéance|Montant\nF1|A|2026-01-31|100\nF2|B|2026-01-31|50\n||Total|150',
    ],
    [
      'blank cells hold spaces or dashes',
      'N°|Client|Échéance|Montant\nF1|A|2026-01-31|100\nF2|B|2026-01-31|50\n-|Total|–|150',
    ],
    [
      'only the open amounts are added up',
      'N°|Client|Échéance|Montant|Solde\nF1|A|2026-01-31|120|100\nF2|B|2026-01-31|60|50\n|Total|||150',
    ],
    [
      'each currency has its own',
      'N°|Client|Échéance|Montant|Devise\nF1|A|2026-01-31|100|EUR\nF2|B|2026-01-31|50|EUR\nF3|B|2026-01-31|7|USD\n|Total EUR||150|\n|Total USD||7|USD',
    ],
    [
      'there are two levels of subtotals',
      'N°|Client|Échéance|Montant\nF1|A|2026-01-31|60\nF2|A|2026-01-31|40\n|Total A||100\nF3|B|2026-01-31|50\n|Total B||50\n|Total Sud||150\n|Total général||150',
    ],
    [
      'subtotals carry no name',
      'N°|Client|Échéance|Montant\nF1|A|2026-01-31|60\nF2|A|2026-01-31|40\n|||100\nF3|B|2026-01-31|50\n|||50\n|||150',
    ],
    [
      'cancelled rows are not added up',
      'N°|Client|Échéance|Montant|Statut\nF1|A|2026-01-31|150|Envoyée\nF2|B|2026-01-31|50|Annulée\n|Total||150|',
    ],
  ])('totals are recognised where %s', (_, rows) => {
    const ledger = ledgerOf(rows);
    const eur = open(ledger, '2026-02-01').filter((__, item) => accountOf(ledger, item as Item).currency === 'EUR');
    expect(eur.reduce((sum, amount) => sum + amount, 0)).toBe(150);
    expect(ledger.problems.filter(({ code }) => code === 'looksLikeTotal')).toEqual([]);
  });

  test('a total row names no customer', () => {
    const ledger = ledgerOf(
      'Code client|Client|N°|Échéance|Montant\n00104|Lenoir|F1|2026-01-31|100\n00104|Lenoir|F2|2026-01-31|50\n|Lenoir|||150',
    );
    expect(ledger.customers).toEqual([{ id: '00104', name: 'Lenoir', coded: true }]);
  });

  test('a customer may be called Total', () => {
    const ledger = ledgerOf('Client|N°|Échéance|Montant\nLenoir|F1|2026-01-31|100\nTotal Énergies|F2|2026-01-31|100');
    expect(open(ledger, '2026-02-01')).toEqual([100, 100]);
  });

  test('what is called a total and is none is left out as an error, since it may double the balance', () => {
    const ledger = ledgerOf('Client|N°|Échéance|Montant\nLenoir|F1|2026-01-31|100\nTotal|||90');
    expect(open(ledger, '2026-02-01')).toEqual([100]);
    expect(ledger.problemCounts.error).toBe(1);
    expect(problemsOf(ledger)).toContain('3 looksLikeTotal');
  });

  test('a total of credit notes typed as positive is recognised in either sign', () => {
    const rows = (total: string) =>
      `Client|N°|Type|Échéance|Montant\nX|F1|Facture|2026-01-31|100\nX|A1|Avoir|2026-01-31|30\nTotal||||${total}`;
    expect(ledgerOf(rows('130')).size).toBe(2);
    expect(ledgerOf(rows('70')).size).toBe(2);
  });

  test('two undated rows of the same amount are two items', () => {
    expect(ledgerOf('Client|Échéance|Montant\nX||100\nY||100').size).toBe(2);
  });
});

describe('customers', () => {
  const names = (ledger: Ledger): readonly string[] =>
    ledger.accounts.map(
      (_, account) => `${customerOf(ledger, account as never).id}:${customerOf(ledger, account as never).name}`,
    );

  test('one code with many spellings is one customer, called as on its latest invoice', () => {
    const ledger = ledgerOf(`
      Code client | Client       | Date       | Échéance   | Montant
      00104       | LENOIR       | 2026-01-15 | 2026-02-15 | 1
      00104       | Lenoir & Fils | 2026-03-15 | 2026-04-15 | 1
      00104       | Lenoir SARL  | 2026-02-15 | 2026-03-15 | 1
    `);
    expect(names(ledger)).toEqual(['00104:Lenoir & Fils']);
  });

  test('without a code, the trimmed and case-folded name tells customers apart', () => {
    const ledger = ledgerOf([
      ['Client', 'Échéance', 'Montant'],
      [' Lenoir ', '2026-01-31', 1],
      ['LENOIR', '2026-01-31', 1],
      ['Lenoir et fils', '2026-01-31', 1],
    ]);
    expect(names(ledger)).toEqual(['Lenoir:Lenoir', 'Lenoir et fils:Lenoir et fils']);
  });

  test('a name that looks like a code is another customer than the code', () => {
    const ledger = ledgerOf('Code client|Client|Échéance|Montant\nC1|Lenoir|2026-01-31|1\n|C1|2026-01-31|1');
    expect(ledger.accounts).toHaveLength(2);
  });

  test('leading zeros of numbers that are names are kept', () => {
    const ledger = ledgerOf('Code client|N° facture|Échéance|Montant\n007|00042|2026-01-31|1');
    expect([ledger.numbers[0], names(ledger)[0]]).toEqual(['00042', '007:007']);
  });

  test('a code column that holds only spaces is no code', () => {
    const ledger = ledgerOf([
      ['Code client', 'Client', 'Échéance', 'Montant'],
      [' ', 'Lenoir', '2026-01-31', 1],
      [' ', 'Auvray', '2026-01-31', 1],
    ]);
    expect(ledger.customers.map(({ name }) => name)).toEqual(['Lenoir', 'Auvray']);
  });

  test('a row that names nobody is kept, and told', () => {
    const ledger = ledgerOf('Client|N° facture|Échéance|Montant\n|F1|2026-01-31|10');
    expect(open(ledger, '2026-02-01')).toEqual([10]);
    expect(problemsOf(ledger)).toEqual(['2 customerMissing']);
  });

  test('each currency of a customer is an account of its own; a symbol in the amount names one', () => {
    const ledger = ledgerOf('Client|Échéance|Montant\nX|2026-01-31|10,00 €\nX|2026-01-31|$ 20,00\nX|2026-01-31|30,00');
    expect(ledger.accounts.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  });

  test('two amounts of a row that name two currencies are told', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Solde\nX|2026-01-31|10,00 €|$ 5,00');
    expect(problemsOf(ledger)).toEqual(['2 currencyContradicts']);
  });

  test('a column and an amount that name two currencies are told', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Devise\nX|2026-01-31|10,00 €|USD');
    expect(problemsOf(ledger)).toEqual(['2 currencyContradicts']);
    expect(ledger.accounts[0]?.currency).toBe('USD');
  });

  test('a currency that is no code keeps its amounts apart, and is told', () => {
    const ledger = ledgerOf('Client|Échéance|Montant|Devise\nX|2026-01-31|10|écus\nX|2026-01-31|10|EUR');
    expect(ledger.accounts).toHaveLength(2);
    expect(problemsOf(ledger)).toEqual(['2 currencyUnknown']);
  });
});

test('a million-cell problem list keeps its first thousand and counts the rest', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ['X', `F${String(i)}`, '2026-01-01', '', 1]);
  const ledger = ledgerOf([['Client', 'N°', 'Date', 'Échéance', 'Montant'], ...rows]);
  expect([ledger.problems.length, ledger.problemCounts, ledger.problems[999]?.row]).toEqual([
    1000,
    { error: 0, warning: 3000, note: 0 },
    1001,
  ]);
});
