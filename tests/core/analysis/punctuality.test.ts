import { punctuality } from '../../../core/analysis/punctuality';

test.each([
  [-30, 100],
  [-20, 90],
  [0, 80],
  [15, 70],
  [22, 60],
  [30, 50],
  [60, 40],
  [90, 30],
  [120, 20],
])('%i days against terms are %i points (docs.dnb.com)', (days, points) => {
  expect(punctuality(days)).toBeCloseTo(points, 9);
});

test.each([
  ['between anchors, on the straight line', 7.5, 75],
  ['before the first anchor', -90, 100],
  ['a point less for five days more', 125, 19],
  ['and never none', 1000, 1],
])('%s', (_, days, points) => {
  expect(punctuality(days)).toBeCloseTo(points, 9);
});
