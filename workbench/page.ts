/** The page: a button that writes the aged balance, and the workbook below it. */
import { dayOf, type Day } from '../core/calendar-date';
import { isLanguage, textIn, type Language } from '../core/text/text';
import './page.css';
import { writeReport } from './report';
import { openWorkbook } from './univer/workbook';
import type { GivenWorkbook } from './workbook';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found;
};

const given = JSON.parse(element('workbook').textContent.trim() || 'null') as GivenWorkbook | null;
const language = given?.language ?? languageOfBrowser();
const text = textIn(language).hosts;
const { workbook, univerAPI } = openWorkbook(element('grid'), given ?? emptyWorkbook(), language);
const said = element('said');
const button = element('aged-balance');

document.documentElement.lang = language;
document.title = `${workbook.title} – Encours`;
button.textContent = text.agedBalance;
if (!given) said.textContent = text.workbench.empty;
button.addEventListener('click', () => void writeAgedBalance());

/** For the console of the browser, and for tests. */
Object.assign(window, { workbook, univerAPI });

async function writeAgedBalance(): Promise<void> {
  said.textContent = '';
  try {
    await workbook.settle();
    said.textContent = writeReport(workbook, 'aging', language, today());
  } catch (defect) {
    console.error(defect);
    said.textContent = text.workbench.failed(String(defect));
  }
}

function languageOfBrowser(): Language {
  const primary = navigator.language.slice(0, 2);
  return isLanguage(primary) ? primary : 'en';
}

function emptyWorkbook(): GivenWorkbook {
  const { title, sheet } = text.workbench;
  return { title, sheets: [{ title: sheet, cells: [] }] };
}

function today(): Day {
  const now = new Date();
  // Every day that a clock shows is a day of the calendar.
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
