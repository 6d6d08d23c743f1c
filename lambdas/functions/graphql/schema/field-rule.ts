import type { Action } from '../../../platform/authz/permissions.ts';

/** Who may read a field: anyone who reached its parent, or callers with one of the actions. */
export type FieldRule = 'PUBLIC' | readonly Action[];

/** Rules by type, then field; `*` is that of the fields that have none of their own. */
export type FieldRules = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

/** The rule of a field: its own, or else its type's. Throws where there is neither. */
export function ruleOf(rules: FieldRules, type: string, field: string): FieldRule {
  const ofType = rules[type];
  const rule = ofType?.[field] ?? ofType?.['*'];
  if (!rule) throw new Error(`No rule says who may read ${type}.${field}: run npm run codegen.`);
  return rule;
}
