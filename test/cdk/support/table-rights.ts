import type { TableCall } from '../../support/store/table-calls.ts';
import { resourcesOf, synthesize } from './synthesize.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

/** What the role of a function may do with the table, evaluated as IAM does. */
export function tableRightsOf(path: string) {
  const all = statements(path);
  return {
    /** All actions on the table or an index, regardless of conditions. */
    actions: [...new Set(all.flatMap(({ Action }) => Action))].sort(),
    /** True if a statement allows the call: its action, its index and every partition key. */
    isAllowed: (call: TableCall): boolean => all.some((statement) => allows(statement, call)),
  };
}

function statements(path: string): Statement[] {
  const [policy] = Object.entries(
    resourcesOf(synthesize(['--stage', 'prod']), 'AWS::IAM::Policy'),
  ).filter(([each]) => each.startsWith(path) && !each.includes('Schedule'));
  const document = policy?.[1].Properties['PolicyDocument'] as { Statement: Statement[] };
  return document.Statement.filter(({ Action }) => [Action].flat().join().includes('dynamodb:'));
}

function allows({ Effect, Action, Resource, Condition }: Statement, call: TableCall): boolean {
  const { action, index, keys } = call;
  const condition = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  const patterns = Condition === undefined ? ['*'] : [condition ?? []].flat();
  const indexes = [...JSON.stringify(Resource).matchAll(/index\/(\w+)/g)].map(([, name]) => name);
  return (
    Effect === 'Allow' &&
    [Action].flat().includes(action) &&
    (index === null ? indexes.length === 0 : indexes.includes(index)) &&
    keys.every((key) => patterns.some((pattern) => matches(pattern, key)))
  );
}

function matches(pattern: string, key: string): boolean {
  return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}
