/** As large as a request may be: JSON of objects with texts. */
const LARGEST_BODY = JSON.stringify(
  Array.from({ length: 20_000 }, (_, i) => ({ stepKey: `step-${i}`, effort: 'DIFFICULT', i })),
);
const READINGS = 10;
/** What one request may cost at most, in readings: about a second on a machine of 2020. */
export const LITTLE = 150;

async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * What `run` costs the processor, in readings of the largest body that a request may have (JSON.parse of 1 MB),
 * each measured beside it: much the same on a slow machine and on a busy one. The least of up to three tries
 * counts while it is over `LITTLE`: compiling and collecting garbage happen once.
 */
export async function costInReadings(run: () => unknown): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= LITTLE; attempt += 1) {
    const reading = await processorTime(() => {
      for (let i = 0; i < READINGS; i += 1) JSON.parse(LARGEST_BODY);
    });
    least = Math.min(least, ((await processorTime(run)) * READINGS) / reading);
  }
  return least;
}
