import fc from 'fast-check';
import { descending, shardOf } from '../../../lambdas/store/engine/keys/key-parts.ts';
import { affectedBy } from '../../../lambdas/store/engine/keys/affected-target.ts';
import { keysOf, targetOf } from '../../../lambdas/store/engine/keys/keys.ts';

const keys = keysOf('default');
const QUOTE = {
  accountId: 'a',
  jobKey: 'j',
  respondentId: 'r',
  stepKey: 's',
  submissionId: 'u',
};

test('every partition key starts with the tenant', () => {
  const { lists } = keys;
  const partitions = [
    keys.account('a').pk,
    keys.assessment('a', 'j').pk,
    keys.submission('s').pk,
    keys.job('j').pk,
    keys.jobsPk,
    keys.audit(0, 0, 'id').pk,
    keys.sweep('j').pk,
    keys.rollupsPk('j'),
    keys.snapshotsPk('j'),
    lists.accounts(0),
    lists.rank('j', 0),
    lists.band('j', 'HIGH', 0),
    lists.owner('j', 'o@example.com', true, 0),
    lists.due(0),
    lists.batch('b'),
    lists.submissions('a'),
    lists.auditOfPerson('alias'),
  ];
  expect(partitions.filter((pk) => !pk.startsWith('T#default#'))).toEqual([]);
});

test('no key contains an e-mail address or other identity', () => {
  const made = JSON.stringify([
    keys.externalIdLookup('a', 'ana@example.com'),
    keys.lists.owner('j', 'ana@example.com', true, 0),
    keys.lists.batch('ana@example.com'),
    keys.portfolioRollup({
      jobKey: 'j',
      segment: null,
      ownerEmail: 'ana@example.com',
      generation: 1,
      shard: 0,
    }),
  ]);
  expect(made).not.toContain('ana');
});

test('owner keys ignore case', () => {
  const listOf = (owner: string | null) => keys.lists.owner('j', owner, true, 0);
  expect(listOf('Ana@Example.com')).toBe(listOf('ana@example.com'));
  expect(listOf(null)).not.toBe(listOf('ana@example.com'));
});

test('the subject of a stream record is read from its key', () => {
  expect([
    affectedBy(keys.account('a')),
    affectedBy(keys.outcome('a', '2026-01-01', 'CHURNED')),
    affectedBy(keys.respondent('a', 'r')),
    affectedBy(keys.history('a', 'j', 'r')),
    affectedBy(keys.snooze('a', 'j')),
    affectedBy(keys.assessment('a', 'j')),
    affectedBy(keys.flag('a', 'j', 3)),
    affectedBy(keys.externalIdLookup('a', 'x')),
    affectedBy(keys.submission('s')),
    affectedBy(keys.job('j')),
    affectedBy(keys.outbox('a', 'j', 1, 'BandCrossed')),
    affectedBy(keys.consent(QUOTE, 1)),
    affectedBy(keys.audit(0, 0, 'id')),
  ]).toEqual([
    { kind: 'ACCOUNT', tenant: 'default', accountId: 'a' },
    { kind: 'ACCOUNT', tenant: 'default', accountId: 'a' },
    { kind: 'ACCOUNT', tenant: 'default', accountId: 'a' },
    { kind: 'JOB', tenant: 'default', accountId: 'a', jobKey: 'j' },
    { kind: 'JOB', tenant: 'default', accountId: 'a', jobKey: 'j' },
    ...Array.from({ length: 8 }, () => ({ kind: 'OTHER' })),
  ]);
});

test('a consent record is found by its contact, outside the range that projections read', () => {
  const { pk, sk } = keys.consent(QUOTE, 12);
  expect([pk, sk]).toEqual([keys.accountPk('a'), 'C#r#j#s#u#0012']);
  expect(sk.startsWith(keys.consentPrefix('r'))).toBe(true);
});

test('the account and the job of an assessment are read from its key', () => {
  expect(targetOf(keys.assessment('a-1', 'j-1'))).toEqual({ accountId: 'a-1', jobKey: 'j-1' });
});

test('numbers as text sort in descending order, with null last', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (a, b) => {
        const isApart = Math.abs(a - b) > 1e-6;
        const isFirst = descending(a, 100, 7) < descending(b, 100, 7);
        expect(isApart && isFirst !== a > b).toBe(false);
        expect(descending(a, 100, 7) < descending(null, 100, 7)).toBe(true);
      },
    ),
  );
});

test('accounts are spread evenly over shards, and always to the same one', () => {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 8000; i += 1) {
    const shard = shardOf(`account-${i}`, 8);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(counts.every((count) => count > 850 && count < 1150)).toBe(true);
  expect(shardOf('account-1', 8)).toBe(shardOf('account-1', 8));
});
