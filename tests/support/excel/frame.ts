/**
 * Excel on the web as the page around ours: tells Office.js where it runs, and presses buttons of the ribbon. Office.js
 * sends to `window.parent` and listens to messages of its origin.
 */
const ORIGIN = 'https://excel.officeapps.live.com';
const CONTEXT = 'ContextActivationManager_getAppContextAsync';
const EXCEL_ON_THE_WEB = 16;
const COMMAND_COMPLETED = 94;

/** The requirement sets that our manifest asks for: the library itself refuses what came later. */
export const REQUIREMENTS = { SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.13' };
/** By which results of custom functions take the form that is understood here; no manifest asks for it. */
const INTERNAL = { CustomFunctions: '1.9' };

type Message = {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _data: unknown;
};

const REQUEST = 0;

export function frameAround(window: Window, language: string) {
  let press: Message | undefined;
  let listens: () => void;
  const pressed: (() => void)[] = [];
  const ready = new Promise<void>((resolve) => (listens = resolve));

  const send = (request: Message, data: unknown, isEvent = false): void => {
    const message = {
      ...request,
      _messageType: 1,
      _responseType: isEvent ? 1 : 0,
      _errorCode: 0,
      _origin: ORIGIN,
      _data: data,
    };
    window.dispatchEvent(new MessageEvent('message', { origin: ORIGIN, data: JSON.stringify(message) }));
  };
  const answer = (request: Message): unknown => {
    if (request._actionName === CONTEXT) return appContext(language);
    if (request._actionName === 'appCommandInvoked') {
      press = request;
      setTimeout(listens, 0);
    }
    const { DdaMethod } = Object(request._data) as { DdaMethod?: { DispatchId: number } };
    if (DdaMethod?.DispatchId === COMMAND_COMPLETED) pressed.shift()?.();
    // Anything else would be an error to the library.
    return {};
  };
  const postMessage = (text: string): void => {
    const request = JSON.parse(text) as Message;
    if (request._messageType === REQUEST) setTimeout(() => send(request, answer(request)), 0);
  };

  Object.defineProperty(window, 'parent', { value: { postMessage } });
  // The library compares its host with this, which jsdom does not have.
  Object.defineProperty(window.document, 'domain', { value: window.location.hostname });
  window.name = JSON.stringify({
    hostInfo: `Excel|Web|16.01|${language}|telemetry|||0`,
    xdmInfo: `conversation|add-in|${ORIGIN}`,
    serializerVersion: 1,
  });

  return {
    /** When the page listens to the ribbon. */
    ready,
    /** Until the command says that it is done. */
    press: (functionName: string): Promise<void> =>
      new Promise((resolve) => {
        pressed.push(resolve);
        send(press as Message, ['button', functionName, JSON.stringify({ source: { id: 'button' } })], true);
      }),
  };
}

const appContext = (language: string) => ({
  _id: 'add-in',
  _appInstanceId: 'instance',
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.01',
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: 'https://example.com/Book1.xlsx',
  _clientMode: 0,
  _settings: [],
  _reason: 'DocumentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'correlation',
  _requirementMatrix: JSON.stringify({ ...REQUIREMENTS, ...INTERNAL }),
});
