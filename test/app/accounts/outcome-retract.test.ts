import { outcomeNodeId } from '../../../lambdas/app/accounts/outcomes/outcome-of-account.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { outcomeRetract } from '../../../lambdas/app/accounts/outcomes/outcome-retract.ts';
import { outcomesList } from '../../../lambdas/app/accounts/outcomes/outcomes-list.ts';
import { outcomesImport } from '../../../lambdas/app/accounts/outcomes/outcomes-import.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { ACME, givenJobAndAccount } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

const CHURNED = { account: ACME, kind: 'CHURNED', occurredOn: '2026-10-30' };

async function givenChurned() {
  const { world, scope } = await givenJobAndAccount();
  const { outcome } = await accepted(outcomeRecord(scope, CHURNED));
  return { world, scope, id: outcomeNodeId(outcome), account: { id: outcome.accountId } };
}

describe('outcomeRetract', () => {
  test('marks an outcome as retracted once and keeps it in the list', async () => {
    const { world, scope, id, account } = await givenChurned();
    world.advance(60_000);
    const first = await accepted(outcomeRetract(scope, { id }));
    expect(first.outcome).toMatchObject({ kind: 'CHURNED', retractedAt: NOW + 60_000 });
    world.advance(60_000);
    const before = world.writes();
    expect(await accepted(outcomeRetract(scope, { id }))).toEqual(first);
    expect(world.writes()).toBe(before);
    const { edges } = await outcomesList(scope, account, {});
    expect(edges.map(({ node }) => node)).toEqual([first.outcome]);
  });

  test('is undone by recording the outcome again', async () => {
    const { scope, id } = await givenChurned();
    await accepted(outcomeRetract(scope, { id }));
    const { outcome } = await accepted(outcomeRecord(scope, CHURNED));
    expect(outcome.retractedAt).toBeNull();
    await accepted(outcomeRetract(scope, { id }));
    const { results } = await accepted(outcomesImport(scope, { outcomes: [CHURNED] }));
    expect(results).toEqual([{ index: 0, id, wasUnchanged: false, userErrors: [] }]);
  });

  test('rejects an id that matches no outcome', async () => {
    const { scope, account } = await givenChurned();
    const retract = (id: string) => problemsOf(outcomeRetract(scope, { id }));
    expect(await retract(nodeId('Account', [account.id]))).toEqual([
      {
        code: 'INVALID',
        message: 'id must be the id of an outcome, as Outcome.id gives it.',
        field: ['id'],
      },
    ]);
    const other = outcomeNodeId({
      accountId: account.id,
      occurredOn: '2026-10-30',
      kind: 'RENEWED',
    });
    expect(await retract(other)).toEqual([
      { code: 'NOT_FOUND', message: 'id does not match an outcome.', field: ['id'] },
    ]);
  });
});

test('outcomes are listed newest first, page by page', async () => {
  const { scope, account } = await givenChurned();
  for (const occurredOn of ['2024-10-01', '2025-10-01']) {
    await accepted(outcomeRecord(scope, { account: ACME, kind: 'RENEWED', occurredOn }));
  }
  const days = async (after: string | null) => {
    const { edges, pageInfo } = await outcomesList(scope, account, { first: 2, after });
    return { days: edges.map(({ node }) => node.occurredOn), next: pageInfo };
  };
  const first = await days(null);
  expect(first.days).toEqual(['2026-10-30', '2025-10-01']);
  const second = await days(first.next.endCursor);
  expect(second).toMatchObject({ days: ['2024-10-01'], next: { hasNextPage: false } });
});
