import { Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { TABLE_DEFINITION } from '../../lambdas/store/engine/table-definition.ts';

/** What the functions have to know of the table. */
export interface ServiceTable {
  tableName: string;
  tableArn: string;
  streamArn: string;
}

/** What a function may do: everything the application does with the table, or read events. */
export type TableAccess = 'read-write' | 'outbox';

const ITEM_ACTIONS: Record<TableAccess, readonly string[]> = {
  'read-write': [
    'dynamodb:BatchGetItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:ConditionCheckItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
  ],
  outbox: ['dynamodb:BatchGetItem'],
};

/** Lets a role use the table, each action and each index by name. Nobody may scan. */
export function grantTable(role: IRole, table: ServiceTable, access: TableAccess): void {
  const indexes = TABLE_DEFINITION.indexes.map(({ name }) => `${table.tableArn}/index/${name}`);
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: [...ITEM_ACTIONS[access]], resources: [table.tableArn] }),
  );
  if (access === 'read-write') {
    role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: [table.tableArn, ...indexes] }),
    );
  }
}

/**
 * Keeps a role from changing or removing a record of the audit, whatever else it may do with the
 * table: records are put one by one and expire. That a put does not replace one is up to the code,
 * which puts if absent: IAM does not see conditions. Keys as in lambdas/store/engine/keys.ts.
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
