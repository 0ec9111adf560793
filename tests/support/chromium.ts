/**
 * A browser for the tests: on x64 Linux the one that npm installs, which needs nothing of the system; elsewhere an
 * installed Chrome. `CHROME_PATH` names another one on any machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = dirname(dirname(__dirname));

type Environment = Readonly<Record<string, string | undefined>>;

export function launchChromium(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH === undefined && platform() === 'linux' && arch() === 'x64') {
    const folder = unpacked();
    return launch(join(folder, 'chromium'), linuxEnvironment(folder));
  }
  return launch(installedChrome(platform(), process.env), process.env);
}

/** Not the arguments that the package proposes: its single process ends with the first page that is closed. */
const launch = (executablePath: string, env: Environment): Promise<Browser> =>
  chromium.launch({
    executablePath,
    // Containers run as root, where Chrome has no sandbox, and have no graphics card.
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });

/** Test processes start at once and the package writes in place: it unpacks aside, and the folder is moved in whole. */
function unpacked(): string {
  const cache = join(root, 'node_modules', '.cache');
  const folder = join(cache, 'chromium');
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: root,
    // Named so, the package also unpacks the libraries that a bare system lacks.
    env: { ...process.env, TMPDIR: aside, CODEBUILD_BUILD_IMAGE: 'nodejs20' },
  });
  writeFileSync(join(aside, 'fonts.conf'), `<fontconfig><dir>${folder}/fonts</dir></fontconfig>`);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
  return folder;
}

/** The same fonts on every machine; the package's libraries after those of the system, if it has them. */
function linuxEnvironment(folder: string): Environment {
  const libraries = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    `${folder}/al2023/lib`,
  ];
  return { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), LD_LIBRARY_PATH: libraries.join(':') };
}

export function installedChrome(system: NodeJS.Platform, env: Environment): string {
  const places = env['CHROME_PATH'] === undefined ? usualPlaces(system, env) : [env['CHROME_PATH']];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `The tests need Google Chrome or Chromium, and there is none at ${places.join(' or ')}. ` +
      'Install it, or name its program in CHROME_PATH.',
  );
}

function usualPlaces(system: NodeJS.Platform, env: Environment): readonly string[] {
  if (system === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (system === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`);
}
