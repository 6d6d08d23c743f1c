import { compactMoney, monthName, percent } from '../../../format/format.ts';
import type { RenewalMonthFragment, ScorecardQuery } from '../../../generated/graphql.ts';
import { monthsOf } from '../../at-risk/wanted.ts';
import { listAddress } from '../../at-risk/list-address.ts';
import { t } from '../texts.ts';
import { type Totals, valueOf, wholeOf } from '../unit.ts';

export type Light = 'ACT' | 'WATCH' | 'ON_TRACK' | 'UNKNOWN';

export interface DepartmentScore {
  department: 'customerSuccess' | 'product' | 'marketing' | 'operations';
  light: Light;
  /** The reason for the light, as one plain sentence. */
  sentence: string;
  /** URL of the list behind the sentence, or null. */
  list: string | null;
}

/** Renewals at high risk within this many months, including the current one, are urgent. */
const NEAR_MONTHS = 3;
/** Percentages of ARR without answers from which to act or watch. */
const UNKNOWN_ACT = 50;
const UNKNOWN_WATCH = 20;

/** Customer success: accounts at high risk that renew soon must be called. */
export function customerSuccess(
  bands: Totals,
  worsening: number,
  renewals: readonly RenewalMonthFragment[],
): DepartmentScore {
  const department = 'customerSuccess';
  const near = renewals.slice(0, NEAR_MONTHS);
  const last = near.at(-1);
  const count = near.reduce((sum, month) => sum + valueOf(month.bands, 'HIGH', 'accounts'), 0);
  const arr = near.reduce((sum, month) => sum + valueOf(month.bands, 'HIGH', 'arr'), 0);
  const high = valueOf(bands, 'HIGH', 'accounts');
  if (last && count > 0) {
    const worth = compactMoney({ ...last.arr, amount: String(arr) });
    const month = monthName(last.month);
    const sentence = t('lights.renewing', { count, worth, month });
    const months = monthsOf(near[0]?.month ?? last.month, last.month);
    return { department, light: 'ACT', sentence, list: listAddress({ bands: ['HIGH'], months }) };
  }
  if (high > 0) {
    const sentence = t('lights.high', { count: high });
    return { department, light: 'WATCH', sentence, list: listAddress({ bands: ['HIGH'] }) };
  }
  if (worsening > 0) {
    const sentence = t('lights.worsening', { count: worsening });
    // The list cannot be filtered by change, so sort by it instead.
    const list = listAddress({ bands: ['MEDIUM', 'LOW'], sort: 'CHANGE' });
    return { department, light: 'WATCH', sentence, list };
  }
  return { department, light: 'ON_TRACK', sentence: t('lights.noneHigh'), list: null };
}

/** Product: steps that are hard for customers, especially those where a competitor does better. */
export function product(
  hotspots: NonNullable<ScorecardQuery['churnHotspots']>,
  hardFrom: number,
): DepartmentScore {
  const department = 'product';
  const known = hotspots.filter(({ ces }) => ces != null);
  if (known.length === 0) {
    return { department, light: 'UNKNOWN', sentence: t('lights.noSteps'), list: null };
  }
  const hard = known.filter(({ ces }) => (ces ?? 0) >= hardFrom);
  const beaten = hard.find(({ ces, bestCompetitor }) => (bestCompetitor?.ces ?? 100) < (ces ?? 0));
  const first = beaten ?? hard[0];
  if (!first) {
    return { department, light: 'ON_TRACK', sentence: t('lights.noneHard'), list: '/hotspots' };
  }
  const given = {
    step: first.step.statement,
    share: percent(first.ces ?? 0),
    competitor: beaten?.bestCompetitor?.solution.name ?? '',
  };
  const list = `/hotspots/${encodeURIComponent(first.step.key)}`;
  return beaten
    ? { department, light: 'ACT', sentence: t('lights.beaten', given), list }
    : { department, light: 'WATCH', sentence: t('lights.hard', given), list };
}

/** Marketing: customers with approved testimonials, and candidates who have not been asked yet. */
export function marketing(approved: number, waiting: number, most: number): DepartmentScore {
  const department = 'marketing';
  const given = {
    waiting,
    people: waiting >= most ? t('lights.atLeast', { count: String(most) }) : String(waiting),
  };
  const list = waiting > 0 ? '/testimonials?state=CANDIDATE' : null;
  if (approved === 0) {
    return { department, light: 'ACT', sentence: t('lights.noVoice', given), list };
  }
  return waiting > 0
    ? { department, light: 'WATCH', sentence: t('lights.waiting', given), list }
    : { department, light: 'ON_TRACK', sentence: t('lights.asked'), list };
}

/** Operations: the share of ARR with answers. */
export function operations(bands: Totals): DepartmentScore {
  const department = 'operations';
  const whole = wholeOf(bands, 'arr');
  const isCounted = whole > 0;
  const unit = isCounted ? 'arr' : 'accounts';
  const all = wholeOf(bands, unit);
  if (all === 0) {
    return { department, light: 'UNKNOWN', sentence: t('lights.noAccounts'), list: null };
  }
  const unknown = (100 * valueOf(bands, 'UNKNOWN', unit)) / all;
  const count = valueOf(bands, 'UNKNOWN', 'accounts');
  const light = unknown >= UNKNOWN_ACT ? 'ACT' : unknown >= UNKNOWN_WATCH ? 'WATCH' : 'ON_TRACK';
  const sentence = t(`lights.silent.${unit}`, { count, share: percent(unknown) });
  const list = count > 0 ? listAddress({ bands: ['UNKNOWN'] }) : null;
  return { department, light, sentence, list };
}
