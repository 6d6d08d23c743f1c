import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import type { Scope } from '../kernel/scope.ts';

/** The caller's e-mail address. Null for a survey link, or if neither the token nor the directory has one. */
export async function callerEmail({
  actor,
  ports,
}: Pick<Scope, 'actor' | 'ports'>): Promise<string | null> {
  if (actor.link) return null;
  if (actor.subject.includes('@')) return normalizedEmail(actor.subject);
  return (await ports.directory?.emailOf(actor.subject)) ?? null;
}

/** The caller's name for colleagues: the e-mail address, or else the token's subject. */
export async function callerName(scope: Pick<Scope, 'actor' | 'ports'>): Promise<string> {
  return (await callerEmail(scope)) ?? scope.actor.subject;
}
