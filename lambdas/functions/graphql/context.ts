import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Scope } from '../../app/kernel/scope.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import type { BearerVerifier, Refusal } from '../../platform/authz/bearer-verifier.ts';

/** What every resolver is given. */
export interface GraphqlContext {
  scope: Scope;
  request: RequestOnRecord;
}

/** What a record of what a request did says of the request. */
interface RequestOnRecord {
  readonly id: string;
  /** The caller's reason, as a code. */
  readonly purpose: string | null;
  /** Fields at the top that were refused so far. */
  readonly refused: Set<string>;
}

/**
 * Who calls, as the bearer in the Authorization header proves it: there is no other way in. The
 * first verifier that recognises the bearer decides. Throws where that cannot be found out just now.
 */
export async function actorOf(
  { headers }: APIGatewayProxyEventV2,
  verifiers: readonly BearerVerifier[],
): Promise<Actor | Refusal> {
  const { authorization } = headers;
  if (authorization === undefined) return { refused: 'absent' };
  const bearer = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (bearer === undefined) return { refused: 'malformed' };
  const verifier = verifiers.find((each) => each.recognises(bearer));
  return verifier?.verify(bearer) ?? { refused: 'malformed' };
}
