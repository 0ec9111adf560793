/** A workbook as a person brings it: invoices with codes that look like numbers and formulas, and a sheet of notes. */
import type { Cell } from '../../core/cell';
import type { Language } from '../../core/text/text';
import type { GivenSheet, GivenWorkbook } from '../../workbench/workbook';
import { day } from '../support/day';

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: ['Customer code', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Currency'],
  fr: ['Code client', 'Client', 'N° facture', 'Date facture', 'Date échéance', 'Montant TTC', 'Devise'],
};

export const titles: Readonly<Record<Language, { readonly invoices: string; readonly notes: string }>> = {
  en: { invoices: 'Invoices', notes: 'Notes' },
  fr: { invoices: 'Factures', notes: 'Notes' },
};

const rows: readonly (readonly Cell[])[] = [
  ['00123', 'Menuiserie Lenoir', 'F-001', day('2026-01-15'), day('2026-02-14'), 9870, 'EUR'],
  ['00123', 'Menuiserie Lenoir', 'F-002', day('2026-05-10'), day('2026-06-09'), 6310.5, 'EUR'],
  ['=A1', 'Bâti-Loire', 'F-003', day('2026-05-31'), day('2026-06-30'), 21350, 'EUR'],
  ['3%', 'Clinique Sainte-Aude', 'F-004', day('2026-04-01'), day('2026-05-01'), 12640, 'EUR'],
  ['1-30', 'Hôtel des Remparts', 'F-005', day('2026-06-15'), day('2026-07-15'), -1200, 'EUR'],
];

export function invoices(language: Language): GivenSheet {
  const count = rows.length;
  return {
    title: titles[language].invoices,
    cells: [headers[language], ...rows],
    looks: [
      { row: 1, column: 3, rows: count, columns: 2, format: language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd' },
      { row: 1, column: 5, rows: count, columns: 1, format: '#,##0.00' },
    ],
    tables: [{ name: titles[language].invoices, row: 0, column: 0, rows: count + 1, columns: 7 }],
    widths: [14, 26, 16, 14, 14, 14, 10],
    frozenRows: 1,
  };
}

export const workbookWith = (language: Language, ...sheets: readonly GivenSheet[]): GivenWorkbook => ({
  title: 'Ateliers Verdier',
  language,
  sheets: [invoices(language), ...sheets],
});
