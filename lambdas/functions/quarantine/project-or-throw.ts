import type { Ports } from '../../app/kernel/ports.ts';
import type { Target } from '../../store/engine/keys/keys.ts';
import type { Projector } from '../projector/projector.ts';

/** Assesses accounts; throws the first failure. */
export async function projectOrThrow(
  projector: Pick<Projector, 'project'>,
  targets: readonly Target[],
): Promise<void> {
  const { failures } = await projector.project(targets);
  if (failures[0]) throw failures[0].error;
}

/** Returns a function that reassesses an account for all jobs. */
export function createReassess(
  ports: Pick<Ports, 'jobs'>,
  projector: Pick<Projector, 'project'>,
): (accountId: string) => Promise<void> {
  return async (accountId) => {
    const jobKeys = await ports.jobs.keys();
    await projectOrThrow(
      projector,
      jobKeys.map((jobKey) => ({ accountId, jobKey })),
    );
  };
}
