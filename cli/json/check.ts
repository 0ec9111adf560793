/** What a check says to another program (`docs/json.md`). */
import type { Ledger } from '../../core/ledger/ledger';
import type { Language } from '../../core/text/text';
import { SCHEMA, type Json } from './json';
import { checkedJson, sourceJson, type Source } from './source';

export const checkJson = (ledger: Ledger, source: Source, language: Language): Json => ({
  schema: SCHEMA,
  source: sourceJson(source, ledger),
  ...checkedJson(ledger, source, language),
});
