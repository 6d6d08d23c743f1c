import type { Account } from '../../../domain/accounts/account.ts';
import { ACCOUNT_FIELDS } from '../../../domain/accounts/account-fields.ts';
import { noValues } from '../../../domain/kernel/field.ts';
import { round, rounded } from '../../../domain/kernel/rounded.ts';
import { normalizedGroup } from '../../../domain/kernel/normalize.ts';
import type { Assessment, RiskDriver } from '../../../domain/scoring/assessment.ts';
import type { CompetitorRow } from '../../../domain/competitors/competitor.ts';
import {
  type Contribution,
  NO_COUNTERS,
  type StepCounters,
} from '../../../domain/hotspots/contribution.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { REDACTION_KINDS, type Redaction } from '../../../domain/privacy/redact.ts';
import { decodeSnooze, encodeSnooze } from './snooze-codec.ts';
import { decodeRows, encodeRows } from '../competitors/competitor-rows.ts';
import type { StoredAssessment, StoredDriver } from './stored-assessment.ts';
import { STORED_SNOOZE } from '../../engine/keys/stored-snooze.ts';

const COUNTERS = [
  'respondents',
  'difficult',
  'easy',
  'rankSum',
  'respondentsSquared',
  'aboutConsumption',
  'accounts',
  'accountsDifficult',
  'riskWeightedArr',
  'arrSavedIfEasy',
  'candidates',
  'approved',
  'slow',
  'inaccurate',
  'otherReason',
  'accountsReasoned',
] as const satisfies readonly (keyof StepCounters)[];

const NO_FIELDS = { ...noValues(ACCOUNT_FIELDS), attributes: [], sentiment: null };

/**
 * Returns the account without its empty fields, so that adding a field does not change the stored figures.
 */
function withoutEmpty(account: Account): StoredAssessment['account'] {
  const isEmpty = (name: string, value: unknown) =>
    name === 'attributes' ? account.attributes.length === 0 : value === null;
  const kept = Object.entries(account).filter(
    ([name, value]) => !(name in NO_FIELDS && isEmpty(name, value)),
  );
  return Object.fromEntries(kept) as unknown as StoredAssessment['account'];
}

/** The order of the fields is part of the format: equal figures must be equal text. */
export function encodeAssessment(assessment: Assessment, job: Job): StoredAssessment {
  const { assessedAt, trend, interval, coverage, contribution, snooze } = assessment;
  const ordinal = (stepKey: string) => {
    const step = stepOf(job, stepKey);
    if (!step) throw new Error('an assessed step that the job does not have');
    return step.ordinal;
  };
  return {
    account: withoutEmpty(assessment.account),
    jobKey: assessment.jobKey,
    scoringVersion: assessment.scoringVersion,
    isChurned: assessment.isChurned,
    score: rounded(assessment.score),
    rankScore: rounded(assessment.rankScore),
    index: rounded(assessment.index),
    confidence: assessment.confidence,
    band: assessment.band,
    bandReasons: [...assessment.bandReasons],
    riskWeightedArr: assessment.riskWeightedArr,
    drivers: assessment.drivers.map((d) => encodeDriver(d, ordinal(d.stepKey))),
    threat: assessment.threat,
    competitorScore: rounded(assessment.competitorScore),
    rivals: encodeRows(assessment.competitors, ordinal),
    askReasons: [...assessment.askReasons],
    renewsSoon: assessment.renewsSoon,
    contribution: contribution && {
      ...contribution,
      steps: Object.entries(contribution.steps).map(([key, counters]) => [
        Number(key),
        withoutTrailingZeros(COUNTERS.map((name) => counters[name])),
      ]),
    },
    interval: interval && [round(interval.lower), round(interval.upper)],
    coverage: { ...coverage, missingRoles: [...coverage.missingRoles] },
    trend: {
      direction: trend.direction,
      change: rounded(trend.change),
      compositionChange: rounded(trend.compositionChange),
      points: trend.points.map(({ at, score, band }) => [
        at === assessedAt ? null : at,
        rounded(score),
        band,
      ]),
      changedSteps: trend.changedSteps.map((c) => [ordinal(c.stepKey), c.from, c.to]),
      ...(trend.bandBefore !== null && { bandBefore: trend.bandBefore }),
      ...(trend.mainStep && {
        mainStep: [ordinal(trend.mainStep.stepKey), round(trend.mainStep.points)] as [
          number,
          number,
        ],
      }),
    },
    ...(snooze && { [STORED_SNOOZE.inAssessment]: encodeSnooze(snooze, ordinal) }),
  };
}

export type StoredBody = Omit<StoredAssessment, 'contribution'>;

export function decodeAssessment(
  { contribution, ...body }: StoredAssessment,
  job: Job,
  assessedAt: number,
  validUntil: number | null,
): Assessment {
  return decodeBody(body, () => decodeContribution(contribution), job, assessedAt, validUntil);
}

/** `contribution` is decoded lazily, because lists never need it. */
export function decodeBody(
  stored: StoredBody,
  contribution: () => Contribution | null,
  job: Job,
  assessedAt: number,
  validUntil: number | null,
): Assessment {
  const stepKeys = new Map(job.steps.map(({ key, ordinal }) => [ordinal, key]));
  const stepKey = (ordinal: number) => stepKeys.get(ordinal) ?? '';
  const { rivals, [STORED_SNOOZE.inAssessment]: snooze, ...rest } = stored;
  const { trend, interval } = rest;
  let read: Contribution | null | undefined;
  return {
    ...rest,
    // Fields that were empty or did not exist yet are absent from the stored account.
    account: { ...NO_FIELDS, ...stored.account },
    jobKey: job.key,
    assessedAt,
    validUntil,
    interval: interval && { lower: interval[0], upper: interval[1] },
    drivers: stored.drivers.map((d) => decodeDriver(d, stepKey(d[0]))),
    competitors: decodeCompetitors(rivals, stepKey),
    trend: {
      ...trend,
      points: trend.points.map(([at, score, band]) => ({ at: at ?? assessedAt, score, band })),
      changedSteps: trend.changedSteps.map(([ordinal, from, to]) => ({
        stepKey: stepKey(ordinal),
        from,
        to,
      })),
      bandBefore: trend.bandBefore ?? null,
      mainStep: trend.mainStep
        ? { stepKey: stepKey(trend.mainStep[0]), points: trend.mainStep[1] }
        : null,
    },
    snooze: snooze ? decodeSnooze(snooze, stepKey) : null,
    get contribution() {
      if (read === undefined) read = contribution();
      return read;
    },
  };
}

/**
 * Decodes the contribution on its own. It must be subtracted from the rollups exactly as it was added, even
 * if the job has changed.
 */
export function decodeContribution(stored: StoredAssessment['contribution']): Contribution | null {
  if (!stored) return null;
  const steps: Record<number, Contribution['steps'][number]> = {};
  for (const [ordinal, counts] of stored.steps) steps[ordinal] = decodeCounters(counts);
  const { renewalMonth = null, expectedLoss = 0 } = stored;
  return normalizedGroup({ ...stored, renewalMonth, expectedLoss, steps });
}

function decodeCompetitors(
  stored: StoredAssessment['rivals'],
  stepKey: (ordinal: number) => string,
): CompetitorRow[] {
  if ('solutions' in stored) return decodeRows(stored, stepKey);
  return stored.map(([ordinal, solutionKey, relief, threat, isNamed]) => ({
    stepKey: stepKey(ordinal),
    solutionKey,
    relief,
    threat,
    isNamed,
  }));
}

/** The last counters are zero for most accounts. */
function withoutTrailingZeros(counts: readonly number[]): number[] {
  return counts.slice(0, counts.findLastIndex((count) => count !== 0) + 1);
}

/** A plain loop for speed: a page of fifty accounts has a thousand of these. */
function decodeCounters(counts: readonly number[]): Contribution['steps'][number] {
  const counters = { ...NO_COUNTERS };
  for (const [place, name] of COUNTERS.entries()) counters[name] = counts[place] ?? 0;
  return counters;
}

function encodeDriver(d: RiskDriver, ordinal: number): StoredDriver {
  const stored: StoredDriver = [
    ordinal,
    d.state,
    round(d.struggle),
    d.difficult,
    d.veryDifficult,
    d.easy,
    d.respondents,
    d.aboutConsumption,
    round(d.share),
    round(d.scoreIfEasy),
    d.byRole.map(({ role, struggle, respondents }) => [role, round(struggle), respondents]),
    [...d.quotes],
  ];
  if (d.redactions && d.quotes.length > 0) stored.push(d.redactions.map(encodeRedactions));
  return stored;
}

function decodeDriver(stored: StoredDriver, stepKey: string): RiskDriver {
  const [
    ,
    state,
    struggle,
    difficult,
    veryDifficult,
    easy,
    respondents,
    aboutConsumption,
    ...rest
  ] = stored;
  const [share, scoreIfEasy, byRole, quotes, redactions] = rest;
  return {
    stepKey,
    state,
    struggle,
    difficult,
    veryDifficult,
    easy,
    respondents,
    aboutConsumption,
    share,
    scoreIfEasy,
    byRole: byRole.map(([role, s, n]) => ({ role, struggle: s, respondents: n })),
    quotes,
    redactions: redactions?.map(decodeRedactions) ?? (quotes.length === 0 ? [] : null),
  };
}

function encodeRedactions(redactions: readonly Redaction[]): number[] {
  return redactions.flatMap(({ start, end, kind }) => [
    start,
    end - start,
    REDACTION_KINDS.indexOf(kind),
  ]);
}

function decodeRedactions(stored: readonly number[]): Redaction[] {
  return Array.from({ length: stored.length / 3 }, (_, index) => {
    const [start = 0, length = 0, kind = 0] = stored.slice(3 * index, 3 * index + 3);
    return { start, end: start + length, kind: REDACTION_KINDS[kind] ?? 'NAME' };
  });
}
