/** The settings sheet, in English. */

export const settingsWords = {
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
};
