/** A workbook as its parts, to be changed and packed again. */
import { gzipSync } from 'node:zlib';
import { openZip, unpacked } from '../zip';
import type { Bytes } from '../../bytes';
import type { Origin } from '../origin';

/** By name: `xl/workbook.xml`. */
export type Package = Map<string, Buffer>;

export async function readPackage(bytes: Bytes, origin: Origin): Promise<Package> {
  const zip = await openZip(bytes, origin);
  const parts: Package = new Map();
  for (const part of zip.parts.values()) {
    const pieces: Buffer[] = [];
    for await (const piece of unpacked(zip, part)) pieces.push(piece);
    parts.set(part.name, Buffer.concat(pieces));
  }
  return parts;
}

export const textOf = (parts: Package, name: string): string => parts.get(name)?.toString('utf8') ?? '';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day that an archive knows. */
const NO_TIME = 0x00210000;
/** Of what gzip puts around the packed bytes; the checksum begins the trailer. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

export function packed(parts: Package): Uint8Array {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [part, content] of parts) {
    const gzip = gzipSync(content);
    const name = Buffer.from(part);
    const deflated = gzip.subarray(GZIP_HEADER, gzip.length - GZIP_TRAILER);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(NO_TIME, 6);
    gzip.copy(common, 10, gzip.length - GZIP_TRAILER, gzip.length - GZIP_TRAILER / 2);
    common.writeUInt32LE(deflated.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    const head = Buffer.alloc(6);
    head.writeUInt32LE(ENTRY);
    head.writeUInt16LE(20, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(head, common, tail, name);
    contents.push(local, common, name, deflated);
    offset += local.length + common.length + name.length + deflated.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...contents, ...directory, end]);
}
