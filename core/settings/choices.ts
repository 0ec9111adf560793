/** Choices that people make by a word: in functions, on the settings sheet. */
import { textOf, type Cell } from '../cell';
import { fold } from '../ledger/fold';
import type { ItemKind } from '../ledger/kinds';
import { languages, textIn, type Text } from '../text/text';

export type Choices = Text['choices'];

/** What people write as well. */
const SYNONYMS: { readonly [N in keyof Choices]?: Readonly<Record<string, keyof Choices[N]>> } = {
  basis: { invoice: 'issued' },
  channel: {
    lettre: 'letter',
    'courrier postal': 'letter',
    poste: 'letter',
    post: 'letter',
    'lettre recommandee ar': 'registered',
    recommande: 'registered',
    lrar: 'registered',
    mail: 'email',
    courriel: 'email',
    tel: 'phone',
    appel: 'phone',
    call: 'phone',
  },
};

/** A choice as any language words it, or its own key. */
export const choiceOf = <N extends keyof Choices>(value: Cell, name: N): keyof Choices[N] | undefined =>
  keyOf(value, ({ choices }) => choices[name]) ?? SYNONYMS[name]?.[fold(textOf(value))];

export const itemKindOf = (value: Cell): ItemKind | undefined => keyOf(value, ({ kinds }) => kinds);

function keyOf<W extends object>(value: Cell, wordsIn: (text: Text) => W): keyof W | undefined {
  const folded = fold(textOf(value));
  for (const language of languages) {
    for (const [key, word] of Object.entries(wordsIn(textIn(language)) as Readonly<Record<string, string>>)) {
      if (fold(key) === folded || fold(word) === folded) return key as keyof W;
    }
  }
  return undefined;
}
