import * as z from 'zod';
import { figureCall, figuresInput } from '../../intake/import/records/figure-call.ts';
import type { FigureInput } from '../../intake/import/records/figure-rows.ts';
import { itemErrors, type ImportCall } from '../../intake/import/sending/import-call.ts';
import type { KnownSolution } from '../../intake/import/records/solution-key.ts';
import { type GraphqlClient, type Operation, requestBody } from './client.ts';
import { whatIsSent, type Sending } from './imports/imports.ts';
import { userErrorsData } from './user-errors.ts';

type Mutation = 'marketBenchmarkSet' | 'solutionRatingSet';
type Data = Record<string, { userErrors: z.infer<typeof userErrorsData> } | null>;

/** The mutations that set figures, as documents. */
export function figuresOperation(mutation: Mutation): Operation<Data> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return {
    name,
    document: `mutation ${name}($input: ${name}Input!) {
      ${mutation}(input: $input) { userErrors { code message field } }
    }`,
    data: z.record(z.string(), z.object({ userErrors: userErrorsData }).nullable()),
  };
}

/** Imports market or competitor figures, with the figures of one source per call. */
export function figuresImport(
  client: GraphqlClient,
  mutation: Mutation,
  sending: Sending,
): (jobKey: string) => ImportCall<FigureInput> {
  const operation = figuresOperation(mutation);
  const envelope = Buffer.byteLength(requestBody(operation, {}));
  return (jobKey) =>
    figureCall(async (figures) => {
      const input = { ...figuresInput(jobKey, figures), ...whatIsSent(sending) };
      const errors = (await client.send(operation, { input }))[mutation]?.userErrors ?? [];
      return itemErrors(errors);
    }, envelope);
}

const solutionsData = z.object({
  job: z
    .object({
      solutions: z
        .array(z.object({ key: z.string(), name: z.string(), aliases: z.array(z.string()) }))
        .nullable(),
    })
    .nullable(),
});

export const SOLUTIONS: Operation<z.infer<typeof solutionsData>> = {
  name: 'Solutions',
  document: `query Solutions($key: String!) {
    job(by: { key: $key }) { solutions { key name aliases } }
  }`,
  data: solutionsData,
};

/** The competitors of a job with the names that a file may use for them. */
export async function solutionsOf(
  client: GraphqlClient,
  jobKey: string,
): Promise<readonly KnownSolution[]> {
  const { job } = await client.send(SOLUTIONS, { key: jobKey });
  return job?.solutions ?? [];
}
