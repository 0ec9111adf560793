import { states, type LogRow, type State } from '../../../core/dunning/log';
import { recorded } from '../../../core/dunning/record';
import { day } from '../../support/day';
import { logAfter, planOf } from '../../support/reminders';

const plan = planOf('Client | N° | Date | Échéance | Montant\nA | F1 | 2026-04-01 | 2026-05-01 | 1', '2026-05-18');
const inState = (state: State): readonly LogRow[] => logAfter(plan, state);
const key = plan.messages[0]?.key ?? '';
const ON = day('2026-05-19');

/** To what each state can lead. */
test.each([
  ['pending', ['drafted', 'uncertain', 'cancelled', 'superseded', 'skipped', 'sent']],
  ['drafted', ['uncertain', 'cancelled', 'superseded', 'skipped', 'sent']],
  ['uncertain', ['cancelled', 'superseded', 'skipped', 'sent']],
  ['superseded', ['skipped', 'sent']],
  ['skipped', ['sent']],
  ['sent', ['undone']],
  ['undone', []],
] as const)('%s can become %j and nothing else', (from, to) => {
  const possible = states.filter((state) => {
    if (state === 'pending' || state === from) return false;
    return recorded(inState(from), { key, state, on: ON }).ok;
  });
  expect(possible).toEqual(to);
});

test('the row holds the day, who said it, and why', () => {
  const said = recorded(inState('drafted'), { key, state: 'sent', on: ON, by: 'Claire', reason: 'by phone' });
  expect(said).toMatchObject({ ok: true, value: { key, state: 'sent', on: ON, by: 'Claire', reason: 'by phone' } });
});

test('saying the same again changes nothing, not even the day', () => {
  const log = inState('sent');
  expect(recorded(log, { key, state: 'sent', on: ON })).toEqual({ ok: true, value: log[0] });
});

test('a key that is not in the log is told', () => {
  expect(recorded([], { key: 'K', state: 'sent', on: ON })).toEqual({ ok: false, error: { code: 'noRow', key: 'K' } });
});
