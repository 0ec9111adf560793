/** The bytes of an input, read where they are needed; those of standard input once it has ended. */
import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { cannotRead } from './failure';
import { fileFailure } from './file-failure';
import { MAX_PIPED_BYTES } from './limits';

export type Bytes = {
  readonly size: number;
  /** From `start` to before `end`. */
  readonly slice: (start: number, end: number) => Promise<Buffer>;
  readonly stream: (start: number, end: number) => Readable;
};

const CHUNK = 256 * 1024;

/** Of a file, or of a pipe that stands in the place of one (`/dev/stdin`, `<(…)`). */
export async function bytesOfFile(path: string): Promise<Bytes> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) throw cannotRead(({ hosts }) => hosts.commandLine.isDirectory(path));
      return stat.isFile() ? fileBytes(path, stat.size) : await bytesOfPipe(file.createReadStream(), path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileFailure(error, path);
  }
}

const fileBytes = (path: string, size: number): Bytes => ({
  size,
  async slice(start, end) {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(Math.max(0, end - start));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  stream: (start, end) =>
    end <= start ? Readable.from([]) : createReadStream(path, { start, end: end - 1, highWaterMark: CHUNK }),
});

/** A workbook's directory stands at its end, so a pipe is read whole before anything else. */
export async function bytesOfPipe(pipe: Readable, name: string): Promise<Bytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of pipe as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_PIPED_BYTES) throw cannotRead(({ hosts }) => hosts.commandLine.tooLarge(name));
    chunks.push(chunk);
  }
  return bytesOfBuffer(Buffer.concat(chunks));
}

export const bytesOfBuffer = (buffer: Buffer): Bytes => ({
  size: buffer.length,
  slice: (start, end) => Promise.resolve(buffer.subarray(start, end)),
  stream: (start, end) => Readable.from(chunksOf(buffer.subarray(start, end))),
});

function* chunksOf(buffer: Buffer): Generator<Buffer> {
  for (let at = 0; at < buffer.length; at += CHUNK) yield buffer.subarray(at, at + CHUNK);
}
