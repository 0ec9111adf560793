/**
 * What a QR code says, read back from its squares by ISO/IEC 18004: versions 1 to 13, level M, bytes, nothing damaged.
 * `dark`: rows of squares, without the quiet zone.
 */
type Squares = readonly (readonly boolean[])[];

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** Centres of the alignment patterns, by version. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [], [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50], [6, 30, 54],
  [6, 32, 58], [6, 34, 62],
]; // prettier-ignore

/** Bytes of data in each block of level M, by version. */
const BLOCKS: readonly (readonly number[])[] = [
  [], [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27], [31, 31, 31, 31], [38, 38, 39, 39], [36, 36, 36, 37, 37],
  [43, 43, 43, 43, 44], [50, 51, 51, 51, 51], [36, 36, 36, 36, 36, 36, 37, 37], [37, 37, 37, 37, 37, 37, 37, 37, 38],
]; // prettier-ignore

export function readQrCode(dark: Squares): string {
  const size = dark.length;
  const version = (size - 17) / 4;
  const { level, mask } = format(dark);
  if (level !== 0) throw new Error(`not level M: ${String(level)}`);
  const bytes = deinterleaved(codewords(dark, version, mask), BLOCKS[version] ?? []);
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (!bits.startsWith('0100')) throw new Error('not bytes');
  const lengthBits = version < 10 ? 8 : 16;
  const length = parseInt(bits.slice(4, 4 + lengthBits), 2);
  const data = bits.slice(4 + lengthBits, 4 + lengthBits + 8 * length).match(/.{8}/g) ?? [];
  return Buffer.from(data.map((byte) => parseInt(byte, 2))).toString('utf8');
}

/** Beside the upper left finder: two bits of level, three of mask, under a mask of their own. */
function format(dark: Squares): { readonly level: number; readonly mask: number } {
  const bits = [0, 1, 2, 3, 4].map((column) => Number(dark[8]?.[column])).join('');
  const value = parseInt(bits, 2) ^ 0b10101;
  return { level: value >> 3, mask: value & 7 };
}

/** Up and down in columns of two from the right, past whatever is no data. */
function codewords(dark: Squares, version: number, mask: number): readonly number[] {
  const size = dark.length;
  const bits: string[] = [];
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isPattern(row, column, size, version)) continue;
        bits.push((dark[row]?.[column] ?? false) !== MASKS[mask]?.(row, column) ? '1' : '0');
      }
    }
  }
  return (bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
}

function isPattern(row: number, column: number, size: number, version: number): boolean {
  if (row === 6 || column === 6) return true;
  const isFinder = (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9);
  const isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
  const centres = ALIGNMENT[version] ?? [];
  const [first = 0, last = 0] = [centres[0], centres[centres.length - 1]];
  const isAlignment = centres.some((y) =>
    centres.some(
      (x) =>
        Math.abs(row - y) <= 2 &&
        Math.abs(column - x) <= 2 &&
        // Where the finders are, there is none.
        !((y === first && (x === first || x === last)) || (y === last && x === first)),
    ),
  );
  return isFinder || isVersion || isAlignment;
}

/** The bytes of the blocks come in turn: the first of each, the second of each. */
function deinterleaved(words: readonly number[], blocks: readonly number[]): readonly number[] {
  const filled: number[][] = blocks.map(() => []);
  let next = 0;
  for (let place = 0; place < Math.max(...blocks); place++) {
    for (const [block, length] of blocks.entries()) if (place < length) filled[block]?.push(words[next++] ?? 0);
  }
  return filled.flat();
}
