/**
 * What `npm run build` makes below `dist/`: one configuration for each host, and the bundle of core that the syntax gate
 * reads. Types are checked apart (`npm run types`), so nothing here waits for them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Where the Excel add-in is served from; the manifest in the source names the development server. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const excelUrl = (process.env.ENCOURS_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

/** The variable of `Code.js` through which the generated stubs reach the bundle. */
const SHEETS_LIBRARY = 'encours_';

/** What all have in common: TypeScript of one folder, with that folder's own options, into `dist/<name>`. */
const configuration = (name, folder, { output, optimization, ...rest }) => ({
  name,
  mode: 'production',
  context: root,
  devtool: false,
  performance: { hints: false },
  stats: { preset: 'errors-warnings', timings: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  output: { path: path.join(root, 'dist', name), ...output },
  // Stack traces and the stubs' JSDoc stay readable, and webpack's default minimizers would rewrite the HTML as well.
  optimization: { minimize: false, ...optimization },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          configFile: path.join(root, folder, 'tsconfig.json'),
          compilerOptions: { noEmit: false },
          instance: name,
          onlyCompileBundledFiles: true,
          silent: true,
          transpileOnly: true,
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  ...rest,
});

/**
 * Bundles and evaluates an entry of the build's own, and hands what it exports to `emit` once the compilation has its
 * assets. The entry's bundle itself is not emitted.
 */
const generated = (entry, emit) => ({
  apply(compiler) {
    const filename = 'build-time.js';
    compiler.hooks.make.tapPromise('generated', async (compilation) => {
      const library = { type: 'commonjs2' };
      const child = compilation.createChildCompiler('generated', { filename }, [
        new webpack.library.EnableLibraryPlugin(library.type),
        new webpack.EntryPlugin(root, entry, { name: 'build-time', library }),
      ]);
      const { assets, errors } = await new Promise((resolve, reject) => {
        child.runAsChild((error, _, done) => (error ? reject(error) : resolve(done)));
      });
      compilation.errors.push(...errors);
      if (errors.length > 0) return;
      const module = { exports: {} };
      vm.runInNewContext(assets[filename].source(), { module }, { filename: entry });
      compilation.deleteAsset(filename);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'generated', stage }, () => emit(compilation, module.exports));
    });
  },
});

const { ConcatSource, RawSource } = webpack.sources;

const emitFiles = (compilation, { files }) => {
  for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new RawSource(text));
};

const appendStubs = (compilation, { stubs }) => {
  compilation.updateAsset('Code.js', (bundle) => new ConcatSource(bundle, '\n\n', stubs));
};

const page = (folder) =>
  new HtmlPlugin({ template: `${folder}/page.html`, filename: 'page.html', scriptLoading: 'defer', minify: false });

/** For Node, with its libraries beside it. */
const program = (name, folder, entry) =>
  configuration(name, folder, {
    target: 'node20',
    entry,
    output: { filename: '[name].js', module: true, library: { type: 'module' } },
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: new RegExp(`^(${Object.keys(dependencies).join('|')})(/|$)`),
  });

const cli = program('cli', 'cli', { encours: './cli/main.ts' });
const server = program('workbench-server', 'workbench/server', { server: './workbench/server/main.ts' });

const excel = configuration('excel', 'excel-addin', {
  target: ['web', 'es2020'],
  entry: { page: './excel-addin/page.ts' },
  output: { filename: '[name].js', clean: true },
  plugins: [
    page('excel-addin'),
    generated('./excel-addin/functions/files.ts', emitFiles),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (xml) => String(xml).replaceAll(DEVELOPMENT_URL, excelUrl) },
        { from: 'excel-addin/assets', to: 'assets' },
      ],
    }),
  ],
});

const sheets = configuration('sheets', 'sheets-addon', {
  target: 'es2020',
  entry: { Code: './sheets-addon/main.ts' },
  // No chunks: Apps Script has no way to load one.
  output: { filename: '[name].js', chunkFormat: false, library: { type: 'var', name: SHEETS_LIBRARY }, clean: true },
  plugins: [
    generated('./sheets-addon/functions/stubs.ts', appendStubs),
    new CopyPlugin({ patterns: [{ from: 'appsscript.json' }] }),
  ],
});

const workbench = configuration('workbench', 'workbench', {
  target: ['web', 'es2022'],
  entry: { page: './workbench/page.ts' },
  output: { filename: '[name].js', clean: true },
  plugins: [page('workbench')],
});

/** Every file of core and whatever it imports, used by a host already or not. */
const core = configuration('core', 'core', {
  target: 'es2020',
  entry: {
    core: readdirSync(path.join(root, 'core'), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join(root, 'core', file)),
  },
  output: { path: path.join(root, 'dist', 'gate'), filename: '[name].js', chunkFormat: false, clean: true },
  optimization: { usedExports: false, sideEffects: false },
});

export default [excel, sheets, workbench, server, cli, core];
