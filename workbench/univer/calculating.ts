/** The worker in which the grid calculates, beside the page. Its name is the language of the workbook. */
import { ICommandService, IUniverInstanceService, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { UniverSheetsCoreWorkerPreset } from '@univerjs/preset-sheets-core/worker';
import type { Language } from '../../core/text/text';
import { registerFunctions } from './functions';
import { hostIn, localeOf } from './language';
import { indexOnlyWhatIsLookedUp } from './lookup-index';
import { NameIsThereMutation } from './name-is-there';
import { registerPlugins } from './plugins';

const language = self.name as Language;
const univer = new Univer({ locale: localeOf[language], logLevel: LogLevel.WARN });
registerPlugins(univer, UniverSheetsCoreWorkerPreset().plugins);
indexOnlyWhatIsLookedUp();
const injector = univer.__getInjector();
injector
  .get(IUniverInstanceService)
  .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
  .subscribe(() => {
    injector.get(ICommandService).registerCommand(NameIsThereMutation);
    registerFunctions(injector, hostIn(language));
  });
