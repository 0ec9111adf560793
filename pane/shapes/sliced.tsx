/** A list of which so many rows are drawn, and more when they are asked for: thousands would hold the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PartProps } from '../part';

const SLICE = 100;

type Props<Row> = Pick<PartProps, 'words'> & {
  readonly class: string;
  readonly rows: readonly Row[];
  /** With a key of its own. */
  readonly children: (row: Row, place: number) => ComponentChildren;
};

export function Sliced<Row>({ class: look, rows, words, children }: Props<Row>) {
  const [shown, setShown] = useState(SLICE);
  const rest = rows.length - shown;
  return (
    <>
      <ul class={look}>{rows.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <p class="block">
          <button type="button" class="button" onClick={() => setShown(shown + SLICE)}>
            {words.more(Math.min(SLICE, rest))}
          </button>
        </p>
      )}
    </>
  );
}
