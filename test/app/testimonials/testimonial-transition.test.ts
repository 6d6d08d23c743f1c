import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { respondentGet } from '../../../lambdas/app/people/respondent-get.ts';
import { candidateGet } from '../../../lambdas/app/testimonials/candidate-get.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { consentsGet } from '../../../lambdas/app/testimonials/consents-get.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { candidateIdOf } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { consentInput } from '../../support/testimonials.ts';
import type { TestimonialTransitionInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const ANA = { externalId: 'ana', email: 'ana@acme.test', mayContact: true };
const CONSENT = consentInput();
/** CONSENT as recorded for this text by this caller. */
const GRANTED = {
  ...CONSENT,
  grantedAt: NOW,
  expiresAt: null,
  withdrawnAt: null,
  purpose: 'Testimonial',
  method: 'OTHER',
  approvedText: 'We like it.',
  recordedAt: NOW,
  recordedBy: 'ana@vendor.test',
};
const PUBLICATION = { channel: 'WEBSITE', url: 'https://example.com/a', publishedOn: '2026-11-01' };

/** Ana praised two steps and may be asked. */
async function givenCandidates() {
  const { world, scope } = await givenJobAndAccount();
  await submit(scope, {
    respondent: ANA,
    answers: ['plan-stops', 'sequence-stops', 'estimate-arrival'].map((stepKey) => ({
      stepKey,
      effort: 'VERY_EASY',
      explanation: stepKey === 'estimate-arrival' ? null : `I like ${stepKey}`,
    })),
  });
  const { edges } = await candidatesList(scope, { job: JOB });
  const [first, second] = edges.map(({ node }) => node);
  if (!first || !second) throw new Error('There are not two candidates.');
  const move = (to: string, more: Partial<TestimonialTransitionInput> = {}) =>
    testimonialTransition(scope, { id: candidateNodeId(first), to, ...more });
  return { world, scope, first, second, move };
}

describe('testimonialTransition', () => {
  test('moves from a request to a publication, and records that the contact was asked', async () => {
    const { scope, first, move } = await givenCandidates();
    const asked = await accepted(move('REQUESTED'));
    expect(asked.candidate.decision).toEqual({
      state: 'REQUESTED',
      decidedAt: NOW,
      publishedText: null,
      publications: [],
      consent: null,
      consentRecords: 0,
    });
    const person = await respondentGet(scope, first.accountId, first.respondentId);
    expect(person?.requests).toEqual([{ candidateId: candidateIdOf(first), at: NOW }]);
    await accepted(move('APPROVED', { publishedText: 'We like it.', consent: CONSENT }));
    const { candidate, job } = await accepted(move('PUBLISHED', { publication: PUBLICATION }));
    expect(candidate.decision).toEqual({
      state: 'PUBLISHED',
      decidedAt: NOW,
      publishedText: 'We like it.',
      publications: [PUBLICATION],
      consent: GRANTED,
      consentRecords: 1,
    });
    expect(job.key).toBe(JOB.key);
    expect((await candidateGet(scope, first))?.decision).toEqual(candidate.decision);
  });

  test('undoes a request on the way back to CANDIDATE, so the contact can be asked for another quote', async () => {
    const { scope, first, second, move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    const other = () =>
      testimonialTransition(scope, { id: candidateNodeId(second), to: 'REQUESTED' });
    expect(await problemsOf(other())).toHaveLength(1);
    const { candidate } = await accepted(move('CANDIDATE'));
    expect(candidate.decision.state).toBe('CANDIDATE');
    const person = await respondentGet(scope, first.accountId, first.respondentId);
    expect(person?.requests).toEqual([]);
    expect((await accepted(other())).candidate.decision.state).toBe('REQUESTED');
  });

  test('changes nothing when neither state nor content changes', async () => {
    const { world, move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    const change = { publishedText: 'We like it.', consent: CONSENT };
    const approved = await accepted(move('APPROVED', change));
    const before = world.writes();
    world.advance(1000);
    const again = await accepted(move('APPROVED', change));
    expect(again.candidate.decision).toEqual(approved.candidate.decision);
    expect(world.writes()).toBe(before);
    await accepted(move('PUBLISHED', { publication: PUBLICATION }));
    const published = world.writes();
    await accepted(move('PUBLISHED', { publication: PUBLICATION }));
    expect(world.writes()).toBe(published);
  });

  test('adds another publication to a published quote', async () => {
    const { move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    await accepted(move('APPROVED', { consent: CONSENT }));
    await accepted(move('PUBLISHED', { publication: PUBLICATION }));
    const press = { channel: 'PRESS', url: null, publishedOn: '2026-10-01' };
    const { candidate } = await accepted(move('PUBLISHED', { publication: press }));
    expect(candidate.decision.publications).toEqual([PUBLICATION, press]);
  });

  test('returns an edited text to REQUESTED, and approves it with a consent of its own', async () => {
    const { scope, move } = await givenCandidates();
    await accepted(move('REQUESTED', { publishedText: 'A draft.' }));
    await accepted(move('APPROVED', { consent: CONSENT }));
    const edited = await accepted(move('APPROVED', { publishedText: 'Better words.' }));
    expect(edited.candidate.decision).toMatchObject({
      state: 'REQUESTED',
      publishedText: 'Better words.',
      consent: { approvedText: 'A draft.' },
    });
    expect(await problemsOf(move('PUBLISHED', { publication: PUBLICATION }))).toEqual([
      {
        code: 'INVALID',
        message:
          'A testimonial in state REQUESTED cannot become PUBLISHED, only CANDIDATE, REQUESTED, APPROVED, DECLINED, WITHDRAWN.',
        field: ['to'],
      },
    ]);
    const again = await accepted(move('APPROVED', { consent: CONSENT }));
    expect((await consentsGet(scope, again.candidate)).map((c) => c.approvedText)).toEqual([
      'A draft.',
      'Better words.',
    ]);
  });

  test('allows another request after the consent has expired, but not within the fatigue window', async () => {
    const { world, scope, first, move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    const consent = { ...CONSENT, expiresAt: new Date(NOW + 30 * DAY_MS).toISOString() };
    await accepted(move('APPROVED', { consent }));
    world.advance(30 * DAY_MS);
    expect(await problemsOf(move('PUBLISHED', { publication: PUBLICATION }))).toEqual([
      {
        code: 'INVALID',
        message: 'The consent has expired: ask the person again (REQUESTED).',
        field: ['to'],
      },
    ]);
    expect(await problemsOf(move('REQUESTED'))).toEqual([
      {
        code: 'INVALID',
        message: 'A request must wait: this person was asked within the last 90 days.',
        field: ['to'],
      },
    ]);
    world.advance(61 * DAY_MS);
    const asked = await accepted(move('REQUESTED'));
    expect(asked.candidate.decision).toMatchObject({ state: 'REQUESTED', consentRecords: 1 });
    const person = await respondentGet(scope, first.accountId, first.respondentId);
    expect(person?.requests).toHaveLength(2);
  });

  test('withdraws the recorded consent permanently', async () => {
    const { scope, move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    await accepted(move('APPROVED', { consent: CONSENT }));
    await accepted(move('PUBLISHED', { publication: PUBLICATION }));
    const { candidate } = await accepted(move('WITHDRAWN'));
    expect(candidate.decision).toMatchObject({
      state: 'WITHDRAWN',
      publications: [PUBLICATION],
      consent: { withdrawnAt: NOW },
      consentRecords: 2,
    });
    expect(await consentsGet(scope, candidate)).toMatchObject([{ withdrawnAt: NOW }]);
    expect((await problemsOf(move('REQUESTED')))[0]?.message).toBe(
      'A testimonial in state WITHDRAWN cannot become REQUESTED.',
    );
  });

  test('does not ask a contact twice within the fatigue window', async () => {
    const { world, scope, second, move } = await givenCandidates();
    await accepted(move('REQUESTED'));
    const before = world.writes();
    const ask = testimonialTransition(scope, { id: candidateNodeId(second), to: 'REQUESTED' });
    expect(await problemsOf(ask)).toEqual([
      { code: 'INVALID', message: 'This candidate is on hold: FATIGUE.', field: ['to'] },
    ]);
    expect(world.writes()).toBe(before);
  });

  test('does not ask a contact again for another job', async () => {
    const { scope, move } = await givenCandidates();
    const other = { key: 'dispatching' };
    const steps = [{ key: 'brief-crew', statement: 'brief the crew' }];
    await accepted(jobUpsert(scope, { ...other, statement: 'brief crews', steps }));
    await submit(scope, {
      idempotencyKey: 'other',
      job: other,
      respondent: ANA,
      answers: [{ stepKey: 'brief-crew', effort: 'EASY', explanation: 'I like that too' }],
    });
    const { edges } = await candidatesList(scope, { job: other });
    const [there] = edges.map(({ node }) => node);
    if (!there) throw new Error('there is no candidate on the other job');
    await accepted(move('REQUESTED'));
    const ask = testimonialTransition(scope, { id: candidateNodeId(there), to: 'REQUESTED' });
    expect((await problemsOf(ask)).map(({ message }) => message)).toEqual([
      'This candidate is on hold: FATIGUE.',
    ]);
  });

  test('does not ask a contact whom another user has just asked', async () => {
    const { world, scope, first, second, move } = await givenCandidates();
    // A stale read that does not include the request yet.
    const stale = await scope.ports.candidates.get(second);
    await accepted(move('REQUESTED'));
    const { candidates } = world.ports;
    const get = candidates.get;
    candidates.get = async () => stale;
    const before = world.writes();
    const ask = testimonialTransition(scope, { id: candidateNodeId(second), to: 'REQUESTED' });
    expect(await problemsOf(ask)).toEqual([
      {
        code: 'INVALID',
        message: 'A request must wait: this person was asked within the last 90 days.',
        field: ['to'],
      },
    ]);
    candidates.get = get;
    expect(world.writes()).toBe(before);
    expect((await candidateGet(scope, first))?.decision.state).toBe('REQUESTED');
  });

  test('decides on top of a concurrent decision', async () => {
    const { world, scope, first, move } = await givenCandidates();
    const declined = { id: candidateNodeId(first), to: 'DECLINED' };
    world.meanwhile(() => testimonialTransition(scopeOf(world), declined));
    expect(await problemsOf(move('REQUESTED'))).toEqual([
      {
        code: 'INVALID',
        message: 'A testimonial in state DECLINED cannot become REQUESTED.',
        field: ['to'],
      },
    ]);
    expect((await candidateGet(scope, first))?.decision.state).toBe('DECLINED');
  });

  test.each<[string, Partial<TestimonialTransitionInput>, object]>([
    [
      'the id of another type',
      { id: nodeId('Job', ['x']) },
      { code: 'INVALID', message: 'id must be the id of a testimonial candidate.', field: ['id'] },
    ],
    [
      'an unknown candidate',
      { id: nodeId('TestimonialCandidate', ['a', 'b', 'c', 'd', 'e']) },
      {
        code: 'NOT_FOUND',
        message: 'id does not match a testimonial candidate. List the candidates again.',
        field: ['id'],
      },
    ],
    [
      'an unknown state',
      { to: 'SENT' },
      {
        code: 'INVALID',
        message:
          'to must be one of CANDIDATE, REQUESTED, APPROVED, PUBLISHED, DECLINED, WITHDRAWN, RETIRED.',
        field: ['to'],
      },
    ],
    [
      'a text of 4,001 characters',
      { publishedText: 't'.repeat(4001) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'publishedText must be at most 4000 characters; it has 4001.',
        field: ['publishedText'],
      },
    ],
    [
      'an address that is not a web URL',
      { publication: { ...PUBLICATION, url: 'javascript:alert(1)' } },
      {
        code: 'INVALID',
        message: 'url must be a web address such as https://example.com/story.',
        field: ['publication', 'url'],
      },
    ],
    [
      'a date more than a day in the future',
      { publication: { ...PUBLICATION, publishedOn: '2027-01-01' } },
      {
        code: 'INVALID',
        message: 'publishedOn must not be more than a day in the future; it is 2027-01-01.',
        field: ['publication', 'publishedOn'],
      },
    ],
    [
      'a consent without a channel',
      { to: 'APPROVED', consent: { ...CONSENT, channels: [] } },
      {
        code: 'INVALID',
        message: 'channels must have at least one channel.',
        field: ['consent', 'channels'],
      },
    ],
    [
      'a consent with a duplicate channel',
      { to: 'APPROVED', consent: { ...CONSENT, channels: ['PRESS', 'PRESS'] } },
      {
        code: 'INVALID',
        message: 'channels must list each channel once.',
        field: ['consent', 'channels'],
      },
    ],
    [
      'a consent for an unknown channel',
      { to: 'APPROVED', consent: { ...CONSENT, channels: ['PRESS', 'TELEVISION'] } },
      {
        code: 'INVALID',
        message: 'channels.1 must be one of WEBSITE, SALES, SOCIAL, PRESS, REFERENCE_CALL.',
        field: ['consent', 'channels', '1'],
      },
    ],
    [
      'an expired consent',
      { to: 'APPROVED', consent: { ...CONSENT, expiresAt: '2026-11-01T12:00:00Z' } },
      {
        code: 'INVALID',
        message: 'expiresAt must be in the future; it is 2026-11-01T12:00:00Z.',
        field: ['consent', 'expiresAt'],
      },
    ],
    [
      'a consent with a future date',
      { to: 'APPROVED', consent: { ...CONSENT, grantedAt: '2026-11-01T12:00:01Z' } },
      {
        code: 'INVALID',
        message: 'grantedAt must not be in the future; it is 2026-11-01T12:00:01Z.',
        field: ['consent', 'grantedAt'],
      },
    ],
    [
      'a consent without proof',
      { to: 'APPROVED', consent: { ...CONSENT, evidence: ' ' } },
      { code: 'INVALID', message: 'evidence must not be blank.', field: ['consent', 'evidence'] },
    ],
    [
      'a consent with an unknown method',
      { to: 'APPROVED', consent: { ...CONSENT, method: 'FAX' } },
      {
        code: 'INVALID',
        message: 'method must be one of EMAIL, FORM, SIGNED_DOCUMENT, SPOKEN, SURVEY, OTHER.',
        field: ['consent', 'method'],
      },
    ],
    [
      'a consent together with a request',
      { consent: CONSENT },
      {
        code: 'INVALID',
        message: 'Give a new or renewed consent only with APPROVED.',
        field: ['consent'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, move } = await givenCandidates();
    const before = world.writes();
    expect(await problemsOf(move('REQUESTED', wrong))).toEqual([error]);
    expect(world.writes()).toBe(before);
  });

  test('rejects callers who may not decide on quotes', async () => {
    const { world, first } = await givenCandidates();
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS', 'PRODUCT');
    const act = testimonialTransition(scope, { id: candidateNodeId(first), to: 'REQUESTED' });
    await expect(act).rejects.toThrow(Refused);
  });
});
