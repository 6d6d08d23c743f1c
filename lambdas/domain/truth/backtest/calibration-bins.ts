import { mean } from 'simple-statistics';
import type { ScoredOutcome } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

/** Cases of similar score: what was said of them, and how many churned. */
export interface CalibrationBin {
  /** 0..100. */
  meanScore: number;
  churned: Share;
}

/** Cases from which there are bins at all, and from which there are twice as many. */
const ENOUGH = 50;
const PLENTY = 500;

/** Bins of equal size (by whole cases) in rising order of score; none under 50 cases. */
export function calibrationBins(cases: readonly ScoredOutcome[]): CalibrationBin[] {
  if (cases.length < ENOUGH) return [];
  const bins = cases.length >= PLENTY ? 10 : 5;
  const sorted = cases.toSorted((a, b) => a.score - b.score);
  return Array.from({ length: bins }, (_, index) => {
    const from = Math.floor((index * sorted.length) / bins);
    const bin = sorted.slice(from, Math.floor(((index + 1) * sorted.length) / bins));
    return {
      meanScore: mean(bin.map(({ score }) => score)),
      churned: shareWhere(bin, ({ isChurned }) => isChurned),
    };
  });
}
