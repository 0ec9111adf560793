/** The pane in an element of a page, whichever host that page is in. */
import { render } from 'preact';
import type { Language } from '../core/text/text';
import { Frame } from './frame';
import type { PaneHost } from './host';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/figures.css';
import './styles/rows.css';
import './styles/draft.css';
import './styles/start.css';
import './styles/settings.css';
import './styles/charts.css';

/** Answers with what takes it away again. */
export function showPane(root: HTMLElement, host: PaneHost, language: Language): () => void {
  render(<Frame host={host} language={language} />, root);
  return () => render(null, root);
}
