import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../process/processes.ts';
import { isolateDatabase } from './network-isolation.ts';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));
const STOP_PATIENCE_MS = 2_000;

/** The embedded database behind a proxy that requires a key. */
export interface GuardedDatabase {
  /** Contains the key as its user name. */
  endpoint: string;
  /** The database's process id, not the guard's. */
  pid: number;
  /** Resolves with the database's output once it has exited. */
  ended: Promise<string>;
  /** Stops the database, and kills it if it has not exited within two seconds. */
  stop(): Promise<void>;
}

/**
 * Starts the database on a file. A guard process ends the database when this process is gone, even if it was
 * killed. `scratchDir` is a folder to remove at the end, or null. Rejects with the database's output if it
 * does not start.
 */
export async function startGuardedDatabase(
  binary: string,
  file: string,
  scratchDir: string | null,
): Promise<GuardedDatabase> {
  const { address, prefix } = await isolateDatabase();
  const key = randomBytes(24).toString('base64url');
  const proxy = await openPort();
  const guard = startGuard([...prefix, process.execPath, GUARD]);
  const ended = endOf(guard);
  const listening = ['--host', address.host, '--port', String(address.port)];
  const command = [binary, 'serve', ...listening, '--db-path', file];
  const port = portOf(proxy);
  // The key is sent as a message, because other processes could read the command line or the environment.
  guard.send({ command, scratchDir, key, address }, proxy, () => proxy.close());
  const pid = await readiness(guard, ended);
  const endpoint = `http://${key}@127.0.0.1:${port}`;
  return { endpoint, pid, ended, stop: () => stop(guard, pid, ended) };
}

function startGuard([program = '', ...args]: readonly string[]): ChildProcess {
  return spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A separate process group, so that Ctrl-C reaches only the server, which stops everything in order. On
    // Windows this would open a window; there the guard ignores Ctrl-C instead.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/**
 * This process binds the port, so that it is reachable even if the guard runs in another network namespace.
 */
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
    // Uses 'exit', because Node does not emit 'close' after `disconnect`.
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
