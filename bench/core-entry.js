/** What the bench asks of the core. */
export { aging } from '../core/analysis/aging';
export { readLedger } from '../core/ledger/reader';
export { defaultSettings } from '../core/settings';
