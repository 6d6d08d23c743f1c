import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { operationName } from '../../../console/src/pages/admin/operations.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const fieldsOf = (type: GraphQLObjectType | null | undefined) =>
  Object.keys(type?.getFields() ?? {});

test('every operation that the audit log can contain has a text', () => {
  const onRecord = [
    ...fieldsOf(schema.getMutationType()),
    ...fieldsOf(schema.getQueryType()),
    'currentAnswers',
    'surveyUnsubscribe',
  ];
  expect(onRecord.length).toBeGreaterThan(100);
  expect(onRecord.filter((field) => operationName(field) === field)).toEqual([]);
  expect(operationName('riskSnooze')).toBe('Snoozed an account');
});

test('an operation that the API no longer has is shown by its field name', () => {
  expect(operationName('goneUpsert')).toBe('goneUpsert');
});
