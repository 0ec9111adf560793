import path from 'node:path';
import { readCommandLine } from '../../cli/command-line';
import { Failure } from '../../files/failure';
import { dayOf } from '../../core/calendar-date';
import { fields } from '../../core/ledger/fields';
import { textIn, type Language } from '../../core/text/text';

const read = (line: string, language: Language = 'en') => readCommandLine(words(line), language);
/** Words between spaces; quotation marks keep words together. */
const words = (line: string): readonly string[] =>
  (line.match(/[^\s"]*"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/"/g, ''));

function refused(line: string, language: Language = 'en'): string {
  try {
    read(line, language);
  } catch (error) {
    if (error instanceof Failure && error.code === 2) return error.sentence(textIn(language));
    throw error;
  }
  throw new Error(`“${line}” was accepted.`);
}

test('a report needs nothing but its file', () => {
  expect(read('report -')).toEqual({
    command: 'report',
    file: '-',
    asOf: undefined,
    out: undefined,
    json: false,
    sheet: undefined,
    settingsFile: undefined,
    sales: undefined,
    reminders: 'reminders',
    values: new Map(),
  });
});

test('every option of a report is understood', () => {
  const line =
    'report a.xlsx --as-of 2026-06-30 --out b.xlsx --json --lang fr --sheet Factures --map customer=Nom --edges 15,45 --basis invoice ' +
    '--currency usd --default-terms "45 jours fin de mois" --dates dmy --decimal , --kind Acompte=deposit --settings s.csv --sales Ventes';
  expect(read(line)).toEqual({
    command: 'report',
    file: 'a.xlsx',
    asOf: dayOf(2026, 6, 30),
    out: 'b.xlsx',
    json: true,
    sheet: 'Factures',
    settingsFile: 's.csv',
    sales: 'Ventes',
    reminders: 'reminders',
    values: new Map([
      ['language', 'fr'],
      ['currency', 'usd'],
      ['terms.default', '45 jours fin de mois'],
      ['reading.dates', 'dmy'],
      ['reading.decimal', ','],
      ['aging.basis', 'invoice'],
      ['aging.edge.1', '15'],
      ['aging.edge.2', '45'],
      ['map.customer', 'Nom'],
      ['kind.Acompte', 'deposit'],
    ]),
  });
});

test.each(['report f.csv --map customer=Nom --map due=Terme', 'report --map customer=Nom due=Terme f.csv'])(
  'fields are mapped one by one or in a row: %s',
  (line) => {
    expect(read(line)).toMatchObject({
      file: 'f.csv',
      values: new Map([
        ['map.customer', 'Nom'],
        ['map.due', 'Terme'],
      ]),
    });
  },
);

test('a header may hold an equals sign, and so may a word of the type column', () => {
  expect(read('report f --map "amount=A = B" --kind "x=y=receipt"')).toMatchObject({
    values: new Map([
      ['map.amount', 'A = B'],
      ['kind.x=y', 'receipt'],
    ]),
  });
});

test('reminders need a file, and lie beside it', () => {
  expect(read('remind a/b.xlsx')).toMatchObject({
    command: 'remind',
    file: 'a/b.xlsx',
    reminders: path.join('a', 'reminders'),
    notices: [],
    dryRun: false,
    bankIsUpToDate: false,
    sameLedger: false,
  });
});

test('every option of reminders is understood', () => {
  const line =
    'remind a.csv --as-of 2026-06-15 --out drafts --json --dry-run --policy "good payers" --bank-is-up-to-date --notice C1 "Le Noir" --same-ledger --lang fr';
  expect(read(line)).toMatchObject({
    command: 'remind',
    asOf: dayOf(2026, 6, 15),
    reminders: 'drafts',
    json: true,
    dryRun: true,
    policy: 'good payers',
    bankIsUpToDate: true,
    notices: ['C1', 'Le Noir'],
    sameLedger: true,
    values: new Map([['language', 'fr']]),
  });
});

test.each([
  ['remind --mark-sent K1 K2', { sent: ['K1', 'K2'] }, 'reminders'],
  ['remind a/b.csv --mark-sent K1', { sent: ['K1'] }, path.join('a', 'reminders')],
  ['remind --out d --skip K1 --mark-not-sent K2', { skipped: ['K1'], notSent: ['K2'] }, 'd'],
])('what became of messages is said without reading a ledger: %s', (line, keys, folder) => {
  const none = { sent: [], notSent: [], skipped: [] };
  expect(read(line)).toEqual({ command: 'mark', folder, on: undefined, json: false, keys: { ...none, ...keys } });
});

test.each(['fr', 'en'] as const)('lists of keys and customers are lists in %s', (language) => {
  expect(read('remind f --notice C1 C2', language)).toMatchObject({ notices: ['C1', 'C2'] });
  for (const [flag, mark] of [
    ['--mark-sent', 'sent'],
    ['--mark-not-sent', 'notSent'],
    ['--skip', 'skipped'],
  ] as const) {
    expect(read(`remind ${flag} K1 K2`, language)).toMatchObject({ keys: { [mark]: ['K1', 'K2'] } });
  }
});

test('a statement and a hand-over are of one customer', () => {
  expect(read('statement a.csv C1 --from 2026-01-01')).toMatchObject({ customer: 'C1', from: dayOf(2026, 1, 1) });
  expect(read('hand-over a.csv "Le Noir" --out b.xlsx')).toMatchObject({ customer: 'Le Noir', out: 'b.xlsx' });
});

test('a check takes the options of reading, and is strict when told', () => {
  expect(read('check f.csv --strict --json --dates mdy')).toMatchObject({ command: 'check', strict: true, json: true });
});

test.each([
  ['report f --as-of tomorrow', '--as-of'],
  ['report f --as-of 03/04/2026', 'could be two days'],
  ['report f --out report.pdf', '.xlsx'],
  ['report f --lang de', '--lang'],
  ['report f --edges 60,30', '--edges'],
  ['report f --edges x', '--edges'],
  ['report f --basis age', '--basis'],
  ['report f --currency gold', '--currency'],
  ['report f --default-terms whenever', '--default-terms'],
  ['report f --dates ymd', '--dates'],
  ['report f --decimal ;', '--decimal'],
  ['report f --map client=Nom', '--map'],
  ['report f --map customer', '--map'],
  ['report f --map customer=', '--map'],
  ['report f --kind Acompte', '--kind'],
  ['report f --kind Acompte=advance', '--kind'],
  ['report f --verbose', '--verbose'],
  ['report f --out', '--out'],
  ['report f g', 'one file'],
  ['report', 'Name a file'],
  ['', 'Name a file'],
  ['repport f', 'repport'],
  ['help repport', 'repport'],
  ['--lang fr', 'Name a command first'],
  ['check f --edges 30', '--edges'],
  ['remind', 'encours remind FILE'],
  ['remind --notice C1 f.csv', 'encours remind FILE'],
  ['remind --mark-sent K1 --dry-run', '--dry-run'],
  ['statement f', 'Name a customer'],
  ['hand-over f', 'Name a customer'],
  ['statement f C1 --from 03/04/2026', '--from could be two days'],
])('“%s” is wrong usage, and the sentence says what is: %s', (line, expected) => {
  expect(refused(line)).toContain(expected);
});

test('what is wrong is told in French to who speaks French', () => {
  expect(refused('report f --verbose', 'fr')).toContain('L’option --verbose n’existe pas');
});

test.each([
  ['help', '--help'],
  ['help report', 'report --help'],
  ['help check', 'check --help'],
])('“%s” shows what “%s” shows', (line, same) => {
  expect(read(line)).toEqual(read(same));
});

test.each(['--help', 'report --help', 'check -h'])('%s lists every field by its name in both languages', (line) => {
  const asked = read(line, 'fr');
  const shown = 'shown' in asked ? asked.shown : '';
  expect(shown).toContain('Usage :');
  for (const { field } of fields) {
    expect(shown).toMatch(new RegExp(`^  ${field} `, 'm'));
    expect(shown).toContain(textIn('fr').fields[field]);
    expect(shown).toContain(textIn('en').fields[field]);
  }
});

test('the version is that of the package', () => {
  expect(read('--version')).toEqual({ shown: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
});
