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

/** Stands for the random pseudonym under which an erased contact's efforts are kept. */
export const PSEUDONYM = 'erased';

/**
 * Plain model of what was acknowledged: the submissions that should count, and the last value of everything
 * that can be overwritten.
 */
export class FactsModel {
  readonly inputs: SubmissionCreateInput[] = [];
  /** The allowed stored values by name: one, or several if calls ran concurrently. */
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

  /** Whether calls run concurrently now, so that their order is unknown. */
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

  /** Marks a contact as erased: their answers are dropped or kept under a pseudonym. */
  erased(accountId: string, person: string, mode: EraseMode): void {
    this.#pseudonyms += 1;
    for (const entry of this.#told) {
      if (entry.submission.accountId !== accountId || entry.person !== person) continue;
      entry.isErased = true;
      entry.person = mode === 'DROP' ? '' : `${PSEUDONYM}#${this.#pseudonyms}`;
    }
  }

  /** Records a value that can be overwritten. The last acknowledged value counts. */
  wrote(name: string, value: unknown): void {
    const isBeside = this.#writtenTogether?.has(name) ?? false;
    const others = isBeside ? (this.registers.get(name) ?? []) : [];
    this.registers.set(name, new Set([...others, JSON.stringify(value)]));
    this.#writtenTogether?.add(name);
  }

  /** Forgets all registers whose names start with a prefix. */
  forget(prefix: string): void {
    for (const name of this.registers.keys()) {
      if (name.startsWith(prefix)) this.registers.delete(name);
    }
  }

  /** Runs calls concurrently. If two write the same register, either value may be the last. */
  async together(act: () => Promise<unknown>): Promise<void> {
    this.#writtenTogether = new Set();
    try {
      await act();
    } finally {
      this.#writtenTogether = null;
    }
  }

  /**
   * The efforts that count, by account and contact: the latest of each step. `null` means that the step is
   * not part of their work.
   */
  currentEfforts(accountId: string, now: number, expireAfterDays: number): string[] {
    const latest = new Map<string, { at: number; id: string; effort: string | null }>();
    for (const { submission, person, isRetracted } of this.#told) {
      if (isRetracted || person === '' || submission.accountId !== accountId) continue;
      const at = Math.min(submission.submittedAt, submission.receivedAt);
      // Submitted while the clock was ahead, so it counts only from that time on.
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
