import { civil } from '../../core/calendar-date';
import { dayOfRule } from '../../core/settings';
import { day } from '../support/day';

test.each([
  ['today', '2026-06-17'],
  ['endOfLastMonth', '2026-05-31'],
  [day('2026-01-31'), '2026-01-31'],
] as const)('on 17 June 2026 the rule %s gives %s', (rule, expected) => {
  const given = dayOfRule(rule, day('2026-06-17'));
  expect(civil(given)).toEqual(civil(day(expected)));
});
