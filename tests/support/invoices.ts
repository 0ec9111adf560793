/** Invoices by what is said of them; everything else is ordinary. */
import type { Rows } from '../../core/cell';

export type Invoice = {
  readonly customer?: string;
  readonly issued?: string | number;
  readonly due: string | number;
  readonly amount?: number;
  readonly paidOn?: string | number;
  readonly disputed?: number;
  readonly currency?: string;
  readonly limit?: number | '';
  readonly status?: string;
  readonly type?: string;
  readonly email?: string;
};

export const invoices = (...rows: readonly Invoice[]): Rows => [
  [
    'Customer',
    'Invoice number',
    'Invoice date',
    'Due date',
    'Amount',
    'Payment date',
    'Disputed amount',
    'Currency',
    'Credit limit',
    'Status',
    'Customer type',
    'Email',
  ],
  ...rows.map(({ due, ...row }, i) => [
    row.customer ?? 'Lenoir',
    `F${String(i + 1)}`,
    row.issued ?? '2025-09-01',
    due,
    row.amount ?? 100,
    row.paidOn ?? '',
    row.disputed ?? '',
    row.currency ?? 'EUR',
    row.limit ?? '',
    row.status ?? '',
    row.type ?? '',
    row.email ?? 'compta@example.com',
  ]),
];
