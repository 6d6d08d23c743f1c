import { parseArgs } from 'node:util';

export interface SoakOptions {
  /** How long it runs all in all, roughly. */
  minutes: number;
  /** The one history to run; null: as many as there is time for. */
  seed: number | null;
  /** Whether a history that fails is made as short as it can be. */
  shrinks: boolean;
}

export const USAGE = `npm run test:soak -- [--minutes 20] [--seed N [--shrink]]

  --minutes  how long it runs; at least 1
  --seed     runs the history of one seed alone
  --shrink   and looks for the shortest one that fails as well`;

/** Throws what parseArgs throws, and where a number is none. */
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
