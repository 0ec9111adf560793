/** What a person wrote as a letter → a template, or the first blank in it that cannot stand, and where. */
import mustache from 'mustache';
import { err, ok, type Result } from '../../result';
import { isBlank, isBlock, isFlag } from './blanks';
import type { Pattern, Template } from './template';

export type TemplateProblem = {
  readonly part: 'subject' | 'body';
  readonly reason:
    | 'unknown'
    /** `{{{a}}}` and `{{&a}}` would let a name be HTML. */
    | 'raw'
    | 'partial'
    /** `{{=<% %>=}}` would hide every blank after it. */
    | 'delimiters'
    /** A flag has nothing to write: `{{one}}` instead of `{{#one}}`. */
    | 'flag'
    /** A block in the subject, or as a section. */
    | 'block'
    | 'unclosed'
    | 'unopened'
    /** `{{` without `}}`. */
    | 'open';
  readonly blank: string;
  /** Counted from 1, in the part. */
  readonly line: number;
  readonly column: number;
};

export function compileTemplate(text: { subject: string; body: string }): Result<Template, TemplateProblem> {
  const subject = compile(text.subject, 'subject');
  if (!subject.ok) return subject;
  const body = compile(text.body, 'body');
  return body.ok ? ok({ subject: subject.value, body: body.value }) : body;
}

type Part = TemplateProblem['part'];
type Found = { readonly reason: TemplateProblem['reason']; readonly blank: string; readonly start: number };

function compile(written: string, part: Part): Result<Pattern, TemplateProblem> {
  // Sign for sign but for ends of lines, so that places are those of the text as it was written.
  const text = written.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
  const tokens = tokensOf(text);
  const found = tokens.ok ? firstProblem(tokens.value, part) : tokens.error;
  if (found === undefined) return ok(text as Pattern);
  const before = text.slice(0, found.start).split('\n');
  const column = (before[before.length - 1] ?? '').length + 1;
  return err({ part, reason: found.reason, blank: found.blank, line: before.length, column });
}

/** As Mustache tells them: type, value, start, end, and the tokens inside a section. */
type Token = [type: string, value: string, start: number, end: number, inside?: readonly Token[]];

function tokensOf(text: string): Result<readonly Token[], Found> {
  const delimiters = /\{\{\s*=/.exec(text);
  if (delimiters) return err({ reason: 'delimiters', blank: '=', start: delimiters.index });
  try {
    return ok(mustache.parse(text) as readonly Token[]);
  } catch (error) {
    return err(unbalanced(error instanceof Error ? error.message : '', text));
  }
}

/** Mustache words what it could not parse, and where it noticed: at the end of the text, for what nothing closes. */
function unbalanced(message: string, text: string): Found {
  const [, what, blank = '', place = '0'] =
    /^(Unclosed|Unopened) (?:tag|section "(.*)") ?at (\d+)$/.exec(message) ?? [];
  if (what === 'Unopened') return { reason: 'unopened', blank, start: Number(place) };
  if (blank !== '') return { reason: 'unclosed', blank, start: lastOpening(blank, text.slice(0, Number(place))) };
  const start = text.lastIndexOf('{{');
  const [rest = ''] = text.slice(start + 2).split('\n');
  return { reason: 'open', blank: rest.trim(), start };
}

function lastOpening(name: string, text: string): number {
  const openings = [...text.matchAll(/\{\{\s*[#^]\s*([^}]*?)\s*\}\}/g)].filter((tag) => tag[1] === name);
  return openings[openings.length - 1]?.index ?? 0;
}

function firstProblem(tokens: readonly Token[], part: Part): Found | undefined {
  for (const [type, value, start, , inside = []] of tokens) {
    const reason = reasonAgainst(type, value, part);
    if (reason !== undefined) return { reason, blank: value, start };
    const deeper = firstProblem(inside, part);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function reasonAgainst(type: string, value: string, part: Part): TemplateProblem['reason'] | undefined {
  switch (type) {
    case 'text':
    case '!':
      return undefined;
    case '&':
      return 'raw';
    case '>':
      return 'partial';
    default:
      return reasonAgainstBlank(value, type === 'name', part);
  }
}

function reasonAgainstBlank(name: string, written: boolean, part: Part): TemplateProblem['reason'] | undefined {
  if (!isBlank(name)) return 'unknown';
  if (isBlock(name)) return part === 'subject' || !written ? 'block' : undefined;
  return written && isFlag(name) ? 'flag' : undefined;
}
