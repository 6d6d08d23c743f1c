import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isCompositeType } from 'graphql';
import { type apiOfCallers, type Caller } from '../../support/callers/api-of-callers.ts';
import { closedPorts } from '../../support/callers/graphql-edge.ts';
import type { MarkedWorld } from '../../support/marked/world.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { argumentsIn } from './given-arguments.ts';
import { mayRead } from './readers.ts';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));

/** Sends a query as a caller, with ports that fail on any read or write. */
export async function askOfNothing(
  { ask }: ReturnType<typeof apiOfCallers>,
  { actorAs }: MarkedWorld,
  caller: Caller,
  query: string,
) {
  const { data, errors } = await ask({ ports: closedPorts(), actor: actorAs(caller), query });
  const told = errors.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`);
  return { data, codes: errors.map(({ extensions }) => extensions['code']), told };
}

/** Returns a query or mutation for each top-level field that the caller may not use, keyed by field name. */
export function refusedAtTop(world: MarkedWorld, caller: Caller): Readonly<Record<string, string>> {
  const given = argumentsIn(world);
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
  );
  const refused = roots.filter(({ type, field }) => !mayRead(caller, type, field.name));
  return Object.fromEntries(
    refused.map(({ type, field }) => {
      const below = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
      const query = `${type.toLowerCase()} { ${field.name}${given({ type, field }, [])} ${below} }`;
      return [field.name, query];
    }),
  );
}
