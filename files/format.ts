/** What an input is: its first bytes say it, whatever its name. */
import { cannotRead } from './failure';
import type { Bytes } from './bytes';

const ZIP = 'PK\u0003\u0004';
/** Excel's old format, and the envelope around a workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('latin1');
const ENVELOPED = Buffer.from('EncryptedPackage', 'utf16le');
const ENVELOPE_SEARCHED = 64 * 1024 ** 2;
const PDF = '%PDF-';
const HEAD = 64 * 1024;
/** Programs that call a page or an XML file `.xls` exist; none of its lines is a row. */
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!|\?xml|html|table)/i;

/** A workbook, else a text file; anything else is refused with what it seems to be. */
export async function isWorkbook(bytes: Bytes, file: string): Promise<boolean> {
  if (bytes.size === 0) throw cannotRead(({ hosts }) => hosts.commandLine.empty(file));
  const head = (await bytes.slice(0, HEAD)).toString('latin1');
  if (head.startsWith(ZIP)) return true;
  if (head.startsWith(COMPOUND)) {
    const enveloped = (await bytes.slice(0, Math.min(bytes.size, ENVELOPE_SEARCHED))).includes(ENVELOPED);
    throw cannotRead(({ hosts: { commandLine: text } }) => (enveloped ? text.hasPassword(file) : text.oldFormat(file)));
  }
  const marked = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  const isText = marked || !(head.includes('\u0000') || head.startsWith(PDF));
  if (!isText) throw cannotRead(({ hosts }) => hosts.commandLine.neitherFormat(file));
  if (MARKUP.test(head)) throw cannotRead(({ hosts }) => hosts.commandLine.markup(file));
  return false;
}
