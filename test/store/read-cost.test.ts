import type { Scope } from '../../lambdas/app/kernel/scope.ts';
import { atRiskList } from '../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { hotspotQuotesGet } from '../../lambdas/app/hotspots/hotspot-quotes-get.ts';
import { hotspotsList } from '../../lambdas/app/hotspots/hotspots-list.ts';
import { segmentHotspotsList } from '../../lambdas/app/hotspots/segment-hotspots-list.ts';
import { jobUpsert } from '../../lambdas/app/jobs/job-upsert.ts';
import { candidatesList } from '../../lambdas/app/testimonials/candidates-list.ts';
import { UNDECIDED } from '../../lambdas/domain/testimonials/testimonial.ts';
import { assessAccount } from '../../lambdas/domain/scoring/assess.ts';
import type { Job } from '../../lambdas/domain/jobs/job.ts';
import { mergeDeltas, rollupDeltas } from '../../lambdas/domain/hotspots/rollup-deltas.ts';
import { toAssessmentItem } from '../../lambdas/store/derived/assessments/assessment-item.ts';
import { computedAttributes } from '../../lambdas/store/derived/candidate-item.ts';
import { derivedItems } from '../../lambdas/store/derived/derived-items.ts';
import { rollupOps } from '../../lambdas/store/derived/rollups.ts';
import type { Item } from '../../lambdas/store/engine/table.ts';
import { anAccount, NOW, whoSaid } from '../support/facts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';

const STEPS = Array.from({ length: 20 }, (_, i) => `step-${i}`);
const JOB = { key: 'route' };
const FEW = 100;
/** 3,000 in `npm run test:long`. */
const MANY = Number(process.env['FOOTHOLD_PAGE_ACCOUNTS'] ?? 600);

/** Writes accounts in bulk as the projector leaves them, identical except for their names and ids. */
async function givenAccounts(foothold: StoredFoothold, job: Job, from: number, to: number) {
  const { keys, table } = foothold.store;
  const assessed = assessAccount(
    {
      account: anAccount({ id: 'x', ownerEmail: 'o@example.com', segment: 'north' }),
      outcomes: [],
      snooze: null,
      people: ['p', 'q', 'r'].map((id) =>
        whoSaid(
          id,
          Object.fromEntries(
            STEPS.map((step, i) => [
              step,
              { effort: i < 14 ? 'DIFFICULT' : 'EASY', explanation: `because of ${step}` },
            ]),
          ),
        ),
      ),
    },
    job,
    NOW,
  );
  const [candidate] = assessed.candidates;
  if (assessed.assessment.band !== 'HIGH' || !candidate) throw new Error('not as given');
  let items: Item[] = [];
  for (let i = from; i < to; i += 1) {
    const account = { ...assessed.assessment.account, id: `a${i}`, name: `Account ${i}` };
    const assessment = { ...assessed.assessment, account };
    items.push(toAssessmentItem(keys, assessment, job, { version: 1, stamp: 'A'.repeat(16) }, 1));
    items.push(
      ...derivedItems(keys, assessment, job, 1).filter(({ sk }) =>
        /(ENTRY|FLAG#[01])$/.test(String(sk)),
      ),
    );
    const words = { ...candidate, accountId: account.id, heldBack: [] };
    items.push({
      ...keys.quote(words),
      ...computedAttributes(keys, { ...words, isSupported: true, decision: UNDECIDED }, 1, NOW),
      version: 0,
      decision: JSON.stringify(UNDECIDED),
    });
    if (items.length >= 500 || i === to - 1) {
      await table.writeBatch(items, []);
      items = [];
    }
  }
  const { contribution } = assessed.assessment;
  await table.transact(rollupOps(keys, job.key, 0, mergeDeltas(rollupDeltas(null, contribution))));
}

/** The calls that each team's page makes, and the read units that DynamoDB reports for them. */
async function pagesOf(foothold: StoredFoothold) {
  const { consumed, scope } = foothold;
  const costOf = async (read: () => Promise<unknown>) => {
    consumed.take();
    await read();
    // The job itself is one small Get.
    const calls = consumed.take().filter(({ call }) => call !== 'Get');
    return { calls: calls.length, units: calls.reduce((n, { units }) => n + units, 0) };
  };
  return {
    unfiltered: await costOf(() => atRiskList(scope(), { job: JOB, first: 50 })),
    notSnoozed: await costOf(() =>
      atRiskList(scope(), { job: JOB, first: 50, filter: { snoozed: false } }),
    ),
    byBand: await costOf(() =>
      atRiskList(scope(), { job: JOB, first: 50, filter: { bands: ['HIGH'] } }),
    ),
    byOwner: await costOf(() =>
      atRiskList(scope(), { job: JOB, first: 50, filter: { ownerEmail: 'o@example.com' } }),
    ),
    byStep: await costOf(() =>
      atRiskList(scope(), { job: JOB, first: 50, filter: { stepKey: 'step-0' } }),
    ),
    candidates: await costOf(() => candidatesList(scope(), { job: JOB, first: 50 })),
    hotspots: await costOf(() => hotspotsList(scope(), { job: JOB })),
    bySegment: await costOf(() => segmentHotspotsList(scope(), { job: JOB })),
  };
}

/** The quotes of every step. */
async function quotesOf(scope: Scope): Promise<(readonly string[])[]> {
  const { job, hotspots } = await hotspotsList(scope, { job: JOB });
  return Promise.all(hotspots.map((hotspot) => hotspotQuotesGet(scope, job, hotspot)));
}

describe("each team's page", () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  test('takes at most two calls, and the same read units for 100 accounts as for many', async () => {
    const steps = STEPS.map((key) => ({ key, statement: key }));
    await jobUpsert(foothold.scope(), { key: JOB.key, statement: 'get there', steps });
    const job = await foothold.deps.ports.jobs.get(JOB.key);
    if (!job) throw new Error('no job');
    await givenAccounts(foothold, job.value, 0, FEW);
    const atFew = await pagesOf(foothold);
    await givenAccounts(foothold, job.value, FEW, MANY);
    const atMany = await pagesOf(foothold);

    for (const [page, few] of Object.entries(atFew)) {
      const many = atMany[page as keyof typeof atMany];
      expect([page, many.calls >= 1 && many.calls <= 2]).toEqual([page, true]);
      expect([page, many.units > 0]).toEqual([page, true]);
      // With many accounts, ids and names are a few characters longer: at most one unit per page.
      expect([page, Math.abs(many.units - few.units) <= 1]).toEqual([page, true]);
    }
  });

  test('reads the quotes of each step with one Query, and the accounts of all quotes with one BatchGet', async () => {
    foothold.consumed.take();
    const quotes = await quotesOf(foothold.scope());
    const calls = foothold.consumed.take().map(({ call }) => call);
    expect(quotes.filter((each) => each.length > 0)).toEqual([
      ['because of step-0'],
      ['because of step-1'],
    ]);
    const counted = (name: string) => calls.filter((call) => call === name).length;
    expect([counted('Query'), counted('BatchGet')]).toEqual([1 + STEPS.length, 1]);
  });
});
