import { assessAccount } from '../../lambdas/domain/assess.ts';
import { currentAnswers } from '../../lambdas/domain/answers.ts';
import { mergeDeltas, rollupDeltas } from '../../lambdas/domain/contribution.ts';
import { planCandidates, withCandidates } from '../../lambdas/projector/project.ts';
import { refreshDue } from '../../lambdas/refresh/refresh.ts';
import { enforceRetention } from '../../lambdas/refresh/retention.ts';
import { decodeAssessment, encodeAssessment } from '../../lambdas/store/assessment-codec.ts';
import { fromCandidateItem, listAttributes } from '../../lambdas/store/candidate-item.ts';
import { derivedItems } from '../../lambdas/store/derived-items.ts';
import { runSweeps } from '../../lambdas/sweeper/sweep.ts';
import type { Candidate } from '../../lambdas/domain/testimonial.ts';
import type { FactsModel } from './facts-model.ts';
import type { StoredFoothold } from './stored-foothold.ts';

/** Lets everything run that would run by itself: the stream, sweeps, the refresh. */
export async function settle(foothold: StoredFoothold): Promise<void> {
  const { deps } = foothold;
  const { sweeps, projector, ports, retention, now } = deps;
  await foothold.projectAll();
  await runSweeps(
    {
      sweeps,
      projector,
      job: async (jobKey) => (await ports.jobs.get(jobKey))?.value ?? null,
      fillHistory: () => Promise.resolve(true),
      now,
    },
    Infinity,
  );
  await refreshDue({ sweeps, projector, now }, Infinity);
  await enforceRetention({ retention, projector, now }, Infinity);
}

/** Compares all that is stored of a job with what its facts say, computed anew. */
export async function thenDerivedDataFollowsFromFacts(
  { deps, store, clock }: StoredFoothold,
  model: FactsModel,
  jobKey: string,
  externalIds: readonly string[],
): Promise<void> {
  const { ports } = deps;
  const stored = await ports.jobs.get(jobKey);
  if (!stored) throw new Error('no job');
  const job = stored.value;
  const contributions = [];
  for (const externalId of externalIds) {
    const accountId = ports.accounts.idOf(externalId);
    const inputs = await store.inputs(accountId, job);
    const record = await ports.assessments.get(accountId, job);
    if (!inputs || !record) throw new Error(`nothing is known of ${externalId}`);
    const { facts, candidates, derived } = inputs;

    // What counts of the answers is what was acknowledged.
    const { answersExpireAfterDays } = job.settings;
    const stepKeys = job.steps.map(({ key }) => key);
    const counted = facts.people.flatMap(({ respondent, history }) =>
      currentAnswers(history, stepKeys, clock.now, answersExpireAfterDays).map(
        ({ stepKey, effort }) => `${respondent.externalId} ${stepKey} ${effort}`,
      ),
    );
    expect(counted.sort()).toEqual(
      model.currentEfforts(accountId, clock.now, answersExpireAfterDays),
    );

    const assessed = assessAccount(facts, job, clock.now);
    const plans = planCandidates(assessed.candidates, candidates, facts.people, clock.now);
    const expected = withCandidates(assessed.assessment, plans, job);
    const body = encodeAssessment(expected, job);
    expect(encodeAssessment(record, job)).toEqual(body);
    expect(record.validUntil).toEqual(expected.validUntil);

    // Candidates and list entries.
    const supported = (found: readonly Candidate[]) =>
      found
        .filter(({ isSupported }) => isSupported)
        .map(({ isSupported: _, decision: _decision, ...computed }) => JSON.stringify(computed))
        .sort();
    const now = derived
      .filter(({ type }) => type === 'Candidate')
      .map((i) => fromCandidateItem(i).value);
    const shards = 1;
    for (const item of derived.filter(({ type }) => type === 'Candidate')) {
      const { value } = fromCandidateItem(item);
      expect(item).toMatchObject(listAttributes(store.keys, value, shards, clock.now));
    }
    expect(supported(now)).toEqual(assessed.candidates.map((c) => JSON.stringify(c)).sort());
    const entries = derived.filter(({ type }) => type !== 'Candidate' && type !== 'Assessment');
    const again = decodeAssessment(body, job, expected.assessedAt, expected.validUntil);
    expect(bySortKey(entries)).toEqual(
      bySortKey(derivedItems(store.keys, { ...expected, drivers: again.drivers }, job, 1)),
    );
    contributions.push(record.contribution);
  }

  // Rollups are the sum over assessments.
  const sum = mergeDeltas(
    contributions.flatMap((contribution) => rollupDeltas(null, contribution)),
  );
  const totals = {
    segments: await ports.rollups.segments(jobKey),
    portfolio: await ports.rollups.portfolio(jobKey),
  };
  for (const delta of sum) {
    if (delta.kind === 'SEGMENT') {
      const found = totals.segments.find(({ segment }) => segment === delta.segment);
      expect(withoutZeros(found?.steps)).toEqual(withoutZeros(delta.steps));
    } else {
      const found = totals.portfolio.find(
        ({ segment, ownerEmail }) => segment === delta.segment && ownerEmail === delta.ownerEmail,
      );
      expect(flat(found)).toEqual(delta.counters);
    }
  }
  const isElsewhereEmpty = totals.segments
    .filter(({ segment }) => !sum.some((d) => d.kind === 'SEGMENT' && d.segment === segment))
    .map(({ steps }) => withoutZeros(steps));
  expect(isElsewhereEmpty.filter((steps) => Object.keys(steps).length > 0)).toEqual([]);
}

function bySortKey(items: readonly Record<string, unknown>[]) {
  return items.toSorted((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));
}

function withoutZeros(steps: Readonly<Record<number, object>> = {}) {
  const cells = Object.entries(steps).map(([ordinal, counters]) => [
    ordinal,
    Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0)),
  ]);
  return Object.fromEntries(
    cells.filter(([, counters]) => Object.keys(counters as object).length > 0),
  ) as Record<string, unknown>;
}

function flat(
  totals:
    | Awaited<ReturnType<StoredFoothold['deps']['ports']['rollups']['portfolio']>>[number]
    | undefined,
) {
  if (!totals) return {};
  const { bands, imminent, worsening, renewingSoon } = totals;
  const counters = Object.fromEntries([
    ...Object.entries(bands).flatMap(([band, { accounts, arr }]) => [
      [`accounts_${band}`, accounts],
      [`arr_${band}`, arr],
    ]),
    ['imminent', imminent],
    ['worsening', worsening],
    ['renewingSoon', renewingSoon],
  ]) as Record<string, number>;
  return Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0));
}
