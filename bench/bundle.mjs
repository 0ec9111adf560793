/** The core as the hosts ship it (webpack in production mode, ES2020, not minimised), without a host around it. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import webpack from 'webpack';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const configuration = (folder) => ({
  mode: 'production',
  target: ['web', 'es2020'],
  context: here('.'),
  entry: './core-entry.js',
  output: { path: folder, filename: 'core.mjs', library: { type: 'module' } },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  performance: false,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.js$/, resolve: { fullySpecified: false } },
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: here('../core/tsconfig.json'),
          compilerOptions: { noEmit: false },
        },
      },
    ],
  },
});

/** Writes the bundle into a folder; its address, for `import`. */
export function bundleCore(folder) {
  return new Promise((resolve, reject) => {
    webpack(configuration(folder), (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve(pathToFileURL(`${folder}/core.mjs`).href);
    });
  });
}
