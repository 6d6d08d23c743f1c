import { sentence } from '../../complaints/sentences.ts';
import { noticeCounted, type Notice } from '../../notices.ts';
import type { ImportKind } from '../../suggest/import-kind.ts';
import type { Tally } from '../import-rows.ts';

/** What files hold, by the API's names. */
export const API_KINDS = {
  accounts: 'ACCOUNTS',
  contacts: 'CONTACTS',
  responses: 'SUBMISSIONS',
  outcomes: 'OUTCOMES',
  market: 'MARKET_BENCHMARKS',
  ratings: 'SOLUTION_RATINGS',
} as const satisfies Record<ImportKind, string>;

/** Kinds of files that are about a job. */
export const ABOUT_A_JOB: ReadonlySet<ImportKind> = new Set(['responses', 'market', 'ratings']);

/** The import that a record is of. */
export interface RecordedImport {
  batch: string;
  kind: ImportKind;
  /** Of files about a job. */
  jobKey: string | null;
  /** Without a folder. */
  fileName: string;
}

const MAX_NOTICES = 50;
const MAX_NAME = 255;

/** What the history of imports is told: counts, and notices without any cell. */
export function batchRecord(
  { batch, kind, jobKey, fileName }: RecordedImport,
  { rows, imported, unchanged, rejected, leftOut = 0 }: Tally,
  notices: readonly Notice[],
  isComplete: boolean,
) {
  return {
    batch,
    kind: API_KINDS[kind],
    ...(jobKey !== null && ABOUT_A_JOB.has(kind) && { job: { key: jobKey } }),
    fileName: fileName.slice(-MAX_NAME),
    isComplete,
    ...{ rows, imported, unchanged, rejected, leftOut },
    notices: notices.slice(0, MAX_NOTICES).map((notice) => sentence(noticeCounted(notice))),
  };
}
