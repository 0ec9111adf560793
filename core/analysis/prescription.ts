/** After how long a claim lapses under French law: from its due date, whether or not a formal notice was sent. */
import { monthsAfter, type Day } from '../calendar-date';

/** Months: between businesses (C. com. L110-4), against a consumer (C. conso. L218-2), of carriage (C. com. L133-6). */
export const prescriptions = { business: 60, consumer: 24, transport: 12 } as const;
export type Prescription = keyof typeof prescriptions;

/** The last day on which it can be sued for. */
export const lapsesOn = (due: Day, prescription: Prescription): Day => monthsAfter(due, prescriptions[prescription]);
