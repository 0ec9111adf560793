import type { Rows } from '../../../core/cell';
import { logColumns, readLog } from '../../../core/dunning/log-table';
import { readActions } from '../../../core/settings/actions';
import { readLetters } from '../../../core/settings/letters';
import { readPolicies } from '../../../core/settings/policy';
import { wordedTable } from '../../../core/settings/worded-tables';
import type { Language } from '../../../core/text/text';
import { planOf } from '../../support/reminders';
import { table } from '../../support/table';

describe('what is wrong in a credit policy is told with sheet, row, column, value and what was assumed', () => {
  const rows = table(`Customers | Days from due date | Letter | Sent by | Minimum amount
    | soon | first reminder | |
    | 5 | | |
    | 5 | first reminder | pigeon | -1
    | 5 | last reminder | |`);
  const told = (language: Language) =>
    readPolicies(rows, language).problems.map((problem) => wordedTable({ table: 'policy', problem }, language));

  test('in English', () => {
    expect(told('en')).toEqual([
      'Credit policy, row 2, Days from due date: “soon” is not understood (expected: a whole number from −365 to 3,650); this row is not used.',
      'Credit policy, row 3, Letter: nothing is written here (expected: before the due date, due day, first reminder, firm reminder, last reminder, formal notice); this row is not used.',
      'Credit policy, row 4, Sent by: “pigeon” is not understood (expected: e-mail, letter, registered letter, phone); “e-mail” is used.',
      'Credit policy, row 4, Minimum amount: “-1” is not understood (expected: a number from 0 to 1,000,000,000); “0” is used.',
      'Credit policy, row 5, Days from due date: an earlier row is about the same (“5”): that one counts, and this row is not used.',
    ]);
  });

  test('in French', () => {
    expect(told('fr')).toEqual([
      'Politique de crédit, ligne 2, Jours après échéance : « soon » n’est pas compris (attendu : un nombre entier de −365 à 3\u202f650) ; cette ligne n’est pas utilisée.',
      'Politique de crédit, ligne 3, Lettre : rien n’est indiqué (attendu : avant l’échéance, jour de l’échéance, première relance, relance ferme, dernière relance, mise en demeure) ; cette ligne n’est pas utilisée.',
      'Politique de crédit, ligne 4, Envoi par : « pigeon » n’est pas compris (attendu : e-mail, courrier, lettre recommandée, téléphone) ; « e-mail » est utilisé.',
      'Politique de crédit, ligne 4, Montant minimum : « -1 » n’est pas compris (attendu : un nombre de 0 à 1\u202f000\u202f000\u202f000) ; « 0 » est utilisé.',
      'Politique de crédit, ligne 5, Jours après échéance : une ligne précédente porte sur la même chose (« 5 ») : c’est elle qui compte, et cette ligne n’est pas utilisée.',
    ]);
  });

  test('with the row of the sheet, when the table begins further down', () => {
    const [problem] = readPolicies(rows, 'en').problems;
    expect(problem && wordedTable({ table: 'policy', problem }, 'en', { firstRow: 5 })).toMatch(
      /^Credit policy, row 6, Days/,
    );
  });
});

describe('what is wrong in the notes of customers', () => {
  const read = (rows: string, language: Language) => readActions(table(rows), language);

  test('is told of a cell that is not understood and counts as empty', () => {
    const { problems } = read('Note | Customer | Until\ndispute | Lenoir | 05/06/2026', 'en');
    expect(problems.map((problem) => wordedTable({ table: 'actions', problem }, 'en'))).toEqual([
      'Notes of customers, row 2, Until: “05/06/2026” is not understood (expected: a date such as 2026-06-30); the cell counts as empty.',
    ]);
  });

  const LEDGER = `Client | N° facture | Date | Échéance | Montant | Devise
    Lenoir | F1 | 2026-04-01 | 2026-05-01 | 80 | EUR
    Lenoir | F2 | 2026-04-01 | 2026-05-01 | 80 | USD`;
  const NOTES = `Note | Customer | Invoice number | Since | Until | Amount
    dispute | Lenoir | F1 | | |
    dispute | Morin | | | |
    dispute | Lenoir | F9 | | |
    promise to pay | Lenoir | | | |
    instalment | Lenoir | F1 | | 2026-07-01 |
    instalment | Lenoir | | | 2026-07-01 | 10
    promise to pay | Lenoir | | | 2026-07-01 | 10`;
  const told = (language: Language) => {
    const { rows } = read(NOTES, language);
    const plan = planOf(LEDGER, '2026-06-01', { actions: rows.map(({ value }) => value) });
    return plan.actionProblems.map((problem) => wordedTable({ table: 'actions', problem, notes: rows }, language));
  };

  test('is told in English of a note that fits no receivable', () => {
    expect(told('en')).toEqual([
      'Notes of customers, row 3, Customer: no customer has the code or name “Morin”; this note is not used.',
      'Notes of customers, row 4, Invoice number: the customer has no invoice “F9”; this note is not used.',
      'Notes of customers, row 5, Until: the day by which it is to be paid is missing; this note is not used.',
      'Notes of customers, row 6, Amount: an instalment needs its amount; this note is not used.',
      'Notes of customers, row 7, Since: a payment plan needs the day on which it was agreed; this note is not used.',
      'Notes of customers, row 8, Currency: the customer owes in several currencies: name one; this note is not used.',
    ]);
  });

  test('is told in French of a note that fits no receivable', () => {
    expect(told('fr')).toEqual([
      'Notes clients, ligne 3, Client : aucun client n’a le code ou le nom « Morin » ; cette note n’est pas utilisée.',
      'Notes clients, ligne 4, N° facture : le client n’a pas de facture « F9 » ; cette note n’est pas utilisée.',
      'Notes clients, ligne 5, Jusqu’au : il manque la date de paiement convenue ; cette note n’est pas utilisée.',
      'Notes clients, ligne 6, Montant : il manque le montant de l’échéance ; cette note n’est pas utilisée.',
      'Notes clients, ligne 7, Depuis : il manque la date de l’accord sur l’échéancier ; cette note n’est pas utilisée.',
      'Notes clients, ligne 8, Devise : le client doit dans plusieurs devises : précisez ; cette note n’est pas utilisée.',
    ]);
  });

  test('is told without a row, of a note that stands in none', () => {
    const [note] = read('Note | Customer\ndispute | Morin', 'en').rows;
    const problem = note && ({ action: note.value, code: 'customer' } as const);
    expect(problem && wordedTable({ table: 'actions', problem, notes: [] }, 'en')).toBe(
      'Notes of customers, Customer: no customer has the code or name “Morin”; this note is not used.',
    );
  });
});

describe('what is wrong in letters', () => {
  const told = (language: Language, ...rows: Rows) =>
    readLetters([['Language', 'Letter', 'Subject', 'Text'], ...rows], language).problems.map((problem) =>
      wordedTable({ table: 'letters', problem }, language),
    );
  const BLANKS =
    'customer, sender, date, number, due, late, count, amount, total, payable, interest, indemnity, lateClaim, deadline, reminders, lastReminder, law, one, several, credits, interestReserved, oneReminder, severalReminders, partly, attached, items, payment';

  test('is told in English', () => {
    expect(
      told(
        'en',
        ['fr', 'first', 'Rappel', 'Bonjour,\n  {{montant}}'],
        ['fr', 'first', 'Rappel', '{{items}}'],
        ['Klingon', 'first', 'A', 'B'],
        ['fr', 'last', 'Rappel {{{total}}}', ''],
        ['fr', 'firm', 'Rappel', 'Bonjour'],
        ['fr', 'formalNotice', 'Rappel', 'Mise en demeure {{items}}'],
      ),
    ).toEqual([
      `Letters, row 2, Text, line 2, column 3: there is no blank {{montant}}. There are: ${BLANKS} and signature. Until this is put right, the built-in letter is used.`,
      'Letters, row 3, Letter: an earlier row is about the same (“first reminder”): that one counts, and this row is not used.',
      'Letters, row 4, Language: “Klingon” is not understood (expected: French, English, German, Spanish, Italian); this row is not used.',
      'Letters, row 5, Subject, line 1, column 8: write {{total}} with two braces: a name may hold signs that would break the letter. Until this is put right, the built-in letter is used.',
      'Letters, row 6, Text: without {{items}} the letter does not show what is owed; the letter is used as it is written.',
      'Letters, row 7, Subject: a formal notice has to call itself one, and “mise en demeure” does not stand here; the letter is used as it is written.',
      'Letters, row 7, Text: without {{deadline}} a formal notice does not say until when to pay; the letter is used as it is written.',
      'Letters, row 7, Text: without {{signature}} a formal notice does not say who demands payment; the letter is used as it is written.',
    ]);
  });

  test('is told in French', () => {
    expect(
      told(
        'fr',
        ['fr', 'first', 'Rappel', '{{> en-tête}}'],
        ['fr', 'first', 'Rappel', '{{items}}'],
        ['klingon', 'first', 'A', 'B'],
        ['fr', 'last', 'Rappel {{/law}}', ''],
        ['fr', 'firm', 'Rappel', 'Bonjour'],
        ['fr', 'formalNotice', 'Mise en demeure', 'Payez {{items}} {{deadline}} {{signature}}'],
      ),
    ).toEqual([
      'Lettres, ligne 2, Texte, ligne 1, colonne 1 : une autre lettre ne peut pas être insérée ({{>en-tête}}) : écrivez son texte ici. Tant que ce n’est pas corrigé, la lettre d’origine est utilisée.',
      'Lettres, ligne 3, Lettre : une ligne précédente porte sur la même chose (« première relance ») : c’est elle qui compte, et cette ligne n’est pas utilisée.',
      'Lettres, ligne 4, Langue : « klingon » n’est pas compris (attendu : français, anglais, allemand, espagnol, italien) ; cette ligne n’est pas utilisée.',
      'Lettres, ligne 5, Objet, ligne 1, colonne 8 : {{/law}} referme ce qui n’a pas été ouvert : écrivez {{#law}} avant, ou retirez-le. Tant que ce n’est pas corrigé, la lettre d’origine est utilisée.',
      'Lettres, ligne 6, Texte : sans {{items}}, la lettre ne montre pas ce qui est dû ; la lettre est utilisée telle qu’elle est écrite.',
      'Lettres, ligne 7, Texte : une mise en demeure doit dire qu’elle en est une, et « mise en demeure » n’y figure pas ; la lettre est utilisée telle qu’elle est écrite.',
    ]);
  });

  test('is told in short, where a whole letter stands in a wrong place', () => {
    const letter = 'Bonjour, '.repeat(1000);
    const [wrong, open] = told('en', ['fr', letter, 'A', 'B'], ['fr', 'first', 'A', `{{${letter}`]);
    expect(wrong).toMatch(/^Letters, row 2, Letter: “(Bonjour, )+Bonjou…” is not understood/);
    expect(open?.length).toBeLessThan(200);
  });
});

describe('what is wrong in the log is told under the header that is the same everywhere', () => {
  const cells = logColumns.map((column) => (column === 'key' ? 'f1_L1' : column === 'state' ? 'gesendet' : ''));
  const { problems } = readLog([logColumns, cells]);

  test.each([
    [
      'en',
      'Reminder log, row 2, state: “gesendet” cannot be read. Where this leaves open what became of the message, the customer is not reminded before you say so.',
      'Reminder log, row 2, on: the cell is empty. Where this leaves open what became of the message, the customer is not reminded before you say so.',
    ],
    [
      'fr',
      'Journal des relances, ligne 2, state : « gesendet » est illisible. S’il n’est plus certain que le message est parti, le client n’est pas relancé avant que vous l’ayez dit.',
      'Journal des relances, ligne 2, on : la cellule est vide. S’il n’est plus certain que le message est parti, le client n’est pas relancé avant que vous l’ayez dit.',
    ],
  ] as const)('in %s', (language, ...sentences) => {
    const told = problems.map((problem) => wordedTable({ table: 'log', problem }, language));
    expect(told.slice(0, 2)).toEqual(sentences);
  });
});
