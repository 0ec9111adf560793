/** A mail as an independent parser reads it. */
import PostalMime, { type Email } from 'postal-mime';
import type { Draft } from '../../core/dunning/draft';
import { emlOf } from '../../core/dunning/mime';

export const parsed = (draft: Draft): Promise<Email> => PostalMime.parse(emlOf(draft));

/** As mail ends its lines. */
export const inMail = (text: string): string => `${text.replace(/\r?\n/g, '\n').trimEnd()}\n`;
