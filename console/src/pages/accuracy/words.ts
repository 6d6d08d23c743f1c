import { counted, percent, wholeNumber } from '../../format/format.ts';
import type {
  AccuracyFragment,
  BacktestExclusion,
  BacktestVerdict,
  BacktestWarning,
  CalibrationStatus,
  KOfNFragment,
  OutcomeKind,
  ResponseKind,
} from '../../generated/graphql.ts';

export const WARNINGS: Readonly<Record<BacktestWarning, string>> = {
  LEAK_NEAR_END:
    'The score gets much better close to the decision: some answers may already know of it.',
  SURVIVORSHIP:
    'Accounts that left have a score more or less often than those that stayed: some may have been deleted.',
  ASKED_SELECTIVELY:
    'Accounts that no one asked left more or less often than those that were asked.',
  INTERVENTION:
    'Some accounts at high risk were acted on before the decision: a score that is acted on looks worse.',
  IN_SAMPLE:
    'The settings were learned from some of these cases; those are scored without themselves.',
  BACKFILLED: 'Some answers were received only after the decision.',
  ONLY_CHURN_RECORDED: 'Only churn is recorded: record renewals too.',
};

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

const VERDICTS: Readonly<Record<BacktestVerdict, string>> = {
  TOO_FEW_OUTCOMES: 'too few outcomes to tell',
  PREDICTS: 'effort predicts churn',
  DOES_NOT_PREDICT: 'effort does not predict churn',
  CANNOT_TELL: 'cannot tell yet',
  REVERSED: 'the order is reversed',
};

export function verdictWords(verdict: BacktestVerdict): string {
  return VERDICTS[verdict];
}

/** What the page's figures stand on. */
export function basisOf({ cases, churned, kept, horizonDays }: AccuracyFragment): string {
  return (
    `Tested on ${counted(cases, 'outcome')}: ${wholeNumber(churned)} left, ${wholeNumber(kept)} stayed. ` +
    `Each account is scored as it stood ${counted(horizonDays, 'day')} before the decision.`
  );
}

/** `3 of 8, 14% to 69%`. */
export function kOfN({ count, of, interval }: KOfNFragment): string {
  const range = interval
    ? `, ${percent(interval.lower)}\u00a0to\u00a0${percent(interval.upper)}`
    : '';
  return `${wholeNumber(count)}\u00a0of\u00a0${wholeNumber(of)}${range}`;
}

/** The share itself; null of none. */
export function shareOf({ count, of }: KOfNFragment): number | null {
  return of === 0 ? null : (100 * count) / of;
}
