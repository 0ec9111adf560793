import type { ReportId } from '../../core/reports/index';
import { textIn } from '../../core/text/text';
import { hostLanguage } from '../host-language';
import { say } from '../said';
import { writeReport } from './write-report';

/** The reports by the function names of the manifest. */
const commands: Readonly<Record<string, ReportId>> = { agedBalance: 'aging' };

export function associateCommands(): void {
  for (const [name, report] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(report, event));
  }
}

let isBusy = false;

/** The pane shows what is done and, in the end, what was done; without it the person would learn of no failure. */
async function run(report: ReportId, event: Office.AddinCommands.Event): Promise<void> {
  const shown = Office.addin.showAsTaskpane();
  const { busy, excel } = textIn(hostLanguage()).hosts;
  if (isBusy) say(busy);
  else {
    isBusy = true;
    say(excel.working);
    say(await writeReport(report));
    isBusy = false;
  }
  event.completed();
  await shown;
}
