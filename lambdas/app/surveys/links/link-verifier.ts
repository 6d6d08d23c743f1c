import type { BearerVerifier } from '../../../platform/authz/bearer-verifier.ts';
import { isLinkToken } from '../../../platform/authz/links.ts';
import type { Ports } from '../../kernel/ports.ts';
import { linkBearer } from './link-bearer.ts';

/** Authenticates bearers of signed links. Their role is always RESPONDENT. */
export function createLinkVerifier(
  ports: Pick<Ports, 'signer' | 'surveyLinks' | 'now'>,
): BearerVerifier {
  return {
    recognizes: isLinkToken,
    verify: async (bearer) => {
      const found = await linkBearer(ports, bearer);
      if (!found) return { refused: 'signature' };
      return found.isExpired ? { refused: 'expired' } : found.actor;
    },
  };
}
