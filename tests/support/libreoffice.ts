/** LibreOffice as a second opinion: it opens a workbook, calculates it and says what it holds. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The program: the one named in `SOFFICE_PATH`, else one of the path. */
function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = [process.env['SOFFICE_PATH'] ?? '', ...folders.map((folder) => path.join(folder, 'soffice'))];
  return places.find((place) => place !== '' && existsSync(place));
}

/** Undefined where there is none. */
export const program = installed();

/** For `describe`: skips its tests where there is no LibreOffice, and says so. */
export const withLibreOffice = (() => {
  if (program !== undefined) return describe;
  console.warn(
    'skipped: LibreOffice (soffice) is not on this machine; install it, or name its program in SOFFICE_PATH',
  );
  return describe.skip;
})();

export type Opened = {
  /** Converts a file into its folder, which is gone after the tests; answers with the paths of what came out. */
  readonly convert: (file: string, filter: string) => readonly string[];
  readonly close: () => void;
};

/** A profile of its own, since two processes cannot share one, and a folder for what comes out. */
export function openLibreOffice(): Opened {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-libreoffice-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  let runs = 0;
  return {
    convert(file, filter) {
      const out = path.join(folder, String((runs += 1)));
      execFileSync(program ?? '', [profile, '--headless', '--convert-to', filter, '--outdir', out, file], {
        stdio: 'ignore',
        timeout: 120_000,
      });
      return readdirSync(out).map((name) => path.join(out, name));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Text with commas, in UTF-8: a file for each sheet. `shown`: as the cells are formatted, else with all their digits. */
export const csvFilter = (shown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${String(shown)},false,false,false,-1`;
