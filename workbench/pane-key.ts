/** F6 goes from the sheet to the pane and back: in the sheet the tabulator moves from cell to cell and never leaves. */
import type { Text } from '../core/text/text';
import { element } from './element';

const KEY = 'F6';

export function followPaneKey(text: Text['hosts']['workbench']): void {
  const [pane, toggle] = [element('pane'), element('toggle-pane')];
  toggle.title = text.paneKey;
  toggle.setAttribute('aria-keyshortcuts', KEY);
  let outside: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !pane.contains(target)) outside = target;
  });
  const follow = (event: KeyboardEvent): void => {
    if (event.key !== KEY || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (pane.contains(document.activeElement)) {
      outside?.focus();
      return;
    }
    if (pane.hidden === true) toggle.click();
    pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"], button')?.focus();
  };
  // Before the sheet sees it.
  document.addEventListener('keydown', follow, { capture: true });
}
