import { authorize } from '../../platform/authz/authorize.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { openLink } from './links/link-of-caller.ts';
import { withOpening } from './survey-get.ts';

/** Records that a person interacted with the page of their link, at most once a minute. */
export async function surveyOpened(scope: Scope): Promise<void> {
  authorize(scope.actor, 'SURVEY_ANSWER');
  const { ports } = scope;
  await retryLost(ports, async () => {
    const stored = await openLink(scope);
    if (!stored) return null;
    const link = withOpening(stored.value, scope.way ?? 'API', ports.now());
    if (link === stored.value) return null;
    return (await ports.surveyLinks.save(link, stored.version)) === 'lost' ? 'lost' : null;
  });
}
