import type { CalibrationsPort } from '../../../lambdas/app/truth/calibrations-port.ts';
import type { Memory } from './memory.ts';

export function calibrationsPort(memory: Memory): CalibrationsPort {
  const ofJob = (jobKey: string) => memory.proposals.filter((found) => found.jobKey === jobKey);
  return {
    list: async (jobKey, limit) => ofJob(jobKey).toReversed().slice(0, limit),
    get: async (jobKey, id) => ofJob(jobKey).find((found) => found.id === id) ?? null,
    save: async (proposals) => {
      memory.proposals.push(...proposals);
      memory.writes += 1;
    },
  };
}
