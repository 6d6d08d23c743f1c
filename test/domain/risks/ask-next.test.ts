import { askNextWindow } from '../../../lambdas/domain/risks/ask-next.ts';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import type { Outcome } from '../../../lambdas/domain/accounts/account.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { aJob, aPerson, aSubmission, daysAgo, NOW, theFacts } from '../../support/facts.ts';

const JOB = aJob({ steps: ['plan', 'drive', 'arrive'] });
const ALL = { plan: 'EASY', drive: 'EASY', arrive: 'EASY' } as const;

function reasonsFor(
  people: readonly Person[],
  renewalDate: string | null = '2027-01-15',
  outcomes: readonly Outcome[] = [],
) {
  return assessAccount(theFacts(people, { renewalDate }, outcomes), JOB, NOW).assessment.askReasons;
}

const buyer = (days: number, answers: Parameters<typeof aSubmission>[2] = ALL) =>
  aPerson('bea', [aSubmission('b', daysAgo(days), answers)], { role: 'BUYER' });

describe('reasons to ask before the renewal', () => {
  test('are empty if the buyer and enough steps have answers that are valid past the renewal', () => {
    expect(reasonsFor([buyer(10)])).toEqual([]);
  });

  test('are NO_ANSWERS and MISSING_BUYER without current answers', () => {
    expect(reasonsFor([])).toEqual(['NO_ANSWERS', 'MISSING_BUYER']);
    expect(reasonsFor([buyer(366)])).toEqual(['NO_ANSWERS', 'MISSING_BUYER']);
  });

  test('are TOO_FEW_STEPS if too few steps are answered', () => {
    expect(reasonsFor([buyer(10, { plan: 'EASY' })])).toEqual(['TOO_FEW_STEPS']);
  });

  test('are MISSING_BUYER without an answer from a buyer', () => {
    expect(reasonsFor([aPerson('ana', [aSubmission('a', daysAgo(10), ALL)])])).toEqual([
      'MISSING_BUYER',
    ]);
  });

  test('are EXPIRES_BEFORE_RENEWAL if answers expire before the renewal day begins', () => {
    // Answered on 2025-11-21T12:00Z, so valid until 2026-11-21T12:00Z.
    expect(reasonsFor([buyer(345)], '2026-11-21')).toEqual([]);
    expect(reasonsFor([buyer(345)], '2026-11-22')).toEqual(['EXPIRES_BEFORE_RENEWAL']);
  });

  test('are empty if answers are valid until the first instant of the renewal day', () => {
    const midnight = aSubmission('b', Date.parse('2025-11-22T00:00:00.000Z'), ALL);
    const bea = aPerson('bea', [midnight], { role: 'BUYER' });
    expect(reasonsFor([bea], '2026-11-22')).toEqual([]);
  });

  test('are empty without a renewal date or once the account has churned', () => {
    const churned: Outcome = {
      kind: 'CHURNED',
      occurredOn: '2026-10-01',
      reason: null,
      recordedAt: NOW,
      decidedAt: null,
      retractedAt: null,
    };
    expect(reasonsFor([], null)).toEqual([]);
    expect(reasonsFor([], '2027-01-15', [churned])).toEqual([]);
  });
});

test('the ask-next list covers today to 120 days ahead', () => {
  expect(askNextWindow(NOW)).toEqual({ from: '2026-11-01', to: '2027-03-01' });
});
