import type { ImportJobQuery } from '../../generated/graphql.ts';
import type { DraftMapping } from './columns/draft-mapping.ts';
import type { RunState } from './run/import-run.ts';
import type { KnownMapping } from './memory/mapping-memory.ts';
import type { NewJob } from './new-job/new-job.ts';
import type { OpenedFile } from './file/opened-file.ts';

/** The job that files are about. */
export type ImportJob = NonNullable<ImportJobQuery['job']>;

/** Where someone stands with a file. */
export type ImportState =
  | { stage: 'choosing'; problem: string | null }
  | { stage: 'reading'; name: string; bytes: number; read: number }
  | {
      stage: 'mapping';
      opened: OpenedFile;
      draft: DraftMapping;
      /** The job that is created of the file's question first; null: the answers go to the job that is shown. */
      newJob: NewJob | null;
      problem: string | null;
      /** The saved mapping that the columns are taken by. */
      known: KnownMapping | null;
      /** Whether the mapping is saved once the file is in. */
      remembers: boolean;
    }
  | { stage: 'running'; opened: OpenedFile; draft: DraftMapping; run: RunState };
