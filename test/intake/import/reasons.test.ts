import { suggestDraft } from '../../../intake/draft/suggest-draft.ts';
import { withField } from '../../../intake/draft/said-draft.ts';
import { mappingOf } from '../../../intake/draft/draft-mapping.ts';
import { unusedColumns } from '../../../intake/draft/unused-columns.ts';
import { whenUnderstood } from '../support/understood.ts';

const STEPS = [
  { key: 'find-stops', statement: 'Find the stops' },
  { key: 'assign-crew', statement: 'Assign a crew' },
];

const answersOf = ({ submissions }: Awaited<ReturnType<typeof whenUnderstood>>) =>
  submissions.flatMap(({ answers }) =>
    answers.map(({ stepKey, reason, explanation }) => [stepKey, reason, explanation]),
  );

test('one column beside a step can contain predefined reasons and another one comments', async () => {
  const understood = await whenUnderstood(
    'Company,Date,Find the stops,Find the stops: why,Find the stops: comment\n' +
      'ACME,2026-09-01,Difficult,It takes too long,Three hours\n' +
      'ACME,2026-09-02,Difficult,HARD_TO_USE,\n',
    STEPS,
  );
  expect(understood.draft.steps['find-stops']).toMatchObject({ reason: 3, explanation: 4 });
  expect(answersOf(understood)).toEqual([
    ['find-stops', 'SLOW', 'Three hours'],
    ['find-stops', 'HARD_TO_USE', undefined],
  ]);
  expect(unusedColumns(understood.draft, understood.opened.header)).toEqual([]);
});

test('free text is not taken for predefined reasons', async () => {
  const { draft } = await whenUnderstood(
    'Company,Date,Find the stops,Find the stops: why\n' +
      'ACME,2026-09-01,Difficult,The map is old\nACME,2026-09-02,Difficult,Something else\n',
    STEPS,
  );
  expect(draft.steps['find-stops']).toMatchObject({ explanation: 3 });
  expect(draft.steps['find-stops']?.reason).toBeUndefined();
});

test('in a file with one row per answer, a column called Reason can contain predefined reasons or free text', async () => {
  const file = (reason: string) =>
    'Company,Person,Date,Step,Answer,Reason,Comment\n' +
    `ACME,ana,2026-09-01,find-stops,Difficult,${reason},too many\n` +
    'ACME,ana,2026-09-01,assign-crew,Easy,,\n';
  const listed = await whenUnderstood(file('result not right'), STEPS);
  expect(listed.draft.tidy).toMatchObject({ reason: 5, explanation: 6 });
  expect(answersOf(listed)).toContainEqual(['find-stops', 'INACCURATE', 'too many']);
  const own = await whenUnderstood(file('the depot moved'), STEPS);
  expect(own.draft.tidy).toMatchObject({ explanation: 5 });
  expect(own.draft.tidy.reason).toBeUndefined();
});

test('the columns beside a step can be chosen one by one', () => {
  const names = ['Company', 'Date', 'Q1', 'Q2', 'Q3'];
  const header = { names, rows: [names] };
  const guess = suggestDraft({ names, rows: [] }, STEPS);
  let draft = { ...guess, kind: 'responses' as const };
  for (const [field, column] of [
    ['step:find-stops', 'Q1'],
    ['step:find-stops:reason', 'Q2'],
    ['step:find-stops:explanation', 'Q3'],
  ] as const) {
    draft = { ...withField(draft, field, column, header), kind: 'responses' };
  }
  expect(mappingOf(draft, header).steps).toEqual({
    'find-stops': {
      ...{ column: 'Q1', reason: { column: 'Q2' } },
      explanation: { column: 'Q3' },
    },
  });
  // Another answer column keeps the columns beside it.
  const again = mappingOf(withField(draft, 'step:find-stops', 'Company', header), header).steps;
  expect(again?.['find-stops']).toMatchObject({ column: 'Company', reason: { column: 'Q2' } });
  expect(() => withField(draft, 'reasons', 'Q2', header)).toThrow('step:KEY:reason');
});
