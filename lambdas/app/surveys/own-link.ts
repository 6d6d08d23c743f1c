import { isExpired, isKept, type SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Versioned } from '../kernel/ports.ts';
import type { PersonKey } from '../privacy/erasures-port.ts';
import type { Scope } from '../kernel/scope.ts';

/** The survey link that the caller came by, read consistently; null for anybody else, and once it is gone. */
export async function ownLink({ actor, ports }: Scope): Promise<Versioned<SurveyLink> | null> {
  const { link } = actor;
  if (link?.kind !== 'SURVEY') return null;
  const stored = await ports.surveyLinks.get(link.accountId, link.linkId);
  return stored && isKept(stored.value, ports.now()) ? stored : null;
}

/** The same while it may be answered. */
export async function openLink(scope: Scope): Promise<Versioned<SurveyLink> | null> {
  const stored = await ownLink(scope);
  return stored && !isExpired(stored.value, scope.ports.now()) ? stored : null;
}

/**
 * Whose words the link is about that the caller came by: an expired one says it still, for as long as
 * it is kept. Null for whoever came by none.
 */
export async function ownPerson(scope: Scope): Promise<PersonKey | null> {
  const { link } = scope.actor;
  return link?.kind === 'WITHDRAWAL' ? link : ((await ownLink(scope))?.value ?? null);
}
