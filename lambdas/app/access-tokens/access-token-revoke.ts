import { accessTokenSubject } from '../audit/audit-subject.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { ownTokens } from './token-terms.ts';
import type { AccessTokenRevokeInput } from '../kernel/generated/inputs.ts';

/** Revokes a token of the caller. The next call with it is refused. */
export async function accessTokenRevoke(
  { actor, ports, audit }: Scope,
  { id }: AccessTokenRevokeInput,
): Promise<MutationResult<{ revokedId: string }>> {
  const owner = ownTokens(actor);
  const isRevoked = await retryLost(ports, async () => {
    const before = await ports.accessTokens.get(owner);
    if (!before?.value.tokens.some((each) => each.id === id)) return false;
    const tokens = before.value.tokens.filter((each) => each.id !== id);
    const owned = { ...before.value, tokens };
    const saved = await ports.accessTokens.save(owner, owned, before.version);
    return saved === 'lost' ? 'lost' : true;
  });
  if (isRevoked) {
    audit.touch(accessTokenSubject(id));
    return done({ revokedId: id });
  }
  const problems = new Problems();
  problems.notFound('id', 'does not match any of your access tokens.');
  return rejected(problems.list);
}
