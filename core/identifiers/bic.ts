/** Identifiers of banks (ISO 9362). */
import { compact } from './compact';

export const isBic = (text: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(compact(text));
