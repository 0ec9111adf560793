/** A letter with blanks, as Mustache writes them; every blank in it is one of ours. */
import type { Brand } from '../../brand';
import type { CustomerLanguage } from '../../text/written';
import type { LevelId } from '../message';
import type { Blank } from './blanks';

/** Text that has been found to name our blanks only, each part that it opens closed. */
export type Pattern = Brand<string, 'Pattern'>;

export type Template = {
  /** One line, without blocks. */
  readonly subject: Pattern;
  /** Paragraphs, with an empty line between two. */
  readonly body: Pattern;
};

/** The letters of a language. */
export type Templates = Readonly<Record<LevelId, Template>>;

export type TemplatesByLanguage = Readonly<Record<CustomerLanguage, Templates>>;

type Bare<Tag extends string> = Tag extends `#${infer Name}` | `^${infer Name}` | `/${infer Name}` ? Name : Tag;

/** The names in a text that are no blanks. */
type Unknown<Text extends string, Found = never> = Text extends `${string}{{${infer Tag}}}${infer Rest}`
  ? Unknown<Rest, Found | Exclude<Bare<Tag>, Blank>>
  : Found;

type Checked<Text extends string> = [Unknown<Text>] extends [never] ? Text : { readonly thereIsNoBlank: Unknown<Text> };

/** A letter of ours: an unknown blank does not compile. The lines of a paragraph are wrapped in the source only. */
export const template = <Subject extends string, Body extends string>(
  subject: Subject & Checked<Subject>,
  body: Body & Checked<Body>,
): Template => ({
  subject: subject as Pattern,
  body: body
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\n/g, ' '))
    .join('\n\n') as Pattern,
});
