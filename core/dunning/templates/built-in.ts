/** The letters that come with the product. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { TemplatesByLanguage } from './template';

export const builtInTemplates: TemplatesByLanguage = { fr, en, de, es, it };
