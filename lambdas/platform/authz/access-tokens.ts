import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The parts of a personal access token: its owner, its id among the owner's tokens, and the secret that
 * proves it.
 */
export interface AccessTokenParts {
  /** The hash returned by `tokenOwner`. */
  owner: string;
  id: string;
  secret: string;
}

/** The `fh_pat_` prefix lets people and secret scanners recognize these tokens. */
const FORM = /^fh_pat_([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})$/;

/** True if the text looks like a personal access token. Only checking the secret proves that it is one. */
export function isAccessToken(text: string): boolean {
  return text.startsWith('fh_pat_');
}

/** Returns null if the text does not have the form of a personal access token. */
export function readAccessToken(text: string): AccessTokenParts | null {
  const [, owner, id, secret] = FORM.exec(text) ?? [];
  if (owner === undefined || id === undefined || secret === undefined) return null;
  return { owner, id, secret };
}

export function accessTokenText({ owner, id, secret }: AccessTokenParts): string {
  return `fh_pat_${owner}.${id}.${secret}`;
}

/** Creates a new id and secret for an owner. The secret has 256 bits of entropy. */
export function newAccessToken(owner: string): AccessTokenParts {
  return {
    owner,
    id: randomBytes(12).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
  };
}

/**
 * The hash of a subject that the owner's tokens are stored under. Subjects can be e-mail addresses, which
 * must not appear in keys.
 */
export function tokenOwner(subject: string): string {
  return createHash('sha256').update(`token-owner:${subject}`).digest('base64url').slice(0, 22);
}

/**
 * The stored hash of a secret. Unlike for passwords, one round of SHA-256 is enough: 2^256 secrets cannot be
 * searched, however fast each attempt is.
 */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares a secret with a hash in constant time. */
export function isSecretOf(hash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hash), Buffer.from(secretHash(secret)));
}
