/** Charts as data: what is drawn of which cells. The host draws them natively; one that cannot leaves them out. */
import type { Area } from './sheet';

export type Series = {
  readonly name: string;
  /** One row or one column of numbers of the chart's own sheet; a blank cell is a gap. */
  readonly values: Area;
  readonly color: string;
  /** Of a line. */
  readonly stroke?: 'bold' | 'thin' | 'dashed';
};

export type Chart = {
  readonly kind: 'stackedBar' | 'line';
  /** What the figures say, in one sentence. */
  readonly title: string;
  /** What is drawn, and in what it is counted. */
  readonly unit: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** As many texts as each series has values. */
  readonly categories: Area;
  readonly series: readonly Series[];
  /** Of the axis with the values. */
  readonly format: string;
};

/** From not due to the oldest. Each step is darker, so that it reads in grey and for every color blindness. */
const RAMP = [
  [0xdd, 0xe4, 0xeb],
  [0xde, 0xab, 0x4e],
  [0xbd, 0x70, 0x24],
  [0x8c, 0x3f, 0x18],
  [0x4a, 0x1a, 0x10],
] as const;

/** As many colors of the aging ramp, from its first to its last. */
export const agingColors = (steps: number): readonly string[] =>
  Array.from({ length: steps }, (_, i) => {
    const place = steps < 2 ? 0 : (i * (RAMP.length - 1)) / (steps - 1);
    const from = RAMP[Math.floor(place)] ?? RAMP[0];
    const to = RAMP[Math.ceil(place)] ?? RAMP[0];
    const mixed = from.map((part, k) => Math.round(part + ((to[k] ?? part) - part) * (place % 1)));
    return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  });
