import { sentence } from '../../complaints/sentences.ts';
import { noticeCounted, type Notice } from '../../notices.ts';
import type { ImportKind } from '../../suggest/import-kind.ts';
import type { ImportCounts } from '../import-rows.ts';

/** The API's names for the kinds of files. */
export const API_KINDS = {
  accounts: 'ACCOUNTS',
  contacts: 'CONTACTS',
  responses: 'SUBMISSIONS',
  outcomes: 'OUTCOMES',
  market: 'MARKET_BENCHMARKS',
  ratings: 'SOLUTION_RATINGS',
} as const satisfies Record<ImportKind, string>;

/** Kinds of files that belong to a job. */
export const ABOUT_A_JOB: ReadonlySet<ImportKind> = new Set(['responses', 'market', 'ratings']);

/** The import that a record describes. */
export interface RecordedImport {
  batch: string;
  kind: ImportKind;
  /** Null unless the file belongs to a job. */
  jobKey: string | null;
  /** File name without the path. */
  fileName: string;
}

const MAX_NOTICES = 50;
const MAX_NAME = 255;

/** The record for the history of imports: counts, and notices without the content of cells. */
export function batchRecord(
  { batch, kind, jobKey, fileName }: RecordedImport,
  { rows, imported, unchanged, rejected, leftOut = 0 }: ImportCounts,
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
