/** Data bars, the one conditional format that is used. */
import { HostError, writeOnly, type Api } from './api';
import { overlap } from './area';
import { newId, type Bar, type Target } from './model';

export function conditionalFormatsApi({ sheet, area }: Target): Api {
  return {
    kind: 'ConditionalFormatCollection',
    call: {
      clearAll: () => {
        sheet.bars = sheet.bars.filter((bar) => !overlap(bar.area, area));
      },
      add: (type: string) => {
        if (type !== 'DataBar')
          throw new HostError('ApiNotFound', `The emulated Excel has no conditional format ${type}.`);
        const bar: Bar = { area, look: {} };
        sheet.bars.push(bar);
        const positiveFormat = writeOnly(
          'ConditionalDataBarPositiveFormat',
          ['fillColor', 'gradientFill'],
          (name, value) => (bar.look[name] = value),
        );
        const dataBar: Api = { kind: 'DataBarConditionalFormat', get: { positiveFormat: () => positiveFormat } };
        return { kind: 'ConditionalFormat', id: newId(), get: { dataBar: () => dataBar } } satisfies Api;
      },
    },
  };
}
