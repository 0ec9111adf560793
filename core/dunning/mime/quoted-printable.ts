/** Text as mail carries it: ASCII lines of at most 76 characters that stay readable (RFC 2045, 6.7). */
import { hex, utf8 } from './bytes';

const LONGEST_LINE = 76;

export const quotedPrintable = (text: string): string => text.split('\n').map(encodedLine).join('\r\n');

function encodedLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  const pieces = [...line].map((character, place, all) => encoded(character, place === all.length - 1));
  for (const [place, piece] of pieces.entries()) {
    // A line that goes on ends with a sign of its own.
    const room = place === pieces.length - 1 ? LONGEST_LINE : LONGEST_LINE - 1;
    if (current.length + piece.length > room) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...lines, current].join('\r\n');
}

/** A character is never split between two lines. Spaces at the end of a line are lost on the way unless encoded. */
function encoded(character: string, isLast: boolean): string {
  if (/^[!-<>-~]$/.test(character) || ((character === ' ' || character === '\t') && !isLast)) return character;
  return utf8(character)
    .map((byte) => `=${hex(byte)}`)
    .join('');
}
