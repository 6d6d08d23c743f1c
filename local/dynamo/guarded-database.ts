import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../process/processes.ts';
import { findSeclusion } from './seclusion.ts';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));
const STOP_PATIENCE_MS = 2_000;

/** The embedded database behind a door that asks for a key. */
export interface GuardedDatabase {
  /** With the key as its user name. */
  endpoint: string;
  /** Of the database, not of its guard. */
  pid: number;
  /** Resolves with everything that was printed once the database has ended. */
  ended: Promise<string>;
  /** Asks the database to end, and ends it if it has not within two seconds. */
  stop(): Promise<void>;
}

/**
 * Starts the database on a file. A process of its own guards it, which ends it when this one is gone,
 * even if this one is killed. `scratchDir` is a folder to remove at the end, or null. Rejects with
 * what the database printed if it does not start.
 */
export async function startGuardedDatabase(
  binary: string,
  file: string,
  scratchDir: string | null,
): Promise<GuardedDatabase> {
  const { address, prefix } = await findSeclusion();
  const key = randomBytes(24).toString('base64url');
  const door = await openPort();
  const guard = startGuard([...prefix, process.execPath, GUARD]);
  const ended = endOf(guard);
  const listening = ['--host', address.host, '--port', String(address.port)];
  const command = [binary, 'serve', ...listening, '--db-path', file];
  const port = portOf(door);
  // The key goes neither by the command line nor by the environment: others could read these.
  guard.send({ command, scratchDir, key, address }, door, () => door.close());
  const pid = await readiness(guard, ended);
  const endpoint = `http://${key}@127.0.0.1:${port}`;
  return { endpoint, pid, ended, stop: () => stop(guard, pid, ended) };
}

function startGuard([program = '', ...args]: readonly string[]): ChildProcess {
  return spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C reaches the server alone, which stops things in order. On Windows
    // that would open a window; there the guard itself takes no notice of Ctrl-C.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/** This process binds the port, so that it is reached even if the guard runs in another network. */
function openPort(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ pauseOnConnect: true });
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function endOf(guard: ChildProcess): Promise<string> {
  let printed = '';
  guard.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const stderrClosed = new Promise((resolve) => guard.stderr?.once('close', resolve));
  return new Promise((resolve) => {
    guard.once('error', (error) => resolve(error.message));
    // Not on 'close', which Node leaves out after `disconnect`.
    guard.once('exit', () => void stderrClosed.then(() => resolve(printed)));
  });
}

function readiness(guard: ChildProcess, ended: Promise<string>): Promise<number> {
  return new Promise((resolve, reject) => {
    guard.once('message', (ready: { pid: number }) => resolve(ready.pid));
    guard.once('error', reject);
    void ended.then((text) => reject(new Error(text)));
  });
}

async function stop(guard: ChildProcess, pid: number, ended: Promise<string>): Promise<void> {
  if (guard.connected) guard.disconnect();
  const patience = new AbortController();
  const late = sleep(STOP_PATIENCE_MS, 'late', { signal: patience.signal }).catch(() => 'stopped');
  if ((await Promise.race([ended, late])) === 'late') await endProcess(pid);
  await ended;
  patience.abort();
}
