import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useWidth } from '../../../design/charts/use-width.ts';
import { ValueAxis } from '../../../design/charts/value-axis.tsx';
import { percent, wholeNumber } from '../../../format/format.ts';
import type { AccuracyFragment } from '../../../generated/graphql.ts';
import { shareOf } from '../words.ts';
import { t } from '../texts.ts';

interface LeadChartProps {
  /** From the longest lead time to the day of the decision. */
  leadTimes: AccuracyFragment['leadTimes'];
  /** Index of the lead time hovered or focused in the table. */
  markedAt: number | null;
}

interface Point {
  days: number;
  share: number;
}

const WIDTH = 560;
const HEIGHT = 200;
const MARGIN = { left: 44, right: 20, top: 12, bottom: 36 };
const TICKS = [0, 25, 50, 75, 100];

/**
 * Two lines up to the decision: the share at high risk among accounts that churned and among those that
 * stayed.
 */
export function LeadChart({ leadTimes, markedAt }: LeadChartProps) {
  const [frame, width] = useWidth<SVGSVGElement>(WIDTH);
  const longest = Math.max(...leadTimes.map(({ daysBefore }) => daysBefore));
  const x = scaleLinear([longest, 0], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 100], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const marked = markedAt === null ? undefined : leadTimes[markedAt];
  const lineOf = (side: 'churnedHigh' | 'keptHigh') =>
    leadTimes.flatMap(({ daysBefore, [side]: high }): Point[] => {
      const share = shareOf(high);
      return share === null ? [] : [{ days: daysBefore, share }];
    });
  const path = line<Point>(
    ({ days }) => x(days),
    ({ share }) => y(share),
  );
  return (
    <>
      <ul className="legend" aria-hidden="true">
        <li>
          <LegendMark isHollow={false} /> {t('lead.legendLeft')}
        </li>
        <li>
          <LegendMark isHollow /> {t('lead.legendStayed')}
        </li>
      </ul>
      <svg
        ref={frame}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
      >
        <ValueAxis
          ticks={TICKS}
          nameOf={percent}
          y={y}
          left={MARGIN.left}
          right={width - MARGIN.right}
        />
        {leadTimes.map(({ daysBefore }) => (
          <text
            key={daysBefore}
            x={x(daysBefore)}
            y={HEIGHT - 20}
            textAnchor="middle"
            className="chart-label"
          >
            {wholeNumber(daysBefore)}
          </text>
        ))}
        <text x={width - MARGIN.right} y={HEIGHT - 4} textAnchor="end" className="chart-label">
          {t('lead.axis')}
        </text>
        {marked ? (
          <line
            x1={x(marked.daysBefore)}
            x2={x(marked.daysBefore)}
            y1={MARGIN.top}
            y2={HEIGHT - MARGIN.bottom}
            stroke="var(--line-strong)"
          />
        ) : null}
        <path
          d={path(lineOf('keptHigh')) ?? ''}
          fill="none"
          stroke="var(--muted)"
          strokeWidth={2}
        />
        <path
          d={path(lineOf('churnedHigh')) ?? ''}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
        />
        {lineOf('keptHigh').map(({ days, share }) => (
          <circle
            key={days}
            cx={x(days)}
            cy={y(share)}
            r={4}
            fill="var(--surface)"
            stroke="var(--muted)"
            strokeWidth={2}
          />
        ))}
        {lineOf('churnedHigh').map(({ days, share }) => (
          <circle key={days} cx={x(days)} cy={y(share)} r={4.5} fill="var(--accent)" />
        ))}
      </svg>
    </>
  );
}

function LegendMark({ isHollow }: { isHollow: boolean }) {
  const color = isHollow ? 'var(--muted)' : 'var(--accent)';
  return (
    <svg width={24} height={14} viewBox="0 0 24 14">
      <line x1={0} x2={24} y1={7} y2={7} stroke={color} strokeWidth={2} />
      <circle
        cx={12}
        cy={7}
        r={4}
        fill={isHollow ? 'var(--surface)' : color}
        stroke={color}
        strokeWidth={2}
      />
    </svg>
  );
}
