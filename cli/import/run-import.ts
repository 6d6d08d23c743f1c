import {
  EMPTY_TALLY,
  importRows,
  type ImportPlan,
  type Tally,
} from '../../intake/import/import-rows.ts';
import type { InspectedFile } from '../../intake/table/csv-file.ts';
import type { Table } from '../../intake/table/table.ts';
import { Failure, Interrupted } from '../failure.ts';
import { grouped, startProgress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { RejectedFile } from './rejected-file.ts';

export interface ImportResult extends Tally {
  rejectedPath: string;
}

export interface FileImport<Input> extends ImportPlan<Input> {
  file: InspectedFile;
  table: Table;
}

/**
 * Sends a file's rows, and records beside it those that are rejected. Throws a Failure that says how
 * far it came and that repeating is safe.
 */
export async function runImport<Input>(
  { file, table, ...plan }: FileImport<Input>,
  surroundings: Surroundings,
): Promise<ImportResult> {
  const rejected = new RejectedFile(file.name, table.header);
  const progress = startProgress(surroundings, table.expectedBytes);
  let tally = EMPTY_TALLY;
  let isComplete = false;
  const checkStop = (): void => {
    if (surroundings.stop.aborted) throw new Interrupted('Stopped.');
  };
  try {
    for await (const step of importRows(plan, checkStop)) {
      tally = step.tally;
      await rejected.add(step.rejections);
      progress.update(step.bytesRead, tally.rows);
    }
    isComplete = true;
    progress.update(table.expectedBytes, tally.rows);
    return { ...tally, rejectedPath: rejected.path };
  } catch (error) {
    throw error instanceof Failure ? withRepeat(error, tally) : error;
  } finally {
    progress.stop();
    await rejected.end(isComplete);
  }
}

/** The same failure with how far the import came. */
function withRepeat(failure: Failure, { rows, imported, unchanged }: Tally): Failure {
  const wasStopped = failure instanceof Interrupted;
  if (rows === 0 && !wasStopped) return failure;
  const message =
    `${failure.message} ${grouped(imported + unchanged)} rows are in. Repeat the same command to go ` +
    'on: it is safe, rows that are in are not written twice.';
  return wasStopped ? new Interrupted(message) : new Failure(message);
}
