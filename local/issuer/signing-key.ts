import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import * as z from 'zod';

/** An RSA key for signing tokens, and its public key under the same key id. */
export interface SigningKey {
  kid: string;
  privateJwk: JWK;
  publicJwk: JWK;
}

/** The key file cannot be used. The message is one line that says how to fix it. */
export class UnusableKeyFile extends Error {
  override readonly name = 'UnusableKeyFile';
}

export const SIGNING_ALGORITHM = 'RS256';

/** The private key, and the public one for verifying tokens. */
const KEY_FILE = 'issuer-key.json';
const JWKS_FILE = 'jwks.json';

const text = z.string().min(1);
const PRIVATE_JWK = z.object({
  kty: z.literal('RSA'),
  n: text,
  e: text,
  d: text,
  p: text,
  q: text,
  dp: text,
  dq: text,
  qi: text,
});

/** Generates a new key. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  return withId(PRIVATE_JWK.parse(await exportJWK(privateKey)));
}

/**
 * The key of a folder, created if there is none. Concurrent callers all get the same key. Throws
 * UnusableKeyFile.
 */
export async function signingKeyIn(folder: string): Promise<SigningKey> {
  const file = join(folder, KEY_FILE);
  try {
    const key = (await readKey(file)) ?? (await makeKey(folder, file));
    await publish(folder, key);
    return key;
  } catch (error) {
    if (error instanceof UnusableKeyFile) throw error;
    throw new UnusableKeyFile(
      `The signing key for tokens cannot be saved in ${folder} (${codeOf(error)}): use ` +
        'another folder with --data-dir.',
    );
  }
}

/** Null if there is no key. Restricts a key file that other users could read. */
async function readKey(file: string): Promise<SigningKey | null> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return null;
  await chmod(file, 0o600);
  try {
    return await withId(PRIVATE_JWK.parse(JSON.parse(content)));
  } catch {
    throw new UnusableKeyFile(
      `${file} does not contain a valid signing key: remove it to get a new one. Tokens that were ` +
        'issued before then no longer work.',
    );
  }
}

async function makeKey(folder: string, file: string): Promise<SigningKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const key = await newSigningKey();
  const unfinished = unfinishedName(file);
  await writeFile(unfinished, JSON.stringify(key.privateJwk), { mode: 0o600, flag: 'wx' });
  try {
    // Linking is atomic: the file appears with the whole key, or not at all if another process was first.
    await link(unfinished, file);
    return key;
  } catch (error) {
    const theirs = codeOf(error) === 'EEXIST' ? await readKey(file) : null;
    if (theirs === null) throw error;
    return theirs;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function publish(folder: string, { publicJwk }: SigningKey): Promise<void> {
  const file = join(folder, JWKS_FILE);
  const jwks = `${JSON.stringify({ keys: [publicJwk] }, null, 2)}\n`;
  if ((await readFile(file, 'utf8').catch(() => null)) === jwks) return;
  const unfinished = unfinishedName(file);
  await writeFile(unfinished, jwks, { mode: 0o600 });
  await rename(unfinished, file);
}

async function withId(secret: z.infer<typeof PRIVATE_JWK>): Promise<SigningKey> {
  const { kty, n, e } = secret;
  const kid = await calculateJwkThumbprint({ kty, n, e });
  const named = { kid, alg: SIGNING_ALGORITHM, use: 'sig' };
  return { kid, privateJwk: { ...secret, ...named }, publicJwk: { kty, n, e, ...named } };
}

function unfinishedName(file: string): string {
  return `${file}.${randomUUID()}`;
}

/** Checks the shape, since a system error may come from another realm. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return 'code' in error ? String(error.code) : 'unknown';
}
