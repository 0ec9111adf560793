/** Settings written by us, edited by a person in LibreOffice, read again: they mean what the person meant. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { openInput } from '../../files/open-input';
import { workbookOf } from '../../files/xlsx/write-workbook';
import { SETTINGS, settingsSheet } from '../../core/reports/settings-sheet';
import { readSettings } from '../../core/settings/read';
import { settingRows } from '../../core/settings/rows';
import { day } from '../support/day';
import { openLibreOffice, withLibreOffice } from '../support/libreoffice';
import { typeInto, type Typed } from '../support/libreoffice-typing';
import { settingsWith, type Given } from '../support/settings';
import { testFolder } from './folder';

const folder = testFolder();

const typed: Readonly<Record<'fr' | 'en', Typed>> = {
  fr: [
    ['asOf.rule', '30/06/2026'],
    ['aging.basis', 'facture'],
    ['aging.edge.1', '15'],
    ['aging.edge.3', ''],
    ['aging.edge.2', '45'],
    ['target.dso', '45,5'],
    ['target.overdueRate', '15 %'],
    ['account.EUR', '12345,67'],
    ['account.USD', '1 000,50 $'],
    ['risk.individuals', 'oui'],
    ['risk.flag.portfolioShare', '0,2'],
    ['risk.band.high', '55'],
    ['terms.default', '45 jours fin de mois'],
    ['reading.decimal', ','],
    ['map.amount', 'Total général'],
    ['kind.Acompte', 'deposit'],
  ],
  en: [
    ['asOf.rule', '2026-06-30'],
    ['aging.basis', 'issued'],
    ['aging.edge.1', '15'],
    ['aging.edge.3', ''],
    ['aging.edge.2', '45'],
    ['target.dso', '45.5'],
    ['target.overdueRate', '15%'],
    ['account.EUR', '12345.67'],
    ['account.USD', '$1,000.50'],
    ['risk.individuals', 'TRUE'],
    ['risk.flag.portfolioShare', '20%'],
    ['risk.band.high', '55'],
    ['terms.default', '45 days end of month'],
    ['reading.decimal', ','],
    ['map.amount', 'Total général'],
    ['kind.Acompte', 'deposit'],
  ],
};

const meant = (language: 'fr' | 'en'): Given => [
  ['asOf.rule', day('2026-06-30')],
  ['aging.basis', 'issued'],
  ['aging.edge.1', 15],
  ['aging.edge.2', 45],
  ['target.dso', 45.5],
  ['target.overdueRate', 0.15],
  ['account.EUR', 12345.67],
  ['account.USD', 1000.5],
  ['risk.individuals', true],
  ['risk.flag.portfolioShare', 0.2],
  ['risk.band.high', 55],
  ['terms.default', language === 'fr' ? '45 jours fin de mois' : '45 days end of month'],
  ['reading.decimal', ','],
  ['map.amount', 'Total général'],
  ['kind.Acompte', 'deposit'],
];

withLibreOffice('a settings sheet', () => {
  test.each([
    ['fr', 'fr-FR'],
    ['en', 'en-US'],
  ] as const)('in %s, edited where the locale is %s, says what was typed', async (language, locale) => {
    const before = settingsWith(language).settings;
    const file = folder.path('before.xlsx');
    const saveAs = folder.path('after.xlsx');
    writeFileSync(file, await workbookOf([settingsSheet(before, settingRows(before))]));
    typeInto({ file, saveAs, locale, range: SETTINGS, typed: typed[language] });
    const range = (await (await openInput(saveAs)).named('AR_Settings'))?.rows;
    // Of another language: the sheet's own counts.
    const after = readSettings(range ?? [], language === 'fr' ? 'en' : 'fr');
    expect(after).toEqual({ settings: settingsWith(language, meant(language)).settings, problems: [], newer: false });
  });

  test('offers its words in another program too, which warns of others and refuses none', async () => {
    const libreOffice = openLibreOffice();
    const { settings } = settingsWith('fr');
    const file = folder.path('choices.xlsx');
    writeFileSync(file, await workbookOf([settingsSheet(settings, settingRows(settings))]));
    const [saved = ''] = libreOffice.convert(file, 'xlsx:Calc MS Excel 2007 XML');
    const listsIn = async (name: string) => {
      const [sheet] = (await readXlsx(readFileSync(name))).sheets;
      const lists = sheet?.dataValidations ?? [];
      return lists.flatMap(({ range, values, errorStyle, errorMessage }) =>
        range.split(' ').map((cell) => [cell, values?.join(), errorStyle, errorMessage]),
      );
    };
    const lists = await listsIn(file);
    expect(lists).toContainEqual([expect.any(String), 'oui,non', 'warning', 'Attendu ici : oui, non.']);
    expect((await listsIn(saved)).sort()).toEqual([...lists].sort());
    libreOffice.close();
  });
});
