/**
 * The parts of a zip archive, unpacked as they are read.
 *
 * Written for the one archive that we read, a workbook. The library that writes our workbooks also reads them, but keeps
 * every text of the workbook as a tree: a million rows as Excel saves them took it 985 MB and 14.7 s, this 220 MB and 7 s.
 */
import { pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Bytes } from '../bytes';
import { MAX_UNPACKED_BYTES } from '../limits';
import { damaged, tooLarge, type Origin } from './origin';

export type Part = {
  readonly name: string;
  readonly compressed: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, before the bytes. */
  readonly offset: number;
};

export type Zip = { readonly bytes: Bytes; readonly origin: Origin; readonly parts: ReadonlyMap<string, Part> };

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** The extra field that holds what does not fit 32 bits. */
const WIDE_FIELDS = 1;
const END_SIZE = 22;
const END_SIZE_64 = 56;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 0xffff;
const CHUNK = 256 * 1024;

export async function openZip(bytes: Bytes, origin: Origin): Promise<Zip> {
  try {
    const parts = partsOf(await readDirectory(bytes, origin));
    const unpackedSize = [...parts.values()].reduce((sum, { size }) => sum + size, 0);
    if (parts.size === 0) throw damaged(origin);
    if (unpackedSize > MAX_UNPACKED_BYTES) throw tooLarge(origin);
    return { bytes, origin, parts };
  } catch (error) {
    // A directory that is no directory is read beyond its end.
    throw damaged(origin, error);
  }
}

function partsOf(directory: Buffer): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  let at = 0;
  while (at + ENTRY_SIZE <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameEnd = at + ENTRY_SIZE + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const part = partOf(directory, at, nameEnd, extraEnd);
    parts.set(part.name, part);
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return parts;
}

async function readDirectory(bytes: Bytes, origin: Origin): Promise<Buffer> {
  const tailStart = Math.max(0, bytes.size - END_SIZE - MAX_COMMENT - LOCATOR_SIZE - END_SIZE_64);
  const tail = await bytes.slice(tailStart, bytes.size);
  const end = lastSignature(tail, END_OF_DIRECTORY, tail.length - END_SIZE);
  if (end < 0) throw damaged(origin);
  let size = tail.readUInt32LE(end + 12);
  let start = tail.readUInt32LE(end + 16);
  if (size === 0xffffffff || start === 0xffffffff) {
    const large = lastSignature(tail, END_OF_DIRECTORY_64, end - LOCATOR_SIZE - END_SIZE_64);
    if (large < 0) throw damaged(origin);
    size = Number(tail.readBigUInt64LE(large + 40));
    start = Number(tail.readBigUInt64LE(large + 48));
  }
  if (start + size > bytes.size) throw damaged(origin);
  return bytes.slice(start, start + size);
}

function lastSignature(buffer: Buffer, signature: number, from: number): number {
  for (let at = from; at >= 0; at--) if (buffer.readUInt32LE(at) === signature) return at;
  return -1;
}

function partOf(directory: Buffer, at: number, nameEnd: number, extraEnd: number): Part {
  const wide = wideFields(directory, nameEnd, extraEnd);
  /** A field of 32 bits, or the next wide one in the order size, packed size, offset. */
  const field = (place: number): number => {
    const value = directory.readUInt32LE(at + place);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const size = field(24);
  const packedSize = field(20);
  return {
    name: directory.toString('utf8', at + ENTRY_SIZE, nameEnd).replace(/\\/g, '/'),
    compressed: directory.readUInt16LE(at + 10) !== 0,
    packedSize,
    size,
    offset: field(42),
  };
}

function wideFields(directory: Buffer, start: number, end: number): number[] {
  let at = start;
  while (at + 4 <= end && directory.readUInt16LE(at) !== WIDE_FIELDS) at += 4 + directory.readUInt16LE(at + 2);
  if (at + 4 > end) return [];
  const length = directory.readUInt16LE(at + 2);
  return Array.from({ length: Math.floor(length / 8) }, (_, i) => Number(directory.readBigUInt64LE(at + 4 + 8 * i)));
}

/** The bytes of a part; never more than the directory promised, so that no part can unpack without end. */
export async function* unpacked({ bytes, origin }: Zip, part: Part): AsyncGenerator<Buffer> {
  const header = await bytes.slice(part.offset, part.offset + 30);
  if (header.length < 30) throw damaged(origin);
  const start = part.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytes.stream(start, start + part.packedSize);
  let size = 0;
  try {
    const chunks = part.compressed ? pipeline(packed, createInflateRaw({ chunkSize: CHUNK }), () => undefined) : packed;
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > part.size) throw damaged(origin);
      yield chunk;
    }
  } catch (error) {
    throw damaged(origin, error);
  }
}
