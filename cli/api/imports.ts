import * as z from 'zod';
import type { AccountInput } from '../import/account-rows.ts';
import type { ContactInput } from '../import/contact-rows.ts';
import type { SubmissionInput } from '../import/submission.ts';
import type { GraphqlClient, Operation } from './client.ts';
import { RefusedInput, requestBody } from './client.ts';
import { userErrorsData } from './user-errors.ts';

export interface ItemError {
  code: string;
  message: string;
  /** Path below the item. */
  field: readonly string[];
}

/** What became of one item of a call. */
export type ItemResult =
  { kind: 'imported' } | { kind: 'unchanged' } | { kind: 'rejected'; errors: readonly ItemError[] };

/** An import mutation, its limits, and how it is called. */
export interface ImportCall<Input> {
  maxItems: number;
  /** Bytes of a request without items. */
  envelopeBytes: number;
  /** Answers item by item, in order. */
  send(items: readonly Input[]): Promise<ItemResult[]>;
}

const payload = z.object({
  results: z.array(
    z.object({ index: z.int(), wasUnchanged: z.boolean(), userErrors: userErrorsData }),
  ),
  userErrors: userErrorsData,
});
type Payload = z.infer<typeof payload>;
type Data = Record<string, Payload | null>;

/** Up to 100 accounts a call. */
export function accountsImport(client: GraphqlClient, dryRun: boolean): ImportCall<AccountInput> {
  return importCall(client, 'accountsImport', 'accounts', 100, dryRun);
}

/** Up to 100 contacts a call. */
export function respondentsImport(
  client: GraphqlClient,
  dryRun: boolean,
): ImportCall<ContactInput> {
  return importCall(client, 'respondentsImport', 'respondents', 100, dryRun);
}

/** Up to 25 submissions a call. */
export function submissionsImport(
  client: GraphqlClient,
  dryRun: boolean,
): ImportCall<SubmissionInput> {
  return importCall(client, 'submissionsImport', 'submissions', 25, dryRun);
}

/** The three import mutations as documents. */
export function importOperation(mutation: string): Operation<Data> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const errors = 'userErrors { code message field }';
  return {
    name,
    document: `mutation ${name}($input: ${name}Input!) {
      ${mutation}(input: $input) { results { index wasUnchanged ${errors} } ${errors} }
    }`,
    data: z.record(z.string(), payload.nullable()),
  };
}

function importCall<Input>(
  client: GraphqlClient,
  mutation: string,
  list: string,
  maxItems: number,
  dryRun: boolean,
): ImportCall<Input> {
  const operation = importOperation(mutation);
  const variables = (items: readonly Input[]): Record<string, unknown> => ({
    input: { [list]: items, ...(dryRun && { dryRun }) },
  });
  return {
    maxItems,
    envelopeBytes: Buffer.byteLength(requestBody(operation, variables([]))),
    async send(items) {
      const answer = (await client.send(operation, variables(items)))[mutation];
      if (!answer || answer.results.length !== items.length) {
        throw new RefusedInput(answer?.userErrors[0]?.message ?? `${mutation} answered nothing`);
      }
      return answer.results.map((result) => itemResult(result, list));
    },
  };
}

function itemResult(
  { wasUnchanged, userErrors }: Payload['results'][number],
  list: string,
): ItemResult {
  if (userErrors.length === 0) return { kind: wasUnchanged ? 'unchanged' : 'imported' };
  const errors = userErrors.map(({ code, message, field }) => ({
    code,
    message,
    field: belowItem(field ?? [], list),
  }));
  return { kind: 'rejected', errors };
}

/** A path may start at the call's input, with the list and the item's index, or at the item. */
function belowItem(field: readonly string[], list: string): readonly string[] {
  return field[0] === list ? field.slice(2) : field;
}
