import * as z from 'zod';
import type { QuestionOfSteps } from '../../intake/draft/survey/steps-of-file.ts';
import { Failure } from '../failure.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { userErrorsData } from './user-errors.ts';

const createdData = z.object({ jobUpsert: z.object({ userErrors: userErrorsData }).nullable() });

export const CREATE_JOB: Operation<z.infer<typeof createdData>> = {
  name: 'JobUpsert',
  document: `mutation JobUpsert($input: JobUpsertInput!) {
    jobUpsert(input: $input) { userErrors { code message field } }
  }`,
  data: createdData,
};

/**
 * Creates a job from the steps that a survey asked about. Throws a Failure with the reason if it cannot be
 * created.
 */
export async function createJob(
  client: GraphqlClient,
  key: string,
  statement: string,
  { steps }: QuestionOfSteps,
): Promise<void> {
  const { jobUpsert } = await client.send(CREATE_JOB, { input: { key, statement, steps } });
  const [error] = jobUpsert?.userErrors ?? [];
  if (error) throw new Failure(`The job cannot be created: ${error.message}`);
  if (!jobUpsert)
    throw new Failure('The server did not say whether it created the job. Try again.');
}
