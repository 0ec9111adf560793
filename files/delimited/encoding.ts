/** How the bytes of a text file are to be read as characters: a mark at its start says it, else its bytes do. */
import type { Bytes } from '../bytes';
import { errorCode } from '../error-code';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export async function encodingOf(bytes: Bytes): Promise<Encoding> {
  const start = await bytes.slice(0, 2);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return (await isUtf8(bytes)) ? 'utf-8' : 'windows-1252';
}

/** Of the whole file: the first accent may stand in its last row. */
async function isUtf8(bytes: Bytes): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes.stream(0, bytes.size) as AsyncIterable<Buffer>) {
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** The file's text from its start to before `end`, without its mark, with `\n` at the end of every line. */
export async function* decoded(bytes: Bytes, encoding: Encoding, end = bytes.size): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let held = '';
  for await (const chunk of bytes.stream(0, end) as AsyncIterable<Buffer>) {
    const text = held + decode(chunk);
    // The other half of a line's end may be in the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

/** The whole text of a small file. */
export async function decodedWhole(bytes: Bytes): Promise<string> {
  let text = '';
  for await (const piece of decoded(bytes, await encodingOf(bytes))) text += piece;
  return text;
}

function decoderOf(encoding: Encoding): (chunk: Buffer) => string {
  if (encoding === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(encoding);
  return (chunk) => decoder.decode(chunk, { stream: true });
}

/** 0x80 to 0x9F, where Windows has letters and signs and Latin-1 has none; not every Node decodes them. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (chunk: Buffer): string =>
  chunk.toString('latin1').replace(/[\x80-\x9f]/g, (char) => WINDOWS_SIGNS.charAt(char.charCodeAt(0) - 0x80));
