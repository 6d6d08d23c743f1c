import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from './project-root.ts';

const GUARD = join(PROJECT_ROOT, 'test/support/run/guard.mjs');
const PATIENCE_MS = 60_000;

export interface ServedDatabase {
  endpoint: string;
  /** Resolves once the database has ended and its folder is gone. */
  stop(): Promise<void>;
}

/**
 * Runs the command of a database in a folder of its own, and waits until it answers at the endpoint.
 * It ends when this process does, even if this one is killed. Rejects with what it printed if it ends
 * first, or does not answer within a minute.
 */
export async function serveDatabase(
  command: readonly [string, ...string[]],
  folder: string,
  endpoint: string,
): Promise<ServedDatabase> {
  const guard = spawn(process.execPath, [GUARD, folder, ...command], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [guard.stdout, guard.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  }
  guard.stdin.on('error', () => undefined);
  const ended = new Promise<void>((tell) => guard.once('close', () => tell()));
  const stop = () => {
    guard.stdin.end();
    return ended;
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isReachable(endpoint))) {
    if (guard.exitCode !== null) throw new Error(printed);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`It has not started within a minute: ${printed}`);
    }
    await sleep(20);
  }
  return { endpoint, stop };
}

function isReachable(endpoint: string): Promise<boolean> {
  // A request without a signature is refused, and so answered.
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
