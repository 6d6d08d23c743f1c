import * as z from 'zod/mini';
import type { Account } from '../../../domain/accounts/account.ts';
import { ACCOUNT_FIELDS } from '../../../domain/accounts/account-fields.ts';
import { COMPETITOR_THREATS } from '../../../domain/competitors/competitor.ts';
import type { Contribution } from '../../../domain/hotspots/contribution.ts';
import { type Job, stepOf } from '../../../domain/jobs/job.ts';
import { noValues } from '../../../domain/kernel/field.ts';
import { round, rounded } from '../../../domain/kernel/rounded.ts';
import { ROLES } from '../../../domain/people/respondent.ts';
import {
  ASK_REASONS,
  type Assessment,
  BAND_REASONS,
  CONFIDENCES,
  RISK_BANDS,
  STEP_STATES,
  TREND_DIRECTIONS,
} from '../../../domain/scoring/assessment.ts';
import { STORED_SNOOZE } from '../../engine/keys/stored-snooze.ts';
import { accountFields } from '../../facts/accounts/account-item.ts';
import {
  decodeCompetitors,
  encodeCompetitors,
  storedCompetitors,
} from '../competitors/competitors-item.ts';
import {
  decodeContribution,
  encodeContribution,
  storedContribution,
} from './contribution-codec.ts';
import { decodeDriver, encodeDriver, storedDriver } from './driver-codec.ts';
import { decodeSnooze, encodeSnooze, storedSnooze } from './snooze-codec.ts';

const number = z.number();

/**
 * The stored form of an assessment. It uses tuples instead of named fields and steps by ordinal, so that an
 * assessment of 20 steps takes about 3 kB. Values that follow from the item's other attributes (assessedAt,
 * the last point's instant) are omitted, so that equal text means equal figures.
 */
export const storedAssessment = z.lazy(() =>
  z.object({
    account: accountFields,
    /** Redundant, since the item's key names the job. Kept so that equal figures stay equal text. */
    jobKey: z.optional(z.string()),
    scoringVersion: number,
    isChurned: z.boolean(),
    score: z.nullable(number),
    rankScore: z.nullable(number),
    interval: z.nullable(z.tuple([number, number])),
    index: z.nullable(number),
    confidence: z.enum(CONFIDENCES),
    band: z.enum(RISK_BANDS),
    bandReasons: z.array(z.enum(BAND_REASONS)),
    riskWeightedArr: z.nullable(number),
    drivers: z.array(storedDriver),
    threat: z.nullable(z.enum(COMPETITOR_THREATS)),
    competitorScore: z.nullable(number),
    /** The competitors, which were once called rivals. */
    rivals: storedCompetitors,
    coverage: z.object({
      answeredSteps: number,
      activeSteps: number,
      respondentsHeard: number,
      contactsKnown: number,
      missingRoles: z.array(z.enum(ROLES)),
      lastAnswerAt: z.nullable(number),
      oldestAnswerAt: z.nullable(number),
      expiresNextAt: z.nullable(number),
    }),
    trend: z.object({
      direction: z.enum(TREND_DIRECTIONS),
      change: z.nullable(number),
      compositionChange: z.nullable(number),
      /** [instant (null for the time of the assessment), score, band]. */
      points: z.array(z.tuple([z.nullable(number), z.nullable(number), z.enum(RISK_BANDS)])),
      changedSteps: z.array(z.tuple([number, z.enum(STEP_STATES), z.enum(STEP_STATES)])),
      /** Absent if null, or if written before it was stored. */
      bandBefore: z.optional(z.enum(RISK_BANDS)),
      /** [ordinal, points of score]. Also absent if nothing changed. */
      mainStep: z.optional(z.tuple([number, number])),
    }),
    askReasons: z.array(z.enum(ASK_REASONS)),
    renewsSoon: z.boolean(),
    /** Absent if the account is not snoozed. */
    [STORED_SNOOZE.inAssessment]: z.optional(storedSnooze),
    contribution: z.nullable(storedContribution),
  }),
);
export type StoredAssessment = z.infer<typeof storedAssessment>;

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
    rivals: encodeCompetitors(assessment.competitors, ordinal),
    askReasons: [...assessment.askReasons],
    renewsSoon: assessment.renewsSoon,
    contribution: contribution && encodeContribution(contribution),
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
