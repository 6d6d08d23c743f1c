import { savedViewCreate } from '../../../lambdas/app/saved-views/saved-view-create.ts';
import {
  savedViewDelete,
  savedViewRestore,
} from '../../../lambdas/app/saved-views/saved-view-delete.ts';
import { savedViewUpdate } from '../../../lambdas/app/saved-views/saved-view-update.ts';
import { mayChange } from '../../../lambdas/app/saved-views/own-view.ts';
import { savedViewsList } from '../../../lambdas/app/saved-views/saved-views-list.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { scopeAs } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const AT_RISK = { list: 'AT_RISK', name: 'Mine', query: 'owner=dana&renews=90' } as const;
const SHARED = { ...AT_RISK, name: 'Renewals', isShared: true };

async function givenTeam() {
  const world = await givenWorld(NOW);
  return {
    world,
    dana: scopeAs(world, 'dana@example.com', 'CUSTOMER_SUCCESS'),
    eva: scopeAs(world, 'eva@example.com', 'CUSTOMER_SUCCESS'),
    mark: scopeAs(world, 'mark@example.com', 'MARKETING'),
    admin: scopeAs(world, 'admin@example.com', 'ADMIN'),
  };
}

const namesFor = async (scope: Scope) => (await savedViewsList(scope, {})).map(({ name }) => name);
const saved = async (scope: Scope, input: Parameters<typeof savedViewCreate>[1]) =>
  (await accepted(savedViewCreate(scope, input))).savedView;

test('savedViewsList shows private views only to their owner and shared views to the team, by name', async () => {
  const { dana, eva, admin, mark } = await givenTeam();
  const own = await saved(dana, AT_RISK);
  await saved(dana, SHARED);
  expect(own).toMatchObject({ createdBy: 'dana@example.com', version: 1, createdAt: NOW });
  expect(await namesFor(dana)).toEqual(['Mine', 'Renewals']);
  expect(await namesFor(eva)).toEqual(['Renewals']);
  expect(await namesFor(admin)).toEqual(['Renewals']);
  // Callers who may not read a list see none of its views, because views name accounts and owners.
  expect(await namesFor(mark)).toEqual([]);
  expect(await savedViewsList(dana, { list: 'ACCOUNTS' })).toEqual([]);
});

test('views of the ask-next list are available only to callers who may read that list', async () => {
  const { dana, eva, mark } = await givenTeam();
  await saved(dana, { ...SHARED, list: 'ASK_NEXT', name: 'My silent ones' });
  expect(await savedViewsList(eva, { list: 'ASK_NEXT' })).toMatchObject([
    { list: 'ASK_NEXT', name: 'My silent ones' },
  ]);
  expect(await savedViewsList(mark, { list: 'ASK_NEXT' })).toEqual([]);
  expect(await problemsOf(savedViewCreate(mark, { ...AT_RISK, list: 'ASK_NEXT' }))).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);
});

test('a view stores the query of its list without the cursor', async () => {
  const { dana } = await givenTeam();
  const view = await saved(dana, { ...AT_RISK, query: '?band=HIGH,LOW&after=abc&view=x&job=j' });
  expect(view.query).toBe('band=HIGH%2CLOW&job=j');
});

test.each([
  [{ ...AT_RISK, name: ' ' }, 'INVALID', 'name'],
  [{ ...AT_RISK, name: 'x'.repeat(81) }, 'LIMIT_EXCEEDED', 'name'],
  [{ ...AT_RISK, query: `find=${'x'.repeat(2000)}` }, 'LIMIT_EXCEEDED', 'query'],
  [{ ...AT_RISK, list: 'TESTIMONIALS', name: 'mine ' }, 'CONFLICT', 'name'],
] as const)('savedViewCreate rejects %o with %s of %s', async (input, code, field) => {
  const { dana } = await givenTeam();
  await saved(dana, { ...AT_RISK, list: 'TESTIMONIALS' });
  expect(await problemsOf(savedViewCreate(dana, input))).toMatchObject([{ code, field: [field] }]);
});

test('savedViewCreate rejects a list that the caller may not read', async () => {
  const { mark, world } = await givenTeam();
  expect(await problemsOf(savedViewCreate(mark, AT_RISK))).toMatchObject([{ code: 'FORBIDDEN' }]);
  const machine = scopeAs(world, 'machine', 'INGEST');
  await expect(savedViewCreate(machine, AT_RISK)).rejects.toBeInstanceOf(Refused);
});

test('a shared view can be changed only by its creator and by administrators', async () => {
  const { dana, eva, admin } = await givenTeam();
  const { id } = await saved(dana, SHARED);
  expect(await problemsOf(savedViewUpdate(eva, { id, name: 'Ours' }))).toMatchObject([
    {
      code: 'FORBIDDEN',
      message:
        'This view is shared: only dana@example.com and administrators can change it. Save a view of your own.',
    },
  ]);
  expect(await problemsOf(savedViewDelete(eva, { id }))).toMatchObject([{ code: 'FORBIDDEN' }]);
  await accepted(savedViewUpdate(admin, { id, name: 'Ours' }));
  const { savedView } = await accepted(savedViewUpdate(dana, { id, query: 'owner=eva' }));
  expect(savedView).toMatchObject({ name: 'Ours', query: 'owner=eva', version: 3 });
  expect([dana, eva, admin].map(({ actor }) => mayChange(actor, savedView))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a private view keeps its id and owner when it is shared and unshared', async () => {
  const { dana, eva } = await givenTeam();
  const { id } = await saved(dana, AT_RISK);
  expect(await problemsOf(savedViewUpdate(eva, { id, name: 'Ours' }))).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  await accepted(savedViewUpdate(dana, { id, isShared: true }));
  expect((await savedViewsList(eva, {})).map((view) => view.id)).toEqual([id]);
  expect(await namesFor(dana)).toEqual(['Mine']);
  const { savedView } = await accepted(savedViewUpdate(dana, { id, isShared: false }));
  expect(savedView).toMatchObject({ id, isShared: false, version: 3 });
  expect(await namesFor(eva)).toEqual([]);
});

test('an update based on an outdated version is rejected and writes nothing', async () => {
  const { dana } = await givenTeam();
  const { id } = await saved(dana, AT_RISK);
  await accepted(savedViewUpdate(dana, { id, version: 1, name: 'First' }));
  expect(await problemsOf(savedViewUpdate(dana, { id, version: 1, name: 'Second' }))).toMatchObject(
    [{ code: 'CONFLICT', field: ['version'] }],
  );
  expect(await namesFor(dana)).toEqual(['First']);
  expect(await problemsOf(savedViewUpdate(dana, { id }))).toMatchObject([{ code: 'INVALID' }]);
});

test('an update is retried on top of a concurrent one', async () => {
  const { dana, admin, world } = await givenTeam();
  const { id } = await saved(dana, SHARED);
  world.meanwhile(() => accepted(savedViewUpdate(admin, { id, name: 'Ours' })));
  const { savedView } = await accepted(savedViewUpdate(dana, { id, isShared: false }));
  expect(savedView).toMatchObject({ name: 'Ours', isShared: false, version: 3 });
  expect(await namesFor(dana)).toEqual(['Ours']);
  expect(await namesFor(admin)).toEqual([]);
});

test('a deleted view can be restored within a day, but not later', async () => {
  const { dana, world } = await givenTeam();
  const { id } = await saved(dana, AT_RISK);
  await accepted(savedViewDelete(dana, { id }));
  await accepted(savedViewDelete(dana, { id }));
  expect(await namesFor(dana)).toEqual([]);
  expect(await problemsOf(savedViewUpdate(dana, { id, name: 'No' }))).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  await accepted(savedViewRestore(dana, { id }));
  expect(await namesFor(dana)).toEqual(['Mine']);
  await accepted(savedViewDelete(dana, { id }));
  world.advance(DAY_MS);
  expect(await problemsOf(savedViewRestore(dana, { id }))).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test.each(['', 'x', 'x'.repeat(3000)])('savedViewRestore rejects an invalid id: %s', async (id) => {
  const { dana } = await givenTeam();
  expect(await problemsOf(savedViewRestore(dana, { id }))).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a user can have at most 50 private views, not counting shared ones', async () => {
  const { dana } = await givenTeam();
  for (let made = 0; made < 50; made += 1) await saved(dana, { ...AT_RISK, name: `View ${made}` });
  expect(await problemsOf(savedViewCreate(dana, AT_RISK))).toMatchObject([
    {
      code: 'LIMIT_EXCEEDED',
      message: 'You have 50 views, which is the maximum: delete one first.',
    },
  ]);
  await saved(dana, SHARED);
});
