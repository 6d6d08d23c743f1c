import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../local/process/free-port.ts';
import { messageOf } from '../../local/startup/startup-error.ts';
import { serveDatabase, type ServedDatabase } from '../support/run/served-database.ts';
import { dynamodbLocalFolder } from './download.ts';

/**
 * Starts DynamoDB Local in memory on a free port of this machine. Each access key has its own database, which
 * handles one call at a time. Needs Java 17 or later on the path.
 */
export async function startDynamodbLocal(): Promise<ServedDatabase> {
  const jar = dynamodbLocalFolder();
  const port = await freePort('127.0.0.1');
  // DynamoDB Local writes a file into its working directory.
  const folder = await mkdtemp(join(tmpdir(), 'foothold-'));
  const command = [
    ...(['java', '-Xmx1g', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] as const),
    `-Djava.library.path=${join(jar, 'DynamoDBLocal_lib')}`,
    ...['-jar', join(jar, 'DynamoDBLocal.jar')],
    ...['-port', String(port), '-inMemory', '-disableTelemetry'],
  ] as const;
  return serveDatabase(command, folder, `http://127.0.0.1:${port}`).catch((error: unknown) => {
    const hint = 'DynamoDB Local needs Java 17 or later. It said: ';
    throw new Error(hint + messageOf(error), { cause: error });
  });
}
