/** Text columns by which items can be grouped. */
import { column } from '../column';
import type { Dimension, DimensionField, Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/** `kept`: the places of the rows that became items. */
export function dimensionsOf(raw: RawRows, kept: Int32Array): Ledger['dimensions'] {
  const dimensions: Partial<Record<DimensionField, Dimension>> = {};
  for (const { field, reader, values } of raw.labels) {
    if (field === 'terms') continue;
    const byText = new Map<string, number>();
    const labels: string[] = [];
    const indexes = reader.texts.map((text) => {
      const label = text.trim();
      const index = byText.get(label) ?? labels.push(label) - 1;
      byText.set(label, index);
      return index;
    });
    dimensions[field] = { labels, of: column(Int32Array.from(kept, (i) => indexes[values[i] as number] as number)) };
  }
  return dimensions;
}
