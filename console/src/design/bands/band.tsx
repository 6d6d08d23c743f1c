import type { CompetitorThreat, RiskBand, StepState } from '../../generated/graphql.ts';
import { bandWord } from './band-words.ts';
import { t } from '../texts.ts';

interface Look {
  shape: string;
  className: string;
}

const BANDS: Readonly<Record<RiskBand, Look>> = {
  HIGH: { shape: '▲', className: 'badge badge-high' },
  MEDIUM: { shape: '◆', className: 'badge badge-medium' },
  LOW: { shape: '●', className: 'badge badge-low' },
  UNKNOWN: { shape: '○', className: 'badge' },
};

const STATES: Readonly<Record<StepState, Look>> = {
  DIFFICULT: { shape: '▲', className: 'badge badge-high' },
  MIXED: { shape: '◆', className: 'badge badge-medium' },
  EASY: { shape: '●', className: 'badge badge-low' },
  UNKNOWN: { shape: '○', className: 'badge' },
};

const THREATS: Readonly<Record<CompetitorThreat, Look>> = {
  IMMINENT: { shape: '▲', className: 'badge badge-high' },
  WATCH: { shape: '◆', className: 'badge badge-medium' },
};

/** A risk band as shape, word and color. */
export function Band({ band }: { band: RiskBand }) {
  return <Badge {...BANDS[band]} word={bandWord(band)} />;
}

/** A step's state as shape, word and color. */
export function State({ state }: { state: StepState }) {
  return <Badge {...STATES[state]} word={t(`states.${state}`)} />;
}

/** A competitor's threat as shape, word and color. */
export function Threat({ threat }: { threat: CompetitorThreat }) {
  return <Badge {...THREATS[threat]} word={t(`threats.${threat}`)} />;
}

function Badge({ shape, word, className }: Look & { word: string }) {
  return (
    <span className={className}>
      <span aria-hidden="true">{shape}</span>
      {word}
    </span>
  );
}
