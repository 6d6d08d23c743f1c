import { parseArgs } from 'node:util';

export interface SoakOptions {
  /** Approximate total duration. */
  minutes: number;
  /** The seed of a single history to run. Null runs as many as time allows. */
  seed: number | null;
  /** Whether to shrink a failing history to a minimal one. */
  shrinks: boolean;
}

export const USAGE = `npm run test:soak -- [--minutes 20] [--seed N [--shrink]]

  --minutes  how long it runs; at least 1
  --seed     runs the history of one seed alone
  --shrink   and looks for the shortest one that fails as well`;

/** Throws the errors of parseArgs, and an error for an invalid number. */
export function soakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '20' },
      seed: { type: 'string' },
      shrink: { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  const seed = values.seed === undefined ? null : Number(values.seed);
  if (!(minutes >= 1)) throw new Error('--minutes must be a number, at least 1.');
  if (seed !== null && !Number.isInteger(seed)) throw new Error('--seed must be a whole number.');
  return { minutes, seed, shrinks: values.shrink };
}
