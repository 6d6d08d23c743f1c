import { ACCOUNT_FIELDS } from '../../../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../../../lambdas/domain/kernel/field.ts';
import type { Answer, Call, FakeServer } from './fake-server.ts';
import { givenServer } from './fake-server.ts';
import { whenRun } from './cli.ts';
import { givenWorkspace, type Workspace } from './files.ts';

const JOB: Answer = { data: { job: { key: 'route-crews', steps: [] }, jobs: { nodes: [] } } };

export const nothingButTheJob = (): Answer => JOB;

/** A folder and a server of its own for each test of a file, to export to and from. */
export function givenExports() {
  let workspace: Workspace;
  let server: FakeServer | undefined;
  beforeEach(async () => {
    workspace = await givenWorkspace();
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await workspace.remove();
  });
  return {
    workspace: () => workspace,
    server: () => server,
    /** Has the server answer so from now on; it always knows the job. */
    givenLists: async (answer: (call: Call) => Answer): Promise<void> => {
      await server?.stop();
      server = await givenServer((call) => (call.operation === 'Job' ? JOB : answer(call)));
    },
    whenExported: (...args: string[]) =>
      whenRun(['export', ...args, '--endpoint', server?.endpoint ?? '']),
  };
}

/** A list in pages of so many nodes; the cursor is the index of the next node. */
export function pageOf(nodes: readonly unknown[], { variables }: Call, size: number): Answer {
  const from = Number(variables['after'] ?? 0);
  const next = from + size;
  const hasNextPage = next < nodes.length;
  const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(next) : null };
  return { data: { list: { nodes: nodes.slice(from, next), pageInfo } } };
}

/** An account as the API answers with it. */
export const accountNode = (externalId: string, more: object = {}): object => ({
  externalId,
  ...noValues(ACCOUNT_FIELDS),
  name: externalId.toUpperCase(),
  ...more,
});
