/** The process: `encours report FILE`, `encours check FILE`. */
import { errorCode } from '../files/error-code';
import { languageAsked } from '../files/language';
import { sentenceOf } from '../files/failure';
import { run } from './program';

const words = process.argv.slice(2);

/** What nothing else has caught is a sentence too. */
function fail(error: unknown): void {
  process.stderr.write(`${sentenceOf(error, languageAsked(words, process.env))}\n`);
  process.exit(1);
}

process.on('uncaughtException', fail);
process.stdout.on('error', (error) => {
  // A reader that has seen enough (`| head`) is no failure.
  if (errorCode(error) !== 'EPIPE') fail(error);
});

process.exitCode = await run(words, process.env, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
