import { Link } from 'wouter';
import type { Column } from '../../design/tables/column.tsx';
import { ListTable } from '../../lists/table/list-table.tsx';
import { compactMoney, percent, wholeNumber } from '../../format/format.ts';
import { lossName } from '../../design/bands/score-meaning.ts';
import type { FigureData } from '../../design/figure/figure-files.tsx';
import type { HotspotFragment, ScoreMeaningFragment } from '../../generated/graphql.ts';
import { mainReason } from './reasons-figure.tsx';
import { gapWords, ranked } from './sentences.ts';
import { t } from './texts.ts';

const NONE = <span className="muted">–</span>;

const columnsFor = (meaning: ScoreMeaningFragment | undefined): Column<HotspotFragment>[] => [
  {
    id: 'rank',
    name: t('rank'),
    isNumber: true,
    first: 'ASC',
    sortBy: ({ rank }) => rank ?? undefined,
    show: ({ rank }) => rank ?? NONE,
  },
  {
    id: 'step',
    name: t('step'),
    isHead: true,
    sortBy: ({ step }) => step.statement,
    show: ({ step }) => (
      <>
        <Link href={`/hotspots/${encodeURIComponent(step.key)}`}>{step.statement}</Link>
        {step.isTableStakes ? <span className="label"> {t('tableStakes')}</span> : null}
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
    name: t('savedIfEasy'),
    isNumber: true,
    sortBy: ({ arrSavedIfEasy }) => amountOf(arrSavedIfEasy),
    show: ({ arrSavedIfEasy }) => (arrSavedIfEasy ? compactMoney(arrSavedIfEasy) : NONE),
  },
  {
    id: 'ces',
    name: t('findDifficult'),
    isNumber: true,
    sortBy: ({ ces }) => ces ?? undefined,
    show: ({ ces, difficult, respondents, interval }) =>
      ces == null ? (
        <span className="muted">{t('tooFew')}</span>
      ) : (
        <>
          <strong>{percent(ces)}</strong>{' '}
          <span className="label">
            {shareWithin(difficult ?? 0, respondents ?? 0, interval ?? null)}
          </span>
        </>
      ),
  },
  {
    id: 'reason',
    name: t('mostFrequentReason'),
    sortBy: (hotspot) => mainReason(hotspot) ?? undefined,
    show: (hotspot) => mainReason(hotspot) ?? NONE,
  },
  {
    id: 'accounts',
    name: t('accounts'),
    isNumber: true,
    sortBy: ({ accountsDifficult }) => accountsDifficult ?? undefined,
    show: ({ accounts, accountsDifficult }) =>
      accounts == null
        ? NONE
        : t('share', { count: wholeNumber(accountsDifficult ?? 0), of: wholeNumber(accounts) }),
  },
  {
    id: 'market',
    name: t('market'),
    isNumber: true,
    sortBy: ({ marketCes }) => marketCes ?? undefined,
    show: ({ marketCes }) => (marketCes == null ? NONE : percent(marketCes)),
  },
  {
    id: 'competitor',
    name: t('bestCompetitor'),
    sortBy: ({ bestCompetitor }) => bestCompetitor?.ces,
    show: ({ bestCompetitor, leapfrogGap }) =>
      bestCompetitor ? (
        <>
          {bestCompetitor.solution.name} {percent(bestCompetitor.ces)}
          {leapfrogGap == null ? null : <div className="label">{gapWords(leapfrogGap)}</div>}
        </>
      ) : (
        NONE
      ),
  },
  {
    id: 'quadrant',
    name: t('quadrant'),
    sortBy: ({ quadrant }) => t(`quadrants.${quadrant}`),
    show: ({ quadrant }) => t(`quadrants.${quadrant}`),
  },
];

/** The figures of each step for a download, by rank. */
export function figuresOf(hotspots: readonly HotspotFragment[]): FigureData {
  return ranked(hotspots).map((hotspot) => ({
    [t('rank')]: hotspot.rank,
    [t('step')]: hotspot.step.statement,
    [t('difficultPercent')]: hotspot.ces,
    [t('lowerEnd')]: hotspot.interval?.lower,
    [t('upperEnd')]: hotspot.interval?.upper,
    [t('answeredColumn')]: hotspot.respondents,
    [t('marketPercent')]: hotspot.marketCes,
    [t('bestCompetitor')]: hotspot.bestCompetitor?.solution.name,
    [t('competitorPercent')]: hotspot.bestCompetitor?.ces,
    [t('quadrant')]: t(`quadrants.${hotspot.quadrant}`),
  }));
}

/** The figures behind the charts. */
export function HotspotTable({
  hotspots,
  meaning,
}: {
  hotspots: readonly HotspotFragment[];
  /** Tells whether the score is an index or a probability. */
  meaning: ScoreMeaningFragment | undefined;
}) {
  return (
    <ListTable
      caption={t('tableCaption')}
      columns={columnsFor(meaning)}
      rows={hotspots}
      keyOf={({ step }) => step.key}
      columnsPlace="hotspots"
      className="hotspot-table"
      isDense
    />
  );
}

function shareWithin(
  difficult: number,
  respondents: number,
  interval: { lower: number; upper: number } | null,
): string {
  const share = { count: wholeNumber(difficult), of: wholeNumber(respondents) };
  if (interval === null) return t('share', share);
  const { lower, upper } = interval;
  return t('shareWithin', { ...share, lower: percent(lower), upper: percent(upper) });
}

function amountOf(money: { amount: string } | null | undefined): number | undefined {
  return money ? Number(money.amount) : undefined;
}
