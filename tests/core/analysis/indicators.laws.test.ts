import fc from 'fast-check';
import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import { amountOf, customerBridges } from '../../../core/analysis/dso-bridge';
import { dsoTrend } from '../../../core/analysis/dso-trend';
import { factsOf, type Facts } from '../../../core/analysis/indicator-facts';
import { indicatorIds, indicatorNamed } from '../../../core/analysis/indicators';
import { monthOf } from '../../../core/analysis/period';
import { numerator } from '../../../core/analysis/positions';
import { sourcesOf } from '../../../core/analysis/sources';
import type { Cell, Rows } from '../../../core/cell';
import type { Day } from '../../../core/calendar-date';
import type { CurrencyIndex, Ledger } from '../../../core/ledger/ledger';
import type { Currency } from '../../../core/money';
import { shown, shownOf } from '../../support/facts';
import { ledgerOf } from '../../support/table';

const HEADER: readonly Cell[] = ['Client', 'Type', 'Date', 'Échéance', 'Montant', 'Payé', 'Payé le', 'Devise', 'Litige', 'Compte', 'Statut']; // prettier-ignore
const ASOF = 46_203;
const serial = fc.integer({ min: ASOF - 200, max: ASOF + 60 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: '' as const });
const row = fc.tuple(
  fc.constantFrom('A', 'B', 'C'),
  fc.constantFrom(
    'Facture',
    'Facture',
    'Facture',
    'Avoir',
    'Règlement',
    'Acompte reçu',
    'Retenue de garantie',
    'Effet',
  ),
  serial,
  maybe(serial),
  fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100),
  maybe(fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100)),
  maybe(serial),
  fc.constantFrom('EUR', 'EUR', 'USD'),
  fc.constantFrom('', 'oui', 'non'),
  fc.constantFrom('411', '416', ''),
  fc.constantFrom('', '', 'Payée', 'Irrécouvrable', 'Compensée'),
);
const rows = fc.array(row, { minLength: 1, maxLength: 40 }).map((body): Rows => [HEADER, ...body]);
const asOf = fc.integer({ min: ASOF - 70, max: ASOF }).map((day) => day as Day);
const table = fc
  .array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 24, maxLength: 24 })
  .map(
    (amounts) =>
      new Map(amounts.map((amount, i) => [(monthOf(ASOF as Day) - i) as ReturnType<typeof monthOf>, amount])),
  );

const everyCurrency = ({ currencies }: Ledger): readonly CurrencyIndex[] =>
  currencies.map((_, i) => i as CurrencyIndex);

/** Of every currency, with sales from a table in euros, from the ledger in others. */
function allFacts(ledger: Ledger, day: Day, sales: ReadonlyMap<ReturnType<typeof monthOf>, number>): readonly Facts[] {
  return everyCurrency(ledger).map(factsOf(sourcesOf(ledger, day, { table: sales, currency: 'EUR' as Currency })));
}

const forEveryLedger = (holds: (ledger: Ledger, day: Day, facts: readonly Facts[], table: Rows) => void): void =>
  fc.assert(
    fc.property(rows, asOf, table, (cells, day, sales) => {
      const ledger = ledgerOf(cells);
      holds(ledger, day, allFacts(ledger, day, sales), cells);
    }),
  );

describe('on every ledger, at every date', () => {
  test('the best possible DSO is at most DSO, and what lies between are the days delinquent', () => {
    forEveryLedger((_, __, all) => {
      for (const facts of all) {
        const [simple, best, delinquent] = (['dsoSimple', 'dsoBestPossible', 'averageDaysDelinquent'] as const).map(
          (id) => shownOf(id, facts),
        );
        if (typeof simple !== 'number') expect([best, delinquent]).toEqual([simple, simple]);
        else {
          expect(best).toBeLessThanOrEqual(simple);
          expect(delinquent).toBeGreaterThanOrEqual(0);
          expect(Number(best) + Number(delinquent)).toBeCloseTo(simple, 6);
        }
      }
    });
  });

  test('terms, overdue and disputed add up to the numerator of DSO, and so do those of the customers', () => {
    forEveryLedger((ledger, day, all) => {
      for (const [currency, { bridge, position }] of all.entries()) {
        expect(bridge.terms + bridge.overdue + bridge.disputed).toBe(numerator(position));
        expect(bridge.overdue).toBeGreaterThanOrEqual(0);
        expect(bridge.disputed).toBeGreaterThanOrEqual(0);
        const customers = customerBridges(sourcesOf(ledger, day), currency as CurrencyIndex);
        expect(customers.reduce((sum, each) => sum + amountOf(each), 0)).toBe(numerator(position));
      }
    });
  });

  test('receivables, overdue and disputed are those of the aged balance', () => {
    forEveryLedger((ledger, day, all) => {
      const totals = new Map(
        aging(ledger, { ...defaultAging, asOf: day }).totals.map((total) => [total.currency, total]),
      );
      for (const { currency, position } of all) {
        const aged = totals.get(currency);
        expect([position.openItems, position.receivables]).toEqual([
          aged?.receivables.count ?? 0,
          aged?.receivables.amount ?? 0,
        ]);
        expect([position.overdueItems, position.overdue]).toEqual([
          aged?.overdue.count ?? 0,
          aged?.overdue.amount ?? 0,
        ]);
        expect(position.disputed).toBe(aged?.disputed.amount ?? 0);
      }
    });
  });

  test('nothing is collected twice: effectiveness is at most 1', () => {
    forEveryLedger((_, __, all) => {
      for (const facts of all) {
        const effectiveness = shownOf('collectionEffectiveness', facts);
        if (typeof effectiveness === 'number') expect(effectiveness).toBeLessThanOrEqual(1);
      }
    });
  });

  test('every share is from 0 to 1', () => {
    forEveryLedger((_, __, all) => {
      for (const facts of all) {
        for (const id of ['overdueRate', 'overdueCountRate', 'disputeRate', 'delinquentCustomers'] as const) {
          const share = shownOf(id, facts);
          if (typeof share === 'number') expect(share === Math.min(1, Math.max(0, share))).toBe(true);
        }
      }
    });
  });

  test('every figure is a finite number, or has its reason', () => {
    forEveryLedger((_, __, all) => {
      for (const facts of all) {
        for (const id of indicatorIds) {
          const { figure } = indicatorNamed(id).of(facts);
          if (figure.ok) expect(Number.isFinite(figure.value)).toBe(true);
        }
      }
    });
  });

  test('the trend says of the end of a month what the indicators say on that day', () => {
    fc.assert(
      fc.property(rows, asOf, table, (cells, day, sales) => {
        const ledger = ledgerOf(cells);
        const given = { table: sales, currency: 'EUR' as Currency };
        const trend = dsoTrend(sourcesOf(ledger, day, given), 3);
        if (!trend.ok) return;
        for (const currency of everyCurrency(ledger)) {
          for (const { monthEnd, simple, countBack, overdueRate } of trend.value(currency)) {
            const facts = factsOf(sourcesOf(ledger, monthEnd, given))(currency);
            expect(shown(simple)).toBe(shownOf('dsoSimple', facts));
            expect(shown(countBack)).toBe(shownOf('dsoCountBack', facts));
            expect(shown(overdueRate)).toBe(monthEnd < facts.begins ? 'beginsLater' : shownOf('overdueRate', facts));
          }
        }
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(rows, asOf, table, (cells, day, sales) => {
        const [header = [], ...body] = cells;
        const figures = (lines: Rows) =>
          allFacts(ledgerOf([header, ...lines]), day, sales)
            .map((facts) => [facts.currency, ...indicatorIds.map((id) => shownOf(id, facts))])
            .sort();
        expect(figures(body.slice().reverse())).toEqual(figures(body));
      }),
    );
  });

  test('what is issued after the date changes no figure that was known, unless it shows that the ledger begins after it', () => {
    const euro: readonly Cell[] = ['A', 'Facture', ASOF - 100, '', 100, '', '', 'EUR', '', '', ''];
    fc.assert(
      fc.property(rows, row, asOf, table, (cells, [customer, kind, , due, ...rest], day, sales) => {
        const figures = (lines: Rows) => {
          const facts = allFacts(ledgerOf(lines), day, sales).find(({ currency }) => currency === 'EUR');
          if (!facts) throw new Error('no euros');
          if (facts.begins > day) return undefined;
          return (['dsoSimple', 'dsoCountBack', 'dsoBestPossible', 'overdueRate'] as const).map((id) =>
            shownOf(id, facts),
          );
        };
        const later: readonly Cell[] = [customer, kind, day + 1, due, ...rest];
        const after = figures([...cells, euro, later]);
        for (const [i, figure] of (figures([...cells, euro]) ?? []).entries())
          if (typeof figure === 'number') expect(after?.[i]).toBe(figure);
      }),
    );
  });
});
