/** Builds one of webpack's configurations when what it makes is missing or older than its source. */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const COMMON = ['core', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** Answers with the path of `entry`, the file that is asked for first. `folders`: its source, but for core. */
export async function upToDate(name, folders, entry, beforeBuilding = () => {}) {
  const built = path.join(root, 'dist', name, entry);
  const sources = [...folders, ...COMMON].map((source) => path.join(root, source));
  if (sources.some((source) => newest(source) > modified(built))) {
    beforeBuilding();
    await build(name, built);
  }
  return built;
}

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** A folder's own time counts too: it is that of the last file removed. */
function newest(file) {
  const below = statSync(file).isDirectory() ? readdirSync(file, { recursive: true }) : [];
  return below.reduce((latest, name) => Math.max(latest, modified(path.join(file, name))), modified(file));
}

/** Builds in a folder of this process's own and moves each file in whole, for another process may be starting too. */
async function build(name, entry) {
  const started = new Date();
  const folder = path.dirname(entry);
  const aside = `${folder}-${process.pid}`;
  try {
    const { default: webpack } = await import('webpack');
    const { default: configurations } = await import('../webpack.config.js');
    const configuration = configurations.find((one) => one.name === name);
    const stats = await new Promise((resolve, reject) => {
      const output = { ...configuration.output, path: aside };
      webpack({ ...configuration, output }, (error, done) => (error ? reject(error) : resolve(done)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
    mkdirSync(folder, { recursive: true });
    const isEntry = (file) => file === path.basename(entry);
    const files = readdirSync(aside);
    // The entry last: when it is there, everything is.
    for (const file of files.sort((a, b) => isEntry(a) - isEntry(b))) {
      // What is saved while this runs is newer than what it makes.
      utimesSync(path.join(aside, file), started, started);
      renameSync(path.join(aside, file), path.join(folder, file));
    }
    for (const old of readdirSync(folder))
      if (!files.includes(old)) rmSync(path.join(folder, old), { recursive: true });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
