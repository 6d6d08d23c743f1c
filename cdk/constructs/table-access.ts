import { Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IndexName, TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';

/** What the functions have to know of the table. */
export interface ServiceTable {
  tableName: string;
  tableArn: string;
  streamArn: string;
}

/**
 * What a function may do: everything the application does with the table; what it takes to answer a
 * survey and to withdraw, which anyone may ask for; to note what came back of a person's mail; what the
 * canary does, in its own tenant alone; what exports take, which read lists and write how far they have come; or
 * read events.
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

/** Actions on the table, or on one of its indexes: of all partitions, unless it names some. */
interface Grant {
  actions: readonly string[];
  indexes?: readonly IndexName[];
  /** Patterns of partition keys, after the tenant. Keys as in lambdas/store/engine/keys/keys.ts. */
  partitions?: readonly string[];
}

const GRANTS: Record<TableAccess, readonly Grant[]> = {
  'read-write': [
    { actions: READ_AND_WRITE },
    { actions: QUERY },
    { actions: QUERY, indexes: TABLE_DEFINITION.indexes.map(({ name }) => name) },
  ],
  survey: [
    // One account with its people, their submissions, and the ledger of erasures.
    { actions: READ_AND_WRITE, partitions: ['A#*', 'S#*', 'ERASURES'] },
    // A campaign by its id says whom to write to.
    { actions: READ, partitions: ['J#*', 'BRANDING', 'CAMPAIGNS'] },
    { actions: QUERY, partitions: ['A#*', 'JOBS'] },
    { actions: QUERY, indexes: ['gsi2'], partitions: ['A#*'] },
    // A record is put and never changed.
    { actions: ['dynamodb:PutItem'], partitions: ['AUDIT#*'] },
  ],
  // One person, by what they became since, and their place in a campaign.
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
    // A record of the audit is put and never changed.
    { actions: ['dynamodb:PutItem'], partitions: ['EXPORTS', 'AUDIT#*'] },
  ],
  outbox: [{ actions: ['dynamodb:BatchGetItem'] }],
};

/** Lets a role use the table, each action and each index by name. No one may scan. */
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
 * Keeps a role from changing or removing a record of the audit, whatever else it may do with the
 * table: records are put one by one and expire. That a put does not replace one is up to the code,
 * which puts if absent: IAM does not see conditions. Keys as in lambdas/store/engine/keys/keys.ts.
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
