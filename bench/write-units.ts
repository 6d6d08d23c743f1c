import { DEMO_ACCOUNTS } from '../demo/accounts.ts';
import { createScope } from '../lambdas/app/scope.ts';
import { submissionCreate } from '../lambdas/app/submissions/submission-create.ts';
import type { Database } from './database.ts';
import { type Figure, told } from './figure.ts';
import { JOB_KEY } from './pages.ts';
import { partsOf, unitsOf } from './units.ts';

const ANSWERS = 15;
const EXPLAINED = 4;
const ACTOR = { subject: 'bench', roles: ['ADMIN'] } as const;

/**
 * Write units of one submission all in all: what the caller waits for, and what follows from it in
 * lists, testimonials and rollups. Indexes are part of each.
 */
export async function writeUnits(database: Database): Promise<Figure[]> {
  const [first, second] = DEMO_ACCOUNTS;
  if (!first || !second) throw new Error('The demo has no accounts.');
  return [
    ...(await figuresOf(database, 'somebody new', first.externalId, 1)),
    ...(await figuresOf(database, 'the same person again', first.externalId, 2)),
  ];
}

async function figuresOf(
  database: Database,
  who: string,
  externalId: string,
  round: number,
): Promise<Figure[]> {
  const { ports, projector } = database.deps;
  const job = await ports.jobs.get(JOB_KEY);
  if (!job) throw new Error('The demo is not loaded.');
  const target = { accountId: ports.accounts.idOf(externalId), jobKey: JOB_KEY };
  await projector.project([target]);
  const answers = job.value.steps.slice(0, ANSWERS).map(({ key }, index) => ({
    stepKey: key,
    effort: (index + round) % 3 === 0 ? ('EASY' as const) : ('DIFFICULT' as const),
    explanation: index < EXPLAINED ? 'It takes a call to the dispatcher every morning.' : null,
  }));
  database.takeConsumed();
  const { userErrors } = await submissionCreate(createScope(ACTOR, ports), {
    idempotencyKey: `bench ${round}`,
    job: { key: JOB_KEY },
    account: { externalId },
    respondent: { externalId: 'bench', role: 'EXECUTOR' },
    answers,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  const submitted = database.takeConsumed();
  const { failures } = await projector.project([target]);
  if (failures[0]) throw failures[0].error;
  const projected = database.takeConsumed();
  const units = (calls: typeof submitted) => unitsOf(calls, 'write');
  const all = units(submitted) + units(projected);
  return [
    told(
      `write units, ${ANSWERS} answers of ${who}`,
      `${all}`,
      `${unitsOf([...submitted, ...projected], 'read')} read units`,
    ),
    told('  the submission', `${units(submitted)}`, partsOf(submitted, 'write')),
    told('  its projection, by itself', `${units(projected)}`, partsOf(projected, 'write')),
  ];
}
