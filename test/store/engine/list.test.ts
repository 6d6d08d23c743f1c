import { listItems } from '../../../lambdas/store/engine/list.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

describe('a list over several partitions', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    const items = Array.from({ length: 1300 }, (_, i): Item => {
      const place = String(i).padStart(4, '0');
      return {
        pk: `T#default#A#${place}`,
        sk: 'X',
        gsi2pk: `LIST#${i % 8}`,
        gsi2sk: place,
        listing: i % 100 === 0 ? 'wanted' : 'other',
      };
    });
    await foothold.store.table.writeBatch(items, []);
  });
  afterAll(() => foothold.stop());

  const page = async (given: Partial<Parameters<typeof listItems>[1]>) => {
    const slice = await listItems(foothold.store.table, {
      index: 'gsi2',
      partitions: Array.from({ length: 8 }, (_, shard) => `LIST#${shard}`),
      limit: 50,
      after: null,
      ...given,
    });
    return { places: slice.entries.map(({ position }) => position), next: slice.resumeAfter };
  };

  test('returns entries in the order of their sort keys, whatever their partition', async () => {
    expect(await page({ limit: 4 })).toEqual({
      places: ['0000', '0001', '0002', '0003'],
      next: '0003',
    });
  });

  test('returns the opposite order when read backward', async () => {
    expect(await page({ limit: 3, backward: true })).toEqual({
      places: ['1299', '1298', '1297'],
      next: '1297',
    });
  });

  test('pages forward through every entry once and reports the end', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { places, next }: Awaited<ReturnType<typeof page>> = await page({ limit: 97, after });
      seen.push(...places);
      after = next;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 1300 }, (_, i) => String(i).padStart(4, '0')));
  });

  test('examines at most 1,000 entries for a filter, then returns a short page that can be resumed', async () => {
    const accepts = (item: Item) => item.listing === 'wanted';
    const first = await page({ accepts });
    expect(first).toEqual({
      places: ['0000', '0100', '0200', '0300', '0400', '0500', '0600', '0700', '0800', '0900'],
      next: '0999',
    });
    expect(await page({ accepts, after: first.next })).toEqual({
      places: ['1000', '1100', '1200'],
      next: null,
    });
  });

  test('keeps to its bounds, both inclusive, and resumes within them', async () => {
    expect(await page({ between: ['0010', '0012'] })).toEqual({
      places: ['0010', '0011', '0012'],
      next: null,
    });
    expect(await page({ between: ['0010', '0012'], after: '0011' })).toEqual({
      places: ['0012'],
      next: null,
    });
    expect(await page({ beginsWith: '12', after: '1297' })).toEqual({
      places: ['1298', '1299'],
      next: null,
    });
  });

  test("uses DynamoDB's order, that of UTF-8, and pages through all entries", async () => {
    const places = ['z', 'ä', '\uE000', '\uFFFD', '\u{1F69A}', '\u{1F69B}'];
    const items = places.map((gsi2sk, i) => ({
      pk: 'T#default#A#utf-8',
      sk: String(i),
      gsi2pk: `UTF8#${i % 2}`,
      gsi2sk,
    }));
    await foothold.store.table.writeBatch(items, []);
    const partitions = ['UTF8#0', 'UTF8#1'];
    expect((await page({ partitions })).places).toEqual(places);
    expect((await page({ partitions, backward: true })).places).toEqual([...places].reverse());
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { places: found, next } = await page({ partitions, limit: 1, after });
      seen.push(...found);
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual(places);
  });

  test('can be read up to an upper bound, without a lower one', async () => {
    expect(await page({ upTo: '0002' })).toEqual({ places: ['0000', '0001', '0002'], next: null });
    expect(await page({ upTo: '0002', after: '0001' })).toEqual({ places: ['0002'], next: null });
  });
});
