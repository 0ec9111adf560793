/** The files that the build writes beside the page. The manifest names them; Excel reads them before any of our code runs. */
import { catalogue } from '../../core/functions/index';
import type { Language } from '../../core/text/text';
import { functionsJson } from './functions-json';

const json = (language: Language): string => JSON.stringify(functionsJson(catalogue, language), undefined, 2);

export const files: Readonly<Record<string, string>> = {
  'functions.json': json('en'),
  'functions-fr.json': json('fr'),
};
