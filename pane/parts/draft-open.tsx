/** A draft: as it would be read, what can be changed of it, and the ways on which it leaves. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Delivered, Edits } from '../../core/views/calls';
import type { Delivery } from '../../core/views/delivery';
import type { DraftView } from '../../core/views/draft-view';
import type { ReminderView } from '../../core/views/reminders';
import { copy } from '../clipboard';
import { download } from '../download';
import type { PartProps } from '../part';
import type { Notice } from '../session';
import { Warning } from '../shapes/icons';
import { Press } from '../shapes/press';
import type { Marked } from './reminders';

type Props = PartProps & {
  readonly reminder: ReminderView;
  /** Its row stands in the log. */
  readonly isDrafted: boolean;
  /** What a person has changed, whether looked at since or not. */
  readonly edits: Edits;
  readonly setEdits: (edits: Edits) => void;
  /** `on`: the day on which it was sent. */
  readonly mark: (kind: Marked, on?: string) => Promise<void>;
};

export function DraftOpen(props: Props) {
  const { reminder, isDrafted, edits, setEdits, features, view, isShown, words, busy, ask, say, mark } = props;
  const { key, customer, channel } = reminder;
  const [draft, setDraft] = useState<DraftView>();
  const [isEditing, setEditing] = useState(false);
  const [sentOn, setSentOn] = useState('');
  const said = words.reminders;
  const text = useRef<HTMLTextAreaElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (isEditing) text.current?.focus();
    else if (wasEditing.current) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  /** As they are by now. */
  const latest = useRef(edits);
  latest.current = edits;
  const look = async (changed: Edits): Promise<void> => {
    setEdits(changed);
    latest.current = changed;
    await read();
  };
  const read = async (): Promise<void> => {
    const asked = latest.current;
    // What cannot be read as it was changed is there to be changed again.
    const found =
      (await ask('draft', { key, edits: asked })) ?? (draft ? undefined : await ask('draft', { key, edits: {} }));
    // Whoever typed on meanwhile has not seen this text.
    if (!found || latest.current.body !== asked.body || latest.current.language !== asked.language) return;
    setDraft(found);
    setEditing(false);
  };
  // What it is made of may have changed with the view.
  useEffect(() => {
    if (!isEditing && isShown) void read();
  }, [key, view, isShown]);

  const deliver = async (by: Delivery): Promise<void> => {
    const given = await ask('deliver', { key, by, edits });
    if (given) say(await handedOver(given, words));
  };

  if (!draft) return <div class="detail sub">{words.loading}</div>;
  const change = (changed: Edits): void => setEdits({ basis: draft.basis, ...edits, ...changed });
  const language = edits.language ?? draft.language;
  const ways = features.deliveries.filter((way) => way !== 'mailto' || draft.fitsMailto);
  const isChanged = Object.keys(edits).length > 0;
  return (
    <div class="detail">
      <p class="pair">
        <span>{said.to}</span>
        <span>{draft.to === '' ? said.noAddress : draft.to}</span>
      </p>
      <label class="pair">
        <span>{said.subject}</span>
        <input
          class="field"
          value={edits.subject ?? draft.subject}
          onInput={({ currentTarget }) => change({ subject: currentTarget.value })}
        />
      </label>
      <label class="pair">
        <span>{said.language}</span>
        <select
          class="field"
          value={language}
          onChange={({ currentTarget }) => {
            const chosen = draft.languages.find((each) => each.language === currentTarget.value);
            if (chosen) void look({ ...edits, language: chosen.language });
          }}
        >
          {draft.languages.map(({ language: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isEditing ? (
        <label class="text">
          <span>{said.text}</span>
          <textarea
            ref={text}
            class="field"
            rows={16}
            value={edits.body ?? draft.body}
            onInput={({ currentTarget }) => change({ body: currentTarget.value })}
          />
          <span class="sub">{said.textHelp}</span>
        </label>
      ) : (
        // Nothing of a letter runs, nor reaches anything.
        <iframe class="letter" title={said.preview(customer)} sandbox="" srcdoc={draft.html} tabIndex={0} />
      )}
      {draft.isOld && (
        <p class="changed" role="status">
          <span class="inline">
            <Warning /> <span>{said.old}</span>
          </span>
          <Press class="link" busy={busy} run={() => look({ ...edits, basis: draft.basis })}>
            {said.keepText}
          </Press>
          <Press class="link" busy={busy} run={() => look({})}>
            {said.newText}
          </Press>
        </p>
      )}
      {draft.warnings.length > 0 && (
        <ul class="warnings">
          {draft.warnings.map((warning) => (
            <li key={warning} class="inline">
              <Warning /> <span>{warning}</span>
            </li>
          ))}
        </ul>
      )}
      {!isEditing && (
        <label class="pair">
          <span>{said.sentOn}</span>
          <span>
            <input
              class="field"
              type="date"
              value={sentOn}
              onInput={({ currentTarget }) => setSentOn(currentTarget.value)}
            />
            <span class="sub">{said.sentToday}</span>
          </span>
        </label>
      )}
      <div class="actions">
        {isEditing ? (
          <Press class="button main" busy={busy} run={() => look(edits)}>
            {said.look}
          </Press>
        ) : (
          ways.map((way) => (
            <Press key={way} class={way === 'eml' ? 'button main' : 'button'} busy={busy} run={() => deliver(way)}>
              {way === 'eml' ? said.eml[channel] : said[way]}
            </Press>
          ))
        )}
        {!isEditing && (
          <>
            <button ref={edit} type="button" class="button" onClick={() => setEditing(true)}>
              {said.edit}
            </button>
            <Press class="button" busy={busy} run={() => mark('sent', sentOn)}>
              {said.sent}
            </Press>
            <Press class="button" busy={busy} run={() => mark('skipped')}>
              {said.skip}
            </Press>
            {isDrafted && (
              <Press class="button" busy={busy} run={() => mark('notSent')}>
                {said.giveUp}
              </Press>
            )}
          </>
        )}
        {isChanged && (
          <Press class="button" busy={busy} run={() => look({})}>
            {said.reset}
          </Press>
        )}
      </div>
    </div>
  );
}

async function handedOver(given: Delivered, words: PartProps['words']): Promise<Notice> {
  const said = words.reminders;
  switch (given.kind) {
    case 'file':
      download(given.name, new Blob([given.text], { type: given.type }));
      return { kind: 'done', says: said.saved(given.name) };
    case 'address':
      window.open(given.url, '_self');
      return { kind: 'done', says: said.opened };
    case 'text':
      return (await copy(`${given.subject}\n\n${given.text}`, given.html))
        ? { kind: 'done', says: words.copied }
        : { kind: 'refused', says: words.notCopied };
    case 'made':
      return { kind: 'done', says: given.said };
  }
}
