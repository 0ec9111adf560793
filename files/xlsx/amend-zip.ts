/** Changes some parts of a workbook that the library has packed. */
import { gzipSync, inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** Of what gzip puts around the packed bytes: a header; a trailer, of which the first half is the checksum. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** What becomes of a part's text; undefined when it stays as it is. */
export type Amend = (part: string) => ((xml: string) => string) | undefined;

/** Of an archive without a comment and below 4 GB, as the library writes it. */
export function amendZip(bytes: Uint8Array, amend: Amend): Uint8Array {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Buffer.from(zip.subarray(zip.length - END_SIZE));
  if (end.readUInt32LE(0) !== END_OF_DIRECTORY) throw new Error('not an archive that the workbook library wrote');
  const packed: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let at = end.readUInt32LE(16); at + ENTRY_SIZE <= zip.length - END_SIZE;) {
    const length = ENTRY_SIZE + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const entry = Buffer.from(zip.subarray(at, at + length));
    const part = amendedPart(zip, entry, amend);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry);
    packed.push(part);
    offset += part.length;
    at += length;
  }
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...packed, ...directory, end]);
}

/** A part with its local header; the directory's entry is made to agree. */
function amendedPart(zip: Buffer, entry: Buffer, amend: Amend): Buffer {
  const start = entry.readUInt32LE(42);
  const content = start + LOCAL_SIZE + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const whole = zip.subarray(content, content + entry.readUInt32LE(20));
  const change = amend(entry.toString('utf8', ENTRY_SIZE, ENTRY_SIZE + entry.readUInt16LE(28)));
  if (!change) return zip.subarray(start, content + whole.length);
  const deflated = entry.readUInt16LE(10) !== 0;
  const text = Buffer.from(change((deflated ? inflateRawSync(whole) : whole).toString('utf8')));
  const gzip = gzipSync(text);
  const header = Buffer.from(zip.subarray(start, content));
  const method = Buffer.from([8, 0]);
  const sums = Buffer.alloc(12);
  gzip.copy(sums, 0, gzip.length - GZIP_TRAILER, gzip.length - GZIP_TRAILER / 2);
  sums.writeUInt32LE(gzip.length - GZIP_HEADER - GZIP_TRAILER, 4);
  sums.writeUInt32LE(text.length, 8);
  method.copy(header, 8);
  sums.copy(header, 14);
  method.copy(entry, 10);
  sums.copy(entry, 16);
  return Buffer.concat([header, gzip.subarray(GZIP_HEADER, gzip.length - GZIP_TRAILER)]);
}
