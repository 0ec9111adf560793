/** What the pane knows of the workbook, and how it asks: one call at a time, every answer a screen, a value or a sentence. */
import { LOOKS, type Answer, type Call, type Calls, type Screen, type Stamp } from '../core/views/calls';
import type { Text } from '../core/text/text';
import type { PaneHost } from './host';

export type Notice = {
  readonly kind: 'done' | 'refused';
  readonly says: string;
  /** The setting that it is about. */
  readonly setting?: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
};

export type State = {
  /** Undefined before the first answer, and where nobody can tell what is so: a stale figure is worse than none. */
  readonly screen: Screen | undefined;
  /** Something is read or done. */
  readonly busy: boolean;
  /** What a person has asked for is under way, and nothing else can be asked for. */
  readonly acting: boolean;
  /** The workbook may have changed since the screen was made. */
  readonly stale: boolean;
  readonly notice: Notice | undefined;
};

/** Undefined: refused, and said in the notice. */
export type Ask = <C extends Call>(call: C, asks: Calls[C]['asks']) => Promise<Calls[C]['gives'] | undefined>;

export type Session = {
  readonly ask: Ask;
  readonly say: (notice: Notice | undefined) => void;
  readonly refresh: () => Promise<void>;
};

/** Calls that are answered by what the whole workbook says now. */
const SCREENS: ReadonlySet<Call> = new Set(['open', 'refresh', 'accept', 'save', 'record']);
/** Calls that write into the workbook and answer with something else. */
const WRITING: ReadonlySet<Call> = new Set(['begin', 'proceed', 'deliver']);
/** Steps of a person, before which what was said last is read. */
const STEPS: ReadonlySet<Call> = new Set(['accept', 'save', 'record', 'show', 'deliver', 'begin']);

/** Milliseconds without a further change. */
const PAUSE = 300;

export const nothingYet: State = { screen: undefined, busy: true, acting: false, stale: false, notice: undefined };

export function sessionWith(host: PaneHost, words: Text['pane'], changed: (state: State) => void): Session {
  let state = nothingYet;
  let stamp: Stamp | undefined;
  let waiting = 0;
  let steps = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const set = (part: Partial<State>): void => {
    state = { ...state, ...part };
    changed(state);
  };
  const say = (notice: Notice | undefined): void => set({ notice });

  async function answerOf<C extends Call>(call: C, asks: Calls[C]['asks']): Promise<Answer<C>> {
    try {
      return await host.ask(call, asks);
    } catch (defect) {
      const why = defect instanceof Error ? defect.message : String(defect);
      return { ok: false, code: 'unreachable', says: words.unreachable(why) };
    }
  }

  async function once<C extends Call>(call: C, asks: Calls[C]['asks']): Promise<Calls[C]['gives'] | undefined> {
    const answer = await answerOf(call, asks);
    if (!answer.ok) {
      const retry = { label: words.retry, run: () => void refresh() };
      const isLost = call === 'open' || call === 'refresh';
      if (isLost && answer.code === 'changing' && state.screen) {
        // Soon somebody will have typed enough.
        touched();
        return undefined;
      }
      const { says, setting } = answer;
      const notice: Notice = {
        kind: 'refused',
        says,
        ...(setting !== undefined && { setting }),
        ...(isLost && { action: retry }),
      };
      set({ notice, ...(isLost && { screen: undefined, stale: false }) });
      return undefined;
    }
    if (SCREENS.has(call)) {
      // Null: what is shown is still so.
      const screen = answer.value as Screen | null;
      set({ stale: false, ...(screen && { screen }) });
      stamp = answer.stamp;
    } else if (WRITING.has(call)) touched();
    return answer.value;
  }

  const ask: Ask = (call, asks) => {
    // A step that comes while the pane only looks is done afterwards.
    const isStep = !LOOKS.has(call);
    waiting++;
    if (isStep) steps++;
    set({ busy: true, acting: steps > 0, ...(STEPS.has(call) && { notice: undefined }) });
    const answered = last.then(() => once(call, asks));
    last = answered;
    return answered.finally(() => {
      waiting--;
      if (isStep) steps--;
      set({ busy: waiting > 0, acting: steps > 0 });
    });
  };

  async function refresh(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (state.screen === undefined || stamp === undefined) await ask('open', null);
    else await ask('refresh', { known: stamp });
  }

  /** Something may have changed: soon it is looked at again. */
  function touched(): void {
    if (state.screen !== undefined) set({ stale: true });
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE);
  }

  host.watch((by) => {
    // What was done may have been taken back since.
    if (by === 'person' && waiting === 0 && state.notice?.kind === 'done') say(undefined);
    touched();
  });
  return { ask, say, refresh };
}
