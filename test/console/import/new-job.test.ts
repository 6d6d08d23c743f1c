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

test('the steps are those that the command line makes of the file', () => {
  expect(proposed()).toEqual({ ...stepsOfFile(SURVEY), statement: 'How difficult is it to …' });
  expect(proposed().steps.map(({ key }) => key)).toEqual([
    'plan-stops',
    'estimate-arrival',
    'record-the-work',
  ]);
});

test('without a job, the question becomes one, its columns are taken, and accounts are new', () => {
  const { draft, newJob } = guess(SURVEY, []);
  expect(newJob).toEqual(proposed());
  expect(draft.createsAccounts).toBe(true);
  expect(Object.values(draft.steps).map(({ answer }) => answer)).toEqual([2, 3, 4]);
});

test('a job that has a step that fits is not left for a new one', () => {
  const { draft, newJob } = guess(SURVEY, SHOWN);
  expect(newJob).toBeNull();
  expect(draft.createsAccounts).toBe(false);
  expect(draft.steps['plan-stops']?.answer).toBe(2);
});

test('beside a job with other steps, the question becomes one, and accounts stay those that are known', () => {
  const { draft, newJob } = guess(SURVEY, [{ key: 'bake', statement: 'bake the bread' }]);
  expect(newJob).toEqual(proposed());
  expect(draft.createsAccounts).toBe(false);
});

test('a file without a question that is rated by difficulty becomes no job', () => {
  const names = ['Company', 'Date', 'I like the product', 'I would buy it again'];
  const rows = [
    ['a-1', '2026-11-03', 'Strongly agree', 'Agree'],
    ['a-1', '2026-11-04', 'Disagree', 'Strongly disagree'],
  ];
  expect(guess({ names, rows }, []).newJob).toBeNull();
});

test('a job with all of the steps is recognized, by their keys or by their words', () => {
  const byWords = { steps: proposed().steps.map((step, n) => ({ ...step, key: `s${n}` })) };
  const some = { steps: proposed().steps.slice(1) };
  expect(sameJob(proposed(), [some, byWords])).toBe(byWords);
  expect(sameJob(proposed(), [some])).toBeUndefined();
});

test('steps are reworded, reordered and left out; keys and columns stay with them', () => {
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

test('the answers can be pointed at the job that is shown after all', () => {
  const { draft } = guess(SURVEY, []);
  expect(Object.keys(pointedAt(draft, SURVEY, SHOWN).steps)).toEqual(['plan-stops']);
});

test('a job needs a name, a step, and a wording of each', () => {
  expect(newJobProblems(proposed())).toEqual([]);
  expect(newJobProblems({ ...proposed(), statement: ' ', steps: [] })).toEqual([
    'Say what customers want to get done.',
    'Keep at least one step.',
  ]);
  expect(newJobProblems(reworded(proposed(), 'plan-stops', ''))).toEqual(['Word every step.']);
});
