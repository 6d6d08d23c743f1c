import { isKeptFor } from '../../domain/privacy/retention.ts';
import type { Ports, Submission } from '../kernel/ports.ts';
import { effectiveAt } from './retained-submission.ts';

/**
 * Submissions by id as they are stored, also those that are no longer shown as they are only kept
 * under a pseudonym: an import can be undone for as long as its answers count in a back-test.
 */
export async function storedSubmissions(
  { submissions, effortsDays, now }: Pick<Ports, 'submissions' | 'effortsDays' | 'now'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Submission>> {
  const received = await submissions.received(ids);
  const stored = [...received.values()].flatMap((one) =>
    one.kind === 'kept' ? [one.submission] : [],
  );
  const asOf = now();
  return new Map(
    stored
      .filter((submission) => isKeptFor(effortsDays, effectiveAt(submission), asOf))
      .map((submission) => [submission.id, submission]),
  );
}
