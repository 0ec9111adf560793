/** The file with which a customer is handed over to a lawyer or an agency, in English. */
import type { SettledBy } from '../../analysis/statement';
import type { WhyBeside } from '../../dunning/hand-over/claim-groups';
import type { Outcome } from '../../dunning/hand-over/events';
import type { HandOverWarning } from '../../dunning/hand-over/warnings';
import { countedIn } from '../written';

const count = countedIn('en');

/** `found` is told of which numbers, day or rates a warning speaks; of some it speaks of none. */
type WarningWords = { readonly point: string; readonly found: (what: string) => string; readonly toDo: string };

export const handOverColumns = {
  order: 'Order',
  settledSoFar: 'Paid so far',
  lateInterest: 'Late interest',
  indemnity: 'Indemnity',
  remarks: 'Remarks',
  event: 'What happened',
  until: 'By',
};

export const handOverReports = {
  handOver: {
    file: {
      tab: (customer: string) => `Hand-over ${customer}`,
      title: (customer: string) => `Hand-over for litigation: ${customer}`,
      definition: 'For a lawyer or a collection agency: who, what is claimed and why, what is to be enclosed.',
    },
    claims: {
      tab: (customer: string) => `Claims ${customer}`,
      title: (customer: string) => `Claims: ${customer}`,
      definition: (asOf: string) =>
        `Every item due before ${asOf} and open on that day, including tax; credit notes and unapplied receipts are deducted. Interest and indemnities stand apart.`,
      block: (currency: string, entity: string) => `Claimed in ${currency}${of(entity)}`,
      beside: (currency: string, entity: string) => `Open in ${currency}${of(entity)} and not in the claim`,
    },
    history: {
      tab: (customer: string) => `History ${customer}`,
      title: (customer: string) => `What has been done: ${customer}`,
      definition:
        'Messages that were sent, with the principal that they asked for, without interest and indemnities; promises, payment plans and disputes as they were noted; payments of the items that are claimed.',
      nothing: 'Nothing is on record.',
      deadlines:
        'The deadline of a letter is counted from three days after posting, that of an e-mail from its day; the acknowledgement of receipt decides.',
      payments:
        'The table holds the last day and the sum of what was paid of an item. Without a date: the day is not known.',
    },

    checks: {
      header: 'To check first',
      found: 'What was found',
      toDo: 'What to do',
      warnings: {
        nothing: {
          point: 'Claim',
          found: () => 'After credits nothing is overdue.',
          toDo: 'There is nothing to hand over.',
        },
        insolvency: {
          point: 'Insolvency proceedings',
          found: (judgment) => (judgment === '' ? 'A status says so.' : `Judgment of ${judgment}.`),
          toDo: 'Do not sue: declare what was born before the judgment to the insolvency practitioner; in France within two months of its publication in the BODACC (C. com. L622-24, R622-24).',
        },
        noNotice: {
          point: 'Formal notice',
          found: () => 'None is on record as sent.',
          toDo: 'Send one by registered post, or record the one that was sent.',
        },
        notInNotice: {
          point: 'Formal notice',
          found: (numbers) => `None speaks of ${numbers}.`,
          toDo: 'Send one for these items as well, or tell the lawyer.',
        },
        deadline: {
          point: 'Deadline of the formal notice',
          found: (until) => `It runs until ${until}, counted from three days after posting.`,
          toDo: 'Wait for its end; the acknowledgement of receipt decides.',
        },
        disputed: {
          point: 'Disputes',
          found: (numbers) => `Contested in whole or in part: ${numbers}.`,
          toDo: 'Settle them first, or tell the lawyer what is contested and why.',
        },
        agreed: {
          point: 'Promises and payment plans',
          found: (numbers) => `Promised for a day to come, or in a plan that is kept: ${numbers}.`,
          toDo: 'Keep to what was granted.',
        },
        consumer: {
          point: 'Consumer',
          found: () => 'Nothing beyond the principal is claimed.',
          toDo: 'Charge no recovery costs (CPCE L111-8).',
        },
        noLaw: {
          point: 'Law',
          found: () => 'It is not known whose law applies: nothing beyond the principal is claimed.',
          toDo: 'Give the customer a country, or set law.regime. Of a country that has no law here, compute apart what it grants.',
        },
        noRate: {
          point: 'Late interest',
          found: (rates) => `Not known: ${rates}. No sum of interest is told.`,
          toDo: 'Add it on the settings sheet.',
        },
        staleData: {
          point: 'Payments',
          found: () => 'The payments of the last days are not in the table.',
          toDo: 'Enter them, or say that the table is up to date.',
        },
      } satisfies Record<HandOverWarning['code'], WarningWords>,
      prescription: {
        point: 'Prescription',
        until: (number: string, due: string, lapses: string) =>
          `Under French law the claim due longest (${number}, due ${due}) can be sued for until ${lapses}.`,
        lapsed: (number: string, due: string, lapses: string) =>
          `Under French law the claim due longest (${number}, due ${due}) may have lapsed on ${lapses}.`,
        toDo: 'Check it: a formal notice does not prolong it.',
        ofPublicBody:
          'Claims against public bodies lapse after four calendar years; a written demand for payment begins them anew (Act 68-1250 of 31 December 1968).',
        toDoOfPublicBody: 'Check the day of the last written demand.',
      },
    },

    parties: {
      header: 'Parties',
      creditor: 'Creditor',
      debtor: 'Debtor',
      name: 'Name',
      code: 'Customer code',
      address: 'Address',
      country: 'Country',
      registration: 'Registration',
      contact: 'Contact',
      email: 'E-mail',
      phone: 'Telephone',
      account: 'Bank account',
      holder: (holder: string, account: string) => `${account} (${holder})`,
    },

    sums: {
      heading: (currency: string, entity: string) => `Amounts in ${currency}${of(entity)}`,
      header: 'Claim',
      amount: 'Amount',
      how: 'How it was computed',
      overdue: 'Overdue items',
      items: (n: number) => count(n, 'item', 'items'),
      disputed: 'of which disputed',
      credits: 'Credit notes and unapplied receipts',
      principal: 'Principal',
      interest: (asOf: string) => `Late interest to ${asOf}`,
      indemnities: 'Fixed indemnities for recovery costs',
      total: 'Total claimed',
      totalWithoutInterest: 'Total claimed, without interest',
    },

    how: {
      noLaw: 'It is not known whose law applies.',
      consumer: 'None is claimed of a consumer.',
      insolvency: 'None is claimed of what was born before the insolvency judgment.',
      interest: (law: string, base: string) =>
        `${base}, ${law}. Simple interest from the day after the due date, on what was open each day including tax, over 365 days; none on what is disputed, and credits are taken off what has been due longest.`,
      legalRate: (series: string, points: string, rates: string) => `${series} + ${points} points (${rates})`,
      roundedUp: (legal: string, points: string) => `${legal}, rounded up to a multiple of ${points} points`,
      rateOf: (halfYear: string, rate: string) => `${halfYear} ${rate}`,
      rateUnknown: (halfYear: string) => `${halfYear} not known`,
      agreedRate: (rate: string) => `Rate of the terms of sale (${rate})`,
      indemnity: (law: string, n: number) => `A fixed sum for each late invoice (${String(n)}), ${law}.`,
      nothingLeft: 'None is claimed of what is disputed, nor of what credits cover.',
      otherCurrency: (currency: string) => `It is set in ${currency}: none is claimed in another currency.`,
    },

    remarks: {
      part: (reason: string, amount: string) => `${reason} (${amount})`,
      noRate: (rate: string) => `interest not computed: ${rate} is not known`,
    },

    beside: {
      notDue: 'not due yet',
      assigned: 'assigned: the factor has to claim it',
      deposit: 'received before an invoice: not deducted',
      disputed: 'credit note in dispute: not deducted',
    } satisfies Record<WhyBeside, string>,

    outcomes: {
      kept: 'kept',
      broken: 'not kept',
      toCome: 'its day is to come',
      planKept: 'the plan is kept',
      planMissed: 'the plan is not kept',
    } satisfies Record<Outcome, string>,

    settled: {
      settlement: 'payment',
      writtenOff: 'written off',
      offset: 'credited or offset',
    } satisfies Record<SettledBy, string>,

    everything: 'everything invoiced by then',

    documents: {
      header: 'Documents to enclose',
      which: 'Which',
      enclosed: 'Enclosed',
      invoices: 'Copies of the invoices',
      deliveries: 'Delivery notes, or proof that the work was accepted',
      deliveriesSigned: 'signed by the customer',
      orders: 'Orders or contract',
      terms: 'General terms of sale',
      termsAccepted: 'as the customer accepted them',
      notice: 'Formal notice, its proof of posting and its acknowledgement of receipt',
      reminders: 'Earlier reminders, and what the customer answered',
      statement: 'Statement of account',
      noneOnRecord: 'none on record',
    },

    notes: {
      scope: 'Interest and indemnities of invoices that were paid late and are settled are not in the claim.',
      noAdvice: 'Computed from a table, and no legal advice: a lawyer decides what is claimed.',
    },
  },
};

const of = (entity: string): string => (entity === '' ? '' : `, ${entity}`);
