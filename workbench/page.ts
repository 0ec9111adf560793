/** The page: a button that writes the aged balance, and the workbook below it. */
import { dayOf, type Day } from '../core/calendar-date';
import { isLanguage, textIn, type Language } from '../core/text/text';
import './page.css';
import { writeReport } from './report';
import { openWorkbook } from './univer/workbook';
import type { GivenWorkbook, Workbook } from './workbook';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found;
};

const said = element('said');

void open();

async function open(): Promise<void> {
  try {
    show(await givenWorkbook());
  } catch (defect) {
    console.error(defect);
    said.textContent = textIn(languageOfBrowser()).hosts.workbench.notOpened(String(defect));
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
  const text = textIn(language).hosts;
  const { workbook, univerAPI } = openWorkbook(element('grid'), given ?? emptyWorkbook(language), language);
  const button = element('aged-balance');
  document.documentElement.lang = language;
  document.title = `${workbook.title} – Encours`;
  button.textContent = text.agedBalance;
  button.hidden = false;
  if (!given) said.textContent = text.workbench.empty;
  button.addEventListener('click', () => void writeAgedBalance(workbook, language));
  /** For the console of the browser, and for tests. */
  Object.assign(window, { workbook, univerAPI });
}

async function writeAgedBalance(workbook: Workbook, language: Language): Promise<void> {
  said.textContent = '';
  try {
    await workbook.settle();
    said.textContent = writeReport(workbook, 'aging', language, today());
  } catch (defect) {
    console.error(defect);
    said.textContent = textIn(language).hosts.workbench.failed(String(defect));
  }
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
