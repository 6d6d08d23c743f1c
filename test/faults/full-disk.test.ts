import { fillDisk } from './processes/full-disk.ts';

test('a full disk refuses what is written, and keeps what was confirmed', async () => {
  const { confirmed, refused } = await fillDisk();
  expect(refused).toBe(3);
  expect(confirmed).toBeGreaterThan(refused);
});
