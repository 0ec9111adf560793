/** What the functions at the top level of `Code.js` (`functions/stubs.ts`) reach through the bundle's one variable. */
export { agedBalance } from './commands';
export { call } from './functions/call';
export { onInstall, onOpen } from './menu';
