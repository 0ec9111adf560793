/** Gives the page the scripts that it asks for: Office.js, unmodified, from its package instead of Microsoft's network. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const NETWORK = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** What tells Microsoft how the library is used has nothing to do with the workbook. */
const TELEMETRY = 'telemetry/';

/** jsdom runs the text of a script, but fetches none: every script with an address that is added is loaded here. */
export function serveOfficeScripts(document: Document): void {
  const load = (script: HTMLScriptElement): void => {
    const file = script.src.replace(NETWORK, '');
    if (file === script.src) throw new Error(`The page loads ${script.src}.`);
    if (!file.startsWith(TELEMETRY)) run(document, readFileSync(path.join(PACKAGE, file), 'utf8'));
    script.dispatchEvent(new Event('load'));
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLScriptElement && node.src !== '') load(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

export function run(document: Document, code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
}
