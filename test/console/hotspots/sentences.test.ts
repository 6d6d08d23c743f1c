import { gapWords, historySummary } from '../../../console/src/pages/hotspots/sentences.ts';

test.each([
  [7.2, 'ahead of us by 7 points'],
  [-1, 'we lead by 1 point'],
  [0.3, 'as difficult as with us'],
])('a gap of %d to a competitor is described by who is ahead', (gap, words) => {
  expect(gapWords(gap)).toBe(words);
});

describe("a step's history summary", () => {
  const points = [
    ['2024-01-01', 20],
    ['2024-06-01', 50],
    ['2024-09-01', 48],
    ['2024-11-01', 30],
  ].map(([day, value], index) => ({
    at: Date.parse(String(day)),
    value: Number(value),
    respondents: 5 + 10 * index,
  }));
  const whole = 'It rose from 20% in January 2024 (5 answered) to 30% now (35 answered).';

  test('describes first what changed since the last launch', () => {
    const launches = [{ startedOn: '2024-10-03' }, { startedOn: '2024-06-02' }];
    expect(historySummary(points, launches)).toBe(
      'Since the launch on Oct 3, 2024, it has fallen from 48% to 30%. ' +
        `Other things may have changed since then, too. ${whole}`,
    );
  });

  test('describes the whole period if there was no launch, or only one before the first figure', () => {
    expect(historySummary(points, [])).toBe(whole);
    expect(historySummary(points, [{ startedOn: '2023-12-01' }])).toBe(whole);
  });

  test('credits no change to a launch in the last four weeks, and says when to check again', () => {
    const launches = [{ startedOn: '2024-06-02' }, { startedOn: '2024-10-20' }];
    expect(historySummary(points, launches)).toBe(
      'Since the launch on Jun 2, 2024, it has fallen from 50% to 30%. ' +
        'Other things may have changed since then, too. ' +
        'It is too early to tell what the launch on Oct 20, 2024 changed: check again from Nov 17, 2024, ' +
        `once people have been asked again. ${whole}`,
    );
  });
});
