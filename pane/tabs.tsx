/** The parts as tabs: arrow keys move among them, one of them can be reached with the tabulator. */
import { Sliders } from './shapes/icons';
import { parts, type PartId, type PartProps } from './part';

export const idOfTab = (id: PartId): string => `encours-tab-${id}`;
export const idOfPanel = (id: PartId): string => `encours-part-${id}`;

type Props = Pick<PartProps, 'go' | 'words'> & { readonly part: PartId };

export function Tabs({ part, go, words }: Props) {
  const move = (event: KeyboardEvent): void => {
    const step = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -parts.indexOf(part),
      End: parts.length - 1 - parts.indexOf(part),
    }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = parts[(parts.indexOf(part) + step + parts.length) % parts.length] ?? part;
    go(to);
    document.getElementById(idOfTab(to))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Encours" onKeyDown={move}>
      {parts.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={idOfTab(id)}
          aria-controls={idOfPanel(id)}
          aria-selected={part === id}
          aria-label={words.parts[id]}
          title={id === 'settings' ? words.parts[id] : undefined}
          tabIndex={part === id ? 0 : -1}
          onClick={() => go(id)}
        >
          {id === 'settings' ? <Sliders /> : <span data-label={words.parts[id]}>{words.parts[id]}</span>}
        </button>
      ))}
    </div>
  );
}
