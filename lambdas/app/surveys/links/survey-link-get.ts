import { isKept, type SurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Scope } from '../../kernel/scope.ts';

/** A survey link. Null if there is none or it is no longer kept. */
export async function surveyLinkGet(
  { ports }: Scope,
  accountId: string,
  linkId: string,
): Promise<SurveyLink | null> {
  const stored = await ports.surveyLinks.get(accountId, linkId);
  return stored && isKept(stored.value, ports.now()) ? stored.value : null;
}
