import { isKeptFor } from '../../domain/privacy/retention.ts';
import type { Ports, Submission } from '../kernel/ports.ts';
import { effectiveAt } from './retained-submission.ts';

/**
 * Submissions by id as stored, including those kept only under a pseudonym and no longer shown. An import can
 * be undone as long as its answers count in a back-test.
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
