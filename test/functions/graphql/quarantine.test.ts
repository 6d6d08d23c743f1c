import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { createAddToQuarantine } from '../../../lambdas/functions/quarantine/add-to-quarantine.ts';
import { retryQuarantined } from '../../../lambdas/functions/quarantine/retry-quarantined.ts';
import { createEdge } from '../../support/callers/graphql-edge.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(() => foothold.wipe());

const HOUR_MS = 3_600_000;
const ASSESSMENT = { work: 'ASSESSMENT', accountId: 'a-1', jobKey: 'move' } as const;
const ERASURE = { work: 'ERASURE', respondentId: 'r-1' } as const;

const ask = (query: string, variables: object = {}, role = 'ADMIN') =>
  createEdge({
    ports: foothold.deps.ports,
    claims: { sub: 'ada', 'cognito:groups': [role] },
  }).ask(query, variables);

async function listed(page: object = {}) {
  const { data, errors } = await ask(
    `query ($first: Int, $after: String) {
      quarantine(first: $first, after: $after) {
        nodes {
          id work accountId jobKey respondentId item
          error attempts firstFailedAt lastFailedAt nextTryAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    page,
  );
  expect(errors).toEqual([]);
  return data?.['quarantine'] as {
    nodes: { id: string; nextTryAt: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function retry(ids: readonly string[]) {
  const { data, errors } = await ask(
    `mutation ($input: QuarantineRetryInput!) {
      quarantineRetry(input: $input) { entries { id nextTryAt } userErrors { code message field } }
    }`,
    { input: { ids } },
  );
  expect(errors).toEqual([]);
  return data?.['quarantineRetry'] as {
    entries: { id: string; nextTryAt: string }[];
    userErrors: { code: string; message: string; field: string[] }[];
  };
}

const add = (subject: typeof ASSESSMENT | typeof ERASURE, error: unknown) =>
  createAddToQuarantine(foothold.deps.ports.quarantine, { leftAside: () => undefined })(
    subject,
    error,
  );

test('the quarantine lists its entries in pages, by internal ids and without values quoted in errors', async () => {
  await add(ASSESSMENT, new TypeError('Unexpected "Ada Lovelace said 4711"'));
  await add(ERASURE, new RangeError('ada@example.com'));
  foothold.clock.now += HOUR_MS;
  await add(ERASURE, new RangeError('ada@example.com'));
  const { nodes: first, pageInfo } = await listed({ first: 1 });
  const { nodes: second } = await listed({ after: pageInfo.endCursor });
  const at = (ms: number) => new Date(foothold.clock.now + ms).toISOString();
  expect([...first, ...second]).toEqual([
    {
      ...{ id: expect.stringMatching(/^ASSESSMENT-/) as string, work: 'ASSESSMENT', attempts: 1 },
      ...{ accountId: nodeId('Account', ['a-1']), jobKey: 'move', respondentId: null, item: null },
      error: expect.not.stringMatching(/Ada|Lovelace|4711/) as string,
      ...{ firstFailedAt: at(-HOUR_MS), lastFailedAt: at(-HOUR_MS) },
      nextTryAt: at(10 * 60_000 - HOUR_MS),
    },
    {
      ...{ id: expect.stringMatching(/^ERASURE-/) as string, work: 'ERASURE', attempts: 2 },
      ...{ accountId: null, jobKey: null, respondentId: 'r-1', item: null },
      error: expect.not.stringMatching(/ada|example/) as string,
      ...{ firstFailedAt: at(-HOUR_MS), lastFailedAt: at(0), nextTryAt: at(20 * 60_000) },
    },
  ]);
});

test('a retry makes only the given entries due immediately', async () => {
  await add(ASSESSMENT, new Error('x'));
  await add(ERASURE, new Error('x'));
  const [, erasure] = (await listed()).nodes;
  const id = erasure?.id ?? '';
  const nextTryAt = new Date(foothold.clock.now).toISOString();
  expect(await retry([id, 'gone', id])).toEqual({
    entries: [{ id, nextTryAt }],
    userErrors: [
      {
        ...{ code: 'NOT_FOUND', field: ['ids', '1'] },
        message:
          'ids.1 is not in the quarantine: it was completed meanwhile, or the id is wrong. List the quarantine again.',
      },
    ],
  });
  const { ports, projector, retention } = foothold.deps;
  const addToQuarantine = async () => undefined;
  const onSize = () => undefined;
  // The erasure succeeds because its respondent no longer exists.
  expect(
    await retryQuarantined({ ports, projector, retention, addToQuarantine, onSize }, Infinity),
  ).toBe(1);
  expect((await listed()).nodes).toMatchObject([{ work: 'ASSESSMENT' }]);
});

test('retries an entry that is due behind a thousand that are not', async () => {
  const { quarantine } = foothold.deps.ports;
  const { table, keys } = foothold.store;
  await quarantine.add(ASSESSMENT, 'x');
  const [item = {}] = await table.queryAll({ pk: keys.quarantinePk });
  const others = Array.from({ length: 1000 }, (_, n) => ({
    ...item,
    sk: `${String(item['sk'])}-${n}`,
  }));
  await table.writeBatch(others, []);
  const last =
    others
      .map(({ sk }) => sk)
      .sort()
      .at(-1) ?? '';
  await quarantine.retry([last]);
  const due = await quarantine.due(50);
  expect(due.total).toBe(1001);
  expect(due.entries.map(({ id }) => id)).toEqual([last]);
});

test('a retry rejects invalid ids and more than a hundred ids per call', async () => {
  const many = Array.from({ length: 101 }, (_, i) => `id-${i}`);
  const refusals = [await retry([]), await retry(['#']), await retry(many)];
  expect(refusals.flatMap(({ userErrors }) => userErrors.map(({ message }) => message))).toEqual([
    'ids must have at least one entry.',
    'ids.0 must not contain #, control characters or lone surrogates.',
    'ids must be at most 100 per call; there are 101.',
  ]);
});

test('the quarantine is visible only to administrators', async () => {
  const { data, errors } = await ask('{ quarantine { nodes { id } } }', {}, 'CUSTOMER_SUCCESS');
  expect(data).toEqual({ quarantine: null });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
