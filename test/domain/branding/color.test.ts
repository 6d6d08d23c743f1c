import fc from 'fast-check';
import {
  contrast,
  DEFAULT_COLOR,
  isReadableColor,
  onDark,
} from '../../../lambdas/domain/branding/color.ts';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast follows the definition in WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

test('isReadableColor accepts a color if white text on it is readable', () => {
  expect(['#3538CD', '#b42318', '#767676'].map(isReadableColor)).toEqual([true, true, true]);
  expect(['#FFD400', '#777777', 'red', '#12', '3538CD', '#3538CD;'].map(isReadableColor)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(isReadableColor(DEFAULT_COLOR)).toBe(true);
});

test('every accepted color has a lighter variant that is readable on the dark page', () => {
  fc.assert(
    fc.property(color.filter(isReadableColor), (given) => {
      const lighter = onDark(given);
      expect(contrast(lighter, '#161B26')).toBeGreaterThanOrEqual(5.5);
      expect(contrast(lighter, '#0C111D')).toBeGreaterThanOrEqual(5.5);
    }),
  );
});
