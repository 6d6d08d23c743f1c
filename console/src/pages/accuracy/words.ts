import { counted, percent, wholeNumber } from '../../format/format.ts';
import type {
  AccuracyFragment,
  BacktestExclusion,
  BacktestVerdict,
  BacktestWarning,
  BandReason,
  BoundsFragment,
  CalibrationStatus,
  KOfNFragment,
  OutcomeKind,
  ResponseKind,
} from '../../generated/graphql.ts';

const WARNINGS: Readonly<Record<Exclude<BacktestWarning, 'BACKFILLED' | 'INTERVENTION'>, string>> =
  {
    LEAK_NEAR_END:
      'The score gets much better close to the decision: some answers may already know of it.',
    SURVIVORSHIP:
      'Accounts that left have a score more or less often than those that stayed: some may have been deleted.',
    ASKED_SELECTIVELY:
      'Accounts that no one asked left more or less often than those that were asked.',
    IN_SAMPLE:
      'The settings were learned from some of these cases; those are scored without themselves.',
    ONLY_CHURN_RECORDED: 'Only churn is recorded: record renewals too.',
  };

/** How a back-test may deceive, with how many cases it is about. */
export function warningWords(warning: BacktestWarning, report: AccuracyFragment): string {
  const { backfilled, actedOn, aucWithoutBackfilled: auc } = report;
  switch (warning) {
    case 'BACKFILLED': {
      const without =
        auc == null
          ? ''
          : ` Without those, the one that left had the higher score ${percent(100 * auc)} of the time.`;
      return (
        `The answers of ${kOfN(backfilled)} accounts came in only after the decision, as those of an imported ` +
        `history do. They count from the day they were given: check that those days are right.${without}`
      );
    }
    case 'INTERVENTION':
      return `${kOfN(actedOn)} accounts at high risk were acted on before the decision: a score that is acted on looks worse.`;
    default:
      return WARNINGS[warning];
  }
}

/** What the score is, in short; the section about calibration says since when. */
export const CALIBRATION_STATES: Readonly<Record<CalibrationStatus, string>> = {
  NOT_CALIBRATED: 'The score is an index, not a probability.',
  CURRENT: 'The score is calibrated: a probability of churn.',
  RECALIBRATE: 'The score is a probability of churn, but its calibration has expired.',
};

export const EXCLUSIONS: Readonly<Record<BacktestExclusion, string>> = {
  CONTRACTED: 'Contracted, neither left nor stayed',
  DUPLICATE: 'Another outcome close by counts instead',
  RETENTION: 'Answers of that time are no longer kept',
  TOO_NEW: 'The account was recorded only later',
  NEVER_ASKED: 'No one had been asked',
  NO_ANSWERS: 'No one had answered',
  EXPIRED: 'All answers had expired',
};

/** The rules that override what a score alone would say. */
export const RULES: Readonly<Partial<Record<BandReason, string>>> = {
  TABLE_STAKES: 'A table-stakes step is difficult',
  BUYER_STRUGGLES: 'A decision-maker struggles',
  TOO_FEW_STEPS: 'Too few steps have answers',
};

export const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  CHURNED: 'Left',
  RENEWED: 'Renewed',
  EXPANDED: 'Expanded',
  CONTRACTED: 'Contracted',
};

export const RESPONSES: Readonly<Record<ResponseKind, string>> = {
  RESPONDED: 'Responded',
  SILENT: 'Asked, no response',
  NEVER_ASKED: 'Never asked',
};

export const VERDICTS: Readonly<Record<BacktestVerdict, string>> = {
  TOO_FEW_OUTCOMES: 'too few outcomes to tell',
  PREDICTS: 'effort predicts churn',
  DOES_NOT_PREDICT: 'effort does not predict churn',
  CANNOT_TELL: 'cannot tell yet',
  REVERSED: 'the order is reversed',
};

/** What the page's figures stand on. */
export function basisOf(report: AccuracyFragment): string {
  const { cases, churned, kept, horizonDays, assumedRenewals } = report;
  const assumed =
    assumedRenewals === 0
      ? ''
      : ` ${counted(assumedRenewals, 'renewal')} ${assumedRenewals === 1 ? 'is' : 'are'} assumed, as the date passed without an outcome.`;
  return (
    `Tested on ${counted(cases, 'outcome')}: ${wholeNumber(churned)} left, ${wholeNumber(kept)} stayed.${assumed} ` +
    `Each account is scored as it stood ${counted(horizonDays, 'day')} before the decision.`
  );
}

/** `3 of 8`. */
export function kOfN({ count, of }: Pick<KOfNFragment, 'count' | 'of'>): string {
  return `${wholeNumber(count)}\u00a0of\u00a0${wholeNumber(of)}`;
}

/** `14% to 69%`; a dash where there is none. */
export function rangeOf(interval: BoundsFragment | null | undefined): string {
  return interval ? `${percent(interval.lower)}\u00a0to\u00a0${percent(interval.upper)}` : '–';
}

/** `38%`; a dash of none. */
export function shareWords(share: Pick<KOfNFragment, 'count' | 'of'>): string {
  const value = shareOf(share);
  return value === null ? '–' : percent(value);
}

/** `High: 3 of 8 accounts left (38%). Of many such accounts, most likely 14% to 69% would.` */
export function leftSentence(name: string, share: KOfNFragment): string {
  if (share.of === 0) return `${name}: no accounts.`;
  return (
    `${name}: ${kOfN(share)} accounts left (${shareWords(share)}). ` +
    `Of many such accounts, most likely ${rangeOf(share.interval)} would.`
  );
}

/** The share itself; null of none. */
export function shareOf({ count, of }: Pick<KOfNFragment, 'count' | 'of'>): number | null {
  return of === 0 ? null : (100 * count) / of;
}
