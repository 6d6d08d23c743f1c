import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { freePort } from '../process/free-port.ts';

/**
 * How to hide the address of the embedded database. It has no access control of its own, so only the proxy in
 * front of it, and no web page, should find it.
 */
export interface NetworkIsolation {
  address: { host: string; port: number };
  /** Prefix of the guard's command line. */
  prefix: readonly string[];
}

const NETWORK = ['unshare', '--user', '--map-root-user', '--net', '--', 'sh', '-c'] as const;

/**
 * On Linux, a separate network namespace that nothing else on this machine can reach, if the kernel permits.
 * Elsewhere, an address that no page can guess: one of 16 million where all of 127.0.0.0/8 is local, and a
 * random port.
 */
export async function isolateDatabase(): Promise<NetworkIsolation> {
  if (await hasOwnNetwork()) {
    const prefix = [...NETWORK, 'ip link set lo up && exec "$0" "$@"'];
    return { address: { host: '127.0.0.1', port: 8000 }, prefix };
  }
  const host = process.platform === 'darwin' ? '127.0.0.1' : randomLoopback();
  return { address: { host, port: await freePort(host) }, prefix: [] };
}

let probed: Promise<boolean> | null = null;

function hasOwnNetwork(): Promise<boolean> {
  probed ??= probe();
  return probed;
}

async function probe(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const [program, ...args] = NETWORK;
  return promisify(execFile)(program, [...args, 'ip link set lo up']).then(
    () => true,
    () => false,
  );
}

function randomLoopback(): string {
  return `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
}
