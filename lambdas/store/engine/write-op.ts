import { checkKeys } from './keys/key-limits.ts';
import type { ItemKey } from './keys/keys.ts';

/** A condition on the item before the write. */
export type Condition =
  | { kind: 'absent' }
  | { kind: 'exists' }
  /** The attribute has this value; with `orAbsent`, the condition also holds if the item does not exist. */
  | { kind: 'equals'; attribute: string; value: number; orAbsent?: boolean };

/** Optimistic lock: the item still has the version that was read. Null if there was no item. */
export function atVersion(version: number | null): Condition {
  return version === null
    ? { kind: 'absent' }
    : { kind: 'equals', attribute: 'version', value: version };
}

/** A write operation as plain data. The store's item files build it, and `table.transact` runs it. */
export type WriteOp =
  | { kind: 'put'; item: Record<string, unknown>; condition?: Condition }
  | {
      kind: 'update';
      key: ItemKey;
      set?: Readonly<Record<string, unknown>>;
      /** Set only if the attribute is absent. */
      setIfAbsent?: Readonly<Record<string, unknown>>;
      add?: Readonly<Record<string, number>>;
      remove?: readonly string[];
      condition?: Condition;
    }
  | { kind: 'delete'; key: ItemKey; condition?: Condition }
  | { kind: 'check'; key: ItemKey; condition: Condition };

interface TransactItem {
  Put?: { TableName: string; Item: Record<string, unknown> } & ConditionInput;
  Delete?: { TableName: string; Key: ItemKey } & ConditionInput;
  ConditionCheck?: {
    TableName: string;
    Key: ItemKey;
    ConditionExpression: string;
  } & ConditionInput;
  Update?: { TableName: string; Key: ItemKey; UpdateExpression: string } & ConditionInput;
}

/** The input of DynamoDB's TransactWriteItems. */
export function toTransactItem(TableName: string, op: WriteOp): TransactItem {
  switch (op.kind) {
    case 'put':
      return { Put: { TableName, Item: checkKeys(op.item), ...conditionInput(op.condition) } };
    case 'delete':
      return { Delete: { TableName, Key: keyOnly(op.key), ...conditionInput(op.condition) } };
    case 'check':
      return {
        ConditionCheck: {
          TableName,
          Key: keyOnly(op.key),
          ConditionExpression: '',
          ...conditionInput(op.condition),
        },
      };
    case 'update':
      return { Update: { TableName, Key: keyOnly(op.key), ...updateInput(op) } };
  }
}

/** Returns only the key of an item. */
export function keyOnly({ pk, sk }: ItemKey): ItemKey {
  return checkKeys({ pk, sk });
}

function updateInput(op: Extract<WriteOp, { kind: 'update' }>) {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const name = (attribute: string) => {
    names[`#${attribute}`] = attribute;
    return `#${attribute}`;
  };
  const value = (of: unknown) => {
    const placeholder = `:${Object.keys(values).length}`;
    values[placeholder] = of;
    return placeholder;
  };
  const set = [
    ...Object.entries(checkKeys(op.set ?? {})).map(([key, of]) => `${name(key)} = ${value(of)}`),
    ...Object.entries(op.setIfAbsent ?? {}).map(
      ([key, of]) => `${name(key)} = if_not_exists(${name(key)}, ${value(of)})`,
    ),
  ];
  // There can be many counters, and an expression is limited to 4 kB, so they are named without placeholders.
  // This is safe because we choose the names and none is a reserved word.
  const add = Object.entries(op.add ?? {}).map(([key, of]) => `${key} ${value(of)}`);
  const remove = (op.remove ?? []).map(name);
  const UpdateExpression = [
    set.length > 0 ? `SET ${set.join(', ')}` : '',
    add.length > 0 ? `ADD ${add.join(',')}` : '',
    remove.length > 0 ? `REMOVE ${remove.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const condition = conditionInput(op.condition);
  const allNames = { ...names, ...condition.ExpressionAttributeNames };
  const allValues = { ...values, ...condition.ExpressionAttributeValues };
  return {
    UpdateExpression,
    ...(condition.ConditionExpression && { ConditionExpression: condition.ConditionExpression }),
    ...(Object.keys(allNames).length > 0 && { ExpressionAttributeNames: allNames }),
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: allValues }),
  };
}

interface ConditionInput {
  ConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

function conditionInput(condition: Condition | undefined): ConditionInput {
  if (!condition) return {};
  switch (condition.kind) {
    case 'absent':
      return { ConditionExpression: 'attribute_not_exists(pk)' };
    case 'exists':
      return { ConditionExpression: 'attribute_exists(pk)' };
    case 'equals': {
      const equals = '#condition = :condition';
      return {
        ConditionExpression: condition.orAbsent ? `attribute_not_exists(pk) OR ${equals}` : equals,
        ExpressionAttributeNames: { '#condition': condition.attribute },
        ExpressionAttributeValues: { ':condition': condition.value },
      };
    }
  }
}
