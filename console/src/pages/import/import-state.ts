import type { ImportJobQuery } from '../../generated/graphql.ts';
import type { DraftMapping } from './columns/draft-mapping.ts';
import type { RunState } from './run/import-run.ts';
import type { KnownMapping } from './memory/mapping-memory.ts';
import type { NewJob } from './new-job/new-job.ts';
import type { OpenedFile } from './file/opened-file.ts';

/** The job that the file belongs to. */
export type ImportJob = NonNullable<ImportJobQuery['job']>;

/** The stage of an import. */
export type ImportState =
  | { stage: 'choosing'; problem: string | null }
  | { stage: 'reading'; name: string; bytes: number; read: number }
  | {
      stage: 'mapping';
      opened: OpenedFile;
      draft: DraftMapping;
      /** The job to create from the file's question. Null if the answers go to the current job. */
      newJob: NewJob | null;
      problem: string | null;
      /** The saved mapping that was applied, if any. */
      known: KnownMapping | null;
      /** Whether to save the mapping after the import. */
      remembers: boolean;
    }
  | { stage: 'running'; opened: OpenedFile; draft: DraftMapping; run: RunState };
