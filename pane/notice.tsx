/** What was done, or why not: one sentence on top, which stays until the next step. */
import type { Text } from '../core/text/text';
import type { Notice } from './session';
import { Cross, Tick, Warning } from './shapes/icons';

/** Its sentence. */
export const NOTICE = 'encours-notice';

type Props = { readonly notice: Notice | undefined; readonly words: Text['pane']; readonly close: () => void };

export function NoticeBar({ notice, words, close }: Props) {
  if (!notice) return null;
  const { kind, says, action } = notice;
  return (
    <div class={`notice ${kind}`} role={kind === 'refused' ? 'alert' : undefined} tabIndex={-1}>
      {kind === 'refused' ? <Warning /> : <Tick />}
      <p id={NOTICE}>
        {says}{' '}
        {action && (
          <button type="button" class="link" onClick={action.run}>
            {action.label}
          </button>
        )}
      </p>
      <button type="button" class="icon" aria-label={words.close} title={words.close} onClick={close}>
        <Cross />
      </button>
    </div>
  );
}
