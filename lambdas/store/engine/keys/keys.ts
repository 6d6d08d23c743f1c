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
import { accountKeys } from './account-keys.ts';
import { jobKeys } from './job-keys.ts';
import { listKeys } from './list-keys.ts';
import { tenantKeys } from './tenant-keys.ts';

export type { ItemKey } from './key-parts.ts';
export type { QuotePlace } from './list-keys.ts';

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
  return {
    tenantPrefix: t,
    ...accountKeys(account),
    ...jobKeys(t, job),
    ...tenantKeys(t),
    lists: listKeys({ t, account, job }),
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
