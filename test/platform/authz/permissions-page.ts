import { ACTOR_ROLES, type ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { isAllowed } from '../../../lambdas/platform/authz/authorize.ts';
import { PERMISSIONS, type Action } from '../../../lambdas/platform/authz/permissions.ts';

const INTRODUCTION = `# Permissions

A person has the roles of their groups, a machine the roles of its scopes. Several roles add up. A caller with
a survey link has the role RESPONDENT and no other. A role may perform the actions marked ● below. Everything
else is refused.

READ is for machines that copy figures to other systems. It covers accounts with their risks and outcomes, and
hotspots. It includes no people and no quotes, and it cannot change anything. The figures of an account may
come from the answers of a single, unnamed person.

- Every query, mutation and field of [schema.graphql](../schema.graphql) requires one of the actions that
  \`@auth\` lists on it or on its type, or is \`@public\`: readable by anyone who can read its parent. The schema
  does not build if a rule is missing, or if refusing a field would null the fields next to it.
- A refused field is null and adds one error with the code FORBIDDEN. The fields next to it are still
  returned. The check runs before anything is read, so neither the response nor its timing reveals whether an
  object exists.
- The rule of a field applies on every path to it. \`node\` checks the type in the id before it reads anything.
- Callers without RISKS_READ see a testimonial candidate once the person has agreed to be asked, or once a
  user has changed its state. For these callers, other candidates do not exist. Of the reasons why a candidate
  is on hold they see NO_PERMISSION and NO_EMAIL, and NOT_NOW for all others.
- Callers without RESPONDENTS_READ see live hotspots. Figures from too few respondents or accounts are hidden
  ([Suppression](scoring.md#suppression)).

The table is generated from [permissions.ts](../lambdas/platform/authz/permissions.ts), and a test fails if
this page differs. Run \`npm run write -- test/platform/authz/permissions\` to update it.
`;

/** Content of docs/permissions.md: each action with its roles and description. */
export function permissionsPage(descriptionOf: (action: string) => string): string {
  const actions = Object.keys(PERMISSIONS) as Action[];
  const rows = actions.map((action) => [
    `\`${action}\``,
    ...ACTOR_ROLES.map((role) => mark(role, action)),
    descriptionOf(action),
  ]);
  return `${INTRODUCTION}\n${tableOf([['action', ...ACTOR_ROLES, 'what it allows'], ...rows])}`;
}

function mark(role: ActorRole, action: Action): string {
  return isAllowed({ subject: 's', roles: [role] }, action) ? '●' : '';
}

/** Formats a Markdown table with aligned columns. The first row is the header. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const padded = rows.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0], rule, ...padded.slice(1)].join('');
}
