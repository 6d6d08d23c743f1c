import { type BulkAccount, runBulk } from '../../../console/src/lists/bulk/run-bulk.ts';
import {
  isLinkToView,
  viewAddress,
  viewQuery,
} from '../../../console/src/lists/saved-views/view-query.ts';

const accounts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ externalId: name, name }));

test('a bulk action reports the refused accounts with the reason, in list order', async () => {
  const groups: string[][] = [];
  const progress: number[] = [];
  const act = async (group: readonly BulkAccount[]) => {
    groups.push(group.map(({ name }) => name));
    return group.map(({ name }) => (name === 'b' || name === 'e' ? `not ${name}` : null));
  };
  const outcome = await runBulk(accounts, 2, act, (through) => progress.push(through));
  expect(groups).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(outcome.done.map(({ name }) => name)).toEqual(['a', 'c', 'd']);
  expect(outcome.refused.map(({ account, why }) => [account.name, why])).toEqual([
    ['b', 'not b'],
    ['e', 'not e'],
  ]);
  expect(progress.at(-1)).toBe(5);
});

test('viewQuery is the same for addresses that show the same list, regardless of order and page', () => {
  expect(viewQuery('?sort=RANK&band=HIGH&after=x&view=y&columns=')).toBe('band=HIGH&sort=RANK');
  expect(viewQuery('band=HIGH&sort=RANK')).toBe(viewQuery('sort=RANK&band=HIGH'));
});

test("a link to a view contains only the view and the job, and the view's address also has its columns", () => {
  expect(isLinkToView('?view=v&job=j')).toBe(true);
  expect(isLinkToView('?view=v&band=HIGH')).toBe(false);
  const address = viewAddress('/at-risk', { id: 'v', query: 'band=HIGH' });
  expect(address).toBe('/at-risk?band=HIGH&columns=&view=v');
  expect(isLinkToView(address.slice(address.indexOf('?')))).toBe(false);
});
