import { type Effort, EFFORTS } from '../../lambdas/domain/scoring/answers/effort.ts';
import type { SubmissionCreateInput } from '../../lambdas/app/kernel/generated/inputs.ts';

export const IMPORT_JOB = { key: 'bench-import' };

/** Step keys of the job that the rows are imported into. */
export const IMPORT_STEPS = Array.from({ length: 14 }, (_, index) => `step-${index}`);

const ROWS_AN_ACCOUNT = 5;

/** A row whose answers all have an effort. */
export interface ImportRow extends SubmissionCreateInput {
  answers: readonly { stepKey: string; effort: Effort }[];
}

/** Rows of a file: each has one person's 14 answers, with five people per account. */
export function importRows(round: number, count: number): ImportRow[] {
  const submittedAt = new Date(Date.now() - 86_400_000).toISOString();
  return Array.from({ length: count }, (_, row) => ({
    idempotencyKey: `bench ${round} ${row}`,
    job: IMPORT_JOB,
    account: { externalId: `account-${round}-${Math.floor(row / ROWS_AN_ACCOUNT)}` },
    respondent: { externalId: `person-${round}-${row}` },
    submittedAt,
    source: 'bench',
    answers: IMPORT_STEPS.map((stepKey, step) => ({
      stepKey,
      effort: EFFORTS[(row + step) % EFFORTS.length] ?? 'EASY',
    })),
  }));
}

/** The distinct accounts that the rows name. */
export function accountsOf(rows: readonly ImportRow[]): string[] {
  return [...new Set(rows.map(({ account }) => account.externalId ?? ''))];
}

export function chunked<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}

/** Processes values, at most `atOnce` at a time. */
export async function inFlight<T>(
  values: readonly T[],
  atOnce: number,
  work: (value: T) => Promise<unknown>,
): Promise<void> {
  const rest = values.values();
  const lane = async () => {
    for (const value of rest) await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
