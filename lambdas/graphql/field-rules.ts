import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { authoriseAny } from '../authz/authorise.ts';
import type { Action } from '../authz/permissions.ts';
import type { GraphqlContext } from './context.ts';
import { type FieldRules, ruleOf } from './field-rule.ts';
import { fieldRules } from './generated/field-rules.ts';

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

/**
 * Puts its rule before the resolver of every field, so that a refused field reads nothing. Throws
 * for a field that no rule says anything of: nothing is open by mistake.
 */
export function guardFields(schema: GraphQLSchema, rules: FieldRules = fieldRules): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(rules, type.name, field.name);
      if (rule === 'PUBLIC') continue;
      field.resolve = guarded(rule, field.resolve ?? defaultFieldResolver);
    }
  }
}

function guarded(actions: readonly Action[], resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    authoriseAny(context.scope.actor, actions);
    return resolve(source, args, context, info);
  };
}
