import type {
  AtRiskFilter,
  AtRiskOrder,
  AtRiskOrderField,
  Confidence,
  RespondentRole,
  RiskBand,
} from '../../generated/graphql.ts';
import { WORST_FIRST } from '../../design/bands/band-words.ts';
import { dayAhead } from '../../format/days.ts';
import { orderFrom, type Orders } from '../../design/tables/order.ts';
import { factsFilter, type WantedFacts, wantedFacts } from '../../design/facts/facts.ts';
import type { QueryParams } from '../../shell/address/query-params.ts';
import { isAnySet } from '../../lists/filters/is-any-set.ts';
import { groupsFilter, type WantedGroups, wantedGroups } from '../../lists/filters/groups.ts';

const DEFAULT_BANDS: readonly RiskBand[] = ['HIGH', 'MEDIUM'];
const CONFIDENCES: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];
export const ROLES: readonly RespondentRole[] = ['EXECUTOR', 'BENEFICIARY', 'BUYER'];
/** The fields that the list can be ordered by. */
export const ORDERS: Orders<AtRiskOrderField> = {
  RANK: 'DESC',
  CHANGE: 'DESC',
  RISK_WEIGHTED_ARR: 'DESC',
  RENEWAL_DATE: 'ASC',
};

/** URL value of `aside` for including snoozed accounts. Saved views and bookmarks contain it. */
export const SHOWN = 'shown';

/** An inclusive range of months, such as `2026-11`. */
export interface Months {
  from: string;
  to: string;
}

/** The filters and order in the URL. */
export interface Wanted extends WantedFacts, WantedGroups {
  bands: readonly RiskBand[];
  /** Renewal within this many days. */
  renewsWithin: number | null;
  /** Renewal in these months. */
  months: Months | null;
  step: string | null;
  competitor: string | null;
  missing: RespondentRole | null;
  confidence: readonly Confidence[];
  /** Minimum ARR in whole units of the currency. */
  minArr: string | null;
  /** Whether to include snoozed accounts. */
  showsSnoozed: boolean;
  order: AtRiskOrder;
}

/** Reads the URL. Ignores invalid values. */
export function wantedFrom(params: QueryParams): Wanted {
  const bands = WORST_FIRST.filter((band) => params.many('band').includes(band));
  const days = Number(params.one('renews'));
  const minArr = params.one('arr');
  return {
    bands: bands.length === 0 ? DEFAULT_BANDS : bands,
    ...wantedGroups(params),
    renewsWithin: Number.isInteger(days) && days > 0 ? days : null,
    months: monthsFrom(params.one('months')),
    step: params.one('step'),
    // Links saved earlier say `rival`.
    competitor: params.one('competitor') ?? params.one('rival'),
    missing: ROLES.find((role) => role === params.one('missing')) ?? null,
    confidence: CONFIDENCES.filter((each) => params.many('confidence').includes(each)),
    minArr: minArr !== null && /^\d{1,12}$/.test(minArr) ? minArr : null,
    showsSnoozed: params.one('aside') === SHOWN,
    ...wantedFacts(params),
    order: orderFrom(params.one('sort'), ORDERS) ?? { field: 'RANK', direction: 'DESC' },
  };
}

/** Parses `2026-11..2027-01`, or `2026-11` for one month. */
function monthsFrom(text: string | null): Months | null {
  const [, from, to = from] = /^(\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?$/.exec(text ?? '') ?? [];
  if (from === undefined || to === undefined) return null;
  const isReal = [from, to].every((month) => !Number.isNaN(Date.parse(`${month}-01`)));
  return isReal && from <= to ? { from, to } : null;
}

/** The months that contain two days. */
export function monthsOf(from: string, to: string): Months {
  return { from: from.slice(0, 7), to: to.slice(0, 7) };
}

/** Formats months for the URL. */
export function monthsText({ from, to }: Months): string {
  return from === to ? from : `${from}..${to}`;
}

/** The days of the months as API input. `to` is the first day after them. */
function daysOf({ from, to }: Months): { from: string; to: string } {
  const after = new Date(`${to}-01`);
  after.setUTCMonth(after.getUTCMonth() + 1);
  return { from: `${from}-01`, to: after.toISOString().slice(0, 10) };
}

/** Whether any filter is set, apart from bands and snoozed accounts. */
export function isNarrowed(wanted: Wanted): boolean {
  const { bands: _bands, showsSnoozed: _showsSnoozed, order: _order, ...filters } = wanted;
  return isAnySet(filters);
}

/** Whether any filter is set other than owner and segment. Totals exist only for those. */
export function hasFurtherFilter(wanted: Wanted): boolean {
  return isNarrowed({ ...wanted, owner: null, segment: null });
}

/** Whether any filter is set that is shown only on demand. */
export function hasRareFilter(wanted: Wanted): boolean {
  return hasFurtherFilter({ ...wanted, renewsWithin: null, months: null });
}

/** The filters as API input. `owners` are the e-mail addresses of all owners. */
export function filterFor(wanted: Wanted, owners: readonly string[], now: number): AtRiskFilter {
  const { renewsWithin, months, step, competitor, missing, confidence, minArr } = wanted;
  return {
    bands: wanted.bands,
    ...(!wanted.showsSnoozed && { snoozed: false }),
    ...groupsFilter(wanted, owners),
    ...(renewsWithin !== null && {
      renewal: { from: dayAhead(0, now), to: dayAhead(renewsWithin, now) },
    }),
    ...(months !== null && { renewal: daysOf(months) }),
    ...(step !== null && { stepKeys: [step] }),
    ...(competitor !== null && { solutionKeys: [competitor] }),
    ...(missing !== null && { missingRoles: [missing] }),
    ...(confidence.length > 0 && { confidences: confidence }),
    ...(minArr !== null && { minArr }),
    ...factsFilter(wanted),
  };
}
