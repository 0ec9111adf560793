/** Text from cells and people, made safe to stand in a letter: what would break a line, or turn it round, is gone. */

/** One line: controls and breaks are spaces, and nothing changes the direction of what stands after it. */
export const oneLine = (text: string): string => withoutTricks(text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')).trim();

/** Several lines, with `\n` between them. */
export const manyLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .trim();

/**
 * A half of a surrogate pair cannot be encoded. Embeddings, overrides and isolates of direction are for whole
 * documents: open in a name, they would mirror the amounts that follow.
 */
const withoutTricks = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/ {2,}/g, ' ');

/** For the name of a file, on every system and in every header; empty where none of the text can stand in one. */
export const asciiName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
