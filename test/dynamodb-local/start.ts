import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../local/process/free-port.ts';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';
import { dynamodbLocalFolder } from './download.ts';

/**
 * AWS's own DynamoDB on this machine, in memory. Each access key has a database of its own in it, which
 * answers one call at a time.
 */
export interface DynamodbLocal {
  endpoint: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Starts it on a free port. Needs Java 17 or later on the path; ends when this process does. */
export async function startDynamodbLocal(): Promise<DynamodbLocal> {
  const folder = dynamodbLocalFolder();
  const port = await freePort('127.0.0.1');
  const command = [
    ...['java', '-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
    ...['-jar', join(folder, 'DynamoDBLocal.jar')],
    ...['-port', String(port), '-inMemory', '-disableTelemetry'],
  ] as const;
  // It writes a file of its own into the folder that it is started in.
  const scratch = await mkdtemp(join(tmpdir(), 'foothold-'));
  const inScratch = ['/bin/sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', scratch] as const;
  const database = await startGuarded([...inScratch, ...command], () => true, scratch);
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await untilReachable(endpoint, database);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { endpoint, stop: database.stop };
}

async function untilReachable(endpoint: string, database: GuardedProcess): Promise<void> {
  const over = { printed: null as string | null };
  void database.ended.then((printed) => (over.printed = printed));
  const end = Date.now() + PATIENCE_MS;
  while (!(await isReachable(endpoint))) {
    if (over.printed !== null) {
      throw new Error(`DynamoDB Local needs Java 17 or later. It said: ${over.printed}`);
    }
    if (Date.now() > end) throw new Error('DynamoDB Local has not started within a minute.');
    await sleep(100);
  }
}

function isReachable(endpoint: string): Promise<boolean> {
  // It refuses a request without a signature, and so it answers.
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
