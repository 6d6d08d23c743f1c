import type {
  AtRiskListRequest,
  DecidedCandidate,
  Ports,
} from '../../../lambdas/app/kernel/ports.ts';
import { ACCOUNT_FILTERS, listedAccount } from '../../../lambdas/app/accounts/account-filters.ts';
import { meetsAll } from '../../../lambdas/app/kernel/filter.ts';
import { AT_RISK_FILTERS } from '../../../lambdas/app/risks/at-risk-filters.ts';
import { RIVAL_FILTERS } from '../../../lambdas/app/risks/competitor-risk-filters.ts';
import { listedOf } from '../../../lambdas/app/risks/listed.ts';
import { strugglingAt } from '../../../lambdas/app/risks/struggling-at.ts';
import { type Assessment, isCounted } from '../../../lambdas/domain/scoring/assessment.ts';
import { isListed } from '../../../lambdas/domain/testimonials/candidate-criteria.ts';
import { mergeDeltas, rollupDeltas } from '../../../lambdas/domain/hotspots/rollup-deltas.ts';
import { portfolioTotals, segmentTotals } from '../../../lambdas/domain/hotspots/rollup-totals.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import { keyOf, type Memory } from './memory.ts';
import { candidateKey, type Projection } from './projection.ts';
import { ascending, descending, sliceOf } from './slice-of.ts';

type Computed = Pick<Ports, 'assessments' | 'candidates' | 'rollups' | 'snapshots'>;

/** The ports of what is computed, each list made from the facts when it is asked for. */
export function computedPorts(memory: Memory, projection: Projection): Computed {
  return {
    assessments: assessmentsPort(memory, projection),
    candidates: candidatesPort(memory, projection),
    rollups: rollupsPort(projection),
    snapshots: {
      history: async (jobKey) => memory.points.get(jobKey) ?? [],
    },
  };
}

function assessmentsPort(memory: Memory, projection: Projection): Ports['assessments'] {
  const listed = (job: Job) => projection.assessments(job).filter(isCounted);
  const atRisk = (job: Job, { criteria, order, at, ...request }: AtRiskListRequest) => {
    const mark = (...words: readonly string[]) => JSON.stringify(words);
    const isMet = meetsAll(AT_RISK_FILTERS, criteria, {
      job,
      at,
      mark,
    });
    const met = listed(job).filter((assessment) => isMet(listedOf(assessment, job, mark)));
    return sliceOf(met, (a) => keyOf(placeOf(a, order), a.account.id), request);
  };
  return {
    get: async (accountId, job) => projection.assess(accountId, job),
    facts: async (accountId, job) => projection.facts(accountId, job),
    factsOverTime: async (accountId, job) => projection.factsOverTime(accountId, job),
    batchGet: async (ids, job) =>
      new Map(
        ids.flatMap((id) => {
          const assessment = projection.assess(id, job);
          return assessment ? [[id, assessment] as const] : [];
        }),
      ),
    listAtRisk: async ({ job }, request) => {
      const slice = atRisk(await job, request);
      const ids = slice.entries.map(({ value }) => value.account.id);
      return {
        ...slice,
        accounts: ids.flatMap((id) => memory.accounts.get(id)?.value ?? []),
      };
    },
    riskiestAt: async (job, places, limit) =>
      places.map((place) => {
        const order = { field: 'RANK', direction: 'DESC' } as const;
        const request = { criteria: strugglingAt(place), order, at: 0, limit, after: null };
        return atRisk(job, request).entries.map(({ value }) => value);
      }),
    listRivals: async (job, { criteria, ...request }) => {
      const isMet = meetsAll(RIVAL_FILTERS, criteria, {});
      const rows = listed(job)
        .flatMap(({ account, rivals }) => {
          const greatest = rivals.map(({ relief }) => descending(relief)).sort()[0] ?? '';
          return rivals.map((row) => ({ accountId: account.id, greatest, row }));
        })
        .filter(({ row }) => isMet(row));
      const place = ({ accountId, greatest, row }: (typeof rows)[number]) =>
        keyOf(greatest, accountId, descending(row.relief), row.stepKey, row.solutionKey);
      const { entries, resumeAfter } = sliceOf(rows, place, request);
      return {
        entries: entries.map(({ value: { accountId, row }, position }) => ({
          value: { accountId, row },
          position,
        })),
        resumeAfter,
      };
    },
    listAskNext: async (job, { criteria, from, to, ...request }) => {
      const mark = (...words: readonly string[]) => JSON.stringify(words);
      const isMet = meetsAll(ACCOUNT_FILTERS, criteria, { mark });
      const due = listed(job).filter(({ account, askReasons }) => {
        const day = account.renewalDate;
        const isDue = askReasons.length > 0 && day !== null && day >= from && day <= to;
        return isDue && isMet(listedAccount(account, mark));
      });
      const slice = sliceOf(due, (a) => keyOf(a.account.renewalDate ?? '', a.account.id), request);
      const entries = slice.entries.map(({ value, position }) => {
        return { value: { accountId: value.account.id, reasons: value.askReasons }, position };
      });
      return { ...slice, entries };
    },
  };
}

function placeOf(a: Assessment, { field, direction }: AtRiskListRequest['order']): string {
  const text = direction === 'ASC' ? ascending : descending;
  if (field === 'RANK') return text(a.rankScore);
  if (field === 'RISK_WEIGHTED_ARR') return text(a.riskWeightedArr);
  const day = a.account.renewalDate;
  return text(day === null ? null : Date.parse(day));
}

function candidatesPort(memory: Memory, projection: Projection): Ports['candidates'] {
  const ofJob = (jobKey: string) =>
    memory.candidates.values().filter((candidate) => candidate.jobKey === jobKey);
  return {
    get: async (key) => memory.candidates.get(candidateKey(key)),
    batchGet: async (wanted) =>
      wanted.map((key) => memory.candidates.get(candidateKey(key))?.value ?? null),
    list: async (jobKey, { criteria, at, ...request }) => {
      const listed = memory.candidatesAsListed?.filter((c) => c.jobKey === jobKey);
      const met = (listed ?? ofJob(jobKey)).filter((c) => isListed(c, criteria, at));
      return sliceOf(met, (c) => keyOf(descending(c.strength), candidateKey(c)), request);
    },
    ofRespondent: async (jobKey, { accountId, respondentId }) =>
      ofJob(jobKey)
        .filter((c) => c.accountId === accountId && c.respondentId === respondentId)
        .flatMap((c) => memory.candidates.get(candidateKey(c)) ?? []),
    consentRecords: async (candidates) =>
      candidates.map((candidate) => memory.consents.get(candidateKey(candidate)) ?? []),
    decide: (decided, respondent) =>
      memory.transact(() => {
        const isLost = decided.some(
          ({ key, version }) => !memory.candidates.has(candidateKey(key), version),
        );
        const [first] = decided;
        if (isLost || !first) return 'lost';
        const { accountId, respondentId } = first.key;
        const who = keyOf(accountId, respondentId);
        const person = respondent ?? memory.respondents.get(who);
        if (!person) return 'lost';
        if (memory.respondents.put(who, person.value, person.version) === 'lost') return 'lost';
        for (const one of decided) putDecision(memory, one);
        memory.writes += 1;
        projection.refreshAccount(accountId);
        return 'saved';
      }),
  };
}

function putDecision(memory: Memory, { key, version, decision, record }: DecidedCandidate): void {
  const id = candidateKey(key);
  const known = memory.candidates.get(id);
  if (known) memory.candidates.put(id, { ...known.value, decision }, version);
  if (record) memory.consents.set(id, [...(memory.consents.get(id) ?? []), record]);
}

function rollupsPort(projection: Projection): Ports['rollups'] {
  const deltas = (jobKey: string) =>
    mergeDeltas(projection.contributions(jobKey).flatMap((c) => rollupDeltas(null, c)));
  return {
    segments: async (jobKey) =>
      deltas(jobKey).flatMap((delta) =>
        delta.kind === 'SEGMENT' ? [segmentTotals(delta.segment, delta.steps)] : [],
      ),
    portfolio: async (jobKey) =>
      deltas(jobKey).flatMap((delta) =>
        delta.kind === 'PORTFOLIO'
          ? [portfolioTotals(delta.segment, delta.ownerEmail, delta.counters)]
          : [],
      ),
  };
}
