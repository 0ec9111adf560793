/** Many drafts at once: begun, gone on with step by step, stopped by a person. What is drafted then waits to be sent. */
import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../core/views/calls';
import type { PartProps } from '../part';
import { Press } from '../shapes/press';

type Props = Pick<PartProps, 'ask' | 'say' | 'words' | 'busy'> & { readonly keys: readonly string[] };

export function Preparing({ keys, ask, say, words, busy }: Props) {
  const [progress, setProgress] = useState<Progress>();
  const stopped = useRef(false);
  const isStopped = (): boolean => stopped.current;
  const said = words.reminders;

  const run = async (): Promise<void> => {
    stopped.current = false;
    let step = await ask('begin', { job: { kind: 'draft', keys } });
    while (step && !step.finished && !step.cancelled) {
      setProgress(step);
      const { id } = step;
      step = isStopped() ? await ask('cancel', { id }) : await ask('proceed', { id });
    }
    setProgress(undefined);
    if (!step) return;
    const { done, total, failed, cancelled } = step;
    const why = [...new Set(failed.map((each) => each.why))];
    const outcome = cancelled ? said.stopped(done, total) : said.prepared(done, failed.length);
    say({ kind: 'done', says: [outcome, ...why].join(' ') });
  };

  if (progress) {
    return (
      <div class="foot">
        <span id="encours-progress">{said.progress(progress.done, progress.total)}</span>
        <button type="button" class="link push" onClick={() => (stopped.current = true)}>
          {said.stop}
        </button>
        <progress aria-labelledby="encours-progress" max={progress.total} value={progress.done} />
      </div>
    );
  }
  return (
    <div class="foot">
      <Press class="button main" busy={busy} disabled={keys.length === 0} run={run}>
        {said.prepare(keys.length)}
      </Press>
      <span class="sub">{said.nothingLeaves}</span>
    </div>
  );
}
