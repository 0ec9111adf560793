/** The grid as a host of the pane: one call at a time is read, computed, written and answered. */
import type { Day } from '../core/calendar-date';
import { ACTIONS, ACTIONS_MARK } from '../core/reports/reminder-sheets';
import { SETTINGS, SETTINGS_MARK } from '../core/reports/settings-sheet';
import { textIn, type Language } from '../core/text/text';
import {
  LOOKS,
  type Answer,
  type Answered,
  type Call,
  type Calls,
  type Changes,
  type Features,
  type Refusal,
} from '../core/views/calls';
import type { PaneHost } from '../pane/host';
import type { Computer } from './answering/computer';
import type { Asked } from './answering/messages';
import { readFor } from './answering/reading';
import { measured } from './measured';
import type { Workbook } from './workbook';

type Circumstances = {
  readonly language: Language;
  readonly today: () => Day;
  readonly computer: Computer;
};

const features: Features = {
  charts: 'picture',
  deliveries: ['eml', 'mailto', 'copy'],
  dailyJob: false,
};

/** How often a call is computed anew because somebody has typed meanwhile. */
const MOST_ATTEMPTS = 3;

export function paneHost(workbook: Workbook, { language, today, computer }: Circumstances): PaneHost {
  const text = textIn(language).hosts.workbench;
  let last: Promise<unknown> = Promise.resolve();

  /** Of this page and this day: what was read before either is not what would be read now. */
  const stamp = (): string => [today(), Math.round(performance.timeOrigin), workbook.changes()].join('.');

  async function compute<C extends Call>(call: C, asks: Calls[C]['asks']) {
    const parts = await measured('read', () => readFor(call, workbook, computer));
    if (!parts) return undefined;
    const [at, read] = [workbook.changes(), stamp()];
    const circumstances = { features, language, today: today(), file: workbook.title };
    const whole = { ...circumstances, ...parts, stamp: read, ...ownSheets(workbook) };
    const asked = { call, asks } as Asked;
    const answered = await measured('answer', () => computer.ask({ kind: 'ask', asked, read: whole }));
    return { answered: answered as Answered<C>, at, read };
  }

  async function answer<C extends Call>(call: C, asks: Calls[C]['asks']): Promise<Answer<C>> {
    if (!LOOKS.has(call)) await workbook.endEdit();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const computed = await compute(call, asks);
      if (!computed) continue;
      const { answered, at, read } = computed;
      if (!answered.ok) return answered;
      const { value, changes } = answered;
      if (hasChanges(changes)) {
        // Somebody has typed meanwhile: what was computed is not what is to be written.
        if (workbook.changes() !== at) continue;
        await measured('write', () => workbook.apply(changes));
      }
      if (value === undefined) return await answer('open', null);
      // After a change that is the answer's own, the workbook is known as it is now.
      return { ok: true, stamp: hasChanges(changes) ? stamp() : read, value };
    }
    return { ok: false, code: 'changing', says: text.changing };
  }

  const refused = (defect: unknown): Refusal => {
    console.error(defect);
    return { ok: false, code: 'failed', says: text.failed(defect instanceof Error ? defect.message : String(defect)) };
  };

  return {
    ask(call, asks) {
      const answered = last.then(() => answer(call, asks)).catch(refused);
      last = answered;
      return answered;
    },
    watch: workbook.watch,
  };
}

const hasChanges = (changes: Changes | undefined): changes is Changes =>
  changes !== undefined && Object.keys(changes).length > 0;

/** Whether these ranges stand on the sheets that we wrote for them. */
const ownSheets = (workbook: Workbook) => ({
  ownSettings: standsOn(workbook, SETTINGS, SETTINGS_MARK),
  ownActions: standsOn(workbook, ACTIONS, ACTIONS_MARK),
});

function standsOn(workbook: Workbook, range: string, mark: string): boolean {
  const sheet = workbook.named(range)?.sheet;
  return sheet !== undefined && sheet === workbook.named(mark)?.sheet;
}
