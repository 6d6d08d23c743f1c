import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Scope } from '../app/scope.ts';
import { ACTOR_ROLES, type Actor } from '../authz/actor.ts';

/** What every resolver is given. */
export interface GraphqlContext {
  scope: Scope;
}

/** What the API's JWT authorizer says of a token that it has verified. */
const AUTHORIZED = z.object({
  authorizer: z.object({
    jwt: z.object({
      claims: z.object({
        sub: z.string().min(1),
        'cognito:groups': z.union([z.string(), z.array(z.string())]).optional(),
        scope: z.string().optional(),
      }),
    }),
  }),
});

/** Who calls, as the authorizer proved it; null without an authorizer: there is no anonymous path. */
export function actorOf({ requestContext }: APIGatewayProxyEventV2): Actor | null {
  const authorized = AUTHORIZED.safeParse(requestContext);
  if (!authorized.success) return null;
  const { sub, 'cognito:groups': groups, scope } = authorized.data.authorizer.jwt.claims;
  const names = new Set([...namesOf(groups ?? []), ...namesInScope(scope ?? '')]);
  return { subject: sub, roles: ACTOR_ROLES.filter((role) => names.has(role)) };
}

/** Lists in claims reach a function as one text, `[ADMIN PRODUCT]`. Case does not matter. */
function namesOf(groups: string | readonly string[]): ReadonlySet<string> {
  const names = typeof groups === 'string' ? groups.split(/[[\],\s]+/) : groups;
  return new Set(names.map((name) => name.toUpperCase()));
}

/** Machines are in no group: `foothold/customer-success` in their scope stands for that role. */
function namesInScope(scope: string): string[] {
  return scope
    .split(' ')
    .flatMap((each) => /^foothold\/([a-z-]+)$/.exec(each)?.[1] ?? [])
    .map((name) => name.replaceAll('-', '_').toUpperCase());
}
