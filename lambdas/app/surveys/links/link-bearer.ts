import type { Actor, ActorLink } from '../../../platform/authz/actor.ts';
import { readLinkToken } from '../../../platform/authz/links.ts';
import { isExpired, isKept } from '../../../domain/surveys/survey-link.ts';
import type { Language } from '../../../domain/surveys/languages.ts';
import type { Ports } from '../../kernel/ports.ts';

/** The caller who presents a signed link. */
export interface LinkBearer {
  actor: Actor;
  /** An expired survey link can only be used to withdraw. */
  isExpired: boolean;
  /** Language of the link's survey. Null if none was chosen. */
  language: Language | null;
}

/** Returns the bearer of a token. Null if the token was not signed here or its link no longer exists. */
export async function linkBearer(
  ports: Pick<Ports, 'signer' | 'surveyLinks' | 'now'>,
  token: string,
): Promise<LinkBearer | null> {
  const link = await readLinkToken(ports.signer, token);
  if (!link) return null;
  if (link.kind !== 'SURVEY') return { actor: bearerOf(link), isExpired: false, language: null };
  const stored = await ports.surveyLinks.get(link.accountId, link.linkId);
  const now = ports.now();
  if (!stored || !isKept(stored.value, now)) return null;
  const { language } = stored.value;
  return { actor: bearerOf(link), isExpired: isExpired(stored.value, now), language };
}

/** The subject contains only ids, so it can be logged. */
function bearerOf(link: ActorLink): Actor {
  const subject = link.kind === 'SURVEY' ? `survey:${link.linkId}` : `person:${link.respondentId}`;
  return { subject, roles: ['RESPONDENT'], link };
}
