import { printedReport } from '../../cli/print-report';
import type { Language } from '../../core/text/text';
import { contextIn, CSV, PAID } from './ledger';

const printed = (language: Language, csv = CSV): string =>
  printedReport(contextIn(language, csv), { workbook: 'out.xlsx', openItems: undefined });

test('a block for each currency, each line adding up to its total', () => {
  expect(printed('en')).toMatch(
    /Amounts in EUR[\s\S]*Total .*1,950\.49\n[\s\S]*Amounts in USD[\s\S]*Total .*500\.00\n/,
  );
});

test('the currency with the most items comes first, whatever its code', () => {
  const lines = printed('en', CSV.replaceAll('USD', 'CHF')).split('\n');
  expect(lines.filter((line) => line.startsWith('Amounts in'))).toEqual(['Amounts in EUR', 'Amounts in CHF']);
  expect(lines.flatMap((line) => /^[A-Z]{3}(?=: DSO)/.exec(line) ?? [])).toEqual(['EUR', 'CHF']);
});

test('figures are written as the language writes them', () => {
  expect(printed('fr')).toContain('2\u202f000,50');
  expect(printed('fr')).toContain('−150,00');
  expect(printed('fr')).toContain('Classeur : out.xlsx');
});

test('twenty customers are named, the others summed in one line', () => {
  const [header = ''] = CSV.split('\n');
  const rows = Array.from(
    { length: 23 },
    (_, i) => `C${i};Client ${i};${i};Facture;15/05/2026;14/06/2026;${100 + i};EUR;`,
  );
  const lines = printed('en', [header, ...rows].join('\n')).split('\n');
  expect(lines.filter((line) => line.startsWith('Client '))).toHaveLength(20);
  expect(lines.find((line) => line.startsWith('and 3 others'))).toMatch(/303\.00$/);
});

test('problems are counted and lead to their sheet', () => {
  expect(printed('en')).toContain('Data: 1 value is NOT in the figures');
});

test('doubtful receivables stand in a block of their own', () => {
  const csv = CSV.replaceAll('\n', ';\n')
    .replace('Litige;', 'Litige;Douteux')
    .replace('800,50;EUR;;', '800,50;EUR;;oui');
  expect(printed('en', csv)).toMatch(
    /Amounts in EUR[\s\S]*1,149\.99[\s\S]*Doubtful receivables, in EUR[\s\S]*Total .*800\.50\n/,
  );
});

test('each currency has a line of how fast it is paid, what is overdue and who is a risk', () => {
  expect(printed('en', PAID)).toContain(
    'EUR: DSO 36.6 days, by count-back 39.9 days; overdue rate 28.3%; 1 customer at high or critical risk.\n',
  );
  expect(printed('fr', PAID).replaceAll('\u202f', ' ')).toContain(
    'EUR : DSO 36,6 j, par épuisement 39,9 j ; taux d’échu 28,3 % ; 1 client à risque élevé ou critique.\n',
  );
});

test('a figure that does not exist is a dash, with the reason', () => {
  expect(printed('en')).toContain(
    'USD: DSO –, by count-back –; overdue rate 0.0%; 0 customers at high or critical risk. The sales of the period are not known',
  );
});

test('deposits received are told, and not deducted', () => {
  const csv = `${CSV}C1;Lenoir;D1;Acompte reçu;20/06/2026;;300,00;EUR;\n`;
  expect(printed('en', csv)).toMatch(/Total .*1,950\.49\n[\s\S]*Deposits received: 300\.00 EUR, not deducted\./);
});
