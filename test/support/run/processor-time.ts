/** JSON of the largest size that a request may have: objects with texts. */
const LARGEST_BODY = JSON.stringify(
  Array.from({ length: 20_000 }, (_, i) => ({ stepKey: `step-${i}`, effort: 'DIFFICULT', i })),
);
const READINGS = 10;
/** The most that one request may cost, in readings: about a second on a machine of 2020. */
export const LITTLE = 150;

async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * The processor time of `run`, in units of parsing the largest possible request body (JSON.parse of 1 MB).
 * The unit is measured right before, so the result is similar on slow and busy machines. If a result is over
 * `LITTLE`, up to three tries are made and the lowest counts, because compilation and garbage collection
 * happen only once.
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
