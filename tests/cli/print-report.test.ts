import { printedReport } from '../../cli/print-report';
import type { Language } from '../../core/text/text';
import { contextIn, CSV } from './ledger';

function printed(language: Language, csv = CSV): string {
  const context = contextIn(language, csv);
  return printedReport(context, { workbook: 'out.xlsx', openItems: undefined });
}

test('a block for each currency, each line adding up to its total', () => {
  expect(printed('en')).toMatch(
    /Amounts in EUR[\s\S]*Total .*1,950\.49\n[\s\S]*Amounts in USD[\s\S]*Total .*500\.00\n/,
  );
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
