import { contrast, DEFAULT_COLOUR } from '../../../lambdas/domain/branding/colour.ts';
import { styleOf } from '../../../lambdas/functions/survey/pages/style.ts';

/** Returns the colors of a scheme by name, as six digits. */
function coloursOf(block: string): Record<string, string> {
  const found = [...block.matchAll(/--([\w-]+):(#[0-9a-f]+)/gi)];
  const long = (colour: string) =>
    colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour;
  return Object.fromEntries(found.map(([, name = '', colour = '']) => [name, long(colour)]));
}

const [light = '', dark = ''] = styleOf(DEFAULT_COLOUR).split('@media (prefers-color-scheme:dark)');

describe.each([
  ['light', coloursOf(light)],
  ['dark', coloursOf(dark.split('\n')[0] ?? '')],
])('on the %s survey page', (_scheme, colours) => {
  const between = (a: string, b: string) => contrast(colours[a] ?? '', colours[b] ?? '');

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
