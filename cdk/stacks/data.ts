import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';
import type { ServiceTable } from '../constructs/table-access.ts';
import type { Settings } from '../settings.ts';

/** The table: all that has to be kept is here, and nothing else is. */
export class DataStack extends Stack {
  /** The table that the functions work on: the stack's own, or one restored beside it. */
  readonly table: ServiceTable;

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, props);
    const isProd = settings.stage === 'prod';
    const removalPolicy = isProd ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const key = settings.customerManagedKey
      ? new Key(this, 'TableKey', {
          description: `Encrypts the table of Foothold (${settings.stage})`,
          enableKeyRotation: true,
          removalPolicy,
        })
      : undefined;
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
      deletionProtection: isProd,
      removalPolicy,
      ...(key === undefined ? {} : { encryption: TableEncryptionV2.customerManagedKey(key) }),
    });
    const { tableName, tableArn, tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error('the table has no stream');
    const own = { tableName, tableArn, streamArn: tableStreamArn };
    this.table = { ...(restoredTable(settings) ?? own), key };
    // What the other stacks import stays exported while they work on a restored table.
    for (const value of Object.values(own)) this.exportValue(value);
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
