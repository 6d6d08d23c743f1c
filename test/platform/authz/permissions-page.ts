import { ACTOR_ROLES, type ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { isAllowed } from '../../../lambdas/platform/authz/authorize.ts';
import { PERMISSIONS, type Action } from '../../../lambdas/platform/authz/permissions.ts';

const INTRODUCTION = `# Who may do what

A caller has the roles of their groups (people) or scopes (machines); several add up. The bearer of a
survey link has the role RESPONDENT and no other. A role may do what has a ● below, and nothing else:
what is not granted is refused.

READ is for machines that copy figures to elsewhere: the accounts, their risks and outcomes, and the hotspots, with no
people, no words, and nothing that changes anything. Figures of an account may stand on the answer of one person, who is
not named.

- Every query, mutation and field of [schema.graphql](../schema.graphql) names the actions of which one
  is needed (\`@auth\`), on itself or on its type, or is \`@public\`: then anyone who reaches its parent may
  read it. The schema does not build where a rule is missing, nor where a refused field would blank
  what stands beside it.
- A refused field is null, with one error of code FORBIDDEN, and what stands beside it stays. It is
  refused before anything is read, so neither answer nor time tells whether something is there.
- The rule of a field holds on every way to it. \`node\` refuses by the type in the id alone.
- Callers without RISKS_READ see a testimonial candidate once the person has agreed to be asked, or
  once someone has moved it on; to them, any other does not exist. Of the reasons why one is held
  back they see NO_PERMISSION and NO_EMAIL, and NOT_NOW for all others.
- Callers without RESPONDENTS_READ see hotspots as they were last published, without those that too few
  people stand behind ([Suppression](scoring.md#suppression)).

The table is [permissions.ts](../lambdas/platform/authz/permissions.ts); a test fails when this page is not what
it says. \`npm run write -- test/platform/authz/permissions\` writes the page again.
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
