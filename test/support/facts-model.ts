import type { Submission } from '../../lambdas/app/ports.ts';
import type { submissionCreate } from '../../lambdas/app/submissions/submission-create.ts';

type SubmissionCreateInput = Parameters<typeof submissionCreate>[1];

/** What was acknowledged, kept plainly: the list of submissions that should count. */
export class FactsModel {
  readonly inputs: SubmissionCreateInput[] = [];
  private readonly submissions: { submission: Submission; person: string; isRetracted: boolean }[] =
    [];

  acknowledged(input: SubmissionCreateInput, submission: Submission, person: string): void {
    this.inputs.push(input);
    this.submissions.push({ submission, person, isRetracted: false });
  }

  at(which: number): Submission | undefined {
    return this.submissions[which % Math.max(this.submissions.length, 1)]?.submission;
  }

  isRetracted(index: number): boolean {
    return this.submissions[index]?.isRetracted ?? false;
  }

  retracted(id: string): void {
    for (const entry of this.submissions) {
      if (entry.submission.id === id) entry.isRetracted = true;
    }
  }

  /** Efforts that count, by account and person: of each step the latest, `null` not part of the work. */
  currentEfforts(accountId: string, now: number, expireAfterDays: number): string[] {
    const latest = new Map<string, { at: number; id: string; effort: string | null }>();
    for (const { submission, person, isRetracted } of this.submissions) {
      if (isRetracted || submission.accountId !== accountId) continue;
      const at = Math.min(submission.submittedAt, submission.receivedAt);
      for (const { stepKey, effort } of submission.answers) {
        const name = `${person} ${stepKey}`;
        const known = latest.get(name);
        const isLater = !known || at > known.at || (at === known.at && submission.id > known.id);
        if (isLater) latest.set(name, { at, id: submission.id, effort });
      }
    }
    return [...latest]
      .filter(([, { at, effort }]) => effort !== null && now - at <= expireAfterDays * 86_400_000)
      .map(([name, { effort }]) => `${name} ${String(effort)}`)
      .sort();
  }
}
