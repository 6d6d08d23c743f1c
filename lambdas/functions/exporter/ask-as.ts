import {
  type DocumentNode,
  execute,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Refused } from '../../app/kernel/errors.ts';
import type { Ports } from '../../app/kernel/ports.ts';
import { createScope } from '../../app/kernel/scope.ts';
import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import type { GraphqlContext } from '../graphql/context.ts';
import { fieldRules } from '../graphql/generated/field-rules.ts';
import { ruleOf } from '../graphql/schema/field-rule.ts';
import type { Tree } from './cells.ts';
import type { Ask } from './read-page.ts';

/**
 * Runs queries against the schema in this process as the given actor, with the same field rules as any
 * request. Fields the actor may not read are removed from the query first, so any remaining error is a real
 * one. Throws the error of the resolver.
 */
export function askAs(schema: GraphQLSchema, ports: Ports, actor: Actor, requestId: string): Ask {
  const documents = new Map<string, DocumentNode>();
  const readable = (text: string): DocumentNode => {
    const document = documents.get(text) ?? readableBy(schema, actor, parse(text));
    documents.set(text, document);
    return document;
  };
  return async (text, variableValues) => {
    const contextValue: GraphqlContext = {
      // A new scope per page, so that nothing cached for one page is kept for the next.
      scope: createScope(actor, ports),
      request: { id: requestId, purpose: null, refused: new Set() },
    };
    const { data, errors } = await execute({
      schema,
      document: readable(text),
      contextValue,
      variableValues,
    });
    const [error] = errors ?? [];
    if (error) throw causeOf(error);
    return data as Tree;
  };
}

/** Removes the fields that the actor may not read from the document. */
function readableBy(schema: GraphQLSchema, actor: Actor, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        const rule = parent && ruleOf(fieldRules, getNamedType(parent).name, name.value);
        if (!rule || rule === 'PUBLIC' || rule.some((action) => isAllowed(actor, action))) return;
        // Without the list field itself, nothing is left to query.
        if (parent === schema.getQueryType()) throw new Refused(...rule);
        return null;
      },
    }),
  );
}

/** The original error of a resolver, unwrapped from graphql-js errors. */
function causeOf(error: GraphQLError): Error {
  const { originalError } = error;
  if (originalError instanceof GraphQLError) return causeOf(originalError);
  return originalError ?? error;
}
