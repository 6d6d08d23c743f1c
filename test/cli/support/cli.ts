import { Writable } from 'node:stream';
import { run } from '../../../cli/run.ts';
import type { Output } from '../../../cli/cli-environment.ts';

/** Result of a command: its exit code and output. */
export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** Milliseconds waited before each retry. */
  waits: number[];
}

export interface RunOptions {
  token?: string;
  isTerminal?: boolean;
  stop?: AbortSignal;
  /** Milliseconds by which the clock advances each time it is read. */
  tick?: number;
}

/** Runs the CLI in this process. Waiting takes no time. */
export async function whenRun(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const stdout = new Recorder();
  const stderr = new Recorder(options.isTerminal);
  const waits: number[] = [];
  let clock = 0;
  const exitCode = await run(args, {
    stdout,
    stderr,
    environment: { token: options.token ?? null },
    now: () => (clock += options.tick ?? 1),
    sleep: async (ms) => void waits.push(ms),
    stop: options.stop ?? new AbortController().signal,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text, waits };
}

/** Summary that an import prints with --json. */
export interface Summary {
  rows: number;
  imported: number;
  unchanged: number;
  rejected: number;
  batch?: string;
}

export function summaryOf({ stdout }: Pick<Ended, 'stdout'>): Summary {
  return JSON.parse(stdout) as Summary;
}

class Recorder extends Writable implements Output {
  text = '';
  readonly isTTY: boolean;

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
