import { allOf, oneDecimal, wholeNumber } from '../../format/format.ts';
import type { AccuracyFragment } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Report = Pick<AccuracyFragment, 'verdict' | 'churned' | 'cases' | 'precisionAt' | 'segments'>;

/** Number of calls to suggest if the team has not set one. */
const USUAL_CALLS = 10;

/** What to do next, one or two sentences based only on a back-test's figures. */
export function nextStep(report: Report, callsPerMonth: number | null): readonly string[] {
  if (report.verdict !== 'PREDICTS') return [t(`nextSteps.${report.verdict}`)];
  return [callFirst(report, callsPerMonth), ...exceptIn(report)];
}

/**
 * Whom to call. Suggests the highest scores only if those accounts churned more often than chance would give.
 */
function callFirst({ precisionAt, churned, cases }: Report, callsPerMonth: number | null): string {
  const wanted = callsPerMonth ?? USUAL_CALLS;
  const top = precisionAt.find(({ k }) => k === wanted) ?? precisionAt[0];
  const calls = top === undefined ? 0 : Math.min(top.k, top.of);
  const byChance = cases === 0 ? 0 : (calls * churned) / cases;
  if (top?.expectedChurned == null || top.expectedChurned <= byChance) return t('callHighRisk');
  return t('callHighest', {
    calls: wholeNumber(calls),
    left: oneDecimal(top.expectedChurned),
    usual: oneDecimal(byChance),
  });
}

/** Segments in which the score does not predict churn. */
function exceptIn({ segments }: Report): readonly string[] {
  const names = segments.flatMap(({ name, verdict }) =>
    verdict === 'DOES_NOT_PREDICT' || verdict === 'REVERSED' ? [name ?? t('noSegment')] : [],
  );
  if (names.length === 0) return [];
  const listed = allOf(names);
  return [t('notIn', { segments: listed })];
}
