import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { createAddToQuarantine } from '../quarantine/add-to-quarantine.ts';
import { resumeErasuresAndMerges } from './erasures.ts';
import { isLearningTime, learnEachJob } from './learn-figures.ts';
import { refreshDue } from './refresh.ts';
import { enforceRetention } from './retention.ts';
import { runStages, type Stage, StagesFailed } from './stages.ts';
import { takeWeeklySnapshots } from './weekly-snapshot.ts';

const MINUTE_MS = 60_000;

/**
 * Scheduled Lambda that resumes erasures, enforces retention, reassesses accounts whose figures depend on the
 * time, takes snapshots, and learns figures. Deletions come first. The stages' time limits add up to less
 * than the function's timeout of 15 minutes. Throws after all stages have run if one failed.
 */
export const handler = masking(refreshOnce);

async function refreshOnce(): Promise<Readonly<Record<string, number>>> {
  const { config, measures, usage, now } = deps();
  const log = createLog(config, 'refresh');
  const { counts, failed } = await runStages(stages(), now, log.stageFailed);
  log.accountsRefreshed(counts);
  measures.capacity('refresh', usage.take());
  measures.publish();
  if (failed.length > 0) throw new StagesFailed(failed);
  return counts;
}

function stages(): Stage[] {
  const { config, sweeps, snapshots, retention, projector, ports, now } = deps();
  const addToQuarantine = createAddToQuarantine(ports.quarantine, createLog(config, 'refresh'));
  const { jobs, quarantine, assessments, rollups } = ports;
  return [
    {
      name: 'erasures',
      milliseconds: 3 * MINUTE_MS,
      run: async (deadline) => ({
        erasures: await resumeErasuresAndMerges({ ports, projector, addToQuarantine }, deadline),
      }),
    },
    {
      name: 'retention',
      milliseconds: 3 * MINUTE_MS,
      run: async (deadline) => ({
        shortened: await enforceRetention({ retention, projector, addToQuarantine, now }, deadline),
      }),
    },
    {
      name: 'refresh',
      milliseconds: 5 * MINUTE_MS,
      run: async (deadline) => ({
        ...(await refreshDue({ sweeps, projector, addToQuarantine, now }, deadline)),
      }),
    },
    {
      name: 'snapshots',
      // A snapshot that has started is finished even after the deadline.
      milliseconds: MINUTE_MS,
      run: async (deadline) => {
        const read = { jobs, quarantine, assessments: assessments.batchGet };
        const work = { ...read, snapshots, rollups, sweeps, addToQuarantine, now };
        return { snapshots: await takeWeeklySnapshots(work, deadline) };
      },
    },
    {
      name: 'learning',
      milliseconds: MINUTE_MS,
      run: async (deadline) =>
        isLearningTime(now(), config.learningHour)
          ? { learned: await learnEachJob({ ports, sweeps, addToQuarantine }, deadline) }
          : {},
    },
  ];
}
