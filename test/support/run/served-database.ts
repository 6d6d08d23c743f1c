import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROJECT_ROOT } from './project-root.ts';

const GUARD = join(PROJECT_ROOT, 'test/support/run/guard.mjs');
const PATIENCE_MS = 60_000;

export interface ServedDatabase {
  endpoint: string;
  /** Resolves once the database has ended and its folder is removed. */
  stop(): Promise<void>;
}

/**
 * Runs a database command in a folder of its own and waits until its endpoint responds. The database ends
 * when this process does, even if this process is killed. Rejects with the printed output if the command ends
 * first or does not respond within a minute.
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
  // The refusal of an unsigned request is a response too.
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
