import type { AtRiskRowFragment, BandTotalFragment, RiskBand } from '../../generated/graphql.ts';
import { compactMoney, percent } from '../../format/format.ts';
import { nameFromEmail } from '../../format/person-name.ts';
import { t } from './texts.ts';

/** The accounts to count. If `owner` is null, those without an owner; if undefined, those of all owners. */
export interface Whose {
  owner?: string | null | undefined;
  segment: string | null;
}

/** The page's heading for the worst band shown: `12 accounts worth $1.9M are at high risk`. */
export function headline(
  bands: readonly BandTotalFragment[],
  shown: readonly RiskBand[],
  whose: Whose = { segment: null },
): string {
  const band = shown[0] ?? 'HIGH';
  const total = totalOf(bands, band);
  const arr = total ? compactMoney(total.arr) : '';
  const said = { count: total?.accounts ?? 0, arr, ...whoseParts(whose) };
  return band === 'HIGH' ? t('headingHigh', said) : t('headingBand', { ...said, band });
}

/** Which accounts a heading counts, as the variables of its text. */
function whoseParts({ owner: email, segment: chosen }: Whose) {
  const owner = email == null ? '' : nameFromEmail(email);
  const segment = chosen ?? '';
  const isIn = chosen !== null;
  if (email === undefined) return { whose: isIn ? 'segment' : 'all', owner, segment } as const;
  if (email === null) {
    return { whose: isIn ? 'noOwnerAndSegment' : 'noOwner', owner, segment } as const;
  }
  return { whose: isIn ? 'ownerAndSegment' : 'owner', owner, segment } as const;
}

/** Why the list is empty: there are no accounts, or no responses. Null if it can have rows. */
export function beginning(
  bands: readonly BandTotalFragment[],
): { kind: 'no-accounts' } | { kind: 'no-responses'; headline: string } | null {
  const silent = totalOf(bands, 'UNKNOWN')?.accounts ?? 0;
  const count = bands.reduce((sum, { accounts }) => sum + accounts, 0);
  if (count === 0) return { kind: 'no-accounts' };
  if (silent < count) return null;
  return { kind: 'no-responses', headline: t('headingSilent', { count }) };
}

/** A sentence about accounts without responses, which the heading leaves out. Null if there are none. */
export function silence(bands: readonly BandTotalFragment[]): string | null {
  const unknown = totalOf(bands, 'UNKNOWN');
  if (!unknown || unknown.accounts === 0) return null;
  return t('silence', { count: unknown.accounts, arr: compactMoney(unknown.arr) });
}

export function totalOf(
  bands: readonly BandTotalFragment[],
  band: RiskBand,
): BandTotalFragment | undefined {
  return bands.find((total) => total.band === band);
}

/** The main reason for an account's risk: its top difficult step, as k of n. */
export function topReason({ drivers, respondentCount }: AtRiskRowFragment): {
  who: string;
  step: string | null;
} {
  const driver = drivers.find(({ state }) => state === 'DIFFICULT') ?? drivers[0];
  if (!driver) return { who: respondentCount === 0 ? t('noResponse') : '', step: null };
  const { difficult, respondents, step } = driver;
  if (difficult === 0) return { who: t('nothingStandsOut'), step: step.statement };
  const who = t('findDifficult', { count: difficult, of: respondents });
  return { who, step: step.statement };
}

/** The account's worst competitor. Null if there is none. */
export function worstCompetitor({
  competitors,
}: AtRiskRowFragment): AtRiskRowFragment['competitors'][number] | null {
  return competitors.find(({ threat }) => threat === 'IMMINENT') ?? competitors[0] ?? null;
}

/** `2 of 5 responded`. */
export function responded({ respondentCount, contactCount }: AtRiskRowFragment): string {
  return t('responded', { count: respondentCount, of: contactCount });
}

/** The share of ARR in a band: `23%`. */
export function shareOfArr(bands: readonly BandTotalFragment[], band: RiskBand): string {
  const sum = bands.reduce((all, { arr }) => all + Number(arr.amount), 0);
  const part = Number(totalOf(bands, band)?.arr.amount ?? 0);
  return percent(sum === 0 ? 0 : (100 * part) / sum);
}
