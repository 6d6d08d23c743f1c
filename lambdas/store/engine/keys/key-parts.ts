/** The encoding of ids, numbers and instants within keys. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/kernel/time.ts';

/** The primary key of an item. */
export interface ItemKey {
  pk: string;
  sk: string;
}

/** A number as text that sorts in descending order, with null last. `max` is the greatest value. */
export function descending(value: number | null, max: number, decimals: number): string {
  const scale = 10 ** decimals;
  const width = String(max * scale).length;
  if (value === null) return '~'.repeat(width);
  const bounded = Math.min(Math.max(value, 0), max);
  return String(Math.round((max - bounded) * scale)).padStart(width, '0');
}

/** An instant as text that sorts by time. */
export function chronological(at: Instant): string {
  return new Date(at).toISOString();
}

/** The month (`YYYY-MM`, UTC) in whose partition an instant is audited. */
export function auditMonth(at: Instant): string {
  return chronological(at).slice(0, 'YYYY-MM'.length);
}

/**
 * A short hash for text that must not be part of a key. With 96 bits, collisions within a tenant are
 * practically impossible.
 */
export function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** A 128-bit id derived from the parts. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The shard of an account, 0 to `shards` − 1. */
export function shardOf(accountId: string, shards: number): number {
  if (shards === 1) return 0;
  return createHash('sha256').update(accountId).digest().readUInt32BE(0) % shards;
}

/** Stands for an owner or assignee in a key. */
export function ownerHash(ownerEmail: string | null): string {
  return ownerEmail === null ? 'NONE' : hash('owner', ownerEmail.toLowerCase());
}
