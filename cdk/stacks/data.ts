import { Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ContributorInsightsMode,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';
import { dataRemoval } from '../constructs/data-removal.ts';
import type { ServiceTable } from '../constructs/table-access.ts';
import type { Settings } from '../settings.ts';

/** What DynamoDB does with the table's key on behalf of the caller. */
const KEY_ACTIONS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

const THROTTLED_KEYS = { enabled: true, mode: ContributorInsightsMode.THROTTLED_KEYS };

/** The table, which holds all data that must be kept. */
export class DataStack extends Stack {
  /** The table used by the functions: this stack's own, or a restored one. */
  readonly table: ServiceTable;

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, props);
    const removalPolicy = dataRemoval(settings);
    const key = settings.customerManagedKey ? this.createKey(settings) : undefined;
    const table = new TableV2(this, 'Table', {
      partitionKey: text(TABLE_DEFINITION.partitionKey),
      sortKey: text(TABLE_DEFINITION.sortKey),
      globalSecondaryIndexes: TABLE_DEFINITION.indexes.map(indexProps),
      timeToLiveAttribute: TABLE_DEFINITION.ttlAttribute,
      dynamoStream: StreamViewType[TABLE_DEFINITION.streamView],
      billing: Billing.onDemand(),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: 35,
      },
      // Reports throttled keys of the table and each index. Keys contain no personal data.
      ...(settings.stage === 'prod' && { contributorInsightsSpecification: THROTTLED_KEYS }),
      deletionProtection: this.terminationProtection,
      removalPolicy,
      ...(key === undefined ? {} : { encryption: TableEncryptionV2.customerManagedKey(key) }),
    });
    const { tableName, tableArn, tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream');
    const own = { tableName, tableArn, streamArn: tableStreamArn };
    this.table = restoredTable(settings) ?? own;
  }

  /**
   * Anyone who may use a table encrypted with this key may use the key, but only through DynamoDB, as with
   * the AWS managed key. Other stacks therefore need not refer to it, and it can be enabled or disabled
   * freely.
   */
  private createKey(settings: Settings): Key {
    const key = new Key(this, 'TableKey', {
      description: `Encrypts the table of Foothold (${settings.stage})`,
      enableKeyRotation: true,
      removalPolicy: dataRemoval(settings),
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ThroughDynamoDBOnly',
        principals: [new AnyPrincipal()],
        actions: KEY_ACTIONS,
        resources: ['*'],
        conditions: {
          StringEquals: {
            'kms:CallerAccount': this.account,
            'kms:ViaService': `dynamodb.${this.region}.amazonaws.com`,
          },
        },
      }),
    );
    return key;
  }
}

function restoredTable({ restoredTableArn: tableArn, restoredStreamArn: streamArn }: Settings) {
  const tableName = tableArn?.split('/')[1];
  if (tableArn === undefined || tableName === undefined || streamArn === undefined) return null;
  return { tableName, tableArn, streamArn };
}

function indexProps(index: (typeof TABLE_DEFINITION.indexes)[number]): GlobalSecondaryIndexPropsV2 {
  return {
    indexName: index.name,
    partitionKey: text(index.partitionKey),
    sortKey: text(index.sortKey),
    projectionType: ProjectionType[index.projection],
    ...(index.projection === 'INCLUDE' ? { nonKeyAttributes: [...index.nonKeyAttributes] } : {}),
  };
}

function text(name: string) {
  return { name, type: AttributeType.STRING };
}
