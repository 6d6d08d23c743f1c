import { grouped } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import type { ImportResult } from './run-import.ts';

/** Settings of the summary at the end of an import. */
export interface SummaryOptions {
  json: boolean;
  dryRun: boolean;
  /** Name of the batch of answers that can be undone. Null if there is none. */
  batch: string | null;
  /** Name in the history of any other import that can be undone. Null if there is none. */
  undoneAs: string | null;
}

/** Exit code of an import that completed but rejected rows. */
const EXIT_REJECTED = 2;

/** Prints the result of an import as one JSON object or as aligned lines. */
export function printSummary(
  context: CommandContext,
  { rows, imported, unchanged, rejected, leftOut, rejectedPath }: ImportResult,
  { json, dryRun, batch, undoneAs }: SummaryOptions,
): void {
  if (rejected > 0) context.exitWith(EXIT_REJECTED);
  if (json) {
    const figures = {
      ...{ rows, imported, unchanged, rejected },
      ...(leftOut !== undefined && { leftOut }),
    };
    context.stdout.write(`${JSON.stringify(batch === null ? figures : { ...figures, batch })}\n`);
    return;
  }
  const lines: [string, string][] = [
    ['rows', grouped(rows)],
    [dryRun ? 'would import' : 'imported', grouped(imported)],
    ['unchanged', grouped(unchanged)],
    ['rejected', grouped(rejected) + (rejected > 0 ? `   see ${rejectedPath}` : '')],
  ];
  if (leftOut !== undefined) lines.push(['left out', grouped(leftOut)]);
  if (batch !== null) {
    lines.push(['batch', batch]);
    if (!dryRun) lines.push(['retract', retractCommand(batch)]);
  }
  if (undoneAs !== null && !dryRun && imported > 0) {
    lines.push(['undo', `npm run foothold -- import undo ${undoneAs}`]);
  }
  const width = Math.max(...lines.map(([label]) => label.length));
  const digits = grouped(rows).length;
  for (const [label, value] of lines) {
    const isFigure = /^\d/.test(value) && label !== 'batch';
    const pad = isFigure
      ? ' '.repeat(Math.max(0, digits - (value.split(' ')[0] ?? '').length))
      : '';
    context.stdout.write(`${label.padEnd(width)}  ${pad}${value}\n`);
  }
}

function retractCommand(batch: string): string {
  return `npm run foothold -- retract --batch ${shellWord(batch)} --reason "…"`;
}

function shellWord(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
