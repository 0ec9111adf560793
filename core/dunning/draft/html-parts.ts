/** The parts of a letter's body in HTML. */
import type { BodyPart } from '../templates/fill';
import { broken, html, type Html } from './html';
import { itemsTable } from './items-table';
import type { Letter } from './letter';
import { paymentBox, type PlacedImage } from './payment-box';
import { styles } from './styles';

export const htmlParts = (letter: Letter, code: PlacedImage | undefined): Html =>
  html`${letter.body.map((part) => html`${partOf(part, letter, code)} `)}`;

function partOf(part: BodyPart, letter: Letter, code: PlacedImage | undefined): Html {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.lines);
    case 'items':
      return itemsTable(letter);
    case 'payment':
      return paymentBox(letter, code);
    case 'signature':
      return paragraph(letter.signature);
  }
}

const paragraph = (lines: readonly string[]): Html => html`<p style="${styles.paragraph}">${broken(lines)}</p>`;
