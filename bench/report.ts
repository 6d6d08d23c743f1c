import { type Budget, type Figure, isKept } from './figure.ts';

const HEADER = ['figure', 'value', 'against', 'ratio', 'budget', 'ok'];

/** Formats all figures as one table with aligned columns. */
export function reportOf(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(rowOf)];
  const widths = HEADER.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('-|-');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function rowOf(figure: Figure): string[] {
  const { name, value, against, ratio, budget } = figure;
  const kept = isKept(figure);
  const verdict = kept === null ? '' : kept ? 'yes' : 'NO';
  return [name, value, against, ratio?.toFixed(2) ?? '', boundOf(budget), verdict];
}

function boundOf(budget: Budget | null): string {
  if (budget === null) return '';
  return 'atMost' in budget ? `at most ${budget.atMost}` : `at least ${budget.atLeast}`;
}
