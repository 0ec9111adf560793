/** A letter as plain text: lines that read well in any width and with any letters. */
import type { BodyPart } from '../templates/fill';
import type { LetterWords } from '../words/words';
import type { ItemLine } from './item-lines';
import type { Letter } from './letter';

export const textBody = (letter: Letter): string =>
  letter.body
    .map((part) => textOf(part, letter))
    .filter((text) => text !== '')
    .join('\n\n');

function textOf(part: BodyPart, letter: Letter): string {
  switch (part.kind) {
    case 'paragraph':
      return part.lines.join('\n');
    case 'items':
      return itemsText(letter);
    case 'payment':
      return paymentText(letter);
    case 'signature':
      return letter.signature.join('\n');
  }
}

const itemsText = ({ items, sums, words }: Letter): string =>
  [...items.map((line) => itemText(line, words)), ...sums.map(({ label, value }) => words.labelled(label, value))].join(
    '\n',
  );

function itemText(line: ItemLine, words: LetterWords): string {
  const { document, customer, issued, order, due, late, amounts, open, deducted, added } = line;
  const titled = [document, issued].filter(isSaid).join(' ');
  const about = [titled, customer, order, due === undefined ? undefined : words.due(due), late].filter(isSaid);
  return `- ${about.join(', ')}\n  ${[...amounts, deducted ?? words.open(open), ...added].join(', ')}`;
}

const isSaid = (text: string | undefined): text is string => text !== undefined;

function paymentText({ payment: { transfer, link }, words }: Letter): string {
  const rows = transfer.map(([label, value]) => words.labelled(label, value));
  return [
    ...(rows.length > 0 ? [words.payment.title, ...rows] : []),
    ...(link === undefined ? [] : [words.labelled(words.payment.link, link)]),
  ].join('\n');
}
