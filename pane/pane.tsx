/** Stands where the pane will be. */
import { render } from 'preact';
import type { Language } from '../core/text/text';
import type { PaneHost } from './host';

export function showPane(root: HTMLElement, host: PaneHost, language: Language): () => void {
  const show = (): void =>
    void host.ask('open', null).then((answer) => {
      render(
        <pre lang={language} tabIndex={0}>
          {JSON.stringify(answer, null, 1)}
        </pre>,
        root,
      );
    });
  show();
  host.watch(show);
  return () => render(null, root);
}
