/** A host behind a wire as slow and as forgetful as the worst of them: every call is a program of its own. */
import type { PaneHost } from '../../pane/host';

const cloned = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `anew`: a host that remembers nothing of the calls before. `watch` never tells. */
export const behindSlowWire = (anew: () => PaneHost, milliseconds: number): PaneHost => ({
  async ask(call, asks) {
    await pause(milliseconds / 2);
    const answer = await anew().ask(call, cloned(asks));
    await pause(milliseconds / 2);
    return cloned(answer);
  },
  watch: () => undefined,
});
