import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { withdrawAll } from '../../../lambdas/app/testimonials/consent-withdraw.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { mayContact } from '../../../lambdas/domain/people/respondent.ts';
import type { Candidate } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { givenJobAndAccount, JOB, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { consentInput } from '../../support/testimonials.ts';

const OTHER = { key: 'dispatching' };
const PUBLICATION = { channel: 'WEBSITE', publishedOn: '2026-11-01' };

/** Ana and Ben praised two steps of one job and one of another. One of Ana's quotes is published. */
async function givenPublishedQuote() {
  const { world, scope } = await givenJobAndAccount();
  const steps = [{ key: 'brief-crew', statement: 'brief the crew' }];
  await accepted(jobUpsert(scope, { ...OTHER, statement: 'brief crews', steps }));
  const praise = (stepKeys: string[], who: string) =>
    stepKeys.map((stepKey) => ({ stepKey, effort: 'EASY', explanation: `${who} on ${stepKey}` }));
  for (const externalId of ['ana', 'ben']) {
    const respondent = { externalId, email: `${externalId}@acme.test`, mayContact: true };
    const given = { idempotencyKey: externalId, respondent };
    await submit(scope, {
      ...given,
      answers: praise(['plan-stops', 'sequence-stops'], externalId),
    });
    await submit(scope, {
      ...given,
      idempotencyKey: `${externalId} there`,
      job: OTHER,
      answers: praise(['brief-crew'], externalId),
    });
  }
  const list = async (states?: string[]) => {
    const filter = { includeHeldBack: true, ...(states && { states }) };
    const pages = [JOB, OTHER].map((job) => candidatesList(scopeOf(world), { job, filter }));
    return (await Promise.all(pages)).flatMap(({ edges }) => edges.map(({ node }) => node));
  };
  const ana = (await list()).find(({ quote }) => quote === 'ana on plan-stops');
  if (!ana) throw new Error('Ana has praised nothing');
  const id = candidateNodeId(ana);
  const move = (to: string, more = {}) => testimonialTransition(scope, { id, to, ...more });
  await accepted(move('REQUESTED'));
  await accepted(move('APPROVED', { consent: consentInput() }));
  await accepted(move('PUBLISHED', { publication: PUBLICATION }));
  return { world, scope, list, ana, move };
}

const quotesOf = (candidates: readonly Candidate[]) => candidates.map(({ quote }) => quote).sort();

describe('withdrawAll', () => {
  test('withdraws every quote of the contact in every job, and the permission to ask', async () => {
    const { world, list, ana } = await givenPublishedQuote();
    expect(await withdrawAll(world.ports, ana, 'themselves')).toBe(3);
    expect(quotesOf(await list())).toEqual([
      'ben on brief-crew',
      'ben on plan-stops',
      'ben on sequence-stops',
    ]);
    const withdrawn = await list(['WITHDRAWN']);
    expect(quotesOf(withdrawn)).toEqual([
      'ana on brief-crew',
      'ana on plan-stops',
      'ana on sequence-stops',
    ]);
    const published = withdrawn.find(({ quote }) => quote === ana.quote);
    expect(published?.decision).toMatchObject({
      consent: { withdrawnAt: NOW },
      consentRecords: 2,
      publications: [PUBLICATION],
    });
    const [records] = await world.ports.candidates.consentRecords(published ? [published] : []);
    expect(records?.at(-1)).toEqual({
      kind: 'WITHDRAWN',
      withdrawnAt: NOW,
      recordedBy: 'themselves',
    });
    const person = await world.ports.respondents.get(ana.accountId, ana.respondentId);
    expect(person && mayContact(person.value)).toBe(false);
  });

  test('keeps declined quotes, and changes nothing when repeated', async () => {
    const { world, ana, move } = await givenPublishedQuote();
    await accepted(move('DECLINED'));
    expect(await withdrawAll(world.ports, ana, 'themselves')).toBe(2);
    const declined = await world.ports.candidates.get(ana);
    expect(declined?.value.decision.state).toBe('DECLINED');
    const before = world.writes();
    world.advance(1000);
    expect(await withdrawAll(world.ports, ana, 'themselves')).toBe(0);
    expect(world.writes()).toBe(before);
  });

  test('includes a quote that changes state at the same time', async () => {
    const { world, scope, list, ana } = await givenPublishedQuote();
    const ben = (await list()).find(({ quote }) => quote === 'ben on plan-stops');
    if (!ben) throw new Error('Ben has praised nothing');
    world.meanwhile(() =>
      testimonialTransition(scope, { id: candidateNodeId(ben), to: 'REQUESTED' }),
    );
    expect(await withdrawAll(world.ports, ben, 'themselves')).toBe(3);
    expect(quotesOf(await list(['REQUESTED', 'CANDIDATE']))).toEqual([
      'ana on brief-crew',
      'ana on sequence-stops',
    ]);
    expect((await world.ports.candidates.get(ana))?.value.decision.state).toBe('PUBLISHED');
  });

  test('is not undone by an older permission that arrives later', async () => {
    const { world, scope, ana } = await givenPublishedQuote();
    world.advance(1000);
    await withdrawAll(world.ports, ana, 'themselves');
    world.advance(1000);
    const respondent = { externalId: 'ana', mayContact: true };
    const submittedAt = new Date(NOW).toISOString();
    await submit(scope, { idempotencyKey: 'late', respondent, submittedAt });
    const person = await world.ports.respondents.get(ana.accountId, ana.respondentId);
    expect(person && mayContact(person.value)).toBe(false);
  });

  test('returns null for an unknown contact', async () => {
    const { world, ana } = await givenPublishedQuote();
    const nobody = { accountId: ana.accountId, respondentId: 'nobody' };
    expect(await withdrawAll(world.ports, nobody, 'themselves')).toBeNull();
  });
});
