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
  ['a candidate on hold', aCandidate('CANDIDATE', { heldBack: ['FATIGUE'] }), {}, false],
  [
    'a candidate on hold, if requested',
    aCandidate('CANDIDATE', { heldBack: ['FATIGUE'] }),
    { includeHeldBack: true },
    true,
  ],
  ['a published candidate on hold', aCandidate('PUBLISHED', { heldBack: ['FATIGUE'] }), {}, true],
  ['a withdrawn candidate', aCandidate('WITHDRAWN'), {}, false],
  ['a withdrawn candidate, if requested', aCandidate('WITHDRAWN'), { states: ['WITHDRAWN'] }, true],
  ['a candidate with an expired consent', expired, {}, false],
  [
    'a candidate with an expired consent, by its earlier state',
    expired,
    { states: ['PUBLISHED'] },
    false,
  ],
  [
    'a candidate with an expired consent, by its current state',
    expired,
    { states: ['RETIRED'] },
    true,
  ],
  ['a candidate of another step', aCandidate('CANDIDATE'), { stepKeys: ['drive'] }, false],
  [
    'a candidate of a requested step',
    aCandidate('CANDIDATE'),
    { stepKeys: ['drive', 'plan'] },
    true,
  ],
  [
    'a candidate whose person must not be asked, for marketing',
    aCandidate('CANDIDATE', { heldBack: ['NO_PERMISSION'] }),
    { includeHeldBack: true, forMarketing: true },
    false,
  ],
  ['a candidate without a turnaround', aCandidate('CANDIDATE'), { turnaroundOnly: true }, false],
  [
    'a candidate with a turnaround',
    aCandidate('CANDIDATE', { turnaround }),
    { turnaroundOnly: true },
    true,
  ],
])('isListed decides about %s', (_, candidate, criteria, expected) => {
  expect(isListed(candidate, { ...ALL, ...criteria }, NOW)).toBe(expected);
});
