/** Choices that people make by a word: in functions, on the settings sheet. */
import { textOf, type Cell } from '../cell';
import { fold } from '../ledger/fold';
import { languages, textIn, type Text } from '../text/text';

export type Choices = Text['choices'];

/** A choice as any language words it, or its own key. */
export function choiceOf<N extends keyof Choices>(value: Cell, name: N): keyof Choices[N] | undefined {
  const folded = fold(textOf(value));
  for (const language of languages) {
    for (const [key, word] of Object.entries(textIn(language).choices[name])) {
      if (fold(key) === folded || fold(word) === folded) return key as keyof Choices[N];
    }
  }
  return undefined;
}
