import { Link } from 'wouter';
import { IntervalMark, RingMark } from '../../design/bands/track-marks.tsx';
import { FigureCard } from '../../design/figure/figure-card.tsx';
import { percent, wholeNumber } from '../../format/format.ts';
import type { HotspotFragment } from '../../generated/graphql.ts';
import { figuresOf } from './hotspot-table.tsx';
import { chartSummary, ranked } from './sentences.ts';
import { t } from './texts.ts';

const TICKS = [0, 25, 50, 75, 100];
const HEIGHT = 24;

/**
 * The share that finds each step difficult, with its interval. A hollow mark shows the market's share, a tick
 * the best competitor's. The table below shows the same as numbers.
 */
export function DotWhiskers({
  hotspots,
  hardFrom,
}: {
  hotspots: readonly HotspotFragment[];
  /** Percentage from which a step counts as hard. */
  hardFrom: number;
}) {
  return (
    <FigureCard
      title={t('chartTitle')}
      summary={chartSummary(hotspots, hardFrom)}
      files={{ name: 'steps', data: figuresOf(hotspots) }}
    >
      <ul className="legend" aria-hidden="true">
        <li>
          <Key shape="dot" /> {t('ourCustomers')}
        </li>
        <li>
          <Key shape="ring" /> {t('theMarket')}
        </li>
        <li>
          <Key shape="tick" /> {t('bestCompetitorMark')}
        </li>
      </ul>
      <div className="whisker whisker-scale" aria-hidden="true">
        <Axis />
      </div>
      <ol className="whiskers">
        {ranked(hotspots).map((hotspot) => (
          <li key={hotspot.step.key} className="whisker">
            <Link
              className="whisker-step"
              href={`/hotspots/${encodeURIComponent(hotspot.step.key)}`}
            >
              <span className="muted">{hotspot.rank}</span>
              <span>
                {hotspot.step.statement}
                <small>{t('answered', { count: wholeNumber(hotspot.respondents ?? 0) })}</small>
              </span>
            </Link>
            <Track hotspot={hotspot} />
          </li>
        ))}
      </ol>
    </FigureCard>
  );
}

/** Drawn with percentages, so that it fills the available width. */
function Track({
  hotspot: { ces, interval, marketCes, bestCompetitor },
}: {
  hotspot: HotspotFragment;
}) {
  const y = HEIGHT / 2;
  return (
    <svg className="whisker-track" height={HEIGHT} aria-hidden="true">
      {TICKS.map((tick) => (
        <line key={tick} {...at(tick)} y1={0} y2={HEIGHT + 100} stroke="var(--line)" />
      ))}
      {interval ? <IntervalMark interval={interval} y={y} /> : null}
      {marketCes == null ? null : <RingMark value={marketCes} y={y} />}
      {bestCompetitor ? (
        <line
          {...at(bestCompetitor.ces)}
          y1={y - 8}
          y2={y + 8}
          stroke="var(--high)"
          strokeWidth={2}
        />
      ) : null}
      <circle cx={`${ces ?? 0}%`} cy={y} r={5.5} fill="var(--accent)" />
    </svg>
  );
}

function Axis() {
  return (
    <svg className="whisker-track whisker-axis" height={16}>
      {TICKS.map((tick) => (
        <text key={tick} x={`${tick}%`} y={12} textAnchor="middle" className="chart-label">
          {percent(tick)}
        </text>
      ))}
    </svg>
  );
}

/** Coordinates of a vertical line at a share. */
function at(share: number) {
  return { x1: `${share}%`, x2: `${share}%` };
}

function Key({ shape }: { shape: 'dot' | 'ring' | 'tick' }) {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14">
      {shape === 'tick' ? (
        <line x1={7} x2={7} y1={0} y2={14} stroke="var(--high)" strokeWidth={2} />
      ) : (
        <circle
          cx={7}
          cy={7}
          r={5}
          fill={shape === 'dot' ? 'var(--accent)' : 'none'}
          stroke={shape === 'dot' ? 'none' : 'var(--text)'}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}
