/** HTML in which every text is escaped, whatever it holds: only what is written here is markup. */

/** Markup; a plain text is never taken for one. */
export type Html = { readonly html: string };

type Inserted = string | number | Html | readonly Html[];

export const html = (markup: TemplateStringsArray, ...inserted: readonly Inserted[]): Html => ({
  html: markup.reduce((text, piece, place) => `${text}${written(inserted[place - 1] ?? '')}${piece}`),
});

function written(value: Inserted): string {
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((each) => each.html).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPED[character] ?? '');
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const NOTHING: Html = { html: '' };

/** Lines, one below the other. */
export const broken = (lines: readonly (string | Html)[]): Html =>
  html`${lines.map((line, place) => (place === 0 ? html`${line}` : html`<br />${line}`))}`;
