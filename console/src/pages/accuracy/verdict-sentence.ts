import { percent, wholeNumber } from '../../format/format.ts';
import type { AccuracyFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Tested = Pick<AccuracyFragment, 'verdict' | 'churned' | 'kept' | 'auc' | 'aucInterval'>;

/**
 * Same as in the API: the minimum number of churned and kept cases for a verdict, and the AUC from which a
 * score is useful.
 */
const ENOUGH_CASES = 10;
const USEFUL = 0.65;

/** The API's verdict sentence in the reader's language. */
export function verdictSentence(report: Tested): string {
  const { verdict, churned, auc, aucInterval } = report;
  if (auc === null || aucInterval === null) return withoutAuc(report);
  const [lower, upper] = [percent(aucInterval.lower * 100), percent(aucInterval.upper * 100)];
  switch (verdict) {
    case 'TOO_FEW_OUTCOMES':
      return tooFew(report);
    case 'PREDICTS':
      return t(aucInterval.upper < USEFUL ? 'says.weak' : 'says.predicts', {
        often: percent(auc * 100),
        lower,
        upper,
      });
    case 'REVERSED':
      return t('says.reversed');
    case 'DOES_NOT_PREDICT':
      return t('says.doesNot', { upper, chance: percent(50) });
    case 'CANNOT_TELL':
      return t('says.cannotTell', { count: churned, lower, upper });
  }
}

function withoutAuc(report: Tested): string {
  return report.churned > 0 && report.kept === 0 ? t('says.onlyChurn') : tooFew(report);
}

function tooFew({ churned, kept }: Tested): string {
  const isChurn = churned < ENOUGH_CASES;
  const count = isChurn ? churned : kept;
  return t(isChurn ? 'says.fewChurned' : 'says.fewKept', {
    count,
    shown: wholeNumber(count),
  });
}
