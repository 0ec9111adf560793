/** The texts of a workbook, which its cells name by number. */
import { readPart } from './parts';
import type { Workbook } from './workbook';
import { ownText, textOfXml } from './xml';

export async function readSharedStrings({ zip, parts }: Workbook): Promise<readonly string[]> {
  const texts: string[] = [];
  let raw = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(zip, parts.sharedStrings, {
    open(name) {
      if (name === 'si') raw = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text(piece) {
      if (inText) raw += piece;
    },
    close(name) {
      if (name === 'si') texts.push(ownText(textOfXml(raw)));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
  });
  return texts;
}
