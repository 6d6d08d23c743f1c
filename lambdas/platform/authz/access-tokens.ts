import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a personal access token says: whose it is, which of theirs, and what proves it. */
export interface AccessTokenParts {
  /** As `tokenOwner` gives it. */
  owner: string;
  id: string;
  secret: string;
}

/** The beginning by which people and secret scanners know such a token. */
const FORM = /^fh_pat_([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})$/;

/** Whether a bearer claims to be a personal access token: whether it is one, its secret says. */
export function isAccessToken(text: string): boolean {
  return text.startsWith('fh_pat_');
}

/** Null for what does not have the form of one. */
export function readAccessToken(text: string): AccessTokenParts | null {
  const [, owner, id, secret] = FORM.exec(text) ?? [];
  if (owner === undefined || id === undefined || secret === undefined) return null;
  return { owner, id, secret };
}

export function accessTokenText({ owner, id, secret }: AccessTokenParts): string {
  return `fh_pat_${owner}.${id}.${secret}`;
}

/** A new id and secret for an owner: the secret has 256 bits of chance. */
export function newAccessToken(owner: string): AccessTokenParts {
  return {
    owner,
    id: randomBytes(12).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
  };
}

/** Under what an owner's tokens lie: subjects may be e-mail addresses, which are in no key. */
export function tokenOwner(subject: string): string {
  return createHash('sha256').update(`token-owner:${subject}`).digest('base64url').slice(0, 22);
}

/**
 * What is kept of a secret. One round of SHA-256 is enough, unlike for passwords: no one can try
 * 2^256 secrets, however fast each try is.
 */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a secret is the one of this hash, in a time that does not say how much of it is right. */
export function isSecretOf(hash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hash), Buffer.from(secretHash(secret)));
}
