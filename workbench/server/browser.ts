/** Opens the browser where there is a display; where there is none, or no program for it, nothing happens. */
import { spawn } from 'node:child_process';

export function openBrowser(address: string, system: NodeJS.Platform, environment: NodeJS.ProcessEnv): void {
  const command = opener(system, environment);
  if (!command) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

export function opener(
  system: NodeJS.Platform,
  { DISPLAY = '', WAYLAND_DISPLAY = '' }: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (system === 'darwin') return ['open'];
  // The first words in quotation marks would be a title.
  if (system === 'win32') return ['cmd', '/c', 'start', '""'];
  return DISPLAY + WAYLAND_DISPLAY === '' ? undefined : ['xdg-open'];
}
