import * as z from 'zod/mini';
import type { AtRiskCriteria } from '../../app/kernel/ports.ts';
import { isPutAside, putAsideUntil } from '../../domain/accounts/acknowledgement.ts';
import { type Assessment, CONFIDENCES, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import { COMPETITOR_THREATS } from '../../domain/competitors/competitor.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import { ROLES } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { checked, trusted } from '../engine/decode.ts';
import { hash } from '../engine/key-parts.ts';
import type { Item } from '../engine/table.ts';

/** What lists filter accounts by, kept in every slim index entry: short names, some 150 bytes. */
const listing = z.lazy(() =>
  z.object({
    band: z.enum(RISK_BANDS),
    confidence: z.enum(CONFIDENCES),
    owner: z.nullable(z.string()),
    segment: z.nullable(z.string()),
    renewal: z.nullable(z.string()),
    arr: z.nullable(z.number()),
    threat: z.nullable(z.enum(COMPETITOR_THREATS)),
    missing: z.array(z.enum(ROLES)),
    /** Ordinals of the DIFFICULT steps. */
    steps: z.array(z.number()),
    /** Keys of the solutions with a row. */
    rivals: z.array(z.string()),
    /** The day until which the account is put aside; absent where it is not. */
    aside: z.optional(z.string()),
  }),
);
type Listing = z.infer<typeof listing>;

export function listingOf(assessment: Assessment, job: Job): string {
  const { account, drivers, rivals } = assessment;
  const aside = putAsideUntil(assessment.acknowledgement);
  const difficult = drivers.filter(({ state }) => state === 'DIFFICULT');
  const value: Listing = {
    band: assessment.band,
    confidence: assessment.confidence,
    owner: account.ownerEmail === null ? null : ownerMark(account.ownerEmail),
    segment: account.segment,
    renewal: account.renewalDate,
    arr: account.arr,
    threat: assessment.threat,
    missing: [...assessment.coverage.missingRoles],
    steps: difficult.flatMap(({ stepKey }) => stepOf(job, stepKey)?.ordinal ?? []),
    rivals: [...new Set(rivals.map(({ solutionKey }) => solutionKey))],
    ...(aside !== null && { aside }),
  };
  return JSON.stringify(checked(listing, value));
}

/** Whether an index entry meets the criteria at an instant. */
export function meets(
  criteria: AtRiskCriteria,
  job: Pick<Job, 'steps'>,
  at: Instant,
): (item: Item) => boolean {
  const ordinal = criteria.stepKey === null ? null : stepOf(job, criteria.stepKey)?.ordinal;
  const owner = criteria.ownerEmail === null ? null : ownerMark(criteria.ownerEmail);
  const { segments, confidence, renewalFrom, renewalTo, minArr, snoozed } = criteria;
  return (item) => {
    const account = trusted(String(item.listing)) as Listing;
    const { renewal } = account;
    return (
      criteria.bands.includes(account.band) &&
      (owner === null || account.owner === owner) &&
      (!criteria.unassigned || account.owner === null) &&
      (segments === null || (account.segment !== null && segments.includes(account.segment))) &&
      (renewalFrom === null || (renewal !== null && renewal >= renewalFrom)) &&
      (renewalTo === null || (renewal !== null && renewal < renewalTo)) &&
      (ordinal === null || (ordinal !== undefined && account.steps.includes(ordinal))) &&
      (criteria.solutionKey === null || account.rivals.includes(criteria.solutionKey)) &&
      (criteria.threat === null || account.threat === criteria.threat) &&
      (criteria.missingRole === null || account.missing.includes(criteria.missingRole)) &&
      (confidence === null || confidence.includes(account.confidence)) &&
      (snoozed === null || isPutAside(account.aside ?? null, at) === snoozed) &&
      (minArr === null || (account.arr !== null && account.arr >= minArr))
    );
  };
}

function ownerMark(ownerEmail: string): string {
  return hash('owner', ownerEmail.toLowerCase());
}
