import * as z from 'zod';
import type { AccountInput } from '../../../intake/import/records/account-rows.ts';
import type { ContactInput } from '../../../intake/import/records/contact-rows.ts';
import {
  itemResult,
  MAX_RECORDS,
  MAX_SUBMISSIONS,
  RefusedInput,
  type ImportCall,
} from '../../../intake/import/sending/import-call.ts';
import type { OutcomeInput } from '../../../intake/import/records/outcome-rows.ts';
import type { SubmissionInput } from '../../../intake/import/responses/submission.ts';
import { type GraphqlClient, type Operation, requestBody } from '../client.ts';
import { userErrorsData } from '../user-errors.ts';

const payload = z.object({
  results: z.array(
    z.object({ index: z.int(), isUnchanged: z.boolean(), userErrors: userErrorsData }),
  ),
  userErrors: userErrorsData,
});
type Data = Record<string, z.infer<typeof payload> | null>;

/** Options that apply to every call of an import. */
export interface Sending {
  /** Has the server check everything without writing. */
  dryRun: boolean;
  /** The import that the items belong to, if it is recorded in the history. */
  importBatch?: string | null;
}

/** The input fields that every call carries in addition to its items. */
export function whatIsSent({ dryRun, importBatch }: Sending): Record<string, unknown> {
  if (dryRun) return { dryRun };
  return importBatch == null ? {} : { importBatch };
}

/** Sends up to 100 accounts per call. */
export function accountsImport(client: GraphqlClient, sending: Sending): ImportCall<AccountInput> {
  return importCall(client, 'accountsImport', 'accounts', MAX_RECORDS, sending);
}

/** Sends up to 100 contacts per call. */
export function respondentsImport(
  client: GraphqlClient,
  sending: Sending,
): ImportCall<ContactInput> {
  return importCall(client, 'respondentsImport', 'respondents', MAX_RECORDS, sending);
}

/** Sends up to 25 submissions per call. */
export function submissionsImport(
  client: GraphqlClient,
  sending: Sending,
): ImportCall<SubmissionInput> {
  return importCall(client, 'submissionsImport', 'submissions', MAX_SUBMISSIONS, sending);
}

/** Sends up to 100 outcomes per call. */
export function outcomesImport(client: GraphqlClient, sending: Sending): ImportCall<OutcomeInput> {
  return importCall(client, 'outcomesImport', 'outcomes', MAX_RECORDS, sending);
}

/** The import mutations, as documents. */
export function importOperation(mutation: string): Operation<Data> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const errors = 'userErrors { code message field }';
  return {
    name,
    document: `mutation ${name}($input: ${name}Input!) {
      ${mutation}(input: $input) { results { index isUnchanged ${errors} } ${errors} }
    }`,
    data: z.record(z.string(), payload.nullable()),
  };
}

function importCall<Input>(
  client: GraphqlClient,
  mutation: string,
  list: string,
  maxItems: number,
  sending: Sending,
): ImportCall<Input> {
  const operation = importOperation(mutation);
  const variables = (items: readonly Input[]): Record<string, unknown> => ({
    input: { [list]: items, ...whatIsSent(sending) },
  });
  return {
    maxItems,
    envelopeBytes: Buffer.byteLength(requestBody(operation, variables([]))),
    async send(items) {
      const answer = (await client.send(operation, variables(items)))[mutation];
      if (!answer || answer.results.length !== items.length) {
        throw new RefusedInput(answer?.userErrors[0]?.message ?? `${mutation} returned nothing`);
      }
      return answer.results.map((result) => itemResult(result, list));
    },
  };
}
