/** Headers of a message: ASCII lines that nothing in a name or a subject can break (RFC 5322 and 2047). */
import { base64, utf8 } from './bytes';

/** Bytes of text in one encoded word: with its frame and “Subject: ” a line of 73, where 76 are allowed. */
const LONGEST_WORD = 39;
/** Leaves room for the name of the header in a line of 78. */
const LONGEST_PLAIN = 60;

export type Mailbox = { readonly name: string; readonly address: string };

/** A text such as a subject. What looks like an encoded word already is encoded, so that it is read as it stands. */
export const textHeader = (name: string, text: string): string =>
  `${name}: ${isPlain(text) ? text : encodedWords(text)}`;

export const mailboxHeader = (name: string, mailboxes: readonly Mailbox[]): string =>
  `${name}: ${mailboxes.map(written).join(',\r\n ')}`;

const written = ({ name, address }: Mailbox): string => {
  if (name === '') return address;
  const phrase = isPlain(name) && !/["\\]/.test(name) ? `"${name}"` : encodedWords(name);
  return `${phrase}\r\n <${address}>`;
};

const isPlain = (text: string): boolean =>
  text.length <= LONGEST_PLAIN && /^[!-~]+(?: [!-~]+)*$/.test(text) && !text.includes('=?');

/** Each word holds whole characters; the space between two words is not part of the text. */
function encodedWords(text: string): string {
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = utf8(character);
    const last = words[words.length - 1] as number[];
    if (last.length + bytes.length > LONGEST_WORD) words.push([...bytes]);
    else last.push(...bytes);
  }
  return words.map((bytes) => `=?UTF-8?B?${base64(bytes)}?=`).join('\r\n ');
}

/**
 * The addresses in a cell: `a@example.com; B <b@example.com>`. Only what every mail system takes: no quoted local parts,
 * no letters beyond ASCII.
 */
export const addressesIn = (cell: string): readonly string[] => [
  ...new Set(cell.split(/[;,\s<>]+/).filter((text) => isAddress(text))),
];

const isAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(
    text,
  );
