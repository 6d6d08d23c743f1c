import { Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IndexName, TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';

/** The properties of the table that functions need. */
export interface ServiceTable {
  tableName: string;
  tableArn: string;
  streamArn: string;
}

/**
 * Access levels of functions:
 *
 * - read-write: everything the application does with the table
 * - survey: answering a survey and withdrawing, both open to anyone with a link
 * - returns: recording bounces of a contact's mail
 * - canary: the canary's work, only in its own tenant
 * - exporter: reading lists and saving the progress of exports
 * - outbox: reading events
 */
export type TableAccess = 'read-write' | 'survey' | 'returns' | 'canary' | 'exporter' | 'outbox';

const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem'];
const READ_AND_WRITE = [
  'dynamodb:BatchGetItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];
const QUERY = ['dynamodb:Query'];

/** Actions on the table or on its named indexes, for all partitions unless some are named. */
interface Grant {
  actions: readonly string[];
  indexes?: readonly IndexName[];
  /** Partition key patterns, without the tenant. Keys are defined in lambdas/store/engine/keys/keys.ts. */
  partitions?: readonly string[];
}

const GRANTS: Record<TableAccess, readonly Grant[]> = {
  'read-write': [
    { actions: READ_AND_WRITE },
    { actions: QUERY },
    { actions: QUERY, indexes: TABLE_DEFINITION.indexes.map(({ name }) => name) },
  ],
  survey: [
    // One account with its contacts and their submissions, and the erasure ledger.
    { actions: READ_AND_WRITE, partitions: ['A#*', 'S#*', 'ERASURES'] },
    // A campaign has the sender address that the pages name as a contact.
    { actions: READ, partitions: ['J#*', 'BRANDING', 'CAMPAIGNS'] },
    { actions: QUERY, partitions: ['A#*', 'JOBS'] },
    { actions: QUERY, indexes: ['gsi2'], partitions: ['A#*'] },
    // Audit records are only added, never changed.
    { actions: ['dynamodb:PutItem'], partitions: ['AUDIT#*'] },
  ],
  // One contact, following merges, and their entry in a campaign.
  returns: [{ actions: [...READ, 'dynamodb:PutItem'], partitions: ['A#*'] }],
  canary: [
    {
      actions: [
        ...READ,
        'dynamodb:DeleteItem',
        'dynamodb:PutItem',
        ...QUERY,
        'dynamodb:UpdateItem',
      ],
      partitions: ['*'],
    },
  ],
  exporter: [
    { actions: READ },
    { actions: QUERY },
    { actions: QUERY, indexes: TABLE_DEFINITION.indexes.map(({ name }) => name) },
    // Audit records are only added, never changed.
    { actions: ['dynamodb:PutItem'], partitions: ['EXPORTS', 'AUDIT#*'] },
  ],
  outbox: [{ actions: ['dynamodb:BatchGetItem'] }],
};

/** Grants a role access to the table, with each action and index named. Nothing may scan. */
export function grantTable(
  role: IRole,
  table: ServiceTable,
  { access, tenant }: { access: TableAccess; tenant: string },
): void {
  for (const { actions, indexes, partitions } of GRANTS[access]) {
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: indexes?.map((name) => `${table.tableArn}/index/${name}`) ?? [table.tableArn],
        ...(partitions && {
          conditions: {
            'ForAllValues:StringLike': {
              'dynamodb:LeadingKeys': partitions.map((each) => `T#${tenant}#${each}`),
            },
          },
        }),
      }),
    );
  }
}

/**
 * Prevents a role from changing or deleting audit records, whatever else it may do with the table. Records
 * are put one at a time and expire. IAM does not see conditions, so the code must ensure that a put does not
 * overwrite a record (put if absent). Keys are defined in lambdas/store/engine/keys/keys.ts.
 */
export function keepAudit(role: IRole, table: ServiceTable, tenant: string): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:UpdateItem'],
      resources: [table.tableArn],
      conditions: {
        'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`T#${tenant}#AUDIT#*`] },
      },
    }),
  );
}
