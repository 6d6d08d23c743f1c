/**
 * Every key of the table. S = shards (1 unless set), n = entries on the page.
 *
 * | access pattern                              | index | key condition                                  | expected read cost            |
 * |---------------------------------------------|-------|------------------------------------------------|-------------------------------|
 * | account, its people, outcomes               | table | pk = A#account, sk begins A#                   | its bytes / 4 kB              |
 * | answers and derived items of account × job  | table | pk = A#account, sk begins J#job#               | its bytes / 4 kB              |
 * | respondent by external id                   | table | pk = A#account, sk = A#WHO#hash                | 1                             |
 * | assessment of account × job                 | table | pk = A#account, sk = J#job#ASSESSMENT          | 1 to 4                        |
 * | submission by idempotency key               | table | pk = S#hash                                    | its bytes / 4 kB              |
 * | job with settings, market, rivals           | table | pk = J#job, sk = JOB                           | its bytes / 4 kB              |
 * | jobs                                        | table | pk = JOBS, then BatchGet                       | 0.5 + jobs                    |
 * | sweep under way                             | table | pk = J#job, sk = SWEEP                         | 0.5                           |
 * | rollups by segment / by owner               | table | pk = J#job#ROLLUPS, sk begins S# / P#          | their bytes / 8 kB            |
 * | latest weekly snapshot, by segment          | table | pk = J#job#SNAPSHOTS, sk begins WEEK#          | 0.5 + its bytes / 8 kB        |
 * | history of hotspots                         | table | pk = J#job#SNAPSHOTS, sk begins POINT#         | its bytes / 8 kB              |
 * | accounts by name                            | gsi1  | pk = ACCOUNTS#shard, sk begins folded name     | bytes of n / 8 kB × S         |
 * | accounts at risk, by rank                   | gsi1  | pk = J#job#RANK#shard                          | bytes of n / 8 kB × S         |
 * | testimonial candidates, by strength         | gsi1  | pk = J#job#QUOTES#place#shard                  | bytes of n / 8 kB × S         |
 * | accounts at risk in a band, by rank         | gsi2  | pk = J#job#BAND#band#shard, then BatchGet      | n/20 + n × 0.5 to 2           |
 * | accounts at risk at a step, by rank         | gsi2  | pk = J#job#STEP#ordinal#shard, then BatchGet   | n/20 + n × 0.5 to 2           |
 * | accounts at risk of an owner, by rank       | gsi3  | pk = J#job#OWNER#owner#shard, then BatchGet    | n/20 + n × 0.5 to 2           |
 * | accounts at risk by risk-weighted ARR       | gsi2  | pk = J#job#ARR#band#shard, then BatchGet       | n/20 + n × 0.5 to 2           |
 * | accounts at risk by renewal                 | gsi3  | pk = J#job#RENEWAL#band#shard, then BatchGet   | n/20 + n × 0.5 to 2           |
 * | whom to ask next, by renewal                | gsi4  | pk = J#job#ASK#shard, sk between days          | n/20                          |
 * | rivals by relief / of one solution          | gsi2/3| pk = J#job#RIVALS#shard / RIVAL#solution#shard | n/20                          |
 * | assessments that time makes stale           | gsi4  | pk = DUE#shard, sk up to now                   | n/20                          |
 * | submissions of an account, newest first     | gsi2  | pk = A#account#SUBMISSIONS, then BatchGet      | n/20 + n                      |
 * | submissions of an import batch              | gsi4  | pk = BATCH#hash, then BatchGet                 | n/20 + n                      |
 *
 * Every partition key starts with the tenant. Nothing in a key says who a person is: people are
 * random ids, owners and import batches are hashed.
 */
import { createHash } from 'node:crypto';
import type { RiskBand } from '../domain/assessment.ts';
import type { CandidateKey } from '../domain/testimonial.ts';
import type { Day, Instant } from '../domain/time.ts';

export interface ItemKey {
  pk: string;
  sk: string;
}

/** Where a candidate is listed: to be asked, held back, or ended. */
export type QuotePlace = 'LIVE' | 'HELD' | 'ENDED';

export type Keys = ReturnType<typeof keysOf>;

/** What is assessed: an account on a job. */
export interface Target {
  accountId: string;
  jobKey: string;
}

/** The keys of one tenant. */
export function keysOf(tenant: string) {
  const t = `T#${tenant}#`;
  const account = (accountId: string) => `${t}A#${accountId}`;
  const job = (jobKey: string) => `${t}J#${jobKey}`;
  const inJob = (accountId: string, jobKey: string, what: string): ItemKey => ({
    pk: account(accountId),
    sk: `J#${jobKey}#${what}`,
  });
  return {
    tenantPrefix: t,
    accountPk: account,
    accountPrefix: 'A#',
    account: (accountId: string): ItemKey => ({ pk: account(accountId), sk: 'A#ACCOUNT' }),
    outcomePrefix: 'A#OUTCOME#',
    outcome: (accountId: string, day: Day, kind: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#OUTCOME#${day}#${kind}`,
    }),
    respondentPrefix: 'A#RESP#',
    respondent: (accountId: string, respondentId: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#RESP#${respondentId}`,
    }),
    who: (accountId: string, externalId: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#WHO#${hash('who', accountId, externalId)}`,
    }),
    jobPrefix: (jobKey: string) => `J#${jobKey}#`,
    historyPrefix: (jobKey: string) => `J#${jobKey}#HIST#`,
    /** By its end the stream's filter on AWS, which knows no patterns, tells it from derived items. */
    history: (accountId: string, jobKey: string, respondentId: string) =>
      inJob(accountId, jobKey, `HIST#${respondentId}#INPUT`),
    assessment: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ASSESSMENT'),
    order: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ORDER'),
    flag: (accountId: string, jobKey: string, ordinal: number) =>
      inJob(accountId, jobKey, `FLAG#${ordinal}`),
    rival: (accountId: string, jobKey: string, ordinal: number, solutionKey: string) =>
      inJob(accountId, jobKey, `RIVAL#${ordinal}#${solutionKey}`),
    quote: ({ accountId, jobKey, stepKey, respondentId, submissionId }: CandidateKey) =>
      inJob(accountId, jobKey, `QUOTE#${stepKey}#${respondentId}#${submissionId}`),
    outbox: (accountId: string, jobKey: string, version: number, kind: string): ItemKey => ({
      pk: account(accountId),
      sk: `OUTBOX#${jobKey}#${version}#${kind}`,
    }),
    submission: (submissionId: string): ItemKey => ({
      pk: `${t}S#${submissionId}`,
      sk: 'SUBMISSION',
    }),
    job: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'JOB' }),
    jobsPk: `${t}JOBS`,
    jobEntry: (jobKey: string): ItemKey => ({ pk: `${t}JOBS`, sk: jobKey }),
    sweep: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'SWEEP' }),
    rollupsPk: (jobKey: string) => `${job(jobKey)}#ROLLUPS`,
    segmentRollup: (r: {
      jobKey: string;
      segment: string | null;
      generation: number;
      shard: number;
      chunk: number;
    }): ItemKey => ({
      pk: `${job(r.jobKey)}#ROLLUPS`,
      sk: `S#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}#${r.chunk}`,
    }),
    portfolioRollup: (r: {
      jobKey: string;
      segment: string | null;
      ownerEmail: string | null;
      generation: number;
      shard: number;
    }): ItemKey => ({
      pk: `${job(r.jobKey)}#ROLLUPS`,
      sk: `P#${ownerHash(r.ownerEmail)}#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}`,
    }),
    snapshotsPk: (jobKey: string) => `${job(jobKey)}#SNAPSHOTS`,
    week: (jobKey: string, week: Day, segment: string | null): ItemKey => ({
      pk: `${job(jobKey)}#SNAPSHOTS`,
      sk: `WEEK#${week}#${hash('segment', segment ?? '')}`,
    }),
    historyDraft: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'HISTORY-DRAFT' }),
    historyPoint: (jobKey: string, day: Day): ItemKey => ({
      pk: `${job(jobKey)}#SNAPSHOTS`,
      sk: `POINT#${day}`,
    }),
    lists: {
      accounts: (shard: number) => `${t}ACCOUNTS#${shard}`,
      rank: (jobKey: string, shard: number) => `${job(jobKey)}#RANK#${shard}`,
      band: (jobKey: string, band: RiskBand, shard: number) =>
        `${job(jobKey)}#BAND#${band}#${shard}`,
      owner: (jobKey: string, ownerEmail: string | null, isKnown: boolean, shard: number) =>
        `${job(jobKey)}#OWNER#${ownerHash(ownerEmail)}#${isKnown ? 'K' : 'U'}#${shard}`,
      step: (jobKey: string, ordinal: number, shard: number) =>
        `${job(jobKey)}#STEP#${ordinal}#${shard}`,
      arr: (jobKey: string, band: RiskBand, shard: number) => `${job(jobKey)}#ARR#${band}#${shard}`,
      renewal: (jobKey: string, band: RiskBand, shard: number) =>
        `${job(jobKey)}#RENEWAL#${band}#${shard}`,
      askNext: (jobKey: string, shard: number) => `${job(jobKey)}#ASK#${shard}`,
      rivals: (jobKey: string, shard: number) => `${job(jobKey)}#RIVALS#${shard}`,
      rivalsOf: (jobKey: string, solutionKey: string, shard: number) =>
        `${job(jobKey)}#RIVAL#${solutionKey}#${shard}`,
      quotes: (jobKey: string, place: QuotePlace, shard: number) =>
        `${job(jobKey)}#QUOTES#${place}#${shard}`,
      due: (shard: number) => `${t}DUE#${shard}`,
      submissions: (accountId: string) => `${account(accountId)}#SUBMISSIONS`,
      batch: (importBatch: string) => `${t}BATCH#${hash('batch', importBatch)}`,
    },
  };
}

/** What a changed item's key says must be computed again. */
export type ChangedKey =
  | { kind: 'ACCOUNT'; accountId: string }
  | { kind: 'ANSWERS'; accountId: string; jobKey: string }
  | { kind: 'OTHER' };

/** Reads a stream record's key: inputs of an assessment name it, everything else is `OTHER`. */
export function changedBy({ pk, sk }: ItemKey): ChangedKey {
  const accountId = /^T#[^#]*#A#([^#]+)$/.exec(pk)?.[1];
  if (accountId === undefined) return { kind: 'OTHER' };
  if (/^A#(ACCOUNT$|OUTCOME#|RESP#)/.test(sk)) return { kind: 'ACCOUNT', accountId };
  const jobKey = /^J#([^#]+)#HIST#/.exec(sk)?.[1];
  return jobKey === undefined ? { kind: 'OTHER' } : { kind: 'ANSWERS', accountId, jobKey };
}

/** The account and the job that an assessment's key, or an index entry's, names. */
export function targetOf({ pk, sk }: { pk?: unknown; sk?: unknown }): Target {
  const accountId = String(pk).split('#')[3];
  const jobKey = String(sk).split('#')[1];
  if (accountId === undefined || jobKey === undefined)
    throw new Error('not a key of an assessment');
  return { accountId, jobKey };
}

/** A number as text that sorts the greatest first; null comes last. `max` is the greatest value. */
export function descending(value: number | null, max: number, decimals: number): string {
  const scale = 10 ** decimals;
  const width = String(max * scale).length;
  if (value === null) return '~'.repeat(width);
  const bounded = Math.min(Math.max(value, 0), max);
  return String(Math.round((max - bounded) * scale)).padStart(width, '0');
}

/** An instant as text that sorts by time. */
export function chronological(at: Instant): string {
  return new Date(at).toISOString();
}

/** A short name for text that must not stand in a key. 96 bits: no two of a tenant's meet. */
export function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** A 128-bit id made from what it names. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The shard of an account, 0 to `shards` − 1. */
export function shardOf(accountId: string, shards: number): number {
  if (shards === 1) return 0;
  return createHash('sha256').update(accountId).digest().readUInt32BE(0) % shards;
}

function ownerHash(ownerEmail: string | null): string {
  return ownerEmail === null ? 'NONE' : hash('owner', ownerEmail.toLowerCase());
}
