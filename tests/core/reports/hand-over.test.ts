import type { Cell } from '../../../core/cell';
import type { Action } from '../../../core/dunning/actions';
import { foldedNumber } from '../../../core/dunning/item-identity';
import type { LogRow } from '../../../core/dunning/log';
import type { CustomerIndex } from '../../../core/ledger/ledger';
import type { Currency, Minor } from '../../../core/money';
import { handOver } from '../../../core/reports/hand-over';
import { reportContext } from '../../../core/reports/report';
import type { Sheet } from '../../../core/reports/sheet';
import { textIn, type Language } from '../../../core/text/text';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { settingsWith, type Given } from '../../support/settings';
import { ledgerOf } from '../../support/table';

const HEADER =
  'Client | N° facture | Type | Date | Échéance | Montant | Payé | Payé le | Litige | Promesse | Devise | Pays | Statut';
const DATES = '2026-02-28 | 2026-03-31';
/** A customer whose payment says that the table is up to date. */
const PAID = `Vasseur | V1 | Facture | ${DATES} | 10 | 10 | 2026-06-30 | | | EUR | France |`;
const F1 = `Lenoir | F1 | Facture | ${DATES} | 1200 | | | | | EUR | France |`;

type Told = {
  readonly given?: Given;
  readonly log?: readonly LogRow[];
  readonly actions?: readonly Action[];
  readonly language?: Language;
  readonly asOf?: string;
  readonly header?: string;
};

/** Of the customer in the first row. */
function sheetsOf(rows: string, told: Told = {}): readonly [file: Sheet, claims: Sheet, history: Sheet] {
  const { given = [], log = [], actions = [], language = 'en', asOf = '2026-06-30', header = HEADER } = told;
  const context = reportContext({
    ...{ ledger: ledgerOf(`${header}\n${rows}`), asOf: day(asOf), log, actions, source: 'Factures' },
    ...{ settings: settingsWith(language, given).settings, text: textIn(language) },
  });
  return handOver(context, 0 as CustomerIndex) as readonly [Sheet, Sheet, Sheet];
}

/** The rows of a native table, its header first. */
function tableIn({ cells, tables }: Sheet, name: string): readonly (readonly Cell[])[] {
  const area = tables.find((each) => each.name === name);
  return area ? cells.slice(area.row, area.row + area.rows) : [];
}

/** Number, open, disputed, interest, indemnity and remarks of each row, and of the total. */
function claimed(sheet: Sheet, name = 'EncoursHandOverClaims'): readonly (readonly Cell[])[] {
  const { row = 0, rows = 0 } = sheet.tables.find((each) => each.name === name) ?? {};
  return sheet.cells.slice(row + 1, row + rows + 1).map((cells) => [cells[0], ...cells.slice(-5)]);
}

const checks = (rows: string, told: Told = {}): readonly Cell[] =>
  tableIn(sheetsOf(rows, told)[0], 'EncoursHandOverChecks')
    .slice(1)
    .map(([point, found]) => `${String(point)}: ${String(found)}`)
    .filter((check) => !check.startsWith('Prescription'));

/** What is claimed of one invoice of the dates above, as it stands in the sums: label and amount, then the total. */
function sums(sheet: Sheet, name = 'EncoursHandOverSums'): readonly (readonly Cell[])[] {
  const { row = 0, rows = 0 } = sheet.tables.find((each) => each.name === name) ?? {};
  return sheet.cells.slice(row + 1, row + rows + 1).map(([what, amount]) => [what, amount]);
}

const sent = (letter: LogRow['letter'], on: string, ...numbers: readonly string[]): LogRow => ({
  ...{ key: `${letter}-${on}`, state: 'sent', on: day(on), asOf: day(on), customer: 'Lenoir', name: 'Lenoir' },
  ...{ currency: 'EUR' as Currency, entity: '', level: 4, letter, graceDays: letter === 'formalNotice' ? 8 : 0 },
  ...{ channel: letter === 'formalNotice' ? 'registered' : 'email', claimsPenalties: true },
  ...{ amount: 120000 as Minor, reason: '', bank: '', by: '' },
  steps: numbers.map((number) => ({
    ...{ kind: 'invoice', number: foldedNumber(number), issued: day('2026-02-28'), rank: 1, of: 1 },
    ...{ due: day('2026-03-31'), level: 4, amount: 120000 as Minor, customer: '' },
  })),
});
const NOTICE = sent('formalNotice', '2026-06-01', 'F1');

describe('what is claimed', () => {
  test('is what is overdue less credits, with interest and indemnity apart, to the cent', () => {
    const [file, claims] = sheetsOf(`${F1}
Lenoir | F2 | Facture | 2025-11-30 | 2025-12-31 | 1200 | 200 | 2026-02-10 | | | EUR | France |
Lenoir | AV1 | Avoir | 2026-04-10 | | -100.10 | | | | | EUR | France |
Lenoir | R1 | Règlement | 2026-05-02 | | -50 | | | | | EUR | France |`);
    // 1200 for 91 days; less credits of 150.10, 1200 for 41 and 1000 for 140 days; at 12.15 %.
    expect(claimed(claims)).toEqual([
      ['F2', 1000, 0, 53.94, 40, ''],
      ['F1', 1200, 0, 36.35, 40, ''],
      ['AV1', -100.1, '', '', '', ''],
      ['R1', -50, '', '', '', ''],
      ['Principal', 2049.9, 0, 90.29, 80, ''],
    ]);
    expect(sums(file)).toEqual([
      ['Overdue items', 2200],
      ['Credit notes and unapplied receipts', -150.1],
      ['Principal', 2049.9],
      ['Late interest to 2026-06-30', 90.29],
      ['Fixed indemnities for recovery costs', 80],
      ['Total claimed', 2220.19],
    ]);
  });

  test('shows of each item what a court asks for', () => {
    const [, claims] = sheetsOf('F1 | BC-7 | 2026-02-28 | 2026-03-31 | 1200 | 200 | 2026-04-10 | France | Lenoir', {
      header: 'N° facture | N° de commande | Date | Échéance | Montant | Payé | Payé le | Pays | Client',
    });
    expect(tableIn(claims, 'EncoursHandOverClaims').map((row) => row.slice(0, 9))).toEqual([
      [
        ...['Invoice number', 'Type', 'Order', 'Invoice date', 'Due date', 'Days past due'],
        ...['Amount including tax', 'Paid so far', 'Open amount'],
      ],
      ['F1', 'Invoice', 'BC-7', day('2026-02-28'), day('2026-03-31'), 91, 1200, 200, 1000],
    ]);
  });

  test('adds no currency to another, nor what one of our companies is owed to what another is', () => {
    const [file, claims] = sheetsOf(
      `Lenoir | F1 | ${DATES} | 1200 | EUR | France | Nord
Lenoir | F2 | ${DATES} | 500 | EUR | France | Nord
Lenoir | F3 | ${DATES} | 70 | EUR | France | Sud
Lenoir | U1 | ${DATES} | 700 | USD | France | Nord`,
      { header: 'Client | N° facture | Date | Échéance | Montant | Devise | Pays | Entité' },
    );
    const names = ['EncoursHandOverSums', 'EncoursHandOverSumsEUR1', 'EncoursHandOverSumsUSD2'];
    expect(names.map((name) => sums(file, name).slice(-1)[0]?.[1])).toEqual([1831.5, 112.12, 721.2]);
    expect(claims.cells.map(([first]) => first)).toEqual(
      expect.arrayContaining(['Claimed in EUR, Nord', 'Claimed in EUR, Sud', 'Claimed in USD, Nord']),
    );
  });

  test.each([
    ['a dispute', `${DATES} | 1200 | | | oui | | EUR | France |`, [1200, '', ''], 'disputed'],
    [
      'a promise for a day to come',
      `${DATES} | 1200 | | | | 2026-07-10 | EUR | France |`,
      [0, 36.35, 40],
      'promised for 2026-07-10',
    ],
    ['litigation', `${DATES} | 1200 | | | | | EUR | France | contentieux`, [0, 36.35, 40], 'in litigation'],
  ])('does not hide %s: it is claimed with a remark', (_, row, disputedAndLate, remark) => {
    const [, claims] = sheetsOf(`Lenoir | F1 | Facture | ${row}`);
    expect(claimed(claims)[0]).toEqual(['F1', 1200, ...disputedAndLate, remark]);
  });

  test('tells every remark, and of a part how much', () => {
    const actions = [
      action('dispute', 'Lenoir', { number: 'F1', on: '2026-04-02', amount: 300 }),
      action('litigation', 'Lenoir', { number: 'F1' }),
    ];
    const [file, claims] = sheetsOf(F1, { actions });
    expect(claimed(claims)[0]).toEqual(['F1', 1200, 300, 27.26, 40, 'in litigation; disputed (300.00)']);
    expect(sums(file)).toContainEqual(['of which disputed', 300]);
  });

  test('leaves beside it, each with the reason, what cannot be asked for', () => {
    const [, claims] = sheetsOf(`${F1}
Lenoir | F2 | Facture | 2026-06-01 | 2026-06-30 | 80 | | | | | EUR | France |
Lenoir | F3 | Facture | ${DATES} | 90 | | | | | EUR | France | cédée
Lenoir | A1 | Acompte reçu | 2026-05-01 | | -200 | | | | | EUR | France |
Lenoir | AV1 | Avoir | 2026-05-01 | | -30 | | | oui | | EUR | France |`);
    expect(claimed(claims).map(([number]) => number)).toEqual(['F1', 'Principal']);
    const [header = [], ...beside] = tableIn(claims, 'EncoursHandOverBeside');
    const open = header.indexOf('Open amount');
    expect(beside.map((row) => [row[0], row[open], row[row.length - 1]])).toEqual([
      ['F3', 90, 'assigned: the factor has to claim it'],
      ['A1', -200, 'received before an invoice: not deducted'],
      ['AV1', -30, 'credit note in dispute: not deducted'],
      ['F2', 80, 'not due yet'],
    ]);
  });
});

describe('interest and indemnity', () => {
  const howOf = (rows: string, told: Told = {}): readonly Cell[] =>
    tableIn(sheetsOf(rows, told)[0], 'EncoursHandOverSums')
      .slice(-2)
      .map(([, , how]) => how);

  test('are told with their law and the rate of each half-year', () => {
    const [interest, indemnity] = howOf(F1.replace(DATES, '2025-10-31 | 2025-11-30'));
    expect(interest).toMatch(
      /^ECB main refinancing rate \+ 10 points \(2025H2 12\.15%, 2026H1 12\.15%\), Articles L\.\s441-10/,
    );
    expect(indemnity).toMatch(/^A fixed sum for each late invoice \(1\), Articles L\.\s441-10/);
  });

  test.each([
    ['the rate of the contract', F1, [['law.agreedRate', 0.09]], 26.93, 'Rate of the terms of sale (9.00%), Articles'],
    [
      'the half point of Belgium',
      F1.replace('France', 'Belgique'),
      [],
      31.41,
      'rounded up to a multiple of 0.5 points, Belgian Act',
    ],
    [
      'the half-year in which it starts, in the United Kingdom',
      F1.replace('France', 'Royaume-Uni').replace('EUR', 'GBP').replace(DATES, '2025-10-31 | 2025-11-30'),
      [],
      85.38,
      'Bank of England Bank Rate + 8 points (2025H2 12.25%), Late Payment',
    ],
  ] as const)('follow %s', (_, row, given, amount, how) => {
    expect(sums(sheetsOf(row, { given })[0])).toContainEqual(['Late interest to 2026-06-30', amount]);
    expect(howOf(row, { given })[0]).toContain(how);
  });

  test('are not added up where a rate is missing: which one is said, and the total says that it is without', () => {
    const rows = `${F1}\nLenoir | F2 | Facture | 2026-07-01 | 2026-07-31 | 100 | | | | | EUR | France |`;
    const [file, claims] = sheetsOf(rows, { asOf: '2026-09-30' });
    const missing = 'interest not computed: ECB main refinancing rate, 2026H2 is not known';
    expect(claimed(claims)).toEqual([
      ['F1', 1200, 0, '', 40, missing],
      ['F2', 100, 0, '', 40, missing],
      ['Principal', 1300, 0, '–', 80, ''],
    ]);
    expect(sums(file).slice(1)).toEqual([
      ['Late interest to 2026-09-30', '–'],
      ['Fixed indemnities for recovery costs', 80],
      ['Total claimed, without interest', 1380],
    ]);
    expect(howOf(rows, { asOf: '2026-09-30' })[0]).toContain('2026H1 12.15%, 2026H2 not known');
    expect(checks(rows, { asOf: '2026-09-30' })).toContain(
      'Late interest: Not known: ECB main refinancing rate, 2026H2. No sum of interest is told.',
    );
  });

  test.each([
    ['a consumer', 'France', 'Particulier', [], 'None is claimed of a consumer.'],
    ['a customer whose law is not known', '', '', [], 'It is not known whose law applies.'],
    [
      'what was born before an insolvency judgment',
      'France',
      '',
      [action('insolvency', 'Lenoir', { on: '2026-05-04' })],
      'None is claimed of what was born before the insolvency judgment.',
    ],
  ])('are not claimed of %s', (_, country, type, actions, how) => {
    const header = 'Client | N° facture | Date | Échéance | Montant | Pays | Type de client';
    const told = { header, actions };
    const row = `Lenoir | F1 | ${DATES} | 1200 | ${country} | ${type}`;
    expect(sums(sheetsOf(row, told)[0])).toEqual([
      ['Overdue items', 1200],
      ['Late interest to 2026-06-30', 0],
      ['Fixed indemnities for recovery costs', 0],
      ['Total claimed', 1200],
    ]);
    expect(howOf(row, told)).toEqual([how, how]);
  });

  test('are one indemnity for an invoice in several instalments', () => {
    const rows = `${F1}\n${F1.replace('2026-03-31', '2026-04-30')}`;
    const [file, claims] = sheetsOf(rows);
    expect(claimed(claims).map(([number, , , , indemnity]) => [number, indemnity])).toEqual([
      ['F1', 40],
      ['F1', ''],
      ['Principal', 40],
    ]);
    expect(sums(file)).toContainEqual(['Fixed indemnities for recovery costs', 40]);
    expect(howOf(rows)[1]).toContain('for each late invoice (1)');
  });

  test('are said not to be claimed where all is disputed', () => {
    const how = 'None is claimed of what is disputed, nor of what credits cover.';
    expect(howOf(F1.replace('1200 | | |', '1200 | | | oui'))).toEqual([how, how]);
  });

  test('have no indemnity in another currency than its own', () => {
    expect(howOf(F1.replace('EUR', 'USD'))[1]).toBe('It is set in EUR: none is claimed in another currency.');
  });
});

describe('the history', () => {
  const historyOf = (rows: string, told: Told): readonly (readonly Cell[])[] =>
    tableIn(sheetsOf(rows, told)[2], 'EncoursHandOverHistory').slice(1);

  test('is in the order of days: what was sent, promised, contested, paid; what has no day comes first', () => {
    const rows = `Lenoir | F1 | Facture | ${DATES} | 1200 | 200 | 2026-04-20 | | | EUR | France |
Lenoir | F2 | Facture | ${DATES} | 90 | | | | 2026-05-15 | EUR | France |`;
    const log = [
      NOTICE,
      sent('firm', '2026-04-15', 'F1', 'F2'),
      { ...sent('last', '2026-05-02', 'F1'), state: 'drafted' as const },
      sent('last', '2026-07-02', 'F1'),
      { ...sent('firm', '2026-04-16', 'F9'), customer: 'Vasseur' },
    ];
    const actions = [
      { ...action('dispute', 'Lenoir', { number: 'F1', on: '2026-05-20', amount: 300 }), reason: 'colis abîmé' },
      action('promise', 'Lenoir', { number: 'F1', on: '2026-04-17', by: '2026-04-30', amount: 600 }),
      action('promise', 'Lenoir', { number: 'F1', on: '2026-04-18', by: '2026-04-20', amount: 200 }),
      action('promise', 'Vasseur', { on: '2026-04-18', by: '2026-04-20' }),
    ];
    expect(historyOf(`${rows}\n${PAID}`, { log, actions })).toEqual([
      ['', 'promise to pay', '', 'F2', '', '', day('2026-05-15'), 'not kept'],
      [day('2026-04-15'), 'firm reminder', 'e-mail', 'F1, F2', 1200, 'EUR', '', ''],
      [day('2026-04-17'), 'promise to pay', '', 'F1', 600, 'EUR', day('2026-04-30'), 'not kept'],
      [day('2026-04-18'), 'promise to pay', '', 'F1', 200, 'EUR', day('2026-04-20'), 'kept'],
      [day('2026-04-20'), 'payment', '', 'F1', 200, 'EUR', '', ''],
      [day('2026-05-20'), 'dispute', '', 'F1', 300, 'EUR', '', 'colis abîmé'],
      // Eight days from the third day after posting.
      [day('2026-06-01'), 'formal notice', 'registered letter', 'F1', 1200, 'EUR', day('2026-06-12'), ''],
    ]);
  });

  test.each([
    ['kept', '2026-07-15', 'the plan is kept'],
    ['not kept', '2026-06-15', 'the plan is not kept'],
  ])('says that a payment plan is %s', (_, by, said) => {
    const actions = [action('instalment', 'Lenoir', { on: '2026-05-01', by, amount: 1200 })];
    expect(historyOf(F1, { actions })).toEqual([
      [day('2026-05-01'), 'instalment', '', 'everything invoiced by then', 1200, 'EUR', day(by), said],
    ]);
  });

  test('holds the messages about his items, whoever they were sent to, and those that name him', () => {
    const rows = `${F1}\n${PAID}`;
    const renamed = { ...sent('firm', '2026-04-15', 'F1'), customer: 'Lenoir & Fils', name: 'Lenoir & Fils' };
    const gone = sent('first', '2026-04-05', 'F0');
    const other = { ...sent('first', '2026-04-06', 'V1'), customer: 'Vasseur' };
    expect(historyOf(rows, { log: [renamed, gone, other] }).map(([, letter, , numbers]) => [letter, numbers])).toEqual([
      ['first reminder', 'f0'],
      ['firm reminder', 'F1'],
    ]);
  });

  test('says that nothing is on record', () => {
    const [, , history] = sheetsOf(F1);
    expect(history.cells.map(([first]) => first)).toContain('Nothing is on record.');
  });
});

describe('what is to be checked first', () => {
  const rows = `${F1}\n${PAID}`;
  const later = (row: string): string => `${rows}\n${row}`;

  test('is nothing but prescription where a formal notice has run out', () => {
    expect(checks(rows, { log: [NOTICE] })).toEqual([]);
  });

  test.each<[string, string, Told, string]>([
    ['no notice was sent', rows, { log: [sent('last', '2026-05-04', 'F1')] }, 'Formal notice: None is on record as sent.'],
    ['a notice was drafted only', rows, { log: [{ ...NOTICE, state: 'drafted' }] }, 'Formal notice: None is on record as sent.'],
    ['an item is in no notice', later(`Lenoir | F2 | Facture | ${DATES} | 5 | | | | | EUR | France |`), { log: [NOTICE] }, 'Formal notice: None speaks of F2.'],
    ['the deadline ends on the day', rows, { log: [sent('formalNotice', '2026-06-19', 'F1')] }, 'Deadline of the formal notice: It runs until 2026-06-30, counted from three days after posting.'],
    ['something is in dispute', rows, { log: [NOTICE], actions: [action('dispute', 'Lenoir', { amount: 5, number: 'F1' })] }, 'Disputes: Contested in whole or in part: F1.'],
    ['a plan is kept', rows, { log: [NOTICE], actions: [action('instalment', 'Lenoir', { on: '2026-05-01', by: '2026-07-15', amount: 1200 })] }, 'Promises and payment plans: Promised for a day to come, or in a plan that is kept: F1.'],
    ['there is a judgment', rows, { log: [NOTICE], actions: [action('insolvency', 'Lenoir', { on: '2026-05-04' })] }, 'Insolvency proceedings: Judgment of 2026-05-04.'],
    ['a status says insolvency', rows.replace('France |', 'France | liquidation judiciaire'), { log: [NOTICE] }, 'Insolvency proceedings: A status says so.'],
    ['he is a consumer', rows, { log: [NOTICE], given: [['law.regime', 'consumer']], header: HEADER.replace('Pays', 'x') }, 'Consumer: Nothing beyond the principal is claimed.'],
    ['his law is not known', rows, { log: [NOTICE], header: HEADER.replace('Pays', 'x') }, 'Law: It is not known whose law applies: nothing beyond the principal is claimed.'],
    ['the payments of the last days are missing', F1, { log: [NOTICE] }, 'Payments: The payments of the last days are not in the table.'],
    ['credits are as large', later('Lenoir | AV1 | Avoir | 2026-05-01 | | -1200 | | | | | EUR | France |'), { log: [NOTICE] }, 'Claim: After credits nothing is overdue.'],
  ])('says that %s', (_, table, told, check) => {
    expect(checks(table, told)).toEqual([check]);
  }); // prettier-ignore

  test.each<[string, string, Given, string]>([
    ['five years between businesses', 'France', [], 'can be sued for until 2031-03-31'],
    ['a year of carriage', 'France', [['law.sector', 'transport']], 'can be sued for until 2027-03-31'],
    ['two years against a consumer', '', [['law.regime', 'consumer']], 'can be sued for until 2028-03-31'],
  ])('is prescription: %s', (_, country, given, said) => {
    const [file] = sheetsOf(F1.replace('France', country), { given });
    const row = tableIn(file, 'EncoursHandOverChecks').find(([point]) => point === 'Prescription');
    expect(row?.[1]).toContain(said);
  });

  test('is prescription that may have come', () => {
    const [file] = sheetsOf(F1.replace(DATES, '2021-03-01 | 2021-04-30'));
    expect(tableIn(file, 'EncoursHandOverChecks').flat().join(' ')).toContain('may have lapsed on 2026-04-30');
  });
});

describe('the sheets', () => {
  test('name both parties as far as anybody has said who they are', () => {
    const header = 'Code client | Client | N° facture | Date | Échéance | Montant | Adresse | E-mail | Téléphone';
    const row = `C1 | Lenoir SARL | F1 | ${DATES} | 1200 | 3 rue des Lilas, Nantes | compta@example.com | 0240000000`;
    const given: Given = [
      ['sender.company', 'Atelier Morin'],
      ['sender.iban', 'FR7630006000011234567890189'],
      ['sender.registration', '732 829 320 RCS Nantes'],
    ];
    expect(tableIn(sheetsOf(row, { header, given })[0], 'EncoursHandOverParties')).toEqual([
      ['Parties', 'Creditor', 'Debtor'],
      ['Name', 'Atelier Morin', 'Lenoir SARL'],
      ['Customer code', '', 'C1'],
      ['Address', '', '3 rue des Lilas, Nantes'],
      ['Registration', '732 829 320 RCS Nantes', ''],
      ['E-mail', '', 'compta@example.com'],
      ['Telephone', '', '0240000000'],
      ['Bank account', 'FR76 3000 6000 0112 3456 7890 189', ''],
    ]);
  });

  test('list the documents to enclose', () => {
    const documents = tableIn(sheetsOf(F1, { log: [NOTICE] })[0], 'EncoursHandOverDocuments');
    expect(documents.map(([document, which]) => [document, which]).slice(1, 6)).toEqual([
      ['Copies of the invoices', 'F1'],
      ['Orders or contract', ''],
      ['Delivery notes, or proof that the work was accepted', 'signed by the customer'],
      ['General terms of sale', 'as the customer accepted them'],
      ['Formal notice, its proof of posting and its acknowledgement of receipt', '2026-06-01'],
    ]);
  });

  test.each(['en', 'fr'] as const)('have marks, tabs and tables of their own in %s', (language) => {
    const sheets = sheetsOf(F1.replace('Lenoir', 'Lenoir / [Fils] : * maison de vins'), { language });
    const tabs = { en: ['Hand-over', 'Claims', 'History'], fr: ['Dossier', 'Créances', 'Historique'] }[language];
    expect(sheets.map(({ title }) => title)).toEqual(
      tabs.map((tab) => `${tab} Lenoir Fils maison de vins`.slice(0, 31).trim()),
    );
    expect(sheets.map(({ mark }) => mark)).toEqual([
      'AR_report_handOver',
      'AR_report_handOverClaims',
      'AR_report_handOverHistory',
    ]);
    const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  test('of a customer who owes nothing say so', () => {
    const [file, claims] = sheetsOf(PAID);
    expect(tableIn(file, 'EncoursHandOverChecks').slice(1)).toEqual([
      ['Claim', 'After credits nothing is overdue.', 'There is nothing to hand over.'],
    ]);
    expect(claims.cells.map(([first]) => first)).toContain('After credits nothing is overdue.');
  });
});
