import {
  type CandidateCriteria,
  isListed,
} from '../../../lambdas/domain/testimonials/candidate-criteria.ts';
import type { Candidate } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { daysAgo, NOW } from '../../support/facts.ts';
import { aCandidate, aConsent } from '../../support/testimonials.ts';

const ALL: CandidateCriteria = {
  stepKeys: null,
  states: null,
  includeHeldBack: false,
  turnaroundOnly: false,
  forMarketing: false,
};
const turnaround = {
  fromEffort: 'DIFFICULT',
  fromAt: daysAgo(90),
  toEffort: 'EASY',
  toAt: daysAgo(30),
} as const;
const expired = aCandidate('PUBLISHED', { decision: { consent: aConsent({ expiresAt: NOW }) } });

test.each<[string, Candidate, Partial<CandidateCriteria>, boolean]>([
  ['a candidate', aCandidate('CANDIDATE'), {}, true],
  ['a candidate held back', aCandidate('CANDIDATE', { heldBack: ['FATIGUE'] }), {}, false],
  [
    'a candidate held back, asked for',
    aCandidate('CANDIDATE', { heldBack: ['FATIGUE'] }),
    { includeHeldBack: true },
    true,
  ],
  ['a published one held back', aCandidate('PUBLISHED', { heldBack: ['FATIGUE'] }), {}, true],
  ['a withdrawn one', aCandidate('WITHDRAWN'), {}, false],
  ['a withdrawn one, asked for', aCandidate('WITHDRAWN'), { states: ['WITHDRAWN'] }, true],
  ['one whose consent expired', expired, {}, false],
  ['one whose consent expired, as what it was', expired, { states: ['PUBLISHED'] }, false],
  ['one whose consent expired, as what it is', expired, { states: ['RETIRED'] }, true],
  ['one of another step', aCandidate('CANDIDATE'), { stepKeys: ['drive'] }, false],
  ['one of a step asked for', aCandidate('CANDIDATE'), { stepKeys: ['drive', 'plan'] }, true],
  [
    'one whose person may not be asked, to marketing',
    aCandidate('CANDIDATE', { heldBack: ['NO_PERMISSION'] }),
    { includeHeldBack: true, forMarketing: true },
    false,
  ],
  ['one without a turnaround', aCandidate('CANDIDATE'), { turnaroundOnly: true }, false],
  [
    'one with a turnaround',
    aCandidate('CANDIDATE', { turnaround }),
    { turnaroundOnly: true },
    true,
  ],
])('isListed decides about %s', (_, candidate, criteria, expected) => {
  expect(isListed(candidate, { ...ALL, ...criteria }, NOW)).toBe(expected);
});
