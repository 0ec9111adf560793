/** The pane in an element of a page, whichever host that page is in. */
import { render } from 'preact';
import type { Language } from '../core/text/text';
import { Frame } from './frame';
import type { PaneHost } from './host';
import './pane.css';

/** Answers with what takes it away again. */
export function showPane(root: HTMLElement, host: PaneHost, language: Language): () => void {
  render(<Frame host={host} language={language} />, root);
  return () => render(null, root);
}
