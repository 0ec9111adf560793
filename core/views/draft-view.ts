/** A message as it would be sent, and the parts of it that a person may change. */
import type { CustomerLanguage } from '../text/written';
import type { Wording } from './calls';

export type DraftView = {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly language: CustomerLanguage;
  readonly languages: readonly { readonly language: CustomerLanguage; readonly name: string }[];
  /** The paragraphs to be edited; a paragraph that is `{{items}}`, `{{payment}}` or `{{signature}}` stands for that block. */
  readonly body: string;
  /** Subject and paragraphs as they are without what a person has changed. */
  readonly basis: Wording;
  /** What was changed was changed of another text: amounts or days have moved since. It is not delivered so. */
  readonly isOld: boolean;
  /** As it reads. */
  readonly text: string;
  /** A whole document with inlined styles and no script; images are data. For a frame without rights. */
  readonly html: string;
  /** What should be known before it is sent, in words. */
  readonly warnings: readonly string[];
  /** Whether its text is short enough for the address line of a mail program. */
  readonly fitsMailto: boolean;
};
