import assert from 'node:assert/strict';
import { assessAccount } from '../../../lambdas/domain/scoring/assess.ts';
import { currentAnswers } from '../../../lambdas/domain/scoring/answers/answers.ts';
import type { Contribution } from '../../../lambdas/domain/hotspots/contribution.ts';
import { mergeDeltas, rollupDeltas } from '../../../lambdas/domain/hotspots/rollup-deltas.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import type { Person } from '../../../lambdas/domain/people/person.ts';
import { planCandidates, withCandidates } from '../../../lambdas/functions/projector/project.ts';
import { refreshDue } from '../../../lambdas/functions/refresh/refresh.ts';
import { enforceRetention } from '../../../lambdas/functions/refresh/retention.ts';
import {
  decodeAssessment,
  encodeAssessment,
} from '../../../lambdas/store/derived/assessments/assessment-codec.ts';
import {
  fromCandidateItem,
  listAttributes,
} from '../../../lambdas/store/derived/candidate-item.ts';
import { derivedItems, ENTRY_TYPES } from '../../../lambdas/store/derived/derived-items.ts';
import type { Candidate } from '../../../lambdas/domain/testimonials/testimonial.ts';
import { type FactsModel, PSEUDONYM } from '../histories/facts-model.ts';
import type { StoredFoothold } from './stored-foothold.ts';
import { finishSweeps } from './finish-sweeps.ts';
import { quarantineNothing } from './quarantine-nothing.ts';
import type { RenewalTotals } from '../../../lambdas/domain/portfolio/renewals.ts';

/** Runs everything that runs in the background: the stream, sweeps and the refresh. */
export async function settle(foothold: StoredFoothold): Promise<void> {
  const { deps } = foothold;
  const { sweeps, projector, retention, now } = deps;
  await foothold.projectAll();
  await finishSweeps(deps);
  await refreshDue({ sweeps, projector, addToQuarantine: quarantineNothing, now }, Infinity);
  await enforceRetention(
    { retention, projector, addToQuarantine: quarantineNothing, now },
    Infinity,
  );
}

/** Compares all derived data of a job with a fresh computation from its facts. */
export async function thenDerivedDataFollowsFromFacts(
  foothold: StoredFoothold,
  model: FactsModel,
  jobKey: string,
  externalIds: readonly string[],
): Promise<void> {
  const stored = await foothold.deps.ports.jobs.get(jobKey);
  if (!stored) throw new Error('no job');
  const contributions = [];
  for (const externalId of externalIds) {
    contributions.push(await accountFollows(foothold, model, stored.value, externalId));
  }
  await rollupsAreTheSum(foothold, jobKey, contributions);
}

/** Checks one account and returns its assessment's contribution to rollups. */
async function accountFollows(
  { deps: { ports }, store, clock }: StoredFoothold,
  model: FactsModel,
  job: Job,
  externalId: string,
): Promise<Contribution | null> {
  const accountId = ports.accounts.idOf(externalId);
  const inputs = await store.inputs(accountId, job);
  const record = await ports.assessments.get(accountId, job);
  if (!inputs || !record) throw new Error(`nothing is known of ${externalId}`);
  const { facts, candidates, derived } = inputs;
  const about = (what: string) => `${what} of account ${externalId}`;

  // The answers that count are those that were acknowledged.
  const { answersExpireAfterDays } = job.settings;
  const counted = countedEfforts(facts.people, job, clock.now);
  const said = model.currentEfforts(accountId, clock.now, answersExpireAfterDays);
  isSame(counted, said, about('efforts'));

  const assessed = assessAccount(facts, job, clock.now);
  const plans = planCandidates(assessed.candidates, candidates, facts.people, clock.now);
  const expected = withCandidates(assessed.assessment, plans, job);
  const body = encodeAssessment(expected, job);
  isSame(encodeAssessment(record, job), body, about('assessment'));
  isSame(record.validUntil, expected.validUntil, about('validity'));

  // Candidates and list entries.
  const quotes = derived.filter(({ type }) => type === 'Candidate');
  for (const item of quotes) {
    const listed = listAttributes(store.keys, fromCandidateItem(item).value, SHARDS, clock.now);
    const { gsi1pk, gsi1sk } = item;
    isSame({ gsi1pk, gsi1sk }, listed, about('place of a candidate'));
  }
  isSame(
    supported(quotes.map((item) => fromCandidateItem(item).value)),
    assessed.candidates.map((c) => JSON.stringify(c)).sort(),
    about('candidates'),
  );
  const entries = derived.filter(({ type }) => ENTRY_TYPES.has(type));
  const again = decodeAssessment(body, job, expected.assessedAt, expected.validUntil);
  const wanted = { ...expected, drivers: again.drivers };
  isSame(
    bySortKey(entries),
    bySortKey(derivedItems(store.keys, wanted, job, SHARDS)),
    about('list entries'),
  );
  return record.contribution;
}

/** Checks that rollups are exactly the sum of all assessments' contributions. */
async function rollupsAreTheSum(
  { deps: { ports } }: StoredFoothold,
  jobKey: string,
  contributions: readonly (Contribution | null)[],
): Promise<void> {
  const sum = mergeDeltas(
    contributions.flatMap((contribution) => rollupDeltas(null, contribution)),
  );
  const segments = await ports.rollups.segments(jobKey);
  const portfolio = await ports.rollups.portfolio(jobKey);
  for (const delta of sum) {
    if (delta.kind === 'SEGMENT') {
      const found = segments.find(({ segment }) => segment === delta.segment);
      const name = `rollups of segment ${String(delta.segment)}`;
      isSame(withoutZeros(found?.steps), withoutZeros(delta.steps), name);
    } else if (delta.kind === 'PORTFOLIO') {
      const found = portfolio.find(
        ({ segment, ownerEmail }) => segment === delta.segment && ownerEmail === delta.ownerEmail,
      );
      isSame(flat(found), delta.counters, `portfolio of ${String(delta.ownerEmail)}`);
    }
  }
  const elsewhere = [
    ...segments
      .filter(({ segment }) => !sum.some((d) => d.kind === 'SEGMENT' && d.segment === segment))
      .map(({ steps }) => withoutZeros(steps)),
    ...portfolio
      .filter(
        ({ segment, ownerEmail }) =>
          !sum.some(
            (d) => d.kind === 'PORTFOLIO' && d.segment === segment && d.ownerEmail === ownerEmail,
          ),
      )
      .map(flat),
  ];
  const renewals = await ports.rollups.renewals(jobKey, { from: '0000-01', to: '9999-12' });
  isSame(
    sortedTexts(
      renewals.map(flatRenewal).filter(({ counters }) => Object.keys(counters).length > 0),
    ),
    sortedTexts(
      sum.flatMap((delta) => {
        if (delta.kind !== 'RENEWAL') return [];
        const { month, segment, ownerEmail, counters } = delta;
        return [{ month, segment, ownerEmail, counters: sortedKeys(counters) }];
      }),
    ),
    'rollups of renewals',
  );
  const left = elsewhere.filter((counters) => Object.keys(counters).length > 0);
  isSame(left, [], 'rollups that no assessment adds to');
}

const SHARDS = 1;

/** The non-zero counters of the renewals of a month, by name. */
function flatRenewal({ month, segment, ownerEmail, bands, expectedLoss }: RenewalTotals) {
  const counters = Object.entries(bands).flatMap(([band, { accounts, arr }]) => [
    [`accounts_${band}`, accounts] as const,
    [`arr_${band}`, arr] as const,
  ]);
  const all = Object.fromEntries([...counters, ['expectedLoss', expectedLoss] as const]);
  return { month, segment, ownerEmail, counters: sortedKeys(all) };
}

function sortedKeys(counters: Readonly<Record<string, number | undefined>>) {
  const kept = Object.entries(counters).filter(([, count]) => count !== undefined && count !== 0);
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedTexts(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

function isSame(actual: unknown, expected: unknown, what: string): void {
  assert.deepEqual(plain(actual), plain(expected), `the ${what} are not what they should be`);
}

/** The value as stored, without undefined fields. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

function countedEfforts(people: readonly Person[], { steps, settings }: Job, now: number) {
  const stepKeys = steps.map(({ key }) => key);
  const counted = people.flatMap(({ respondent: { externalId }, history }) => {
    // The pseudonym of an erased contact is random, so a constant replaces it.
    const name = externalId.replace(/^erased-[0-9a-f]{32}$/, PSEUDONYM);
    const answers = currentAnswers(history, stepKeys, now, settings.answersExpireAfterDays);
    return answers.map(({ stepKey, effort }) => `${name} ${stepKey} ${effort}`);
  });
  return counted.sort();
}

function supported(found: readonly Candidate[]): string[] {
  return found
    .filter(({ isSupported }) => isSupported)
    .map(({ isSupported: _, decision: _decision, ...computed }) => JSON.stringify(computed))
    .sort();
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
