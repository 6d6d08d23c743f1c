import type { Writable } from 'node:stream';
import type { Environment } from './environment.ts';

/** A stream that may be a terminal. */
export type Output = Writable & { isTTY?: boolean };

/** Everything that a command needs from outside, so that tests can stand in for it. */
export interface Surroundings {
  /** Results only. */
  stdout: Output;
  /** Progress, warnings and failures. */
  stderr: Output;
  environment: Environment;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the command is stopped. */
  sleep(ms: number): Promise<void>;
  /** Aborted by Ctrl-C. */
  stop: AbortSignal;
}

/** What a command is given: its surroundings, and a way to end with another exit code than 0. */
export interface CommandContext extends Surroundings {
  exitWith(code: number): void;
}

/** A line to the person at the terminal that is no result. */
export function notice(context: Pick<Surroundings, 'stderr'>, line: string): void {
  context.stderr.write(`${line}\n`);
}
