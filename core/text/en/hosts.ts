/** What single hosts say, in English. */
import { countedIn } from '../written';

const count = countedIn('en');

export const hostsWords = {
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
      report: 'Print the aged balance and the figures, and write them as a workbook.',
      check: 'List what could not be read, and what was assumed.',
      remind: 'Write a draft for everybody who is to be reminded, and keep the log of what was drafted and sent.',
      handOver: 'Write the file of one customer for a lawyer or a collection agency as a workbook.',
      settings: 'Write all that can be set as a workbook: settings, credit policy, notes of customers, letters.',
      statement: 'Write the statement of account of one customer as a workbook.',
      file: 'Workbook or text file; - reads standard input',
      customer: 'A customer, by code or name',
      options: {
        asOf: 'Day of which the figures speak, such as 2026-06-30 (default: what the settings say, else today)',
        out: 'Workbook to write (default: NAME-encours-D.xlsx beside the input)',
        jsonReport: 'Print JSON and nothing else; then a workbook is written only with --out',
        json: 'Print JSON and nothing else',
        strict: 'Exit with 1 when there is an error or a warning',
        lang: 'Language of all that is written: fr or en (default: that of the settings, else of LC_ALL or LANG, else en)',
        sheet: 'Sheet to read (default: where AR_Receivables is, else the first that looks like receivables)',
        map: 'Column that holds a field; may be repeated',
        sales:
          'Sales, month | amount: a sheet of the workbook, or a file (for months that the table does not tell whole)',
        edges: 'Last day of each bucket, such as 30,60,90',
        basis: 'Age by due date or by invoice date: due or invoice (or issued)',
        currency: 'Currency of rows that name none, such as EUR',
        defaultTerms: 'Terms of rows without due date, such as "30 jours"',
        dates: 'Order of text dates: dmy or mdy',
        decimal: 'Decimal sign of text amounts: , or .',
        kind: 'Meaning of a word of the type column, such as "Acompte=deposit"; may be repeated',
        settings: 'Settings of a workbook (its AR_Settings), or of a .csv with the columns key and value',
        outFolder: 'Folder of the drafts and their log (default: reminders, beside the input)',
        dryRun: 'Tell what would be done, and write nothing',
        policy: 'Remind everyone by the levels that the credit policy has for these customers',
        bankIsUpToDate: 'Say that every payment up to the date is in the table',
        notice: 'Write a formal notice to these customers, by code or name, where one is due',
        sameLedger: 'Say that the log in the folder is of this ledger, though it speaks of nothing in it',
        markSent: 'Record that these messages were sent, on the day of --as-of or today; all: every draft',
        markNotSent: 'Record that they were not sent after all',
        skip: 'Pass these messages over: the next level follows',
        reminders: 'Folder of the reminders whose log counts (default: reminders, beside the input)',
        outSettings: 'Workbook to write (default: NAME-settings-D.xlsx beside the input)',
        from: 'First day of the movements (default: three months before)',
        outOne: 'Workbook to write (default: NAME-COMMAND-CUSTOMER-D.xlsx beside the input)',
        version: 'Show the version',
        help: 'Show this help',
      },
      titles: { usage: 'Usage:', args: 'Arguments:', options: 'Options:', commands: 'Commands:' },
      fields: 'FIELD is one of:',
      kinds: 'KIND is one of:',
      /** What follows a flag. */
      values: {
        file: 'FILE',
        sheet: 'NAME',
        column: 'FIELD=HEADER',
        terms: 'TERMS',
        sign: 'SIGN',
        kind: 'WORD=KIND',
        day: 'D',
        out: 'OUT.xlsx',
        days: 'DAYS',
        sales: 'FILE|SHEET',
        folder: 'DIR',
        policy: 'NAME',
        customer: 'CUSTOMER',
        key: 'KEY',
      },
      isColumnOf: (fr: string, en: string) => `${en} (${fr})`,
      empty: (file: string) => `${named(file)} is empty: nothing can be read from it.`,
      missing: (file: string) => `${named(file)} does not exist: check its name and folder.`,
      forbidden: (file: string) => `${named(file)} may not be opened: check its rights, and close it elsewhere.`,
      isDirectory: (file: string) => `${named(file)} is a folder: name a file in it.`,
      atWork: (folder: string, lock: string) =>
        `Another run is at work in ${named(folder)}: wait until it has ended. If there is none, delete ${named(lock)}.`,
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
      noSales: (name: string) =>
        `${named(name)} is neither a sheet of the workbook nor a file: check the name after --sales.`,
      noFolder: (folder: string) =>
        `The folder ${named(folder)} does not exist: create it, or name another with --out.`,
      outIsInput: (file: string) =>
        `${named(file)} is a file that was read, and is not replaced: name another with --out.`,
      outIsNotOurs: (file: string) =>
        `${named(file)} exists and may hold what somebody has written, so it is not replaced: name another with --out, or move it away.`,
      outIsNoWorkbook: (file: string) => `${named(file)} must end in .xlsx.`,
      inFile: (source: string, problem: string) => `${named(source)}: ${problem}`,
      badValue: (flag: string, value: string, expected: string) =>
        `“${value}” is not accepted after ${flag}: expected ${expected}.`,
      aDay: 'a day such as 2026-06-30',
      twoDays: (flag: string, value: string) => `“${value}” after ${flag} could be two days: write it as 2026-06-30.`,
      unknownOption: (option: string) => `There is no option ${option}: see encours --help.`,
      unknownCommand: (command: string, commands: string) => `There is no command “${command}”: use ${commands}.`,
      noCommand: 'Name a command first, such as encours report FILE.',
      noFile: (command: string) => `Name a file, or - for standard input: encours ${command} FILE.`,
      noCustomer: 'Name a customer after the file, by code or name: encours statement FILE CUSTOMER.',
      noValue: (option: string) => `${option} needs a value: see encours --help.`,
      twoFiles: 'Name one file only, and quote names with spaces.',
      unexpected: (reason: string) =>
        `Something went wrong that should not have (${reason}); nothing was replaced. ENCOURS_DEBUG=1 shows where.`,
      standardInput: 'Standard input',
      remark: (severity: string, message: string) => `${severity}: ${message}`,
      others: (n: number) => `and ${count(n, 'other', 'others')}`,
      figures: (currency: string, dso: string, countBack: string, overdueRate: string, risky: number) =>
        `${currency}: DSO ${dso}, by count-back ${countBack}; overdue rate ${overdueRate}; ${count(risky, 'customer', 'customers')} at high or critical risk.`,
      salesByFlag: 'Name it: --sales FILE.',
      settingsWritten: (file: string) => `Edit it, and name it after any command: --settings ${file}`,
      written: (file: string) => `Workbook: ${file}`,
      openItemsWritten: (file: string) => `Open items: ${file}`,
      openItemsFile: 'open-items',
    },
    workbench: {
      title: 'New workbook',
      sheet: 'Receivables',
      empty: 'Paste your table of receivables with its header row; then choose it beside the sheet.',
      failed: (reason: string) => `That could not be done (${reason}). Nothing was changed.`,
      changing: 'The workbook was changed all the while, so nothing was written. Try again in a moment.',
      pane: 'Encours',
      paneWidth: 'Width of Encours',
      hidePane: 'Hide Encours',
      showPane: 'Show Encours',
      paneKey: 'F6 goes from the sheet to Encours and back.',
      saveAs: 'Save as…',
      losses: {
        title: 'Save under another name',
        asWorkbook: 'Save as a workbook (.xlsx)',
        asText: 'Save this sheet as text (.csv)',
        cancel: 'Cancel',
        nothing: 'Nothing that the file holds is lost. The file itself is not changed.',
        some: 'The file itself is not changed. The new one differs in this:',
        saved: (name: string) => `Saved as ${named(name)} where your browser puts downloads.`,
        failed: (reason: string) => `The workbook could not be saved (${reason}). Nothing was written.`,
        live: (sheet: string) => `The sheet “${sheet}” is left out: it is made anew whenever the file is opened here.`,
        calls: (n: number) =>
          `${count(n, 'formula', 'formulas')} with AR. ${n === 1 ? 'is' : 'are'} saved as ${n === 1 ? 'its value' : 'their values'}.`,
        formulas: (sheet: string, n: number) =>
          `On “${sheet}”, ${count(n, 'formula', 'formulas')} of the file ${n === 1 ? 'gives' : 'give'} way to values that were typed here.`,
        looks: (sheet: string) =>
          `On “${sheet}”, formats that were changed here are not saved; those of the file are kept.`,
        moved: (sheet: string) =>
          `On “${sheet}”, rows or columns were added, removed or moved: its formulas are saved as values, and formulas elsewhere still point where they did.`,
        kinds: {
          charts: (sheet: string) => `On “${sheet}”, charts are lost.`,
          pictures: (sheet: string) => `On “${sheet}”, pictures are lost.`,
          pivots: (sheet: string) => `On “${sheet}”, pivot tables are lost.`,
          comments: (sheet: string) => `On “${sheet}”, comments are lost.`,
          validations: (sheet: string) => `On “${sheet}”, lists and other rules for what may be typed are lost.`,
          conditions: (sheet: string) => `On “${sheet}”, conditional formats are lost.`,
          controls: (sheet: string) => `On “${sheet}”, buttons and other controls are lost.`,
        },
        rebuilt:
          'The file was made by a program whose parts cannot be amended: formulas are saved as values, and macros and what else is not in cells is lost.',
        deleted: (sheet: string) => `The sheet “${sheet}” was removed here and stays in the file.`,
        signature: 'The digital signature of the file is no longer valid.',
        onlySheet: (sheet: string) => `Only the sheet “${sheet}” is saved.`,
        onlyValues: 'Only values are saved: no formulas, formats or charts.',
      },
      notOpened: (reason: string) => `The workbook could not be opened: ${reason}`,
      live: {
        tab: 'Encours',
        title: 'Receivables at a glance',
        note: 'Every figure on this sheet is a formula. Change an invoice or a setting, and they follow.',
        dso: (currency: string) => `DSO in days, ${currency}`,
      },
      usage:
        'npm start -- [FILE.xlsx|FILE.csv] [--port N] [--no-open] [--lang fr|en]\n' +
        'Opens the file, or else the sample, in a spreadsheet in the browser. Nothing leaves this machine, and the file is not changed.',
      open: (file: string, address: string) => `${named(file)} is open at ${address}`,
      howToEnd: 'Ctrl-C ends it. The file itself is not changed.',
      aPort: 'a number from 0 to 65535',
      portTaken: (port: number) =>
        `Port ${String(port)} is taken by another program: name another after --port, or leave it out.`,
      portForbidden: (port: number) =>
        `Port ${String(port)} may not be used here: name one above 1023 after --port, or leave it out.`,
      unknownOption: (option: string) => `There is no option ${option}: see npm start -- --help.`,
      noValue: (option: string) => `${option} needs a value: see npm start -- --help.`,
    },
  },
};

/** A file as the person named it; the dash is standard input. */
const named = (file: string): string => (file === '-' ? 'Standard input' : `“${file}”`);
