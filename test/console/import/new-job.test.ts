import {
  earlier,
  guess,
  newJobProblems,
  pointedAt,
  proposedJob,
  reworded,
  sameJob,
  without,
} from '../../../console/src/pages/import/new-job/new-job.ts';
import { stepsOfFile } from '../../../intake/draft/survey/steps-of-file.ts';

const SURVEY = {
  names: [
    'Company',
    'Date',
    'How difficult is it to … [Plan stops]',
    'How difficult is it to … [Estimate arrival]',
    'How difficult is it to … [Record the work]',
  ],
  rows: [
    ['a-1', '2026-11-03', 'Very easy', 'Difficult', 'Easy'],
    ['a-1', '2026-11-04', 'Very difficult', 'Easy', 'Neither'],
  ],
};
const SHOWN = [{ key: 'plan-stops', statement: 'plan the stops' }];

function proposed() {
  const job = proposedJob(SURVEY);
  if (job === null) throw new Error('The survey has a question.');
  return job;
}

test('proposes the same steps as the CLI', () => {
  expect(proposed()).toEqual({ ...stepsOfFile(SURVEY), statement: 'How difficult is it to …' });
  expect(proposed().steps.map(({ key }) => key)).toEqual([
    'plan-stops',
    'estimate-arrival',
    'record-the-work',
  ]);
});

test('proposes the question as a new job if there is none, with all accounts created', () => {
  const { draft, newJob } = guess(SURVEY, []);
  expect(newJob).toEqual(proposed());
  expect(draft.createsAccounts).toBe(true);
  expect(Object.values(draft.steps).map(({ answer }) => answer)).toEqual([2, 3, 4]);
});

test('proposes no new job if the shown job has a matching step', () => {
  const { draft, newJob } = guess(SURVEY, SHOWN);
  expect(newJob).toBeNull();
  expect(draft.createsAccounts).toBe(false);
  expect(draft.steps['plan-stops']?.answer).toBe(2);
});

test('proposes a new job if the shown job has other steps, without creating accounts', () => {
  const { draft, newJob } = guess(SURVEY, [{ key: 'bake', statement: 'bake the bread' }]);
  expect(newJob).toEqual(proposed());
  expect(draft.createsAccounts).toBe(false);
});

test('proposes no job for a file without a question about difficulty', () => {
  const names = ['Company', 'Date', 'I like the product', 'I would buy it again'];
  const rows = [
    ['a-1', '2026-11-03', 'Strongly agree', 'Agree'],
    ['a-1', '2026-11-04', 'Disagree', 'Strongly disagree'],
  ];
  expect(guess({ names, rows }, []).newJob).toBeNull();
});

test('finds an existing job that has all the steps, by key or by wording', () => {
  const byWords = { steps: proposed().steps.map((step, n) => ({ ...step, key: `s${n}` })) };
  const some = { steps: proposed().steps.slice(1) };
  expect(sameJob(proposed(), [some, byWords])).toBe(byWords);
  expect(sameJob(proposed(), [some])).toBeUndefined();
});

test('keeps keys and columns when steps are reworded, reordered and removed', () => {
  const job = without(
    earlier(reworded(proposed(), 'plan-stops', 'put stops in order'), 'record-the-work'),
    'estimate-arrival',
  );
  expect(job.steps).toEqual([
    { key: 'plan-stops', statement: 'put stops in order' },
    { key: 'record-the-work', statement: 'Record the work' },
  ]);
  expect(earlier(job, 'plan-stops')).toEqual(job);
});

test('can map the answers to the shown job after all', () => {
  const { draft } = guess(SURVEY, []);
  expect(Object.keys(pointedAt(draft, SURVEY, SHOWN).steps)).toEqual(['plan-stops']);
});

test('requires a statement, at least one step and a wording for each step', () => {
  expect(newJobProblems(proposed())).toEqual([]);
  expect(newJobProblems({ ...proposed(), statement: ' ', steps: [] })).toEqual([
    'Enter what customers want to get done.',
    'Keep at least one step.',
  ]);
  expect(newJobProblems(reworded(proposed(), 'plan-stops', ''))).toEqual([
    'Enter a wording for every step.',
  ]);
});
