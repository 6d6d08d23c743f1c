import { accessTokenText, newAccessToken, secretHash } from '../../platform/authz/access-tokens.ts';
import { type ActorRole, SIGNED_IN_ROLES, type SignedInRole } from '../../platform/authz/actor.ts';
import { rolesWithin } from '../../platform/authz/authorize.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { accessTokenSubject } from '../audit/audit-subject.ts';
import { MAX_NAME } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkInstant } from '../kernel/validation/date.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';
import type { AccessToken } from './access-tokens-port.ts';
import { MAX_TOKEN_DAYS, MAX_TOKENS, ownTokens } from './token-terms.ts';
import { checkMember } from '../kernel/validation/member.ts';
import type { AccessTokenCreateInput } from '../kernel/generated/inputs.ts';

/** The only place that contains the token's text. It can't be derived from what is stored. */
interface CreatedToken {
  accessToken: AccessToken;
  token: string;
}

/** Creates a token for the caller, limited to the caller's own permissions. */
export async function accessTokenCreate(
  { actor, ports, audit }: Scope,
  input: AccessTokenCreateInput,
): Promise<MutationResult<CreatedToken>> {
  const owner = ownTokens(actor);
  const now = ports.now();
  const problems = new Problems();
  const name = checkText(problems, 'name', input.name, MAX_NAME);
  const expiresAt = checkExpiry(problems, input.expiresAt, now);
  const roles = checkRoles(
    problems,
    input.roles ?? SIGNED_IN_ROLES.filter((role) => actor.roles.includes(role)),
    actor.roles,
  );
  if (ports.directory && (await ports.directory.rolesOf(actor.subject)) === null) {
    const how =
      'Only people can create access tokens: a machine gets its token through client credentials.';
    problems.report('FORBIDDEN', null, how);
  }
  if (name === undefined || expiresAt === undefined || !problems.isEmpty) {
    return rejected(problems.list);
  }
  const parts = newAccessToken(owner);
  const accessToken: AccessToken = {
    id: parts.id,
    name,
    roles,
    createdAt: now,
    expiresAt,
    lastUsedOn: null,
    secretHash: secretHash(parts.secret),
  };
  const isMade = await retryLost(ports, async () => {
    const before = await ports.accessTokens.get(owner);
    const good = before?.value.tokens.filter((each) => each.expiresAt > now) ?? [];
    if (good.length >= MAX_TOKENS) return false;
    const tokens = [...good, accessToken];
    const owned = { subject: actor.subject, tokens };
    const saved = await ports.accessTokens.save(owner, owned, before?.version ?? null);
    return saved === 'lost' ? 'lost' : true;
  });
  if (!isMade) {
    const what = `You have ${MAX_TOKENS} access tokens, which is the maximum. Revoke one first.`;
    problems.report('LIMIT_EXCEEDED', null, what);
    return rejected(problems.list);
  }
  audit.touch(accessTokenSubject(parts.id));
  return done({ accessToken, token: accessTokenText(parts) });
}

function checkExpiry(problems: Problems, text: string, now: Instant): Instant | undefined {
  const at = checkInstant(problems, 'expiresAt', text);
  if (at === undefined || (at > now && at <= now + MAX_TOKEN_DAYS * DAY_MS)) return at;
  return problems.invalid(
    'expiresAt',
    `must be in the future, at most ${MAX_TOKEN_DAYS} days from now.`,
  );
}

/** Removes duplicates and rejects roles that permit more than the caller's own. */
function checkRoles(
  problems: Problems,
  asked: readonly string[],
  own: readonly ActorRole[],
): readonly SignedInRole[] {
  const each = [...new Set(asked)];
  const roles = each.flatMap((role) => checkMember(problems, 'roles', role, SIGNED_IN_ROLES) ?? []);
  const within = rolesWithin(roles, own);
  const beyond = roles.filter((role) => !within.includes(role));
  if (each.length === 0) problems.invalid('roles', 'must have at least one role.');
  if (beyond.length > 0) {
    const what = `${beyond.join(', ')} allows more than your own roles. Choose roles that you have.`;
    problems.report('FORBIDDEN', 'roles', what);
  }
  return roles;
}
