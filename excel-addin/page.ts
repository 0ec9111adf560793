/** The one page of the add-in. Excel runs it unseen for functions and commands, and shows it as the pane. */
import { textIn, type Language } from '../core/text/text';
import { associateCommands } from './commands/associate';
import { registerFunctions } from './functions/register';
import { hostLanguage, languageOf } from './host-language';

// Office.js comes from the network; without it there is still something to say.
if (typeof Office === 'undefined') show('outside', languageOf(navigator.language));
else {
  registerFunctions();
  associateCommands();
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) show('inside', hostLanguage());
    else show('outside', languageOf(navigator.language));
  });
}

function show(where: 'inside' | 'outside', language: Language): void {
  const { separator, hosts } = textIn(language);
  const { purpose, command, formula, outside } = hosts.excel;
  document.documentElement.lang = language;
  write('purpose', purpose);
  write('command', command);
  write('formula-label', formula);
  write('formula', `=AR.AGING(AR_Receivables${separator} AR_Settings)`);
  write('outside', outside);
  element(where).hidden = false;
}

function write(id: string, text: string): void {
  element(id).textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found;
}
