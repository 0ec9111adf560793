/** One customer, opened. */
import type { CustomerIndex } from '../../ledger/ledger';
import type { Answered, Calls } from '../calls';
import { customerDetail } from '../customer-items';
import { openedOrRefused, refused } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function customer(read: WorkbookRead, { id }: Calls['customer']['asks']): Answered<'customer'> {
  const found = openedOrRefused(read);
  if (!found.ok) return found;
  const { context } = found.value;
  const index = context.ledger.customers.findIndex((each) => each.id === id);
  return index < 0
    ? refused('noCustomer', context.text.answers.noCustomer(id))
    : { ok: true, value: customerDetail(context, index as CustomerIndex) };
}
