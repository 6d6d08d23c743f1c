import { canFillDisk, fillDisk } from './processes/full-disk.ts';

test('a full disk refuses writes and keeps everything that was confirmed', async () => {
  if (!canFillDisk) return expect(fillDisk()).rejects.toThrow('Windows cannot limit the size');
  const { confirmed, refused } = await fillDisk();
  expect(refused).toBe(3);
  expect(confirmed).toBeGreaterThan(refused);
});
