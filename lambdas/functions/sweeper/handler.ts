import type { Mailer } from '../../app/campaigns/mail/mailer.ts';
import { sendCampaigns } from '../../app/campaigns/send-campaigns.ts';
import { sendNotices } from '../../app/notices/send-notices.ts';
import { deps } from '../../platform/composition.ts';
import { createMailer } from '../../platform/mail/create-mailer.ts';
import { createLog } from '../../platform/telemetry/logger.ts';
import { masking } from '../../platform/telemetry/masking.ts';
import { createAddToQuarantine } from '../quarantine/add-to-quarantine.ts';
import { retryQuarantined } from '../quarantine/retry-quarantined.ts';
import { fillHistory } from './fill-history.ts';
import { BACKTESTING_MS, runBacktests } from './run-backtests.ts';
import { runSweeps } from './sweep.ts';

/** How long one invocation sends surveys. */
const SENDING_MS = 20_000;
/** Deadline for notifying assignees, from the start. */
const TELLING_MS = 25_000;
/**
 * Deadline for sweeping, from the start, and how long retries may take. Both are below the timeout of one
 * minute.
 */
const SWEEPING_MS = 40_000;
const RETRYING_MS = 10_000;

let mailer: Mailer | undefined;

/**
 * Scheduled Lambda that runs every minute: sends surveys by e-mail, notifies assignees, continues job-wide
 * changes, rebuilds and back-tests, and retries quarantined work.
 */
export const handler = masking(sweepOnce);

async function sweepOnce(): Promise<Record<'assessed' | 'retried' | 'sent' | 'told', number>> {
  const {
    config,
    sweeps,
    backtests,
    snapshots,
    retention,
    projector,
    ports,
    measures,
    usage,
    now,
  } = deps();
  const startedAt = now();
  const log = createLog(config, 'sweeper');
  const addToQuarantine = createAddToQuarantine(ports.quarantine, log);
  const history = {
    accountIds: sweeps.everyAccountId,
    facts: ports.assessments.facts,
    history: snapshots.history,
    draft: snapshots.draft,
    saveDraft: snapshots.saveDraft,
    publish: snapshots.publish,
    fillPortfolio: snapshots.fillPortfolio,
    addToQuarantine,
    now,
  };
  // Messages come first: people wait for them, and sending is slow.
  mailer ??= createMailer(config);
  const sent = await sendCampaigns(
    { ports, mailer, failed: log.sendingFailed },
    now() + SENDING_MS,
  ).catch((error: unknown) => {
    log.sendingFailed(error);
    return 0;
  });
  const told = await sendNotices(
    { ports, mailer, failed: log.sendingFailed },
    startedAt + TELLING_MS,
  ).catch((error: unknown) => {
    log.sendingFailed(error);
    return 0;
  });
  const assessed = await runSweeps(
    {
      sweeps,
      projector,
      job: async (jobKey) => (await ports.jobs.get(jobKey))?.value ?? null,
      fillHistory: (job, deadline) => fillHistory(history, job, deadline),
      addToQuarantine,
      now,
    },
    startedAt + SWEEPING_MS,
  );
  const retried = await retryQuarantined(
    { ports, projector, retention, addToQuarantine, onSize: measures.quarantine },
    now() + RETRYING_MS,
  );
  await runBacktests(
    { backtests, sweeps, ports, addToQuarantine, now },
    startedAt + BACKTESTING_MS,
  );
  if (assessed + retried + sent + told > 0) {
    log.accountsSwept({ assessed, retried, sent, told });
  }
  measures.capacity('sweeper', usage.take());
  measures.publish();
  return { assessed, retried, sent, told };
}
