import type { CompetitorThreat, RiskBand, StepState } from '../generated/graphql.ts';
import { BAND_WORDS, STATE_WORDS } from './band-words.ts';

interface Look {
  shape: string;
  word: string;
  className: string;
}

const BANDS: Readonly<Record<RiskBand, Look>> = {
  HIGH: { shape: '▲', word: BAND_WORDS.HIGH, className: 'badge badge-high' },
  MEDIUM: { shape: '◆', word: BAND_WORDS.MEDIUM, className: 'badge badge-medium' },
  LOW: { shape: '●', word: BAND_WORDS.LOW, className: 'badge badge-low' },
  UNKNOWN: { shape: '○', word: BAND_WORDS.UNKNOWN, className: 'badge' },
};

const STATES: Readonly<Record<StepState, Look>> = {
  DIFFICULT: { shape: '▲', word: STATE_WORDS.DIFFICULT, className: 'badge badge-high' },
  MIXED: { shape: '◆', word: STATE_WORDS.MIXED, className: 'badge badge-medium' },
  EASY: { shape: '●', word: STATE_WORDS.EASY, className: 'badge badge-low' },
  UNKNOWN: { shape: '○', word: STATE_WORDS.UNKNOWN, className: 'badge' },
};

const THREATS: Readonly<Record<CompetitorThreat, Look>> = {
  IMMINENT: { shape: '▲', word: 'Imminent', className: 'badge badge-high' },
  WATCH: { shape: '◆', word: 'Watch', className: 'badge badge-medium' },
};

/** A band by shape, word and color. */
export function Band({ band }: { band: RiskBand }) {
  return <Badge {...BANDS[band]} />;
}

/** A step's state by shape, word and color. */
export function State({ state }: { state: StepState }) {
  return <Badge {...STATES[state]} />;
}

/** How much a competitor threatens, by shape, word and color. */
export function Threat({ threat }: { threat: CompetitorThreat }) {
  return <Badge {...THREATS[threat]} />;
}

/** The word for a band, as headings use it. */
export function bandWord(band: RiskBand): string {
  return BANDS[band].word;
}

function Badge({ shape, word, className }: Look) {
  return (
    <span className={className}>
      <span aria-hidden="true">{shape}</span>
      {word}
    </span>
  );
}
