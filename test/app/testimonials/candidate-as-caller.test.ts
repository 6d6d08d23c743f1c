import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { withdrawAll } from '../../../lambdas/app/testimonials/consent-withdraw.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { requestFor } from '../../../lambdas/app/testimonials/request-for.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { Problems } from '../../../lambdas/app/kernel/validation/problems.ts';
import {
  type Candidate,
  TESTIMONIAL_STATES,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { ACME, JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

const EMAIL = 'somebody@acme.test';

/** Ana and Cho agreed to be asked, Ben did not. All three say something good. */
async function givenPraise() {
  const { world, scope } = await givenJobAndAccount();
  const say = (externalId: string, given: object, stepKeys: readonly string[], effort: string) =>
    submit(scope, {
      idempotencyKey: `${externalId} ${effort}`,
      respondent: { externalId, email: EMAIL, ...given },
      answers: stepKeys.map((stepKey) => ({ stepKey, effort, explanation: `${externalId} says` })),
    });
  await say('ana', { mayContact: true }, ['plan-stops'], 'EASY');
  await say('ben', { mayContact: false }, ['plan-stops'], 'EASY');
  await say('cho', { mayContact: true }, ['estimate-arrival'], 'EASY');
  const marketing = () => scopeOf(world, 'MARKETING');
  const all = { includeHeldBack: true, states: TESTIMONIAL_STATES };
  const list = async (of = marketing()) => {
    const { edges } = await candidatesList(of, { job: JOB, filter: all });
    return edges.map(({ node }) => node);
  };
  const everybody = await list(scope);
  const candidateOf = async (externalId: string): Promise<Candidate> => {
    const person = await Promise.all(
      everybody.map(async (candidate) => await scope.loaders.respondent(candidate)),
    );
    const index = person.findIndex((one) => one?.externalId === externalId);
    const found = everybody[index];
    if (!found) throw new Error(`${externalId} said nothing good.`);
    return found;
  };
  return { world, scope, say, marketing, list, candidateOf };
}

const quotesOf = (candidates: readonly Candidate[]) => candidates.map(({ quote }) => quote).sort();

describe('marketing', () => {
  test('sees candidates from contacts who agreed to be asked, and others only after a decision', async () => {
    const { scope, list, candidateOf } = await givenPraise();
    expect(quotesOf(await list(scope))).toEqual(['ana says', 'ben says', 'cho says']);
    expect(quotesOf(await list())).toEqual(['ana says', 'cho says']);
    const id = candidateNodeId(await candidateOf('ben'));
    await accepted(testimonialTransition(scope, { id, to: 'DECLINED' }));
    expect(await list()).toHaveLength(3);
  });

  test('can neither find nor move another candidate by its id, as if it did not exist', async () => {
    const { world, marketing, candidateOf } = await givenPraise();
    const ben = await candidateOf('ben');
    const missing = candidateNodeId({ ...ben, submissionId: 'none' });
    const before = world.writes();
    for (const id of [candidateNodeId(ben), missing]) {
      expect(await nodeGet(marketing(), id)).toBeNull();
      expect(await problemsOf(testimonialTransition(marketing(), { id, to: 'DECLINED' }))).toEqual([
        {
          code: 'NOT_FOUND',
          field: ['id'],
          message: 'id does not match a testimonial candidate. List the candidates again.',
        },
      ]);
    }
    expect(world.writes()).toBe(before);
    const id = candidateNodeId(await candidateOf('ana'));
    expect(await nodeGet(marketing(), id)).toMatchObject({ value: { quote: 'ana says' } });
  });

  test('no longer sees a candidate that lost its support once the contact may not be asked', async () => {
    const { world, scope, say, list } = await givenPraise();
    world.advance(1000);
    await say('ana', {}, ['plan-stops'], 'NEITHER');
    expect(quotesOf(await list())).toEqual(['ana says', 'cho says']);
    const respondent = { externalId: 'ana', mayContact: false };
    await accepted(respondentUpsert(scope, { account: ACME, respondent }));
    expect(quotesOf(await list())).toEqual(['cho says']);
  });

  test('does not see candidates withdrawn by a contact who was never asked', async () => {
    const { world, list, candidateOf } = await givenPraise();
    const { accountId, respondentId } = await candidateOf('ben');
    await withdrawAll(world.ports, { accountId, respondentId }, 'ben');
    expect(quotesOf(await list())).toEqual(['ana says', 'cho says']);
  });

  test('sees NOT_NOW in place of all hold reasons except permission and address', async () => {
    const { scope, say, marketing, list, candidateOf } = await givenPraise();
    const steps = ['plan-stops', 'sequence-stops'];
    await say('cho', {}, steps, 'VERY_DIFFICULT');
    const cho = await candidateOf('cho');
    const [held] = (await list(scope)).filter(({ quote }) => quote === 'cho says');
    expect(held?.heldBack).toEqual(['ACCOUNT_HIGH', 'RESPONDENT_STRUGGLES']);
    const seen = (await list()).map(({ quote, heldBack }) => [quote, heldBack]);
    expect(Object.fromEntries(seen)).toEqual({ 'ana says': ['NOT_NOW'], 'cho says': ['NOT_NOW'] });
    const input = { id: candidateNodeId(cho), to: 'REQUESTED' };
    const told = async (of = scope) =>
      (await problemsOf(testimonialTransition(of, input))).map(({ message }) => message);
    expect(await told(marketing())).toEqual(['This candidate is on hold: NOT_NOW.']);
    expect(await told()).toEqual([
      'This candidate is on hold: ACCOUNT_HIGH, RESPONDENT_STRUGGLES.',
    ]);
  });

  test('is not given the reason when a request comes too soon after another', async () => {
    const { scope, marketing, candidateOf } = await givenPraise();
    const ana = await candidateOf('ana');
    await accepted(testimonialTransition(scope, { id: candidateNodeId(ana), to: 'REQUESTED' }));
    const told = async (of: typeof scope) => {
      const problems = new Problems();
      await requestFor(of, problems, { ...ana, submissionId: 'another' }, NOW);
      return problems.list.map(({ message }) => message);
    };
    expect(await told(scope)).toEqual([
      'A request must wait: this person was asked within the last 90 days.',
    ]);
    expect(await told(marketing())).toEqual([
      'A request must wait: this person must not be asked now.',
    ]);
  });
});
