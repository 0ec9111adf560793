/** Figures that do not exist are null, and the codes of why stand in one list, by their paths. */
import type { Figure } from '../../core/analysis/figure';

export type Gaps = {
  /** The figure's value, or null; then its code is noted under the path. */
  readonly valueOf: (figure: Figure, ...path: readonly string[]) => number | null;
  readonly noted: () => Readonly<Record<string, string>>;
};

export function gaps(): Gaps {
  const codes: Record<string, string> = {};
  return {
    valueOf(figure, ...path) {
      if (figure.ok) return figure.value;
      codes[path.join('.')] = figure.error;
      return null;
    },
    noted: () => codes,
  };
}
