/**
 * The functions at the top level of `Code.js`, made of the catalogue when the bundle is built.
 *
 * Sheets finds functions only as declarations in the source, and shows the JSDoc above them while somebody types a
 * formula: a summary of one paragraph and every parameter as if it were required, hence the word in its description.
 */
import { catalogue } from '../../core/functions';
import type { FunctionDefinition } from '../../core/functions/define';
import { textIn } from '../../core/text/text';
import { builtInLanguage } from '../language';
import type * as main from '../main';

/** The variable of the bundle, as `webpack.config.js` names it. */
const LIBRARY = 'encours_';

/** Called by Google, or by the menu. */
const handlers = ['onOpen', 'onInstall', 'agedBalance'] as const satisfies readonly (keyof typeof main)[];

function formulaStub({ name, params }: FunctionDefinition): string {
  const { functions, hosts } = textIn(builtInLanguage);
  const { summary, params: described, returns } = functions[name];
  const descriptions: Readonly<Record<string, string>> = described;
  return [
    '/**',
    ` * ${summary}`,
    ' *',
    ...params.map((param) => {
      const description = descriptions[param.name] ?? '';
      return ` * @param {*} ${param.name} ${param.optional ? `${description} (${hosts.optional})` : description}`;
    }),
    ` * @return {*} ${returns}`,
    ' * @customfunction',
    ' */',
    `function AR_${name}(${params.map((param) => param.name).join(', ')}) {`,
    `  return ${LIBRARY}.call('${name}', arguments);`,
    '}',
  ].join('\n');
}

const handlerStub = (name: (typeof handlers)[number]): string => `function ${name}() {\n  ${LIBRARY}.${name}();\n}`;

export const stubs = `${[...catalogue.map(formulaStub), ...handlers.map(handlerStub)].join('\n\n')}\n`;
