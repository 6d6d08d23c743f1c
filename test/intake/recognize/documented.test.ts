import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerWords, TOOLS } from '../../../intake/recognize/recognize.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';

/** The cells of the table in docs/import.md, by tool. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(PROJECT_ROOT, 'docs', 'import.md'), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(rows.map(([, tool = '', ...cells]) => [tool, cells]));
}

/** The headers that a cell contains. */
function headersIn(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => headerWords(name));
}

/** Headers can be written with or without spaces. */
const bare = (words: string) => words.replaceAll(' ', '');

const rows = documented();

describe.each(TOOLS.map((tool) => [tool.name, tool] as const))(
  'the row of docs/import.md for %s',
  (name, tool) => {
    const [by, , leftOut] = rows.get(name) ?? [];

    test('exists and names the headers by which the tool is recognized', () => {
      const named = headersIn(by).map(bare);
      const unnamed = tool.has.filter((some) => {
        return !some.some((header) => named.includes(bare(headerWords(header))));
      });
      expect([rows.has(name), unnamed]).toEqual([true, []]);
    });

    test('names only columns that are left out and not used for any field', () => {
      const { metadata, only, except, fields } = tool;
      const counting = [...(only?.columns ?? []), ...(except ? [except.column] : [])];
      const usedFor = tool.kind === 'responses' ? [] : Object.values(fields).flat();
      const wrong = headersIn(leftOut).filter((header) => {
        const isCounted = counting.some((column) => bare(headerWords(column)) === bare(header));
        const isOwn = tool.kind !== 'responses' || metadata?.test(header) === true;
        return !isCounted && (!isOwn || usedFor.includes(header));
      });
      expect(wrong).toEqual([]);
    });
  },
);
