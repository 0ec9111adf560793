/** What follows from the language of a workbook. */
import { LocaleType } from '@univerjs/core';
import type { Host } from '../../core/functions/book';
import type { Language } from '../../core/text/text';

export const localeOf: Readonly<Record<Language, LocaleType>> = { en: LocaleType.EN_US, fr: LocaleType.FR_FR };

/** Formulas are written with commas in every language. */
export const hostIn = (language: Language): Host => ({ language, prefix: 'AR.', separator: ',' });
