/** The edges of the buckets, one row each. */
import { edgesOf, MAX_EDGES } from '../analysis/aging-options';
import type { Definition } from './definition';
import { numbersIn, theOnly } from './numbers';

const EDGE = 'aging.edge.';
/** Rows of the sheet, so that a bucket more needs no new one. */
const EDGE_ROWS = 5;

/** They replace one another as a whole: 15 and 45 over 30, 60 and 90 leave no 90, and one bad one leaves all three. */
export const edges: Definition = {
  owns: (key) => key.startsWith(EDGE) && placeOf(key) > 0,
  keys: ({ aging }) =>
    Array.from(
      { length: Math.min(MAX_EDGES, Math.max(EDGE_ROWS, aging.edges.length)) },
      (_, i) => EDGE + String(i + 1),
    ),
  read(settings, values) {
    const ordered = [...values].sort(([a], [b]) => placeOf(a) - placeOf(b));
    const days = ordered.map(([, cell]) => theOnly(numbersIn(cell), Number.isInteger) ?? NaN);
    const read = edgesOf(days);
    if (read.ok) return { settings: { ...settings, aging: { ...settings.aging, edges: read.value } }, refused: [] };
    return { settings, refused: ordered.map(([key]) => key) };
  },
  holds: ({ aging }) => aging.edges.join(', '),
  write: ({ aging }, key) => aging.edges[placeOf(key) - 1] ?? '',
  label: (key, { settings }) => settings.edge(placeOf(key)),
  help: (key, { settings }) => (placeOf(key) === 1 ? settings.edgeHelp : ''),
  expected: ({ settings }) => settings.expected.edge,
};

const placeOf = (key: string): number => Number(key.slice(EDGE.length));
