/** What the bench asks of the core. */
export { aging } from '../core/analysis/aging';
export { dsoBestPossible, dsoCountBack, dsoSimple } from '../core/analysis/dso';
export { factsOf } from '../core/analysis/indicator-facts';
export { risk } from '../core/analysis/risk/score';
export { sourcesOf } from '../core/analysis/sources';
export { readLedger } from '../core/ledger/reader';
export { defaultSettings } from '../core/settings';
