import fc from 'fast-check';
import type { ActionKind } from '../../../core/dunning/actions';
import { addDays, type Day } from '../../../core/calendar-date';
import type { Cell, Rows } from '../../../core/cell';
import { at } from '../../../core/column';
import { lives, type LogRow, type State } from '../../../core/dunning/log';
import { mergeLogs } from '../../../core/dunning/merge-logs';
import type { Plan } from '../../../core/dunning/plan';
import { defaultPlan } from '../../../core/dunning/options';
import { customerOf, openAt, type Item, type Ledger } from '../../../core/ledger/ledger';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { logAfter, planOf } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const START = day('2026-06-01');
const HEADER = ['Client', 'N° facture', 'Date', 'Échéance', 'Montant', 'Payé le', 'Devise', 'Litige', 'Promesse'];

type Invoice = {
  readonly customer: string;
  readonly number: string;
  readonly issued: number;
  readonly due: number;
  readonly amount: number;
  readonly paidOn: number | '';
  readonly currency: string;
  readonly disputed: string;
  readonly promise: number | '';
};

const rowsOf = (invoices: readonly Invoice[]): Rows => [
  HEADER,
  ...invoices.map(({ customer, number, issued, due, amount, paidOn, currency, disputed, promise }): readonly Cell[] => [
    customer,
    number,
    issued,
    due,
    amount,
    paidOn,
    currency,
    disputed,
    promise,
  ]),
];
const ledger = (invoices: readonly Invoice[]): Ledger => ledgerOf(rowsOf(invoices));

const serial = (least: number, most: number) => fc.integer({ min: START + least, max: START + most });
/** Numbers are used again from year to year. */
const invoice: fc.Arbitrary<Invoice> = fc
  .record({
    customer: fc.constantFrom('Auvray', 'Lenoir', 'Morin'),
    number: fc.integer({ min: 1, max: 12 }).map(String),
    issued: fc.constantFrom(START - 400, START - 60, START - 35, START - 20),
    late: fc.integer({ min: -20, max: 60 }),
    amount: fc.constantFrom(-50, 1, 20, 300, 5000),
    paidOn: fc.oneof({ weight: 4, arbitrary: fc.constant('' as const) }, { weight: 1, arbitrary: serial(-30, 60) }),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
    disputed: fc.constantFrom('', '', '', 'oui'),
    promise: fc.oneof({ weight: 5, arbitrary: fc.constant('' as const) }, { weight: 1, arbitrary: serial(-10, 30) }),
  })
  .map(({ late, ...rest }) => ({ ...rest, due: START - late }));
/** Without two rows that nothing tells apart. */
const invoices = fc.uniqueArray(invoice, {
  maxLength: 14,
  selector: ({ number, issued }) => `${number}/${String(issued)}`,
});

const keysOf = ({ messages }: Plan): readonly string[] => messages.map(({ key }) => key);

test.each(['pending', 'drafted', 'sent', 'skipped'] as const)(
  'planning again with the log of a plan whose messages are %s plans nothing',
  (state) => {
    fc.assert(
      fc.property(invoices, (rows) => {
        const first = planOf(ledger(rows), START);
        const log = logAfter(first, state);
        const again = planOf(ledger(rows), START, { log });
        expect(keysOf(again)).toEqual([]);
        expect(again.superseded).toEqual([]);
        expect(again.unfinished.map(({ key }) => key).sort()).toEqual(
          state === 'pending' ? [...keysOf(first)].sort() : [],
        );
      }),
    );
  },
);

test('the order of the rows changes nothing', () => {
  const told = (given: Ledger, { messages, leftOut }: Plan) => ({
    messages: messages.map(({ key, level, amount, steps, items }) => ({
      ...{ key, level, amount, steps },
      items: items.map(({ item, amount: asked }) => [given.numbers[item], at(given.issued, item), asked]),
    })),
    leftOut: leftOut
      .map(({ addressee, item, reason, amount }) => [addressee.id, given.numbers[item ?? -1], reason, amount].join())
      .sort(),
  });
  fc.assert(
    fc.property(invoices, fc.boolean(), (rows, reminded) => {
      const [one, other] = [ledger(rows), ledger([...rows].reverse())];
      const log = reminded ? logAfter(planOf(one, addDays(START, -20)), 'sent') : [];
      expect(told(other, planOf(other, START, { log }))).toEqual(told(one, planOf(one, START, { log })));
    }),
  );
});

const kinds: readonly ActionKind[] = ['stop', 'promise', 'dispute', 'litigation', 'assigned', 'insolvency'];
const actions = fc.array(
  fc
    .record({ kind: fc.constantFrom(...kinds), customer: fc.constantFrom('Auvray', 'LENOIR', 'Morin') })
    .map(({ kind, customer }) => action(kind, customer, { by: '2026-06-30' })),
  { maxLength: 2 },
);

test('nobody is asked for what is disputed, promised, or whose customer is not to be contacted', () => {
  fc.assert(
    fc.property(invoices, actions, (rows, noted) => {
      const given = ledger(rows);
      const { messages } = planOf(given, START, { actions: noted });
      const silent = new Set(noted.map(({ customer }) => customer.toLowerCase()));
      for (const { item, amount } of messages.flatMap(({ items }) => items)) {
        expect(at(given.disputed, item)).toBe(0);
        expect(given.promised && at(given.promised, item) >= START).not.toBe(true);
        expect(silent.has(customerOf(given, at(given.account, item)).name.toLowerCase())).toBe(false);
        expect(amount).toBe(openAt(given, item, START));
      }
    }),
  );
});

test('everyone who owes something overdue is written to or named, and a message adds up in one currency', () => {
  fc.assert(
    fc.property(invoices, actions, (rows, noted) => {
      const given = ledger(rows);
      const plan = planOf(given, START, { actions: noted });
      const named = new Set([...plan.messages, ...plan.leftOut].map(({ addressee }) => addressee.name));
      for (let i = 0; i < given.size; i++) {
        const isOverdue = openAt(given, i as Item, START) > 0 && at(given.due, i as Item) < START;
        if (isOverdue) expect(named).toContain(customerOf(given, at(given.account, i as Item)).name);
      }
      for (const { items, credits, amount, currency } of plan.messages) {
        const lines = [...items, ...credits];
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
        expect(amount).toBeGreaterThan(0);
        for (const { item } of lines) expect(given.accounts[at(given.account, item)]?.currency).toBe(currency);
      }
    }),
  );
});

/** What happens between two runs: time passes, customers are renamed or merged, invoices are paid. */
type Change = {
  readonly days: number;
  readonly rename: string;
  readonly to: string;
  readonly paid: number;
  readonly host: 0 | 1;
  readonly state: State;
  readonly isMerged: boolean;
};
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    days: fc.integer({ min: 0, max: 20 }),
    rename: fc.constantFrom('', '', 'Auvray', 'Lenoir'),
    to: fc.constantFrom('Lenoir', 'Lenoir SA', 'Auvray'),
    paid: fc.integer({ min: 0, max: 20 }),
    host: fc.constantFrom(0 as const, 1 as const),
    state: fc.constantFrom<State>('pending', 'drafted', 'sent', 'sent', 'skipped', 'uncertain', 'cancelled', 'undone'),
    isMerged: fc.boolean(),
  }),
  { maxLength: 8 },
);

type World = { readonly rows: readonly Invoice[]; readonly today: Day; readonly logs: readonly [Log, Log] };
type Log = readonly LogRow[];

function next({ rows, today, logs }: World, change: Change): World {
  const { days, rename, to, paid, host, state, isMerged } = change;
  const now = addDays(today, days);
  const later = rows.map((row, i) => ({
    ...row,
    customer: row.customer === rename ? to : row.customer,
    paidOn: i === paid && row.paidOn === '' ? now : row.paidOn,
  }));
  const log = logs[host];
  const plan = planOf(ledger(later), now, { log });
  const after = logAfter(plan, state, log);
  const both: World['logs'] = host === 0 ? [after, logs[1]] : [logs[0], after];
  const merged = mergeLogs(...both);
  return { rows: later, today: now, logs: isMerged ? [merged, merged] : both };
}

test('a step stands in at most one row that lives, through two hosts, renamed and merged customers and numbers used again', () => {
  fc.assert(
    fc.property(invoices, changes, (rows, all) => {
      let world: World = { rows, today: START, logs: [[], []] };
      for (const change of all) {
        world = next(world, change);
        for (const log of [...world.logs, mergeLogs(...world.logs)]) {
          // A number and its issue date are one invoice here, whoever is its customer by now.
          const steps = log.filter(lives).flatMap((row) => row.steps);
          const named = steps.map(({ number, issued, level }) => [number, issued, level].join('/'));
          expect(named).toHaveLength(new Set(named).size);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('an item climbs one level at a time, and at least seven days lie between two messages', () => {
  fc.assert(
    fc.property(invoices, fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 8 }), (rows, pauses) => {
      const given = ledger(rows);
      let [today, log]: [Day, Log] = [START, []];
      const reached = new Map<string, number>();
      const last = new Map<string, Day>();
      for (const pause of pauses) {
        const plan = planOf(given, today, { log });
        for (const { addressee, currency, steps } of plan.messages) {
          const group = `${addressee.id} ${currency}`;
          const before = last.get(group);
          if (before !== undefined) expect(plan.sendOn - before).toBeGreaterThanOrEqual(defaultPlan.gapDays);
          last.set(group, today);
          for (const { number, issued, level } of steps.filter((step) => step.level > 0)) {
            const item = `${number}/${String(issued)}`;
            const from = reached.get(item);
            if (from === undefined) expect(level).toBeLessThanOrEqual(2);
            else expect(level).toBe(from + 1);
            reached.set(item, level);
          }
        }
        log = logAfter(plan, 'sent', log);
        today = addDays(today, pause);
      }
    }),
  );
});
