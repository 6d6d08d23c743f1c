import * as z from 'zod';
import { JOB_KEY } from '../../demo/world/job.ts';
import type { Ask } from './ask.ts';

/** Number of steps in the sample survey. */
const STEPS = 3;

const DEMO = z.object({
  job: z.object({ steps: z.array(z.object({ key: z.string() })) }).nullable(),
  accounts: z.object({
    nodes: z.array(
      z.object({
        externalId: z.string(),
        respondents: z.object({ nodes: z.array(z.object({ externalId: z.string() })) }),
      }),
    ),
  }),
});

const MADE = z.object({
  surveyLinksCreate: z.object({ results: z.array(z.object({ url: z.string().nullable() })) }),
});

const FIND = `query ($key: String!) {
  job(by: {key: $key}) { steps { key } }
  accounts(first: 1) { nodes { externalId respondents(first: 1) { nodes { externalId } } } }
}`;

const MAKE = `mutation ($input: SurveyLinksCreateInput!) {
  surveyLinksCreate(input: $input) { results { url } }
}`;

/**
 * The address of a survey for a contact of the demo, the same until it is answered. Null if the demo is not
 * loaded, since no one else may be surveyed.
 */
export async function sampleSurvey(ask: Ask): Promise<string | null> {
  const { job, accounts } = DEMO.parse(await ask(FIND, { key: JOB_KEY }));
  const [account] = accounts.nodes;
  const [person] = account?.respondents.nodes ?? [];
  if (!job || !account || !person) return null;
  const input = {
    job: { key: JOB_KEY },
    respondents: [
      {
        account: { externalId: account.externalId },
        respondentExternalId: person.externalId,
      },
    ],
    stepKeys: job.steps.slice(0, STEPS).map(({ key }) => key),
  };
  const { surveyLinksCreate } = MADE.parse(await ask(MAKE, { input }));
  return surveyLinksCreate.results[0]?.url ?? null;
}
