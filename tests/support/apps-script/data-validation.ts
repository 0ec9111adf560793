/** Lists to choose from, the one data validation that is used. */
import { emulated } from './emulated';
import type { Execution } from './execution';
import { at } from './stored-sheet';
import type { SheetArea } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule as a cell keeps it. */
export type Choices = {
  readonly values: readonly string[];
  readonly dropDown: boolean;
  readonly allowInvalid: boolean;
  readonly help: string;
};

const choicesOf = new WeakMap<Rule, Choices>();

export function storedChoices(rule: Rule): Choices {
  const choices = choicesOf.get(rule);
  if (!choices) throw new Error('[emulated] This rule was not built.');
  return choices;
}

export function emulatedBuilder(execution: Execution): Builder {
  let choices: Choices | undefined;
  let [allowInvalid, help] = [true, ''];
  const builder: Builder = emulated<Builder>(execution, 'DataValidationBuilder', {
    requireValueInList(...[values, dropDown = true]: [readonly string[], boolean?]) {
      choices = { values: [...values], dropDown, allowInvalid, help };
      return builder;
    },
    setAllowInvalid(allow) {
      allowInvalid = allow;
      return builder;
    },
    setHelpText(text) {
      help = text;
      return builder;
    },
    build() {
      if (!choices) throw new Error('[emulated] A rule needs its list.');
      const rule = emulated<Rule>(execution, 'DataValidation', {});
      choicesOf.set(rule, { ...choices, allowInvalid, help });
      return rule;
    },
  });
  return builder;
}

/** A strict rule refuses what a script writes as well. */
export function requireChosen({ guest }: Execution, area: SheetArea, values: readonly (readonly unknown[])[]): void {
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const rule = at(area.sheet, 'choices', area.row + i, area.column + j) as Choices | null;
      if (!rule || rule.allowInvalid || value === '' || rule.values.includes(String(value))) return;
      throw guest.error('The data that you entered violates the data validation rules set on this cell.');
    });
  });
}
