import type { Client, CombinedError, TypedDocumentNode } from 'urql';
import type { AccountInput } from '../../../../intake/import/account-rows.ts';
import type { ContactInput } from '../../../../intake/import/contact-rows.ts';
import {
  itemResult,
  MAX_RECORDS,
  MAX_SUBMISSIONS,
  RefusedInput,
  type ImportCall,
} from '../../../../intake/import/import-call.ts';
import { Failure } from '../../../../intake/failure.ts';
import type { FindAccounts } from '../../../../intake/import/match-accounts.ts';
import type { SubmissionInput } from '../../../../intake/import/submission.ts';
import {
  FindAccountsDocument,
  ImportAccountsDocument,
  ImportContactsDocument,
  type ImportOutcomeFragment,
  ImportResponsesDocument,
} from '../../generated/graphql.ts';
import { withPatience, type PatienceSurroundings } from './patience.ts';
import { verdictOn } from './verdict.ts';

/** How long an answer is waited for. */
const TIMEOUT_MS = 60_000;
/** More than the names and the document of any of the mutations. */
const ENVELOPE_BYTES = 2_000;

/** Whom an import calls, and how patiently. */
export interface Caller extends PatienceSurroundings {
  client: Client;
  /** Have everything checked, and nothing written. */
  dryRun: boolean;
}

/** Up to 100 accounts a call. */
export function accountsCall(caller: Caller): ImportCall<AccountInput> {
  return importCall(caller, 'accounts', MAX_RECORDS, (accounts) =>
    sent(caller, ImportAccountsDocument, { input: { accounts, dryRun: caller.dryRun } }).then(
      ({ data, error }) => ({ payload: data?.accountsImport, error }),
    ),
  );
}

/** Up to 100 people a call. */
export function contactsCall(caller: Caller): ImportCall<ContactInput> {
  return importCall(caller, 'respondents', MAX_RECORDS, (respondents) =>
    sent(caller, ImportContactsDocument, { input: { respondents, dryRun: caller.dryRun } }).then(
      ({ data, error }) => ({ payload: data?.respondentsImport, error }),
    ),
  );
}

/** Up to 25 submissions a call. */
export function responsesCall(caller: Caller): ImportCall<SubmissionInput> {
  return importCall(caller, 'submissions', MAX_SUBMISSIONS, (submissions) =>
    sent(caller, ImportResponsesDocument, { input: { submissions, dryRun: caller.dryRun } }).then(
      ({ data, error }) => ({ payload: data?.submissionsImport, error }),
    ),
  );
}

/** Looks accounts up by the beginning of their names. Throws a Failure where the role may not list them. */
export function accountFinder({ client }: Caller): FindAccounts {
  return async (prefix) => {
    const { data, error } = await client.query(FindAccountsDocument, { prefix }).toPromise();
    if (error) throw new Failure(error.message);
    return data?.accounts?.nodes ?? [];
  };
}

interface Answered {
  payload:
    | {
        results: readonly ImportOutcomeFragment[];
        userErrors: readonly { message: string }[];
      }
    | null
    | undefined;
  error: CombinedError | undefined;
}

function importCall<Input>(
  caller: Caller,
  list: string,
  maxItems: number,
  ask: (items: readonly Input[]) => Promise<Answered>,
): ImportCall<Input> {
  return {
    maxItems,
    envelopeBytes: ENVELOPE_BYTES,
    async send(items) {
      const { payload, error } = await withPatience(async () => {
        const answer = await ask(items);
        return answer.error && !answer.payload ? verdictOn(answer.error) : { answer };
      }, caller);
      if (payload?.results.length !== items.length) {
        const why = payload?.userErrors[0]?.message ?? error?.message;
        throw new RefusedInput(why ?? 'The server answered nothing.');
      }
      return payload.results.map((result) => itemResult(result, list));
    },
  };
}

function sent<Data, Variables extends object>(
  { client, signal }: Caller,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const waiting: typeof fetch = (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
  // A sign-in that has run out must not load the page anew in the middle of a file.
  return client.mutation(document, variables, { fetch: waiting, staysOnPage: true }).toPromise();
}
