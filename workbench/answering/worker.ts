/** Computes beside the page, which stays free for whoever types meanwhile. Rows stay here until others are sent. */
import type { Rows } from '../../core/cell';
import { answers } from '../../core/views/answers/index';
import type { Answered, Call, Calls } from '../../core/views/calls';
import type { NamedCells, WorkbookRead } from '../../core/views/workbook-read';
import type { Asked, FromWorker, ReadWithoutRows, Sent, ToWorker } from './messages';

let kept = new Map<string, Rows[number][]>();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'rows') keep(data);
  else postMessage(outcome(data.asked, data.read) satisfies FromWorker);
});

function keep({ version, isFirst, rows }: Extract<ToWorker, { kind: 'rows' }>): void {
  const before = isFirst ? [] : (kept.get(version) ?? []);
  for (const row of rows) before.push(row);
  kept.set(version, before);
}

function outcome(asked: Asked, without: ReadWithoutRows): FromWorker {
  try {
    return { answered: answer(asked.call, asked.asks, withRows(without)) };
  } catch (defect) {
    console.error(defect);
    return { failed: String(defect) };
  }
}

const answer = <C extends Call>(call: C, asks: Calls[C]['asks'], read: WorkbookRead): Answered<C> =>
  answers[call](read, asks);

function withRows({ parts, tables, ...read }: ReadWithoutRows): WorkbookRead {
  const sent = [...Object.values(parts), ...tables];
  kept = new Map(sent.map(({ version }) => [version, kept.get(version) ?? []]));
  const found = <Cells extends NamedCells>({ version, ...cells }: Sent<Cells>) => ({
    ...cells,
    rows: kept.get(version) ?? [],
  });
  const { receivables, settings, policy, actions, letters, log } = parts;
  return {
    ...read,
    receivables: receivables && found(receivables),
    settings: settings && found(settings),
    policy: policy && found(policy),
    actions: actions && found(actions),
    letters: letters && found(letters),
    log: log && found(log),
    tables: tables.map(found),
  };
}
