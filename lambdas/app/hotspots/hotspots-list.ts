import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import type { SegmentTotals } from '../../domain/hotspots/rollup-totals.ts';
import {
  HOTSPOT_ORDERS,
  hotspots,
  type Hotspot,
  type HotspotOptions,
} from '../../domain/hotspots/hotspot.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { shownSteps, suppressedHotspots } from '../../domain/privacy/suppressed-hotspots.ts';
import { parseOrder } from '../kernel/lists/order.ts';
import type { Scope } from '../kernel/scope.ts';
import { requireJob } from '../kernel/nodes/selectors.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkName } from '../kernel/validation/text.ts';
import type { ChurnHotspotsArguments } from '../kernel/generated/inputs.ts';

/**
 * Lists every active step of a job with its figures. Callers who may not see respondents get only figures
 * from enough people in enough accounts.
 */
export async function hotspotsList(
  scope: Scope,
  input: ChurnHotspotsArguments,
): Promise<{ job: Job; hotspots: readonly Hotspot[] }> {
  authorize(scope.actor, 'HOTSPOTS_READ');
  const job = await requireJob(scope, input.job);
  const options = parseOptions(input);
  return {
    job,
    hotspots: hotspotsOf(scope, job, await scope.ports.rollups.segments(job.key), options),
  };
}

/** The hotspots of a job, suppressed as required for the caller. */
export function hotspotsOf(
  scope: Scope,
  job: Job,
  totals: readonly SegmentTotals[],
  options: HotspotOptions = {},
): Hotspot[] {
  if (seesRespondents(scope)) return hotspots(job, totals, options);
  const shown = shownSteps(job, totals, scope.ports.suppression);
  return suppressedHotspots(job, totals, shown, options);
}

const DEFAULT_ORDER = { field: 'RANK', direction: 'DESC' } as const;

/** Whether a caller may see figures regardless of how few people are behind them. */
export function seesRespondents({ actor }: Scope): boolean {
  return isAllowed(actor, 'RESPONDENTS_READ');
}

function parseOptions({ filter, order, orderBy }: ChurnHotspotsArguments): HotspotOptions {
  const problems = new Problems();
  const segment = filter?.segment;
  const named =
    segment == null ? undefined : checkName(problems.under('filter'), 'segment', segment);
  // The schema has a default for `order`, so the deprecated argument takes precedence.
  if (orderBy != null) {
    const former = checkMember(problems, 'orderBy', orderBy, HOTSPOT_ORDERS);
    problems.throwFirst();
    return { segment: named, order: former };
  }
  const { field, direction } = parseOrder(order, HOTSPOT_ORDERS, DEFAULT_ORDER);
  problems.throwFirst();
  const isUsual = direction === (field === 'POSITION' ? 'ASC' : 'DESC');
  return { segment: named, order: field, isReversed: !isUsual };
}
