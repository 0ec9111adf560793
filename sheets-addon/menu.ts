/**
 * The menu under Extensions.
 *
 * It is always the same: where the add-on is installed but not yet used in a document, it is opened without the right
 * to read document, properties or person, and a menu that asks for them does not appear at all.
 */
import { textIn } from '../core/text/text';
import { builtInLanguage } from './language';

export function onOpen(): void {
  const { hosts } = textIn(builtInLanguage);
  SpreadsheetApp.getUi().createAddonMenu().addItem(hosts.agedBalance, 'agedBalance').addToUi();
}

/** A document that is open while the add-on is installed gets its menu at once. */
export const onInstall = onOpen;
