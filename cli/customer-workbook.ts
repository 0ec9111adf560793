/** A workbook about one customer: found by code or name, and written beside the input unless a place is named. */
import type { Day } from '../core/calendar-date';
import { customerNamed } from '../core/functions/customers';
import type { CustomerIndex, Ledger } from '../core/ledger/ledger';
import type { ReportContext } from '../core/reports/report';
import type { Sheet } from '../core/reports/sheet';
import { asciiName } from '../core/text/plain';
import { textIn } from '../core/text/text';
import { besideInput } from './beside-input';
import { wrongUsage } from '../files/failure';
import { placeToWrite } from '../files/place-to-write';
import { replaceFile } from '../files/replace-file';
import { readReceivables, type Opened } from './read';
import type { Reading } from './reading';
import { contextOf } from './report-context';
import { isOurWorkbook } from '../files/xlsx/is-ours';
import { workbookOf } from '../files/xlsx/write-workbook';

type Asked = Reading & {
  readonly command: string;
  readonly customer: string;
  readonly out: string | undefined;
};

/** `said`: lines for the screen. */
type Workbook = { readonly sheets: readonly Sheet[]; readonly said: readonly string[] };

/** What goes to standard output. */
export async function writtenForCustomer(
  args: Asked,
  opened: Opened,
  workbookFor: (context: ReportContext, customer: CustomerIndex) => Workbook,
): Promise<string> {
  const text = textIn(opened.settings.language);
  const read = await readReceivables(opened, args);
  const found = customerNamed(read.ledger, text)(args.customer);
  if (!found.ok) throw wrongUsage(() => found.error.message);
  const { id } = read.ledger.customers[found.value] as Ledger['customers'][number];
  const what = [args.command, asciiName(id)].filter((part) => part !== '').join('-');
  const out = args.out ?? besideInput(args.file, what, opened.settings.asOf.inUse as Day);
  const place = await placeToWrite(out, opened.files, isOurWorkbook);
  const { sheets, said } = workbookFor(await contextOf(args, opened, read), found.value);
  await replaceFile(place, [await workbookOf(sheets)]);
  return `${[...said, text.hosts.commandLine.written(out)].join('\n')}\n`;
}
