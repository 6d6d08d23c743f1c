import type { AtRiskRowFragment, BandTotalFragment, RiskBand } from '../../generated/graphql.ts';
import { compactMoney, counted, percent } from '../../format/format.ts';
import { nameFromEmail } from '../../format/person-name.ts';

/**
 * The page's one idea: `12 accounts worth $1.9M are at high risk`. `whose` says which accounts are counted,
 * such as `in Logistics`; empty: all.
 */
export function headline(bands: readonly BandTotalFragment[], whose = ''): string {
  const high = totalOf(bands, 'HIGH');
  const which = whose === '' ? '' : ` ${whose}`;
  if (!high || high.accounts === 0) return `No account${which} is at high risk`;
  const are = high.accounts === 1 ? 'is' : 'are';
  return `${counted(high.accounts, 'account')}${which} worth ${compactMoney(high.arr)} ${are} at high risk`;
}

/** Which accounts are counted: `owned by Dana Whitfield in Logistics`; `ownerEmail` is null for those without an owner. */
export function whoseWords(ownerEmail: string | null | undefined, segment: string | null): string {
  const owned =
    ownerEmail === null ? 'without an owner' : `owned by ${nameFromEmail(ownerEmail ?? '')}`;
  return [
    ...(ownerEmail === undefined ? [] : [owned]),
    ...(segment === null ? [] : [`in ${segment}`]),
  ].join(' ');
}

/** How far the list can be: without accounts or responses there is nothing to list. */
export function beginning(
  bands: readonly BandTotalFragment[],
): { kind: 'no-accounts' } | { kind: 'no-responses'; headline: string } | null {
  const silent = totalOf(bands, 'UNKNOWN')?.accounts ?? 0;
  const all = bands.reduce((sum, { accounts }) => sum + accounts, 0);
  if (all === 0) return { kind: 'no-accounts' };
  if (silent < all) return null;
  const has = all === 1 ? 'The one account has' : `None of ${counted(all, 'account')} has`;
  return { kind: 'no-responses', headline: `${has}${all === 1 ? ' not' : ''} responded yet` };
}

/** What a headline of those at risk leaves out: the silent. */
export function silence(bands: readonly BandTotalFragment[]): string | null {
  const unknown = totalOf(bands, 'UNKNOWN');
  if (!unknown || unknown.accounts === 0) return null;
  const are = unknown.accounts === 1 ? 'is' : 'are';
  const accounts = counted(unknown.accounts, 'account');
  return `${accounts} worth ${compactMoney(unknown.arr)} ${are} silent: no one knows how they are doing.`;
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
  if (!driver) return { who: respondentCount === 0 ? 'No one has responded' : '', step: null };
  const { difficult, respondents, step } = driver;
  if (difficult === 0) return { who: 'Nothing stands out; hardest step:', step: step.statement };
  const find = difficult === 1 ? 'finds' : 'find';
  return { who: `${difficult} of ${respondents} ${find} difficult:`, step: step.statement };
}

/** The worst of an account's competitors, if any. */
export function worstRival({
  competitors,
}: AtRiskRowFragment): AtRiskRowFragment['competitors'][number] | null {
  return competitors.find(({ threat }) => threat === 'IMMINENT') ?? competitors[0] ?? null;
}

/** `2 of 5 responded`. */
export function responded({ respondentCount, contactCount }: AtRiskRowFragment): string {
  return `${respondentCount} of ${contactCount} responded`;
}

/** The share of ARR in a band, in words: `23%`. */
export function shareOfArr(bands: readonly BandTotalFragment[], band: RiskBand): string {
  const sum = bands.reduce((all, { arr }) => all + Number(arr.amount), 0);
  const part = Number(totalOf(bands, band)?.arr.amount ?? 0);
  return percent(sum === 0 ? 0 : (100 * part) / sum);
}
