import type { Writable } from 'node:stream';
import type { Environment } from './environment.ts';

/** A stream that may be a terminal. */
export type Output = Writable & { isTTY?: boolean };

/** Everything that a command needs from outside, so that tests can replace it. */
export interface CliEnvironment {
  /** Only for results. */
  stdout: Output;
  /** For progress, warnings and failures. */
  stderr: Output;
  environment: Environment;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after this many milliseconds, or immediately when the command is stopped. */
  sleep(ms: number): Promise<void>;
  /** Aborted by Ctrl-C. */
  stop: AbortSignal;
}

/** What a command receives: its environment, and a way to set an exit code other than 0. */
export interface CommandContext extends CliEnvironment {
  exitWith(code: number): void;
}

/** Prints a message to the user that is not part of the results. */
export function notice(context: Pick<CliEnvironment, 'stderr'>, line: string): void {
  context.stderr.write(`${line}\n`);
}
