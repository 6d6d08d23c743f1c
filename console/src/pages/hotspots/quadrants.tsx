import { scaleLinear } from 'd3-scale';
import { FigureCard } from '../../design/figure/figure-card.tsx';
import { percent } from '../../format/format.ts';
import type { HotspotFragment } from '../../generated/graphql.ts';
import { figuresOf } from './hotspot-table.tsx';
import { quadrantSummary, ranked } from './sentences.ts';
import { t } from './texts.ts';

const SIZE = 440;
const LEFT = 60;
const BOTTOM = 40;

const x = scaleLinear([0, 100], [LEFT, SIZE - 12]);
const y = scaleLinear([0, 100], [SIZE - BOTTOM, 12]);

/** Steps by how difficult they are for the market and for our customers. Numbers are ranks. */
export function Quadrants({
  hotspots,
  hardFrom,
}: {
  hotspots: readonly HotspotFragment[];
  /** Percentage from which a step counts as hard. */
  hardFrom: number;
}) {
  const shown = ranked(hotspots).filter(({ marketCes }) => marketCes != null);
  return (
    <FigureCard
      title={t('quadrantsTitle')}
      summary={quadrantSummary(hotspots)}
      files={{ name: 'quadrants', data: figuresOf(hotspots) }}
    >
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width="100%" aria-hidden="true">
        <Ground hardFrom={hardFrom} />
        {/* Reversed, so that the top-ranked step is drawn last, above the others. */}
        {shown.toReversed().map(({ step, ces, marketCes, rank }) => (
          <a key={step.key} href={`/hotspots/${encodeURIComponent(step.key)}`} tabIndex={-1}>
            <title>
              {t('quadrantMark', {
                step: step.statement,
                customers: percent(ces ?? 0),
                market: percent(marketCes ?? 0),
              })}
            </title>
            <circle
              cx={x(marketCes ?? 0)}
              cy={y(ces ?? 0)}
              r={10}
              fill="var(--accent)"
              stroke="var(--surface)"
            />
            <text
              x={x(marketCes ?? 0)}
              y={y(ces ?? 0) + 4}
              textAnchor="middle"
              className="chart-mark"
            >
              {rank}
            </text>
          </a>
        ))}
      </svg>
    </FigureCard>
  );
}

function Ground({ hardFrom }: { hardFrom: number }) {
  const [left, right, top, bottom] = [x(0), x(100), y(100), y(0)];
  return (
    <>
      <rect
        x={x(hardFrom)}
        y={top}
        width={right - x(hardFrom)}
        height={y(hardFrom) - top}
        fill="var(--accent-tint)"
      />
      <path
        d={`M${left} ${top}V${bottom}H${right}M${x(hardFrom)} ${top}V${bottom}M${left} ${y(hardFrom)}H${right}`}
        fill="none"
        stroke="var(--line-strong)"
      />
      <g className="chart-label">
        <text x={right - 6} y={top + 16} textAnchor="end">
          {t('quadrants.RETAIN_AND_GROW')}
        </text>
        <text x={left + 6} y={top + 16}>
          {t('quadrants.RETAIN')}
        </text>
        <text x={right - 6} y={bottom - 8} textAnchor="end">
          {t('quadrants.DIFFERENTIATE')}
        </text>
        <text x={left + 6} y={bottom - 8}>
          {t('quadrants.SETTLED')}
        </text>
        <text x={(left + right) / 2} y={SIZE - 6} textAnchor="middle">
          {t('marketAxis')}
        </text>
        <text transform={`translate(12 ${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
          {t('customerAxis')}
        </text>
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <text x={x(tick)} y={bottom + 16} textAnchor={tick === 100 ? 'end' : 'middle'}>
              {percent(tick)}
            </text>
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}
