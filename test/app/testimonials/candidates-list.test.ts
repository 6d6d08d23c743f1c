import { marketBenchmarkSet } from '../../../lambdas/app/jobs/market/market-benchmark-set.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { leadingStepsGet } from '../../../lambdas/app/testimonials/leading-steps-get.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { JOB, givenJobAndAccount, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { consentInput } from '../../support/testimonials.ts';
import type { TestimonialCandidatesArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

/** Ana may be asked, Ben did not agree, and Cho found planning difficult half a year ago. */
async function givenPraise() {
  const { world, scope } = await givenJobAndAccount();
  const people = { ana: true, ben: false, cho: true };
  await submit(scope, {
    idempotencyKey: 'cho-before',
    submittedAt: '2026-04-01T00:00:00Z',
    respondent: { externalId: 'cho' },
    answers: [{ stepKey: 'plan-stops', effort: 'DIFFICULT' }],
  });
  for (const [externalId, mayContact] of Object.entries(people)) {
    const stepKey = externalId === 'ana' ? 'sequence-stops' : 'plan-stops';
    await submit(scope, {
      idempotencyKey: externalId,
      respondent: { externalId, mayContact, email: `${externalId}@acme.test` },
      answers: STEPS.map((key) => ({
        stepKey: key,
        effort: 'EASY',
        explanation: key === stepKey ? `${externalId} likes it` : null,
      })),
    });
  }
  const list = async (input: Partial<TestimonialCandidatesArguments> = {}) => {
    const { edges } = await candidatesList(scope, { job: JOB, ...input });
    return edges.map(({ node }) => node.quote);
  };
  return { world, scope, list };
}

describe('candidatesList', () => {
  test('lists the strongest first, and those on hold only on request', async () => {
    const { list } = await givenPraise();
    expect(await list()).toEqual(['cho likes it', 'ana likes it']);
    const all = await list({ filter: { includeHeldBack: true } });
    expect([all[0], all.toSorted()]).toEqual([
      'cho likes it',
      ['ana likes it', 'ben likes it', 'cho likes it'],
    ]);
  });

  test('filters by step, state and turnaround', async () => {
    const { scope, list } = await givenPraise();
    expect(await list({ filter: { stepKeys: ['sequence-stops'] } })).toEqual(['ana likes it']);
    expect(await list({ filter: { turnaroundOnly: true } })).toEqual(['cho likes it']);
    const { edges } = await candidatesList(scope, { job: JOB, first: 1 });
    const id = edges.map(({ node }) => candidateNodeId(node)).join('');
    await accepted(testimonialTransition(scope, { id, to: 'DECLINED' }));
    expect(await list()).toEqual(['ana likes it']);
    expect(await list({ filter: { states: ['DECLINED'] } })).toEqual(['cho likes it']);
    expect(await nodeGet(scope, id)).toMatchObject({
      type: 'TestimonialCandidate',
      value: { quote: 'cho likes it', decision: { state: 'DECLINED' } },
    });
  });

  test.each<[string, Partial<TestimonialCandidatesArguments>, string[], string]>([
    [
      'an unknown step',
      { filter: { stepKeys: ['plan-stops', 'fly'] } },
      ['filter', 'stepKeys', '1'],
      'stepKeys.1 does not match a step of the job.',
    ],
    [
      'an unknown state',
      { filter: { states: ['SENT'] } },
      ['filter', 'states', '0'],
      'states.0 must be one of CANDIDATE, REQUESTED, APPROVED, PUBLISHED, DECLINED, WITHDRAWN, RETIRED.',
    ],
    [
      'the cursor of another list',
      { after: 'WzEsMl0' },
      ['after'],
      'after must be a cursor from the same list, with the same job, filter and order. Leave it out to start at the beginning.',
    ],
  ])('rejects %s', async (_, input, field, message) => {
    const { scope } = await givenJobAndAccount();
    const ask = candidatesList(scope, { job: JOB, ...input });
    await expect(ask).rejects.toMatchObject({ name: 'BadInput', field, message });
  });
});

describe('a list whose index lags behind', () => {
  /** Cho's quote is approved, with a consent that lasts the given number of days. */
  async function givenApproval(days: number | null = null) {
    const given = await givenPraise();
    const { edges } = await candidatesList(given.scope, { job: JOB, first: 1 });
    const id = edges.map(({ node }) => candidateNodeId(node)).join('');
    const move = (to: string, more = {}) =>
      accepted(testimonialTransition(given.scope, { id, to, ...more }));
    const expiresAt = days === null ? null : new Date(NOW + days * DAY_MS).toISOString();
    await move('REQUESTED');
    await move('APPROVED', { consent: consentInput({ expiresAt }) });
    return { ...given, move };
  }

  test('leaves out candidates withdrawn in the meantime, and fills their place', async () => {
    const { world, scope, list, move } = await givenApproval();
    await world.letIndexesLag(true);
    await move('WITHDRAWN');
    expect(await list()).toEqual(['ana likes it']);
    expect(await list({ filter: { states: ['APPROVED', 'PUBLISHED'] } })).toEqual([]);
    const page = await candidatesList(scope, { job: JOB, first: 1 });
    expect(page.edges.map(({ node }) => node.quote)).toEqual(['ana likes it']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, endCursor: page.edges[0]?.cursor });
  });

  test('leaves out candidates whose consent has expired', async () => {
    const { world, list } = await givenApproval(10);
    await world.letIndexesLag(true);
    world.advance(10 * DAY_MS - 1);
    expect(await list({ filter: { states: ['APPROVED'] } })).toEqual(['cho likes it']);
    world.advance(1);
    expect(await list({ filter: { states: ['APPROVED'] } })).toEqual([]);
    expect(await list()).toEqual(['ana likes it']);
    await world.letIndexesLag(false);
    expect(await list({ filter: { states: ['RETIRED'] } })).toEqual(['cho likes it']);
  });
});

describe('leadingStepsGet', () => {
  test('lists the steps with a lead over the market, and their testimonials', async () => {
    const { scope } = await givenPraise();
    const steps = STEPS.map((stepKey, n) => ({ stepKey, ces: n * 30 }));
    await accepted(marketBenchmarkSet(scope, { job: JOB, steps }));
    expect((await leadingStepsGet(scope, { job: JOB })).steps).toEqual([
      {
        stepKey: 'estimate-arrival',
        lead: 60,
        marketCes: 60,
        candidates: 0,
        approvedTestimonials: 0,
      },
      {
        stepKey: 'sequence-stops',
        lead: 30,
        marketCes: 30,
        candidates: 1,
        approvedTestimonials: 0,
      },
    ]);
  });
});
