/** What the pane may rely on, on every host. */
import type { Rows } from '../../core/cell';
import type { Answer, Call, Calls, Screen } from '../../core/views/calls';
import type { View } from '../../core/views/view';
import type { PaneHost } from '../../pane/host';

/**
 * A host with a workbook: a sheet of invoices under `AR_Receivables`, in which `Invoices!F2` is an amount, one of formulas,
 * and our settings, by which the payments are in up to 2026-06-30. It is that day.
 */
export type Tested = {
  readonly host: PaneHost;
  readonly sheets: () => Promise<readonly string[]>;
  readonly cells: (sheet: string) => Promise<Rows>;
  /** As a person types it. */
  readonly type: (sheet: string, cell: string, typed: string) => Promise<void>;
  /** Undefined where the host leaves undoing to the application around it. */
  readonly undo: (() => Promise<void>) | undefined;
  readonly redo: (() => Promise<void>) | undefined;
  readonly close: () => Promise<void>;
};

type Fact = (tested: Tested) => Promise<void>;

/** The titles of the sheets in that workbook. */
export const INVOICES = 'Invoices';
export const MINE = 'Mine';
const REPORT = 'Aged balance';
export const SETTINGS = 'Encours settings';
const POLICY = 'Credit policy';
const NOTES = 'Notes of customers';
/** On `MINE`, it points at a cell of the report. */
const POINTING = `='${REPORT}'!B8`;

async function given<C extends Call>({ host }: Tested, call: C, asks: Calls[C]['asks']): Promise<Calls[C]['gives']> {
  return accepted(await host.ask(call, asks)).value;
}

function accepted<C extends Call>(answer: Answer<C>): Extract<Answer<C>, { ok: true }> {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.says}`);
  return answer;
}

function viewIn(screen: Screen): View {
  if (!('view' in screen)) throw new Error('no view');
  return screen.view;
}

const balanceIn = (screen: Screen): string => viewIn(screen).overview.currencies[0]?.balance ?? '';

/** All sheets with all their cells. */
async function everything(tested: Tested): Promise<Readonly<Record<string, Rows>>> {
  const all: Record<string, Rows> = {};
  for (const sheet of await tested.sheets()) all[sheet] = await tested.cells(sheet);
  return all;
}

/** An application takes its time to undo. */
async function becomes(tested: Tested, expected: Readonly<Record<string, Rows>>): Promise<void> {
  for (let times = 0; times < 40; times++) {
    if (JSON.stringify(await everything(tested)) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect(await everything(tested)).toEqual(expected);
}

async function firstDue(tested: Tested): Promise<string> {
  const key = viewIn(await given(tested, 'open', null)).reminders.due[0]?.key;
  if (key === undefined) throw new Error('nothing is due');
  return key;
}

const dueIn = (screen: Screen): readonly string[] => viewIn(screen).reminders.due.map(({ key }) => key);

async function settingOf(tested: Tested, key: string): Promise<string> {
  const groups = viewIn(await given(tested, 'open', null)).settings;
  return groups.flatMap(({ settings }) => settings).find((setting) => setting.key === key)?.value ?? '';
}

export const facts: Readonly<Record<string, Fact>> = {
  async 'opening shows the receivables, in plain data'(tested) {
    const answer = await tested.host.ask('open', null);
    const screen = accepted(answer).value;
    expect(viewIn(screen).rows).toBe(5);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  },

  async 'nothing new is said as nothing, and an edit as a screen'(tested) {
    const { stamp, value } = accepted(await tested.host.ask('open', null));
    expect(await given(tested, 'refresh', { known: stamp })).toBeNull();
    await tested.type(INVOICES, 'F2', '10000');
    const after = await given(tested, 'refresh', { known: stamp });
    expect(after && balanceIn(after)).not.toBe(balanceIn(value));
  },

  async 'a report is found again by its mark and replaced, and nothing else changes'(tested) {
    const { said } = await given(tested, 'show', { report: 'aging' });
    expect(said).toContain(REPORT);
    await tested.type(MINE, 'A1', POINTING);
    const before = await everything(tested);
    expect(before[MINE]?.[0]?.[0]).toBe(before[REPORT]?.[7]?.[1]);
    await tested.type(INVOICES, 'F2', '10000');
    const edited = await everything(tested);
    await given(tested, 'show', { report: 'aging' });
    const { [REPORT]: report, ...others } = await everything(tested);
    const { [REPORT]: old, ...othersBefore } = edited;
    expect(report).not.toEqual(old);
    expect(others).toEqual(othersBefore);
  },

  async 'a report is one step that can be taken back and made again'(tested) {
    if (!tested.undo || !tested.redo) return;
    await given(tested, 'show', { report: 'aging' });
    await tested.type(INVOICES, 'F2', '10000');
    const before = await everything(tested);
    await given(tested, 'show', { report: 'aging' });
    const after = await everything(tested);
    expect(after).not.toEqual(before);
    await tested.undo();
    await becomes(tested, before);
    await tested.redo();
    await becomes(tested, after);
  },

  async 'the first report is taken back with the sheets that came with it'(tested) {
    if (!tested.undo || !tested.redo) return;
    const before = await everything(tested);
    await given(tested, 'show', { report: 'aging' });
    const after = await everything(tested);
    await tested.undo();
    await becomes(tested, before);
    await tested.redo();
    await becomes(tested, after);
  },

  async 'a table that a person keeps is begun once, and stays as the person has changed it'(tested) {
    const { said } = await given(tested, 'show', { table: 'policy' });
    expect(said).toContain(POLICY);
    await tested.type(POLICY, 'B6', '-5');
    const before = await everything(tested);
    await given(tested, 'show', { table: 'policy' });
    expect(await everything(tested)).toEqual(before);
    const { tables } = viewIn(await given(tested, 'open', null));
    expect(tables.find(({ id }) => id === 'policy')).toMatchObject({ isThere: true });
  },

  async 'a note that is written under the others counts, and stays when the pane writes one'(tested) {
    const [customer = '', other = ''] = viewIn(await given(tested, 'open', null)).reminders.due.map(
      (due) => due.customer,
    );
    await given(tested, 'record', { entries: [{ kind: 'stop', customer: other }] });
    const rows = await tested.cells(NOTES);
    const [kind] = rows[5] ?? [];
    await tested.type(NOTES, 'A7', String(kind));
    await tested.type(NOTES, 'B7', customer);
    const stopped = async (): Promise<readonly string[]> =>
      viewIn(await given(tested, 'open', null)).reminders.due.map((due) => due.customer);
    expect(await stopped()).not.toContain(customer);
    await given(tested, 'record', { entries: [{ kind: 'promise', customer: other, by: '2026-07-31' }] });
    expect(await stopped()).not.toContain(customer);
    expect((await tested.cells(NOTES)).map(([, named]) => named)).toContain(customer);
  },

  async 'rows are shown'(tested) {
    const before = await everything(tested);
    await given(tested, 'show', { rows: [2, 3, 5] });
    expect(await everything(tested)).toEqual(before);
  },

  async 'a setting is saved, and a value that is no longer there refuses'(tested) {
    const was = await settingOf(tested, 'target.dso');
    await given(tested, 'save', { settings: [{ key: 'target.dso', was, value: '41' }] });
    expect(await settingOf(tested, 'target.dso')).toBe('41');
    const before = await everything(tested);
    const answer = await tested.host.ask('save', { settings: [{ key: 'target.dso', was, value: '42' }] });
    expect(answer.ok).toBe(false);
    expect(await everything(tested)).toEqual(before);
    expect(await settingOf(tested, 'target.dso')).toBe('41');
    expect(await tested.sheets()).toContain(SETTINGS);
  },

  async 'a message that was sent is not due any more'(tested) {
    const key = await firstDue(tested);
    const after = await given(tested, 'record', { entries: [{ kind: 'sent', key }] });
    expect(dueIn(after)).not.toContain(key);
    expect(dueIn(await given(tested, 'open', null))).not.toContain(key);
  },

  async 'an unknown message is refused in words, and nothing is changed'(tested) {
    const before = await everything(tested);
    const answer = await tested.host.ask('record', { entries: [{ kind: 'sent', key: 'no such key' }] });
    expect(answer).toMatchObject({ ok: false, says: expect.stringMatching(/\S/) as string });
    expect(await everything(tested)).toEqual(before);
  },

  async 'a draft can be delivered as a file'(tested) {
    const key = await firstDue(tested);
    const draft = await given(tested, 'draft', { key, edits: {} });
    expect(draft.subject).not.toBe('');
    expect(await given(tested, 'deliver', { key, by: 'eml', edits: {} })).toMatchObject({ kind: 'file' });
  },

  async 'work of many steps goes on by its id alone, and can be cancelled'(tested) {
    const keys = dueIn(await given(tested, 'open', null));
    let progress = await given(tested, 'begin', { job: { kind: 'draft', keys } });
    for (let calls = 0; !progress.finished && calls < 20; calls++) {
      progress = await given(tested, 'proceed', { id: progress.id });
    }
    expect(progress).toMatchObject({ finished: true, cancelled: false, total: keys.length });
    const cancelled = await given(tested, 'cancel', { id: progress.id });
    expect(cancelled.done).toBe(progress.done);
  },
};

/** One test for each fact, on a host of its own. */
export function paneHostContract(make: () => Promise<Tested>): void {
  test.each(Object.entries(facts))('%s', async (_, fact) => {
    const tested = await make();
    try {
      await fact(tested);
    } finally {
      await tested.close();
    }
  });
}
