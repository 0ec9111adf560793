/** *Save as…*: what would be lost is said first; the server makes the file, and the browser keeps it. */
import type { Text } from '../core/text/text';
import { download } from '../pane/download';
import { element } from './element';
import type { Losses, SaveRequest, Workbook } from './workbook';

/** `edits`: of the workbook, when it was taken. */
type Kept = (edits: number) => void;

/** What has not been kept is not left behind without a question. */
export function offerSaving(workbook: Workbook, text: Text['hosts']['workbench']): void {
  let keptEdits = workbook.edits();
  const kept = (edits: number): void => {
    keptEdits = edits;
  };
  window.addEventListener('beforeunload', (event) => {
    if (workbook.edits() !== keptEdits) event.preventDefault();
  });
  const button = element('save-as');
  const dialog = element('saving') as HTMLDialogElement;
  button.textContent = text.saveAs;
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void ask(workbook, dialog, text, kept).catch((defect: unknown) => fail(defect, text)),
  );
}

async function ask(
  workbook: Workbook,
  dialog: HTMLDialogElement,
  text: Text['hosts']['workbench'],
  kept: Kept,
): Promise<void> {
  const { losses, textLosses } = (await (
    await send({ ...(await workbook.saved()), wants: 'losses' })
  ).json()) as Losses;
  const words = text.losses;
  const save = (wants: SaveRequest['wants']) => (): void => {
    dialog.close();
    void keepFile(workbook, wants, kept)
      .then((name) => say(words.saved(name)))
      .catch((defect: unknown) => fail(defect, text));
  };
  const title = written('h2', words.title);
  title.id = 'saving-title';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.replaceChildren(
    title,
    written('p', losses.length === 0 ? words.nothing : words.some),
    list(losses),
    action(words.asWorkbook, save('workbook')),
    list(textLosses),
    action(words.asText, save('text')),
    action(words.cancel, () => dialog.close()),
  );
  dialog.showModal();
}

async function keepFile(workbook: Workbook, wants: SaveRequest['wants'], kept: Kept): Promise<string> {
  const saved = await workbook.saved();
  const edits = workbook.edits();
  const answer = await send({ ...saved, wants });
  const name = decodeURIComponent(
    /filename\*=UTF-8''(.+)$/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '',
  );
  download(name, await answer.blob());
  // A text file holds one sheet.
  if (wants === 'workbook') kept(edits);
  return name;
}

async function send(request: SaveRequest): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch('save-as', { method: 'POST', headers, body: JSON.stringify(request) });
  if (!answer.ok) throw new Error(`${String(answer.status)} ${answer.statusText}`);
  return answer;
}

function say(sentence: string): void {
  element('said').textContent = sentence;
}

function fail(defect: unknown, text: Text['hosts']['workbench']): void {
  console.error(defect);
  say(text.losses.failed(defect instanceof Error ? defect.message : String(defect)));
}

function written(tag: 'h2' | 'p' | 'li', content: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = content;
  return made;
}

function list(lines: readonly string[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...lines.map((line) => written('li', line)));
  made.hidden = lines.length === 0;
  return made;
}

function action(label: string, act: () => void): HTMLElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  made.addEventListener('click', act);
  return made;
}
