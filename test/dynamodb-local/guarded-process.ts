import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess } from '../../local/process/processes.ts';

/**
 * Runs a program that ends when this one does, even if this one is killed: a shell holds the other
 * end of a pipe, and ends the program when the pipe closes. `$1` is a folder to remove at the end,
 * or nothing; the rest is the program.
 */
const GUARD = `
  scratch=$1; shift
  exec 3<&0
  "$@" 3<&- </dev/null & program=$!
  echo "pid $program"
  { read -r _ <&3; kill "$program"; } >/dev/null 2>&1 & watch=$!
  exec 3<&-
  wait "$program"; code=$?
  kill "$watch" 2>/dev/null
  if [ -n "$scratch" ]; then rm -rf "$scratch"; fi
  exit $code`;

export interface GuardedProcess {
  /** Of the program, not of its guard. */
  pid: number;
  /** Resolves with everything that was printed once the program has ended. */
  ended: Promise<string>;
  /** Asks the program to end, and ends it if it has not within two seconds. */
  stop(): Promise<void>;
}

/** Starts the program. `isReady` is asked with all that was printed so far; rejects if it ends first. */
export async function startGuarded(
  command: readonly [string, ...string[]],
  isReady: (printed: string) => boolean,
  scratchDir: string | null,
): Promise<GuardedProcess> {
  // A group of its own: Ctrl-C reaches the server alone, which stops things in order.
  const guard = spawn('/bin/sh', ['-c', GUARD, 'foothold-guard', scratchDir ?? '', ...command], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const printed = { text: '' };
  const ended = endOf(guard, printed);
  const pid = await readiness(guard, printed, isReady, ended);
  return { pid, ended, stop: () => stop(guard, pid, ended) };
}

function endOf(guard: ChildProcess, printed: { text: string }): Promise<string> {
  for (const stream of [guard.stdout, guard.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed.text += chunk.toString('utf8')));
  }
  guard.stdin?.on('error', () => undefined);
  return new Promise((resolve) => {
    guard.once('error', (error) => resolve(error.message));
    guard.once('close', () => resolve(printed.text));
  });
}

function readiness(
  guard: ChildProcess,
  printed: { text: string },
  isReady: (printed: string) => boolean,
  ended: Promise<string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const pid = /^pid (\d+)$/m.exec(printed.text)?.[1];
      if (pid !== undefined && isReady(printed.text)) resolve(Number(pid));
    };
    guard.stdout?.on('data', look);
    guard.stderr?.on('data', look);
    void ended.then((text) => reject(new Error(text.replace(/^pid \d+\n/, ''))));
  });
}

async function stop(guard: ChildProcess, pid: number, ended: Promise<string>): Promise<void> {
  guard.stdin?.end();
  const patience = new AbortController();
  const late = sleep(2000, 'late', { signal: patience.signal }).catch(() => 'stopped');
  if ((await Promise.race([ended, late])) === 'late') await endProcess(pid);
  await ended;
  patience.abort();
}
