/** Where the open items go: to a sheet, or to a text file beside the workbook when they are too many for one. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { layOut } from '../core/reports/layout';
import { openItemColumns } from '../core/reports/open-item-columns';
import { balancesOf, openItems } from '../core/reports/open-items';
import { markOf, type ReportContext } from '../core/reports/report';
import { asOfLine } from '../core/reports/report-lines';
import type { Sheet } from '../core/reports/sheet';
import { languages, textIn } from '../core/text/text';
import { delimitedHeader, delimitedText } from '../files/delimited/write';
import { placeToWrite } from '../files/place-to-write';
import type { Pieces } from '../files/replace-file';

/** Beyond, a sheet opens slowly and the workbook no longer fits in memory beside the ledger. */
export const MAX_ITEMS_ON_SHEET = 100_000;

type OpenItemsOutput = {
  readonly sheet: Sheet;
  readonly file?: { readonly path: string; readonly pieces: () => Pieces };
};

export async function openItemsOutput(
  context: ReportContext,
  workbook: string,
  files: readonly string[],
): Promise<OpenItemsOutput> {
  const { ledger, asOf, figures, text, settings } = context;
  const items = figures.openItems();
  if (items.length <= MAX_ITEMS_ON_SHEET) return { sheet: openItems(context) };
  const wanted = workbook.replace(/\.xlsx$/i, `-${text.hosts.commandLine.openItemsFile}.csv`);
  const place = await placeToWrite(wanted, files, (file) => isOurList(file, context));
  const page = text.reports.openItems;
  const sheet = layOut({
    mark: markOf('openItems'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition(balancesOf(context)),
    blocks: [],
    notes: [page.inFile(items.length, path.basename(place))],
    landscape: true,
  });
  const columns = openItemColumns(ledger, asOf, text);
  return { sheet, file: { path: place, pieces: () => delimitedText(columns, items, settings.language) } };
}

/** A list that we wrote begins with the header that we write, in one of our languages. */
async function isOurList(file: string, { ledger, asOf }: ReportContext): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    for (const language of languages) {
      const header = Buffer.from(delimitedHeader(openItemColumns(ledger, asOf, textIn(language))));
      const { buffer } = await handle.read(Buffer.alloc(header.length), 0, header.length, 0);
      if (buffer.equals(header)) return true;
    }
    return false;
  } finally {
    await handle.close();
  }
}
