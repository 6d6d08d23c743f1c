import type { Client, CombinedError, TypedDocumentNode } from 'urql';
import type { AccountInput } from '../../../../../intake/import/records/account-rows.ts';
import type { ContactInput } from '../../../../../intake/import/records/contact-rows.ts';
import { figureCall, figuresInput } from '../../../../../intake/import/records/figure-call.ts';
import type { FigureInput } from '../../../../../intake/import/records/figure-rows.ts';
import {
  itemErrors,
  itemResult,
  MAX_RECORDS,
  MAX_SUBMISSIONS,
  RefusedInput,
  type ImportCall,
  type ItemError,
  type UserError,
} from '../../../../../intake/import/sending/import-call.ts';
import { Failure } from '../../../../../intake/failure.ts';
import type { FindAccounts } from '../../../../../intake/import/records/match-accounts.ts';
import type { OutcomeInput } from '../../../../../intake/import/records/outcome-rows.ts';
import type { batchRecord } from '../../../../../intake/import/sending/batch-record.ts';
import type { KnownSolution } from '../../../../../intake/import/records/solution-key.ts';
import type { SubmissionInput } from '../../../../../intake/import/responses/submission.ts';
import {
  FindAccountsDocument,
  ImportAccountsDocument,
  ImportContactsDocument,
  ImportMarketDocument,
  ImportOutcomesDocument,
  ImportRatingsDocument,
  type ImportOutcomeFragment,
  ImportResponsesDocument,
  ImportSolutionsDocument,
  RecordImportDocument,
} from '../../../generated/graphql.ts';
import { serverText } from '../words/server-words.ts';
import { withRetry, type RetryEnvironment } from './with-retry.ts';
import { classifyError } from './classify-error.ts';
import { t } from '../texts.ts';

/** Request timeout. */
const TIMEOUT_MS = 60_000;
/** More than the largest mutation document and its variable names take. */
const ENVELOPE_BYTES = 2_000;

/** The client and retry environment of an import. */
export interface Caller extends RetryEnvironment {
  client: Client;
  /** Validates everything and writes nothing. */
  dryRun: boolean;
  /** The name under which the import is recorded, if it is. */
  importBatch?: string | null;
}

/** The input of a call other than its items. */
function sending({ dryRun, importBatch = null }: Caller) {
  return dryRun ? { dryRun } : { importBatch };
}

/** Up to 100 accounts per call. */
export function accountsCall(caller: Caller): ImportCall<AccountInput> {
  return importCall(caller, 'accounts', MAX_RECORDS, (accounts) =>
    sent(caller, ImportAccountsDocument, { input: { accounts, ...sending(caller) } }).then(
      ({ data, error }) => ({ payload: data?.accountsImport, error }),
    ),
  );
}

/** Up to 100 people per call. */
export function contactsCall(caller: Caller): ImportCall<ContactInput> {
  return importCall(caller, 'respondents', MAX_RECORDS, (respondents) =>
    sent(caller, ImportContactsDocument, { input: { respondents, ...sending(caller) } }).then(
      ({ data, error }) => ({ payload: data?.respondentsImport, error }),
    ),
  );
}

/** Up to 25 submissions per call. */
export function responsesCall(caller: Caller): ImportCall<SubmissionInput> {
  return importCall(caller, 'submissions', MAX_SUBMISSIONS, (submissions) =>
    sent(caller, ImportResponsesDocument, { input: { submissions, dryRun: caller.dryRun } }).then(
      ({ data, error }) => ({ payload: data?.submissionsImport, error }),
    ),
  );
}

/** Up to 100 outcomes per call. */
export function outcomesCall(caller: Caller): ImportCall<OutcomeInput> {
  return importCall(caller, 'outcomes', MAX_RECORDS, (outcomes) =>
    sent(caller, ImportOutcomesDocument, { input: { outcomes, ...sending(caller) } }).then(
      ({ data, error }) => ({ payload: data?.outcomesImport, error }),
    ),
  );
}

/** Market figures, one source per call. */
export function marketCall(caller: Caller): (jobKey: string) => ImportCall<FigureInput> {
  return (jobKey) =>
    figureCall((figures) => {
      const input = { ...figuresInput(jobKey, figures), ...sending(caller) };
      return errorsOf(caller, async () => {
        const { data, error } = await sent(caller, ImportMarketDocument, { input });
        return { payload: data?.marketBenchmarkSet, error };
      });
    }, ENVELOPE_BYTES);
}

/** Competitor figures, one competitor and source per call. */
export function ratingsCall(caller: Caller): (jobKey: string) => ImportCall<FigureInput> {
  return (jobKey) =>
    figureCall((figures) => {
      const { solutionKey = '', name = '', ...rest } = figuresInput(jobKey, figures);
      const input = { ...rest, solutionKey, name, ...sending(caller) };
      return errorsOf(caller, async () => {
        const { data, error } = await sent(caller, ImportRatingsDocument, { input });
        return { payload: data?.solutionRatingSet, error };
      });
    }, ENVELOPE_BYTES);
}

interface AnsweredWhole {
  payload: { userErrors: readonly UserError[] } | null | undefined;
  error: CombinedError | undefined;
}

/** Returns the errors of an all-or-nothing call. */
async function errorsOf(
  caller: Caller,
  ask: () => Promise<AnsweredWhole>,
): Promise<readonly ItemError[]> {
  const { payload, error } = await withRetry(async () => {
    const answer = await ask();
    return answer.error && !answer.payload ? classifyError(answer.error) : { answer };
  }, caller);
  if (!payload) throw new Failure(error?.message ?? t('run.saidNothing'));
  return itemErrors(payload.userErrors.map(inWords));
}

/** Records the import in the history. Ignores errors that a retry cannot fix. */
export async function recordImport(
  caller: Caller,
  input: ReturnType<typeof batchRecord>,
): Promise<void> {
  await withRetry(async () => {
    const answer = await sent(caller, RecordImportDocument, { input });
    const verdict = answer.error && !answer.data ? classifyError(answer.error) : { answer };
    // Users who may not write the history may still import.
    return 'kind' in verdict && verdict.kind !== 'again' ? { answer } : verdict;
  }, caller);
}

/** The competitors of a job, to match names in the file. */
export async function solutionsOf(
  { client }: Caller,
  job: string,
): Promise<readonly KnownSolution[]> {
  const { data, error } = await client.query(ImportSolutionsDocument, { job }).toPromise();
  if (error) throw new Failure(error.message);
  return data?.job?.solutions ?? [];
}

/** Finds accounts by the prefix of their names. Throws a Failure if the user may not list them. */
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
      const { payload, error } = await withRetry(async () => {
        const answer = await ask(items);
        return answer.error && !answer.payload ? classifyError(answer.error) : { answer };
      }, caller);
      if (payload?.results.length !== items.length) {
        const why = payload?.userErrors[0]?.message ?? error?.message;
        throw new RefusedInput(why === undefined ? t('run.saidNothing') : serverText(why));
      }
      return payload.results.map((result) =>
        itemResult({ ...result, userErrors: result.userErrors.map(inWords) }, list),
      );
    },
  };
}

function inWords(error: UserError): UserError {
  return { ...error, message: serverText(error.message) };
}

function sent<Data, Variables extends object>(
  { client, signal }: Caller,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const waiting: typeof fetch = (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
  // An expired sign-in must not reload the page in the middle of an import.
  return client.mutation(document, variables, { fetch: waiting, staysOnPage: true }).toPromise();
}
