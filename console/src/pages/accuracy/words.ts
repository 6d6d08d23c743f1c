import { percent, wholeNumber } from '../../format/format.ts';
import type {
  AccuracyFragment,
  BacktestWarning,
  BandReason,
  BoundsFragment,
  KOfNFragment,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

/** How a back-test may mislead, with the number of cases concerned. */
export function warningWords(warning: BacktestWarning, report: AccuracyFragment): string {
  const { backfilled, actedOn, aucWithoutBackfilled: auc } = report;
  switch (warning) {
    case 'BACKFILLED':
      return auc == null
        ? t('backfilled', { accounts: kOfN(backfilled) })
        : t('backfilledWithout', { accounts: kOfN(backfilled), percent: percent(100 * auc) });
    case 'INTERVENTION':
      return t('actedOn', { accounts: kOfN(actedOn) });
    default:
      return t(`warnings.${warning}`);
  }
}

/** Name of a rule that overrides the score. Other rules keep their API name. */
export function ruleName(rule: BandReason): string {
  switch (rule) {
    case 'TABLE_STAKES':
    case 'BUYER_STRUGGLES':
    case 'TOO_FEW_STEPS':
      return t(`rules.${rule}`);
    default:
      return rule;
  }
}

/** What the page's figures are based on. */
export function basisOf(report: AccuracyFragment): string {
  const { cases, churned, kept, horizonDays: days, assumedRenewals: assumed } = report;
  const told = { cases, churned: wholeNumber(churned), kept: wholeNumber(kept), days };
  return assumed === 0 ? t('basis', told) : t('basisAssumed', { ...told, assumed });
}

/** `3 of 8`. */
export function kOfN({ count, of }: Pick<KOfNFragment, 'count' | 'of'>): string {
  return t('share', { count: wholeNumber(count), of: wholeNumber(of) });
}

/** `14% to 69%`, or a dash if there is no interval. */
export function rangeOf(interval: BoundsFragment | null | undefined): string {
  return interval
    ? t('range', { lower: percent(interval.lower), upper: percent(interval.upper) })
    : '–';
}

/** `38%`, or a dash if there are no cases. */
export function shareWords(share: Pick<KOfNFragment, 'count' | 'of'>): string {
  const value = shareOf(share);
  return value === null ? '–' : percent(value);
}

/** `3 of 8 (38%)`. */
export function kOfNWords(share: Pick<KOfNFragment, 'count' | 'of'>): string {
  return t('shareAndPercent', { share: kOfN(share), percent: shareWords(share) });
}

/** `High: 3 of 8 accounts left (38%). Of many such accounts, most likely 14% to 69% would.` */
export function leftSentence(name: string, share: KOfNFragment): string {
  if (share.of === 0) return t('noAccounts', { name });
  return t('left', {
    name,
    share: kOfN(share),
    percent: shareWords(share),
    range: rangeOf(share.interval),
  });
}

/** The share in percent. Null if there are no cases. */
export function shareOf({ count, of }: Pick<KOfNFragment, 'count' | 'of'>): number | null {
  return of === 0 ? null : (100 * count) / of;
}
