import type { FaultTally } from '../inject/fault-kinds.ts';
import type { MemoryWatched } from './memory-watch.ts';

/** A violation and how to reproduce it. */
export interface Violation {
  what: string;
  again: string;
}

export interface Soaked {
  histories: number;
  /** The first and the last seed. */
  seeds: readonly [number, number];
  inputs: number;
  tally: FaultTally;
  /** The name and result of each drill. */
  drills: readonly (readonly [string, string])[];
  memory: MemoryWatched | null;
  violations: readonly Violation[];
}

/** The final report of a soak, one figure per line. */
export function soakReport(soaked: Soaked): string {
  const { histories, seeds, inputs, tally, drills, memory, violations } = soaked;
  const faults = [...tally.counts].sort(([, a], [, b]) => b - a);
  const rows: (readonly [string, string])[] = [
    ['histories run', `${figure(histories)}   (seeds ${seeds[0]} to ${seeds[1]})`],
    ['inputs tried', figure(inputs)],
    ['faults injected', figure(tally.total)],
    ...faults.map(([kind, count]) => [`  ${kind}`, figure(count)] as const),
    ...drills,
    ...(memory ? [['memory of the server', memoryLine(memory)] as const] : []),
    ['violations', figure(violations.length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}${value}`);
  const told = violations.map(({ what, again }) => `\n${what}\n\nRun it alone: ${again}`);
  return [...lines, ...told].join('\n');
}

export function figure(count: number): string {
  return count.toLocaleString('en');
}

function memoryLine({ first, last, slope, minutes, confirmed }: MemoryWatched): string {
  if (minutes === 0) return `too short to tell (${figure(confirmed)} writes)`;
  const size = `${first.toFixed(0)} MB, then ${last.toFixed(0)} MB`;
  const over = `${minutes.toFixed(0)} min, ${figure(confirmed)} writes`;
  return `${size}; ${slope === null ? 'too short for a slope' : `slope ${slope.toFixed(2)} MB/min`} (${over})`;
}
