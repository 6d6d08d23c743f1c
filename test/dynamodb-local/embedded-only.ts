/**
 * Database tests that run only on the embedded database, each with the reason. All others also run on
 * DynamoDB Local: `npm run test:dynamodb-local`.
 */
export const EMBEDDED_ONLY: Readonly<Record<string, string>> = {
  'test/local/dynamo/embedded-dynamo.test.ts': 'about the embedded database: its file, its process',
  'test/local/dynamo/earlier-data-folder.test.ts': 'about a file that the embedded database left',
  'test/local/startup/start-local.test.ts': 'about starting and stopping the embedded database',
  'test/local/startup/npm-start.test.ts': 'about losing and damaging the embedded database',
  'test/faults/processes.test.ts': 'kills the process of the embedded database',
  'test/faults/full-disk.test.ts': 'limits the size of the embedded database’s file',
  'test/faults/processes/full-disk.ts': 'what that test does',
};
