/**
 * Every key of the table. S = shards (default 1), n = entries on the page. Read costs are in read units.
 *
 * | access pattern                               | index | key condition                                   | expected read cost            |
 * |----------------------------------------------|-------|-------------------------------------------------|-------------------------------|
 * | back-tests of a job, one per horizon         | table | pk = J#job, sk begins BACKTEST#                 | 0.5 per horizon               |
 * | cases and responses of a back-test           | table | pk = J#job#CASES, sk = run#part                 | their bytes / 8 kB            |
 * | counter of outcome changes                   | table | pk = OUTCOMES, sk = CHANGES                     | 1                             |
 * | calibration proposals, newest first          | table | pk = J#job#PROPOSALS                            | their bytes / 4 kB            |
 * | scoring in effect at an instant              | table | pk = J#job#SCORING, sk up to the instant        | 1 to 5                        |
 * | scoring changes of a job                     | table | pk = J#job#SCORING, newest first                | their bytes / 8 kB            |
 * | account, its people, outcomes                | table | pk = A#account, sk begins A#                    | its bytes / 4 kB              |
 * | snooze of account × job                      | table | pk = A#account, sk = J#job#ACKNOWLEDGED#INPUT   | its bytes / 4 kB              |
 * | earlier answers of an account, pseudonymous  | table | pk = A#account, sk begins P#                    | their bytes / 4 kB            |
 * | account, its people, outcomes, answers       | table | pk = A#account, sk between A# and J#job#HIST#~  | their bytes / 4 kB            |
 * | as above, with a job's derived items         | table | pk = A#account, sk between A# and J#job#~       | their bytes / 4 kB            |
 * | respondent by external id                    | table | pk = A#account, sk = A#WHO#hash                 | 1                             |
 * | number of people in an account               | table | pk = A#account, sk begins A#WHO#                | 0.5 for 25 people, up to 2000 |
 * | assessment of account × job                  | table | pk = A#account, sk = J#job#ASSESSMENT           | 1 to 4                        |
 * | submission by idempotency key                | table | pk = S#hash                                     | its bytes / 4 kB              |
 * | job with settings, market, competitors       | table | pk = J#job, sk = JOB                            | its bytes / 4 kB              |
 * | jobs                                         | table | pk = JOBS, then BatchGet                        | 0.5 + jobs                    |
 * | sweep in progress                            | table | pk = J#job, sk = SWEEP                          | 0.5                           |
 * | rollups by segment / by owner                | table | pk = J#job#ROLLUPS#shard, sk begins S# / P#     | their bytes / 8 kB × S        |
 * | renewals in a range of months                | table | pk = J#job#ROLLUPS#shard, sk between R#months   | their bytes / 8 kB × S        |
 * | portfolio at month ends                      | table | pk = J#job#SNAPSHOTS, sk from PORTFOLIO#day     | its bytes / 8 kB              |
 * | last week's snapshot of a job                | table | pk = J#job#SNAPSHOTS, sk = PUBLISHED            | 0.5                           |
 * | history of hotspots                          | table | pk = J#job#SNAPSHOTS, sk begins POINT#          | its bytes / 8 kB              |
 * | accounts by name                             | gsi1  | pk = ACCOUNTS#shard, sk begins folded name      | bytes of n / 8 kB × S         |
 * | accounts by time of their last change        | gsi2  | pk = CHANGED#shard, then BatchGet               | n/20 × S + n × 0.5            |
 * | accounts by prefix of a word in their name   | gsi2  | pk = WORDS#shard, sk begins word, then BatchGet | n/20 × S + n × 0.5            |
 * | accounts at risk, by rank                    | gsi1  | pk = J#job#RANK#shard, then BatchGet            | n/10 × S + n × 1 to 2.5       |
 * | accounts at risk by change of the score      | gsi1  | pk = J#job#CHANGE#shard, then BatchGet          | n/10 × S + n × 1 to 2.5       |
 * | testimonial candidates, by strength          | gsi1  | pk = J#job#QUOTES#place#shard, then BatchGet    | bytes of n / 8 kB × S + n     |
 * | accounts at risk in a band, by rank          | gsi2  | pk = J#job#BAND#band#shard, then BatchGet       | n/20 + n × 1 to 2.5           |
 * | accounts at risk at a step, by rank          | gsi2  | pk = J#job#STEP#ordinal#shard, then BatchGet    | n/20 + n × 1 to 2.5           |
 * | quotes at all steps, riskiest accounts first | gsi2  | as above for each step, then one BatchGet       | steps × 0.5 + accounts        |
 * | accounts at risk of an owner, by rank        | gsi3  | pk = J#job#OWNER#owner#shard, then BatchGet     | n/20 + n × 1 to 2.5           |
 * | accounts at risk by risk-weighted ARR        | gsi2  | pk = J#job#ARR#band#shard, then BatchGet        | n/20 + n × 1 to 2.5           |
 * | accounts at risk by renewal                  | gsi3  | pk = J#job#RENEWAL#band#shard, then BatchGet    | n/20 + n × 1 to 2.5           |
 * | ask-next list, by renewal                    | gsi4  | pk = J#job#ASK#shard, sk between days           | n/20                          |
 * | competitors by account, greatest relief      | gsi2  | pk = J#job#RIVALS#shard; one solution filtered  | accounts/5; of those examined |
 * | assessments that are due for a refresh       | gsi4  | pk = DUE#shard, sk up to now                    | n/20                          |
 * | submissions of an account, newest first      | gsi2  | pk = A#account#SUBMISSIONS, then BatchGet       | n/20 + n                      |
 * | submissions of an import batch               | gsi4  | pk = BATCH#hash, then BatchGet                  | n/20 + n                      |
 * | items that are due for retention             | gsi3  | pk = RETAIN#shard, sk up to now                 | n/20                          |
 * | ledger of erasures                           | table | pk = ERASURES, sk = person                      | their bytes / 4 kB            |
 * | unsettled erasures                           | gsi4  | pk = ERASING, then BatchGet                     | 0.5, almost always empty      |
 * | pending withdrawals, oldest first            | gsi4  | pk = WITHDRAWING, then BatchGet                 | 0.5, almost always empty      |
 * | quarantined work                             | table | pk = QUARANTINE, sk = work and hash             | 0.5, almost always empty      |
 * | consent records of candidates                | table | pk = A#account, sk = C#person#candidate#number  | records                       |
 * | consent records of a person                  | table | pk = A#account, sk begins C#person#             | their bytes / 4 kB            |
 * | candidates of a person on a job              | table | pk = A#account, sk begins J#job#QUOTE#          | the account's bytes / 4 kB    |
 * | survey link by its token                     | table | pk = A#account, sk = L#link                     | 1                             |
 * | survey links of an account, for erasure      | table | pk = A#account, sk begins L#                    | their bytes / 4 kB            |
 * | people who moved out or were merged          | table | pk = A#account, sk begins M#                    | 0.5 for 25 of them            |
 * | people who were merged into a person         | table | pk = A#account, sk begins MI#person#            | 0.5 + 0.5 for each            |
 * | account that an account was merged into      | table | pk = A#account, sk = N#ACCOUNT                  | 0.5                           |
 * | unsettled account merges                     | gsi4  | pk = MOVING-ACCOUNTS, then BatchGet             | 0.5, almost always empty      |
 * | unsettled moves of people                    | gsi4  | pk = MOVING, then BatchGet                      | 0.5, almost always empty      |
 * | survey links of an account, newest first     | gsi3  | pk = A#account#LINKS, then BatchGet             | n/20 + n × 0.5                |
 * | survey links of a job, newest first          | gsi4  | pk = J#job#LINKS, then BatchGet                 | n/20 + n × 0.5                |
 * | tasks of an account                          | table | pk = A#account, sk begins T#                    | their bytes / 4 kB            |
 * | tasks of a person, by due day                | gsi3  | pk = TASKS-OF#owner#state, then BatchGet        | n/20 + n × 0.5                |
 * | tasks of everyone, by due day                | gsi4  | pk = TASKS#state#shard, then BatchGet           | n/20 × S + n × 0.5            |
 * | timeline of an account, newest first         | table | pk = A#account, sk begins V#                    | their bytes / 4 kB            |
 * | playbooks of a job                           | table | pk = J#job#PLAYBOOKS                            | their bytes / 8 kB            |
 * | starts of playbooks in an account            | table | pk = A#account, sk begins Y#job#                | their bytes / 4 kB            |
 * | starts of a playbook, newest first           | gsi4  | pk = J#job#PLAYED#playbook, then BatchGet       | n/20 + n × 0.5                |
 * | campaign by its id                           | table | pk = CAMPAIGNS, sk = id                         | 0.5 to 2                      |
 * | campaigns, newest first                      | gsi4  | pk = CAMPAIGNS, then BatchGet                   | n/20 + n × 0.5 to 2           |
 * | campaigns with something to send             | gsi3  | pk = MAILING, sk up to now                      | 0.5, almost always empty      |
 * | recipients of a campaign                     | gsi3  | pk = CAMPAIGN#id, then BatchGet                 | n/20 + n × 0.5                |
 * | campaigns of a person                        | table | pk = A#account, sk begins R#person#             | 0.5 for 10 of them            |
 * | counts of recipients who left a campaign     | table | pk = CAMPAIGN#id, sk = FORGOTTEN                | 0.5                           |
 * | file import by its batch                     | table | pk = IMPORTS, sk = hash                         | 0.5 to 2                      |
 * | file imports, newest first                   | gsi4  | pk = IMPORTS, then BatchGet                     | n/20 + n × 0.5                |
 * | changes made by an import, newest first      | table | pk = IMPORTED#hash, sk = instant#hash           | their bytes / 8 kB            |
 * | column mapping by headers and job            | table | pk = MAPPINGS, sk = hash                        | its bytes / 4 kB              |
 * | column mappings, newest first                | gsi4  | pk = MAPPINGS, then BatchGet                    | n/20 + their bytes / 8 kB     |
 * | exports of a person                          | table | pk = EXPORTS, sk begins hash of the person      | their bytes / 4 kB            |
 * | unfinished or expired exports                | table | pk = EXPORTS                                    | their bytes / 4 kB, few       |
 * | saved views of a person, or of the team      | table | pk = VIEWS#hash of the person, or VIEWS#SHARED  | their bytes / 4 kB            |
 * | access tokens of a person                    | table | pk = TOKENS#hash of the person                  | 1                             |
 * | users, without Cognito                       | table | pk = USERS                                      | their bytes / 4 kB            |
 * | notices of an assignee                       | table | pk = NOTICES#hash of the person, sk begins N#   | 0.5 for 20 of them            |
 * | notice settings of an assignee               | table | pk = NOTICES#hash of the person, sk = STATE     | 1                             |
 * | assignees with waiting notices               | gsi3  | pk = NOTICING, sk up to a minute ago            | 0.5, almost always empty      |
 * | last retention run                           | table | pk = RETENTION, sk = RUN                        | 0.5                           |
 * | survey branding                              | table | pk = BRANDING, sk = BRANDING                    | 1                             |
 * | logo image                                   | table | pk = BRANDING, sk = LOGO#hash                   | its bytes / 8 kB              |
 * | audit, newest first, month by month          | table | pk = AUDIT#month#shard, sk between instants     | bytes of n / 8 kB × S         |
 * | audit of one person, newest first            | gsi3  | pk = AUDITED#alias, then BatchGet               | n/20 + n × 0.5                |
 *
 * Every partition key starts with the tenant. No key identifies a person: people have random ids, and owners
 * and import batches are hashed.
 */
import type { RiskBand } from '../../../domain/scoring/assessment.ts';
import type { TaskState } from '../../../domain/work/task.ts';
import type { CandidateKey } from '../../../domain/testimonials/testimonial.ts';
import type { Day, Instant } from '../../../domain/kernel/time.ts';
import { auditMonth, chronological, hash } from './key-parts.ts';
import { isPastId } from './past-id.ts';
import { STORED_SNOOZE } from './stored-snooze.ts';

export interface ItemKey {
  pk: string;
  sk: string;
}

/** The list that a candidate is in: active, on hold, or ended. */
export type QuotePlace = 'LIVE' | 'HELD' | 'ENDED';

export type Keys = ReturnType<typeof keysOf>;

/** The unit of assessment: an account and a job. */
export interface Target {
  accountId: string;
  jobKey: string;
}

/** The keys of one tenant. */
export function keysOf(tenant: string) {
  const t = `T#${tenant}#`;
  const account = (accountId: string) => `${t}A#${accountId}`;
  const job = (jobKey: string) => `${t}J#${jobKey}`;
  /** The partition of the first shard also holds what was counted before rollups were sharded. */
  const rollups = (jobKey: string, shard = 0) =>
    `${job(jobKey)}#ROLLUPS${shard === 0 ? '' : `#${shard}`}`;
  const inJob = (accountId: string, jobKey: string, what: string): ItemKey => ({
    pk: account(accountId),
    sk: `J#${jobKey}#${what}`,
  });
  return {
    tenantPrefix: t,
    accountPk: account,
    accountPrefix: 'A#',
    account: (accountId: string): ItemKey => ({ pk: account(accountId), sk: 'A#ACCOUNT' }),
    /** Sorts after everything that is read together with an account. */
    accountWord: (accountId: string, at: number): ItemKey => ({
      pk: account(accountId),
      sk: `W#${at}`,
    }),
    outcomePrefix: 'A#OUTCOME#',
    outcome: (accountId: string, day: Day, kind: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#OUTCOME#${day}#${kind}`,
    }),
    respondentPrefix: 'A#RESP#',
    respondent: (accountId: string, respondentId: string): ItemKey => ({
      pk: account(accountId),
      sk: isPastId(respondentId) ? `P##${respondentId}` : `A#RESP#${respondentId}`,
    }),
    whoPrefix: 'A#WHO#',
    who: (accountId: string, externalId: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#WHO#${hash('who', accountId, externalId)}`,
    }),
    jobPrefix: (jobKey: string) => `J#${jobKey}#`,
    historyPrefix: (jobKey: string) => `J#${jobKey}#HIST#`,
    /**
     * The suffix lets the stream's filter on AWS, which has no patterns, distinguish histories from derived
     * items.
     */
    history: (accountId: string, jobKey: string, respondentId: string) =>
      isPastId(respondentId)
        ? { pk: account(accountId), sk: `P#${jobKey}#${respondentId}` }
        : inJob(accountId, jobKey, `HIST#${respondentId}#INPUT`),
    /** Separate from the inputs of current figures, which never read it. */
    pastPrefix: 'P#',
    pastHistoryPrefix: (jobKey: string) => `P#${jobKey}#`,
    /**
     * The snooze of an account. It has the same suffix as a history, so that the stream's filter on AWS
     * distinguishes it from derived items.
     */
    snooze: (accountId: string, jobKey: string) =>
      inJob(accountId, jobKey, `${STORED_SNOOZE.key}#INPUT`),
    assessment: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ASSESSMENT'),
    entry: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ENTRY'),
    order: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'ORDER'),
    flag: (accountId: string, jobKey: string, ordinal: number) =>
      inJob(accountId, jobKey, `FLAG#${ordinal}`),
    competitors: (accountId: string, jobKey: string) => inJob(accountId, jobKey, 'RIVALS'),
    quote: ({ accountId, jobKey, stepKey, respondentId, submissionId }: CandidateKey) =>
      inJob(accountId, jobKey, `QUOTE#${stepKey}#${respondentId}#${submissionId}`),
    quotePrefix: (jobKey: string) => `J#${jobKey}#QUOTE#`,
    /**
     * Not below the job, so that projections do not read them. The keys start with the person, so that a
     * person's records can be queried.
     */
    consentPrefix: (respondentId: string) => `C#${respondentId}#`,
    consent: (
      { accountId, jobKey, stepKey, respondentId, submissionId }: CandidateKey,
      number: number,
    ): ItemKey => ({
      pk: account(accountId),
      sk: `C#${respondentId}#${jobKey}#${stepKey}#${submissionId}#${String(number).padStart(4, '0')}`,
    }),
    outbox: (accountId: string, jobKey: string, version: number, kind: string): ItemKey => ({
      pk: account(accountId),
      sk: `OUTBOX#${jobKey}#${version}#${kind}`,
    }),
    surveyLinkPrefix: 'L#',
    surveyLink: (accountId: string, linkId: string): ItemKey => ({
      pk: account(accountId),
      sk: `L#${linkId}`,
    }),
    /** Sorts after everything that is read together with an account, as links do. */
    recipientPrefix: (respondentId: string) => `R#${respondentId}#`,
    recipient: (accountId: string, respondentId: string, campaignId: string): ItemKey => ({
      pk: account(accountId),
      sk: `R#${respondentId}#${campaignId}`,
    }),
    campaignsPk: `${t}CAMPAIGNS`,
    campaign: (campaignId: string): ItemKey => ({ pk: `${t}CAMPAIGNS`, sk: campaignId }),
    forgotten: (campaignId: string): ItemKey => ({
      pk: `${t}CAMPAIGN#${campaignId}`,
      sk: 'FORGOTTEN',
    }),
    /** The redirect that a person leaves behind when they are moved or merged. */
    movePrefix: 'M#',
    move: ({ accountId, respondentId }: { accountId: string; respondentId: string }): ItemKey => ({
      pk: account(accountId),
      sk: `M#${respondentId}`,
    }),
    /** The people who were moved or merged into a person, from any account. */
    movedIntoPrefix: (respondentId: string) => `MI#${respondentId}#`,
    movedInto: (
      into: { accountId: string; respondentId: string },
      from: { accountId: string; respondentId: string },
    ): ItemKey => ({
      pk: account(into.accountId),
      sk: `MI#${into.respondentId}#${from.accountId}#${from.respondentId}`,
    }),
    /**
     * Marks an account that is being merged. The projector leaves its figures unchanged until the merge is
     * finished.
     */
    merging: (accountId: string, otherId: string): ItemKey => ({
      pk: account(accountId),
      sk: `A#MERGING#${otherId}`,
    }),
    /** Sorts after everything that is read together with an account. */
    taskPrefix: 'T#',
    task: (accountId: string, taskId: string): ItemKey => ({
      pk: account(accountId),
      sk: `T#${taskId}`,
    }),
    accountEventPrefix: 'V#',
    accountEvent: (accountId: string, eventId: string): ItemKey => ({
      pk: account(accountId),
      sk: `V#${eventId}`,
    }),
    /** The starts of playbooks in an account. */
    playbookStartPrefix: 'Y#',
    playbookStartsOf: (jobKey: string) => `Y#${jobKey}#`,
    playbookStart: (
      accountId: string,
      start: { jobKey: string; playbookKey: string; number: number },
    ): ItemKey => ({
      pk: account(accountId),
      sk: `Y#${start.jobKey}#${start.playbookKey}#${String(start.number).padStart(4, '0')}`,
    }),
    playbooksPk: (jobKey: string) => `${job(jobKey)}#PLAYBOOKS`,
    playbook: (jobKey: string, key: string): ItemKey => ({
      pk: `${job(jobKey)}#PLAYBOOKS`,
      sk: key,
    }),
    accountMove: (accountId: string): ItemKey => ({ pk: account(accountId), sk: 'N#ACCOUNT' }),
    erasuresPk: `${t}ERASURES`,
    erasure: (respondentId: string): ItemKey => ({ pk: `${t}ERASURES`, sk: respondentId }),
    quarantinePk: `${t}QUARANTINE`,
    quarantined: (id: string): ItemKey => ({ pk: `${t}QUARANTINE`, sk: id }),
    exportsPk: `${t}EXPORTS`,
    exportPrefix: (owner: string) => `${owner}#`,
    export: (owner: string, id: string): ItemKey => ({ pk: `${t}EXPORTS`, sk: `${owner}#${id}` }),
    /** Null for the views shared by the team. */
    savedViewsPk: (owner: string | null) => `${t}VIEWS#${owner ?? 'SHARED'}`,
    savedView: (owner: string | null, id: string): ItemKey => ({
      pk: `${t}VIEWS#${owner ?? 'SHARED'}`,
      sk: id,
    }),
    importsPk: `${t}IMPORTS`,
    importBatch: (batch: string): ItemKey => ({ pk: `${t}IMPORTS`, sk: hash('batch', batch) }),
    importedPk: (batch: string) => `${t}IMPORTED#${hash('batch', batch)}`,
    importMappingsPk: `${t}MAPPINGS`,
    importMapping: (fingerprint: string, jobKey: string | null): ItemKey => ({
      pk: `${t}MAPPINGS`,
      sk: hash('mapping', fingerprint, jobKey ?? ''),
    }),
    submission: (submissionId: string): ItemKey => ({
      pk: `${t}S#${submissionId}`,
      sk: 'SUBMISSION',
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
    outcomesVersion: { pk: `${t}OUTCOMES`, sk: 'CHANGES' } satisfies ItemKey,
    sweep: (jobKey: string): ItemKey => ({ pk: job(jobKey), sk: 'SWEEP' }),
    rollupsPk: rollups,
    segmentRollup: (r: {
      jobKey: string;
      segment: string | null;
      generation: number;
      shard: number;
      chunk: number;
    }): ItemKey => ({
      pk: rollups(r.jobKey, r.shard),
      sk: `S#${hash('segment', r.segment ?? '')}#${r.generation}#${r.shard}#${r.chunk}`,
    }),
    portfolioRollup: (r: {
      jobKey: string;
      segment: string | null;
      ownerEmail: string | null;
      generation: number;
      shard: number;
    }): ItemKey => ({
      pk: rollups(r.jobKey, r.shard),
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
      pk: rollups(r.jobKey, r.shard),
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
    users: { pk: `${t}USERS`, sk: 'USERS' } satisfies ItemKey,
    noticesPk: (assignee: string) => `${t}NOTICES#${ownerHash(assignee)}`,
    noticePrefix: 'N#',
    notice: (assignee: string, place: string): ItemKey => ({
      pk: `${t}NOTICES#${ownerHash(assignee)}`,
      sk: `N#${place}`,
    }),
    noticeState: (assignee: string): ItemKey => ({
      pk: `${t}NOTICES#${ownerHash(assignee)}`,
      sk: 'STATE',
    }),
    retentionRun: { pk: `${t}RETENTION`, sk: 'RUN' } satisfies ItemKey,
    branding: { pk: `${t}BRANDING`, sk: 'BRANDING' } satisfies ItemKey,
    logo: (hash: string): ItemKey => ({ pk: `${t}BRANDING`, sk: `LOGO#${hash}` }),
    accessTokens: (owner: string): ItemKey => ({ pk: `${t}TOKENS#${owner}`, sk: 'TOKENS' }),
    auditPk: (month: string, shard: number) => `${t}AUDIT#${month}#${shard}`,
    audit: (at: Instant, shard: number, id: string): ItemKey => ({
      pk: `${t}AUDIT#${auditMonth(at)}#${shard}`,
      sk: `${chronological(at)}#${id}`,
    }),
    lists: {
      accounts: (shard: number) => `${t}ACCOUNTS#${shard}`,
      archivedAccounts: (shard: number) => `${t}ARCHIVED#${shard}`,
      changedAccounts: (shard: number) => `${t}CHANGED#${shard}`,
      archivedChangedAccounts: (shard: number) => `${t}ARCHIVED-CHANGED#${shard}`,
      accountWords: (shard: number) => `${t}WORDS#${shard}`,
      archivedAccountWords: (shard: number) => `${t}ARCHIVED-WORDS#${shard}`,
      rank: (jobKey: string, shard: number) => `${job(jobKey)}#RANK#${shard}`,
      band: (jobKey: string, band: RiskBand, shard: number) =>
        `${job(jobKey)}#BAND#${band}#${shard}`,
      owner: (jobKey: string, ownerEmail: string | null, isKnown: boolean, shard: number) =>
        `${job(jobKey)}#OWNER#${ownerHash(ownerEmail)}#${isKnown ? 'K' : 'U'}#${shard}`,
      step: (jobKey: string, ordinal: number, shard: number) =>
        `${job(jobKey)}#STEP#${ordinal}#${shard}`,
      arr: (jobKey: string, band: RiskBand, shard: number) => `${job(jobKey)}#ARR#${band}#${shard}`,
      change: (jobKey: string, shard: number) => `${job(jobKey)}#CHANGE#${shard}`,
      renewal: (jobKey: string, band: RiskBand, shard: number) =>
        `${job(jobKey)}#RENEWAL#${band}#${shard}`,
      askNext: (jobKey: string, shard: number) => `${job(jobKey)}#ASK#${shard}`,
      competitors: (jobKey: string, shard: number) => `${job(jobKey)}#RIVALS#${shard}`,
      quotes: (jobKey: string, place: QuotePlace, shard: number) =>
        `${job(jobKey)}#QUOTES#${place}#${shard}`,
      due: (shard: number) => `${t}DUE#${shard}`,
      retained: (shard: number) => `${t}RETAIN#${shard}`,
      playbookStarts: (jobKey: string, key: string) => `${job(jobKey)}#PLAYED#${key}`,
      tasks: (state: TaskState, shard: number) => `${t}TASKS#${state}#${shard}`,
      tasksOf: (assignee: string | null, state: TaskState) =>
        `${t}TASKS-OF#${ownerHash(assignee)}#${state}`,
      erasing: `${t}ERASING`,
      withdrawing: `${t}WITHDRAWING`,
      moving: `${t}MOVING`,
      movingAccounts: `${t}MOVING-ACCOUNTS`,
      submissions: (accountId: string) => `${account(accountId)}#SUBMISSIONS`,
      surveyLinks: (jobKey: string) => `${job(jobKey)}#LINKS`,
      surveyLinksOf: (accountId: string) => `${account(accountId)}#LINKS`,
      mailing: `${t}MAILING`,
      noticing: `${t}NOTICING`,
      recipients: (campaignId: string) => `${t}CAMPAIGN#${campaignId}`,
      batch: (importBatch: string) => `${t}BATCH#${hash('batch', importBatch)}`,
      auditOfPerson: (alias: string) => `${t}AUDITED#${alias}`,
    },
  };
}

/** Returns the account and job named by the key of an assessment or of an index entry. */
export function targetOf({ pk, sk }: { pk?: unknown; sk?: unknown }): Target {
  const accountId = String(pk).split('#')[3];
  const jobKey = String(sk).split('#')[1];
  if (accountId === undefined || jobKey === undefined)
    throw new Error('not a key of an assessment');
  return { accountId, jobKey };
}

/** The first part has the name that the whole item had before there were parts. */
function partSuffix(part: number): string {
  return part === 0 ? '' : `#${String(part).padStart(4, '0')}`;
}

function ownerHash(ownerEmail: string | null): string {
  return ownerEmail === null ? 'NONE' : hash('owner', ownerEmail.toLowerCase());
}
