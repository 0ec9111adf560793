import { draftOf } from '../../../core/dunning/draft';
import type { DraftWarning } from '../../../core/dunning/draft/warnings';
import { customerLanguages } from '../../../core/dunning/customer-language';
import { levelIds, type Message, type MessageItem } from '../../../core/dunning/message';
import { noSender } from '../../../core/dunning/sender';
import { compileTemplate } from '../../../core/dunning/templates/compile';
import type { Currency, Minor } from '../../../core/money';
import { creditNote, drafted, IBAN, invoice, message, reminders, sender } from '../../support/message';

/** As it is read: the spaces that do not break are spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const textOf = (change: Parameters<typeof message>[0], from = sender): string => plain(drafted(change, from).text);

const late = [
  invoice('FA-188', '2026-04-01', { amount: 1_324_850, settled: 500_000 }, { order: 'BC 4471' }),
  invoice('FA-240', '2026-05-10', { amount: 248_040 }),
];
const claimed = [
  { ...(late[0] as MessageItem), interest: 10_512 as Minor, indemnity: 4000 as Minor },
  { ...(late[1] as MessageItem), interest: 2973 as Minor, indemnity: 4000 as Minor },
];
const last = {
  items: claimed,
  level: { id: 'last', claimsPenalties: true, graceDays: 8 },
  regime: 'FR',
  previousReminders: reminders(['preReminder', '2026-03-25'], ['first', '2026-04-07'], ['firm', '2026-05-18']),
} as const;

test('a first reminder is courteous, and says what is open, since when, and where to pay', () => {
  const { subject, text } = drafted();
  expect(plain(subject)).toBe('Rappel : facture FA-240, échue le 10 mai 2026');
  expect(plain(text).split('\n\n')).toEqual([
    'Bonjour,',
    'Sauf erreur ou omission de notre part, notre facture FA-240, échue le 10 mai 2026, reste à régler pour 2 480,40 €.',
    expect.stringMatching(/^Il s’agit sans doute d’un simple oubli\./),
    '- Facture FA-240 du 02/03/2026, échéance 10/05/2026, 36 jours de retard\n  à régler : 2 480,40 €',
    [
      'Règlement par virement',
      'Titulaire : Ateliers Verdier',
      'IBAN : FR14 2004 1010 0505 0001 3M02 606',
      'Montant : 2 480,40 €',
      'Référence : C0104 FA-240',
    ].join('\n'),
    'Si votre règlement a croisé ce message, merci de ne pas en tenir compte.',
    'Bien cordialement,',
    'Camille Roux\nAteliers Verdier\ncredit@example.com',
  ]);
});

test('amounts, what was paid of them, credits and the sum stand in the list', () => {
  const text = textOf({ items: late, credits: [creditNote('AV-14', -36_000)], level: { id: 'firm' } });
  expect(text).toContain(
    [
      '- Facture FA-188 du 02/03/2026, votre commande BC 4471, échéance 01/04/2026, 75 jours de retard',
      '  montant : 13 248,50 €, déjà réglé : 5 000,00 €, à régler : 8 248,50 €',
      '- Facture FA-240 du 02/03/2026, échéance 10/05/2026, 36 jours de retard',
      '  à régler : 2 480,40 €',
      '- Avoir AV-14 du 04/05/2026',
      '  à déduire : 360,00 €',
      'Total : 10 368,90 €',
    ].join('\n'),
  );
  expect(text).toContain('le solde est de 10 368,90 €');
});

test('what is contested or promised is told and not asked for', () => {
  const items = [invoice('FA-1', '2026-05-10', { amount: 100_000, settled: 20_000 }, { open: 50_000 as Minor })];
  expect(textOf({ items })).toContain(
    '  montant : 1 000,00 €, déjà réglé : 200,00 €, non réclamé ici : 300,00 €, à régler : 500,00 €',
  );
});

describe('interest and indemnities', () => {
  const sums =
    'Total : 10 728,90 €\nIntérêts de retard au 15/06/2026 : 134,85 €\nIndemnité forfaitaire pour frais de recouvrement : 80,00 €\nTotal à régler : 10 943,75 €';

  test('stand on lines of their own where they are claimed, and in what is asked for', () => {
    const text = textOf(last);
    expect(text).toContain(sums);
    expect(text).toContain('à régler : 2 480,40 €, intérêts de retard : 29,73 €, indemnité : 40,00 €');
    expect(text).toContain(
      'Cette somme comprend 214,85 € au titre du retard de paiement, selon le décompte ci-dessous arrêté au 15 juin 2026',
    );
    expect(text).toContain('Montant : 10 943,75 €');
  });

  test('are not told where the level does not claim them', () => {
    const text = textOf({ ...last, level: { id: 'last', claimsPenalties: false, graceDays: 8 } });
    expect(text).not.toMatch(/intérêts|indemnité|somme comprend/i);
    expect(text).toContain('Nous vous demandons de nous régler 10 728,90 € dans un délai de 8 jours');
  });

  const [, second] = claimed as [MessageItem, MessageItem];
  /** One of two invoices is late in a half-year whose rate is missing. */
  const unknown = { ...last, items: [{ ...(late[0] as MessageItem), indemnity: 4000 as Minor }, second] };

  test('are told without the interest, which is reserved, where the rate of one half-year is missing', () => {
    const draft = drafted(unknown);
    expect(plain(draft.text)).toContain(
      'Nous vous demandons de nous régler 10 808,90 €, outre les intérêts de retard échus et à échoir, dans un délai de 8 jours à compter de la réception de ce message. Cette somme comprend 80,00 € au titre de l’indemnité forfaitaire pour frais de recouvrement (articles L. 441-10',
    );
    expect(plain(draft.text)).toContain(
      'Indemnité forfaitaire pour frais de recouvrement : 80,00 €\nTotal à régler, outre les intérêts de retard : 10 808,90 €',
    );
    expect(plain(draft.text)).not.toMatch(/décompte|arrêté|29,73/);
    expect(draft.warnings).toEqual(['interestUnknown']);
  });

  test('that are reserved in a formal notice are part of what it demands', () => {
    const { subject, text } = drafted({ ...unknown, level: { ...unknown.level, id: 'formalNotice' } });
    expect(plain(subject)).toBe('Mise en demeure de payer 10 808,90 €, outre intérêts');
    expect(plain(text)).toContain(
      'nous vous mettons en demeure de nous payer 10 808,90 €, outre les intérêts de retard échus et à échoir, dans un délai',
    );
    expect(plain(text)).toContain(
      'Cette somme comprend le principal, soit 10 728,90 €, et 80,00 € au titre de l’indemnité forfaitaire pour frais de recouvrement. Les intérêts de retard courent de plein droit jusqu’au paiement',
    );
  });

  test('are reserved where the law gives no indemnity in the currency either', () => {
    const text = textOf({ ...last, items: late });
    expect(text).toContain('régler 10 728,90 €, outre les intérêts de retard échus et à échoir, dans un délai');
    expect(text).not.toMatch(/indemnité|décompte/);
  });

  test.each([
    ['fr', /outre les intérêts de retard échus et à échoir/, /décompte/],
    ['en', /plus the interest for late payment that has accrued and continues to accrue/, /calculated to/],
    [
      'de',
      /zuzüglich der bereits angefallenen und der bis zur Zahlung noch anfallenden Verzugszinsen/,
      /berechnet bis/,
    ],
    ['es', /más los intereses de demora devengados y los que se devenguen hasta el pago/, /cálculo/],
    ['it', /oltre agli interessi di mora maturati e maturandi/, /conteggio/],
  ] as const)('in %s are either computed to a day or reserved, never both', (language, reserved, computed) => {
    for (const id of ['firm', 'last', 'formalNotice'] as const) {
      const said = (items: readonly MessageItem[]): readonly boolean[] => {
        const text = textOf({ ...last, items, customer: { language }, level: { ...last.level, id } });
        return [reserved, computed].map((words) => words.test(text));
      };
      expect([id, said(claimed), said(unknown.items)]).toEqual([id, [false, true], [true, false]]);
    }
  });

  test('are not asked on what is not late', () => {
    const items = [invoice('FA-1', '2026-06-15', { amount: 100 }, { interest: 1 as Minor, indemnity: 4000 as Minor })];
    expect(textOf({ ...last, items })).not.toMatch(/indemnité/i);
  });
});

test.each([
  ['FR', 'articles L. 441-10 et D. 441-5 du code de commerce'],
  ['publicHospital', 'articles L. 2192-13 et D. 2192-35 du code de la commande publique'],
  ['UK', 'Late Payment of Commercial Debts (Interest) Act 1998'],
] as const)('a firm reminder under %s names its law', (regime, law) => {
  expect(textOf({ regime, level: { id: 'firm' } })).toContain(
    `de plein droit, sans rappel préalable, à des intérêts de retard et à une indemnité forfaitaire pour frais de recouvrement (${law}).`,
  );
});

test.each([undefined, 'consumer'] as const)(
  'without a law that applies (%s) a firm reminder says nothing of it',
  (regime) => {
    const text = textOf({ level: { id: 'firm' }, ...(regime && { regime }) });
    expect(text).not.toMatch(/retard de paiement|indemnité/);
  },
);

describe('an invoice in several instalments', () => {
  const instalments = ['2026-04-01', '2026-05-10', '2026-06-10'].map((due) => invoice('T1', due, { amount: 100_000 }));

  test.each(customerLanguages)('is one invoice in a letter in %s, with each instalment in the list', (language) => {
    const { subject, text } = drafted({ items: instalments, customer: { language }, level: { id: 'firm' } });
    expect(subject).toContain('T1');
    expect(text).not.toMatch(/\b3 (factures|invoices|fällige|überfällige|Rechnungen|facturas|fatture)/);
    expect(text.match(/^- .*T1/gm)).toHaveLength(3);
  });

  test('is counted once beside others, and quoted once', () => {
    const text = textOf({ items: [...instalments, ...late], level: { id: 'firm' } });
    expect(text).toContain('sur nos 3 factures ci-dessous');
    expect(text).toContain('Référence : C0104 T1 FA-188 FA-240');
  });
});

describe('earlier reminders', () => {
  test('are told with their days, those before the due date apart', () => {
    expect(textOf(last)).toContain('Malgré nos relances des 7 avril 2026 et 18 mai 2026, et sauf erreur');
  });

  test('that were not about all of the invoices are told as such', () => {
    const [before] = reminders(['first', '2026-04-07']);
    if (!before) throw new Error('There is none.');
    expect(textOf({ ...last, previousReminders: [{ ...before, whole: false }] })).toContain(
      'Malgré notre relance du 7 avril 2026 (pour tout ou partie des factures ci-dessous), et sauf erreur',
    );
  });

  test('one is one', () => {
    expect(textOf({ ...last, previousReminders: reminders(['first', '2026-04-07']) })).toContain(
      'Malgré notre relance du 7 avril 2026, et sauf erreur',
    );
  });

  test('none are none', () => {
    expect(textOf({ ...last, previousReminders: [] })).toContain(
      'Sauf erreur ou omission de notre part, nos 2 factures',
    );
  });
});

/** The first words after the salutation, where German and Italian go on in lower case and nobody else. */
test.each(customerLanguages.flatMap((language) => levelIds.map((id) => [id, language] as const)))(
  '%s in %s reads as sentences, with and without what may be missing',
  (id, language) => {
    const customer = { language };
    const level = { id, claimsPenalties: true, graceDays: 8 };
    const all = { customer, level, regime: 'EU', credits: [creditNote('AV-14', -36_000)] } as const;
    const letters = [
      drafted({ customer, level: { id } }),
      drafted({
        ...all,
        items: claimed,
        previousReminders: reminders(['first', '2026-04-07'], ['firm', '2026-05-18']),
      }),
      drafted({ ...all, items: late, previousReminders: reminders(['first', '2026-04-07']) }),
    ];
    for (const { subject, text } of letters) {
      expect(subject).not.toMatch(/[{}]|undefined| {2}|[ :,]$/);
      expect(text).not.toMatch(/[{}]|undefined|\S {2}| [.,)]|\( |\(\)|\.\.|,,/);
      const opening = text.split('\n\n')[1]?.charAt(0) ?? '';
      const isLower = opening === opening.toLowerCase();
      expect(isLower).toBe(language === 'de' || language === 'it');
    }
  },
);

test.each([
  ['an e-mail address', { customer: { email: 'à demander' } }, sender, ['recipientMissing']],
  [
    'an address for a letter',
    { level: { channel: 'letter' }, customer: { email: '' } },
    sender,
    ['postalAddressMissing'],
  ],
  ['a sender', {}, noSender, ['companyMissing', 'accountMissing']],
  ['a right IBAN', {}, { ...sender, iban: IBAN.replace('606', '607') }, ['ibanWrong']],
  ['a right BIC', {}, { ...sender, bic: 'PSST' }, ['bicWrong']],
  ['a safe link', {}, { ...sender, paymentLink: 'javascript:alert(1)' }, ['linkWrong']],
  [
    'what a formal notice needs',
    { level: { id: 'formalNotice' } },
    sender,
    ['postalAddressMissing', 'deadlineMissing', 'reminderMissing', 'copiesToAttach'],
  ],
  [
    'nothing but the copies',
    {
      level: { id: 'formalNotice', graceDays: 15 },
      customer: { address: '4 allée des Ormes' },
      previousReminders: reminders(['last', '2026-05-20']),
    },
    sender,
    ['copiesToAttach'],
  ],
] as const)('a draft that lacks %s says so', (_, change, from, warnings) => {
  expect(drafted(change, from).warnings).toEqual<readonly DraftWarning[]>(warnings);
});

test('a wrong IBAN is never printed', () => {
  const { text, html, image } = drafted({}, { ...sender, iban: IBAN.replace('606', '607') });
  expect(text + html).not.toContain('FR14');
  expect(image).toBeUndefined();
});

test('another currency has an account and no code to scan', () => {
  const draft = drafted({ currency: 'CHF' as Currency });
  expect(draft.text).toContain('IBAN');
  expect(draft.image).toBeUndefined();
});

test('a link to pay online stands in text and HTML, with its ampersands', () => {
  const { text, html } = drafted({}, { ...sender, iban: '', paymentLink: 'https://pay.example.com/?a=1&b=2' });
  expect(plain(text)).toContain('Régler en ligne : https://pay.example.com/?a=1&b=2');
  expect(html).toContain('href="https://pay.example.com/?a=1&amp;b=2"');
});

test('a statement goes with the second reminder and later ones, and the letter says so', () => {
  const attaching = levelIds.filter((id) => drafted({ level: { id } }).attachments.length > 0);
  expect(attaching).toEqual(['firm', 'last', 'formalNotice']);
  expect(drafted({ level: { id: 'firm' } }).text).toContain('ci-joint');
});

test('a person’s own letter is filled like ours', () => {
  const own = compileTemplate({
    subject: 'À {{customer}} :\n{{total}}',
    body: 'Cher client,\r\nvous devez {{total}}.\n\n\n{{signature}} {{items}} fin\n\n{{#several}}rien{{/several}}',
  });
  if (!own.ok) throw new Error('refused');
  const { subject, text } = draftOf(message({ customer: { name: 'L. {{total}} & Fils' } }), sender, own.value);
  expect(plain(subject)).toBe('À L. {{total}} & Fils : 2 480,40 €');
  expect(plain(text).split('\n\n')).toEqual([
    'Cher client,\nvous devez 2 480,40 €.',
    'Camille Roux\nAteliers Verdier\ncredit@example.com',
    expect.stringMatching(/^- Facture FA-240/),
    'fin',
  ]);
});

test('a name with several meanings for Mustache is a name', () => {
  const asked: Message = message({
    customer: { name: '{{#one}}{{>a}}', id: '{{{b}}}' },
    level: { id: 'formalNotice' },
  });
  expect(drafted(asked).text).toContain('{{#one}}{{>a}} n’a pas réglé à Ateliers Verdier');
});
