import { candidateNodeId } from '../../lambdas/app/testimonials/candidate-key.ts';
import { testimonialTransition } from '../../lambdas/app/testimonials/testimonial-transition.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { AgeingFoothold, WORDS } from '../support/ageing-foothold.ts';
import { accepted } from '../support/mutation-results.ts';
import { NOW } from '../support/facts.ts';
import { givenStoredFoothold } from '../support/store/stored-foothold.ts';

describe('the retention of testimonials', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());
  beforeEach(() => world.begin());

  const CONSENT = {
    wordingVersion: '1',
    channels: ['WEBSITE'],
    attribution: 'ANONYMOUS',
    evidence: 'mail',
  };

  async function givenRequested() {
    const submission = await world.submit({
      answers: [{ stepKey: 'plan', effort: 'EASY', explanation: WORDS }],
    });
    await world.foothold.projectAll();
    const { accountId, respondentId } = submission;
    const id = candidateNodeId({
      accountId,
      jobKey: 'route',
      respondentId,
      stepKey: 'plan',
      submissionId: submission.id,
    });
    await accepted(testimonialTransition(world.scope, { id, to: 'REQUESTED' }));
    return { id, accountId, respondentId };
  }

  const quotes = async ({
    accountId,
    respondentId,
  }: {
    accountId: string;
    respondentId: string;
  }) => {
    const found = await world.foothold.deps.ports.candidates.ofRespondent('route', {
      accountId,
      respondentId,
    });
    return found.map(({ value }) => value.quote);
  };

  test('removes a quote after a year if there is no consent', async () => {
    const candidate = await givenRequested();
    world.after(366);
    expect(await world.sweep()).toBe(2);
    expect(await quotes(candidate)).toEqual(['']);
  });

  test('keeps a quote and its contact for as long as a consent is valid', async () => {
    const candidate = await givenRequested();
    const expiresAt = new Date(NOW + 1000 * DAY_MS).toISOString();
    await accepted(
      testimonialTransition(world.scope, {
        id: candidate.id,
        to: 'APPROVED',
        consent: { ...CONSENT, expiresAt },
      }),
    );
    await world.foothold.projectAll();
    for (const days of [366, 731, 990]) {
      world.after(days);
      await world.sweep();
      expect([days, await quotes(candidate)]).toEqual([days, [WORDS]]);
      expect(await world.typesThatHold('Ana')).toContain('Respondent');
    }
    world.after(1031);
    await world.sweep();
    expect(await quotes(candidate)).toEqual([]);
    expect(await world.typesThatHold('Ana')).not.toContain('Respondent');
    expect((await world.typesThatHold(WORDS)).filter((type) => type !== 'Submission')).toEqual([]);
  });
});
