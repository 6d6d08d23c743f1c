import { compactMoney, monthName, percent } from '../../../format/format.ts';
import type { RenewalMonthFragment, ScorecardQuery } from '../../../generated/graphql.ts';
import { monthsOf } from '../../at-risk/filter.ts';
import { listAddress } from '../../at-risk/list-address.ts';
import { t } from '../texts.ts';
import { type Totals, valueOf, wholeOf } from '../unit.ts';

export type Light = 'ACT' | 'WATCH' | 'ON_TRACK' | 'UNKNOWN';

export interface DepartmentScore {
  department: 'customerSuccess' | 'product' | 'marketing' | 'operations';
  light: Light;
  /** One plain sentence: why the light is as it is. */
  sentence: string;
  /** The address of the list that it is about; null where there is none. */
  list: string | null;
}

/** Months from this one on in which a renewal at high risk cannot wait. */
const NEAR_MONTHS = 3;
/** Shares of the ARR of which nothing is known. */
const UNKNOWN_ACT = 50;
const UNKNOWN_WATCH = 20;

/** At high risk, and renewing soon: someone must call. */
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
    // The list has no filter for what gets worse: the worst come first.
    const list = listAddress({ bands: ['MEDIUM', 'LOW'], sort: 'CHANGE' });
    return { department, light: 'WATCH', sentence, list };
  }
  return { department, light: 'ON_TRACK', sentence: t('lights.noneHigh'), list: null };
}

/** Steps that are hard for customers, and where a competitor does better. */
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

/** Customers who speak for us, and those whom no one has asked yet. */
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

/** How much of the ARR anything is known of. */
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
