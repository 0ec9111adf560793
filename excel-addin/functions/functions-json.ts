/**
 * The metadata by which Excel knows the worksheet functions, from the catalogue.
 *
 * Every argument is a range of anything: scalars then accept ranges and spill, and a range may hold errors, which Excel
 * would otherwise answer itself without asking us. Names are the same in every language; only sentences are translated.
 */
import type { FunctionDefinition } from '../../core/functions/define';
import { textIn, type Language } from '../../core/text/text';

const RANGE = { type: 'any', dimensionality: 'matrix' } as const;

export const functionsJson = (catalogue: readonly FunctionDefinition[], language: Language) => ({
  allowErrorForDataTypeAny: true,
  functions: catalogue.map((definition) => {
    const help: Help = textIn(language).functions[definition.name];
    return {
      id: definition.name,
      name: definition.name,
      description: help.summary,
      parameters: definition.params.map(({ name, optional }) => ({
        name,
        description: help.params[name],
        ...RANGE,
        ...(optional && { optional }),
      })),
      result: RANGE,
    };
  }),
});

type Help = { readonly summary: string; readonly params: Readonly<Record<string, string>> };
