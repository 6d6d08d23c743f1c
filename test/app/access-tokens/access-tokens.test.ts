import { accessTokenCreate } from '../../../lambdas/app/access-tokens/access-token-create.ts';
import { accessTokenRevoke } from '../../../lambdas/app/access-tokens/access-token-revoke.ts';
import { createAccessTokenVerifier } from '../../../lambdas/app/access-tokens/access-token-verifier.ts';
import { accessTokensList } from '../../../lambdas/app/access-tokens/access-tokens-list.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import type { ActorRole, SignedInRole } from '../../../lambdas/platform/authz/actor.ts';
import { newAccessToken, accessTokenText } from '../../../lambdas/platform/authz/access-tokens.ts';
import { scopeAs } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const dayAfter = (days: number) => new Date(NOW + days * DAY_MS).toISOString();
const INPUT = { name: 'nightly export', expiresAt: dayAfter(90) };

async function givenDana(roles: readonly ActorRole[] = ['CUSTOMER_SUCCESS']) {
  const world = await givenWorld(NOW);
  const dana = scopeAs(world, 'dana', ...roles);
  const verify = (bearer: string) => createAccessTokenVerifier(world.ports).verify(bearer);
  return { world, dana, verify };
}

/** Like givenDana, but with a user directory, as on AWS. */
async function givenDirectory(known: Map<string, readonly SignedInRole[]>) {
  const { world } = await givenDana();
  const ports = {
    ...world.ports,
    directory: {
      rolesOf: async (subject: string) => known.get(subject) ?? null,
      emailOf: async () => null,
    },
  };
  const dana = createScope({ subject: 'dana', roles: ['CUSTOMER_SUCCESS', 'MARKETING'] }, ports);
  return { dana, verify: (bearer: string) => createAccessTokenVerifier(ports).verify(bearer) };
}

describe('a personal access token', () => {
  test('is shown once, is listed without its secret, and signs in its owner with the chosen roles', async () => {
    const { dana, verify } = await givenDana();
    const { token, accessToken } = await accepted(
      accessTokenCreate(dana, { ...INPUT, roles: ['READ'] }),
    );
    expect(token).toMatch(/^fh_pat_[\w-]{22}\.[\w-]{16}\.[\w-]{43}$/);
    expect(await verify(token)).toEqual({
      subject: 'dana',
      roles: ['READ'],
      accessTokenId: accessToken.id,
    });
    const secret = token.split('.')[2] ?? '';
    expect(JSON.stringify(await accessTokensList(dana))).not.toContain(secret);
    expect(await accessTokensList(dana)).toMatchObject([
      { name: 'nightly export', roles: ['READ'], createdAt: NOW, lastUsedOn: '2026-11-01' },
    ]);
  });

  test('has all roles of its owner by default', async () => {
    const { dana, verify } = await givenDana(['MARKETING', 'PRODUCT']);
    const { token } = await accepted(accessTokenCreate(dana, INPUT));
    expect(await verify(token)).toMatchObject({ roles: ['MARKETING', 'PRODUCT'] });
  });

  test.each<[SignedInRole, SignedInRole]>([
    ['CUSTOMER_SUCCESS', 'ADMIN'],
    ['CUSTOMER_SUCCESS', 'MARKETING'],
    ['MARKETING', 'READ'],
    ['PRODUCT', 'INGEST'],
  ])('created by a caller with role %s cannot have role %s', async (own, asked) => {
    const { dana } = await givenDana([own]);
    expect(await problemsOf(accessTokenCreate(dana, { ...INPUT, roles: [own, asked] }))).toEqual([
      {
        code: 'FORBIDDEN',
        field: ['roles'],
        message: `${asked} allows more than your own roles. Choose roles that you have.`,
      },
    ]);
  });

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['no roles', { roles: [] }, 'roles'],
    ['a past expiry', { expiresAt: dayAfter(-1) }, 'expiresAt'],
    ['an expiry now', { expiresAt: dayAfter(0) }, 'expiresAt'],
    ['an expiry too far in the future', { expiresAt: dayAfter(367) }, 'expiresAt'],
    ['an expiry without a time zone offset', { expiresAt: '2026-12-01T00:00:00' }, 'expiresAt'],
  ])('cannot be created with %s', async (_what, wrong, field) => {
    const { dana } = await givenDana();
    const problems = await problemsOf(accessTokenCreate(dana, { ...INPUT, ...wrong }));
    expect(problems).toMatchObject([{ code: 'INVALID', field: [field] }]);
    expect(await accessTokensList(dana)).toEqual([]);
  });

  test('is rejected once it is revoked or has expired', async () => {
    const { dana, verify, world } = await givenDana();
    const first = await accepted(accessTokenCreate(dana, INPUT));
    const second = await accepted(accessTokenCreate(dana, { ...INPUT, expiresAt: dayAfter(1) }));
    await accepted(accessTokenRevoke(dana, { id: first.accessToken.id }));
    expect(await verify(first.token)).toEqual({ refused: 'unknown-token' });
    expect(await problemsOf(accessTokenRevoke(dana, { id: first.accessToken.id }))).toMatchObject([
      { code: 'NOT_FOUND', field: ['id'] },
    ]);
    expect(await verify(second.token)).toMatchObject({ subject: 'dana' });
    world.advance(DAY_MS);
    expect(await verify(second.token)).toEqual({ refused: 'expired' });
  });

  test('cannot be forged from another token or from its id', async () => {
    const { dana, verify, world } = await givenDana();
    const { token } = await accepted(accessTokenCreate(dana, INPUT));
    const eve = scopeAs(world, 'eve', 'CUSTOMER_SUCCESS');
    const others = await accepted(accessTokenCreate(eve, INPUT));
    const [head = '', id = '', secret = ''] = token.split('.');
    const [otherHead = '', otherId = '', otherSecret = ''] = others.token.split('.');
    const { owner } = newAccessToken(head.slice('fh_pat_'.length));
    const forged = [
      `${head}.${id}.${otherSecret}`,
      `${otherHead}.${id}.${secret}`,
      `${head}.${otherId}.${secret}`,
      accessTokenText(newAccessToken(owner)),
      accessTokenText({ owner: 'A'.repeat(22), id, secret }),
    ];
    for (const bearer of forged) expect(await verify(bearer)).toEqual({ refused: 'unknown-token' });
    const misshapen = [
      `${token}A`,
      token.slice(0, -1),
      `${head}.${id}`,
      `${head}.${id}.${secret}=`,
    ];
    for (const bearer of misshapen) expect(await verify(bearer)).toEqual({ refused: 'malformed' });
  });

  test('can be listed and revoked only by its owner', async () => {
    const { dana, verify, world } = await givenDana();
    const { token, accessToken } = await accepted(accessTokenCreate(dana, INPUT));
    const eve = scopeAs(world, 'eve', 'ADMIN');
    expect(await accessTokensList(eve)).toEqual([]);
    expect(await problemsOf(accessTokenRevoke(eve, { id: accessToken.id }))).toHaveLength(1);
    expect(await verify(token)).toMatchObject({ subject: 'dana' });
  });

  test('cannot create, list or revoke access tokens', async () => {
    const { dana, verify, world } = await givenDana();
    const { token, accessToken } = await accepted(accessTokenCreate(dana, INPUT));
    const actor = await verify(token);
    if ('refused' in actor) throw new Error('It is refused.');
    const scope = createScope(actor, world.ports);
    await expect(accessTokenCreate(scope, INPUT)).rejects.toThrow(Refused);
    await expect(accessTokensList(scope)).rejects.toThrow(Refused);
    await expect(accessTokenRevoke(scope, { id: accessToken.id })).rejects.toThrow(Refused);
  });

  test.each<ActorRole>(['INGEST', 'READ', 'RESPONDENT'])(
    'cannot be created by %s',
    async (role) => {
      const { dana } = await givenDana([role]);
      await expect(accessTokenCreate(dana, INPUT)).rejects.toThrow(Refused);
    },
  );

  test('counts toward a limit of 20 per user, even in concurrent requests, until it expires', async () => {
    const { dana, world } = await givenDana();
    for (let made = 0; made < 18; made += 1) await accepted(accessTokenCreate(dana, INPUT));
    const asked = Array.from({ length: 6 }, () => accessTokenCreate(dana, INPUT));
    const made = (await Promise.all(asked)).filter(({ value }) => value !== null);
    expect([made.length, (await accessTokensList(dana)).length]).toEqual([2, 20]);
    expect(await problemsOf(accessTokenCreate(dana, INPUT))).toMatchObject([
      { code: 'LIMIT_EXCEEDED', field: null },
    ]);
    world.advance(91 * DAY_MS);
    await accepted(accessTokenCreate(dana, { ...INPUT, expiresAt: dayAfter(100) }));
    expect(await accessTokensList(dana)).toHaveLength(1);
  });

  test('records the day of its last use, with one write per day', async () => {
    const { dana, verify, world } = await givenDana();
    const { token } = await accepted(accessTokenCreate(dana, INPUT));
    const save = jest.spyOn(world.ports.accessTokens, 'save');
    for (let call = 0; call < 5; call += 1) await verify(token);
    expect(save).toHaveBeenCalledTimes(1);
    world.advance(DAY_MS);
    await verify(token);
    await verify(token);
    expect(save).toHaveBeenCalledTimes(2);
    expect(await accessTokensList(dana)).toMatchObject([{ lastUsedOn: '2026-11-02' }]);
  });

  test('is not restored by a use recorded while it is being revoked', async () => {
    const { dana, verify, world } = await givenDana();
    const { token, accessToken } = await accepted(accessTokenCreate(dana, INPUT));
    world.meanwhile(() => accepted(accessTokenRevoke(dana, { id: accessToken.id })));
    await verify(token);
    expect(await verify(token)).toEqual({ refused: 'unknown-token' });
  });
});

describe('with a user directory, a personal access token', () => {
  test('has only those of its roles that its owner still has', async () => {
    const known = new Map<string, readonly SignedInRole[]>([
      ['dana', ['CUSTOMER_SUCCESS', 'MARKETING']],
    ]);
    const { dana, verify } = await givenDirectory(known);
    const roles = ['READ', 'MARKETING'] as const;
    const { token } = await accepted(accessTokenCreate(dana, { ...INPUT, roles }));
    expect(await verify(token)).toMatchObject({ roles: ['READ', 'MARKETING'] });
    known.set('dana', ['CUSTOMER_SUCCESS']);
    expect(await verify(token)).toMatchObject({ roles: ['READ'] });
    known.set('dana', ['PRODUCT']);
    expect(await verify(token)).toEqual({ refused: 'owner' });
    known.set('dana', ['ADMIN']);
    expect(await verify(token)).toMatchObject({ roles: ['READ', 'MARKETING'] });
    known.delete('dana');
    expect(await verify(token)).toEqual({ refused: 'owner' });
  });

  test('cannot be created by a caller who is not in the directory', async () => {
    const { dana } = await givenDirectory(new Map());
    expect(await problemsOf(accessTokenCreate(dana, INPUT))).toMatchObject([
      { code: 'FORBIDDEN', field: null },
    ]);
  });
});
