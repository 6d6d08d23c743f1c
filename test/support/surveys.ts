import { respondentUpsert } from '../../lambdas/app/people/respondent-upsert.ts';
import { createScope, type Scope } from '../../lambdas/app/kernel/scope.ts';
import { linkBearer } from '../../lambdas/app/surveys/links/link-bearer.ts';
import {
  surveyLinksCreate,
  type SurveyLinkResult,
} from '../../lambdas/app/surveys/links/survey-links-create.ts';
import { ACME, givenJobAndAccount, JOB } from './app-fixtures.ts';
import { accepted } from './mutation-results.ts';
import type { World } from './store/stored-world.ts';
import type { SurveyLinksCreateInput } from '../../lambdas/app/kernel/generated/inputs.ts';

export const ANA = { account: ACME, respondentExternalId: 'ana' };

/** The token that an address of a survey or of a withdrawal ends in. */
export function tokenIn(url: string | null): string {
  return url?.split('/').at(-1) ?? '';
}

/** Makes links; those refused are among the results. */
export async function makeLinks(
  scope: Scope,
  given: Partial<SurveyLinksCreateInput> = {},
): Promise<readonly SurveyLinkResult[]> {
  const input = { job: JOB, respondents: [ANA], ...given };
  return (await accepted(surveyLinksCreate(scope, input))).results;
}

/** A world with the job of three steps, the account "crm-1", and "ana" there with a link. */
export async function givenLink(given: Partial<SurveyLinksCreateInput> = {}) {
  const { world, scope } = await givenJobAndAccount();
  const ana = { externalId: 'ana', name: 'Ana', email: 'ana@example.com' };
  await accepted(respondentUpsert(scope, { account: ACME, respondent: ana }));
  const [made] = await makeLinks(scope, given);
  if (!made?.link) throw new Error('no link was made');
  const token = tokenIn(made.url);
  return { world, scope, link: made.link, token, bearer: await bearerScope(world, token) };
}

/** A request by a token. */
export async function bearerScope(world: World, token: string): Promise<Scope> {
  const bearer = await linkBearer(world.ports, token);
  if (!bearer) throw new Error('The token leads nowhere.');
  return createScope(bearer.actor, world.ports);
}
