/** `npm start` as a process: its address once it says one, and what it has said when it ends. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export type Started = {
  /** Rejects when it ends without one. */
  readonly address: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Ctrl-C. */
  readonly interrupt: () => void;
};

const SCRIPT = path.join(__dirname, '../../workbench/start.mjs');

export function start(words: readonly string[], language: 'en' | 'fr' = 'en'): Started {
  const environment = { ...process.env, LC_ALL: '', LANG: `${language}.UTF-8` };
  const child = spawn(process.execPath, [SCRIPT, '--no-open', ...words], { env: environment });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<Awaited<Started['ended']>>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
      const found = /http:\S+/.exec(stdout)?.[0];
      if (found !== undefined && stdout.endsWith('\n')) resolve(found);
    });
    void ended.then((end) => reject(new Error(end.stderr)));
  });
  // Who only waits for the end does not ask for it.
  address.catch(() => undefined);
  return { address, ended, interrupt: () => child.kill('SIGINT') };
}
