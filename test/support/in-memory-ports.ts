import type { AuditRecord } from '../../lambdas/app/audit/audit-record.ts';
import type { Ports } from '../../lambdas/app/kernel/ports.ts';
import type { Instant } from '../../lambdas/domain/kernel/time.ts';
import { EFFORTS_DAYS } from '../../lambdas/domain/privacy/retention.ts';
import { accessTokenPorts } from './in-memory/access-tokens.ts';
import { accountMovePorts } from './in-memory/account-moves.ts';
import { acknowledgementPorts } from './in-memory/acknowledgements.ts';
import { auditPort } from './in-memory/audit.ts';
import { campaignPorts } from './in-memory/campaigns.ts';
import { calibrationsPort } from './in-memory/calibrations.ts';
import { backtestsPort } from './in-memory/backtests.ts';
import { computedPorts } from './in-memory/computed.ts';
import { erasurePorts } from './in-memory/erasures.ts';
import { importsPort } from './in-memory/imports.ts';
import { Memory } from './in-memory/memory.ts';
import { Projection } from './in-memory/projection.ts';
import { movePorts } from './in-memory/moves.ts';
import { publish } from './in-memory/publish.ts';
import { quarantinePort } from './in-memory/quarantine.ts';
import { recordedPorts } from './in-memory/recorded.ts';
import { workPorts } from './in-memory/work.ts';
import { surveyPorts } from './in-memory/survey-links.ts';

/** Ports without a store, and the hold that tests have on them. */
export interface InMemoryWorld {
  ports: Ports;
  /** Moves the clock, and everything computed with it. */
  advance(ms: number): void;
  /** From now on lists of candidates show what is there now, as an index that lags; or not any more. */
  letListsLag(doLag: boolean): void;
  /** Runs before the next write, as somebody else does who writes in between. */
  meanwhile(act: () => Promise<unknown>): void;
  /** How many transactions went through so far. */
  writes(): number;
  /** What has been audited so far. */
  audited(): readonly AuditRecord[];
  /** Takes the weekly snapshot of a job, and adds it to the history. */
  takeSnapshot(jobKey: string): void;
  /** Brings the changes of a job that are on their way to their end. */
  finishSweep(jobKey: string): void;
}

/**
 * Everything that use cases need from outside, in memory: versions, conditions and idempotency as
 * the store has them; what the projector computes in time is computed at once.
 */
export function inMemoryWorld(now: Instant, reportingCurrency = 'USD'): InMemoryWorld {
  const memory = new Memory(now);
  const projection = new Projection(memory);
  return {
    ports: {
      ...recordedPorts(memory, projection),
      ...computedPorts(memory, projection),
      ...acknowledgementPorts(memory),
      ...workPorts(memory),
      ...surveyPorts(memory),
      ...campaignPorts(memory),
      ...erasurePorts(memory, projection),
      ...movePorts(memory, projection),
      ...accessTokenPorts(memory),
      ...accountMovePorts(memory, projection),
      quarantine: quarantinePort(memory),
      imports: importsPort(memory),
      backtests: backtestsPort(memory),
      calibrations: calibrationsPort(memory),
      audit: auditPort(memory),
      now: () => memory.now,
      cursorKey: async () => Buffer.alloc(32, 7),
      backOff: async () => {},
      reportingCurrency,
      suppression: { respondents: 5, accounts: 3 },
      effortsDays: EFFORTS_DAYS,
    },
    advance: (ms) => {
      memory.now += ms;
      projection.refresh();
    },
    letListsLag: (doLag) => {
      memory.candidatesAsListed = doLag ? memory.candidates.values() : null;
    },
    meanwhile: (act) => memory.meanwhile.push(act),
    writes: () => memory.writes,
    audited: () => [...memory.audit],
    takeSnapshot: (jobKey) => publish(memory, projection, jobKey),
    finishSweep: (jobKey) => {
      const sweep = memory.sweeps.get(jobKey);
      if (sweep) memory.sweeps.set(jobKey, { ...sweep, done: sweep.total, finishedAt: memory.now });
    },
  };
}
