import { getNamedType, isObjectType } from 'graphql';
import type { Ports } from '../../../../lambdas/app/kernel/ports.ts';
import type { Actor } from '../../../../lambdas/platform/authz/actor.ts';
import { executableSchema } from '../../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { resolvers } from '../../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { apiOfCallers } from '../../../support/callers/api-of-callers.ts';
import type { MarkedWorld } from '../../../support/marked/world.ts';

export const api = apiOfCallers();

/** Mutation fields of the schema, keyed by name. */
export const mutationFields = executableSchema(resolvers).getMutationType()?.getFields() ?? {};

interface Question {
  actor: Actor;
  query: string;
  variables?: object;
  ports?: Ports;
}

/** Returns the answer and the audit records that the request added. */
export async function askedOf(world: MarkedWorld, { ports = world.ports, ...question }: Question) {
  const before = world.audited().length;
  const answer = await api.ask({ ports, ...question });
  return { ...answer, records: world.audited().slice(before) };
}

/** Builds a mutation that selects every userErrors field. */
export function mutationOf(
  mutation: string,
  input = '$input',
  declared = `$input: ${String(mutationFields[mutation]?.args[0]?.type)}`,
): string {
  const type = getNamedType(mutationFields[mutation]?.type);
  const hasResults = isObjectType(type) && type.getFields()['results'] !== undefined;
  const results = hasResults ? 'results { userErrors { code } }' : '';
  const variables = declared === '' ? '' : `(${declared})`;
  return `mutation ${variables} { ${mutation}(input: ${input}) { ${results} userErrors { code } } }`;
}
