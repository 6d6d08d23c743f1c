/** A pattern that matches sentences formatted from a catalog text, with the variables as named groups. */
export function shapeOf(text: string, before = ''): RegExp {
  const parts = text
    .replace(/\{(\w+), .*\}/s, '{$1}')
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? `(?<${part.slice(1, -1)}>.+)`
        : part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
    );
  return new RegExp(`^${before}${parts.join('')}$`, 's');
}
