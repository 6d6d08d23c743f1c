import { contrast, DEFAULT_COLOR } from '../../../lambdas/domain/branding/color.ts';
import { styleOf } from '../../../lambdas/functions/survey/pages/style.ts';

/** Returns the colors of a scheme by name, as six digits. */
function colorsOf(block: string): Record<string, string> {
  const found = [...block.matchAll(/--([\w-]+):(#[0-9a-f]+)/gi)];
  const long = (color: string) =>
    color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, '$&$&') : color;
  return Object.fromEntries(found.map(([, name = '', color = '']) => [name, long(color)]));
}

const [light = '', dark = ''] = styleOf(DEFAULT_COLOR).split('@media (prefers-color-scheme:dark)');

describe.each([
  ['light', colorsOf(light)],
  ['dark', colorsOf(dark.split('\n')[0] ?? '')],
])('on the %s survey page', (_scheme, colors) => {
  const between = (a: string, b: string) => contrast(colors[a] ?? '', colors[b] ?? '');

  test.each([
    ['text', 'back'],
    ['text', 'surface'],
    ['muted', 'back'],
    ['muted', 'surface'],
    ['accent', 'back'],
    ['accent', 'surface'],
    ['on-accent', 'accent'],
    ['wrong', 'wrong-back'],
  ])('%s is readable on %s', (text, back) => {
    expect(between(text, back)).toBeGreaterThanOrEqual(5.4);
  });

  test.each(['back', 'surface'])('the borders of fields are visible on %s', (back) => {
    expect(between('line', back)).toBeGreaterThanOrEqual(3);
  });
});
