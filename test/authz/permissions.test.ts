import { ACTOR_ROLES, type ActorRole } from '../../lambdas/authz/actor.ts';
import { authorise, isAllowed } from '../../lambdas/authz/authorise.ts';
import { PERMISSIONS, type Action } from '../../lambdas/authz/permissions.ts';
import { Refused } from '../../lambdas/authz/refused.ts';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];

function actionsOf(role: ActorRole): Action[] {
  return ACTIONS.filter((action) => isAllowed({ subject: 's', roles: [role] }, action));
}

describe('permissions', () => {
  test('ADMIN may do everything, a survey link and no role at all nothing', () => {
    expect(actionsOf('ADMIN')).toEqual(ACTIONS);
    expect(actionsOf('RESPONDENT')).toEqual([]);
    expect(ACTIONS.filter((action) => isAllowed({ subject: 's', roles: [] }, action))).toEqual([]);
  });

  test('marketing sees candidates and leading steps, and writes their states alone', () => {
    expect(actionsOf('MARKETING')).toEqual([
      'JOBS_READ',
      'TESTIMONIALS_READ',
      'LEADING_STEPS_READ',
      'TESTIMONIALS_WRITE',
    ]);
  });

  test('product sees jobs and hotspots, and writes jobs and market figures', () => {
    expect(actionsOf('PRODUCT')).toEqual([
      'JOBS_READ',
      'HOTSPOTS_READ',
      'JOBS_WRITE',
      'MARKET_WRITE',
    ]);
  });

  test('a machine that ingests sees jobs and the payload of its own writes', () => {
    expect(actionsOf('INGEST')).toEqual([
      'JOBS_READ',
      'RISKS_READ',
      'ACCOUNTS_WRITE',
      'RESPONDENTS_WRITE',
      'SUBMISSIONS_WRITE',
      'OUTCOMES_WRITE',
    ]);
  });

  test('customer success neither sets settings, jobs and market figures nor decides on quotes', () => {
    const refused = ACTIONS.filter((action) => !actionsOf('CUSTOMER_SUCCESS').includes(action));
    expect(refused).toEqual([
      'LEADING_STEPS_READ',
      'JOBS_WRITE',
      'MARKET_WRITE',
      'JOBS_REBUILD',
      'SETTINGS_WRITE',
      'TESTIMONIALS_WRITE',
    ]);
  });

  test('several roles add up', () => {
    const roles: readonly ActorRole[] = ['MARKETING', 'PRODUCT'];
    const actor = { subject: 's', roles };
    expect(ACTIONS.filter((action) => isAllowed(actor, action))).toEqual(
      ACTIONS.filter((action) => roles.some((role) => actionsOf(role).includes(action))),
    );
  });

  test('a refusal names the action and nothing of the data', () => {
    const act = () => authorise({ subject: 's', roles: ['PRODUCT'] }, 'ACCOUNTS_READ');
    expect(act).toThrow(new Refused('ACCOUNTS_READ'));
    expect(act).toThrow(
      'Your roles do not allow "ACCOUNTS_READ". Ask an administrator for a role that does.',
    );
  });

  test('roles are those of the contract', () => {
    expect(ACTOR_ROLES).toEqual([
      'ADMIN',
      'CUSTOMER_SUCCESS',
      'MARKETING',
      'PRODUCT',
      'INGEST',
      'RESPONDENT',
    ]);
  });
});
