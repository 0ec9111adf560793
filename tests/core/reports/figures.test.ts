import { reports } from '../../../core/reports/index';
import { reportContext, type Report } from '../../../core/reports/report';
import { defaultSettings } from '../../../core/settings';
import { textIn } from '../../../core/text/text';
import { day } from '../../support/day';
import { invoices } from '../../support/invoices';
import { ledgerOf } from '../../support/table';

/** Reports of one context. Each answers with the number of passes over the items that it has made. */
function counting(): (report: Report) => number {
  const ledger = ledgerOf(invoices({ due: '2025-07-01', paidOn: '2025-07-01' }, { due: '2026-05-31' }));
  let reads = 0;
  // Of the first item, which is settled: no list shows it, and whoever looks at all of them looks at it.
  const issued = new Proxy(ledger.issued, {
    get(column, place) {
      if (place === '0') reads++;
      return Reflect.get(column, place) as unknown;
    },
  });
  const context = reportContext({
    ledger: { ...ledger, issued },
    asOf: day('2026-06-30'),
    settings: defaultSettings('en'),
    text: textIn('en'),
    source: 'f.csv',
  });
  return (report) => {
    const before = reads;
    report(context);
    return reads - before;
  };
}

test('what a report has found, the next ones do not look for again', () => {
  const passesOf = counting();
  expect(passesOf(reports.dashboard)).toBeGreaterThan(3);
  expect([reports.risk, reports.openItems, reports.check].map(passesOf)).toEqual([0, 0, 0]);
  expect(passesOf(reports.aging)).toBeLessThanOrEqual(2);
  passesOf(reports.indicators);
  expect([reports.aging, reports.indicators].map(passesOf)).toEqual([0, 0]);
});

test('a report alone looks for no more than it shows', () => {
  expect(counting()(reports.check)).toBe(1);
});
