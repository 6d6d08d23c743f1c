import type { SurveyLinkState } from '../../generated/graphql.ts';

interface Look {
  shape: string;
  word: string;
  className: string;
}

const LOOKS: Readonly<Record<SurveyLinkState, Look>> = {
  PENDING: { shape: '○', word: 'Pending', className: 'badge' },
  OPENED: { shape: '◆', word: 'Opened', className: 'badge badge-medium' },
  ANSWERED: { shape: '●', word: 'Answered', className: 'badge badge-low' },
  EXPIRED: { shape: '▲', word: 'Expired', className: 'badge badge-high' },
  REVOKED: { shape: '✕', word: 'Revoked', className: 'badge badge-high' },
};

export const LINK_STATES = Object.keys(LOOKS) as readonly SurveyLinkState[];

/** How far a link has come, by shape, word and color. */
export function LinkState({ state }: { state: SurveyLinkState }) {
  const { shape, word, className } = LOOKS[state];
  return (
    <span className={className}>
      <span aria-hidden="true">{shape}</span>
      {word}
    </span>
  );
}

/** The word for a state. */
export function linkStateWord(state: SurveyLinkState): string {
  return LOOKS[state].word;
}
