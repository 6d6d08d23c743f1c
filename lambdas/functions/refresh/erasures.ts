import type { Ports } from '../../app/kernel/ports.ts';
import { resumeErasures } from '../../app/privacy/resume-erasures.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Projector } from '../projector/projector.ts';

export interface ErasureDeps {
  ports: Ports;
  projector: Pick<Projector, 'project'>;
}

/** Goes on with erasures that broke off, and looks once more after recent ones; returns how many. */
export function goOnWithErasures(
  { ports, projector }: ErasureDeps,
  deadline: Instant,
): Promise<number> {
  const reassess = async (accountId: string) => {
    const jobKeys = await ports.jobs.keys();
    const { failures } = await projector.project(jobKeys.map((jobKey) => ({ accountId, jobKey })));
    if (failures[0]) throw failures[0].error;
  };
  return resumeErasures(ports, reassess, deadline);
}
