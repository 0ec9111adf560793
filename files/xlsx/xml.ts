/** Reading a workbook's XML piece by piece: tags and texts in their order, no tree. */
import { MAX_PIECE_LENGTH } from '../limits';

/** Names come without their namespace's prefix. A tag that closes itself is opened and closed. */
export type XmlHandler = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** With its entities as they stand: `textOfXml` decodes them where the text is kept. */
  readonly text: (raw: string) => void;
};

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;

/** Takes the text of a part in chunks that may end anywhere. False when the text cannot be a workbook's. */
export function xmlReader({ open, close, text }: XmlHandler): (chunk: string) => boolean {
  let rest = '';
  return (chunk) => {
    const source = rest + chunk;
    let at = 0;
    for (;;) {
      const start = source.indexOf('<', at);
      const end = start < 0 ? -1 : endOfTag(source, start);
      if (end < 0) break;
      if (start > at) text(source.slice(at, start));
      const first = source.charCodeAt(start + 1);
      if (first === SLASH) close(localName(source, start + 2, end));
      else if (first === BANG) readBang(source.slice(start, end + 1));
      else if (first !== QUESTION) readOpen(source, start, end);
      at = end + 1;
    }
    rest = source.slice(at);
    return rest.length <= MAX_PIECE_LENGTH;
  };

  function readOpen(source: string, start: number, end: number): void {
    const closed = source.charCodeAt(end - 1) === SLASH;
    const last = closed ? end - 1 : end;
    const name = localName(source, start + 1, last);
    let attributes = start + 1;
    while (attributes < last && source.charCodeAt(attributes) > SPACE) attributes++;
    open(name, source.slice(attributes, last));
    if (closed) close(name);
  }

  function readBang(tag: string): void {
    if (tag.startsWith('<![CDATA[')) text(tag.slice(9, -3).replace(/&/g, '&amp;'));
  }
}

/** The place of the `>` that ends the tag at `start`; -1 when it is still to come. */
function endOfTag(source: string, start: number): number {
  if (source.charCodeAt(start + 1) === BANG) {
    const terminator = source.startsWith('<!--', start) ? '-->' : source.startsWith('<![CDATA[', start) ? ']]>' : '>';
    // Too short to tell which of the three it is.
    if (source.length - start < 9) return -1;
    const end = source.indexOf(terminator, start);
    return end < 0 ? -1 : end + terminator.length - 1;
  }
  let end = source.indexOf('>', start);
  while (end >= 0 && insideQuotes(source, start, end)) end = source.indexOf('>', end + 1);
  return end;
}

/** Whether a `>` stands in an attribute's value, where XML allows it. */
function insideQuotes(source: string, start: number, end: number): boolean {
  let quote = 0;
  for (let i = start + 1; i < end; i++) {
    const char = source.charCodeAt(i);
    if (char === quote) quote = 0;
    else if (quote === 0 && (char === 0x22 || char === 0x27)) quote = char;
  }
  return quote !== 0;
}

function localName(source: string, start: number, end: number): string {
  let from = start;
  let to = start;
  for (; to < end; to++) {
    const char = source.charCodeAt(to);
    if (char <= SPACE) break;
    if (char === 0x3a) from = to + 1;
  }
  return source.slice(from, to);
}

const patterns = new Map<string, RegExp>();

/** An attribute as it stands; undefined without it. `r:id` is asked for as `id`. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that raw XML stands for; `_x000D_` is how spreadsheets write characters that XML cannot hold. */
export function textOfXml(raw: string): string {
  const text = raw.includes('&')
    ? raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? all;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      })
    : raw;
  return text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** A copy that does not keep the whole chunk alive from which it was cut; the engine copies shorter ones anyway. */
export const ownText = (text: string): string => (text.length < CUT_LENGTH ? text : Buffer.from(text).toString());
const CUT_LENGTH = 13;
