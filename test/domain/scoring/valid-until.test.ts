import fc from 'fast-check';
import type { Outcome } from '../../../lambdas/domain/accounts/account.ts';
import {
  type AccountFacts,
  type AssessedAccount,
  assessAccount,
} from '../../../lambdas/domain/scoring/assess.ts';
import { DAY_MS, dayOf, type Instant } from '../../../lambdas/domain/kernel/time.ts';
import { anyFacts } from '../../support/histories/arbitraries.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW, theFacts } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive'] });

const validUntil = (facts: AccountFacts, at: Instant = NOW) =>
  assessAccount(facts, JOB, at).assessment.validUntil;

/** Everything except the time of the assessment. */
function timeless({ assessment, candidates }: AssessedAccount): unknown {
  const { assessedAt: _, trend, ...rest } = assessment;
  const points = trend.points.map(({ at, ...point }, index) =>
    index === trend.points.length - 1 ? point : { at, ...point },
  );
  return { ...rest, trend: { ...trend, points }, candidates };
}

describe('validUntil', () => {
  test('is the time before which nothing changes except the time of the assessment', () => {
    fc.assert(
      fc.property(anyFacts, fc.double({ min: 0, max: 1, noNaN: true }), ({ job, facts }, part) => {
        const now = assessAccount(facts, job, NOW);
        const until = now.assessment.validUntil ?? NOW + 2000 * DAY_MS;
        const between = NOW + Math.floor(part * (until - 1 - NOW));
        for (const at of [NOW + 1, between, until - 1]) {
          if (at >= until) continue;
          expect(timeless(assessAccount(facts, job, at))).toEqual(timeless(now));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is later than the assessment, and finally null', () => {
    fc.assert(
      fc.property(anyFacts, ({ job, facts }) => {
        let at: Instant | null = NOW;
        for (let turn = 0; at !== null && turn < 400; turn += 1) {
          const next: Instant | null = assessAccount(facts, job, at).assessment.validUntil;
          if (next !== null) expect(next).toBeGreaterThan(at);
          at = next;
        }
        expect(at).toBeNull();
      }),
      { numRuns: 10 },
    );
  });

  test('is null if time alone changes nothing any more', () => {
    expect(validUntil(theFacts([]))).toBeNull();
    const longAgo = aPerson('ana', [aSubmission('1', daysAgo(456), { plan: 'EASY' })]);
    expect(validUntil(theFacts([longAgo]))).toBeNull();
  });

  test.each([
    ["today's answer becomes a point of the trend", 0, Date.parse('2026-11-02T00:00:00.000Z')],
    ['an answer enters the trend', 80, daysAgo(80) + 90 * DAY_MS],
    ['an answer ages', 100, daysAgo(100) + 180 * DAY_MS + 1],
    ['an answer expires', 200, daysAgo(200) + 365 * DAY_MS + 1],
    ['an answer leaves the trend', 400, daysAgo(400) + 455 * DAY_MS + 1],
  ])('is the time when %s', (_, days, instant) => {
    const ana = aPerson('ana', [aSubmission('1', daysAgo(days), { plan: 'EASY' })]);
    expect(validUntil(theFacts([ana]))).toBe(instant);
  });

  test('is the time when a renewal comes near, and when it has passed', () => {
    const renewal = dayOf(NOW + 100 * DAY_MS);
    const near = Date.parse('2026-11-11T00:00:00.000Z');
    const facts = theFacts([], { renewalDate: renewal });
    expect(renewal).toBe('2027-02-09');
    expect(validUntil(facts)).toBe(near);
    expect(validUntil(facts, near)).toBe(Date.parse('2027-02-10T00:00:00.000Z'));
    const renewsSoon = [near - 1, near, Date.parse('2027-02-09T23:59:59.999Z')].map(
      (at) => assessAccount(facts, JOB, at).assessment.renewsSoon,
    );
    expect(renewsSoon).toEqual([false, true, true]);
  });

  test('is the start of an outcome dated in the future', () => {
    const churn: Outcome = {
      kind: 'CHURNED',
      occurredOn: '2026-11-02',
      reason: null,
      recordedAt: NOW,
      decidedAt: null,
      retractedAt: null,
    };
    expect(validUntil(theFacts([], {}, [churn]))).toBe(Date.parse('2026-11-02T00:00:00.000Z'));
  });

  test('is the time when a request no longer blocks another one to the same person', () => {
    const asked = aPerson('ana', [], { requests: [{ at: daysAgo(10), candidateId: 'x' }] });
    expect(validUntil(theFacts([asked]))).toBe(daysAgo(10) + 90 * DAY_MS + 1);
  });
});
