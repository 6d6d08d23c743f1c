import type { Submission } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';

/** Source of submissions made through a survey link. */
export const LINK_SOURCE = 'survey';

/**
 * Returns whether a submission came through a survey link. Callers who sign in are stored in `recordedBy`.
 */
export function isByLink({ source, recordedBy }: Submission): boolean {
  return source === LINK_SOURCE && recordedBy === null;
}

/** Like `isByLink`, by submission id. Null if the submission is no longer kept. */
export async function isKnownByLink(
  { loaders }: Scope,
  submissionId: string,
): Promise<boolean | null> {
  const submission = await loaders.submission(submissionId);
  return submission && isByLink(submission);
}
