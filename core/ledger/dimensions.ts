/** Text columns by which items can be grouped. */
import { column } from '../column';
import type { Dimension, DimensionField, Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/** Labels are compared trimmed. `size`: the number of items. */
export function dimensionsOf(raw: RawRows, size: number): Ledger['dimensions'] {
  const dimensions: Partial<Record<DimensionField, Dimension>> = {};
  for (const { field, reader, values } of raw.labels) {
    if (field === 'terms') continue;
    const labels = [...new Set(reader.texts.map((text) => text.trim()))];
    const indexes = reader.texts.map((text) => labels.indexOf(text.trim()));
    for (let i = 0; i < size; i++) values[i] = indexes[values[i] as number] as number;
    dimensions[field] = { labels, of: column(values.subarray(0, size)) };
  }
  return dimensions;
}
