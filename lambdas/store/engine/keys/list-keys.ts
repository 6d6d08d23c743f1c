import type { RiskBand } from '../../../domain/scoring/assessment.ts';
import type { TaskState } from '../../../domain/work/task.ts';
import { hash, ownerHash } from './key-parts.ts';

/** The list that a candidate is in: active, on hold, or ended. */
export type QuotePlace = 'LIVE' | 'HELD' | 'ENDED';

interface Prefixes {
  /** The prefix of the tenant. */
  t: string;
  account(accountId: string): string;
  job(jobKey: string): string;
}

/** The partitions of the indexes. */
export function listKeys({ t, account, job }: Prefixes) {
  return {
    accounts: (shard: number) => `${t}ACCOUNTS#${shard}`,
    archivedAccounts: (shard: number) => `${t}ARCHIVED#${shard}`,
    changedAccounts: (shard: number) => `${t}CHANGED#${shard}`,
    archivedChangedAccounts: (shard: number) => `${t}ARCHIVED-CHANGED#${shard}`,
    accountWords: (shard: number) => `${t}WORDS#${shard}`,
    archivedAccountWords: (shard: number) => `${t}ARCHIVED-WORDS#${shard}`,
    rank: (jobKey: string, shard: number) => `${job(jobKey)}#RANK#${shard}`,
    band: (jobKey: string, band: RiskBand, shard: number) => `${job(jobKey)}#BAND#${band}#${shard}`,
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
  };
}
