import { discountDate, dueDate as dueDateOf } from '../terms/payment-terms';
import { defineFunction, optional, required } from './define';
import { cellChoice, date } from './kinds';
import { terms } from './law-kinds';

export const dueDate = defineFunction({
  name: 'DUE_DATE',
  params: {
    invoiceDate: required(date),
    terms: required(terms),
    method: optional(cellChoice('dueDateMethod')),
  },
  returns: 'day',
  examples: [
    { args: ['2025-03-10', '60 days'], result: 45_786 },
    { args: ['2025-03-10', '45 days end of month'], result: 45_777 },
    { args: ['2025-03-10', '45 days end of month', 'end of month then days'], result: 45_792 },
    { args: ['2025-06-01', '2/10 net 30', 'discount'], result: 45_819 },
  ],
  compute({ invoiceDate, terms: agreed, method }, { settings: { reading }, text }) {
    if (method !== 'discount') {
      return dueDateOf(invoiceDate, agreed, { ...reading, ...(method && { endOfMonth: method }) });
    }
    return discountDate(invoiceDate, agreed) ?? { error: '#N/A', message: text.law.noDiscount };
  },
});
