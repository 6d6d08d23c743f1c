import type { SurveyLinkRowFragment, SurveyLinkState } from '../../generated/graphql.ts';
import { t } from './texts.ts';

type Progress = Pick<SurveyLinkRowFragment, 'state'>;

/** Heading of the list of links, depending on its filter. */
export function linksHeadline(
  links: readonly Progress[],
  state: SurveyLinkState | null,
  hasMore: boolean,
): string {
  const count = links.length;
  if (count === 0) return t('linksHeading');
  if (state !== null) {
    return hasMore ? t(`moreLinksIn.${state}`, { count }) : t(`linksIn.${state}`, { count });
  }
  const answered = links.filter((link) => link.state === 'ANSWERED').length;
  if (count === 1 && !hasMore) return answered === 1 ? t('oneAnswered') : t('oneNotAnswered');
  const shown = hasMore ? t('newestLinks', { count }) : t('links', { count });
  return t('answered', { answered, links: shown });
}

interface AskedSteps {
  steps: readonly { key: string }[];
}

/**
 * The terms for recreating a link. If the link asks about all active steps, its steps are not named, as in
 * the original. An open link keeps its expiry; an expired one gets the default.
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
