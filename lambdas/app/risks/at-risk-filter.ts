import type { RiskBand } from '../../domain/scoring/assessment.ts';
import type { Optional } from '../kernel/optional.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { AT_RISK_FILTERS, type Filter, type Judge, type Parts } from './at-risk-filters.ts';
import type { Listed } from './listed.ts';

type Filters = typeof AT_RISK_FILTERS;
type FilterName = keyof Filters;

/** What at-risk accounts can be narrowed by, in any combination; an empty list is the same as none. */
export type AtRiskFilter = {
  [F in FilterName]?: Optional<Parameters<Filters[F]['parse']>[0]>;
};

/** A filter as it was read: null where it does not narrow. */
export type AtRiskCriteria = {
  [F in FilterName]: Parameters<Filters[F]['meets']>[0] | null;
} & { bands: readonly RiskBand[] };

const NAMES = Object.keys(AT_RISK_FILTERS) as FilterName[];
const FILTERS = AT_RISK_FILTERS as unknown as Record<FilterName, Filter<unknown, unknown>>;

/** HIGH, MEDIUM and LOW unless given: UNKNOWN accounts are listed only when asked for. */
const DEFAULT_BANDS: readonly RiskBand[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Criteria that every account with a known risk meets: to be narrowed. */
export const EVERY_KNOWN_ACCOUNT = {
  ...Object.fromEntries(NAMES.map((name) => [name, null])),
  bands: DEFAULT_BANDS,
} as AtRiskCriteria;

/** Whether a filter names a step or a solution, so that it takes the job to read it. */
export function namesPartOfJob(given: Optional<AtRiskFilter>): boolean {
  return NAMES.some((name) => FILTERS[name].namesPartOfJob && given?.[name] != null);
}

/** Reads a filter; BadInput names the first field that is wrong. No job where it names no part of one. */
export function parseAtRiskFilter(
  given: Optional<AtRiskFilter>,
  job: Parts | null,
  reportingCurrency: string,
): AtRiskCriteria {
  const problems = new Problems(['filter']);
  const read = NAMES.flatMap((name) => {
    const value = given?.[name];
    if (value == null || (Array.isArray(value) && value.length === 0)) return [];
    const parsed = FILTERS[name].parse(value, { problems, name, job, reportingCurrency });
    return parsed == null ? [] : [[name, parsed]];
  });
  problems.throwFirst();
  return { ...EVERY_KNOWN_ACCOUNT, ...(Object.fromEntries(read) as Partial<AtRiskCriteria>) };
}

/** Whether an account meets all criteria. */
export function meetsAll(criteria: AtRiskCriteria, judge: Judge): (account: Listed) => boolean {
  const conditions = NAMES.flatMap((name) =>
    criteria[name] === null ? [] : [FILTERS[name].meets(criteria[name], judge)],
  );
  return (account) => conditions.every((meets) => meets(account));
}
