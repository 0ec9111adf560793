/** A workbook as a French company keeps it: title rows, French headers, dates and amounts as Sheets holds them. */
import { day } from '../support/day';
import {
  dateCell,
  newWorkbook,
  type DateCell,
  type Given,
  type Workbook,
  type WorkbookSpec,
} from '../support/apps-script/workbook';

export const date = (iso: string): DateCell => dateCell(day(iso));

export const headers = ['Code client', 'Client', 'N° facture', 'Date facture', 'Date échéance', 'Montant TTC'];

export const invoices: readonly (readonly Given[])[] = [
  ['00123', 'Lenoir', 'F-001', date('2026-01-15'), date('2026-02-14'), 800.5],
  ['00123', 'Lenoir', 'F-002', date('2026-05-10'), date('2026-06-09'), 1200],
  ['00124', 'Auvray', 'F-003', date('2026-05-31'), date('2026-06-30'), 300],
];

export const frenchWorkbook = (spec: WorkbookSpec = {}): Workbook =>
  newWorkbook({
    ...spec,
    sheets: {
      Notes: [['À faire'], ['Relancer Lenoir']],
      Factures: [['Factures de ventes'], [], headers, ...invoices],
      ...spec.sheets,
    },
  });
