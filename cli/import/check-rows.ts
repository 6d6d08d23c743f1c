import type { PlannedImport } from '../../intake/import/planned-import.ts';
import { sentence } from '../../intake/complaints/sentences.ts';
import { noticed } from '../../intake/notices.ts';
import { Interrupted } from '../failure.ts';
import { startProgress } from '../progress.ts';
import { type CommandContext, notice } from '../cli-environment.ts';

/**
 * Reads all rows before the first is sent, and reports what is left out, interpreted in a certain way, or
 * duplicated, so that it is known before anything is written.
 */
export async function checkRows(plan: PlannedImport, context: CommandContext): Promise<void> {
  const progress = startProgress(context, plan.expectedBytes);
  let rows = 0;
  try {
    for await (const entry of plan.parsed) {
      if (context.stop.aborted) throw new Interrupted('Stopped. Nothing was written.');
      const read = entry.kind === 'item' ? entry.rows.at(-1) : entry.row;
      rows += entry.kind === 'item' ? entry.rows.length : 1;
      progress.update(read?.bytesRead ?? 0, rows);
    }
  } finally {
    progress.stop();
  }
  for (const found of plan.notices.list) notice(context, sentence(noticed(found)));
}
