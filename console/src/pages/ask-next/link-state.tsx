import type { SurveyLinkState } from '../../generated/graphql.ts';
import { t } from './texts.ts';

interface Look {
  shape: string;
  className: string;
}

const LOOKS: Readonly<Record<SurveyLinkState, Look>> = {
  PENDING: { shape: '○', className: 'badge' },
  OPENED: { shape: '◆', className: 'badge badge-medium' },
  ANSWERED: { shape: '●', className: 'badge badge-low' },
  EXPIRED: { shape: '▲', className: 'badge badge-high' },
  REVOKED: { shape: '✕', className: 'badge badge-high' },
};

export const LINK_STATES = Object.keys(LOOKS) as readonly SurveyLinkState[];

/** The state of a link as shape, word and color. */
export function LinkState({ state }: { state: SurveyLinkState }) {
  const { shape, className } = LOOKS[state];
  return (
    <span className={className}>
      <span aria-hidden="true">{shape}</span>
      {linkStateWord(state)}
    </span>
  );
}

/** Label of a state. */
export function linkStateWord(state: SurveyLinkState): string {
  return t(`states.${state}`);
}
