import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Scope } from '../../app/kernel/scope.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import type { BearerVerifier, Refusal } from '../../platform/authz/bearer-verifier.ts';

/** The context of every resolver. */
export interface GraphqlContext {
  scope: Scope;
  request: RequestOnRecord;
}

/** The request's details in audit records. */
interface RequestOnRecord {
  readonly id: string;
  /** The caller's reason, as a code. */
  readonly purpose: string | null;
  /** Root fields refused so far. */
  readonly refused: Set<string>;
}

/**
 * The caller, proven by the bearer in the Authorization header, which is the only way to authenticate. The
 * first verifier that recognizes the bearer decides. Throws if it cannot be verified at the moment.
 */
export async function actorOf(
  { headers }: APIGatewayProxyEventV2,
  verifiers: readonly BearerVerifier[],
): Promise<Actor | Refusal> {
  const { authorization } = headers;
  if (authorization === undefined) return { refused: 'absent' };
  const bearer = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
  if (bearer === undefined) return { refused: 'malformed' };
  const verifier = verifiers.find((each) => each.recognizes(bearer));
  return verifier?.verify(bearer) ?? { refused: 'malformed' };
}
