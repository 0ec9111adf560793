/** What the documentation shows is what the program says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readCommandLine } from '../../cli/command-line';
import { commands } from '../../cli/commands/index';
import { checkJson } from '../../cli/json/check';
import { reportJson } from '../../cli/json/report';
import { printedReport } from '../../cli/print-report';
import { textIn } from '../../core/text/text';
import { reportContext, type ReportContext } from '../../core/reports/report';
import type { SettingNote } from '../../core/settings/worded';
import { readSalesTable } from '../../core/analysis/sales-table';
import { contextIn } from './ledger';

const page = (name: string): string => readFileSync(path.resolve(__dirname, '../../docs', name), 'utf8');
const commandLine = page('command-line.md');
const json = page('json.md');

/** The block of code that begins with these words. */
const block = (text: string, start: string): string => {
  const from = text.indexOf(`\`\`\`${start}`);
  return text.slice(text.indexOf('\n', from) + 1, text.indexOf('\n```', from));
};

const context = contextIn('en', block(commandLine, 'csv'));
const table = { sheet: undefined, name: undefined, firstRow: 1, batches: () => Readable.from([]) };
const source = { file: 'factures.csv', table, settingNotes: [] };

/** The same ledger, with the sales that are shown. */
const withSales = ((): ReportContext => {
  const rows = block(commandLine, 'csv\nMois')
    .split('\n')
    .map((line) => line.split(';'));
  const sales = readSalesTable(rows, context.settings.reading);
  if (!sales.ok) throw new Error(sales.error.code);
  return reportContext({ ...context, sales: sales.value });
})();

const written = { workbook: 'factures-encours-2026-06-30.xlsx', openItems: undefined };

test('the aged balance that is shown is the one that is printed', () => {
  const shown = block(commandLine, '\n$ encours report factures.csv --as-of 2026-06-30\n')
    .split('\n')
    .slice(1)
    .join('\n');
  expect(`${shown}\n`).toBe(printedReport(context, written));
});

test('the line of figures with sales is the one that is printed', () => {
  const shown = block(commandLine, '\n$ encours report factures.csv --as-of 2026-06-30 --sales').split('\n');
  const printed = printedReport(withSales, written).split('\n');
  expect(shown.slice(1).filter((line) => line !== '…')).toEqual(
    printed.filter((line) => /^EUR: |: sales from /.test(line)),
  );
});

test('the JSON that is shown is the one that is printed', () => {
  expect(JSON.parse(block(json, 'json'))).toEqual(reportJson(withSales, source));
});

test('the members that a check prints are marked', () => {
  for (const member of Object.keys(checkJson(context.ledger, source, 'en') as object)) {
    expect(json).toMatch(new RegExp(`^\\| \`${member}[\`.].*\\| check`, 'm'));
  }
});

test('every code of a problem is listed', () => {
  for (const code of Object.keys(textIn('en').problems)) expect(json).toContain(`\`${code}\``);
});

test('every code of a problem with a setting is listed', () => {
  const codes: Readonly<Record<SettingNote['code'], true>> = { value: true, key: true, newer: true };
  const table = json.slice(json.indexOf('| `settingProblems` | '));
  for (const code of Object.keys(codes)) expect(table).toMatch(new RegExp(`^\\| \`${code}\` `, 'm'));
});

test('every code of a missing figure, of a reason and of a flag is listed', () => {
  const { missing, risk, reports } = textIn('en');
  for (const codes of [missing, risk.bands, risk.reasons, risk.flags, reports.aging.suspects]) {
    for (const code of Object.keys(codes)) expect(json).toContain(`\`${code}\``);
  }
});

test('every option is listed', () => {
  for (const command of commands.map(({ name }) => name)) {
    const asked = readCommandLine([command, '--help'], 'en');
    const options = ('shown' in asked ? asked.shown : '').match(/--[a-z-]+(?= )/g) ?? [];
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) if (option !== '--help') expect(commandLine).toContain(`\`${option}`);
  }
});

test('every code of reminders is listed', () => {
  const { dunning, choices, drafts } = textIn('en');
  for (const codes of [dunning.superseded, dunning.states, choices.letter, choices.channel]) {
    for (const code of Object.keys(codes)) expect(json).toContain(`\`${code}\``);
  }
  for (const code of [...Object.keys(dunning.warnings), ...Object.keys(drafts.warnings)]) {
    expect(json).toContain(`\`${code}\``);
  }
});
