/** The first look at a workbook: which table holds the invoices, and which column is what. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChosenColumns, Readings } from '../../core/views/calls';
import type { Start } from '../../core/views/start';
import type { View } from '../../core/views/view';
import type { PartProps } from '../part';
import { Warning } from '../shapes/icons';
import { Press } from '../shapes/press';

type Props = Pick<PartProps, 'ask' | 'say' | 'words' | 'busy'> & {
  readonly start: Start;
  /** The one behind it, where there is something to go back to. */
  readonly view?: View;
  readonly back?: () => void;
};

export function StartPart({ start: first, view, ask, say, words, busy, back }: Props) {
  const [start, setStart] = useState(first);
  const [columns, setColumns] = useState<ChosenColumns>({});
  const [readings, setReadings] = useState<Readings>({});
  const said = words.start;
  const look = async (table: string | undefined, chosen: ChosenColumns, read: Readings = readings): Promise<void> => {
    setColumns(chosen);
    setReadings(read);
    const found = await ask('choose', { ...(table !== undefined && { table }), columns: chosen, readings: read });
    if (found) setStart(found);
  };
  const isFirst = useRef(true);
  useEffect(() => {
    // The sheet has changed since.
    if (!isFirst.current) void look(start.table, columns);
    isFirst.current = false;
  }, [first, view]);
  const accept = async (): Promise<void> => {
    if (table === undefined || !(await ask('accept', { table, columns, readings })) || !back) return;
    back();
    say({ kind: 'done', says: said.accepted });
  };
  const { table, tables, fields, unused, failure, question, problems, problemCount, rows } = start;
  if (table === undefined) {
    return (
      <section class="block">
        <h2>{said.noTable}</h2>
        <p>{failure}</p>
        <p class="sub">{said.needs}</p>
        <p class="actions">
          <Press class="button main" busy={busy} run={() => look(undefined, {})}>
            {said.look}
          </Press>
        </p>
      </section>
    );
  }
  const found = fields.filter(({ header }) => header !== '').length;
  return (
    <>
      <section class="block">
        <div class="head">
          <h2>{said.title}</h2>
          <span class="sub">{said.rows(rows)}</span>
        </div>
        <label class="pair">
          <span>{said.table}</span>
          <select class="field" value={table} onChange={({ currentTarget }) => void look(currentTarget.value, {}, {})}>
            {tables.map(({ reference, label }) => (
              <option key={reference} value={reference}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section class="block">
        <div class="head">
          <h2>{said.recognised}</h2>
          <span class="sub">{said.of(found, fields.length)}</span>
        </div>
        {fields.map((field) => (
          <Column
            key={field.field}
            {...{ field, start, words, busy }}
            choose={(header) => void look(table, { ...columns, [field.field]: header })}
          />
        ))}
        {unused.length > 0 && <p class="rest sub">{said.unused(unused.join(', '))}</p>}
      </section>
      {(failure !== '' || problemCount > 0) && (
        <section class="block">
          <div class="head">
            <h2>{said.toCheck}</h2>
            {failure === '' && <span class="sub">{problemCount}</span>}
          </div>
          {failure !== '' && (
            <p class="inline">
              <Warning /> <span>{failure}</span>
            </p>
          )}
          {question && (
            <div class="actions" role="group" aria-label={question.label}>
              {question.choices.map((choice) => (
                <Press
                  key={choice}
                  class="button"
                  busy={busy}
                  run={() => look(table, columns, { ...readings, [question.key]: choice })}
                >
                  {choice}
                </Press>
              ))}
            </div>
          )}
          <ul class="lines">
            {problems.map(({ place, says }, i) => (
              <li key={i}>
                <b>{place}</b> <span>{says}</span>
              </li>
            ))}
          </ul>
          {problemCount > problems.length && <p class="sub">{said.others(problemCount - problems.length)}</p>}
        </section>
      )}
      <div class="foot">
        <Press class="button main" busy={busy} disabled={failure !== ''} run={accept}>
          {said.accept}
        </Press>
        {back ? (
          <button type="button" class="button" onClick={back}>
            {said.back}
          </button>
        ) : (
          <span class="sub">{said.untouched}</span>
        )}
      </div>
    </>
  );
}

type ColumnProps = Pick<Props, 'words' | 'start'> & {
  readonly field: Start['fields'][number];
  readonly choose: (header: string) => void;
};

function Column({ field: { label, header, needed }, start: { columns }, words, choose }: ColumnProps) {
  const sample = columns.find((column) => column.header === header)?.sample ?? '';
  const isMissing = header === '';
  return (
    <label class="column">
      <span>{label}</span>
      <select
        class={isMissing && needed ? 'field' : 'quiet'}
        value={header}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {isMissing && (
          <option value="">{needed ? `${words.start.noColumn} (${words.start.needed})` : words.start.noColumn}</option>
        )}
        {columns.map((column) => (
          <option key={column.header} value={column.header}>
            {column.label}
          </option>
        ))}
      </select>
      {sample !== '' && <span class="sample sub">{sample}</span>}
    </label>
  );
}
