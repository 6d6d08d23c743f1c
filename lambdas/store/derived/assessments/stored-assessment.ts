import * as z from 'zod/mini';
import { CONFIDENCES, RISK_BANDS } from '../../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../../domain/competitors/competitor.ts';
import { ROLES } from '../../../domain/people/respondent.ts';
import { accountFields } from '../../facts/accounts/account-item.ts';
import { storedSnooze } from './snooze-codec.ts';
import { storedRows } from '../competitors/competitor-rows.ts';
import { STEP_STATES } from './step-states.ts';
import { STORED_SNOOZE } from '../../engine/keys/stored-snooze.ts';

/**
 * The stored form of an assessment. It uses tuples instead of named fields and steps by ordinal, so that an
 * assessment of 20 steps takes about 3 kB. Values that follow from the item's other attributes (assessedAt,
 * the last point's instant) are omitted, so that equal text means equal figures.
 */
const DIRECTIONS = ['IMPROVING', 'STABLE', 'WORSENING', 'UNKNOWN'] as const;
const BAND_REASONS = [
  'SCORE',
  'NO_ANSWERS',
  'TOO_FEW_STEPS',
  'TABLE_STAKES',
  'BUYER_STRUGGLES',
] as const;
const ASK_REASONS = [
  'NO_ANSWERS',
  'TOO_FEW_STEPS',
  'MISSING_BUYER',
  'EXPIRES_BEFORE_RENEWAL',
] as const;
const number = z.number();
/** Checked as a whole for speed: a page of fifty accounts has ten thousand of these. */
const numbers = z.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((each) => Number.isFinite(each)),
);
const storedDriver = z.lazy(() =>
  z.tuple([
    /* ordinal, state */ number,
    z.enum(STEP_STATES),
    /* struggle, difficult, very difficult, easy, respondents, about consumption, share, score if easy */
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    /* [role, struggle, respondents] */
    z.array(z.tuple([z.enum(ROLES), number, number])),
    z.array(z.string()),
    /* for each quote [start, length, kind]*, flat; absent if there are no quotes or redactions were not computed */
    z.optional(z.array(numbers)),
  ]),
);
/** The earlier format of rows: one tuple per row. */
const formerRow = z.lazy(() =>
  z.tuple([number, z.string(), z.nullable(number), z.enum(COMPETITOR_THREATS), z.boolean()]),
);

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
    rivals: z.union([storedRows, z.array(formerRow)]),
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
      direction: z.enum(DIRECTIONS),
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
    contribution: z.nullable(
      z.object({
        generation: number,
        segment: z.nullable(z.string()),
        ownerEmail: z.nullable(z.string()),
        band: z.enum(RISK_BANDS),
        arr: number,
        isImminent: z.boolean(),
        isWorsening: z.boolean(),
        renewsSoon: z.boolean(),
        /**
         * Both are absent if written before they were stored; such a contribution is in no renewal rollup.
         */
        renewalMonth: z.optional(z.nullable(z.string())),
        expectedLoss: z.optional(number),
        /** [ordinal, counters in the order of COUNTERS]. */
        steps: z.array(z.tuple([number, numbers])),
      }),
    ),
  }),
);
export type StoredAssessment = z.infer<typeof storedAssessment>;

export type StoredDriver = z.infer<typeof storedDriver>;
