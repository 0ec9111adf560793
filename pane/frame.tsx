/** The frame around the parts: tabs, the line that says as of when and of what, and what was said last. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../core/text/text';
import { textIn } from '../core/text/text';
import type { Screen } from '../core/views/calls';
import type { View } from '../core/views/view';
import type { PaneHost } from './host';
import { NoticeBar } from './notice';
import { parts, type PartId, type PartProps } from './part';
import { Customers } from './parts/customers';
import { Overview } from './parts/overview';
import { Reminders } from './parts/reminders';
import { Reports } from './parts/reports';
import { Settings } from './parts/settings';
import { StartPart } from './parts/start';
import { nothingYet, sessionWith, type Session, type State } from './session';
import { Strip } from './strip';
import { idOfPanel, idOfTab, Tabs } from './tabs';

const PARTS: Readonly<Record<PartId, (props: PartProps) => preact.JSX.Element>> = {
  overview: Overview,
  customers: Customers,
  reminders: Reminders,
  reports: Reports,
  settings: Settings,
};

export function Frame({ host, language }: { readonly host: PaneHost; readonly language: Language }) {
  const words = textIn(language).pane;
  const [state, setState] = useState<State>(nothingYet);
  const session = useMemo(() => sessionWith(host, words, setState), [host, language]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => void session.refresh(), [session]);
  useKeptFocus(root, state);
  const { screen, busy, acting, stale, notice } = state;
  const opened = useRef<OpenedScreen | undefined>(undefined);
  if (screen && 'view' in screen) opened.current = screen;
  const isOpened = screen !== undefined && screen === opened.current;
  return (
    <div class="encours" lang={language} ref={root} aria-busy={busy || stale}>
      {opened.current && (
        // What was typed in it stays while the table cannot be read; its figures are not shown.
        <div class="opened" hidden={!isOpened}>
          <Opened
            {...{ session, words, language }}
            screen={opened.current}
            state={isOpened ? state : { ...state, notice: undefined }}
          />
        </div>
      )}
      {screen && 'start' in screen && (
        <div class="body">
          <NoticeBar {...{ notice, words }} close={() => session.say(undefined)} />
          <StartPart
            key={screen.start.table}
            start={screen.start}
            {...{ words, language }}
            busy={acting}
            ask={session.ask}
            say={session.say}
          />
        </div>
      )}
      {!screen && (
        <div class="body">
          <NoticeBar {...{ notice, words }} close={() => session.say(undefined)} />
          {busy && <p class="block sub">{words.loading}</p>}
        </div>
      )}
      <p class="hidden" role="status">
        {busy || stale ? words.working : (notice?.says ?? '')}
      </p>
    </div>
  );
}

type OpenedScreen = Extract<Screen, { readonly view: View }>;

type OpenedProps = {
  readonly screen: OpenedScreen;
  readonly session: Session;
  readonly state: State;
  readonly words: PartProps['words'];
  readonly language: Language;
};

function Opened({ session, screen, state: { busy, acting, stale, notice }, words, language }: OpenedProps) {
  const [part, setPart] = useState<PartId>('overview');
  const [seen, setSeen] = useState<ReadonlySet<PartId>>(new Set<PartId>(['overview']));
  const [chosen, setCurrency] = useState('');
  const { view, features } = screen;
  const currencies: readonly string[] = view.overview.currencies.map(({ currency }) => currency);
  const currency = currencies.includes(chosen) ? chosen : (currencies[0] ?? '');
  const go = (to: PartId): void => {
    setSeen(new Set([...seen, to]));
    setPart(to);
    // What was said was about another part.
    if (to !== part) session.say(undefined);
  };
  const props: Omit<PartProps, 'isShown'> = {
    ...{ view, features, language, words, notice, currency, go },
    busy: acting,
    ask: session.ask,
    say: session.say,
  };
  return (
    <>
      <Tabs {...{ part, go, words }} />
      <Strip {...{ view, words, busy, currencies, currency, setCurrency }} refresh={() => void session.refresh()} />
      <NoticeBar {...{ notice, words }} close={() => session.say(undefined)} />
      <div class="body">
        {parts.map((id) => {
          const Part = PARTS[id];
          // What was typed in a part stays while another one is looked at.
          return (
            <div
              key={id}
              role="tabpanel"
              id={idOfPanel(id)}
              aria-labelledby={idOfTab(id)}
              tabIndex={-1}
              hidden={part !== id}
              class={stale ? 'stale' : ''}
            >
              {seen.has(id) && <Part {...props} isShown={part === id} />}
            </div>
          );
        })}
      </div>
    </>
  );
}

/** Whoever works with the keyboard stays in the pane when what had the focus is gone. */
function useKeptFocus(root: { readonly current: HTMLDivElement | null }, state: State): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent): void => {
      wasInside.current = root.current?.contains(event.target as Node) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!wasInside.current || document.activeElement !== document.body) return;
    const stands = ['.notice', '[role="tabpanel"]:not([hidden])', '[role="tab"][aria-selected="true"]', 'button'];
    const next = stands
      .flatMap((each) => [...(root.current?.querySelectorAll<HTMLElement>(each) ?? [])])
      .find((found) => found.getClientRects().length > 0);
    next?.focus({ preventScroll: true });
  }, [state]);
}
