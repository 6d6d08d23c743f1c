import type { DefinitionNode } from 'graphql';
import { fieldRulesProblems } from './field-rules-problems.ts';
import { type OutlinedType, outlineOf } from './schema-outline.ts';

/**
 * Source text of a module with the field rules by type and field. Throws with all problems if the rules are
 * invalid.
 */
export function fieldRulesModule(definitions: readonly DefinitionNode[]): string {
  const outline = outlineOf(definitions);
  const problems = fieldRulesProblems(outline);
  if (problems.length > 0) throw new Error(`schema.graphql:\n${problems.join('\n')}`);
  const lines = [...outline.types.values()]
    .filter(({ isInterface }) => !isInterface)
    .map((type) => `  ${type.name}: ${JSON.stringify(rulesOf(type))},\n`);
  return `import type { FieldRules } from '../schema/field-rule.ts';

/** The rules in schema.graphql: who may read which field. */
export const fieldRules: FieldRules = {
${lines.join('')}};
`;
}

function rulesOf({ rules: [ofType], fields }: OutlinedType): Record<string, unknown> {
  const own = fields.flatMap(({ name, rules: [rule] }) => (rule ? [[name, rule] as const] : []));
  return { ...(ofType && { '*': ofType }), ...Object.fromEntries(own) };
}
