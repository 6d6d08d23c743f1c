import * as z from 'zod';
import type { Job } from '../../lambdas/domain/jobs/job.ts';
import { accountsOf, chunked, IMPORT_JOB, IMPORT_STEPS, type ImportRow } from './import-rows.ts';

/** Same batch size as the command line. */
const ACCOUNTS_A_CALL = 100;

const PAYLOAD = z.object({
  userErrors: z.array(z.unknown()).length(0),
  results: z.array(z.object({ userErrors: z.array(z.unknown()).length(0) })).optional(),
});

type Field = 'jobUpsert' | 'accountsImport' | 'submissionsImport';
type Input = Readonly<Record<string, unknown>>;
/** Runs a mutation and returns its data. */
export type Call = (field: Field, input: Input) => Promise<unknown>;

/** Throws if a mutation returns any user error. */
export async function mutate(call: Call, field: Field, input: Input): Promise<void> {
  z.record(z.string(), PAYLOAD).parse(await call(field, input));
}

/** Creates the accounts that the rows name. */
export async function importAccounts(call: Call, rows: readonly ImportRow[]) {
  const accounts = accountsOf(rows).map((externalId) => ({ externalId, name: externalId }));
  for (const chunk of chunked(accounts, ACCOUNTS_A_CALL)) {
    await mutate(call, 'accountsImport', { accounts: chunk });
  }
}

/** The job that the rows are imported into. */
export function jobInput(): Pick<Job, 'key'> & Record<string, unknown> {
  const steps = IMPORT_STEPS.map((key) => ({ key, statement: key }));
  return { ...IMPORT_JOB, statement: 'Get through a file of answers', steps };
}
