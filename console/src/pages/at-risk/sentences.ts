import type { AtRiskRowFragment, BandTotalFragment, RiskBand } from '../../generated/graphql.ts';
import { compactMoney, percent } from '../../format/format.ts';
import { nameFromEmail } from '../../format/person-name.ts';
import { t } from './texts.ts';

/** Whose accounts are counted: null as `owner` are those of no one; undefined: everyone's. */
export interface Whose {
  owner?: string | null | undefined;
  segment: string | null;
}

/** The page's one idea, of the worst band that is shown: `12 accounts worth $1.9M are at high risk`. */
export function headline(
  bands: readonly BandTotalFragment[],
  shown: readonly RiskBand[],
  whose: Whose = { segment: null },
): string {
  const band = shown[0] ?? 'HIGH';
  const total = totalOf(bands, band);
  const arr = total ? compactMoney(total.arr) : '';
  const said = { count: total?.accounts ?? 0, arr, whose: whoseWords(whose) };
  return band === 'HIGH' ? t('headingHigh', said) : t('headingBand', { ...said, band });
}

/** ` owned by Dana Whitfield in Logistics`: goes on after the word it is about. */
function whoseWords({ owner: email, segment }: Whose): string {
  if (email === undefined) return segment === null ? '' : t('whose.segment', { segment });
  if (email === null) {
    return segment === null ? t('whose.noOwner') : t('whose.noOwnerAndSegment', { segment });
  }
  const owner = nameFromEmail(email);
  return segment === null
    ? t('whose.owner', { owner })
    : t('whose.ownerAndSegment', { owner, segment });
}

/** How far the list can be: without accounts or responses there is nothing to list. */
export function beginning(
  bands: readonly BandTotalFragment[],
): { kind: 'no-accounts' } | { kind: 'no-responses'; headline: string } | null {
  const silent = totalOf(bands, 'UNKNOWN')?.accounts ?? 0;
  const count = bands.reduce((sum, { accounts }) => sum + accounts, 0);
  if (count === 0) return { kind: 'no-accounts' };
  if (silent < count) return null;
  return { kind: 'no-responses', headline: t('headingSilent', { count }) };
}

/** What a headline of those at risk leaves out: the silent. */
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

/** Why an account is where it is: its greatest difficult step, as k of n. */
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

/** The worst of an account's competitors, if any. */
export function worstRival({
  competitors,
}: AtRiskRowFragment): AtRiskRowFragment['competitors'][number] | null {
  return competitors.find(({ threat }) => threat === 'IMMINENT') ?? competitors[0] ?? null;
}

/** `2 of 5 responded`. */
export function responded({ respondentCount, contactCount }: AtRiskRowFragment): string {
  return t('responded', { count: respondentCount, of: contactCount });
}

/** The share of ARR in a band, in words: `23%`. */
export function shareOfArr(bands: readonly BandTotalFragment[], band: RiskBand): string {
  const sum = bands.reduce((all, { arr }) => all + Number(arr.amount), 0);
  const part = Number(totalOf(bands, band)?.arr.amount ?? 0);
  return percent(sum === 0 ? 0 : (100 * part) / sum);
}
