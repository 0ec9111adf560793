import fc from 'fast-check';
import { agingColors } from '../../../core/reports/charts';

test('five steps are the ramp of the design', () => {
  expect(agingColors(5)).toEqual(['#dde4eb', '#deab4e', '#bd7024', '#8c3f18', '#4a1a10']);
});

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('however many the buckets, each step is darker than the one before, from the first of the ramp to its last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), (steps) => {
      const colors = agingColors(steps);
      expect(colors).toHaveLength(steps);
      expect([colors[0], colors[steps - 1]]).toEqual(['#dde4eb', '#4a1a10']);
      const lights = colors.map(luminance);
      expect(lights).toEqual([...lights].sort((a, b) => b - a));
      expect(new Set(colors).size).toBe(steps);
    }),
  );
});
