/** What the pane keeps of a workbook, whatever its host does. */
import { en } from '../../core/text/en';
import type { Answer, Call, Calls, Screen } from '../../core/views/calls';
import type { ChangedBy, PaneHost } from '../../pane/host';
import { sessionWith, type State } from '../../pane/session';

const screen = (file: string): Screen => ({
  features: { charts: 'native', deliveries: [], dailyJob: false },
  file,
  start: {
    ...{ tables: [], table: undefined, fields: [], columns: [], unused: [], failure: '' },
    ...{ question: null, problems: [], problemCount: 0, rows: 0 },
  },
});

type Given = { readonly [C in Call]?: () => Answer<C> | Promise<Answer<C>> };

/** A host that says what it is told to, and what it was asked. */
function given(answers: Given) {
  const asked: Call[] = [];
  let tell: (by: ChangedBy) => void = () => undefined;
  const host: PaneHost = {
    async ask<C extends Call>(call: C, _: Calls[C]['asks']): Promise<Answer<C>> {
      asked.push(call);
      const found: (() => Answer<C> | Promise<Answer<C>>) | undefined = answers[call];
      if (!found) throw new Error('gone');
      return await found();
    },
    watch: (told) => (tell = told),
  };
  const states: State[] = [];
  const session = sessionWith(host, en.pane, (state) => states.push(state));
  const now = (): State => states[states.length - 1] as State;
  return { session, asked, now, tell: (by: ChangedBy = 'person') => tell(by) };
}

const opened = (): Answer<'open'> => ({ ok: true, stamp: '1', value: screen('a.xlsx') });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is unchanged stays on the screen', async () => {
  const { session, asked, now } = given({ open: opened, refresh: () => ({ ok: true, stamp: '1', value: null }) });
  await session.refresh();
  await session.refresh();
  expect(asked).toEqual(['open', 'refresh']);
  expect(now()).toMatchObject({ screen: { file: 'a.xlsx' }, busy: false, stale: false });
});

test('a figure that can no longer be told is put away, with the reason and a way on', async () => {
  const { session, now } = given({ open: opened, refresh: () => ({ ok: false, code: 'x', says: 'No table.' }) });
  await session.refresh();
  await session.refresh();
  expect(now().screen).toBeUndefined();
  expect(now().notice).toMatchObject({ kind: 'refused', says: 'No table.', action: { label: en.pane.retry } });
});

test('what was done is said until a person changes something; a formula that follows takes nothing back', async () => {
  const { session, now, tell } = given({ open: opened, refresh: () => ({ ok: true, stamp: '1', value: null }) });
  await session.refresh();
  session.say({ kind: 'done', says: 'Sent.' });
  tell('formula');
  expect(now().notice?.says).toBe('Sent.');
  tell('person');
  expect(now().notice).toBeUndefined();
  session.say({ kind: 'refused', says: 'Not saved.' });
  tell('person');
  expect(now().notice?.says).toBe('Not saved.');
});

test('a step that is refused leaves the screen as it is', async () => {
  const { session, now } = given({ open: opened, save: () => ({ ok: false, code: 'was', says: 'Changed.' }) });
  await session.refresh();
  expect(await session.ask('save', { settings: [] })).toBeUndefined();
  expect(now()).toMatchObject({ screen: { file: 'a.xlsx' }, notice: { kind: 'refused', says: 'Changed.' } });
});

test('a wire that breaks is said as a sentence, not as silence', async () => {
  const { session, now } = given({ open: opened });
  await session.refresh();
  await session.ask('record', { entries: [] });
  expect(now().notice?.says).toBe(en.pane.unreachable('gone'));
});

test('many changes are looked at once, and what is shown meanwhile is marked as old', async () => {
  const { session, asked, now, tell } = given({
    open: opened,
    refresh: () => ({ ok: true, stamp: '2', value: screen('b.xlsx') }),
  });
  await session.refresh();
  for (let i = 0; i < 5; i++) tell();
  expect(now().stale).toBe(true);
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['open', 'refresh']);
  expect(now()).toMatchObject({ screen: { file: 'b.xlsx' }, stale: false });
});

test('calls wait for one another', async () => {
  let isBusy = false;
  const slow = async (): Promise<Answer<'open'>> => {
    expect(isBusy).toBe(false);
    isBusy = true;
    await Promise.resolve();
    isBusy = false;
    return opened();
  };
  const { session, asked } = given({ open: slow });
  await Promise.all([session.ask('open', null), session.ask('open', null), session.ask('open', null)]);
  expect(asked).toEqual(['open', 'open', 'open']);
});

test('what was written by a call that gives something else is looked at afterwards', async () => {
  const { session, asked } = given({
    open: opened,
    refresh: () => ({ ok: true, stamp: '1', value: null }),
    deliver: () => ({ ok: true, stamp: '2', value: { kind: 'made', said: 'Done.' } }),
  });
  await session.refresh();
  await session.ask('deliver', { key: 'k', by: 'copy', edits: {} });
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual(['open', 'deliver', 'refresh']);
});

test('while the pane only looks, a step of a person is taken and done afterwards; two steps are never begun at once', async () => {
  const { session, asked, now } = given({
    open: opened,
    refresh: () => ({ ok: true, stamp: '1', value: null }),
    record: () => ({ ok: true, stamp: '2', value: screen('a.xlsx') }),
  });
  await session.refresh();
  const looking = session.refresh();
  expect(now()).toMatchObject({ busy: true, acting: false });
  const step = session.ask('record', { entries: [] });
  expect(now()).toMatchObject({ busy: true, acting: true });
  await looking;
  expect(now()).toMatchObject({ busy: true, acting: true });
  await step;
  expect(now()).toMatchObject({ busy: false, acting: false });
  expect(asked).toEqual(['open', 'refresh', 'record']);
});
