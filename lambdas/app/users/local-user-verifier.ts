import { normalizedEmail } from '../../domain/kernel/normalize.ts';
import type { BearerVerifier } from '../../platform/authz/bearer-verifier.ts';
import type { UsersPort } from './users-port.ts';

/**
 * Where there is no Cognito whose groups are in the tokens: a listed user acts in the roles of the list,
 * whatever their token says, and not at all once they are disabled. Who is not listed acts as the token says.
 */
export function byListedUsers(
  verifier: BearerVerifier,
  users: Pick<UsersPort, 'all'>,
): BearerVerifier {
  return {
    recognises: (bearer) => verifier.recognises(bearer),
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
