/**
 * What a letter has to say and does not, however well it compiles: every letter what is owed; a formal notice that it is
 * one, until when to pay, and who demands it. The words are a person's own, so they are told of it and still used.
 */
import type { CustomerLanguage } from '../../text/written';
import type { LevelId } from '../message';
import type { BlockBlank, ValueBlank } from './blanks';
import type { Template } from './template';

type NeededBlank = Extract<BlockBlank | ValueBlank, 'items' | 'deadline' | 'signature'>;

export type Unsaid = {
  readonly part: keyof Template;
  readonly what: NeededBlank | 'notice';
  /** The blank or the words that would say it. */
  readonly missing: string;
};

/** The name of a formal notice, and any form of it: a debtor has to be put on notice without doubt (C. civ. 1344). */
const NOTICES: Readonly<Record<CustomerLanguage, { readonly name: string; readonly forms: RegExp }>> = {
  fr: { name: 'mise en demeure', forms: /en\s+demeure/i },
  en: { name: 'formal demand', forms: /formal(?:ly)?\s+(?:notice|demand)/i },
  de: { name: 'letzte Mahnung', forms: /mahnung|mahnen/i },
  es: { name: 'requerimiento formal', forms: /requerimiento|requerimos/i },
  it: { name: 'costituzione in mora', forms: /in\s+mora/i },
};

export function unsaidIn(template: Template, letter: LevelId, language: CustomerLanguage): readonly Unsaid[] {
  if (letter !== 'formalNotice') return withoutBlanks(template, ['items']);
  const { name, forms } = NOTICES[language];
  const parts = (['subject', 'body'] as const).filter((part) => !forms.test(template[part]));
  return [
    ...parts.map((part): Unsaid => ({ part, what: 'notice', missing: name })),
    ...withoutBlanks(template, ['items', 'deadline', 'signature']),
  ];
}

const withoutBlanks = ({ body }: Template, needed: readonly NeededBlank[]): readonly Unsaid[] =>
  needed
    .filter((blank) => !new RegExp(`\\{\\{\\s*${blank}\\s*\\}\\}`).test(body))
    .map((blank) => ({ part: 'body', what: blank, missing: `{{${blank}}}` }));
