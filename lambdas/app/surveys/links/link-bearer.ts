import type { Actor, ActorLink } from '../../../platform/authz/actor.ts';
import { readLinkToken } from '../../../platform/authz/links.ts';
import { isExpired, isKept } from '../../../domain/surveys/survey-link.ts';
import type { Language } from '../../../domain/surveys/languages.ts';
import type { Ports } from '../../kernel/ports.ts';

/** Who comes by a signed link. */
export interface LinkBearer {
  actor: Actor;
  /** An expired survey link still leads to withdrawal, and to nothing else. */
  isExpired: boolean;
  /** The language that their survey is sent in; null: none was chosen. */
  language: Language | null;
}

/** Who a token's bearer is; null for a token that was not signed here, or whose link is gone. */
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

/** The name is made of ids alone: it may be written down. */
function bearerOf(link: ActorLink): Actor {
  const subject = link.kind === 'SURVEY' ? `survey:${link.linkId}` : `person:${link.respondentId}`;
  return { subject, roles: ['RESPONDENT'], link };
}
