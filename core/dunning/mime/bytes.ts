/** Bytes of texts, and texts of bytes: no host but the browser and Node has TextEncoder and btoa. */

/** UTF-8. */
export function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continued(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continued(point >> 6), continued(point));
    else bytes.push(0xf0 | (point >> 18), continued(point >> 12), continued(point >> 6), continued(point));
  }
  return bytes;
}

const continued = (bits: number): number => 0x80 | (bits & 0x3f);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, without line breaks. */
export function base64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [first = 0, second, third] = bytes.slice(i, i + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [bits >> 18, bits >> 12, bits >> 6, bits].map((digit) => ALPHABET.charAt(digit & 63));
    text += digits
      .slice(0, third === undefined ? (second === undefined ? 2 : 3) : 4)
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

export const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');
