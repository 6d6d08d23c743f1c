import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentsImport } from '../../../lambdas/app/people/respondents-import.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenScratchDir } from '../../support/run/scratch-dir.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

export const JOB = { key: 'visit' };

export async function givenExportingFoothold(): Promise<StoredFoothold> {
  return givenStoredFoothold({
    FOOTHOLD_EXPORT_FOLDER: await givenScratchDir(),
    FOOTHOLD_EXPORT_URL: 'http://127.0.0.1:4000',
  });
}

/** Stores a job, three accounts, and two respondents in one of them. */
export async function givenSomeData(foothold: StoredFoothold): Promise<void> {
  const scope = foothold.scope();
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: `to ${key}` }));
  await accepted(jobUpsert(scope, { ...JOB, statement: 'get there', steps }));
  const attributes = [{ key: 'plan', value: '=Gold' }];
  const arr = { amount: '1200.50', currencyCode: 'USD' };
  const accounts = [
    { externalId: 'acme', name: '=cmd()', arr, attributes, ownerEmail: 'dana@vendor.example' },
    { externalId: 'bolt', name: 'Bolt, "Inc"', segment: ' Fleet' },
    { externalId: 'cato', name: 'Cato' },
  ];
  await accepted(accountsImport(scope, { accounts }));
  const account = { externalId: 'acme' };
  await accepted(
    outcomeRecord(scope, {
      account,
      kind: 'RENEWED',
      occurredOn: '2026-10-01',
      reason: 'liked it',
    }),
  );
  for (const [externalId, effort] of [
    ['ana', 'VERY_DIFFICULT'],
    ['ben', 'VERY_EASY'],
  ] as const) {
    await accepted(
      submissionCreate(scope, {
        idempotencyKey: externalId,
        job: JOB,
        account,
        respondent: {
          externalId,
          name: `Name of ${externalId}`,
          email: `${externalId}@acme.example`,
          phone: '+49 30 901820',
          language: 'DE',
          role: 'BUYER',
          mayContact: true,
        },
        answers: [
          { stepKey: 'plan', effort, explanation: '+the map is what we open first' },
          { stepKey: 'arrive', effort: 'EASY' },
        ],
      }),
    );
  }
  await foothold.projectAll();
}

/** Stores the given number of accounts, and that many contacts and submissions in the first one. */
export async function givenManyAccounts(
  foothold: StoredFoothold,
  sizes: { accounts: number; people: number; submissions: number },
): Promise<void> {
  const scope = foothold.scope();
  const account = { externalId: 'm-0' };
  const all = Array.from({ length: sizes.accounts }, (_, at) => ({
    externalId: `m-${at}`,
    name: `Many ${String(at).padStart(5, '0')}`,
  }));
  for (const accounts of partsOf(all, 100)) await accepted(accountsImport(scope, { accounts }));
  const people = Array.from({ length: sizes.people }, (_, at) => ({
    account,
    respondent: { externalId: `p-${at}`, name: `Person ${at}` },
  }));
  for (const respondents of partsOf(people, 100)) {
    await accepted(respondentsImport(scope, { respondents }));
  }
  for (let at = 0; at < sizes.submissions; at += 1) {
    const answers = [{ stepKey: 'plan', effort: 'DIFFICULT' as const, explanation: `no. ${at}` }];
    const respondent = { externalId: `p-${at}` };
    const idempotencyKey = `s-${at}`;
    await accepted(
      submissionCreate(scope, { idempotencyKey, job: JOB, account, respondent, answers }),
    );
  }
}

function partsOf<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}
