import type { Ports, RespondentState, Submission } from '../kernel/ports.ts';
import { storedSubmissions } from './stored-submissions.ts';

type ById = ReadonlyMap<string, Submission>;

/**
 * What is left of people's submissions while more and more of them are taken back: read once a
 * person, and again where someone else has written of them. Every write of a submission moves its
 * person's version on.
 */
export interface LeftSubmissions {
  /** A person's submissions on any job, without these and without those that are retracted. */
  without(state: RespondentState, taken: readonly Submission[]): Promise<ById>;
  /** To be told once a state that was read is written: what is left then. */
  keep(state: RespondentState, left: ById): void;
  /** Forgets all but these people. */
  forgetAllBut(respondentIds: ReadonlySet<string>): void;
}

export function createLeftSubmissions(
  ports: Pick<Ports, 'submissions' | 'effortsDays' | 'now'>,
): LeftSubmissions {
  const known = new Map<string, { version: number; left: ById }>();
  const read = async ({ respondent: { accountId, id } }: RespondentState) => {
    const ids = await ports.submissions.idsByRespondent(accountId, id);
    const found = await storedSubmissions(ports, ids);
    return new Map([...found].filter(([, { retractedAt }]) => retractedAt === null));
  };
  return {
    async without(state, taken) {
      const kept = known.get(state.respondent.id);
      const isCurrent = kept !== undefined && kept.version === state.respondentVersion;
      const left = new Map(isCurrent ? kept.left : await read(state));
      for (const { id } of taken) left.delete(id);
      return left;
    },
    keep({ respondent: { id }, respondentVersion }, left) {
      known.set(id, { version: (respondentVersion ?? 0) + 1, left });
    },
    forgetAllBut(respondentIds) {
      for (const id of known.keys()) if (!respondentIds.has(id)) known.delete(id);
    },
  };
}
