/** Text columns of the items: what they can be grouped by, and what else is known of each. */
import { column } from '../column';
import { itemTextFields, type Dimension, type ItemTextField, type Ledger } from './ledger';
import type { RawRows } from './raw-rows';

/** Texts are compared trimmed. `size`: the number of items. */
export function dimensionsOf(raw: RawRows, size: number): Ledger['dimensions'] {
  const dimensions: Partial<Record<ItemTextField, Dimension>> = {};
  for (const field of itemTextFields) {
    const slot = raw.labels.find((label) => label.field === field);
    if (!slot) continue;
    const { reader, values } = slot;
    const places = new Map<string, number>();
    const indexes = reader.texts.map((text) => {
      const trimmed = text.trim();
      const place = places.get(trimmed) ?? places.size;
      places.set(trimmed, place);
      return place;
    });
    for (let i = 0; i < size; i++) values[i] = indexes[values[i] as number] as number;
    dimensions[field] = { labels: [...places.keys()], of: column(values.subarray(0, size)) };
  }
  return dimensions;
}
