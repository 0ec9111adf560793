/** The letters that come with the product. */
import type { CustomerLanguage } from '../../text/written';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Templates } from './template';

export const builtInTemplates: Readonly<Record<CustomerLanguage, Templates>> = { fr, en, de, es, it };
