/** Every letter with all that may stand in it or be missing: what holds for each of them, in each language. */
import { customerLanguages } from '../../../../core/dunning/customer-language';
import { letterOf } from '../../../../core/dunning/draft/letter';
import { textBody } from '../../../../core/dunning/draft/text-body';
import { levelIds, type LevelId, type MessageItem } from '../../../../core/dunning/message';
import type { Minor } from '../../../../core/money';
import type { RegimeId } from '../../../../core/terms/regimes/index';
import type { CustomerLanguage } from '../../../../core/text/written';
import { creditNote, invoice, message, reminders, sender, templateFor } from '../../../support/message';

type Claims = 'none' | 'indemnity' | 'both';
type Case = {
  readonly level: LevelId;
  readonly count: 1 | 2;
  readonly credit: boolean;
  readonly sent: 0 | 1 | 2;
  readonly graceDays: 0 | 1 | 8;
  readonly regime: RegimeId | undefined;
  readonly claims: Claims;
  readonly attached: boolean;
};

/** What no law gives is never claimed. */
const LAWS: readonly (readonly [RegimeId | undefined, Claims])[] = [
  [undefined, 'none'],
  ['consumer', 'none'],
  ['BE', 'none'],
  ['EU', 'indemnity'],
  ['FR', 'both'],
];

const cases: readonly Case[] = levelIds.flatMap((level) =>
  ([1, 2] as const).flatMap((count) =>
    [false, true].flatMap((credit) =>
      ([0, 1, 2] as const).flatMap((sent) =>
        ([0, 1, 8] as const).flatMap((graceDays) =>
          LAWS.flatMap(([regime, claims]) =>
            [false, true].map((attached) => ({ level, count, credit, sent, graceDays, regime, claims, attached })),
          ),
        ),
      ),
    ),
  ),
);

const isLate = (level: LevelId): boolean => levelIds.indexOf(level) >= levelIds.indexOf('firm');

function messageOf({ level, count, credit, sent, graceDays, regime, claims }: Case, language: CustomerLanguage) {
  const claimed: Partial<MessageItem> = {
    ...(claims === 'both' && { interest: 2973 as Minor }),
    ...(claims !== 'none' && { indemnity: 4000 as Minor }),
  };
  return message({
    customer: { language },
    level: { id: level, graceDays, claimsPenalties: claims !== 'none' && isLate(level) },
    items: [
      invoice('FA-188', '2026-04-01', { amount: 1_324_850, settled: 500_000 }, { order: 'BC 4471', ...claimed }),
      invoice('FA-240', '2026-05-10', { amount: 248_040 }, claimed),
    ].slice(0, count),
    credits: credit ? [creditNote('AV-14', -36_000)] : [],
    previousReminders: reminders(['first', '2026-04-07'], ['firm', '2026-05-18'])
      .slice(0, sent)
      .map((reminder) => ({ ...reminder, whole: count === 1 })),
    ...(regime && { regime }),
  });
}

type Read = { readonly subject: string; readonly text: string; readonly prose: string };

/** `prose`: without the table, the account and the signature. */
function read(one: Case, language: CustomerLanguage): Read {
  const asked = messageOf(one, language);
  const letter = letterOf(asked, sender, templateFor(asked), one.attached);
  const paragraphs = letter.body.flatMap((part) => (part.kind === 'paragraph' ? [part.lines.join('\n')] : []));
  return { subject: letter.subject, text: textBody(letter), prose: paragraphs.join('\n\n') };
}

const letters = new Map(
  customerLanguages.map((language) => [language, cases.map((one) => ({ one, letter: read(one, language) }))]),
);

/** The letters of a language that break a rule, at most three of them. */
const breaking = (language: CustomerLanguage, holds: (letter: Read, one: Case) => boolean) =>
  (letters.get(language) ?? [])
    .filter(({ one, letter }) => !holds(letter, one))
    .slice(0, 3)
    .map(({ one, letter: { subject, prose } }) => ({ ...one, subject, prose }));

const DANGLING = /\{|\}|undefined|[^\S\n]{2}|[ \u00a0][,.)]|\([ )]|[.,;:] ?[.,;:]|[^\S\n]$|\n{3}|^[ ,.;:]/m;
const CLOSED = /[.,:!?]$|^Mit freundlichen Grüßen$/;

describe.each(customerLanguages)('in %s', (language) => {
  test('no space, comma or bracket is left over, and no paragraph is empty', () => {
    expect(
      breaking(language, ({ subject, prose, text }) => {
        const paragraphs = prose.split('\n\n');
        const isWhole = paragraphs.every((paragraph) => CLOSED.test(paragraph));
        return isWhole && !DANGLING.test(subject) && !DANGLING.test(prose) && !/\n{3}|[^\S\n]$/m.test(text);
      }),
    ).toEqual([]);
  });

  test('a sentence begins with a capital, but for the first after the salutation in German and Italian', () => {
    expect(
      breaking(language, ({ prose }) => {
        const [, opening = '', ...others] = prose.split('\n\n');
        const isLower = /^\p{Ll}/u.test(opening);
        // Numbers of French articles have a point too: “L. 441-10”.
        const begins = [...others, ...prose.split(/(?<=[.!?]) (?=\D)/).slice(1)].every((text) =>
          /^[\p{Lu}¿]/u.test(text),
        );
        return begins && isLower === (language === 'de' || language === 'it');
      }),
    ).toEqual([]);
  });

  test('what is asked for is one amount: in the text and beside the account', () => {
    expect(
      breaking(language, ({ prose, text }, { level }) => {
        const account = text.split('\n\n').find((part) => part.includes('IBAN')) ?? '';
        const [amount = 'none'] = /(?<=: ?)[^:]*€[^:]*(?=\n)/.exec(account) ?? [];
        return !isLate(level) || prose.includes(amount.trim());
      }),
    ).toEqual([]);
  });
});

/** Of many. A first reminder asks whether “an invoice” did not arrive. */
test.each([
  ['fr', /factures|règlements|avoirs/],
  ['en', /invoices|credit notes|payments/],
  ['de', /Rechnungen|Gutschriften|Zahlungen|Beträge/],
  ['es', /facturas|abonos|cantidades/],
  ['it', /fatture|note di credito|pagamenti|somme/],
] as const)('one invoice in %s is spoken of as one', (language, many) => {
  expect(breaking(language, ({ subject, prose }, { count }) => count > 1 || !many.test(subject + prose))).toEqual([]);
});

test.each([
  ['fr', /délai/],
  ['en', /within/],
  ['de', /Frist|innerhalb/],
  ['es', /plazo/],
  ['it', /termine|entro/],
] as const)('in %s no deadline is spoken of where none is granted', (language, deadline) => {
  expect(
    breaking(
      language,
      ({ subject, prose }, { level, graceDays }) => deadline.test(subject + prose) === (graceDays > 0 && isLate(level)),
    ),
  ).toEqual([]);
});

test.each([
  ['fr', /intérêts de retard|indemnité|de plein droit/],
  ['en', /late payment|statutory|recovery costs/i],
  ['de', /Verzugszinsen|pauschale/i],
  ['es', /intereses de demora|indemnización/],
  ['it', /interessi di mora|importo forfettario/],
] as const)('in %s interest and indemnities are spoken of only under a law that gives them', (language, costs) => {
  expect(
    breaking(
      language,
      ({ prose }, { level, regime }) =>
        !costs.test(prose) || (isLate(level) && regime !== undefined && regime !== 'consumer'),
    ),
  ).toEqual([]);
});

/** They run from the day after the due date: a notice that made them begin would give away what ran before. */
test.each([
  ['fr', /fait courir/],
  ['en', /from this/i],
  ['de', /ab (?:Zugang|Erhalt|diesem)/],
  ['es', /desde este requerimiento/i],
  ['it', /dalla presente/i],
] as const)('no notice in %s makes interest begin', (language, begin) => {
  expect(breaking(language, ({ prose }) => !begin.test(prose))).toEqual([]);
});

/** “66,00 € dus” would be “66,00 GBP dues”, and “1,20 € dû”. */
test.each([
  ['fr', /€ (?:dus?|dues?|restent|resteront)\b|arrêtée?s au/],
  ['es', /qued(?:a|an|arán) por pagar|(?:calculad|detallad)[oa]s/],
  ['it', /rest(?:a|ano|eranno) da pagare|(?:calcolat|indicat)[ie]\b/],
] as const)('in %s no word agrees with the currency of an amount', (language, agreeing) => {
  expect(breaking(language, ({ prose }) => !agreeing.test(prose.replace(/\u00a0/g, ' ')))).toEqual([]);
});
