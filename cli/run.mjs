/**
 * `npm run -s encours -- …`: runs the command line, bundling it first when it is missing or older than its source.
 * Standard output belongs to the program alone.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const bundle = path.join(root, 'dist', 'cli', 'encours.js');
const sources = ['cli', 'core', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** A folder's own time counts too: it is that of the last file removed. */
function newest(file) {
  const below = statSync(file).isDirectory() ? readdirSync(file, { recursive: true }) : [];
  return below.reduce((latest, name) => Math.max(latest, modified(path.join(file, name))), modified(file));
}

/** Bundles in a folder of this process's own and moves the file in whole, for another process may be starting too. */
async function build() {
  const started = new Date();
  const folder = `${path.dirname(bundle)}-${process.pid}`;
  try {
    const { default: webpack } = await import('webpack');
    const { default: configurations } = await import('../webpack.config.js');
    const configuration = configurations.find(({ name }) => name === 'cli');
    const stats = await new Promise((resolve, reject) => {
      const output = { ...configuration.output, path: folder };
      webpack({ ...configuration, output }, (error, done) => (error ? reject(error) : resolve(done)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
    const built = path.join(folder, path.basename(bundle));
    // What is saved while this runs is newer than the bundle.
    utimesSync(built, started, started);
    mkdirSync(path.dirname(bundle), { recursive: true });
    renameSync(built, bundle);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const stale = sources.some((source) => newest(path.join(root, source)) > modified(bundle));
try {
  if (stale) await build();
} catch (error) {
  console.error(`encours: the command line could not be built: ${error.message}`);
  process.exit(1);
}
// npm changes to the project's folder; files are named from where the person is.
if (process.env.npm_lifecycle_event === 'encours' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(bundle).href);
