import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import type { Operation } from '../../../cli/api/client.ts';
import { ERASURES, REPLAY } from '../../../cli/api/people/erasures.ts';
import { figuresOperation, SOLUTIONS } from '../../../cli/api/figures.ts';
import { BATCHES, RECORD_BATCH } from '../../../cli/api/imports/import-batches.ts';
import { EXPORT_PERSON } from '../../../cli/api/people/export-person.ts';
import { importOperation } from '../../../cli/api/imports/imports.ts';
import { CREATE_JOB } from '../../../cli/api/create-job.ts';
import { FIND_ACCOUNTS } from '../../../cli/api/find-accounts.ts';
import { FIRST_JOB, OWNERS } from '../../../cli/api/owners.ts';
import { JOB } from '../../../cli/api/job.ts';
import { DROP_PERSON, MERGE_PEOPLE, RESTORE_PERSON } from '../../../cli/api/people/people.ts';
import { MERGE_ACCOUNTS } from '../../../cli/api/merge-accounts.ts';
import { QUARANTINE, QUARANTINE_RETRY } from '../../../cli/api/quarantine.ts';
import { RETRACT } from '../../../cli/api/retract.ts';
import { UNDO } from '../../../cli/api/imports/import-undo.ts';
import { CREATE_EXPORT, EXPORT } from '../../../cli/api/export-list.ts';

const schema = buildSchema(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));

const OPERATIONS: readonly Pick<Operation<unknown>, 'name' | 'document'>[] = [
  JOB,
  FIND_ACCOUNTS,
  FIRST_JOB,
  OWNERS,
  CREATE_JOB,
  RETRACT,
  UNDO,
  ERASURES,
  REPLAY,
  EXPORT_PERSON,
  MERGE_ACCOUNTS,
  MERGE_PEOPLE,
  DROP_PERSON,
  RESTORE_PERSON,
  QUARANTINE,
  QUARANTINE_RETRY,
  CREATE_EXPORT,
  EXPORT,
  importOperation('accountsImport'),
  importOperation('respondentsImport'),
  importOperation('submissionsImport'),
  importOperation('outcomesImport'),
  figuresOperation('marketBenchmarkSet'),
  figuresOperation('solutionRatingSet'),
  SOLUTIONS,
  RECORD_BATCH,
  BATCHES,
];

test.each(OPERATIONS.map(({ name, document }) => [name, document]))(
  '%s uses only fields that the schema has and does not deprecate',
  (_name, document) => {
    const errors = validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]);
    expect(errors.map(({ message }) => message)).toEqual([]);
  },
);
