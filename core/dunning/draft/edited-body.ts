/** The body of a letter as a text that a person can change: paragraphs, and the blocks as their tags. */
import { err, ok, type Result } from '../../result';
import { manyLines } from '../../text/plain';
import { blockBlanks } from '../templates/blanks';
import type { BodyPart } from '../templates/fill';

export const editableBody = (body: readonly BodyPart[]): string =>
  body
    .map((part) => (part.kind === 'paragraph' ? plainParagraph(part.lines.join('\n')) : `{{${part.kind}}}`))
    .join('\n\n');

/** What a customer is called must not come back as a block. */
const plainParagraph = (text: string): string => (TAG.test(text) ? text.replace('{{', '{ {') : text);

const TAG = /^\{\{([^{}]*)\}\}$/;

/** A paragraph that is a tag alone is a block; all others are text as it stands, and no blank in them is filled. */
export function editedBody(text: string): Result<readonly BodyPart[], { readonly unknown: string }> {
  const parts: BodyPart[] = [];
  for (const paragraph of manyLines(text).split(/\n{2,}/)) {
    const name = TAG.exec(paragraph)?.[1];
    const block = blockBlanks.find((known) => known === name);
    if (name !== undefined && !block) return err({ unknown: name.trim() });
    if (block) parts.push({ kind: block });
    else if (paragraph !== '') parts.push({ kind: 'paragraph', lines: paragraph.split('\n') });
  }
  return ok(parts);
}
