/** All that the pane knows of where it is: a workbook that answers calls. Excel, Sheets and the grid each are one. */
import type { Answer, Call, Calls } from '../core/views/calls';

export type ChangedBy = 'person' | 'formula';

export type PaneHost = {
  /** Answers every call with a value or a reason; a promise that is broken is our bug. */
  readonly ask: <C extends Call>(call: C, asks: Calls[C]['asks']) => Promise<Answer<C>>;
  /** Told when the workbook may have changed, by somebody or by a formula; a host without events never tells. */
  readonly watch: (maybeChanged: (by: ChangedBy) => void) => void;
};
