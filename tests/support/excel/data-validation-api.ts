/** Lists to choose from, the one data validation that is used. */
import { HostError, type Api } from './api';
import { overlap } from './area';
import type { Target } from './model';

type Rule = { readonly list?: { readonly inCellDropDown: boolean; readonly source: string } };

/** Of the literal list in a file. */
const MOST_CHARACTERS = 255;

export function dataValidationApi({ sheet, area }: Target, writable: () => void): Api {
  const clear = (): void => {
    writable();
    sheet.validations = sheet.validations.filter((other) => !overlap(other.area, area));
  };
  const say = (what: object): void => {
    const own = sheet.validations.find((other) => other.area === area);
    if (own) Object.assign(own.says, what);
    else sheet.validations.push({ area, says: { ...what } });
  };
  return {
    kind: 'DataValidation',
    set: {
      rule: ({ list, ...others }: Rule) => {
        const [other] = Object.keys(others);
        if (other !== undefined || !list) {
          throw new HostError('ApiNotFound', `The emulated Excel has no DataValidationRule.${String(other)}.`);
        }
        if (list.source.length > MOST_CHARACTERS) throw new HostError('InvalidArgument', 'The list is too long.');
        clear();
        say({ values: list.source.split(','), inCellDropDown: list.inCellDropDown });
      },
      errorAlert: (alert: object) => {
        writable();
        say(alert);
      },
    },
    call: { clear },
  };
}
