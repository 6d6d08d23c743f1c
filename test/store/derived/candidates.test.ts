import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { withdrawAll } from '../../../lambdas/app/testimonials/consent-withdraw.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import type {
  Candidate,
  TestimonialState,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { refreshDue } from '../../../lambdas/functions/refresh/refresh.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { consentInput, PUBLICATION } from '../../support/testimonials.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import type { TestimonialTransitionInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };
const ACCOUNT = { externalId: 'crm-1' };
const EVERYTHING = {
  stepKeys: null,
  states: null,
  includeHeldBack: true,
  turnaroundOnly: false,
  forMarketing: false,
};

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(() => foothold.wipe());

/** Ana praises a number of steps and may be contacted. */
async function givenPraise(steps: number): Promise<readonly [Candidate, ...Candidate[]]> {
  const scope = foothold.scope();
  const keys = Array.from({ length: steps }, (_, i) => `step-${i}`);
  const statements = keys.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(scope, { ...JOB, statement: 'get there', steps: statements }));
  await accepted(accountUpsert(scope, { ...ACCOUNT, name: 'Acme' }));
  const answers = keys.map((stepKey) => {
    return { stepKey, effort: 'VERY_EASY', explanation: `likes ${stepKey}` };
  });
  const respondent = { externalId: 'ana', email: 'ana@acme.test', mayContact: true };
  const input = { idempotencyKey: 'a', job: JOB, account: ACCOUNT, respondent, answers };
  await accepted(submissionCreate(scope, input));
  await foothold.projectAll();
  const [first, ...others] = await listed();
  if (!first) throw new Error('nobody praises anything');
  return [first, ...others];
}

async function listed(states: readonly TestimonialState[] | null = null) {
  const { candidates, now } = foothold.deps.ports;
  const request = { criteria: { ...EVERYTHING, states }, at: now(), limit: 100, after: null };
  return (await candidates.list(JOB.key, request)).entries.map(({ value }) => value);
}

function move(of: Candidate, to: string, more: Partial<TestimonialTransitionInput> = {}) {
  const id = candidateNodeId(of);
  return accepted(testimonialTransition(foothold.scope(), { id, to, ...more }));
}

async function givenPublished(days: number | null) {
  const [first] = await givenPraise(2);
  const at = foothold.clock.now + (days ?? 0) * DAY_MS;
  const expiresAt = days === null ? null : new Date(at).toISOString();
  await move(first, 'REQUESTED');
  await move(first, 'APPROVED', { consent: consentInput({ expiresAt }) });
  return (await move(first, 'PUBLISHED', { publication: PUBLICATION })).candidate;
}

/** All items in the table about a contact's consents. */
async function consentItems({ accountId, respondentId }: Candidate) {
  const { keys, table } = foothold.store;
  const pk = keys.accountPk(accountId);
  return table.queryAll({ pk, beginsWith: keys.consentPrefix(respondentId), consistent: true });
}

describe('the record of consent', () => {
  test('stores each entry as a separate item and never changes it', async () => {
    const published = await givenPublished(null);
    const before = await consentItems(published);
    const renewed = consentInput({ evidence: 'mail 4712' });
    await move(published, 'APPROVED', { consent: renewed });
    const { candidate } = await move(published, 'WITHDRAWN');
    const items = await consentItems(published);
    expect(items).toHaveLength(3);
    expect(items.slice(0, 1)).toEqual(before);
    const [records] = await foothold.deps.ports.candidates.consentRecords([candidate]);
    expect(records).toMatchObject([
      { kind: 'GRANTED', consent: { evidence: 'mail 4711', withdrawnAt: null } },
      { kind: 'GRANTED', consent: { evidence: 'mail 4712', withdrawnAt: null } },
      { kind: 'WITHDRAWN', withdrawnAt: foothold.clock.now, recordedBy: 'test' },
    ]);
  });

  test('does not get an entry when its decision loses to a concurrent write', async () => {
    const [first] = await givenPraise(1);
    await move(first, 'REQUESTED');
    const { candidates, now } = foothold.deps.ports;
    const stored = await candidates.get(first);
    if (!stored) throw new Error('the candidate is gone');
    await move(first, 'REQUESTED', { publishedText: 'Somebody else was quicker.' });
    const record = { kind: 'WITHDRAWN', withdrawnAt: now(), recordedBy: 'x' } as const;
    const decision = { ...stored.value.decision, state: 'WITHDRAWN', consentRecords: 1 } as const;
    const decided = { key: first, version: stored.version, decision, record };
    expect(await candidates.decide([decided], null, now())).toBe('lost');
    expect(await consentItems(first)).toEqual([]);
  });

  test('is not read by projections', async () => {
    const published = await givenPublished(null);
    const job = await foothold.deps.ports.jobs.get(JOB.key);
    const inputs = job && (await foothold.store.inputs(published.accountId, job.value));
    expect(inputs?.derived.filter(({ type }) => type === 'Consent')).toEqual([]);
  });

  test('is empty, and no consent is valid, for a decision stored before the record existed', async () => {
    const published = await givenPublished(null);
    const { keys, table } = foothold.store;
    const { consent: _, consentRecords: _count, ...old } = published.decision;
    const decision = JSON.stringify(old);
    await table.write({ kind: 'update', key: keys.quote(published), set: { decision } });
    const found = await foothold.deps.ports.candidates.get(published);
    expect(found?.value.decision).toEqual({
      ...published.decision,
      consent: null,
      consentRecords: 0,
    });
    expect(await listed(['PUBLISHED'])).toEqual([]);
  });
});

describe('when a consent expires', () => {
  test('the refresh finds the account due, subtracts its approved testimonial, and moves its list entry', async () => {
    const published = await givenPublished(10);
    await foothold.projectAll();
    const { ports, projector, sweeps, now } = foothold.deps;
    const job = (await ports.jobs.get(JOB.key))?.value;
    if (!job) throw new Error('no job');
    const assessed = () => ports.assessments.get(published.accountId, job);
    const place = async () => {
      const { keys, table } = foothold.store;
      return (await table.get(keys.quote(published)))?.gsi1pk;
    };
    const { lists } = foothold.store.keys;
    // One day after the answers the trend gets another point, so a refresh for that comes first.
    foothold.clock.now += DAY_MS;
    await refreshDue({ sweeps, projector, addToQuarantine: quarantineNothing, now }, Infinity);
    expect((await assessed())?.validUntil).toBe(published.decision.consent?.expiresAt);
    const ordinal = job.steps.find(({ key }) => key === published.stepKey)?.ordinal ?? -1;
    const approved = async () => (await assessed())?.contribution?.steps[ordinal]?.approved;
    expect([await approved(), await place()]).toEqual([1, lists.quotes(JOB.key, 'LIVE', 0)]);

    foothold.clock.now += 9 * DAY_MS;
    expect(await listed(['PUBLISHED'])).toEqual([]);
    await refreshDue({ sweeps, projector, addToQuarantine: quarantineNothing, now }, Infinity);
    expect([await approved(), await place()]).toEqual([0, lists.quotes(JOB.key, 'ENDED', 0)]);
    expect((await listed(['RETIRED'])).map(({ stepKey }) => stepKey)).toEqual([published.stepKey]);
  });
});

describe('withdrawing all consents of a contact', () => {
  test('handles more candidates than one transaction can write, and removes them from the list', async () => {
    const [first] = await givenPraise(50);
    expect(await withdrawAll(foothold.deps.ports, first, 'themselves')).toBe(50);
    expect(await listed()).toEqual([]);
    expect(await listed(['WITHDRAWN'])).toHaveLength(50);
    expect(await withdrawAll(foothold.deps.ports, first, 'themselves')).toBe(0);
  });

  test('does not affect other contacts', async () => {
    const [first] = await givenPraise(1);
    const respondent = { externalId: 'ben', email: 'ben@acme.test', mayContact: true };
    const answers = [{ stepKey: 'step-0', effort: 'EASY', explanation: 'ben likes it' }];
    const input = { idempotencyKey: 'b', job: JOB, account: ACCOUNT, respondent, answers };
    await accepted(submissionCreate(foothold.scope(), input));
    await foothold.projectAll();
    await withdrawAll(foothold.deps.ports, first, 'themselves');
    expect((await listed()).map(({ quote }) => quote)).toEqual(['ben likes it']);
  });
});
