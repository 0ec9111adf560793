/** Where the pane stands: beside the sheet, as wide as a person draws it, and out of the way where there is little room. */
import type { Text } from '../core/text/text';
import { element } from './element';

const WIDTH = { least: 300, usual: 360, most: 520, step: 20 } as const;
/** Below, the sheet would be left with less than the pane has. */
const NARROW = '(max-width: 760px)';

export function arrangePane(text: Text['hosts']['workbench']): void {
  const [pane, edge, toggle] = [element('pane'), element('edge'), element('toggle-pane')];
  element('side').setAttribute('aria-label', text.pane);
  edge.setAttribute('aria-label', text.paneWidth);
  toggle.hidden = false;

  const open = (isOpen: boolean): void => {
    pane.hidden = !isOpen;
    edge.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    toggle.textContent = isOpen ? text.hidePane : text.showPane;
  };
  toggle.addEventListener('click', () => open(pane.hidden === true));
  const narrow = matchMedia(NARROW);
  narrow.addEventListener('change', ({ matches }) => open(!matches));
  open(!narrow.matches);

  let width: number = WIDTH.usual;
  const widen = (wanted: number): void => {
    width = Math.min(WIDTH.most, Math.max(WIDTH.least, wanted));
    document.body.style.setProperty('--pane', `${String(width)}px`);
    edge.setAttribute('aria-valuenow', String(width));
  };
  edge.setAttribute('aria-valuemin', String(WIDTH.least));
  edge.setAttribute('aria-valuemax', String(WIDTH.most));
  widen(WIDTH.usual);
  edge.addEventListener('pointerdown', ({ pointerId }) => edge.setPointerCapture(pointerId));
  edge.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (edge.hasPointerCapture(pointerId)) widen(document.body.clientWidth - clientX);
  });
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') widen(width + WIDTH.step);
    if (key === 'ArrowRight') widen(width - WIDTH.step);
  });
}
