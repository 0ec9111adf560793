import fc from 'fast-check';
import type { Day } from '../../../core/calendar-date';
import { accrued, lateInterest, type Debt, type InterestTerms } from '../../../core/terms/late-interest';
import { regimeOf } from '../../../core/terms/regimes/index';
import { day } from '../../support/day';

/** Days whose rates are known. */
const [FIRST, LAST] = [day('2015-02-01'), day('2026-06-30')];

const anyDay = fc.integer({ min: FIRST, max: LAST }).map((serial) => serial as Day);
const amount = fc.integer({ min: 0, max: 10_000_000_00 });
const terms: fc.Arbitrary<InterestTerms> = fc
  .constantFrom('FR', 'publicBody', 'EU', 'UK', 'DE', 'ES', 'IT', 'BE')
  .map((id) => regimeOf(id).interest)
  .filter((interest) => interest !== undefined)
  .map((interest) => ({ interest, agreed: undefined, added: new Map() }));

const exact = (debt: Debt, by: InterestTerms): number => {
  const sum = accrued(debt, by);
  if (!sum.ok) throw new Error(JSON.stringify(sum.error));
  return sum.value;
};

test('interest never decreases with time', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, amount, terms, (due, a, b, open, by) => {
      const until = (last: Day) => exact({ due, open: [{ amount: open, until: last }] }, by);
      expect(until(Math.max(a, b) as Day)).toBeGreaterThanOrEqual(until(Math.min(a, b) as Day));
    }),
  );
});

test('a delay that is split at any day has the interest of its parts, before rounding', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyDay, amount, terms, (due, a, b, open, by) => {
      const [split, until] = [Math.min(a, b) as Day, Math.max(a, b) as Day];
      const whole = exact({ due, open: [{ amount: open, until }] }, by);
      const before = exact({ due, open: [{ amount: open, until: split }] }, by);
      const after = exact({ due, open: [{ amount: 0, until: split }, { amount: open, until }] }, by); // prettier-ignore
      expect(before + after).toBeCloseTo(whole, 4);
    }),
  );
});

test('two amounts open together bear the interest of both', () => {
  fc.assert(
    fc.property(anyDay, anyDay, amount, amount, terms, (due, until, one, other, by) => {
      const of = (open: number) => exact({ due, open: [{ amount: open, until }] }, by);
      expect(of(one) + of(other)).toBeCloseTo(of(one + other), 4);
    }),
  );
});

test('rounding moves at most half a cent', () => {
  fc.assert(
    fc.property(anyDay, anyDay, amount, terms, (due, until, open, by) => {
      const debt: Debt = { due, open: [{ amount: open, until }] };
      const rounded = lateInterest(debt, by);
      expect(rounded.ok && Math.abs(rounded.value - exact(debt, by))).toBeLessThanOrEqual(0.5);
    }),
  );
});
