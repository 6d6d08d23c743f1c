import { NO_COUNTS, type ImportCounts } from '../../intake/import/import-rows.ts';
import type { PlannedImport } from '../../intake/import/planned-import.ts';
import { Failure, Interrupted } from '../failure.ts';
import { counted, startProgress } from '../progress.ts';
import type { CliEnvironment } from '../cli-environment.ts';
import { RejectedFile } from './rejected-file.ts';

export interface ImportResult extends ImportCounts {
  rejectedPath: string;
}

export interface FileImport extends Pick<PlannedImport, 'header' | 'expectedBytes' | 'run'> {
  /** The path of the file. */
  name: string;
  dryRun: boolean;
}

/**
 * Sends a file's rows, and writes the rejected ones to a file next to it. Throws a Failure that says how many
 * rows were sent and that repeating the command is safe.
 */
export async function runImport(
  { name, header, expectedBytes, run, dryRun }: FileImport,
  environment: CliEnvironment,
): Promise<ImportResult> {
  const rejected = new RejectedFile(name, header);
  const progress = startProgress(environment, expectedBytes);
  let counts = NO_COUNTS;
  let isComplete = false;
  try {
    for await (const done of run) {
      counts = done.counts;
      await rejected.add(done.rejections);
      progress.update(done.bytesRead, counts.rows);
    }
    isComplete = true;
    progress.update(expectedBytes, counts.rows);
    return { ...counts, rejectedPath: rejected.path };
  } catch (error) {
    throw error instanceof Failure ? withRepeat(error, counts, dryRun) : error;
  } finally {
    progress.stop();
    await rejected.end(isComplete);
  }
}

/** The same failure with the number of rows sent so far added. */
function withRepeat(failure: Failure, counts: ImportCounts, dryRun: boolean): Failure {
  const { rows, imported, unchanged } = counts;
  const wasStopped = failure instanceof Interrupted;
  if (rows === 0 && !wasStopped) return failure;
  const good = imported + unchanged;
  const message = dryRun
    ? `${failure.message} ${counted(rows, 'row')} ${rows === 1 ? 'was' : 'were'} checked. Nothing was written in this dry run.`
    : `${failure.message} ${counted(good, 'row')} ${good === 1 ? 'was' : 'were'} imported. Repeat the same command to ` +
      'continue: it is safe, imported rows are not written twice.';
  return wasStopped ? new Interrupted(message) : new Failure(message);
}
