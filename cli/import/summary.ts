import type { ImportKind } from '../../intake/suggest/import-kind.ts';
import { grouped } from '../progress.ts';
import type { CommandContext } from '../cli-environment.ts';
import type { ImportResult } from './run-import.ts';

/** Settings of the summary at the end of an import. */
export interface SummaryOptions {
  json: boolean;
  dryRun: boolean;
  kind: ImportKind;
  /** Name of the import. */
  batch: string;
  /** Whether the import is in the history, from which it can be undone. */
  isRecorded: boolean;
}

/** Exit code of an import that completed but rejected rows. */
const EXIT_REJECTED = 2;

/** Prints the result of an import as one JSON object or as aligned lines. */
export function printSummary(
  context: CommandContext,
  { rows, imported, unchanged, rejected, leftOut, rejectedPath }: ImportResult,
  { json, dryRun, kind, batch, isRecorded }: SummaryOptions,
): void {
  if (rejected > 0) context.exitWith(EXIT_REJECTED);
  const isOfAnswers = kind === 'responses';
  if (json) {
    const figures = {
      ...{ rows, imported, unchanged, rejected },
      ...(leftOut !== undefined && { leftOut }),
    };
    context.stdout.write(`${JSON.stringify(isOfAnswers ? { ...figures, batch } : figures)}\n`);
    return;
  }
  const lines: [string, string][] = [
    ['rows', grouped(rows)],
    [dryRun ? 'would import' : 'imported', grouped(imported)],
    ['unchanged', grouped(unchanged)],
    ['rejected', grouped(rejected) + (rejected > 0 ? `   see ${rejectedPath}` : '')],
  ];
  if (leftOut !== undefined) lines.push(['left out', grouped(leftOut)]);
  if (isOfAnswers) lines.push(['batch', batch]);
  if (!dryRun && (isOfAnswers || imported > 0)) {
    const undo = undoCommand(kind, batch, isRecorded);
    if (undo !== null) lines.push(['undo', `npm run foothold -- ${undo}`]);
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

/**
 * The command that undoes an import. The history is what `import undo` knows, so answers that are not in it
 * are retracted. Null if there is no such command.
 */
function undoCommand(kind: ImportKind, batch: string, isRecorded: boolean): string | null {
  const isOfAnswers = kind === 'responses';
  if (!isRecorded) return isOfAnswers ? `retract --batch ${shellWord(batch)} --reason "…"` : null;
  return `import undo ${shellWord(batch)}${isOfAnswers ? ' --reason "…"' : ''}`;
}

function shellWord(text: string): string {
  return /^[\w.:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
