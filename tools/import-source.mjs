/** Lets a script use TypeScript of ours: bundled as the command line is, and imported. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import webpack from 'webpack';
import configurations from '../webpack.config.js';

const root = path.dirname(import.meta.dirname);

/** What the module exports; `file` is a path from the project's folder. */
export async function importSource(file) {
  // Inside the project, where its libraries are found.
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'dist', 'import-'));
  try {
    const configuration = configurations.find(({ name }) => name === 'cli');
    const stats = await promisify(webpack)({
      ...configuration,
      entry: { module: path.join(root, file) },
      output: { ...configuration.output, path: folder },
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
    return await import(pathToFileURL(path.join(folder, 'module.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
