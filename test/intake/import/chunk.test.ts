import { type ChunkLimits, chunksOf } from '../../../intake/import/sending/chunk.ts';
import { type Parsed, rejection } from '../../../intake/import/parsed.ts';
import type { Row } from '../../../intake/table/table.ts';

const row = (number: number): Row => ({ line: number + 1, number, cells: [], bytesRead: number });

async function* given(inputs: readonly (string | null)[]): AsyncGenerator<Parsed<string>> {
  for (const [index, input] of inputs.entries()) {
    yield input === null
      ? rejection(row(index), null, 'bad')
      : { kind: 'item', input, rows: [row(index)], columnOf: () => null };
  }
}

async function whenCut(
  inputs: readonly (string | null)[],
  limits: Partial<ChunkLimits<string>> = {},
): Promise<{ inputs: string[]; entries: number }[]> {
  const cut = [];
  const all = {
    maxItems: 3,
    maxBytes: 100,
    keyOf: (input: string) => input,
    mayRepeat: true,
    ...limits,
  };
  for await (const chunk of chunksOf(given(inputs), all)) {
    cut.push({ inputs: chunk.inputs, entries: chunk.entries.length });
  }
  return cut;
}

test('a chunk has at most the maximum number of items', async () => {
  expect(await whenCut(['a', 'b', 'c', 'd'])).toEqual([
    { inputs: ['a', 'b', 'c'], entries: 3 },
    { inputs: ['d'], entries: 1 },
  ]);
});

test('a chunk has at most the maximum number of bytes, counted as UTF-8 with commas', async () => {
  // Each value takes 33 bytes: two quotes, 15 two-byte characters and a comma.
  const [a, b, c, d] = ['ä', 'ö', 'ü', 'é'].map((letter) => letter.repeat(15)) as [
    string,
    string,
    string,
    string,
  ];
  const cuts = await Promise.all(
    [99, 98].map((maxBytes) => whenCut([a, b, c, d], { maxItems: 9, maxBytes })),
  );
  expect(cuts.map((cut) => cut.map(({ inputs }) => inputs.length))).toEqual([
    [3, 1],
    [2, 2],
  ]);
});

test('an item that is too large for any request is rejected, and the rest continues', async () => {
  expect(await whenCut(['a', 'x'.repeat(200), 'b'])).toEqual([{ inputs: ['a', 'b'], entries: 3 }]);
});

test('rejected rows keep their position and do not count as items', async () => {
  expect(await whenCut([null, 'a', null, 'b', 'c', null])).toEqual([
    { inputs: ['a', 'b', 'c'], entries: 6 },
  ]);
});

test('a chunk has a limited number of rejected rows', async () => {
  const cut = await whenCut(Array.from({ length: 1_001 }, () => null));
  expect(cut.map(({ entries }) => entries)).toEqual([500, 500, 1]);
});

test('a chunk has a limited number of bytes of rejected rows', async () => {
  async function* longRows(): AsyncGenerator<Parsed<string>> {
    for (let number = 1; number <= 5; number += 1) {
      yield rejection({ ...row(number), bytesRead: number * 900_000 }, null, 'bad');
    }
  }
  const limits = { maxItems: 3, maxBytes: 100, keyOf: String, mayRepeat: true };
  const entries = [];
  for await (const chunk of chunksOf(longRows(), limits)) entries.push(chunk.entries.length);
  expect(entries).toEqual([3, 2]);
});

test('an item with a repeated key goes to the next chunk if the order matters', async () => {
  expect(await whenCut(['a', 'b', 'a', 'c'], { mayRepeat: false })).toEqual([
    { inputs: ['a', 'b'], entries: 2 },
    { inputs: ['a', 'c'], entries: 2 },
  ]);
});
