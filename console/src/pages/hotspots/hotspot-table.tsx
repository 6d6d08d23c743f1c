import { Link } from 'wouter';
import { type Column, SortableTable } from '../../design/sortable-table.tsx';
import { compactMoney, percent, signed } from '../../format/format.ts';
import { lossName } from '../../design/score-meaning.ts';
import type { HotspotFragment, ScoreMeaningFragment } from '../../generated/graphql.ts';
import { mainReason } from './reasons-figure.tsx';
import { QUADRANT_NAMES } from './sentences.ts';

const NONE = <span className="muted">–</span>;

const columnsFor = (meaning: ScoreMeaningFragment | undefined): Column<HotspotFragment>[] => [
  {
    id: 'rank',
    name: 'Rank',
    isNumber: true,
    sortBy: ({ rank }) => rank ?? undefined,
    show: ({ rank }) => rank ?? NONE,
  },
  {
    id: 'step',
    name: 'Step',
    isHead: true,
    sortBy: ({ step }) => step.statement,
    show: ({ step }) => (
      <>
        <Link href={`/hotspots/${encodeURIComponent(step.key)}`}>{step.statement}</Link>
        {step.isTableStakes ? <span className="label"> table stakes</span> : null}
      </>
    ),
  },
  {
    id: 'worth',
    name: lossName(meaning),
    isNumber: true,
    sortBy: ({ riskWeightedArr }) => amountOf(riskWeightedArr),
    show: ({ riskWeightedArr }) => (riskWeightedArr ? compactMoney(riskWeightedArr) : NONE),
  },
  {
    id: 'saved',
    name: 'Saved if easy',
    isNumber: true,
    sortBy: ({ arrSavedIfEasy }) => amountOf(arrSavedIfEasy),
    show: ({ arrSavedIfEasy }) => (arrSavedIfEasy ? compactMoney(arrSavedIfEasy) : NONE),
  },
  {
    id: 'ces',
    name: 'Find it difficult',
    isNumber: true,
    sortBy: ({ ces }) => ces ?? undefined,
    show: ({ ces, difficult, respondents, interval }) =>
      ces == null ? (
        <span className="muted">too few answers to show</span>
      ) : (
        <>
          <strong>{percent(ces)}</strong>{' '}
          <span className="label">
            {difficult} of {respondents}
            {interval ? `, ${percent(interval.lower)} to ${percent(interval.upper)}` : ''}
          </span>
        </>
      ),
  },
  {
    id: 'reason',
    name: 'Most frequent reason',
    sortBy: (hotspot) => mainReason(hotspot) ?? undefined,
    show: (hotspot) => mainReason(hotspot) ?? NONE,
  },
  {
    id: 'accounts',
    name: 'Accounts',
    isNumber: true,
    sortBy: ({ accountsDifficult }) => accountsDifficult ?? undefined,
    show: ({ accounts, accountsDifficult }) =>
      accounts == null ? NONE : `${accountsDifficult ?? 0} of ${accounts}`,
  },
  {
    id: 'market',
    name: 'Market',
    isNumber: true,
    sortBy: ({ marketCes }) => marketCes ?? undefined,
    show: ({ marketCes }) => (marketCes == null ? NONE : percent(marketCes)),
  },
  {
    id: 'rival',
    name: 'Best competitor',
    sortBy: ({ bestCompetitor }) => bestCompetitor?.ces,
    show: ({ bestCompetitor, leapfrogGap }) =>
      bestCompetitor ? (
        <>
          {bestCompetitor.solution.name} {percent(bestCompetitor.ces)}
          {leapfrogGap == null ? null : (
            <div className="label">gap {signed(leapfrogGap)} points</div>
          )}
        </>
      ) : (
        NONE
      ),
  },
  {
    id: 'quadrant',
    name: 'Quadrant',
    sortBy: ({ quadrant }) => QUADRANT_NAMES[quadrant],
    show: ({ quadrant }) => QUADRANT_NAMES[quadrant],
  },
];

/** The figures behind the charts. */
export function HotspotTable({
  hotspots,
  meaning,
}: {
  hotspots: readonly HotspotFragment[];
  /** Whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}) {
  return (
    <SortableTable
      caption="Steps with their figures"
      columns={columnsFor(meaning)}
      rows={hotspots}
      keyOf={({ step }) => step.key}
      isDense
    />
  );
}

function amountOf(money: { amount: string } | null | undefined): number | undefined {
  return money ? Number(money.amount) : undefined;
}
