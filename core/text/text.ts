/** Every sentence that a person reads, by language. English is the source; a key that French lacks does not compile. */
import { en } from './en';
import { fr } from './fr';

export type Text = typeof en;

const texts = { en, fr };
export type Language = keyof typeof texts;
export const languages = ['fr', 'en'] as const satisfies readonly Language[];

export const textIn = (language: Language): Text => texts[language];
export const isLanguage = (text: string): text is Language => text === 'fr' || text === 'en';
