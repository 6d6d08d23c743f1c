import * as z from 'zod/mini';
import type { Versioned } from '../../../app/kernel/ports.ts';
import { type Job, SURVEY_LAYOUTS } from '../../../domain/jobs/job.ts';
import { normalizedName } from '../../../domain/kernel/normalize.ts';
import { NOTHING_LEARNED } from '../../../domain/jobs/learned.ts';
import { DEFAULT_SETTINGS } from '../../../domain/jobs/settings.ts';
import { ROLES } from '../../../domain/people/respondent.ts';
import { DEFAULT_QUESTIONS } from '../../../domain/surveys/next-questions.ts';
import { CALIBRATION_KINDS } from '../../../domain/truth/calibration/proposal.ts';
import { decode, json } from '../../engine/decode.ts';
import type { Keys } from '../../engine/keys/keys.ts';
import type { Item } from '../../engine/table.ts';
import { LANGUAGES } from '../../../domain/surveys/languages.ts';

/** Items of earlier versions contain the name as it was sent, not normalized. */
const segmentName = z.pipe(z.string(), z.transform(normalizedName));

const figure = z.lazy(() =>
  z.object({
    ces: z.number(),
    sampleSize: z.nullable(z.number()),
    source: z.nullable(z.string()),
    asOf: z.nullable(z.string()),
  }),
);

export const settingsCodec = z.lazy(() =>
  z.object({
    version: z.number(),
    intercept: z.number(),
    slope: z.number(),
    highFrom: z.number(),
    mediumFrom: z.number(),
    answersExpireAfterDays: z.number(),
    switchThreshold: z.number(),
    // Absent in items written before it could be set.
    watchFrom: z._default(z.number(), DEFAULT_SETTINGS.watchFrom),
    hardFrom: z.number(),
    roleWeights: z.record(z.enum(ROLES), z.number()),
    segmentImportance: z.array(
      z.object({ segment: segmentName, stepKey: z.string(), importance: z.number() }),
    ),
    priorIndex: z.number(),
    priorSpread: z.number(),
    trendDays: z.number(),
    fatigueDays: z.number(),
    isCalibrated: z.boolean(),
    // Absent in items written before calibrations could be applied.
    calibration: z._default(
      z.nullable(
        z.object({
          proposalId: z.string(),
          kind: z.enum(CALIBRATION_KINDS),
          appliedAt: z.number(),
          fittedUpTo: z.number(),
          cases: z.number(),
          churned: z.number(),
          aucOutOfFold: z.nullable(z.number()),
          slopeInterval: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
        }),
      ),
      null,
    ),
  }),
);

export const learnedCodec = z.lazy(() =>
  z.object({
    version: z.number(),
    personSpread: z.number(),
    prior: z.nullable(z.object({ index: z.number(), spread: z.number() })),
  }),
);

// Absent in items written before statements could be translated.
const translations = z.lazy(() => z._default(z.partialRecord(z.enum(LANGUAGES), z.string()), {}));

const jobBody = z.lazy(() =>
  z.object({
    statement: z.string(),
    translations,
    steps: z.array(
      z.object({
        key: z.string(),
        ordinal: z.number(),
        position: z.number(),
        statement: z.string(),
        translations,
        isActive: z.boolean(),
        importance: z.number(),
        isTableStakes: z.boolean(),
        owner: z.nullable(z.string()),
        // Absent if nothing was launched.
        launches: z.optional(
          z.array(z.object({ startedOn: z.string(), note: z.nullable(z.string()) })),
        ),
      }),
    ),
    settings: settingsCodec,
    // Absent in items written before short surveys.
    surveyQuestions: z._default(z.number(), DEFAULT_QUESTIONS),
    // Absent in items written before surveys could be shown step by step.
    surveyLayout: z._default(z.enum(SURVEY_LAYOUTS), 'ONE_PAGE'),
    // Absent in items written before jobs learned anything.
    learned: z._default(learnedCodec, NOTHING_LEARNED),
    market: z.record(z.string(), figure),
    solutions: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        aliases: z.array(z.string()),
        isManual: z.boolean(),
        ratings: z.record(z.string(), figure),
      }),
    ),
    // Absent in items written before jobs could be archived.
    archivedAt: z._default(z.nullable(z.number()), null),
  }),
);

const jobItem = z.lazy(() =>
  z.object({
    type: z.literal('Job'),
    version: z.number(),
    key: z.string(),
    revision: z.number(),
    rollupGeneration: z.number(),
    body: json(jobBody),
  }),
);

export function toJobItem(keys: Keys, job: Job, version: number): Item {
  const { key, revision, rollupGeneration, ...body } = job;
  return {
    ...keys.job(key),
    type: 'Job',
    version,
    key,
    revision,
    rollupGeneration,
    body: JSON.stringify(body),
  };
}

export function fromJobItem(item: Item): Versioned<Job> {
  const { version, key, revision, rollupGeneration, body } = decode(jobItem, item);
  return { value: { key, revision, rollupGeneration, ...body }, version };
}
