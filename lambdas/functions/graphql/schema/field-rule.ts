import type { Action } from '../../../platform/authz/permissions.ts';

/** Who may read a field: anyone who reached its parent (PUBLIC), or callers allowed one of the actions. */
export type FieldRule = 'PUBLIC' | readonly Action[];

/** Rules by type and field. `*` applies to fields without a rule of their own. */
export type FieldRules = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

/** The rule of a field, or else of its type. Throws if there is neither. */
export function ruleOf(rules: FieldRules, type: string, field: string): FieldRule {
  const ofType = rules[type];
  const rule = ofType?.[field] ?? ofType?.['*'];
  if (!rule) throw new Error(`No rule says who may read ${type}.${field}: run npm run codegen.`);
  return rule;
}
