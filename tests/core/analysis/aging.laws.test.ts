import fc from 'fast-check';
import { AgedGroup, type AgedAmounts } from '../../../core/analysis/aged-amounts';
import { aging, type AgedBalance, type AgingQuestion } from '../../../core/analysis/aging';
import type { Cell, Rows } from '../../../core/cell';
import type { Day } from '../../../core/calendar-date';
import { accountOf, kindOf, openAt, type Item, type Ledger } from '../../../core/ledger/ledger';
import { readLedger } from '../../../core/ledger/reader';
import { ledgerOf, options } from '../../support/table';

const HEADER: readonly Cell[] = [
  'Client',
  'N°',
  'Type',
  'Date',
  'Échéance',
  'Montant',
  'Payé',
  'Payé le',
  'Devise',
  'Litige',
  'Compte',
  'Statut',
  'Conditions de règlement',
];
const ASOF = 46_203;
const serial = fc.integer({ min: ASOF - 400, max: ASOF + 200 });
/** Few enough for two invoices to fall due on one day. */
const dueDay = fc.constantFrom(ASOF - 95, ASOF - 31, ASOF - 1, ASOF, ASOF + 1);
const row = fc.tuple(
  fc.constantFrom('A', 'B', 'C', 'Total'),
  fc.integer({ min: 1, max: 9999 }).map((n) => `F${String(n)}`),
  fc.constantFrom('Facture', 'Facture', 'Avoir', 'Règlement', 'Acompte reçu', 'Retenue de garantie', ''),
  fc.oneof(serial, fc.constant(ASOF - 120)),
  fc.option(dueDay, { nil: '' as const }),
  fc.integer({ min: -500_000, max: 5_000_000 }).map((cents) => cents / 100),
  fc.option(
    fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100),
    { nil: '' as const },
  ),
  fc.option(serial, { nil: '' as const }),
  fc.constantFrom('EUR', 'EUR', 'USD', 'JPY'),
  fc.constantFrom('', 'oui', 'non', 'prix'),
  fc.constantFrom('411', '416', ''),
  fc.constantFrom('', 'Envoyée', 'Payée', 'Annulée', 'Douteux'),
  fc.constantFrom('', '', '10 jours', '60 jours', '45 jours fin de mois'),
);
/** Of one customer, issued and due on the same days; they differ in amount, dispute and doubt. */
const tied = fc
  .tuple(
    fc.constantFrom('Facture', 'Facture', 'Avoir'),
    fc.constantFrom(ASOF - 40, ASOF - 1),
    fc.constantFrom(10, 20, 50),
    fc.constantFrom('', 'oui'),
    fc.constantFrom('411', '416'),
  )
  .map(([kind, due, amount, disputed, account]): readonly Cell[] => [
    'A',
    '',
    kind,
    ASOF - 60,
    due,
    amount,
    '',
    '',
    'EUR',
    disputed,
    account,
    '',
    '',
  ]);
const rows = fc.array(row, { maxLength: 30 }).map((body): Rows => [HEADER, ...body]);
const question: fc.Arbitrary<AgingQuestion> = fc.record({
  asOf: serial.map((day) => day as Day),
  edges: fc.constantFrom([30, 60, 90], [1], [15, 45, 46, 400]),
  basis: fc.constantFrom('due' as const, 'issued' as const),
  credits: fc.constantFrom('apart' as const, 'aged' as const, 'applied' as const),
  groupBy: fc.constantFrom('customer' as const, 'currency' as const),
});

const sumsOf = ({ notDue, buckets, unapplied }: AgedAmounts): number =>
  [notDue, ...buckets, unapplied].reduce((sum, { amount }) => sum + amount, 0);

/** All that somebody can see of them. */
const shown = (balance: AgedBalance) =>
  [...balance.totals, ...balance.groups].map((total) => ({
    label: total instanceof AgedGroup ? total.label : undefined,
    currency: total.currency,
    balance: total.balance,
    inBuckets: [total.notDue, ...total.buckets],
    others: [
      total.overdue,
      total.overdueReceivables,
      total.receivables,
      total.unapplied,
      total.disputed,
      total.doubtful,
      total.deposits,
    ],
  }));

/** The ledger's open items per currency, deposits aside, added without any aging. */
function plainBalances(ledger: Ledger, asOf: Day): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const { currency } = accountOf(ledger, item);
    if (kindOf(ledger, item) === 'deposit') continue;
    const open = openAt(ledger, item, asOf);
    if (open !== 0) sums[currency] = (sums[currency] ?? 0) + open;
  }
  return sums;
}

describe('on every ledger, at every date, with every option', () => {
  test('not due + buckets + unapplied is the balance, for each group and each currency', () => {
    fc.assert(
      fc.property(rows, question, (table, asked) => {
        const { groups, totals } = aging(ledgerOf(table), asked);
        for (const sums of [...groups, ...totals]) expect(sumsOf(sums)).toBe(sums.balance);
      }),
    );
  });

  test('the balance of a currency is the plain sum of its open items, however they are aged', () => {
    fc.assert(
      fc.property(rows, question, (table, asked) => {
        const ledger = ledgerOf(table);
        const plain = plainBalances(ledger, asked.asOf);
        for (const { currency, balance } of aging(ledger, asked).totals) expect(balance).toBe(plain[currency] ?? 0);
      }),
    );
  });

  test('every open item is in exactly one place', () => {
    fc.assert(
      fc.property(rows, question, (table, asked) => {
        const ledger = ledgerOf(table);
        const plain = { ...asked, credits: 'apart' as const };
        let open = 0;
        for (let i = 0; i < ledger.size; i++) if (openAt(ledger, i as Item, plain.asOf) !== 0) open++;
        const placed = aging(ledger, plain).totals.reduce(
          (sum, { notDue, buckets, unapplied, deposits }) =>
            sum +
            notDue.count +
            unapplied.count +
            deposits.count +
            buckets.reduce((count, bucket) => count + bucket.count, 0),
          0,
        );
        expect(placed).toBe(open);
      }),
    );
  });

  test('by due date, what is overdue is what stands in the buckets', () => {
    fc.assert(
      fc.property(rows, question, (table, asked) => {
        for (const { overdue, buckets } of aging(ledgerOf(table), { ...asked, basis: 'due' }).totals) {
          expect(overdue.amount).toBe(buckets.reduce((sum, { amount }) => sum + amount, 0));
        }
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(rows, question, (table, asked) => {
        const [header = [], ...body] = table;
        const expected = shown(aging(ledgerOf(table), asked));
        expect(shown(aging(ledgerOf([header, ...body.slice().reverse()]), asked))).toEqual(expected);
        const sorted = body.slice().sort((a, b) => String(a[5]).localeCompare(String(b[5])));
        expect(shown(aging(ledgerOf([header, ...sorted]), asked))).toEqual(expected);
      }),
    );
  });

  test('nor does it among invoices of one day, of which credits settle a part', () => {
    fc.assert(
      fc.property(fc.array(tied, { minLength: 3, maxLength: 8 }), question, (body, asked) => {
        const applied = { ...asked, credits: 'applied' as const };
        expect(shown(aging(ledgerOf([HEADER, ...body.slice().reverse()]), applied))).toEqual(
          shown(aging(ledgerOf([HEADER, ...body]), applied)),
        );
      }),
    );
  });

  test('an item issued after the date changes nothing', () => {
    fc.assert(
      fc.property(rows, question, row, (table, asked, later) => {
        const [customer, number, kind, , ...rest] = later;
        const added: readonly Cell[] = [customer, number, kind, asked.asOf + 1, ...rest];
        expect(shown(aging(ledgerOf([...table, added]), asked))).toEqual(shown(aging(ledgerOf(table), asked)));
      }),
    );
  });
});

test('a row means the same alone as among others, where it carries its own terms', () => {
  fc.assert(
    fc.property(rows, question, (table, asked) => {
      const [header = [], ...body] = table;
      const own = body.map((cells) => [...cells.slice(0, -1), '30 jours']);
      const alone = own.flatMap((cells) => aging(ledgerOf([header, cells]), { ...asked, credits: 'apart' }).totals);
      for (const { currency, balance } of aging(ledgerOf([header, ...own]), { ...asked, credits: 'apart' }).totals) {
        const sum = alone.filter((total) => total.currency === currency).reduce((all, total) => all + total.balance, 0);
        expect(balance).toBe(sum);
      }
    }),
  );
});

describe('any table of any cells', () => {
  const anything: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      null,
      undefined,
      '',
      '#N/A',
      '=A1',
      '1 234,56',
      '(1,5)',
      '31/01/2026',
      '01/31/2026',
      'Avoir',
      'Acompte',
      'oui',
      -0,
      Infinity,
      1e300,
    ),
  );
  const headed = fc.constantFrom(
    ...HEADER,
    'Solde',
    'Statut',
    'Conditions de règlement',
    'Code client',
    'Montant en litige',
    'Commercial',
    'Montant HT',
    null,
    7,
  );

  test('reading and aging never throw', () => {
    fc.assert(
      fc.property(
        fc.array(headed, { maxLength: 14 }),
        fc.array(fc.array(anything, { maxLength: 14 }), { maxLength: 12 }),
        question,
        (header, body, asked) => {
          const read = readLedger([header, ...body], options());
          if (read.ok) aging(read.value, asked);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('without any header either', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anything, { maxLength: 6 }), { maxLength: 8 }),
        (table) => void readLedger(table, options()),
      ),
    );
  });
});
