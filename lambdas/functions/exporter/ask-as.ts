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
import { isAllowed } from '../../platform/authz/authorise.ts';
import type { GraphqlContext } from '../graphql/context.ts';
import { fieldRules } from '../graphql/generated/field-rules.ts';
import { ruleOf } from '../graphql/schema/field-rule.ts';
import type { Tree } from './cells.ts';
import type { Ask } from './read-page.ts';

/**
 * Asks the API in this process, as an actor: the rules of fields are those of every request. What the
 * actor may not read is left out of the query, so that any error is one. Throws what a resolver threw.
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
      // What was read for a page is not kept for the next.
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

/** The document without the fields that an actor may not read. */
function readableBy(schema: GraphQLSchema, actor: Actor, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const parent = types.getParentType();
        const rule = parent && ruleOf(fieldRules, getNamedType(parent).name, name.value);
        if (!rule || rule === 'PUBLIC' || rule.some((action) => isAllowed(actor, action))) return;
        // The list itself: nothing is left then.
        if (parent === schema.getQueryType()) throw new Refused(...rule);
        return null;
      },
    }),
  );
}

/** What a resolver threw, beneath what graphql-js wraps around it. */
function causeOf(error: GraphQLError): Error {
  const { originalError } = error;
  if (originalError instanceof GraphQLError) return causeOf(originalError);
  return originalError ?? error;
}
