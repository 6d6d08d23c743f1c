import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { grouped } from '../cli/progress.ts';
import { dynamoSettings } from '../lambdas/platform/aws-calls.ts';
import { createDeps } from '../lambdas/platform/composition.ts';
import { startDatabase } from './database.ts';
import type { Figure } from './figure.ts';
import { AT_A_TIME, givenJob, JOB_KEY, writeFacts } from './job-of-many.ts';
import { accountIdAt } from './population.ts';

/** How long a transaction locks the items it writes, in milliseconds, as for a slow transaction on AWS. */
const LOCK_MS = 20;
/** Number of accounts that the projector commits in one transaction. */
const GROUP = 20;

const CONFLICT = Object.assign(new Error('A transaction is in the way.'), {
  name: 'TransactionCanceledException',
  CancellationReasons: [{ Code: 'TransactionConflict' }],
});

interface Transaction {
  TransactItems: readonly Record<string, { Item?: Key; Key?: Key } | undefined>[];
}

interface Key {
  pk: unknown;
  sk: unknown;
}

/**
 * Measures how many transactions many concurrent projector invocations need when all of them add to the same
 * rollups, and how many are refused because of a conflict. The embedded database never reports a conflict, so
 * the client simulates it: each transaction locks its items for some milliseconds longer.
 */
export async function contention(root: string, lanes: number): Promise<Figure[]> {
  const database = await startDatabase(root);
  try {
    const accounts = lanes * AT_A_TIME;
    const job = await givenJob(database);
    await writeFacts(database, job, 0, accounts);
    const { client, count } = lockingClient(new DynamoDBClient(dynamoSettings(database.config)));
    const { projector } = createDeps(database.config, { dynamo: client });
    const laneAt = (lane: number) =>
      Array.from({ length: AT_A_TIME }, (_, place) => ({
        accountId: accountIdAt(database.config, lane * AT_A_TIME + place),
        jobKey: JOB_KEY,
      }));
    const reports = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => projector.project(laneAt(lane))),
    );
    client.destroy();
    const failure = reports.flatMap(({ failures }) => failures)[0];
    if (failure) throw failure.error;
    const least = accounts / GROUP;
    const beside = `${lanes} invocations at once`;
    return [
      {
        name: `transactions for ${grouped(accounts)} accounts, ${beside}`,
        value: `${count.committed} (and ${count.refused} conflicts)`,
        against: `${least}, one per ${GROUP} accounts`,
        ratio: count.committed / least,
        budget: { atMost: 1.5 },
      },
    ];
  } finally {
    await database.stop();
  }
}

/** Refuses transactions on items that another transaction has locked, as AWS does. */
function lockingClient(client: DynamoDBClient) {
  const held = new Set<string>();
  const count = { committed: 0, refused: 0 };
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'TransactWriteItemsCommand') return next(args);
        const keys = keysIn(args.input as unknown as Transaction);
        if (keys.some((key) => held.has(key))) {
          count.refused += 1;
          throw CONFLICT;
        }
        for (const key of keys) held.add(key);
        try {
          const result = await next(args);
          count.committed += 1;
          await new Promise((resolve) => setTimeout(resolve, LOCK_MS));
          return result;
        } finally {
          for (const key of keys) held.delete(key);
        }
      },
    { step: 'initialize', priority: 'high' },
  );
  return { client, count };
}

function keysIn({ TransactItems }: Transaction): string[] {
  return TransactItems.flatMap((item) =>
    Object.values(item).map((op) => {
      const { pk, sk } = op?.Key ?? op?.Item ?? { pk: null, sk: null };
      return JSON.stringify([pk, sk]);
    }),
  );
}
