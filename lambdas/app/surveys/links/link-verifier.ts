import type { BearerVerifier } from '../../../platform/authz/bearer-verifier.ts';
import { isLinkToken } from '../../../platform/authz/links.ts';
import type { Ports } from '../../kernel/ports.ts';
import { linkBearer } from './link-bearer.ts';

/** Proves the bearers of signed links to the API: their role is RESPONDENT, whatever they ask. */
export function createLinkVerifier(
  ports: Pick<Ports, 'signer' | 'surveyLinks' | 'now'>,
): BearerVerifier {
  return {
    recognises: isLinkToken,
    verify: async (bearer) => {
      const found = await linkBearer(ports, bearer);
      if (!found) return { refused: 'signature' };
      return found.isExpired ? { refused: 'expired' } : found.actor;
    },
  };
}
