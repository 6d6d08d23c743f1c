import { accessTokenCreate } from '../../../lambdas/app/access-tokens/access-token-create.ts';
import { accessTokenRevoke } from '../../../lambdas/app/access-tokens/access-token-revoke.ts';
import { createAccessTokenVerifier } from '../../../lambdas/app/access-tokens/access-token-verifier.ts';
import { accessTokensList } from '../../../lambdas/app/access-tokens/access-tokens-list.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { createDeps } from '../../../lambdas/platform/composition.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';

const OWNER = { subject: 'dana@vendor.example', roles: ['CUSTOMER_SUCCESS'] } as const;
const INPUT = { name: 'export', expiresAt: new Date(NOW + 30 * DAY_MS).toISOString() };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  foothold.clock.now = NOW;
  await foothold.wipe();
});

const scope = () => createScope(OWNER, foothold.deps.ports);
const verify = (bearer: string, ports = foothold.deps.ports) =>
  createAccessTokenVerifier(ports).verify(bearer);

test("the table does not contain a token's secret, and keys do not contain its owner", async () => {
  const { token, accessToken } = await accepted(accessTokenCreate(scope(), INPUT));
  const { items } = await dumpOf(foothold.config);
  const [, id = '', secret = ''] = token.split('.');
  expect(JSON.stringify(items)).not.toContain(secret);
  const keys = items.map(({ pk, sk }) => JSON.stringify([pk, sk])).join('\n');
  expect(keys).not.toContain('dana');
  expect(id).toBe(accessToken.id);
  expect(await verify(token)).toMatchObject({ subject: OWNER.subject });
});

test('a token that one instance of the function revoked is refused by another on its next request', async () => {
  const { token, accessToken } = await accepted(accessTokenCreate(scope(), INPUT));
  const warm = createDeps(foothold.config, { now: () => foothold.clock.now }).ports;
  expect(await verify(token, warm)).toMatchObject({ subject: OWNER.subject });
  await accepted(accessTokenRevoke(scope(), { id: accessToken.id }));
  expect(await verify(token, warm)).toEqual({ refused: 'unknown-token' });
  expect(await accessTokensList(scope())).toEqual([]);
});

test('a token of one tenant is refused by another tenant on the same table', async () => {
  const { token } = await accepted(accessTokenCreate(scope(), INPUT));
  const config = { ...foothold.config, tenant: 'another' };
  const { ports } = createDeps(config, { now: () => foothold.clock.now });
  expect(await verify(token, ports)).toEqual({ refused: 'unknown-token' });
  expect(await verify(token)).toMatchObject({ subject: OWNER.subject });
});

test('at most 20 of 40 tokens requested at the same time are created', async () => {
  const asked = Array.from({ length: 40 }, () =>
    accessTokenCreate(scope(), INPUT).catch(() => ({ value: null })),
  );
  await Promise.all(asked);
  expect((await accessTokensList(scope())).length).toBeLessThanOrEqual(20);
});

test('verifying a token again on the same day takes one table call', async () => {
  const { token } = await accepted(accessTokenCreate(scope(), INPUT));
  await verify(token);
  foothold.consumed.take();
  await verify(token);
  expect(foothold.consumed.take()).toHaveLength(1);
});
