/** A button that keeps the focus while a step is under way, and does nothing then: one that is disabled would lose it. */
import type { ButtonHTMLAttributes } from 'preact';

type Props = Omit<ButtonHTMLAttributes, 'onClick' | 'type'> & {
  readonly busy: boolean;
  readonly run: () => unknown;
};

export const Press = ({ busy, run, ...rest }: Props) => (
  <button
    {...rest}
    type="button"
    aria-disabled={busy}
    onClick={() => {
      if (!busy) void run();
    }}
  />
);
