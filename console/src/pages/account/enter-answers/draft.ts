import type {
  DifficultyReason,
  Effort,
  RespondentRole,
  SubmissionCreateInput,
} from '../../../generated/graphql.ts';

/** The input for one step: a rating, a comment, or both. */
export interface StepEntry {
  effort: Effort | null;
  /**
   * Why the step is difficult. Used only with a difficult rating. Absent in drafts stored by earlier
   * versions.
   */
  reason?: DifficultyReason | null;
  words: string;
}

/** A contact to be added to the account. */
export interface NewContact {
  name: string;
  email: string;
  role: RespondentRole | '';
}

/** Unsaved answers. They survive Escape and a reload, and are deleted when saved. */
export interface AnswersDraft {
  /** Idempotency key for all attempts to save, so that a retry after a lost response saves nothing twice. */
  key: string;
  /** External id of a contact, NEW_CONTACT, or empty if none is chosen. */
  contact: string;
  newContact: NewContact;
  entries: Readonly<Record<string, StepEntry>>;
}

export const NEW_CONTACT = '+';
export const NO_ENTRY: StepEntry = { effort: null, words: '' };

/** Whether a rating can have a reason. */
export function isDifficult(effort: Effort | null): boolean {
  return effort === 'DIFFICULT' || effort === 'VERY_DIFFICULT';
}

export function emptyDraft(key: string): AnswersDraft {
  return { key, contact: '', newContact: { name: '', email: '', role: '' }, entries: {} };
}

/** Whether the draft contains no input. */
export function isEmpty({ contact, newContact, entries }: AnswersDraft): boolean {
  return (
    contact === '' &&
    Object.values(newContact).every((value) => value === '') &&
    Object.values(entries).every(({ effort, words }) => effort === null && words === '')
  );
}

/** Keys of steps with a comment but no rating. They cannot be saved, and their comments must not be lost. */
export function wordsWithoutRating(draft: AnswersDraft, stepKeys: readonly string[]): string[] {
  return stepKeys.filter((key) => {
    const { effort, words } = draft.entries[key] ?? NO_ENTRY;
    return effort === null && words.trim() !== '';
  });
}

interface Contact {
  externalId: string;
  name?: string | null;
}

/** An existing contact with the same name as the new one, used to warn about adding a person twice. */
export function namesake<C extends Contact>(draft: AnswersDraft, contacts: readonly C[]): C | null {
  if (draft.contact !== NEW_CONTACT) return null;
  const wanted = folded(draft.newContact.name);
  return contacts.find(({ name }) => name != null && folded(name) === wanted) ?? null;
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

/** The contact and the answers of a draft, as API input. */
export function submissionOf(
  { key, contact, newContact, entries }: AnswersDraft,
  stepKeys: readonly string[],
): Pick<SubmissionCreateInput, 'idempotencyKey' | 'respondent' | 'answers' | 'source'> {
  const email = newContact.email.trim();
  const respondent =
    contact === NEW_CONTACT
      ? {
          externalId: email === '' ? `call-${key}` : email.toLowerCase(),
          name: newContact.name.trim(),
          ...(email !== '' && { email }),
          ...(newContact.role !== '' && { role: newContact.role }),
        }
      : { externalId: contact };
  const answers = stepKeys.flatMap((stepKey) => {
    const { effort, reason, words } = entries[stepKey] ?? NO_ENTRY;
    if (effort === null) return [];
    const why = isDifficult(effort) && reason ? { reason } : {};
    return [{ stepKey, effort, ...why, explanation: words.trim() || null }];
  });
  return { idempotencyKey: `call-${key}`, source: 'call', respondent, answers };
}

interface AnsweredStep {
  key: string;
}

/** The struggle of each risk driver, and when each step was last answered, by step key. */
export interface KnownOfSteps {
  struggle: ReadonlyMap<string, number>;
  lastAnsweredAt: ReadonlyMap<string, string>;
}

const HARD_FROM = 0.5;

/** Sorts steps for a call: hardest first, then those answered longest ago or never. */
export function inAskingOrder<S extends AnsweredStep>(
  steps: readonly S[],
  known: KnownOfSteps,
): S[] {
  const struggle = ({ key }: S) => known.struggle.get(key) ?? 0;
  const isHard = (step: S) => struggle(step) >= HARD_FROM;
  const lastAt = ({ key }: S) => known.lastAnsweredAt.get(key) ?? '';
  return steps.toSorted((a, b) => {
    if (isHard(a) || isHard(b)) return struggle(b) - struggle(a);
    return lastAt(a).localeCompare(lastAt(b));
  });
}
