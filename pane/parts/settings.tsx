/** The settings of the workbook, by what they are about; what is typed is saved together, or not at all. */
import { useEffect, useState } from 'preact/hooks';
import type { SettingView } from '../../core/views/settings';
import type { Start } from '../../core/views/start';
import type { TableBeside } from '../../core/views/tables-beside';
import type { PartProps } from '../part';
import { NOTICE } from '../notice';
import { Fold, Warning } from '../shapes/icons';
import { Press } from '../shapes/press';
import { StartPart } from './start';

/** What a person has typed, and what stood there when it was begun. */
type Typed = ReadonlyMap<string, { readonly was: string; readonly value: string }>;

export function Settings({ view, words, busy, notice, ask, say }: PartProps) {
  const [typed, setTyped] = useState<Typed>(new Map());
  const [search, setSearch] = useState('');
  const [start, setStart] = useState<Start>();
  const said = words.setting;
  const refused = notice?.setting;
  useEffect(() => {
    if (refused !== undefined) document.getElementById(idOf(refused))?.focus();
  }, [notice]);
  if (start) return <StartPart {...{ start, view, ask, say, words, busy }} back={() => setStart(undefined)} />;

  const type = ({ key, value: is }: SettingView, value: string): void => {
    const was = typed.get(key)?.was ?? is;
    const next = new Map(typed);
    if (value === was) next.delete(key);
    else next.set(key, { was, value });
    setTyped(next);
  };
  const save = async (): Promise<void> => {
    const changed = [...typed].map(([key, change]) => ({ key, ...change }));
    if (!(await ask('save', { settings: changed }))) return;
    setTyped((now) => unsaved(now, typed));
    say({ kind: 'done', says: said.saved(changed.length) });
  };
  const choose = async (): Promise<void> => {
    const found = await ask('choose', {});
    if (found) setStart(found);
  };
  const show = async (table: TableBeside): Promise<void> => {
    const shown = await ask('show', { table });
    if (shown) say({ kind: 'done', says: shown.said });
  };
  const sought = search.trim().toLowerCase();
  const groups = view.settings
    .map(({ group, settings }) => ({
      group,
      settings: settings.filter(({ key, label }) => `${label} ${key}`.toLowerCase().includes(sought)),
    }))
    .filter(({ settings }) => settings.length > 0);
  return (
    <>
      <div class="block search">
        <input
          class="field"
          type="search"
          aria-label={said.find}
          placeholder={said.find}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <Press class="link" busy={busy} run={choose}>
          {words.start.again}
        </Press>
      </div>
      <section class="block" aria-labelledby="encours-tables">
        <h2 id="encours-tables">{said.tables}</h2>
        <ul class="lines">
          {view.tables.map(({ id, title, says, isThere }) => (
            <li key={id}>
              <b>{title}</b>
              <Press
                class="link"
                aria-label={isThere ? said.openNamed(title) : words.report.writeNamed(title)}
                busy={busy}
                run={() => show(id)}
              >
                {isThere ? said.open : words.report.write}
              </Press>
              <span class="sub wide">{says}</span>
            </li>
          ))}
        </ul>
      </section>
      <form
        class="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        {groups.length === 0 && <p class="block sub">{said.none}</p>}
        {groups.map(({ group, settings }) => {
          const isMarked = settings.some(({ key, problem }) => problem !== '' || typed.has(key));
          return (
            <details key={`${group}${String(sought !== '')}`} open={sought !== ''}>
              <summary>
                <span>
                  {group} <Fold />
                </span>
                {isMarked && <Warning />}
              </summary>
              <div class="settings">
                {settings.map((setting) => (
                  <Setting
                    key={setting.key}
                    {...{ setting, words }}
                    value={typed.get(setting.key)?.value ?? setting.value}
                    was={typed.get(setting.key)?.was}
                    isRefused={setting.key === refused}
                    type={(value) => type(setting, value)}
                    keep={(value) => setTyped(new Map([...typed, [setting.key, { was: setting.value, value }]]))}
                    take={() => setTyped(new Map([...typed].filter(([key]) => key !== setting.key)))}
                  />
                ))}
              </div>
            </details>
          );
        })}
        <div class="foot">
          <button type="submit" class="button main" aria-disabled={busy} disabled={typed.size === 0}>
            {said.save(typed.size)}
          </button>
          {typed.size > 0 ? (
            <button type="button" class="button" onClick={() => setTyped(new Map())}>
              {said.discard}
            </button>
          ) : (
            <span class="sub">{said.sheet}</span>
          )}
        </div>
      </form>
    </>
  );
}

/** What was typed while others were saved. */
const unsaved = (now: Typed, saved: Typed): Typed =>
  new Map(
    [...now].flatMap(([key, change]) => {
      const before = saved.get(key);
      if (!before) return [[key, change] as const];
      return before.value === change.value ? [] : [[key, { was: before.value, value: change.value }] as const];
    }),
  );

type SettingProps = Pick<PartProps, 'words'> & {
  readonly setting: SettingView;
  readonly value: string;
  /** What stood there when somebody began to type; undefined while nobody has. */
  readonly was: string | undefined;
  /** It could not be saved as it was typed; the notice says why. */
  readonly isRefused: boolean;
  readonly type: (value: string) => void;
  /** Somebody else has changed it meanwhile. */
  readonly keep: (value: string) => void;
  readonly take: () => void;
};

const idOf = (key: string): string => `encours-setting-${key}`;

function Setting({ setting, value, was, isRefused, words, type, keep, take }: SettingProps) {
  const { key, label, help, problem, choices, isTyped, isLong } = setting;
  const id = idOf(key);
  const about = {
    id,
    'aria-describedby': `${id}-help`,
    'aria-invalid': problem !== '' || isRefused,
    'aria-errormessage': isRefused ? NOTICE : undefined,
  };
  return (
    <div class="setting">
      <label for={id}>
        {label} {was !== undefined && <span class="sub">({words.setting.unsaved})</span>}
      </label>
      {choices.length > 0 && !isTyped ? (
        <select {...about} class="field" value={value} onChange={({ currentTarget }) => type(currentTarget.value)}>
          {!choices.includes(value) && <option>{value}</option>}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isLong ? (
        <textarea
          {...about}
          class="field"
          rows={3}
          value={value}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      ) : (
        <input
          {...about}
          class="field"
          list={choices.length > 0 ? `${id}-choices` : undefined}
          value={value}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
      {isTyped && choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {was !== undefined && was !== setting.value && (
        <p class="changed" role="status">
          <span class="inline">
            <Warning /> <span>{words.setting.changed(setting.value)}</span>
          </span>
          <button type="button" class="link" onClick={() => keep(value)}>
            {words.setting.keep}
          </button>
          <button type="button" class="link" onClick={take}>
            {words.setting.take}
          </button>
        </p>
      )}
      <p id={`${id}-help`} class="sub">
        {problem !== '' && (
          <span class="inline">
            <Warning /> <b>{problem}</b>
          </span>
        )}
        {help}
      </p>
    </div>
  );
}
