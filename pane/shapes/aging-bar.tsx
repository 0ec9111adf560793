/** The aged balance as one bar. The table below it says the same in words and figures. */
import type { AgingLine } from '../../core/views/overview';

const GAP = 0.4;

export function AgingBar({ lines }: { readonly lines: readonly AgingLine[] }) {
  let from = 0;
  return (
    <svg class="aging-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ bucket, part }) => {
        if (bucket === undefined || part <= 0) return null;
        const x = from * 100;
        from += part;
        const width = Math.max(0.2, part * 100 - (from < 1 ? GAP : 0));
        return <rect key={bucket} class={`age-${String(Math.min(bucket, 4))}`} x={x} y="0" width={width} height="16" />;
      })}
    </svg>
  );
}
