import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { freePort } from '../process/free-port.ts';

/**
 * Where the embedded database itself listens. It answers anyone, web pages too, so only the door in
 * front of it should find it.
 */
export interface Seclusion {
  address: { host: string; port: number };
  /** What the command of the guard follows. */
  prefix: readonly string[];
}

const NETWORK = ['unshare', '--user', '--map-root-user', '--net', '--', 'sh', '-c'] as const;

/**
 * On Linux a network of its own, which nothing else on this machine reaches, where the kernel grants
 * one. Elsewhere an address that no page can guess: one of 16 million where all of 127.0.0.0/8 is
 * this machine, and a random port.
 */
export async function findSeclusion(): Promise<Seclusion> {
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
