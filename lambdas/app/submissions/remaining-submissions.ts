import { isKeptFor } from '../../domain/privacy/retention-periods.ts';
import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import { effectiveAt } from './submission-facts.ts';

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

type ById = ReadonlyMap<string, Submission>;

/**
 * Caches the remaining submissions of respondents while a batch is retracted. Each respondent is read once,
 * and again after a concurrent write, which is detected because every write of a submission increments the
 * respondent's version.
 */
export interface RemainingSubmissions {
  /** A respondent's unretracted submissions on all jobs, except `taken`. */
  without(state: RespondentState, taken: readonly Submission[]): Promise<ById>;
  /** Records what remains. Call it after writing a state that was read. */
  keep(state: RespondentState, remaining: ById): void;
  /** Evicts all other respondents. */
  forgetAllBut(respondentIds: ReadonlySet<string>): void;
}

export function createRemainingSubmissions(
  ports: Pick<Ports, 'submissions' | 'effortsDays' | 'now'>,
): RemainingSubmissions {
  const known = new Map<string, { version: number; remaining: ById }>();
  const read = async ({ respondent: { accountId, id } }: RespondentState) => {
    const ids = await ports.submissions.idsByRespondent(accountId, id);
    const found = await storedSubmissions(ports, ids);
    return new Map([...found].filter(([, { retractedAt }]) => retractedAt === null));
  };
  return {
    async without(state, taken) {
      const kept = known.get(state.respondent.id);
      const isCurrent = kept !== undefined && kept.version === state.respondentVersion;
      const remaining = new Map(isCurrent ? kept.remaining : await read(state));
      for (const { id } of taken) remaining.delete(id);
      return remaining;
    },
    keep({ respondent: { id }, respondentVersion }, remaining) {
      known.set(id, { version: (respondentVersion ?? 0) + 1, remaining });
    },
    forgetAllBut(respondentIds) {
      for (const id of known.keys()) if (!respondentIds.has(id)) known.delete(id);
    },
  };
}
