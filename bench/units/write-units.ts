import { DEMO_ACCOUNTS } from '../../demo/world/accounts.ts';
import { JOB_KEY } from '../../demo/world/job.ts';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';
import { ENTRY_TYPES } from '../../lambdas/store/derived/derived-items.ts';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';
import type { Consumed, Item } from '../../lambdas/store/engine/table.ts';
import type { Database } from '../database.ts';
import { type Figure, informativeFigure } from '../figure.ts';
import { bytesOf } from './item-bytes.ts';
import { changedItems, tableItems } from './table-items.ts';
import { partsOf, unitsOf } from './units.ts';

const ANSWERS = 15;
const EXPLAINED = 4;
const ACTOR = { subject: 'bench', roles: ['ADMIN'] } as const;
const UNIT_BYTES = 1024;
/** List entries, which are written outside transactions. All other items are part of one. */
const LIST_ENTRIES: ReadonlySet<unknown> = new Set([...ENTRY_TYPES, 'Candidate']);

/**
 * Measures the write units of one submission in total: the request itself, and the resulting writes to lists,
 * testimonials and rollups. The baseline is the minimum cost of the same change: two units per kB for each
 * item written in a transaction, one per kB for each list entry, and one for each index that contains an
 * item.
 */
export async function writeUnits(database: Database): Promise<Figure[]> {
  const externalId = DEMO_ACCOUNTS[0]?.externalId ?? '';
  return [
    ...(await figuresOf(database, 'a new person', externalId, 1)),
    ...(await figuresOf(database, 'the same person again', externalId, 2)),
  ];
}

async function figuresOf(
  database: Database,
  who: string,
  externalId: string,
  round: number,
): Promise<Figure[]> {
  const { ports, projector } = database.deps;
  const target = { accountId: ports.accounts.idOf(externalId), jobKey: JOB_KEY };
  const project = async () => {
    const { failures } = await projector.project([target]);
    if (failures[0]) throw failures[0].error;
  };
  await project();
  const before = await tableItems(database);
  const submitted = await consumedBy(database, () => submit(database, externalId, round));
  const projected = await consumedBy(database, project);
  const changed = changedItems(before, await tableItems(database));
  const units = (calls: readonly Consumed[]) => unitsOf(calls, 'write');
  const all = units(submitted) + units(projected);
  const least = changed.reduce((sum, item) => sum + leastUnits(item), 0);
  const reads = unitsOf([...submitted, ...projected], 'read');
  return [
    {
      name: `write units, ${ANSWERS} answers of ${who}`,
      value: `${all} (and ${reads} read)`,
      against: `${least} for ${changed.length} items that differ`,
      ratio: all / least,
      budget: { atMost: 1.5 },
    },
    informativeFigure('  the submission', `${units(submitted)}`, partsOf(submitted, 'write')),
    informativeFigure('  its projection', `${units(projected)}`, partsOf(projected, 'write')),
  ];
}

async function submit({ deps }: Database, externalId: string, round: number): Promise<void> {
  const job = await deps.ports.jobs.get(JOB_KEY);
  if (!job) throw new Error('The demo is not loaded.');
  const answers = job.value.steps.slice(0, ANSWERS).map(({ key }, index) => ({
    stepKey: key,
    effort: (index + round) % 3 === 0 ? ('EASY' as const) : ('DIFFICULT' as const),
    explanation: index < EXPLAINED ? 'It takes a call to the dispatcher every morning.' : null,
  }));
  const { userErrors } = await submissionCreate(createScope(ACTOR, deps.ports), {
    idempotencyKey: `bench ${round}`,
    job: { key: JOB_KEY },
    account: { externalId },
    respondent: { externalId: 'bench', role: 'EXECUTOR' },
    answers,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

async function consumedBy(database: Database, work: () => Promise<void>): Promise<Consumed[]> {
  database.takeConsumed();
  await work();
  return database.takeConsumed();
}

function leastUnits(item: Item): number {
  const own = Math.ceil(bytesOf(item) / UNIT_BYTES) * (LIST_ENTRIES.has(item['type']) ? 1 : 2);
  const indexes = TABLE_DEFINITION.indexes.filter(({ partitionKey }) => partitionKey in item);
  return own + indexes.length;
}
