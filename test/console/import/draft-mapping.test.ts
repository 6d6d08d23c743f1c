import {
  type DraftMapping,
  mappingOf,
  rolesOf,
} from '../../../console/src/pages/import/columns/draft-mapping.ts';
import { format } from '../../../console/src/pages/import/words/complaints.ts';
import { draftProblems } from '../../../console/src/pages/import/columns/draft-problems.ts';
import {
  suggestDraft,
  withMeanings,
} from '../../../console/src/pages/import/columns/suggest-draft.ts';
import { mappingSchema } from '../../../intake/mapping/mapping-schema.ts';

const STEPS = [{ key: 'plan-stops', statement: 'decide which stops fit into the day' }];
const NAMES = ['Company', 'Email', 'Date', 'Plan stops', 'Role', 'Role'];
const header = { names: NAMES, rows: [NAMES] };
const sample = {
  names: NAMES,
  rows: [
    ['Acme', 'ana@example.com', '1/2/2026', '1', 'Zookeeper', ''],
    ['Acme', 'bo@example.com', '2/2/2026', '5', 'Buyer', ''],
  ],
};
const guess = suggestDraft(sample, STEPS);

test('asks for ambiguous date formats and unknown answers before anything is sent', () => {
  expect(draftProblems(guess, sample).map(format)).toEqual([
    'Choose which part of the dates is the month: these dates do not show it.',
    'Choose what “1”, “5” mean as an answer.',
  ]);
});

const said: DraftMapping = {
  ...guess,
  dateOrder: 'DD/MM/YYYY',
  scale: { 1: 'VERY_EASY', 5: 'NOT_APPLICABLE' },
  roles: { Zookeeper: 'OTHER' },
};

test('creates a mapping that the CLI accepts once all questions are answered', () => {
  expect(draftProblems(said, sample).map(format)).toEqual([]);
  const mapping = mappingOf(said, header);
  expect(mapping).toEqual({
    account: { column: 'Company' },
    respondent: { column: 'Email' },
    email: { column: 'Email' },
    submittedAt: { column: 'Date' },
    // Two columns have this name, so the number is used.
    role: { column: 5 },
    steps: { 'plan-stops': { column: 'Plan stops' } },
    scale: { 1: 'VERY_EASY', 5: null },
    roles: { Zookeeper: 'OTHER' },
    dateFormat: 'DD/MM/YYYY',
  });
  expect(mappingSchema.parse(mapping)).toEqual(mapping);
});

test('keeps the chosen meanings of values when another column is chosen', () => {
  const next = withMeanings({ ...said, answers: { ...said.answers, name: 0 } }, sample);
  expect([next.scale, next.roles, next.dateOrder]).toEqual([said.scale, said.roles, 'DD/MM/YYYY']);
});

test('uses one date for all rows if there is no date column', () => {
  const { submittedAt: _, ...answers } = said.answers;
  const draft = { ...said, answers, dateOrder: null };
  expect(draftProblems(draft, sample).map(format)).toEqual([
    'Choose when it was answered: a column, or one date for all answers.',
  ]);
  const mapping = mappingOf({ ...draft, answeredOn: '2026-11-22' }, header);
  expect(mapping.submittedAt).toEqual({ fixed: '2026-11-22' });
});

test('uses a mapping file in place of all choices', () => {
  const given = { name: 'map.json', mapping: mappingOf(said, header) };
  const draft = { ...guess, given };
  expect([draftProblems(draft, sample).map(format), mappingOf(draft, header)]).toEqual([
    [],
    given.mapping,
  ]);
});

test('leaves out titles without a role', () => {
  expect(rolesOf({ ...said, roles: { Zookeeper: '' } })).toEqual({});
});
