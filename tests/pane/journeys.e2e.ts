/** What people do with the pane, from `npm start` on; each leaves a picture in `dist/shots`. */
import { readFileSync, writeFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import type { Browser, Locator } from 'playwright-core';
import { testFolder } from '../cli/folder';
import { readFile } from '../cli/reading';
import { launchChromium } from '../support/chromium';
import { obstacles, openPane, type PanePage } from './pane-page';

const folder = testFolder();
let browser: Browser;
let pane: PanePage | undefined;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await pane?.close();
  expect(pane?.complaints ?? []).toEqual([]);
  pane = undefined;
});
afterAll(() => browser.close());

const opened = async (given: Parameters<typeof openPane>[1]): Promise<PanePage> =>
  (pane = await openPane(browser, given));

/** Spaces of whatever width are one. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const digits = (text: string): number =>
  Number(
    text
      .replace(/−/g, '-')
      .replace(/[^\d.,-]/g, '')
      .replace(',', '.'),
  );

const FRENCH = { locale: 'fr-FR', today: '2026-06-30' } as const;
const ENGLISH = { locale: 'en-US', today: '2026-06-30' } as const;

test('a table whose headers are not ours: its columns are chosen, accepted, and remembered in the workbook', async () => {
  const file = folder.path('export.csv');
  writeFileSync(
    file,
    `Société;Pièce;Emise le;A payer avant;Total dossier;Commentaire
Menuiserie Lenoir;V-101;2026-05-04;2026-06-03;1200,50;
Hôtel des Remparts;V-102;2026-06-15;2026-07-15;800,00;à revoir
`,
  );
  const { pane: at, settled, picture, open, sheets } = await opened({ ...FRENCH, words: [file] });
  const accept = at.getByRole('button', { name: 'Utiliser ce tableau' });
  expect(await accept.isDisabled()).toBe(true);
  await picture('start');
  const choose = async (field: string, column: string): Promise<void> => {
    await at.locator('label.column', { hasText: field }).first().locator('select').selectOption({ label: column });
    await settled();
  };
  await choose('nom du client', 'A · Société');
  await choose('montant TTC', 'E · Total dossier');
  await choose('échéance', 'D · A payer avant');
  await picture('start-chosen');
  expect(await obstacles(at.page())).toEqual([]);
  await accept.click();
  await at.getByRole('tab', { name: 'Aperçu' }).waitFor();
  await settled();
  expect(plain(await at.locator('.ledger tfoot').innerText())).toBe('Solde 2 000,50');
  expect(await sheets()).toContain('Réglages Encours');
  await open('Réglages');
  await at.getByRole('button', { name: 'Tableau et colonnes' }).click();
  await at.locator('label.column', { hasText: 'Total dossier' }).first().waitFor();
  expect(await at.locator('.notice').count()).toBe(0);
});

test('the overview says what the formulas say; an edit moves both', async () => {
  const { pane: at, cells, type, settled, picture } = await opened(FRENCH);
  const balance = async (): Promise<string> => plain(await at.locator('.ledger tfoot td').first().innerText());
  const dso = async (): Promise<string> =>
    plain(await at.locator('.figures tr', { hasText: 'DSO' }).locator('td').first().innerText());
  const liveDso = async (): Promise<unknown> => {
    const live = await cells('Essai Encours');
    return live.find(([label]) => typeof label === 'string' && label.startsWith('DSO'))?.[1];
  };
  expect(await balance()).toBe('207 108,90');
  expect(digits(await dso())).toBeCloseTo(Number(await liveDso()), 1);
  await at.getByRole('button', { name: 'DSO' }).click();
  await picture('overview');
  const before = await dso();
  const rows = await cells('Factures');
  const column = rows[0]?.indexOf('Montant TTC') ?? -1;
  const open = rows.findIndex((row) => row[2] === 'F2026-0105');
  await type('Factures', `${String.fromCharCode(65 + column)}${String(open + 1)}`, '99999');
  await at.page().waitForFunction((was) => !document.querySelector('.ledger tfoot')?.textContent.includes(was), '207');
  await settled();
  expect(await balance()).not.toBe('207 108,90');
  expect(await dso()).not.toBe(before);
  expect(digits(await dso())).toBeCloseTo(Number(await liveDso()), 1);
});

test('the aged balance is written, and its total is that of the overview to the cent', async () => {
  const { pane: at, open, cells, notice, settled, picture } = await opened(FRENCH);
  const balance = plain(await at.locator('.ledger tfoot td').first().innerText());
  await open('Rapports');
  await at.getByRole('button', { name: 'Écrire « Balance âgée' }).click();
  await settled();
  expect(await notice()).toContain('Balance âgée');
  await picture('report');
  const written = await cells('Balance âgée');
  expect(plain(String(written.find(([text]) => String(text).startsWith('Contrôle'))?.[0]))).toContain(
    `= ${balance} EUR`,
  );
  expect(written.some((row) => row.includes(digits(balance.replace(' ', ''))))).toBe(true);
  expect(await at.locator('figure svg[role="img"]').count()).toBeGreaterThan(0);
});

test('the rows of a customer are selected in the sheet', async () => {
  const { pane: at, page, open, settled, notice, picture, cells } = await opened(FRENCH);
  await open('Clients');
  await at.getByRole('searchbox').fill('quellec');
  await at.getByRole('button', { name: 'Transports Quellec' }).click();
  await settled();
  expect(await at.locator('.reasons').innerText()).toContain('80');
  await at.getByRole('button', { name: 'Voir ses lignes' }).click();
  await settled();
  expect(await notice()).toBe('7 lignes sélectionnées.');
  await picture('rows');
  const selected = await page.evaluate(() => {
    type Range = { readonly getRow: () => number; readonly getHeight: () => number };
    const { univerAPI } = window as unknown as {
      readonly univerAPI: {
        readonly getActiveWorkbook: () => {
          readonly getActiveSheet: () => {
            readonly getSelection: () => { readonly getActiveRangeList: () => Range[] };
          };
        };
      };
    };
    const ranges = univerAPI.getActiveWorkbook().getActiveSheet().getSelection().getActiveRangeList();
    return ranges.flatMap((range) => Array.from({ length: range.getHeight() }, (_, i) => range.getRow() + i));
  });
  const rows = await cells('Factures');
  expect(selected.map((index) => rows[index]?.[1])).toEqual(Array.from({ length: 7 }, () => 'Transports Quellec'));
});

test('reminders: prepared, edited, opened as a mail, marked as sent, and nothing is due any more', async () => {
  const { pane: at, page, open, settled, notice, picture, cells } = await opened(FRENCH);
  await open('Relances');
  await at.getByRole('button', { name: /^Préparer 9 brouillons/ }).click();
  await at.locator('.notice', { hasText: '9 brouillons sont prêts' }).waitFor();
  await settled();
  expect((await cells('Journal des relances')).filter((row) => row.includes('drafted'))).toHaveLength(9);
  const row = (name: string) => at.locator('#encours-part-reminders .row', { hasText: name });
  await row('Menuiserie Lenoir').click();
  await settled();
  await at.getByRole('button', { name: 'Modifier' }).click();
  const text = at.getByRole('textbox', { name: 'Texte' });
  await text.fill((await text.inputValue()).replace('Madame, Monsieur,', 'Chère Claire, {{sender}} <b>'));
  await at.getByLabel('Objet').fill('Vos trois factures');
  await at.getByRole('button', { name: 'Voir le message' }).click();
  await settled();
  await picture('draft');
  const downloading = page.waitForEvent('download');
  await at.getByRole('button', { name: 'Ouvrir dans la messagerie' }).click();
  const file = folder.path('lenoir.eml');
  await (await downloading).saveAs(file);
  const mail = await PostalMime.parse(readFileSync(file));
  expect([mail.subject, mail.to?.[0]?.address]).toEqual(['Vos trois factures', 'claire.lenoir@example.com']);
  expect(mail.text).toContain('Chère Claire, {{sender}} <b>');
  expect(mail.html).toContain('&lt;b&gt;');
  await settled();
  for (let left = 9; left > 0; left--) {
    const first = at.locator('#encours-part-reminders .row').first();
    if ((await first.getAttribute('aria-expanded')) !== 'true') await first.click();
    await at.getByRole('button', { name: 'Marquer envoyé' }).click();
    await at.locator('.notice', { hasText: 'est marqué envoyé' }).waitFor();
    await settled();
    if (left > 1)
      await at
        .locator('#encours-part-reminders .row')
        .nth(left - 2)
        .waitFor();
  }
  expect(plain(await at.locator('#encours-part-reminders').innerText())).toContain(
    'Personne n’est à relancer aujourd’hui',
  );
  await picture('sent');
  // The last one can be taken back.
  await at.getByRole('button', { name: 'Annuler' }).click();
  await at.locator('.notice', { hasText: 'il est de nouveau à envoyer' }).waitFor();
  expect(await notice()).toContain('n’est pas parti');
  expect((await cells('Journal des relances')).filter((each) => each.includes('sent'))).toHaveLength(8);
});

test('what was typed into a draft stays when it is opened as a mail, and when another one is looked at', async () => {
  const { pane: at, page, open, settled } = await opened(FRENCH);
  await open('Relances');
  const row = (name: string) => at.locator('#encours-part-reminders .row', { hasText: name });
  await row('Menuiserie Lenoir').click();
  await settled();
  await at.getByLabel('Objet').fill('Mes mots');
  const downloading = page.waitForEvent('download');
  await at.getByRole('button', { name: 'Ouvrir dans la messagerie' }).click();
  await (await downloading).saveAs(folder.path('kept.eml'));
  await at.getByText('Brouillons à envoyer').waitFor();
  await settled();
  expect(await at.getByLabel('Objet').inputValue()).toBe('Mes mots');
  await row('Bâti-Loire').click();
  await settled();
  await row('Menuiserie Lenoir').click();
  await settled();
  expect(await at.getByLabel('Objet').inputValue()).toBe('Mes mots');
});

test('a promise keeps its customer out of the reminders', async () => {
  const { pane: at, open, settled } = await opened(FRENCH);
  await open('Clients');
  await at.getByRole('button', { name: 'Menuiserie Lenoir' }).click();
  await settled();
  await at.getByRole('button', { name: 'Promesse…' }).click();
  await at.getByLabel('Paie avant le').fill('2026-07-10');
  await at.getByRole('button', { name: 'Noter la promesse' }).click();
  await at.locator('.notice', { hasText: 'La promesse de Menuiserie Lenoir est notée.' }).waitFor();
  await open('Relances');
  expect(plain(await at.locator('#encours-part-reminders > section').last().innerText())).toContain(
    'Menuiserie Lenoir',
  );
  expect(await at.locator('#encours-part-reminders .row', { hasText: 'Menuiserie Lenoir' }).count()).toBe(0);
});

test('the credit policy is begun from the settings, and what is changed on its sheet holds', async () => {
  const file = folder.path('policy.csv');
  writeFileSync(
    file,
    `Customer;Invoice number;Invoice date;Due date;Amount;Paid on
Lenoir;F1;2026-05-10;2026-06-20;300;
Auvray;F2;2026-05-10;2026-06-10;200;2026-06-29
`,
  );
  const {
    pane: at,
    open,
    type,
    cells,
    settled,
    notice,
    picture,
  } = await opened({ ...ENGLISH, words: [file, '--lang', 'en'] });
  await open('Reminders');
  const due = at.locator('#encours-part-reminders .due', { hasText: 'Lenoir' });
  expect(await due.count()).toBe(1);
  await open('Settings');
  await at.getByRole('button', { name: 'Write “Credit policy”' }).click();
  await settled();
  expect(await notice()).toContain('“Credit policy”');
  await at.getByText('On the sheet “Credit policy”', { exact: true }).waitFor();
  await picture('policy');
  const rows = await cells('Credit policy');
  const first = rows.findIndex(([, days]) => days === 3);
  await type('Credit policy', `B${String(first + 1)}`, '12');
  await settled();
  await open('Reminders');
  await due.waitFor({ state: 'detached' });
  await open('Settings');
  await at.getByRole('button', { name: 'Open “Credit policy”' }).click();
  await settled();
  expect((await cells('Credit policy'))[first]?.[1]).toBe(12);
});

test('a setting is saved, the figures follow, and the file that is saved has it when it is opened again', async () => {
  const first = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await first.open('Settings');
  await first.pane.getByText('Date, aging and targets').click();
  await first.pane.getByLabel('As-of date').fill('2026-05-31');
  await first.pane.getByRole('button', { name: 'Save 1 setting' }).click();
  await first.pane.locator('.notice', { hasText: '1 setting is saved' }).waitFor();
  await first.settled();
  await first.picture('settings');
  expect(await first.pane.locator('.strip').innerText()).toContain('As of 2026-05-31');
  await first.page.click('#save-as');
  const downloading = first.page.waitForEvent('download');
  await first.page.locator('dialog button').first().click();
  const file = folder.path('saved.xlsx');
  await (await downloading).saveAs(file);
  await first.close();
  expect(first.complaints).toEqual([]);
  const again = await opened({ ...ENGLISH, words: [file, '--lang', 'en'] });
  expect(await again.pane.locator('.strip').innerText()).toContain('As of 2026-05-31');
});

test('a setting that the sheet changes while another value is typed is said beside it, and the person decides', async () => {
  const { pane: at, open, cells, type, settled, picture } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  const sheet = 'Réglages Encours';
  const row = (await cells(sheet)).findIndex(([key]) => key === 'target.dso');
  const target = async (): Promise<unknown> => (await cells(sheet))[row]?.[2];
  await open('Settings');
  await at.getByText('Date, aging and targets').click();
  const field = at.getByLabel('Target: DSO');
  await field.fill('44');
  await type(sheet, `C${String(row + 1)}`, '50');
  const keep = at.getByRole('button', { name: 'Keep what I typed' });
  await keep.waitFor();
  expect(await at.getByText('The sheet says 50 now.').count()).toBe(1);
  expect(await field.inputValue()).toBe('44');
  await picture('setting-changed');
  await keep.click();
  await settled();
  await at.getByRole('button', { name: 'Save 1 setting' }).click();
  await at.locator('.notice', { hasText: '1 setting is saved' }).waitFor();
  await settled();
  expect(await target()).toBe(44);
  await field.fill('40');
  await type(sheet, `C${String(row + 1)}`, '55');
  await at.getByRole('button', { name: 'Take it' }).click();
  expect(await field.inputValue()).toBe('55');
});

/** The row of `Factures`, from 1, that holds an open invoice of a customer. */
async function openRowOf(page: PanePage, customer: string): Promise<{ readonly row: number; readonly amount: string }> {
  const rows = await page.cells('Factures');
  const [header = []] = rows;
  const [name, status, amount] = ['Client', 'Statut', 'Montant TTC'].map((title) => header.indexOf(title)) as [
    number,
    number,
    number,
  ];
  const row = rows.findIndex((cells) => cells[name] === customer && /retard|Envoy/i.test(String(cells[status])));
  return { row: row + 1, amount: String.fromCharCode(65 + amount) };
}

test('a message that is looked at follows the table; a text that was changed of older amounts is not sent before somebody keeps it', async () => {
  const opening = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  const { pane: at, open, type, settled, notice, picture } = opening;
  await open('Reminders');
  const row = at.locator('#encours-part-reminders .row', { hasText: 'Menuiserie Lenoir' });
  await row.click();
  await settled();
  await at.getByRole('button', { name: 'Edit' }).click();
  const text = at.getByRole('textbox', { name: 'Text' });
  await text.fill(`${await text.inputValue()}\n\nThank you.`);
  await at.getByRole('button', { name: 'Look at it' }).click();
  await settled();
  const letter = at.frameLocator('iframe.letter');
  const before = await letter.locator('body').innerText();
  const { row: line, amount } = await openRowOf(opening, 'Menuiserie Lenoir');
  await type('Factures', `${amount}${String(line)}`, '7654.32');
  await at.getByText('Amounts or days have moved since you changed this text.').waitFor();
  await settled();
  expect(await letter.locator('body').innerText()).not.toBe(before);
  await picture('old-text');
  await at.getByRole('button', { name: 'Copy' }).click();
  await at.getByRole('alert').waitFor();
  expect(await notice()).toContain('have moved since you changed its text');
  await settled();
  await at.getByRole('button', { name: 'Keep my text' }).click();
  await settled();
  expect(await letter.locator('body').innerText()).toContain('Thank you.');
  const downloading = opening.page.waitForEvent('download');
  await at.getByRole('button', { name: 'Open in the mail program' }).click();
  await (await downloading).saveAs(folder.path('old.eml'));
});

test('a cell that is moved is read where it is now, and saved there', async () => {
  const file = folder.path('moved.csv');
  writeFileSync(
    file,
    'Client;Date;Échéance;Montant TTC\nLenoir;2026-05-04;2026-06-03;1200\nAuvray;2026-05-04;2026-06-03;\n',
  );
  const { pane: at, page, open, settled } = await opened({ ...FRENCH, words: [file] });
  await open('Clients');
  const customers = async (): Promise<string> => plain(await at.locator('#encours-part-customers .rows').innerText());
  expect(await customers()).toMatch(/^Lenoir 1 200,00/);
  await page.evaluate(() => {
    const { univerAPI } = window as unknown as {
      readonly univerAPI: { readonly executeCommand: (id: string, params: object) => Promise<boolean> };
    };
    const amount = (row: number) => ({ startRow: row, endRow: row, startColumn: 3, endColumn: 3 });
    return univerAPI.executeCommand('sheet.command.move-range', { fromRange: amount(1), toRange: amount(2) });
  });
  await at.getByText('Auvray').waitFor();
  await settled();
  expect(await customers()).toMatch(/^Auvray 1 200,00/);
  await page.click('#save-as');
  const downloading = page.waitForEvent('download');
  await page.locator('dialog button').first().click();
  const kept = folder.path('moved.xlsx');
  await (await downloading).saveAs(kept);
  const { rows } = await readFile(kept, 'moved');
  expect(rows.map((row) => String(row[3] ?? ''))).toEqual(['Montant TTC', '', '1200']);
});

test('whoever types in the sheet goes on typing while the pane looks at what changed', async () => {
  const { pane: at, page, open, begin, cells, type, settled } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await open('Customers');
  await at.getByRole('button', { name: 'Menuiserie Lenoir' }).click();
  await settled();
  await open('Overview');
  await type('Factures', 'B2', 'Menuiserie Nouvelle');
  await begin('Factures', 'B3', 'Half');
  await settled();
  await page.keyboard.type(' and half');
  await page.keyboard.press('Enter');
  await settled();
  expect((await cells('Factures'))[2]?.[1]).toBe('Half and half');
});

test('what was typed in the pane outlasts a table that cannot be read for a moment', async () => {
  const { pane: at, open, type, cells, settled } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await open('Settings');
  await at.getByText('Sender and bank').click();
  await at.getByLabel('Letters: who signs').fill('Jeanne Martin');
  const header = (await cells('Factures'))[0] ?? [];
  const place = header.indexOf('Montant TTC');
  const cell = `${String.fromCharCode(65 + place)}1`;
  await type('Factures', cell, 'X');
  await at.locator('.opened').waitFor({ state: 'hidden' });
  await type('Factures', cell, 'Montant TTC');
  await at.locator('.opened .tabs').waitFor();
  await settled();
  expect(await at.getByLabel('Letters: who signs').inputValue()).toBe('Jeanne Martin');
  expect(await at.getByRole('tab', { name: 'Settings' }).getAttribute('aria-selected')).toBe('true');
});

test('the choice of columns follows the sheet, in which a person goes on typing', async () => {
  const file = folder.path('headers.csv');
  writeFileSync(file, 'Client;X;Date;Échéance\nLenoir;1200;2026-05-04;2026-06-03\n');
  const { pane: at, page, type, settled } = await opened({ ...FRENCH, words: [file] });
  const accept = at.getByRole('button', { name: 'Utiliser ce tableau' });
  expect(await accept.isDisabled()).toBe(true);
  await type('headers', 'B1', 'Montant TTC');
  // Enter has gone to the cell below.
  await page.keyboard.type('15');
  await at.getByRole('button', { name: 'Utiliser ce tableau', disabled: false }).waitFor();
  await settled();
  await page.keyboard.type('00');
  await page.keyboard.press('Enter');
  await settled();
  await at.getByRole('button', { name: 'Utiliser ce tableau', disabled: false }).click();
  await at.getByRole('tab', { name: 'Aperçu' }).waitFor();
  await settled();
  expect(plain(await at.locator('.ledger tfoot').innerText())).toBe('Solde 1 500,00');
});

test('a setting that is typed while others are saved is not lost', async () => {
  const { pane: at, open, settled } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await open('Settings');
  await at.getByText('Sender and bank').click();
  await at.getByLabel('Letters: what he or she does').fill('Accounts');
  await at.getByRole('button', { name: 'Save 1 setting' }).click();
  await at.getByLabel('Letters: who signs').fill('Jeanne Martin');
  await at.locator('.notice', { hasText: '1 setting is saved' }).waitFor();
  await settled();
  expect(await at.getByLabel('Letters: who signs').inputValue()).toBe('Jeanne Martin');
  expect(await at.getByRole('button', { name: 'Save 1 setting' }).count()).toBe(1);
});

test('a workbook that was not saved is not left without a question', async () => {
  const { page, type } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  const asks = (): Promise<boolean> =>
    page.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
  expect(await asks()).toBe(false);
  await type('Factures', 'B2', 'Menuiserie Nouvelle');
  expect(await asks()).toBe(true);
  await page.click('#save-as');
  const downloading = page.waitForEvent('download');
  await page.locator('dialog button').first().click();
  await (await downloading).saveAs(folder.path('left.xlsx'));
  await page.locator('#said', { hasText: '.xlsx' }).waitFor();
  expect(await asks()).toBe(false);
});

test('a value that is not understood is refused, and what was typed stays', async () => {
  const { pane: at, open, settled, notice } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await open('Settings');
  await at.getByText('Date, aging and targets').click();
  await at.getByLabel('Target: DSO').fill('soon');
  await at.getByRole('button', { name: 'Save 1 setting' }).click();
  await at.getByRole('alert').waitFor();
  await settled();
  expect(await notice()).toMatch(/“soon”.*Nothing was changed/);
  expect(await at.getByLabel('Target: DSO').inputValue()).toBe('soon');
});

test('a workbook without a table of invoices says what is missing', async () => {
  const file = folder.path('empty.csv');
  writeFileSync(file, '\n');
  const { pane: at, picture, sheets } = await opened({ ...ENGLISH, words: [file, '--lang', 'en'] });
  expect(plain(await at.innerText())).toContain('No table of invoices');
  await picture('nothing');
  expect(await sheets()).toEqual(['empty']);
});

test('the keyboard alone notes a promise and saves a setting, and finds its way from the sheet and back', async () => {
  const { pane: at, page, settled, picture, pointAt } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  const hasFocus = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === document.activeElement);
  const inPane = (): Promise<boolean> => at.evaluate((element) => element.contains(document.activeElement));
  await pointAt('Factures', 3, 1);
  await page.mouse.down();
  await page.mouse.up();
  expect(await inPane()).toBe(false);
  await page.keyboard.press('F6');
  expect(await hasFocus(at.getByRole('tab', { name: 'Overview' }))).toBe(true);
  await page.keyboard.press('F6');
  expect(await inPane()).toBe(false);
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowRight');
  await at.getByRole('button', { name: 'Menuiserie Lenoir' }).focus();
  await page.keyboard.press('Enter');
  await settled();
  const promise = at.getByRole('button', { name: 'Promise …' });
  await promise.focus();
  await page.keyboard.press('Enter');
  await at.locator('input[type="date"]:focus').waitFor();
  await page.keyboard.type('07102026');
  await page.keyboard.press('Enter');
  await at.locator('.notice', { hasText: 'The promise of Menuiserie Lenoir is noted.' }).waitFor();
  await settled();
  expect(await hasFocus(promise)).toBe(true);
  await at.getByRole('tab', { name: 'Customers' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await at.locator('summary', { hasText: 'Sender and bank' }).press('Enter');
  const iban = at.getByLabel('Payment: IBAN');
  await iban.fill('FR76 3000 6000 0112 3456 7890 188');
  await page.keyboard.press('Tab');
  await at.getByRole('button', { name: 'Save 1 setting' }).focus();
  await page.keyboard.press('Enter');
  await at.getByRole('alert').waitFor();
  await settled();
  expect(await hasFocus(iban)).toBe(true);
  expect(await iban.getAttribute('aria-invalid')).toBe('true');
  const why = `#${(await iban.getAttribute('aria-errormessage')) ?? ''}`;
  expect(await at.locator(why).innerText()).toContain('check digits');
  await picture('keyboard-refused');
  await iban.fill('FR76 3000 6000 0112 3456 7890 189');
  await page.keyboard.press('Enter');
  await at.locator('.notice', { hasText: '1 setting is saved' }).waitFor();
  await settled();
  expect(await inPane()).toBe(true);
});

test('a message that is marked as sent and taken back in the sheet is not said to be sent', async () => {
  const { pane: at, page, open, settled, pointAt } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await open('Reminders');
  await at.getByRole('button', { name: 'Menuiserie Lenoir' }).click();
  await settled();
  await at.getByRole('button', { name: 'Mark as sent' }).first().click();
  const notice = at.locator('.notice', { hasText: 'is marked as sent' });
  await notice.waitFor();
  await settled();
  expect(await notice.count()).toBe(1);
  await pointAt('Factures', 3, 1);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await notice.waitFor({ state: 'detached' });
  await settled();
  expect(await at.getByRole('button', { name: 'Menuiserie Lenoir' }).count()).toBe(1);
});

test('the keyboard alone reaches every part, and comes back to where it was', async () => {
  const { pane: at, page } = await opened({ ...ENGLISH, words: ['--lang', 'en'] });
  await at.getByRole('tab', { name: 'Overview' }).focus();
  for (const part of ['Customers', 'Reminders', 'Reports', 'Settings', 'Overview']) {
    await page.keyboard.press('ArrowRight');
    const tab = at.getByRole('tab', { name: part });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
    await at.getByRole('tabpanel', { name: part }).waitFor();
  }
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  expect(await at.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected')).toBe('true');
});

describe.each([
  ['light', 'fr-FR', 300],
  ['dark', 'en-US', 400],
] as const)('in %s, %s, %i pixels wide', (theme, locale, width) => {
  test('nothing on any part stands in the way of a screen reader or a keyboard, nor beside the pane', async () => {
    const parts =
      locale === 'fr-FR'
        ? ['Aperçu', 'Clients', 'Relances', 'Rapports', 'Réglages']
        : ['Overview', 'Customers', 'Reminders', 'Reports', 'Settings'];
    const {
      pane: at,
      page,
      open,
      settled,
      picture,
    } = await opened({
      ...(locale === 'fr-FR' ? FRENCH : ENGLISH),
      words: ['--lang', locale.slice(0, 2)],
      width,
      dark: theme === 'dark',
    });
    for (const [i, part] of parts.entries()) {
      await open(part);
      const panel = at.getByRole('tabpanel', { name: part });
      const unfold = panel.locator('.row, summary, .how').first();
      if (await unfold.count()) await unfold.click();
      await settled();
      await picture(`${theme}-${String(i + 1)}`);
      expect(await obstacles(page)).toEqual([]);
      const wide = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect([part, wide]).toEqual([part, 0]);
    }
  });
});
