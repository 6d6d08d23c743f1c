import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import type { BearerVerifier } from '../../platform/authz/bearer-verifier.ts';
import type { UsersPort } from './users-port.ts';

/**
 * For setups without Cognito groups in tokens: a listed user gets the roles of the list, whatever the token
 * says, and is refused once disabled. Callers who are not listed keep the token's roles.
 */
export function byListedUsers(
  verifier: BearerVerifier,
  users: Pick<UsersPort, 'all'>,
): BearerVerifier {
  return {
    recognizes: (bearer) => verifier.recognizes(bearer),
    verify: async (bearer) => {
      const found = await verifier.verify(bearer);
      if ('refused' in found || !found.subject.includes('@')) return found;
      const email = normalizedEmail(found.subject);
      const user = (await users.all()).find((each) => each.email === email);
      if (!user) return found;
      return user.isEnabled ? { ...found, roles: user.roles } : { refused: 'owner' };
    },
  };
}
