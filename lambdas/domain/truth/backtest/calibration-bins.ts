import { mean } from 'simple-statistics';
import type { ScoredOutcome } from '../statistics/scored-outcome.ts';
import { type Share, shareWhere } from '../statistics/share.ts';

/** Cases with similar scores: their mean score, and how many churned. */
export interface CalibrationBin {
  /** 0..100. */
  meanScore: number;
  churned: Share;
}

/** Minimum number of cases for any bins, and for twice as many bins. */
const ENOUGH = 50;
const PLENTY = 500;

/** Returns bins of equal size (in whole cases) by ascending score. Empty with fewer than 50 cases. */
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
