import { amountLook } from '../../../core/reports/columns';
import { openItemColumns } from '../../../core/reports/open-item-columns';
import { textIn } from '../../../core/text/text';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

test.each([
  [['JPY'], 0],
  [['EUR', 'JPY'], 2],
  [['EUR', 'KWD'], 3],
] as const)('open amounts in %j are shown with %d decimals', (currencies, digits) => {
  const rows = currencies.map((currency) => `X|2026-05-31|7|${currency}`);
  const ledger = ledgerOf(['Client|Échéance|Montant|Devise', ...rows].join('\n'));
  const text = textIn('en');
  const open = openItemColumns(ledger, day('2026-06-30'), text).find(({ header }) => header === text.columns.open);
  expect(open?.look).toEqual(amountLook(digits));
});
