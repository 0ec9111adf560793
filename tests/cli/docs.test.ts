/** What the documentation shows is what the program says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readCommandLine } from '../../cli/command-line';
import { checkJson, reportJson } from '../../cli/json';
import { printedReport } from '../../cli/print-report';
import { textIn } from '../../core/text/text';
import { balanceOf, contextIn } from './ledger';

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
const source = { file: 'factures.csv', table };

test('the aged balance that is shown is the one that is printed', () => {
  const workbook = 'factures-encours-2026-06-30.xlsx';
  const shown = block(commandLine, '\n$ encours report factures.csv').split('\n').slice(1).join('\n');
  expect(`${shown}\n`).toBe(printedReport(context, { workbook, openItems: undefined }));
});

test('the JSON that is shown is the one that is printed', () => {
  expect(JSON.parse(block(json, 'json'))).toEqual(reportJson(balanceOf(context), context, source));
});

test('the members that a check prints are marked', () => {
  for (const member of Object.keys(checkJson(context.ledger, source, 'en') as object)) {
    expect(json).toMatch(new RegExp(`^\\| \`${member}[\`.].*\\| check`, 'm'));
  }
});

test('every code of a problem is listed', () => {
  for (const code of Object.keys(textIn('en').problems)) expect(json).toContain(`\`${code}\``);
});

test('every option is listed', () => {
  for (const command of ['report', 'check']) {
    const asked = readCommandLine([command, '--help'], 'en');
    const options = ('shown' in asked ? asked.shown : '').match(/--[a-z-]+(?= )/g) ?? [];
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) if (option !== '--help') expect(commandLine).toContain(`\`${option}`);
  }
});
