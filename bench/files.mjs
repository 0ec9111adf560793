/** The command line on large files, as a person waits for it: whole processes, start of Node included. */
import { rmSync } from 'node:fs';
import { here, run, runWeighed } from './child.mjs';

const ENCOURS = here('../cli/run.mjs');
const AS_OF = '2025-12-09';
/** About 86,000 of a million rows are then open. */
const MOSTLY_SETTLED = { unpaid: 0.04, days: 900 };
const ROOMY = { nodeOptions: ['--max-old-space-size=8000'] };

const report = (ledger, out) => ['report', ledger, '--as-of', AS_OF, '--out', out];

const make = (file, rows, options) => run(here('make-file.mjs'), [file, String(rows), JSON.stringify(options)], ROOMY);

/** A report on a workbook of 100,000 rows beside what the library alone needs to read it and write the same sheets. */
export function reportBesideLibrary(folder, pairs) {
  const [ledger, ours, sheets, theirs] = ['ledger.xlsx', 'ours.xlsx', 'sheets', 'theirs.xlsx'].map(
    (name) => `${folder}/${name}`,
  );
  make(ledger, 100_000, {});
  // The first run builds the command line when it is older than its source, and is not counted.
  run(ENCOURS, report(ledger, ours));
  run(here('library-alone.mjs'), ['sheets', ours, sheets]);

  const times = [];
  for (let pair = 0; pair < pairs; pair++) {
    rmSync(ours);
    const product = () => run(ENCOURS, report(ledger, ours)).seconds;
    const library = () => run(here('library-alone.mjs'), ['report', ledger, sheets, theirs]).seconds;
    if (pair % 2 === 0) times.push({ ours: product(), library: library() });
    else {
      const first = library();
      times.push({ library: first, ours: product() });
    }
  }
  return times;
}

/** Peak memory and time of a report on a million rows. */
export function reportOnAMillion(folder, kind) {
  const ledger = `${folder}/million.${kind}`;
  make(ledger, 1_000_000, MOSTLY_SETTLED);
  const { bytes, seconds } = runWeighed(ENCOURS, report(ledger, `${folder}/million-report.xlsx`), folder);
  rmSync(ledger);
  return { bytes, seconds };
}
