/**
 * `npm run -s encours -- …`: runs the command line, bundling it first when it is missing or older than its source.
 * Standard output belongs to the program alone.
 */
import { pathToFileURL } from 'node:url';
import { upToDate } from '../tools/up-to-date.mjs';

async function bundle() {
  try {
    return await upToDate('cli', ['cli', 'files'], 'encours.js');
  } catch (error) {
    console.error(`encours: the command line could not be built: ${error.message}`);
    process.exit(1);
  }
}

const file = await bundle();
// npm changes to the project's folder; files are named from where the person is.
if (process.env.npm_lifecycle_event === 'encours' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(file).href);
