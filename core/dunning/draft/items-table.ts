/** The table of items in HTML: three columns, so that it stands on a telephone; the rest is small, below. */
import { broken, html, type Html } from './html';
import type { ItemLine, SumLine } from './item-lines';
import type { Letter } from './letter';
import { styles } from './styles';

type Side = 'left' | 'right';

export const itemsTable = ({ items, sums, words }: Letter): Html =>
  html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.table}">
    <tr>
      ${head(words.columns.document)}${head(words.columns.due)}${head(words.columns.open, 'right')}
    </tr>
    ${items.map(itemRow)}${sums.map(sumRow)}
  </table>`;

const itemRow = ({ document, customer, issued, order, due, late, amounts, open, added }: ItemLine): Html =>
  html`<tr>
    ${cell([html`<b>${document}</b>`, ...small([customer, issued, order, ...added])])}
    ${cell([inOneLine(due ?? '–'), ...small([late], styles.late)])}
    ${cell([html`<b>${inOneLine(open)}</b>`, ...small(amounts)], 'right')}
  </tr> `;

const head = (title: string, side: Side = 'left'): Html =>
  html`<th scope="col" align="${side}" style="${styles.head};text-align:${side}">${title}</th>`;

const cell = (lines: readonly (string | Html)[], side: Side = 'left'): Html =>
  html`<td align="${side}" style="${styles.cell};text-align:${side}">${broken(lines)}</td>`;

const inOneLine = (text: string): Html => html`<span style="white-space:nowrap">${text}</span>`;

const small = (texts: readonly (string | undefined)[], style: string = styles.quiet): readonly Html[] =>
  texts.flatMap((text) => (text === undefined ? [] : [html`<span style="${style}">${text}</span>`]));

const sumRow = ({ label, value, last }: SumLine): Html => {
  const style = last ? styles.lastSum : styles.sum;
  return html`<tr>
    <td colspan="2" align="right" style="${style};text-align:right">${label}</td>
    <td align="right" style="${style};text-align:right;white-space:nowrap">${value}</td>
  </tr> `;
};
