import { counted } from '../../format/format.ts';
import type { SurveyLinkRowFragment, SurveyLinkState } from '../../generated/graphql.ts';

type Progress = Pick<SurveyLinkRowFragment, 'state'>;

/** What the list of links says, by what it is narrowed to. */
export function linksHeadline(
  links: readonly Progress[],
  state: SurveyLinkState | null,
  hasMore: boolean,
): string {
  if (links.length === 0) return 'Survey links';
  const shown = counted(links.length, 'link');
  const all = hasMore ? `the newest ${shown}` : shown;
  if (state !== null)
    return `${hasMore ? 'More than ' : ''}${shown} ${ENDINGS[state](links.length)}`;
  const [only] = links;
  if (links.length === 1 && !hasMore) {
    return `The one link ${only?.state === 'ANSWERED' ? 'was' : 'has not been'} answered`;
  }
  const answered = links.filter((link) => link.state === 'ANSWERED').length;
  return `${answered === 0 ? 'None' : answered} of ${all} ${answered === 1 ? 'was' : 'were'} answered`;
}

const ENDINGS: Readonly<Record<SurveyLinkState, (count: number) => string>> = {
  PENDING: (count) => `${count === 1 ? 'waits' : 'wait'} to be opened`,
  OPENED: (count) => `${count === 1 ? 'was' : 'were'} opened and not answered`,
  ANSWERED: (count) => `${count === 1 ? 'was' : 'were'} answered`,
  EXPIRED: (count) => `${count === 1 ? 'has' : 'have'} expired without an answer`,
  REVOKED: (count) => `${count === 1 ? 'was' : 'were'} revoked`,
};

interface AskedSteps {
  steps: readonly { key: string }[];
}

/**
 * The terms of a link like this one. That it asks about all steps is told by their number: then it is made
 * without naming them, as it was. One that can still be answered is the same again, no longer and no shorter.
 */
export function termsLike(
  link: AskedSteps & Pick<SurveyLinkRowFragment, 'state' | 'expiresAt'>,
  activeSteps: number,
) {
  const asksAll = link.steps.length >= activeSteps;
  return {
    ...(!asksAll && { stepKeys: link.steps.map(({ key }) => key) }),
    ...(link.state !== 'EXPIRED' && { expiresAt: link.expiresAt }),
  };
}
