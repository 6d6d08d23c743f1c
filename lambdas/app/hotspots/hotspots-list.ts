import { authorise, isAllowed } from '../../authz/authorise.ts';
import { hotspotsAsCaller } from '../../domain/as-caller.ts';
import { HOTSPOT_ORDERS, hotspots, type Hotspot, type HotspotOrder } from '../../domain/hotspot.ts';
import { activeSteps, type Job } from '../../domain/job.ts';
import { suppressionCells, totalsOf, type SegmentSnapshot } from '../../domain/snapshot.ts';
import { suppress } from '../../domain/suppression.ts';
import type { Optional } from '../optional.ts';
import type { Scope } from '../scope.ts';
import { needJob, type JobSelector } from '../selectors.ts';
import { checkMember } from '../validation/member.ts';
import { Problems } from '../validation/problems.ts';
import { checkName } from '../validation/text.ts';

export interface HotspotsListInput {
  job: JobSelector;
  /** Without a segment: over all accounts. */
  filter?: Optional<{ segment?: Optional<string> }>;
  /** By rank unless given. */
  orderBy?: Optional<string>;
}

interface Options {
  segment: string | undefined;
  order: HotspotOrder | undefined;
}

/**
 * Every active step of a job with its figures. Callers who may not see respondents read the weekly
 * snapshot, and of it only what enough people stand behind.
 */
export async function hotspotsList(
  scope: Scope,
  input: HotspotsListInput,
): Promise<{ job: Job; hotspots: readonly Hotspot[] }> {
  authorise(scope.actor, 'HOTSPOTS_READ');
  const job = await needJob(scope, input.job);
  const options = parseOptions(input);
  const list = seesRespondents(scope) ? live : fromSnapshot;
  return { job, hotspots: await list(scope, job, options) };
}

/** Whether a caller may see figures however few people stand behind them. */
export function seesRespondents({ actor }: Scope): boolean {
  return isAllowed(actor, 'RESPONDENTS_READ');
}

async function live({ ports }: Scope, job: Job, options: Options): Promise<Hotspot[]> {
  return hotspots(job, await ports.rollups.segments(job.key), options);
}

async function fromSnapshot({ ports }: Scope, job: Job, options: Options): Promise<Hotspot[]> {
  const snapshot = (await ports.snapshots.latest(job.key))?.segments ?? [];
  const figures = hotspots(job, totalsOf(snapshot), options);
  const suppressed = suppressedSteps(job, snapshot, options.segment);
  return hotspotsAsCaller(figures, { seesRespondents: false }, suppressed, options.order);
}

/** The keys of the steps of which a snapshot's figures must not be shown. */
function suppressedSteps(
  job: Job,
  snapshot: readonly SegmentSnapshot[],
  segment: string | undefined,
): ReadonlySet<string> {
  const hidden = activeSteps(job).filter(({ ordinal }) => {
    const cells = suppressionCells(snapshot, ordinal);
    const { isTotalSuppressed, segments } = suppress(cells);
    if (segment === undefined) return isTotalSuppressed;
    return segments.has(segment) || !cells.some((cell) => cell.segment === segment);
  });
  return new Set(hidden.map(({ key }) => key));
}

function parseOptions({ filter, orderBy }: HotspotsListInput): Options {
  const problems = new Problems();
  const under = problems.under('filter');
  const segment = filter?.segment;
  const options = {
    segment: segment == null ? undefined : checkName(under, 'segment', segment),
    order: orderBy == null ? undefined : checkMember(problems, 'orderBy', orderBy, HOTSPOT_ORDERS),
  };
  problems.throwFirst();
  return options;
}
