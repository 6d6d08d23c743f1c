/** How ids, numbers and instants are written where they are part of a key. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../../domain/kernel/time.ts';

/** A number as text that sorts the greatest first; null comes last. `max` is the greatest value. */
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

/** The month, `YYYY-MM` in UTC, that an instant is audited under. */
export function auditMonth(at: Instant): string {
  return chronological(at).slice(0, 'YYYY-MM'.length);
}

/** A short name for text that must not stand in a key. 96 bits: no two of a tenant's meet. */
export function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** A 128-bit id made from what it names. */
export function derivedId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The shard of an account, 0 to `shards` − 1. */
export function shardOf(accountId: string, shards: number): number {
  if (shards === 1) return 0;
  return createHash('sha256').update(accountId).digest().readUInt32BE(0) % shards;
}
