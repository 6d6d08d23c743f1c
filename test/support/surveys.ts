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

/** The token at the end of a survey or withdrawal URL. */
export function tokenIn(url: string | null): string {
  return url?.split('/').at(-1) ?? '';
}

/** Creates survey links. The results include refused ones. */
export async function makeLinks(
  scope: Scope,
  given: Partial<SurveyLinksCreateInput> = {},
): Promise<readonly SurveyLinkResult[]> {
  const input = { job: JOB, respondents: [ANA], ...given };
  return (await accepted(surveyLinksCreate(scope, input))).results;
}

/** A world with a job of three steps, the account "crm-1", and a survey link for its contact "ana". */
export async function givenLink(given: Partial<SurveyLinksCreateInput> = {}) {
  const { world, scope } = await givenJobAndAccount();
  const ana = { externalId: 'ana', name: 'Ana', email: 'ana@example.com' };
  await accepted(respondentUpsert(scope, { account: ACME, respondent: ana }));
  const [made] = await makeLinks(scope, given);
  if (!made?.link) throw new Error('no link was made');
  const token = tokenIn(made.url);
  return { world, scope, link: made.link, token, bearer: await bearerScope(world, token) };
}

/** The scope of a request with a survey token. */
export async function bearerScope(world: World, token: string): Promise<Scope> {
  const bearer = await linkBearer(world.ports, token);
  if (!bearer) throw new Error('The token leads nowhere.');
  return createScope(bearer.actor, world.ports);
}
