/** Headers of amounts to which the tax has still to be added. */
import { textOf, type Cell } from '../cell';
import { fold } from './fold';

const WITHOUT_TAX = /\bht\b|\bhors tax|\b(?:excl|excluding|ex|without|before) (?:sales )?(?:tax|vat|gst)/;
const WITH_TAX = /\bttc\b|\b(?:incl|inc|including|with) (?:tax|vat)/;

export function saysWithoutTax(header: Cell): boolean {
  const folded = fold(textOf(header));
  return WITHOUT_TAX.test(folded) && !WITH_TAX.test(folded);
}
