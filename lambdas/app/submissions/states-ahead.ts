import type { Job } from '../../domain/jobs/job.ts';
import { groupBy } from '../../domain/kernel/group-by.ts';
import type { Ports, RespondentState } from '../kernel/ports.ts';
import { readAhead, type ReadAhead } from '../kernel/lists/read-ahead.ts';
import type { SubmissionDraft } from './submission-draft.ts';

/** A submission whose job, account and steps exist. */
export interface AdmittedDraft extends SubmissionDraft {
  job: Job;
}

/** Reads the respondents' states for drafts in one batch. Later reads of the same state are single. */
export async function statesAhead(
  ports: Ports,
  drafts: readonly AdmittedDraft[],
): Promise<ReadAhead<RespondentState>> {
  const byKey = new Map(drafts.map((draft) => [stateKey(draft), draft]));
  const byJob = groupBy(byKey.values(), (draft) => draft.job);
  const read = await Promise.all(
    [...byJob].map(async ([job, ofJob]) => {
      const states = await statesOf(ports, job, ofJob);
      return ofJob.flatMap((draft, index) => {
        const state = states[index];
        return state ? [[stateKey(draft), state] as const] : [];
      });
    }),
  );
  return readAhead(read.flat(), async (key) => {
    const draft = byKey.get(key);
    const [state] = draft ? await statesOf(ports, draft.job, [draft]) : [];
    if (!state) throw new Error('A respondent was looked up whom no submission names.');
    return state;
  });
}

/** Key of a respondent's state on a job within one call. Unambiguous because ids contain no `#`. */
export function stateKey(of: { jobKey: string; accountId: string; externalId: string }): string {
  return `${of.jobKey}#${of.accountId}#${of.externalId}`;
}

function statesOf(ports: Ports, job: Job, drafts: readonly AdmittedDraft[]) {
  const who = drafts.map(({ accountId, externalId }) => ({ accountId, externalId }));
  return ports.respondents.states(job, who);
}
