import type { Submission } from '../../kernel/ports.ts';
import type { Scope } from '../../kernel/scope.ts';

/** The source of what is submitted by a link. */
export const LINK_SOURCE = 'survey';

/** Whether a submission came by a link. Everyone who signs in leaves their name. */
export function isByLink({ source, recordedBy }: Submission): boolean {
  return source === LINK_SOURCE && recordedBy === null;
}

/** The same for what a submission said; null where the submission is no longer kept. */
export async function isKnownByLink(
  { loaders }: Scope,
  submissionId: string,
): Promise<boolean | null> {
  const submission = await loaders.submission(submissionId);
  return submission && isByLink(submission);
}
