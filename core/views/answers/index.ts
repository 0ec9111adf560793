/** What each call answers. */
import { textOf } from '../../cell';
import { findHeader } from '../../ledger/header';
import { reportWrites } from '../../reports/write-report';
import { defaultSettings } from '../../settings';
import { textIn } from '../../text/text';
import type { Answered, Call, Calls, Refusal, Screen } from '../calls';
import { opened } from '../opened';
import { viewOf } from '../view';
import type { WorkbookRead } from '../workbook-read';

const refusal: Refusal = { ok: false, code: 'notYet', says: 'Not yet.' };

function screen(read: WorkbookRead): Screen {
  const { features, file } = read;
  const found = read.receivables ? opened(read) : undefined;
  if (found?.ok) return { features, file, view: viewOf(found.value) };
  const tables = read.tables.map(({ reference, sheet }) => ({ reference, label: sheet }));
  const readable = read.tables.find(({ rows }) => findHeader(rows.slice(0, 30), defaultSettings('en').reading) === 0);
  return {
    features,
    file,
    start: {
      tables,
      table: readable?.reference,
      fields: [],
      columns: [],
      unused: [],
      failure: '',
      problems: [],
      problemCount: 0,
      rows: 0,
    },
  };
}

export const answers: { [C in Call]: (read: WorkbookRead, asks: Calls[C]['asks']) => Answered<C> } = {
  open: (read) => ({ ok: true, value: screen(read) }),
  refresh: (read, { known }) => ({ ok: true, value: known === read.stamp ? null : screen(read) }),
  choose: () => refusal,
  accept: (_, { table }) => ({ ok: true, changes: { names: [{ name: 'AR_Receivables', reference: table }] } }),
  save: () => refusal,
  customer: () => refusal,
  draft: () => refusal,
  record: () => refusal,
  begin: () => refusal,
  proceed: () => refusal,
  cancel: () => refusal,
  show(read, asks) {
    if ('rows' in asks) return { ok: true, value: { said: '', charts: [] }, changes: { selected: asks.rows } };
    const { receivables, settings, ownSettings, language, today, file } = read;
    if (!receivables) return { ok: false, code: 'noTable', says: textIn(language).reports.noTable };
    const writes = reportWrites(asks.report, {
      language,
      today,
      receivables: receivables.rows,
      settings: settings?.rows,
      ownSettings,
      place: { file, sheet: receivables.sheet, firstRow: receivables.firstRow },
    });
    if (!writes.ok) return { ok: false, code: 'unread', says: writes.error };
    const { sheets, cells, said } = writes.value;
    const [{ mark, title, charts }] = sheets;
    return { ok: true, value: { said: said(textOf(title)), charts }, changes: { sheets, cells, front: mark } };
  },
  deliver: () => refusal,
};
