import { SingleBar } from 'cli-progress';
import type { CliEnvironment } from './cli-environment.ts';

/** Progress display of a long-running operation. */
export interface Progress {
  /** `done` counts toward the total given at the start; `rows` is displayed. */
  update(done: number, rows: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/**
 * Shows rows (or the given `unit`), rows per second and, if the total is known, the time left: as a bar on a
 * terminal, otherwise as a line every few seconds. Always writes to stderr.
 */
export function startProgress(
  { stderr, now }: Pick<CliEnvironment, 'stderr' | 'now'>,
  total: number | null,
  unit = 'rows',
): Progress {
  const startedAt = now();
  const units = (count: number): string =>
    `${grouped(count)} ${count === 1 ? unit.replace(/s$/, '') : unit}`;
  const text = (done: number, rows: number): string => {
    const seconds = Math.max(0.001, (now() - startedAt) / 1000);
    const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
    const rate = Math.round(rows / seconds);
    const left =
      share > 0 && share < 1 ? `, ${duration((seconds * (1 - share)) / share)} left` : '';
    return `${units(rows)}, ${units(rate)}/s${left}`;
  };
  return stderr.isTTY === true ? bar(stderr, total, text) : lines(stderr, now, text);
}

/** Formats a number with thousands separators. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** Formats a count with its noun: `1 row`, `1,240 rows`. */
export function counted(count: number, one: string): string {
  return `${grouped(count)} ${count === 1 ? one : `${one}s`}`;
}

function bar(
  stream: CliEnvironment['stderr'],
  total: number | null,
  text: (done: number, rows: number) => string,
): Progress {
  const format = total === null ? '{text}' : '[{bar}] {percentage}% {text}';
  const shown = new SingleBar({
    stream,
    format,
    barsize: 24,
    hideCursor: true,
    gracefulExit: false,
  });
  shown.start(total ?? 1, 0, { text: text(0, 0) });
  return {
    update: (done, rows) => {
      const value = total === null ? 0 : Math.min(done, total);
      shown.update(value, { text: text(done, rows) });
    },
    stop: () => shown.stop(),
  };
}

function lines(
  stream: CliEnvironment['stderr'],
  now: () => number,
  text: (done: number, rows: number) => string,
): Progress {
  let lastAt = now();
  return {
    update: (done, rows) => {
      if (now() - lastAt < LINE_EVERY_MS) return;
      lastAt = now();
      stream.write(`${text(done, rows)}\n`);
    },
    stop: () => undefined,
  };
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3_600)} h ${Math.ceil((seconds % 3_600) / 60)} min`;
}
