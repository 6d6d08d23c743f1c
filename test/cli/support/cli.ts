import { Writable } from 'node:stream';
import { run } from '../../../cli/run.ts';
import type { Output } from '../../../cli/surroundings.ts';

/** How a command ended, and what it said. */
export interface Ended {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** Milliseconds of each wait before a request was sent again. */
  waits: number[];
}

export interface RunOptions {
  token?: string;
  isTerminal?: boolean;
  stop?: AbortSignal;
  /** Milliseconds that pass between two looks at the clock. */
  tick?: number;
}

/** Runs the command line in this process; waiting takes no time. */
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

/** What an import says with --json. */
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
