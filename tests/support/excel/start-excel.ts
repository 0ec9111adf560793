/**
 * An Excel for tests: the real Office.js in the jsdom of a test file, answered by an emulated workbook. A test file
 * starts it once, with the page of the add-in, and opens a workbook for each test.
 */
import type { Api } from './api';
import { bridgeTo, type Traffic } from './bridge';
import { frameAround } from './frame';
import { functionCalls, type Given, type Result } from './functions';
import type { WorkbookModel } from './model';
import { newWorkbook, type WorkbookSetup } from './new-workbook';
import { serveOfficeScripts } from './office-scripts';
import { workbookApi } from './workbook-api';

export type AddIn = {
  readonly html: string;
  /** Runs the page's own script, once Office.js is there. */
  readonly script: () => unknown;
  /** The text of functions.json. */
  readonly metadata: string;
};

export type ExcelHost = {
  readonly open: (setup: WorkbookSetup) => WorkbookModel;
  /** What `=AR.NAME(…)` shows. */
  readonly call: (name: string, args: readonly Given[]) => Promise<Result>;
  /** Presses a button of the ribbon; what the page then says. */
  readonly press: (functionName: string) => Promise<string>;
  readonly traffic: Traffic;
};

export async function startExcel(addIn: AddIn, language = 'en-US'): Promise<ExcelHost> {
  let workbook = newWorkbook({ sheets: { Sheet1: [] } });
  let kept: Api[] = [];
  const { bridge, push, traffic } = bridgeTo(() => ({ workbook: workbookApi(workbook), services, kept }));
  const functions = functionCalls(addIn.metadata, push);
  const services: Readonly<Record<string, Api>> = {
    'Microsoft.ExcelServices.CustomFunctions': functions.service,
    'Microsoft.AppRuntime.AppRuntimeService': { kind: 'AppRuntimeService', call: { setAppRuntimeState: () => null } },
    'Microsoft.InternalService.AddinInternalService': {
      kind: 'AddinInternalService',
      call: { notifyActionHandlerReady: () => null },
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  const frame = frameAround(window, language);
  await showPage(addIn);
  await frame.ready;
  return {
    open: (setup) => {
      kept = [];
      return (workbook = newWorkbook(setup));
    },
    call: functions.call,
    press: async (functionName) => {
      await frame.press(functionName);
      return document.getElementById('said')?.textContent ?? '';
    },
    traffic,
  };
}

/** Shows the page as a browser does, with the real Office.js. Without an Excel around it, it stands alone. */
export async function showPage({ html, script }: Pick<AddIn, 'html' | 'script'>): Promise<void> {
  serveOfficeScripts(document);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  for (const { src } of page.querySelectorAll<HTMLScriptElement>('script[src^="https:"]')) {
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }
  // Scripts run once the change of the document is told.
  await Promise.resolve();
  await script();
  await Office.onReady();
}
