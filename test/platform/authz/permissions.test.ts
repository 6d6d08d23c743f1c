import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { ACTOR_ROLES, type ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { authorize, authorizeAny, isAllowed } from '../../../lambdas/platform/authz/authorize.ts';
import { PERMISSIONS, type Action } from '../../../lambdas/platform/authz/permissions.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { permissionsPage } from './permissions-page.ts';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const PAGE = join(PROJECT_ROOT, 'docs', 'permissions.md');

function actionsOf(...roles: ActorRole[]): Action[] {
  return ACTIONS.filter((action) => isAllowed({ subject: 's', roles }, action));
}

/** Returns the values of the `Action` enum with their descriptions. */
function actionsOfSchema(): ReadonlyMap<string, string> {
  const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
  const type = schema.getType('Action');
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(values.map(({ name, description }) => [name, description ?? '']));
}

describe('permissions', () => {
  test('allow ADMIN everything, and callers without a role nothing', () => {
    expect(actionsOf('ADMIN')).toEqual(ACTIONS);
    expect(actionsOf()).toEqual([]);
  });

  test.each<[ActorRole, Action[]]>([
    [
      'CUSTOMER_SUCCESS',
      [
        'JOBS_READ',
        'MARKET_READ',
        'COMPETITORS_READ',
        'ACCOUNTS_ARCHIVE',
        'ACCOUNTS_MERGE',
        'ACCOUNTS_READ',
        'ACCOUNT_NAMES_READ',
        'ACCOUNTS_WRITE',
        'RESPONDENTS_READ',
        'RESPONDENT_NAMES_READ',
        'RESPONDENT_IDS_READ',
        'RESPONDENTS_WRITE',
        'RESPONDENTS_MANAGE',
        'SUBMISSIONS_READ',
        'SUBMISSIONS_ECHO',
        'SUBMISSIONS_WRITE',
        'SUBMISSIONS_RETRACT',
        'SURVEY_LINKS_READ',
        'SURVEY_LINKS_WRITE',
        'SURVEYS_SEND',
        'WITHDRAWALS_DECIDE',
        'RISKS_READ',
        'RISK_FIGURES_READ',
        'RISKS_SNOOZE',
        'ACCOUNT_WORK_READ',
        'ACCOUNT_WORK_WRITE',
        'PLAYBOOKS_WRITE',
        'CALL_NOTES_DISCLOSE',
        'COMPETITOR_RISKS_READ',
        'PORTFOLIO_READ',
        'ASK_NEXT_READ',
        'OUTCOMES_WRITE',
        'OUTCOMES_RETRACT',
        'IMPORTS_READ',
        'IMPORTS_WRITE',
        'HOTSPOTS_READ',
        'HOTSPOT_QUOTES_READ',
        'TESTIMONIALS_READ',
        'ACCESS_TOKENS_MANAGE',
        'EXPORTS_MANAGE',
        'SAVED_VIEWS_MANAGE',
      ],
    ],
    [
      'MARKETING',
      [
        'JOBS_READ',
        'MARKET_READ',
        'ACCOUNT_NAMES_READ',
        'RESPONDENT_NAMES_READ',
        'RESPONDENT_IDS_READ',
        'LEADING_STEPS_READ',
        'TESTIMONIALS_READ',
        'TESTIMONIALS_WRITE',
        'CONSENTS_READ',
        'ACCESS_TOKENS_MANAGE',
        'EXPORTS_MANAGE',
        'SAVED_VIEWS_MANAGE',
      ],
    ],
    [
      'PRODUCT',
      [
        'JOBS_READ',
        'JOBS_WRITE',
        'MARKET_READ',
        'MARKET_WRITE',
        'COMPETITORS_READ',
        'IMPORTS_READ',
        'IMPORTS_WRITE',
        'HOTSPOTS_READ',
        'HOTSPOT_QUOTES_READ',
        'ACCESS_TOKENS_MANAGE',
        'EXPORTS_MANAGE',
        'SAVED_VIEWS_MANAGE',
      ],
    ],
    [
      'INGEST',
      [
        'JOBS_READ',
        'ACCOUNT_NAMES_READ',
        'ACCOUNTS_WRITE',
        'RESPONDENT_IDS_READ',
        'RESPONDENTS_WRITE',
        'SUBMISSIONS_ECHO',
        'SUBMISSIONS_WRITE',
        'OUTCOMES_WRITE',
        'IMPORTS_WRITE',
      ],
    ],
    [
      'READ',
      [
        'JOBS_READ',
        'MARKET_READ',
        'COMPETITORS_READ',
        'ACCOUNTS_READ',
        'ACCOUNT_NAMES_READ',
        'RISK_FIGURES_READ',
        'COMPETITOR_RISKS_READ',
        'PORTFOLIO_READ',
        'HOTSPOTS_READ',
        'EXPORTS_MANAGE',
      ],
    ],
    ['RESPONDENT', ['SURVEY_ANSWER']],
  ])('allow %s exactly these actions', (role, actions) => {
    expect(actionsOf(role).sort()).toEqual([...actions].sort());
  });

  test('of several roles are combined', () => {
    const both = new Set([...actionsOf('MARKETING'), ...actionsOf('PRODUCT')]);
    expect(actionsOf('MARKETING', 'PRODUCT')).toEqual(ACTIONS.filter((action) => both.has(action)));
  });

  test('are named in a refusal, which reveals no data', () => {
    const actor = { subject: 's', roles: ['PRODUCT'] as const };
    expect(() => authorize(actor, 'ACCOUNTS_READ')).toThrow(
      'Your roles do not allow "ACCOUNTS_READ". Ask an administrator for a role that does.',
    );
    expect(() => authorizeAny(actor, ['ACCOUNTS_READ', 'RISKS_READ'])).toThrow(
      'Your roles do not allow "ACCOUNTS_READ" or "RISKS_READ". Ask an administrator for a role that does.',
    );
    expect(() => authorizeAny(actor, ['ACCOUNTS_READ', 'JOBS_READ'])).not.toThrow();
    expect(() => authorizeAny(actor, [])).toThrow('Your roles do not allow');
  });

  test('have the documented roles', () => {
    expect(ACTOR_ROLES).toEqual([
      'ADMIN',
      'CUSTOMER_SUCCESS',
      'MARKETING',
      'PRODUCT',
      'INGEST',
      'READ',
      'RESPONDENT',
    ]);
  });

  test('match the actions in the schema, which are all described', () => {
    const described = actionsOfSchema();
    expect([...described.keys()]).toEqual(ACTIONS);
    for (const [action, description] of described) {
      const words = action.replaceAll('_', ' ').toLowerCase();
      expect(description.toLowerCase()).not.toBe(`${words}.`);
    }
  });

  test('match docs/permissions.md', () => {
    const described = actionsOfSchema();
    const page = permissionsPage((action) => (described.get(action) ?? '').replaceAll('\n', ' '));
    if (process.env['FOOTHOLD_WRITE'] !== undefined) writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
