import type { Language } from '../core/text/text';

/** French for every kind of French; else English, also while the host has not said its language yet. */
export const languageOf = (tag: string | undefined): Language => (/^fr\b/i.test(tag ?? '') ? 'fr' : 'en');

/** The language of Excel's own surface. */
export const hostLanguage = (): Language => languageOf(Office.context.displayLanguage);
