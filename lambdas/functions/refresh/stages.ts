import type { Instant } from '../../domain/kernel/time.ts';

/** A part of the refresh, with the time that it may take. */
export interface Stage {
  name: string;
  milliseconds: number;
  /** Works until the deadline; what it counted. */
  run(deadline: Instant): Promise<Readonly<Record<string, number>>>;
}

/** Parts of a run failed, and the others went on. */
export class StagesFailed extends Error {
  override name = 'StagesFailed';

  constructor(names: readonly string[]) {
    super(`failed: ${names.join(', ')}`);
  }
}

/**
 * Runs one stage after the other, each until its own deadline. One that fails is reported and keeps
 * none of the others from running. Answers what they counted, and which failed.
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
