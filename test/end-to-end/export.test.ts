import { setTimeout as pause } from 'node:timers/promises';
import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { removeDir } from '../support/run/scratch-dir.ts';
import { partsOf, write } from './support/api.ts';

let bundles: string;
let foothold: RunningFoothold;
beforeAll(async () => {
  bundles = await givenBuiltFunctions();
  foothold = await givenRunningFoothold({ bundles });
  const accounts = Array.from({ length: 230 }, (_, at) => ({
    externalId: `a-${at}`,
    name: `Account ${String(at).padStart(3, '0')}`,
  }));
  for (const part of partsOf(accounts, 100)) {
    await write(foothold.ask, 'accountsImport', { accounts: part });
  }
  await foothold.drained();
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(bundles);
});

const EXPORT = `query ($id: ID!) { export(id: $id) {
  status rowsWritten failureReason expiresAt fileName downloadUrl
} }`;

interface Shown {
  status: string;
  rowsWritten: number;
  failureReason: string | null;
  expiresAt: string | null;
  fileName: string;
  downloadUrl: string | null;
}

async function whenDone(id: string): Promise<Shown> {
  for (;;) {
    const { export: shown } = (await foothold.ask(EXPORT, { id })) as { export: Shown };
    if (shown.status !== 'WAITING' && shown.status !== 'RUNNING') return shown;
    await pause(100);
  }
}

test('an export is created, run by the bundled functions, and downloaded without a token', async () => {
  const CREATE = `mutation ($input: ExportCreateInput!) { exportCreate(input: $input) {
    export { id status downloadUrl } userErrors { message }
  } }`;
  const { exportCreate } = (await foothold.ask(CREATE, { input: { kind: 'ACCOUNTS' } })) as {
    exportCreate: { export: { id: string; status: string; downloadUrl: string | null } };
  };
  expect(exportCreate.export).toMatchObject({ status: 'WAITING', downloadUrl: null });
  const done = await whenDone(exportCreate.export.id);
  expect(done).toMatchObject({ status: 'DONE', rowsWritten: 230, failureReason: null });
  const url = done.downloadUrl ?? '';
  const authorization = 'Bearer none';
  const answer = await fetch(url, { headers: { authorization } });
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="${done.fileName}"`,
  ]);
  const lines = (await answer.text()).split('\n');
  expect([lines.length, lines[1]]).toEqual([232, 'a-0,Account 000,,,,,,']);
  const other = (character: string) => (character === '_' ? '-' : '_');
  const forged = await fetch(url.replace(/(?<=signature=)./, other));
  expect([forged.status, await forged.json()]).toEqual([
    403,
    { message: 'This download link has expired. Export the list again.' },
  ]);
  const { exports: mine } = (await foothold.ask('{ exports { id status } }')) as {
    exports: unknown;
  };
  expect(mine).toEqual([{ id: exportCreate.export.id, status: 'DONE' }]);
  expect(foothold.warnings).toEqual([]);
});
