import { WORST_FIRST } from '../../design/bands/band-words.ts';
import type { RiskBand } from '../../generated/graphql.ts';
import { type Totals, type Unit, valueOf } from './unit.ts';

const LOOKS: Readonly<Record<RiskBand, { shape: string; className: string }>> = {
  HIGH: { shape: '▲', className: 'stack-high' },
  MEDIUM: { shape: '◆', className: 'stack-medium' },
  LOW: { shape: '●', className: 'stack-low' },
  UNKNOWN: { shape: '○', className: 'stack-unknown' },
};
/** Minimum width of a segment, in percent of the bar, to show its shape. */
const ROOM_FOR_SHAPE = 7;

interface StackedBarProps {
  totals: Totals;
  unit: Unit;
  /** The value of the longest bar in the chart. */
  most: number;
}

/** The bands side by side, highest risk first. The neighboring cells show the same as numbers. */
export function StackedBar({ totals, unit, most }: StackedBarProps) {
  return (
    <span className="stack" aria-hidden="true">
      {WORST_FIRST.map((band) => {
        const share = most === 0 ? 0 : (100 * valueOf(totals, band, unit)) / most;
        if (share === 0) return null;
        return (
          <span key={band} className={LOOKS[band].className} style={{ width: `${share}%` }}>
            {share >= ROOM_FOR_SHAPE ? LOOKS[band].shape : ''}
          </span>
        );
      })}
    </span>
  );
}
