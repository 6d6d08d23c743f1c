import '../../design/chart.css';
import { scaleLinear } from 'd3-scale';
import { Link } from 'wouter';
import { percent } from '../../format/format.ts';
import type { HotspotFragment } from '../../generated/graphql.ts';
import { chartSummary, ranked } from './sentences.ts';

const WIDTH = 640;
const ROW = 46;
const LABEL = 260;
const TOP = 26;
const TICKS = [0, 25, 50, 75, 100];

const x = scaleLinear([0, 100], [LABEL + 12, WIDTH - 16]);

/**
 * How many find each step difficult, with the interval of that share: the market's share as a hollow
 * mark, the best rival's as a tick. The table below says the same in numbers.
 */
export function DotWhiskers({
  hotspots,
  hardFrom,
}: {
  hotspots: readonly HotspotFragment[];
  /** Percent from which a step counts as hard. */
  hardFrom: number;
}) {
  const shown = ranked(hotspots);
  const height = TOP + shown.length * ROW + 8;
  return (
    <figure className="card chart">
      <h2>How many find a step difficult</h2>
      <figcaption className="muted">{chartSummary(hotspots, hardFrom)}</figcaption>
      <div className="chart-scroll" tabIndex={0} role="group" aria-label="Chart of the steps">
        <svg viewBox={`0 0 ${WIDTH} ${height}`} width="100%" aria-hidden="true">
          {TICKS.map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - 8} stroke="var(--line)" />
              <text x={x(tick)} y={16} textAnchor="middle" className="chart-label">
                {percent(tick)}
              </text>
            </g>
          ))}
          {shown.map((hotspot, index) => (
            <Row key={hotspot.step.key} hotspot={hotspot} y={TOP + index * ROW + ROW / 2} />
          ))}
        </svg>
      </div>
      <ul className="legend" aria-hidden="true">
        <li>
          <Key shape="dot" /> our customers, with 95 % interval
        </li>
        <li>
          <Key shape="ring" /> the market
        </li>
        <li>
          <Key shape="tick" /> best rival
        </li>
      </ul>
      <nav className="visually-hidden" aria-label="Steps">
        {shown.map(({ step }) => (
          <Link key={step.key} href={`/hotspots/${encodeURIComponent(step.key)}`}>
            {step.statement}
          </Link>
        ))}
      </nav>
    </figure>
  );
}

function Row({ hotspot, y }: { hotspot: HotspotFragment; y: number }) {
  const { step, ces, interval, marketCes, bestRival, respondents } = hotspot;
  const lines = linesOf(step.statement);
  return (
    <a href={`/hotspots/${encodeURIComponent(step.key)}`} tabIndex={-1}>
      <title>{step.statement}</title>
      <text className="chart-text">
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={y - 4 + (index - (lines.length - 1) / 2) * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={0} y={y - 4 + ((lines.length + 1) / 2) * LINE} className="chart-label">
        {respondents} answered
      </text>
      {interval ? (
        <line
          x1={x(interval.lower)}
          x2={x(interval.upper)}
          y1={y}
          y2={y}
          stroke="var(--line-strong)"
          strokeWidth={3}
          strokeLinecap="round"
        />
      ) : null}
      {marketCes == null ? null : (
        <circle
          cx={x(marketCes)}
          cy={y}
          r={5}
          fill="var(--surface)"
          stroke="var(--text)"
          strokeWidth={1.5}
        />
      )}
      {bestRival ? (
        <line
          x1={x(bestRival.ces)}
          x2={x(bestRival.ces)}
          y1={y - 8}
          y2={y + 8}
          stroke="var(--high)"
          strokeWidth={2}
        />
      ) : null}
      <circle cx={x(ces ?? 0)} cy={y} r={5.5} fill="var(--accent)" />
    </a>
  );
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

const LONGEST = 38;
const LINE = 14;

/** A statement on two lines at most; what is longer ends in "…" and is said in full by the title. */
function linesOf(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const end = text.lastIndexOf(' ', LONGEST);
  const [first, rest] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
  return [first, rest.length <= LONGEST ? rest : `${rest.slice(0, LONGEST - 1).trimEnd()}…`];
}
