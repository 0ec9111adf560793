/** A template with its blanks filled: the subject, and the body as paragraphs and blocks. */
import mustache from 'mustache';
import { oneLine } from '../../text/plain';
import type { CustomerLanguage } from '../../text/written';
import { blockBlanks, type BlockBlank, type FlagBlank, type ValueBlank } from './blanks';
import type { Pattern, Template } from './template';

export type BlankValues = Readonly<Record<ValueBlank, string> & Record<FlagBlank, boolean>>;

/** A paragraph is lines of text, neither escaped nor formatted. */
export type BodyPart =
  { readonly kind: 'paragraph'; readonly lines: readonly string[] } | { readonly kind: BlockBlank };

type FilledTemplate = { readonly subject: string; readonly body: readonly BodyPart[] };

export function filled(template: Template, values: BlankValues, language: CustomerLanguage): FilledTemplate {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  );
  const view = { ...texts, ...Object.fromEntries(blockBlanks.map((name) => [name, marked(name)])) };
  return {
    subject: oneLine(rendered(template.subject, view, language)),
    body: rendered(template.body, view, language)
      .split(MARK)
      .flatMap((text, place) =>
        // What stands between two marks is the name of a block.
        place % 2 === 1 ? [{ kind: text as BlockBlank }] : paragraphs(text),
      ),
  };
}

/** A control character: neither a template nor a value can hold one, so that no name passes for a block. */
const MARK = '\u0001';
const marked = (name: BlockBlank): string => `${MARK}${name}${MARK}`;

/** Not escaped here: the text of a mail is no HTML, and its HTML is escaped when it is made of the paragraphs. */
const rendered = (pattern: Pattern, view: View, language: CustomerLanguage): string =>
  mustache.render(language === 'fr' ? held(pattern) : pattern, view, {}, { escape: (text: string) => text });

type View = Readonly<Record<string, string | boolean>>;

/** French sets these signs apart from the word before them, and on the same line. */
const held = (pattern: string): string => pattern.replace(/ ([:;?!])/g, '\u00a0$1');

const paragraphs = (text: string): readonly BodyPart[] =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(oneLine)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'paragraph', lines }));
