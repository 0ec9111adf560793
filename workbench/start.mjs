/**
 * `npm start`: opens a file in a spreadsheet in the browser. The page and its server are built first when they are
 * missing or older than their source.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { upToDate } from '../tools/up-to-date.mjs';

const root = path.dirname(import.meta.dirname);

let isSaid = false;

function say() {
  if (!isSaid) console.error('Building the workbench, which takes half a minute the first time …');
  isSaid = true;
}

async function built() {
  try {
    return {
      page: await upToDate('workbench', ['workbench', 'pane'], 'page.html', say),
      server: await upToDate('workbench-server', ['workbench', 'files'], 'server.js', say),
    };
  } catch (error) {
    console.error(`encours: the workbench could not be built: ${error.message}`);
    process.exit(1);
  }
}

const { page, server } = await built();
// npm changes to the project's folder; files are named from where the person is.
if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const { start } = await import(pathToFileURL(server).href);
await start(process.argv.slice(2), {
  page: path.dirname(page),
  sample: path.join(root, 'samples', 'receivables.xlsx'),
});
