import { authorise, isAllowed } from '../../platform/authz/authorise.ts';
import {
  HOTSPOT_ORDERS,
  hotspots,
  type Hotspot,
  type HotspotOrder,
} from '../../domain/hotspots/hotspot.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { publishedHotspots } from '../../domain/privacy/published-hotspots.ts';
import type { Optional } from '../kernel/optional.ts';
import type { Scope } from '../kernel/scope.ts';
import { needJob, type JobSelector } from '../kernel/selectors.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkName } from '../kernel/validation/text.ts';

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
 * Every active step of a job with its figures. Callers who may not see respondents read what the
 * weekly snapshot has published, which is only what enough people stand behind.
 */
export async function hotspotsList(
  scope: Scope,
  input: HotspotsListInput,
): Promise<{ job: Job; hotspots: readonly Hotspot[] }> {
  authorise(scope.actor, 'HOTSPOTS_READ');
  const job = await needJob(scope, input.job);
  const options = parseOptions(input);
  const list = seesRespondents(scope) ? live : published;
  return { job, hotspots: await list(scope, job, options) };
}

/** Whether a caller may see figures however few people stand behind them. */
export function seesRespondents({ actor }: Scope): boolean {
  return isAllowed(actor, 'RESPONDENTS_READ');
}

async function live({ ports }: Scope, job: Job, options: Options): Promise<Hotspot[]> {
  return hotspots(job, await ports.rollups.segments(job.key), options);
}

async function published({ ports }: Scope, job: Job, options: Options): Promise<Hotspot[]> {
  return publishedHotspots(job, await ports.snapshots.published(job.key), options);
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
