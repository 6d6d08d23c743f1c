import { lastRunOf } from '../../../console/src/pages/admin/data/last-run.ts';

const ranAt = '2026-11-29T18:00:00Z';
const removal = { at: ranAt, words: 12, names: 0, answers: 1, snoozes: 2, people: 3 };

test.each([
  [null, 'The cleanup has not run yet.'],
  [
    { ranAt, removal: null },
    'Last run Nov 29, 2026, 06:00 PM UTC. Nothing has been old enough to be removed so far.',
  ],
  [
    { ranAt, removal },
    'Last run Nov 29, 2026, 06:00 PM UTC. Removed: the words of 12 answers and 1 answer of 3 people and 2 snoozes.',
  ],
  [
    { ranAt: '2026-11-30T19:00:00Z', removal: { ...removal, words: 0, snoozes: 0, people: 1 } },
    'Last run Nov 30, 2026, 07:00 PM UTC: nothing was due. Last removed on Nov 29, 2026, 06:00 PM UTC: 1 answer of 1 person.',
  ],
])('describes the last retention run in a sentence (case %#)', (run, sentence) => {
  expect(lastRunOf(run).replaceAll('\u202f', ' ')).toBe(sentence);
});
