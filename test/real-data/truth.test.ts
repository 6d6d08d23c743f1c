import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aucOf } from '../../lambdas/domain/truth/statistics/auc.ts';
import { aucInterval } from '../../lambdas/domain/truth/statistics/auc-interval.ts';
import {
  type CalibrationCase,
  type Fit,
  logOdds,
} from '../../lambdas/domain/truth/calibration/calibration-case.ts';
import { proposeCalibrations } from '../../lambdas/domain/truth/calibration/propose.ts';
import { verdictOf } from '../../lambdas/domain/truth/backtest/backtest-verdict.ts';

/** The folder with the real files, which are not part of the project. */
const FOLDER = join(process.env.FOOTHOLD_REAL_DATA ?? '', 'airline');
const IN_FORCE: Fit = { intercept: -4.5, slope: 9, importance: null };
const ACCOUNTS = 2_000;
const LEARNED_FROM = 500;

interface Journey {
  steps: { column: string }[];
  outcome: { column: string; churned: string };
}

/** Returns passengers as cases of a back-test, except those who rated nothing. */
function cases(): CalibrationCase[] {
  const journey = JSON.parse(readFileSync(join(FOLDER, 'job.json'), 'utf8')) as Journey;
  const file = readFileSync(join(FOLDER, 'ratings.csv'), 'utf8').trim();
  const [header = '', ...lines] = file.split(/\r?\n/);
  const columns = header.split(',');
  return lines.slice(0, ACCOUNTS).flatMap((line, n) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const struggles = journey.steps.map(({ column }) => {
      const rating = Number(cell(column));
      return rating > 0 ? (5 - rating) / 4 : null;
    });
    const rated = struggles.filter((struggle) => struggle !== null);
    if (rated.length === 0) return [];
    return [
      {
        accountId: `p${n}`,
        externalIdHash: createHash('sha256').update(`p${n}`).digest('hex'),
        isChurned: cell(journey.outcome.column) === journey.outcome.churned,
        decidedAt: n,
        struggles,
        index: rated.reduce((sum, struggle) => sum + struggle, 0) / rated.length,
      },
    ];
  });
}

/**
 * Returns the probability that a dissatisfied passenger scores higher than a satisfied one, by counting all
 * pairs.
 */
function pairsWon(scored: readonly { score: number; isChurned: boolean }[]): number {
  const of = (wanted: boolean) =>
    scored.flatMap(({ score, isChurned }) => (isChurned === wanted ? [score] : []));
  const [left, stayed] = [of(true), of(false)];
  let won = 0;
  for (const a of left) for (const b of stayed) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / left.length / stayed.length;
}

const scoredBy = (fit: Fit, some: readonly CalibrationCase[]) =>
  some.map((item) => ({ ...item, score: logOdds(fit, item) }));

function logLoss(fit: Fit, some: readonly CalibrationCase[]): number {
  const losses = some.map((item) => {
    const chance = 1 / (1 + Math.exp(-logOdds(fit, item)));
    return -Math.log(item.isChurned ? chance : 1 - chance);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** Returns a generator of reproducible numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const all = cases();

test('the AUC of 2,000 passengers equals the share of all pairs, and is within its interval', () => {
  const scored = scoredBy(IN_FORCE, all);
  const auc = aucOf(scored);
  if (!auc) throw new Error('no AUC');
  expect(auc.auc).toBeCloseTo(pairsWon(scored), 9);
  const { lower, upper } = aucInterval(auc);
  console.info(`AUC ${auc.auc.toFixed(4)}, ${lower.toFixed(4)} to ${upper.toFixed(4)}`);
  expect([lower < auc.auc, upper > auc.auc, upper - lower < 0.05]).toEqual([true, true, true]);
});

test('calibrations learned from 500 passengers improve the predictions for the others', () => {
  const others = all.slice(LEARNED_FROM);
  const proposals = proposeCalibrations({
    cases: all.slice(0, LEARNED_FROM),
    inForce: IN_FORCE,
    hasSegmentImportance: false,
  });
  const told = [
    { what: 'in force', fit: IN_FORCE },
    ...proposals.map(({ kind, fit }) => ({ what: kind, fit: fit ?? IN_FORCE })),
  ].map(({ what, fit }) => ({
    what,
    loss: logLoss(fit, others),
    auc: pairsWon(scoredBy(fit, others)),
  }));
  console.info(JSON.stringify(told));
  const [before, scale, steps] = told;
  expect(proposals.map(({ advice }) => advice)).toEqual(['RECOMMENDED', 'RECOMMENDED']);
  expect(scale?.loss).toBeLessThan(before?.loss ?? 0);
  expect(steps?.loss).toBeLessThan(scale?.loss ?? 0);
  expect(steps?.auc).toBeGreaterThan(before?.auc ?? 1);
});

test('the back-test rarely finds that effort predicts shuffled outcomes', () => {
  const verdicts = Array.from({ length: 100 }, (_, seed) => {
    const chance = seeded(seed + 1);
    const drawn = all.map(({ isChurned }) => ({ isChurned, place: chance() }));
    const outcomes = drawn.toSorted((a, b) => a.place - b.place);
    const shuffled = all.map((item, at) => ({
      ...item,
      isChurned: outcomes[at]?.isChurned ?? false,
    }));
    const auc = aucOf(scoredBy(IN_FORCE, shuffled));
    return verdictOf(auc ?? { churned: 0, kept: 0 }, auc && aucInterval(auc));
  });
  const count = (verdict: string) => verdicts.filter((found) => found === verdict).length;
  console.info(`PREDICTS ${count('PREDICTS')}, REVERSED ${count('REVERSED')}`);
  expect(count('PREDICTS')).toBeLessThanOrEqual(5);
  expect(count('REVERSED')).toBeLessThanOrEqual(5);
});
