import * as z from 'zod/mini';
import { meetsAll } from '../../app/kernel/lists/filter.ts';
import type { AtRiskCriteria } from '../../app/risks/at-risk/at-risk-criteria.ts';
import { AT_RISK_FILTERS, type Judge } from '../../app/risks/at-risk/at-risk-filters.ts';
import { type ListingValues, listingValuesOf } from '../../app/risks/at-risk/listing-values.ts';
import { type Assessment, CONFIDENCES, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../domain/competitors/competitor.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Day } from '../../domain/kernel/time.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import { SENTIMENTS } from '../../domain/work/sentiment.ts';
import { checked, trusted } from '../engine/decode.ts';
import { hash } from '../engine/keys/key-parts.ts';
import type { Item } from '../engine/table.ts';
import { STORED_SNOOZE } from '../engine/keys/stored-snooze.ts';

/** Competitors were once called rivals, and snoozes acknowledgements. Stored entries keep those names. */
type StoredListingValues = Omit<ListingValues, 'competitors' | 'snoozedUntil'> & {
  rivals: readonly string[];
  [STORED_SNOOZE.inEntry]?: Day | undefined;
};

const storedListingValues = z.lazy(
  () =>
    z.object({
      band: z.enum(RISK_BANDS),
      confidence: z.enum(CONFIDENCES),
      owner: z.nullable(z.string()),
      segment: z.nullable(z.string()),
      renewal: z.nullable(z.string()),
      arr: z.nullable(z.number()),
      threat: z.nullable(z.enum(COMPETITOR_THREATS)),
      missing: z.array(z.enum(ROLES)),
      steps: z.array(z.number()),
      rivals: z.array(z.string()),
      sentiment: z.optional(z.enum(SENTIMENTS)),
      [STORED_SNOOZE.inEntry]: z.optional(z.string()),
      marks: z.optional(z.array(z.string())),
    }) satisfies z.ZodMiniType<StoredListingValues>,
);

/** The `listing` attribute of an account's list entries. */
export function listingText(assessment: Assessment, job: Job): string {
  const { competitors, sentiment, snoozedUntil, ...rest } = listingValuesOf(assessment, job, hash);
  const stored: StoredListingValues = {
    ...rest,
    rivals: competitors,
    sentiment,
    [STORED_SNOOZE.inEntry]: snoozedUntil,
  };
  return JSON.stringify(checked(storedListingValues, stored));
}

/** Returns a filter for index entries that meet the criteria. */
export function meets(
  criteria: AtRiskCriteria,
  judge: Omit<Judge, 'mark'>,
): (item: Item) => boolean {
  const isMet = meetsAll(AT_RISK_FILTERS, criteria, {
    ...judge,
    mark: hash,
  });
  return (item) => {
    const stored = trusted(String(item.listing)) as StoredListingValues;
    const { rivals: competitors, [STORED_SNOOZE.inEntry]: snoozedUntil } = stored;
    return isMet({ ...stored, competitors, snoozedUntil });
  };
}
