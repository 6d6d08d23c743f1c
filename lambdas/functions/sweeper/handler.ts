import { deps } from '../../platform/composition.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { fillHistory } from './fill-history.ts';
import { runSweeps } from './sweep.ts';

/** How long one invocation works: below the function's time limit of a minute. */
const WORKING_MS = 50_000;

/** The Lambda that a schedule runs every minute: carries on with job-wide changes and rebuilds. */
export const handler = masking(sweepOnce);

async function sweepOnce(): Promise<{ assessed: number }> {
  const { config, sweeps, snapshots, projector, ports, measures, usage, now } = deps();
  const history = {
    accountIds: sweeps.accountIds,
    facts: ports.assessments.facts,
    history: snapshots.history,
    draft: snapshots.draft,
    saveDraft: snapshots.saveDraft,
    publish: snapshots.publish,
    now,
  };
  const assessed = await runSweeps(
    {
      sweeps,
      projector,
      job: async (jobKey) => (await ports.jobs.get(jobKey))?.value ?? null,
      fillHistory: (job, deadline) => fillHistory(history, job, deadline),
      now,
    },
    now() + WORKING_MS,
  );
  if (assessed > 0) createLog(config, 'sweeper').accountsSwept({ assessed });
  measures.capacity('sweeper', usage.take());
  measures.publish();
  return { assessed };
}
