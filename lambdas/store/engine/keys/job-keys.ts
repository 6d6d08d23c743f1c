import type { Day, Instant } from '../../../domain/kernel/time.ts';
import { chronological, hash, type ItemKey, ownerHash } from './key-parts.ts';

/** Jobs, and the items in the partitions of a job. `t` is the prefix of the tenant. */
export function jobKeys(t: string, job: (jobKey: string) => string) {
  /** The partition of the first shard also holds what was counted before rollups were sharded. */
  const rollupsPk = (jobKey: string, shard = 0) =>
    `${job(jobKey)}#ROLLUPS${shard === 0 ? '' : `#${shard}`}`;
  return {
    playbooksPk: (jobKey: string) => `${job(jobKey)}#PLAYBOOKS`,
    playbook: (jobKey: string, key: string): ItemKey => ({
      pk: `${job(jobKey)}#PLAYBOOKS`,
      sk: key,
    }),
    job: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'JOB' }),
    jobsPk: `${t}JOBS`,
    jobEntry: (jobKey: string): ItemKey => ({ pk: `${t}JOBS`, sk: jobKey }),
    proposalsPk: (jobKey: string) => `${job(jobKey)}#PROPOSALS`,
    proposal: (jobKey: string, id: string): ItemKey => ({ pk: `${job(jobKey)}#PROPOSALS`, sk: id }),
    scoringChangesPk: (jobKey: string) => `${job(jobKey)}#SCORING`,
    scoringChange: (jobKey: string, at: Instant, revision: number): ItemKey => ({
      pk: `${job(jobKey)}#SCORING`,
      sk: `${chronological(at)}#${String(revision).padStart(9, '0')}`,
    }),
    backtestPrefix: 'BACKTEST#',
    backtest: (jobKey: string, horizonDays: number): ItemKey => ({
      pk: job(jobKey),
      sk: `BACKTEST#${horizonDays}`,
    }),
    backtestCases: (jobKey: string, run: string, part: number): ItemKey => ({
      pk: `${job(jobKey)}#CASES`,
      sk: `${run}#${part}`,
    }),
    sweep: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'SWEEP' }),
    rollupsPk,
    segmentRollup: (r: {
      jobKey: string;
      segment: string | null;
      generation: number;
      shard: number;
      chunk: number;
    }): ItemKey => ({
      pk: rollupsPk(r.jobKey, r.shard),
      sk: `S#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}#${r.chunk}`,
    }),
    portfolioRollup: (r: {
      jobKey: string;
      segment: string | null;
      ownerEmail: string | null;
      generation: number;
      shard: number;
    }): ItemKey => ({
      pk: rollupsPk(r.jobKey, r.shard),
      sk: `P#${ownerHash(r.ownerEmail)}#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}`,
    }),
    renewalRollup: (r: {
      jobKey: string;
      month: string;
      segment: string | null;
      ownerEmail: string | null;
      generation: number;
      shard: number;
    }): ItemKey => ({
      pk: rollupsPk(r.jobKey, r.shard),
      sk: `R#${r.month}#${ownerHash(r.ownerEmail)}#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}`,
    }),
    snapshotsPk: (jobKey: string) => `${job(jobKey)}#SNAPSHOTS`,
    snapshotWeek: (jobKey: string): ItemKey => ({
      pk: `${job(jobKey)}#SNAPSHOTS`,
      sk: 'PUBLISHED',
    }),
    historyDraft: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'HISTORY-DRAFT' }),
    historyDraftPart: (jobKey: string, slot: number, part: number): ItemKey => ({
      pk: job(jobKey),
      sk: `HISTORY-DRAFT#${slot}#${part}`,
    }),
    historyPoint: (jobKey: string, day: Day, part: number): ItemKey => ({
      pk: `${job(jobKey)}#SNAPSHOTS`,
      sk: `POINT#${day}${partSuffix(part)}`,
    }),
    /**
     * Parts other than the first alternate between two keys, so that those of the previous version stay until
     * it is replaced.
     */
    portfolioPoint: (jobKey: string, day: Day, part = 0, version = 1): ItemKey => ({
      pk: `${job(jobKey)}#SNAPSHOTS`,
      sk: `PORTFOLIO#${day}${partSuffix(part)}${part > 0 && version % 2 === 0 ? 'B' : ''}`,
    }),
  };
}

/** The first part has the name that the whole item had before there were parts. */
function partSuffix(part: number): string {
  return part === 0 ? '' : `#${String(part).padStart(4, '0')}`;
}
