/** Text as mail carries it: ASCII lines of at most 76 characters that stay readable (RFC 2045, 6.7). */
import { hex, utf8 } from './bytes';

const LONGEST_LINE = 76;

export const quotedPrintable = (text: string): string => text.split('\n').map(encodedLine).join('\r\n');

function encodedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  const characters = [...line];
  for (let place = 0; place < characters.length; place++) {
    const isLast = place === characters.length - 1;
    const piece = encoded(characters[place] as string, isLast);
    // A line that goes on ends with a sign of its own.
    const room = isLast ? LONGEST_LINE : LONGEST_LINE - 1;
    if (current.length + piece.length > room) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...lines, current].join('\r\n');
}

const [TAB, SPACE, EQUALS, DELETE] = [0x09, 0x20, 0x3d, 0x7f];

/** A character is never split between two lines. Spaces at the end of a line are lost on the way unless encoded. */
function encoded(character: string, isLast: boolean): string {
  const code = character.charCodeAt(0);
  const isPlain = code > SPACE && code < DELETE && code !== EQUALS;
  if (isPlain || ((code === SPACE || code === TAB) && !isLast)) return character;
  return utf8(character)
    .map((byte) => `=${hex(byte)}`)
    .join('');
}
