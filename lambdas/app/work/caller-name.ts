import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import type { Scope } from '../kernel/scope.ts';

/** The caller's e-mail address; null where neither their token nor the directory says one. */
export async function callerEmail({
  actor,
  ports,
}: Pick<Scope, 'actor' | 'ports'>): Promise<string | null> {
  if (actor.link) return null;
  if (actor.subject.includes('@')) return normalizedEmail(actor.subject);
  return (await ports.directory?.emailOf(actor.subject)) ?? null;
}

/** What colleagues know the caller by: the e-mail address, or else the name at the token's issuer. */
export async function callerName(scope: Pick<Scope, 'actor' | 'ports'>): Promise<string> {
  return (await callerEmail(scope)) ?? scope.actor.subject;
}
