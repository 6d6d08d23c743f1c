import { ACTOR_ROLES, type ActorRole } from '../../../platform/authz/actor.ts';
import { actionsOfRoles } from '../../../platform/authz/authorize.ts';
import { PERMISSIONS } from '../../../platform/authz/permissions.ts';
import { NODE_ACTIONS } from '../../../app/kernel/nodes/node-actions.ts';
import type { OutlinedField, OutlinedRule, OutlinedType, SchemaOutline } from './schema-outline.ts';

/** Problems with the field rules of a schema, one sentence each; empty if there are none. */
export function fieldRulesProblems(outline: SchemaOutline): string[] {
  const problems = [...actionProblems(outline), ...ruleProblems(outline)];
  // Reachability can only be computed once all rules are present.
  return problems.length > 0 ? problems : blankingProblems(outline);
}

/** The rule of a field, or else of its type. */
function outlinedRule(type: OutlinedType, field: OutlinedField): OutlinedRule | undefined {
  return field.rules[0] ?? type.rules[0];
}

function actionProblems({ actions, types }: SchemaOutline): string[] {
  const known = Object.keys(PERMISSIONS);
  const used = [...types.values()].flatMap(({ rules, fields }) =>
    [...rules, ...fields.flatMap((field) => field.rules)].flatMap((rule) =>
      rule === 'PUBLIC' ? [] : rule,
    ),
  );
  return [
    ...known
      .filter((action) => !actions.includes(action))
      .map((action) => `The enum Action has no ${action}, but permissions.ts does.`),
    ...[...new Set([...actions, ...used])]
      .filter((action) => !known.includes(action))
      .map((action) => `permissions.ts has no action ${action}.`),
  ];
}

function ruleProblems({ types }: SchemaOutline): string[] {
  return [...types.values()].flatMap((type) => [
    ...shapeProblems(type.name, type.rules),
    ...type.fields.flatMap((field) => {
      const name = `${type.name}.${field.name}`;
      if (outlinedRule(type, field) !== undefined) return shapeProblems(name, field.rules);
      return [`No rule says who may read ${name}: give it or its type @auth or @public.`];
    }),
  ]);
}

function shapeProblems(name: string, rules: readonly OutlinedRule[]): string[] {
  if (rules.length > 1) return [`${name} has both @auth and @public, or one of them twice.`];
  return rules.some((rule) => rule.length === 0) ? [`@auth on ${name} names no action.`] : [];
}

/**
 * Fields that would null out their siblings: non-null, reachable by a caller, and refused to that caller.
 * Checks every set of roles, since one role may reach a type that another may not read.
 */
function blankingProblems(outline: SchemaOutline): string[] {
  const problems = new Map<string, readonly ActorRole[]>();
  for (const roles of setsOf(ACTOR_ROLES)) {
    for (const field of blankedFor(outline, actionsOfRoles(roles))) {
      if (!problems.has(field)) problems.set(field, roles);
    }
  }
  return [...problems].map(([field, roles]) => {
    const who = roles.length === 0 ? 'callers without a role' : roles.join(' with ');
    return `${field} is non-null, but ${who} can reach it and may not read it: allow it or make it nullable.`;
  });
}

function blankedFor(outline: SchemaOutline, actions: ReadonlySet<string>): string[] {
  const reached = new Set<string>(['Query', 'Mutation']);
  const blanked: string[] = [];
  // The set grows while it is iterated, until no new type is reached.
  for (const name of reached) {
    const type = outline.types.get(name);
    for (const field of type && !type.isInterface ? type.fields : []) {
      const rule = type && outlinedRule(type, field);
      const isAllowed = rule === 'PUBLIC' || rule?.some((action) => actions.has(action));
      if (!isAllowed && field.isNonNull) blanked.push(`${name}.${field.name}`);
      if (!isAllowed) continue;
      for (const next of typesBehind(outline, `${name}.${field.name}`, field.type, actions)) {
        reached.add(next);
      }
    }
  }
  return blanked;
}

/**
 * `node` and `nodes` reach only types that the caller may read by id; any other field reaches every type it
 * may return.
 */
function typesBehind(
  { members }: SchemaOutline,
  field: string,
  type: string,
  actions: ReadonlySet<string>,
): readonly string[] {
  const behind = members.get(type) ?? [type];
  if (field !== 'Query.node' && field !== 'Query.nodes') return behind;
  const readBy: Readonly<Record<string, string>> = NODE_ACTIONS;
  return behind.filter((name) => actions.has(readBy[name] ?? ''));
}

/** All subsets of the values, the empty one first. */
function setsOf<T>(values: readonly T[]): T[][] {
  return values.reduce<T[][]>(
    (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );
}
