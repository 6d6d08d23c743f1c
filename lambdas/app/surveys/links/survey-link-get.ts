import { isKept, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Scope } from '../../kernel/scope.ts';

/** One survey link; null if there is none, or no longer. */
export async function surveyLinkGet(
  { ports }: Scope,
  accountId: string,
  linkId: string,
): Promise<SurveyLink | null> {
  const stored = await ports.surveyLinks.get(accountId, linkId);
  return stored && isKept(stored.value, ports.now()) ? stored.value : null;
}
