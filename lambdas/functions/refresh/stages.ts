import type { Instant } from '../../domain/kernel/time.ts';

/** A stage of the refresh with its time limit. */
export interface Stage {
  name: string;
  milliseconds: number;
  /** Works until the deadline and returns its counts. */
  run(deadline: Instant): Promise<Readonly<Record<string, number>>>;
}

/** One or more stages failed; the others ran. */
export class StagesFailed extends Error {
  override name = 'StagesFailed';

  constructor(names: readonly string[]) {
    super(`failed: ${names.join(', ')}`);
  }
}

/**
 * Runs stages one after another, each with its own deadline. A failing stage is reported and does not stop
 * the others. Returns the counts and the names of failed stages.
 */
export async function runStages(
  stages: readonly Stage[],
  now: () => Instant,
  onFailure: (name: string, error: unknown) => void,
): Promise<{ counts: Record<string, number>; failed: readonly string[] }> {
  const counts: Record<string, number> = {};
  const failed: string[] = [];
  for (const { name, milliseconds, run } of stages) {
    try {
      Object.assign(counts, await run(now() + milliseconds));
    } catch (error) {
      failed.push(name);
      onFailure(name, error);
    }
  }
  return { counts, failed };
}
