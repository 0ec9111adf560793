/** The page: a spreadsheet, and the pane beside it. */
import { dayOf, type Day } from '../core/calendar-date';
import { isLanguage, textIn, type Language } from '../core/text/text';
import type { PaneHost } from '../pane/host';
import { showPane } from '../pane/pane';
import { computer } from './answering/computer';
import { element } from './element';
import './page.css';
import { paneHost } from './pane-host';
import { followPaneKey } from './pane-key';
import { arrangePane } from './pane-place';
import { offerSaving } from './save-as';
import { openWorkbook } from './univer/workbook';
import type { GivenWorkbook } from './workbook';

void open();

async function open(): Promise<void> {
  try {
    show(await givenWorkbook());
  } catch (defect) {
    console.error(defect);
    element('said').textContent = textIn(languageOfBrowser()).hosts.workbench.notOpened(String(defect));
  }
}

/** What whoever serves the page has for it; nothing opens an empty workbook. */
async function givenWorkbook(): Promise<GivenWorkbook | null> {
  const answer = await fetch('workbook.json');
  if (!answer.ok) throw new Error(`${String(answer.status)} ${answer.statusText}`);
  return (await answer.json()) as GivenWorkbook | null;
}

function show(given: GivenWorkbook | null): void {
  const language = given?.language ?? languageOfBrowser();
  const text = textIn(language).hosts.workbench;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const shown = given ?? emptyWorkbook(language);
  const { workbook, univerAPI, setDark } = openWorkbook(element('grid'), shown, { language, dark: system.matches });
  system.addEventListener('change', ({ matches }) => setDark(matches));
  const worker = (): Worker => new Worker(new URL('./answering/worker.ts', import.meta.url), { name: 'encours' });
  const newHost = (): PaneHost => paneHost(workbook, { language, today, computer: computer(worker) });
  const host = newHost();
  document.documentElement.lang = language;
  document.title = `${workbook.title} – Encours`;
  element('title').textContent = workbook.title;
  if (given) offerSaving(workbook, text);
  else element('said').textContent = text.empty;
  arrangePane(text);
  followPaneKey(text);
  showPane(element('pane'), host, language);
  /** For the console of the browser, and for tests. */
  Object.assign(window, { workbook, host, newHost, univerAPI });
}

function languageOfBrowser(): Language {
  const primary = navigator.language.slice(0, 2);
  return isLanguage(primary) ? primary : 'en';
}

function emptyWorkbook(language: Language): GivenWorkbook {
  const { title, sheet } = textIn(language).hosts.workbench;
  return { title, sheets: [{ title: sheet, cells: [] }] };
}

function today(): Day {
  const now = new Date();
  // Every day that a clock shows is a day of the calendar.
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
