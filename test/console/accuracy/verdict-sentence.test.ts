import { verdictSentence } from '../../../console/src/pages/accuracy/verdict-sentence.ts';
import {
  verdictOf,
  verdictSentence as sentenceOfApi,
} from '../../../lambdas/domain/truth/backtest/backtest-verdict.ts';

const INTERVALS = [
  { lower: 0.55, upper: 0.84 },
  { lower: 0.53, upper: 0.63 },
  { lower: 0.4, upper: 0.62 },
  { lower: 0.2, upper: 0.45 },
  { lower: 0.45, upper: 0.8 },
  null,
];
const COUNTS = [
  { churned: 35, kept: 97 },
  { churned: 1, kept: 40 },
  { churned: 12, kept: 0 },
  { churned: 12, kept: 3 },
];

test("the console's verdict equals the API's, with percentages formatted for English", () => {
  for (const aucInterval of INTERVALS) {
    for (const counts of COUNTS) {
      const auc = aucInterval && (aucInterval.lower + aucInterval.upper) / 2;
      const verdict = verdictOf(counts, aucInterval);
      const ofApi = sentenceOfApi(
        counts,
        auc === null ? null : { auc, variance: 0.01, ...counts },
        aucInterval,
      );
      expect(verdictSentence({ ...counts, verdict, auc, aucInterval })).toBe(ofApi);
      expect(ofApi).not.toContain(' %');
    }
  }
});
