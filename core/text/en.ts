/** English, the source of every sentence that a person reads. French must have the same keys (`fr.ts`). */
import type { Field } from '../ledger/fields';
import type { Evidence, ProblemCode, ReadFailure } from '../ledger/problem';
import { counted, some } from './written';

const count = (n: number, one: string, many: string): string => counted(n, one, many, 'en');

const receivables = 'The table with its header row, such as AR_Receivables';
const asOf = 'A date, or the settings range AR_Settings';

export const en = {
  language: 'English',
  /** Between the arguments of a formula. */
  separator: ',',
  /** Number formats of cells. */
  formats: { percent: '0.0%;"−"0.0%;"–"', date: 'yyyy-mm-dd' },

  functions: {
    AGING: {
      summary: 'Aged balance: what each customer owes, by how long it has been past due.',
      params: {
        receivables,
        asOf,
        edges: 'Last day of each bucket: 30;60;90, or a range',
        groupBy: 'customer, currency, salesperson, parent, payer, entity or customerType',
        basis: 'due (days past due) or issued (age of the invoice)',
        credits: 'apart, aged like invoices, or applied to the oldest due',
        totals: 'TRUE adds a total row for each currency',
      },
      returns:
        'A row for each group and currency: not due, buckets, overdue, % overdue, unapplied, balance, of which disputed.',
    },
    AGING_BUCKET: {
      summary: 'The bucket of the aged balance in which a due date falls.',
      params: {
        dueDate: 'The due date, or a range of them',
        asOf,
        edges: 'Last day of each bucket: 30;60;90, or a range',
      },
      returns: 'The label of the bucket, such as 31–60.',
    },
    DAYS_PAST_DUE: {
      summary: 'Days from the due date to the as-of date; negative before it is due.',
      params: { dueDate: 'The due date, or a range of them', asOf },
      returns: 'A number of days: 0 on the due date itself.',
    },
    OPEN_ITEMS: {
      summary: 'Every open item, the oldest due first.',
      params: { customer: 'A customer by code or name; all when left out', receivables, asOf },
      returns: 'A row for each open item: customer, number, dates, days past due, amounts.',
    },
    CHECK: {
      summary: 'What could not be read in the table, and what was assumed.',
      params: { receivables, settings: 'The settings range AR_Settings' },
      returns: 'A row for each problem: row, column, value, what is wrong, what was assumed.',
    },
  },

  argument: {
    missing: (name: string) => `${name} is missing.`,
    named: (name: string, message: string) => `${name}: ${message}`,
    shapes: 'The ranges differ in height or width.',
    date: (value: string) => `“${value}” is not a date.`,
    undecidedDate: (value: string) => `“${value}” could be two days; write it as 2026-06-30.`,
    edges: 'Edges are whole days that ascend, such as 30;60;90.',
    choice: (value: string, choices: string) => `“${value}” is not one of ${choices}.`,
    flag: (value: string) => `“${value}” is neither TRUE nor FALSE.`,
    noCustomer: (value: string) => `No customer has the code or name “${value}”.`,
    twoCustomers: (value: string, first: string, second: string) =>
      `“${value}” is both ${first} and ${second}: use the code.`,
    noIssued: 'The table has no invoice dates to age by.',
    noTable: 'This is no table with a header row.',
    leftOut: (formula: string) => `Write the ranges into the formula: ${formula}`,
    noAsOf: 'The settings hold no as-of date yet: open Encours once, or write a date.',
  },

  choices: {
    basis: { due: 'due', issued: 'issued' },
    credits: { apart: 'apart', aged: 'aged', applied: 'applied' },
    groupBy: {
      customer: 'customer',
      currency: 'currency',
      salesperson: 'salesperson',
      parent: 'parent',
      payer: 'payer',
      entity: 'entity',
      customerType: 'customer type',
    },
    asOfRule: { today: 'today', endOfLastMonth: 'end of last month' },
    endOfMonth: { 'days-then-eom': 'days, then end of month', 'eom-then-days': 'end of month, then days' },
    dates: { dmy: 'day/month/year', mdy: 'month/day/year' },
    flag: { yes: 'yes', no: 'no' },
  },

  fields: {
    customer: 'customer name',
    customerId: 'customer code',
    number: 'invoice number',
    kind: 'type',
    account: 'ledger account',
    issued: 'invoice date',
    due: 'due date',
    amount: 'amount including tax',
    credit: 'credit side',
    net: 'amount without tax',
    tax: 'tax',
    open: 'open amount',
    paid: 'amount paid',
    settled: 'payment date',
    status: 'status',
    currency: 'currency',
    disputed: 'disputed',
    disputedAmount: 'disputed amount',
    doubtful: 'doubtful',
    terms: 'payment terms',
    promise: 'promise to pay',
    email: 'e-mail',
    phone: 'telephone',
    limit: 'credit limit',
    salesperson: 'salesperson',
    parent: 'group',
    payer: 'payer',
    entity: 'entity',
    customerType: 'customer type',
  } satisfies Record<Field, string>,

  columns: {
    field: 'Read as',
    header: 'Column of the table',
    unread: 'not used',
    code: 'Code',
    customer: 'Customer',
    currency: 'Currency',
    notDue: 'Not due',
    overdue: 'Overdue',
    overdueShare: '% overdue',
    unapplied: 'Unapplied',
    balance: 'Balance',
    disputed: 'Of which disputed',
    number: 'Invoice number',
    kind: 'Type',
    issued: 'Invoice date',
    due: 'Due date',
    daysPastDue: 'Days past due',
    amount: 'Amount including tax',
    open: 'Open amount',
    disputedAmount: 'Disputed amount',
    doubtful: 'Doubtful',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    problem: 'What is wrong',
    assumed: 'What was assumed',
    severity: 'Severity',
    total: 'Total',
  },

  kinds: {
    invoice: 'Invoice',
    creditNote: 'Credit note',
    receipt: 'Payment',
    deposit: 'Deposit received',
    retention: 'Retention',
    bill: 'Bill',
    unissued: 'To be issued',
  },

  severities: { error: 'Error', warning: 'Warning', note: 'Note' },

  settings: {
    title: 'Encours settings',
    key: 'key',
    label: 'Setting',
    value: 'value',
    help: 'What it does',
    problem: 'Problem',
    version: 'Version',
    versionHelp: 'Of this sheet; do not change it.',
    edge: (n: number) => `Bucket ${String(n)} ends on day`,
    edgeHelp: 'One number a cell, ascending; empty cells are not used.',
    map: (field: string) => `Column of: ${field}`,
    kind: (word: string) => `Type “${word}” means`,
    entries: {
      language: { label: 'Language of what is written', help: 'fr or en.' },
      'asOf.rule': { label: 'As-of date', help: 'today, end of last month, or a date.' },
      'asOf.inUse': { label: 'As-of date in use', help: 'Every figure speaks of the end of this day.' },
      'aging.basis': { label: 'Age by', help: 'due: days past due. issued: days since the invoice date.' },
      currency: { label: 'Currency of rows without one', help: 'Three letters, such as EUR.' },
      'terms.default': { label: 'Terms of rows without due date', help: 'Such as 30 days, or 45 days end of month.' },
      'terms.endOfMonth': { label: '“N days end of month” means', help: 'Which of the two steps comes first.' },
      'reading.dates': { label: 'Order of text dates', help: 'Empty: each column decides by its own values.' },
      'reading.decimal': {
        label: 'Decimal sign of text amounts',
        help: 'Empty: each column decides by its own values.',
      },
    },
    bad: (value: string) => `“${value}” is not understood; the default is used.`,
  },

  /** Why a table cannot be read, and what to do: with a flag on the command line, else on the settings sheet. */
  failure(failure: ReadFailure, remedy: Remedy): string {
    const byFlag = remedy === 'flag';
    switch (failure.code) {
      case 'noHeader':
        return `No row names a customer, an amount and a date: this does not look like a table of receivables. ${byFlag ? 'Name its columns with --map, such as --map customer="Column" --map amount="Column".' : 'Choose its columns on the settings sheet.'}`;
      case 'journal':
        return 'This is an export of journal entries (FEC): what is open follows from its lettering, which is not read yet. Export the list of invoices instead.';
      case 'noColumn': {
        const names = failure.fields.map((field) => en.fields[field]).join(' or ');
        return `No column holds the ${names}. The columns are: ${failure.headers.join(', ')}. ${byFlag ? `Name it: --map ${failure.fields[0] ?? ''}="Column".` : 'Choose it on the settings sheet.'}`;
      }
      case 'mappedColumnMissing':
        return `No column is called “${failure.header}” (${en.fields[failure.field]}). The columns are: ${failure.headers.join(', ')}.`;
      case 'withoutTax':
        return `“${failure.header}” is without tax; receivables include it. ${byFlag ? 'Name the column including tax: --map amount="Column".' : 'Choose the column including tax on the settings sheet.'}`;
      case 'undecidedDates':
        return `Column “${failure.header}”: ${cells(failure.cells)} can be day/month or month/day. ${byFlag ? 'Say which: --dates dmy or --dates mdy.' : 'Say which on the settings sheet (order of text dates).'}`;
      case 'undecidedDecimals':
        return `Column “${failure.header}”: in ${cells(failure.cells)} the sign can be the decimal sign or separate thousands. ${byFlag ? 'Say which is decimal: --decimal , or --decimal .' : 'Say which on the settings sheet (decimal sign).'}`;
      case 'undecidedKind': {
        const word = String(failure.cells[0]?.value ?? '');
        return `Column “${failure.header}”: ${cells(failure.cells)} can be an invoice of a deposit or a deposit received. ${byFlag ? `Say which: --kind "${word}=invoice" or --kind "${word}=deposit".` : `Say which on the settings sheet: key kind.${word}, value invoice or deposit.`}`;
      }
    }
  },

  /** What is wrong with a value, and what was done about it. */
  problems: {
    dateUnreadable: { wrong: 'is not a date', assumed: () => 'read as empty' },
    amountUnreadable: { wrong: 'is not an amount', assumed: () => 'not in the figures' },
    amountRounded: { wrong: 'has more decimals than the currency', assumed: () => 'rounded, half away from zero' },
    amountMissing: { wrong: 'the row has no amount', assumed: () => 'the row is not in the figures' },
    amountTooLarge: { wrong: 'is too large to be exact', assumed: () => 'not in the figures' },
    customerMissing: { wrong: 'the row names no customer', assumed: () => 'kept under “no customer”' },
    dueMissing: { wrong: 'no due date', assumed: (due) => `due on ${due}, by its payment terms or the default` },
    dateMissing: { wrong: 'neither due date nor invoice date', assumed: () => 'counted as not due' },
    issuedMissing: {
      wrong: 'no invoice date',
      assumed: () => 'counted as issued before the as-of date, and aged from its due date',
    },
    dueBeforeIssued: {
      wrong: 'is due before it was issued',
      assumed: (issued) => `both dates kept; issued on ${issued}`,
    },
    settledBeforeIssued: {
      wrong: 'was paid before it was issued',
      assumed: (issued) => `both dates kept; issued on ${issued}`,
    },
    termsUnreadable: {
      wrong: 'are no payment terms that are understood',
      assumed: () => 'the terms of the customer, else the default, are used',
    },
    kindUnknown: { wrong: 'is no known type', assumed: () => 'invoice when positive, credit note when negative' },
    statusUnknown: { wrong: 'is no known status', assumed: () => 'amounts and dates decide' },
    currencyUnknown: { wrong: 'is no currency code', assumed: () => 'its amounts stand apart' },
    currencyContradicts: {
      wrong: 'names another currency than its column',
      assumed: (currency) => `counted in ${currency}`,
    },
    invoiceNegative: { wrong: 'is a negative invoice', assumed: () => 'counted as a credit note' },
    overpaid: { wrong: 'more was paid than the amount', assumed: () => 'the rest stands as unapplied' },
    openMissing: { wrong: 'no open amount', assumed: () => 'the whole amount is counted as open' },
    openAboveAmount: { wrong: 'more is open than the amount', assumed: () => 'the open amount is used' },
    paidWithoutDate: { wrong: 'a payment without a date', assumed: () => 'deducted whatever the date' },
    settledButOpen: { wrong: 'said to be paid, but nothing is', assumed: () => 'the amounts decide: open' },
    disputeUnreadable: { wrong: 'is neither yes nor no', assumed: () => 'disputed as a whole' },
    leftOut: {
      wrong: 'is no receivable (cancelled, draft, still to be issued)',
      assumed: () => 'left out, with its amount',
    },
    totalRow: { wrong: 'is the total of the rows above', assumed: () => 'left out' },
    looksLikeTotal: {
      wrong: 'looks like a total, but is not the sum of the rows above',
      assumed: () => 'left out of the figures: check it',
    },
    duplicate: {
      wrong: 'stands twice, with the same dates and amount',
      assumed: (row) => `both counted; first on row ${row}`,
    },
    headerTwice: { wrong: 'the header stands twice', assumed: () => 'the first column is used' },
  } satisfies Record<ProblemCode, { wrong: string; assumed: (value: string) => string }>,
  problem: (row: number, column: string, value: string, wrong: string, assumed: string) =>
    `Row ${String(row)}${column === '' ? '' : `, ${column}`}: ${value === '' ? '' : `“${value}” `}${wrong}; ${assumed}.`,

  reports: {
    aging: {
      tab: 'Aged balance',
      title: 'Aged balance by customer',
      definition: (asOf: string) =>
        `Days past due = ${asOf} − due date; due on the day itself is not due. Not due + buckets + unapplied = balance. % overdue = overdue ÷ receivables.`,
      byInvoice: (asOf: string) =>
        `Age = ${asOf} − invoice date. Buckets + unapplied = balance. Overdue is by due date; % overdue = overdue ÷ receivables.`,
      block: (currency: string) => `Amounts in ${currency}`,
      doubtful: (currency: string) => `Doubtful receivables, in ${currency}`,
      customers: (n: number) => count(n, 'customer', 'customers'),
      share: 'Share of receivables',
      control: (inside: string, overdue: string, unapplied: string, balance: string) =>
        `Control: ${inside} not due + ${overdue} in buckets + ${unapplied} unapplied = ${balance}.`,
      deposits: (amount: string, currency: string) => `Deposits received: ${amount} ${currency}, not deducted.`,
      nothing: 'No item is open on this day.',
    },
    openItems: {
      tab: 'Open items',
      title: 'Open items',
      definition: 'Every item that is not settled at the date, the oldest due first.',
      inFile: (n: number, file: string) =>
        `The ${count(n, 'open item', 'open items')} stand in the file ${file}: they are too many for a sheet.`,
    },
    check: {
      tab: 'Data check',
      title: 'Data check',
      definition:
        'What could not be read and what was assumed. Errors are not in the figures; warnings are, with an assumption.',
      nothing: 'Nothing to report: every row was read as it stands.',
      more: (n: number) => `And ${count(n, 'more remark', 'more remarks')}, not listed.`,
      leftOut: (rows: number, amount: string, currency: string) =>
        `Left out (cancelled, drafts, still to be issued): ${count(rows, 'row', 'rows')}, ${amount} ${currency}.`,
    },
    settings: {
      tab: 'Encours settings',
      title: 'Encours settings',
      definition: 'Change the column “value” only. Every figure of this workbook follows.',
    },
    asOf: (day: string, currencies: string) =>
      `As of ${day}, amounts including tax${currencies === '' ? '' : ` in ${currencies}`}.`,
    source: (file: string, rows: number, open: number) =>
      `${file}: ${count(rows, 'row', 'rows')} read, ${count(open, 'item', 'items')} open.`,
    snapshot: 'The table gives no payment dates: at another date the same open amounts are aged again.',
    /** Values that are missing from the figures first: they are what a reader must know. */
    problems: (errors: number, warnings: number, notes: number) =>
      `Data: ${some([
        [errors, count(errors, 'value is NOT in the figures', 'values are NOT in the figures')],
        [warnings, count(warnings, 'value was read with an assumption', 'values were read with an assumption')],
        [notes, count(notes, 'note', 'notes')],
      ])}. The data check lists them.`,
    columnsBlock: 'Columns of the table',
    columnsRead: (columns: string) => `Read: ${columns}.`,
    columnsUnread: (columns: string) => `Columns not used: ${columns}.`,
    currencyAssumed: (currency: string) => `The table has no currency column: amounts are in ${currency}.`,
    said: (title: string, sheet: string, asOf: string) => `${title} written to the sheet “${sheet}”, as of ${asOf}.`,
    noTable:
      'No table of receivables was found: nothing was changed. Its header should name a customer, an amount and a date.',
  },

  noCustomer: '(no customer)',

  /** What single hosts say. */
  hosts: {
    agedBalance: 'Aged balance',
    optional: 'optional',
    busy: 'Encours is at work in this document already. Try again in a moment.',
    excel: {
      purpose: 'Encours reads the table of receivables of a workbook and answers who owes what, and since when.',
      command:
        'Choose Aged balance on the Encours tab: it finds the table and writes the report to a sheet of its own.',
      formula: 'Or write into an empty cell:',
      outside: 'This page belongs inside Excel and can do nothing here. Open it there with the Encours tab.',
      working: 'Writing the report…',
      failed: (reason: string) => `The report could not be written: ${reason} The previous one was not changed.`,
      rowTooLarge: (row: number) => `Row ${String(row)} holds more text than Excel hands over at once.`,
    },
    commandLine: {
      about: 'Reads a table of receivables (.xlsx, .csv): who owes what, and since when.',
      report: 'Print the aged balance and write it as a workbook.',
      check: 'List what could not be read, and what was assumed.',
      file: 'Workbook or text file; - reads standard input',
      options: {
        asOf: 'Day of which the figures speak, such as 2026-06-30 (default: what the settings say, else today)',
        out: 'Workbook to write (default: NAME-encours-D.xlsx beside the input)',
        jsonReport: 'Print JSON and nothing else; then a workbook is written only with --out',
        json: 'Print JSON and nothing else',
        strict: 'Exit with 1 when there is an error or a warning',
        lang: 'Language of all that is written: fr or en',
        sheet: 'Sheet to read (default: where AR_Receivables is, else the first that looks like receivables)',
        map: 'Column that holds a field; may be repeated',
        edges: 'Last day of each bucket, such as 30,60,90',
        basis: 'Age by due date or by invoice date: due or invoice',
        currency: 'Currency of rows that name none, such as EUR',
        defaultTerms: 'Terms of rows without due date, such as "30 jours"',
        dates: 'Order of text dates: dmy or mdy',
        decimal: 'Decimal sign of text amounts: , or .',
        kind: 'Meaning of a word of the type column, such as "Acompte=deposit"; may be repeated',
        settings: 'Settings of a workbook (its AR_Settings), or of a .csv with the columns key and value',
        version: 'Show the version',
        help: 'Show this help',
      },
      titles: { usage: 'Usage:', args: 'Arguments:', options: 'Options:', commands: 'Commands:' },
      fields: 'FIELD is one of:',
      kinds: 'KIND is one of:',
      isColumnOf: (fr: string, en: string) => `${en} (${fr})`,

      empty: (file: string) => `${named(file)} is empty: nothing can be read from it.`,
      missing: (file: string) => `${named(file)} does not exist: check its name and folder.`,
      forbidden: (file: string) => `${named(file)} may not be opened: check its rights, and close it elsewhere.`,
      isDirectory: (file: string) => `${named(file)} is a folder: name a file in it.`,
      diskFull: (file: string) => `${named(file)} could not be written: the disk is full. Nothing was replaced.`,
      unusable: (file: string, code: string) => `${named(file)} cannot be used (${code}).`,
      tooLarge: (file: string) => `${named(file)} is larger than a ledger can be: export fewer rows or columns.`,
      damagedWorkbook: (file: string) =>
        `${named(file)} is no whole .xlsx workbook: open it in a spreadsheet and save it again as .xlsx.`,
      hasPassword: (file: string) => `${named(file)} is protected by a password: save a copy without one.`,
      oldFormat: (file: string) => `${named(file)} is in Excel’s old format (.xls): save it as .xlsx.`,
      neitherFormat: (file: string) =>
        `${named(file)} is neither an .xlsx workbook nor a text file: export it as .xlsx or .csv.`,
      markup: (file: string) =>
        `${named(file)} is a web page or XML, whatever its name: open it in a spreadsheet and save it as .xlsx.`,
      unclosedQuote: (file: string, row: number) =>
        `${named(file)}, row ${row}: a quotation mark opens a cell that is not closed by one; correct the row, or export as .xlsx.`,
      noSheet: (file: string) => `${named(file)} holds no sheet to read: name one with --sheet.`,
      noSuchSheet: (file: string, sheet: string, sheets: string) =>
        `${named(file)} has no sheet “${sheet}”: its sheets are ${sheets}.`,
      noSheets: (file: string) => `${named(file)} is a text file and has no sheets: leave --sheet out.`,
      noSettings: (file: string) =>
        `${named(file)} holds no settings: it needs the name AR_Settings, or the columns key and value.`,
      noFolder: (folder: string) =>
        `The folder ${named(folder)} does not exist: create it, or name another with --out.`,
      outIsInput: (file: string) =>
        `${named(file)} is a file that was read, and is not replaced: name another with --out.`,
      outIsNotOurs: (file: string) =>
        `${named(file)} exists and was not written by Encours alone, so it is not replaced: name another with --out, or move it away.`,
      outIsNoWorkbook: (file: string) => `${named(file)} must end in .xlsx.`,
      badSetting: (source: string, key: string, value: string) =>
        `${named(source)}: “${value}” is not understood for ${key}; the default is used.`,
      badValue: (flag: string, value: string, expected: string) =>
        `“${value}” is not understood after ${flag}: expected ${expected}.`,
      aDay: 'a day such as 2026-06-30',
      twoDays: (value: string) => `“${value}” after --as-of could be two days: write it as 2026-06-30.`,
      unknownOption: (option: string) => `There is no option ${option}: see encours --help.`,
      unknownCommand: (command: string) => `There is no command “${command}”: use report or check.`,
      noFile: 'Name a file, or - for standard input: encours report FILE.',
      noValue: (option: string) => `${option} needs a value: see encours --help.`,
      twoFiles: 'Name one file only, and quote names with spaces.',
      unexpected: (reason: string) =>
        `Something went wrong that should not have (${reason}); nothing was replaced. ENCOURS_DEBUG=1 shows where.`,

      standardInput: 'Standard input',
      remark: (severity: string, message: string) => `${severity}: ${message}`,
      others: (n: number) => `and ${count(n, 'other', 'others')}`,
      written: (file: string) => `Workbook: ${file}`,
      openItemsWritten: (file: string) => `Open items: ${file}`,
      openItemsFile: 'open-items',
    },
    workbench: {
      title: 'New workbook',
      sheet: 'Receivables',
      empty: 'Paste your table of receivables with its header row, then choose Aged balance.',
      failed: (reason: string) => `The report could not be written: ${reason}`,
    },
  },
};

export type Remedy = 'flag' | 'setting';

const cells = (evidence: readonly Evidence[]): string =>
  evidence.map(({ row, value }) => `“${String(value)}” (row ${String(row)})`).join(' and ');

/** A file as the person named it; the dash is standard input. */
const named = (file: string): string => (file === '-' ? 'Standard input' : `“${file}”`);
