import { fillDisk } from './processes/full-disk.ts';

test('a full disk refuses writes and keeps everything that was confirmed', async () => {
  const { confirmed, refused } = await fillDisk();
  expect(refused).toBe(3);
  expect(confirmed).toBeGreaterThan(refused);
});
