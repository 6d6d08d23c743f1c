import type { Submission } from '../../../lambdas/app/kernel/ports.ts';
import type { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import type { EraseMode } from '../../../lambdas/domain/privacy/erasure.ts';

type SubmissionCreateInput = Parameters<typeof submissionCreate>[1];

interface Told {
  submission: Submission;
  person: string;
  isRetracted: boolean;
  isErased: boolean;
}

/** Under whatever pseudonym someone's efforts are kept. */
export const PSEUDONYM = 'erased';

/**
 * What was acknowledged, kept plainly: the list of submissions that should count, and what was
 * written last of everything that is overwritten.
 */
export class FactsModel {
  readonly inputs: SubmissionCreateInput[] = [];
  /** By name what may be stored: one value, or those of calls that ran side by side. */
  readonly registers = new Map<string, Set<string>>();
  readonly #told: Told[] = [];
  #keys = 0;
  #pseudonyms = 0;
  #writtenTogether: Set<string> | null = null;

  /** An idempotency key that no other call has. */
  newKey(): string {
    this.#keys += 1;
    return `key-${this.#keys}`;
  }

  acknowledged(input: SubmissionCreateInput, submission: Submission, person: string): void {
    this.inputs.push(input);
    this.#told.push({ submission, person, isRetracted: false, isErased: false });
  }

  at(which: number): Submission | undefined {
    return this.#told[which % Math.max(this.#told.length, 1)]?.submission;
  }

  /** Whether calls run side by side now, so that no one knows which of two comes first. */
  get isTogether(): boolean {
    return this.#writtenTogether !== null;
  }

  isRetracted(index: number): boolean {
    return this.#told[index]?.isRetracted ?? false;
  }

  isErased(index: number): boolean {
    return this.#told[index]?.isErased ?? false;
  }

  retracted(id: string): void {
    for (const entry of this.#told) {
      if (entry.submission.id === id) entry.isRetracted = true;
    }
  }

  /** Someone is erased: their answers go, or stay as those of someone unknown. */
  erased(accountId: string, person: string, mode: EraseMode): void {
    this.#pseudonyms += 1;
    for (const entry of this.#told) {
      if (entry.submission.accountId !== accountId || entry.person !== person) continue;
      entry.isErased = true;
      entry.person = mode === 'DROP' ? '' : `${PSEUDONYM}#${this.#pseudonyms}`;
    }
  }

  /** Something that is overwritten: the last acknowledged value counts. */
  wrote(name: string, value: unknown): void {
    const isBeside = this.#writtenTogether?.has(name) ?? false;
    const others = isBeside ? (this.registers.get(name) ?? []) : [];
    this.registers.set(name, new Set([...others, JSON.stringify(value)]));
    this.#writtenTogether?.add(name);
  }

  /** Nothing is said any more of registers whose name begins so. */
  forget(prefix: string): void {
    for (const name of this.registers.keys()) {
      if (name.startsWith(prefix)) this.registers.delete(name);
    }
  }

  /** Runs calls side by side: of two that write the same, either may be the last. */
  async together(act: () => Promise<unknown>): Promise<void> {
    this.#writtenTogether = new Set();
    try {
      await act();
    } finally {
      this.#writtenTogether = null;
    }
  }

  /** Efforts that count, by account and person: of each step the latest, `null` not part of the work. */
  currentEfforts(accountId: string, now: number, expireAfterDays: number): string[] {
    const latest = new Map<string, { at: number; id: string; effort: string | null }>();
    for (const { submission, person, isRetracted } of this.#told) {
      if (isRetracted || person === '' || submission.accountId !== accountId) continue;
      const at = Math.min(submission.submittedAt, submission.receivedAt);
      // Told while the clock was ahead: it counts from then on.
      if (at > now) continue;
      for (const { stepKey, effort } of submission.answers) {
        const name = `${person} ${stepKey}`;
        const known = latest.get(name);
        const isLater = !known || at > known.at || (at === known.at && submission.id > known.id);
        if (isLater) latest.set(name, { at, id: submission.id, effort });
      }
    }
    return [...latest]
      .filter(([, { at, effort }]) => effort !== null && now - at <= expireAfterDays * 86_400_000)
      .map(([name, { effort }]) => `${name.replace(/#\d+ /, ' ')} ${String(effort)}`)
      .sort();
  }
}
