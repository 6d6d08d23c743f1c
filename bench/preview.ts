import { createScope } from '../lambdas/app/kernel/scope.ts';
import { accountsImport } from '../lambdas/app/accounts/accounts-import.ts';
import { jobUpsert } from '../lambdas/app/jobs/job-upsert.ts';
import { settingsPreviewGet } from '../lambdas/app/jobs/scoring/settings-preview-get.ts';
import { submissionsImport } from '../lambdas/app/submissions/submissions-import.ts';
import { EFFORTS } from '../lambdas/domain/scoring/answers/effort.ts';
import { DAY_MS } from '../lambdas/domain/kernel/time.ts';
import { type Database, startDatabase } from './database.ts';
import { type Figure, median, informativeFigure } from './figure.ts';
import { partsOf, unitsOf } from './units/units.ts';

const ADMIN = { subject: 'bench', roles: ['ADMIN'] } as const;
const JOB = { key: 'much' };
const STEPS = Array.from({ length: 14 }, (_, n) => `step-${n}`);
const PEOPLE = 4;
const SAMPLE = 500;
const ROUNDS = 9;
/** Longest response that feels immediate: one second. */
const AT_ONCE_MS = 1000;

/**
 * Measures how long the first response of a preview takes, with 500 accounts of four people with 14 answers
 * each.
 */
export async function measurePreview(root: string): Promise<Figure[]> {
  const database = await startDatabase(root);
  try {
    await fill(database);
    return await previewFigures(database);
  } finally {
    await database.stop();
  }
}

async function previewFigures({ deps, takeConsumed }: Database): Promise<Figure[]> {
  const times: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    takeConsumed();
    const input = { job: JOB, highFrom: 50 + round };
    const [began, used] = [performance.now(), process.cpuUsage()];
    const scope = createScope(ADMIN, deps.ports);
    const { accounts } = await settingsPreviewGet(scope, { input, sample: SAMPLE });
    times.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000 / accounts);
    if (accounts !== SAMPLE) throw new Error(`Only ${accounts} accounts were scored.`);
  }
  const consumed = takeConsumed();
  const what = `preview of ${SAMPLE} accounts`;
  return [
    {
      name: `${what}, time`,
      value: `${Math.round(median(times))} ms`,
      against: `${AT_ONCE_MS} ms, which feels instant`,
      ratio: median(times) / AT_ONCE_MS,
      budget: { atMost: 1 },
    },
    informativeFigure(`${what}, CPU time`, `${median(processor).toFixed(2)} ms per account`),
    informativeFigure(
      `${what}, read units`,
      `${unitsOf(consumed, 'read')} (${partsOf(consumed, 'read')})`,
    ),
  ];
}

async function fill({ deps }: Database): Promise<void> {
  const scope = () => createScope(ADMIN, deps.ports);
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await jobUpsert(scope(), { ...JOB, statement: 'Do much', steps });
  const names = Array.from({ length: SAMPLE + 100 }, (_, n) => `a${n}`);
  for (const some of chunks(names, 100)) {
    const accounts = some.map((externalId) => ({ externalId, name: externalId }));
    await accountsImport(scope(), { accounts });
  }
  const submissions = names.flatMap((externalId, n) =>
    Array.from({ length: PEOPLE }, (_, person) => ({
      idempotencyKey: `${n} ${person}`,
      job: JOB,
      account: { externalId },
      respondent: { externalId: `${person}`, role: 'EXECUTOR' },
      submittedAt: new Date(deps.ports.now() - (1 + (n % 300)) * DAY_MS).toISOString(),
      answers: STEPS.map((stepKey, step) => ({
        stepKey,
        effort: EFFORTS[(n + person + step * (n % 3)) % EFFORTS.length] ?? 'NEITHER',
      })),
    })),
  );
  for (const some of chunks(submissions, 25)) {
    const { userErrors } = await submissionsImport(scope(), { submissions: some });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
  // The computed items of an account are stored next to its answers, so the preview has to read past them.
  const targets = names.map((name) => ({
    accountId: deps.ports.accounts.idOf(name),
    jobKey: JOB.key,
  }));
  for (const some of chunks(targets, 100)) {
    const { failures } = await deps.projector.project(some);
    if (failures[0]) throw failures[0].error;
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
