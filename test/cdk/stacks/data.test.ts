import { BACKUP_DAYS } from '../../../lambdas/domain/privacy/retention-periods.ts';
import { TABLE_DEFINITION } from '../../../lambdas/store/engine/table-definition.ts';
import { environmentIn, onlyOne, resourcesOf, synthesize } from '../support/synthesize.ts';

const TABLE = 'AWS::DynamoDB::GlobalTable';

function keySchema({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
}

describe('the table', () => {
  const dev = synthesize(['--stage', 'dev']);
  const prod = synthesize(['--stage', 'prod', '--customer-managed-key', 'true']);

  test('has the keys, indexes, stream and expiry attribute that the store expects', () => {
    const table = onlyOne(dev, TABLE);
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema(TABLE_DEFINITION),
      StreamSpecification: { StreamViewType: TABLE_DEFINITION.streamView },
      TimeToLiveSpecification: { AttributeName: TABLE_DEFINITION.ttlAttribute, Enabled: true },
    });
    expect(table['GlobalSecondaryIndexes']).toEqual(
      TABLE_DEFINITION.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keySchema(index),
        Projection:
          index.projection === 'ALL'
            ? { ProjectionType: 'ALL' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.nonKeyAttributes] },
      })),
    );
    const attributes = [TABLE_DEFINITION, ...TABLE_DEFINITION.indexes]
      .flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
      .map((AttributeName) => ({ AttributeName, AttributeType: 'S' }));
    expect(table['AttributeDefinitions']).toEqual(attributes);
  });

  test('is deleted with its stage in dev, and kept in prod', () => {
    const fates = [dev, prod].map((templates) => {
      const [table] = Object.values(resourcesOf(templates, TABLE));
      return [table?.DeletionPolicy, replicaOf(templates)['DeletionProtectionEnabled']];
    });
    expect(fates).toEqual([
      ['Delete', false],
      ['RetainExceptOnCreate', true],
    ]);
  });

  test('can be restored to any second of the last 35 days', () => {
    for (const templates of [dev, prod]) {
      expect(replicaOf(templates)['PointInTimeRecoverySpecification']).toEqual({
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: BACKUP_DAYS,
      });
    }
  });

  test('reports throttled keys for the table and each index', () => {
    const insights = { Enabled: true, Mode: 'THROTTLED_KEYS' };
    const { ContributorInsightsSpecification: own, GlobalSecondaryIndexes: indexes } =
      replicaOf(prod);
    expect([
      own,
      ...(indexes as Record<string, unknown>[]).map(
        (index) => index['ContributorInsightsSpecification'],
      ),
    ]).toEqual([insights, insights, insights, insights, insights]);
  });

  test('is encrypted with a customer-managed key if the settings ask for one', () => {
    expect(onlyOne(prod, TABLE)['SSESpecification']).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    const keysIn = (templates: typeof prod) =>
      Object.entries(resourcesOf(templates, 'AWS::KMS::Key')).filter(([path]) =>
        path.startsWith('Data/'),
      );
    expect(keysIn(prod).map(([, { Properties }]) => Properties['EnableKeyRotation'])).toEqual([
      true,
    ]);
    expect(keysIn(dev)).toEqual([]);
    // DynamoDB then uses a key that it owns.
    expect(onlyOne(dev, TABLE)['SSESpecification']).toBeUndefined();
  });

  test('is kept when the functions switch to a restored table', () => {
    const table = 'arn:aws:dynamodb:us-east-1:123456789012:table/foothold-restored';
    const stream = `${table}/stream/2026-11-22T00:00:00.000`;
    const restored = synthesize([
      ...['--stage', 'prod'],
      ...['--restored-table-arn', table, '--restored-stream-arn', stream],
    ]);
    const names = Object.values(resourcesOf(restored, 'AWS::Lambda::Function')).map(
      ({ Properties }) => environmentIn(Properties)['FOOTHOLD_TABLE'],
    );
    const streams = Object.values(resourcesOf(restored, 'AWS::Lambda::EventSourceMapping')).map(
      ({ Properties }) => Properties['EventSourceArn'],
    );
    expect(new Set(names)).toEqual(new Set(['foothold-restored']));
    expect(new Set(streams)).toEqual(new Set([stream]));
    const own = synthesize(['--stage', 'prod']);
    expect(resourcesOf(restored, TABLE)).toEqual(resourcesOf(own, TABLE));
  });
});

function replicaOf(templates: ReturnType<typeof synthesize>): Record<string, unknown> {
  const [replica] = onlyOne(templates, TABLE)['Replicas'] as Record<string, unknown>[];
  return replica ?? {};
}
