import { isKept, linkState, stepsOf } from '../../../lambdas/domain/surveys/survey-link.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { aJob, NOW } from '../../support/facts.ts';

const open = { openedAt: null, answeredAt: null, revokedAt: null, expiresAt: NOW };

test('a link is pending, then opened, then answered, and expires if it was not answered', () => {
  const before = NOW - 1;
  expect(linkState(open, before)).toBe('PENDING');
  expect(linkState({ ...open, openedAt: 1 }, before)).toBe('OPENED');
  expect(linkState(open, NOW)).toBe('EXPIRED');
  expect(linkState({ ...open, openedAt: 1 }, NOW)).toBe('EXPIRED');
  expect(linkState({ ...open, answeredAt: 1 }, before)).toBe('ANSWERED');
  expect(linkState({ ...open, answeredAt: 1 }, NOW)).toBe('ANSWERED');
});

test('a link is kept for thirty days after it has expired', () => {
  expect(isKept(open, NOW + 30 * DAY_MS - 1)).toBe(true);
  expect(isKept(open, NOW + 30 * DAY_MS)).toBe(false);
});

test('the steps of a link are the active ones of the job, or those among them that the link names', () => {
  const job = aJob({ steps: ['a', { key: 'b', isActive: false }, 'c', 'd'] });
  const keysOf = (stepKeys: readonly string[] | null) =>
    stepsOf({ stepKeys }, job).map(({ key }) => key);
  expect(keysOf(null)).toEqual(['a', 'c', 'd']);
  expect(keysOf(['d', 'b', 'a'])).toEqual(['a', 'd']);
});
