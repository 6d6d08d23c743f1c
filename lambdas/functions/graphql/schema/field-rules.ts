import { defaultFieldResolver } from 'graphql';
import { authorizeAny } from '../../../platform/authz/authorize.ts';
import type { Action } from '../../../platform/authz/permissions.ts';
import { type FieldRules, ruleOf } from './field-rule.ts';
import { fieldRules } from '../generated/field-rules.ts';
import type { FieldMap, Resolver } from './schema-of.ts';

/**
 * Checks the rule of every field of an object type before its resolver runs, so that a refused field reads
 * nothing. Throws for a field without a rule, so that none is public by mistake.
 */
export function guardFields(type: string, fields: FieldMap, rules: FieldRules = fieldRules): void {
  for (const [name, field] of Object.entries(fields)) {
    const rule = ruleOf(rules, type, name);
    if (rule === 'PUBLIC') continue;
    field.resolve = guarded(rule, field.resolve ?? defaultFieldResolver);
  }
}

function guarded(actions: readonly Action[], resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    authorizeAny(context.scope.actor, actions);
    return resolve(source, args, context, info);
  };
}
