import type { Cell } from '../../../core/cell';
import type { LogRow } from '../../../core/dunning/log';
import { readLog } from '../../../core/dunning/log-table';
import type { Reminder } from '../../../core/dunning/reminder';
import type { CustomerIndex } from '../../../core/ledger/ledger';
import { hasSomethingToSay, reports } from '../../../core/reports/index';
import { reportContext, type ReportContext } from '../../../core/reports/report';
import { writtenReminder } from '../../../core/reports/reminder-rows';
import { LOG, logSheet } from '../../../core/reports/reminder-sheets';
import type { Sheet } from '../../../core/reports/sheet';
import { statement } from '../../../core/reports/statement';
import { textIn, type Language } from '../../../core/text/text';
import { day } from '../../support/day';
import { logAfter, planOf } from '../../support/reminders';
import { settingsWith } from '../../support/settings';
import { ledgerOf } from '../../support/table';

const TABLE = `Client | N° facture | Date | Échéance | Montant | Payé le | Litige | Promesse
Lenoir | 00187 | 2026-05-10 | 2026-06-09 | 1200 | | |
Lenoir | 00188 | 2026-05-10 | 2026-06-09 | 80 | | oui |
Auvray | 00180 | 2026-05-01 | 2026-05-31 | 990 | | | 2026-07-15
Morin  | 00170 | 2026-03-01 | 2026-03-31 | 30 | | |
Morin  | 00170 | 2026-03-01 | 2026-03-31 | 30 | | |
Roux   | 00171 | 2026-05-10 | 2026-06-09 | 5000 | | | 2026-06-15
Vasseur | 00172 | 2026-06-20 | 2026-07-20 | 10 | 2026-06-29 | |`;
const AT = '2026-06-30';

const contextOf = (language: Language, log: readonly LogRow[] = [], rows = TABLE): ReportContext =>
  reportContext({
    ledger: ledgerOf(rows),
    asOf: day(AT),
    settings: settingsWith(language).settings,
    log,
    text: textIn(language),
    source: 'Factures',
  });

const bodyOf = ({ cells, tables: [area] }: Sheet): readonly (readonly Cell[])[] =>
  area ? cells.slice(area.row, area.row + area.rows) : [];
const notesOf = ({ cells }: Sheet): readonly Cell[] => cells.map(([first]) => first);

test.each([
  ['fr', 'L’échéance de 00001, 00002 est supposée : vérifiez-la avant l’envoi.'],
  ['en', 'The due date of 00001, 00002 was assumed: check it before you send this.'],
] as const)('a message that lists due dates which nobody has given says in %s which', (language, warning) => {
  const rows = 'Client | N° facture | Date | Échéance | Montant\n'.concat(
    ['00001', '00002'].map((number) => `Lenoir | ${number} | 2026-04-01 | 31/04/2026 | 300`).join('\n'),
  );
  const [message] = planOf(rows, '2026-06-30').messages as [Reminder];
  expect(writtenReminder(message, { text: textIn(language), language })).toContain(warning);
});

describe('the worklist of the day', () => {
  test('says what is to be done, the most urgent first, and whom to leave alone and why', () => {
    expect(bodyOf(reports.worklist(contextOf('en')))).toEqual([
      ['Task', 'Customer', 'Currency', 'Overdue', 'Days late', 'To do', 'Why'],
      [
        'to check',
        'Morin',
        'EUR',
        60,
        91,
        '',
        '00170: stands twice in the table: which one? (30.00); 00170: stands twice in the table: which one? (30.00)',
      ],
      // A promise that was not kept.
      ['at risk', 'Roux', 'EUR', 5000, 21, 'firm reminder, e-mail: 5,000.00 EUR', ''],
      ['easy', 'Lenoir', 'EUR', 1280, 21, 'firm reminder, e-mail: 1,200.00 EUR', '00188: disputed (80.00)'],
      ['leave alone', 'Auvray', 'EUR', 990, 30, '', '00180: promised for 2026-07-15 (990.00)'],
    ]);
  });

  test('has drafts that wait to be sent, and reminders sent say when the next comes', () => {
    const drafted = logAfter(planOf(TABLE, AT), 'drafted');
    const sent = logAfter(planOf(TABLE, AT), 'sent');
    const row = (log: readonly LogRow[]) =>
      bodyOf(reports.worklist(contextOf('fr', log))).find(([, who]) => who === 'Lenoir');
    expect(row(drafted)?.[5]).toBe('relance ferme, e-mail : 1\u202f200,00 EUR');
    expect([row(sent)?.[0], row(sent)?.[6]]).toEqual([
      'à laisser',
      'aucun niveau avant le 15/07/2026 ; 00188 : en litige (80,00)',
    ]);
  });

  test('says when messages are to be sent, or that the data are not fresh', () => {
    expect(notesOf(reports.worklist(contextOf('en')))).toContain('Messages are to be sent on 2026-06-30.');
    const stale = contextOf('en', [], TABLE.replace('2026-06-29', '2026-06-01'));
    expect(notesOf(reports.worklist(stale))).toContainEqual(expect.stringContaining('no message is planned'));
    expect(bodyOf(reports.worklist(stale)).map(([task]) => task)).not.toContain('easy');
  });

  test('is not written where nobody owes anything overdue', () => {
    expect(hasSomethingToSay('worklist', contextOf('en'))).toBe(true);
    const paid = contextOf('en', [], 'Client | Date | Échéance | Montant\nA | 2026-06-01 | 2026-07-01 | 1');
    expect(hasSomethingToSay('worklist', paid)).toBe(false);
  });
});

describe('the reminders sent', () => {
  const log = logAfter(planOf(TABLE, AT), 'sent').map((row) => ({ ...row, by: 'Claire' }));

  test('are told in words, the latest first', () => {
    const before = logAfter(planOf(TABLE, '2026-06-12'), 'superseded').map((row) => ({ ...row, reason: 'promised' }));
    const rows = bodyOf(reports.reminders(contextOf('en', [...before, ...log])));
    expect(rows.slice(0, 2)).toEqual([
      ['Date', 'Customer', 'Letter', 'Channel', 'State', 'Amount', 'Currency', 'Items', 'Reason', 'By'],
      [day(AT), 'Roux', 'firm reminder', 'e-mail', 'sent', 5000, 'EUR', '00171', '', 'Claire'],
    ]);
    expect(rows[rows.length - 1]?.slice(4, 9)).toEqual(['withdrawn', 1200, 'EUR', '00187', 'promised']);
  });

  test('are written where there are any', () => {
    expect([
      hasSomethingToSay('reminders', contextOf('en', log)),
      hasSomethingToSay('reminders', contextOf('en')),
    ]).toEqual([true, false]);
  });
});

test.each(['fr', 'en'] as const)('the log as a sheet in %s is read back, and has its name', (language) => {
  const rows = logAfter(planOf(TABLE, AT), 'drafted');
  const sheet = logSheet(rows, language);
  expect(readLog(sheet.cells)).toEqual({ rows, problems: [] });
  expect(sheet.names).toMatchObject([{ name: LOG, rows: rows.length + 1 }]);
});

describe('the statement of account', () => {
  const of = (language: Language, customer: number, rows = TABLE) =>
    statement(contextOf(language, [], rows), customer as CustomerIndex, day('2026-06-01'));

  test('begins with what was owed and ends with how old it is', () => {
    expect(bodyOf(of('en', 3))).toEqual([
      ['Date', 'Movement', 'Document', 'Due date', 'Amount including tax', 'Balance'],
      [day('2026-05-31'), 'Opening balance', '', '', '', 5000],
      [day(AT), 'Balance', '', '', '', 5000],
      ['', '1–30 days late', '', '', 5000, ''],
    ]);
  });

  test('has a table for each currency', () => {
    const two = `${TABLE.split('\n')[0] ?? ''} | Devise\nLenoir | F1 | 2026-06-10 | 2026-07-10 | 5 | | | | EUR\nLenoir | F2 | 2026-06-10 | 2026-07-10 | 6 | | | | USD`;
    const sheet = of('fr', 0, two);
    expect(sheet.tables.map(({ name }) => name)).toEqual(['EncoursStatement', 'EncoursStatementUSD1']);
    expect(notesOf(sheet)).toEqual(expect.arrayContaining(['En EUR', 'En USD']));
  });

  test('has a tab that every host takes, whatever the customer is called', () => {
    const named = TABLE.replace(/Roux {3}/, 'Roux / [Fils] : * maison de vins et spiritueux ');
    expect(of('fr', 3, named).title).toBe('Relevé Roux Fils maison de vins');
  });
});
