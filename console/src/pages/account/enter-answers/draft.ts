import type {
  DifficultyReason,
  Effort,
  RespondentRole,
  SubmissionCreateInput,
} from '../../../generated/graphql.ts';

/** What is entered for one step: a rating, words, or both. */
export interface StepEntry {
  effort: Effort | null;
  /** Why it is difficult; counts beside a difficult rating. Drafts of before have none. */
  reason?: DifficultyReason | null;
  words: string;
}

/** A contact that the account does not have yet. */
export interface NewContact {
  name: string;
  email: string;
  role: RespondentRole | '';
}

/** Answers that are being entered. They survive Escape and a reload, and go when they are saved. */
export interface AnswersDraft {
  /** The same for every attempt to save: a retry after a lost answer saves nothing twice. */
  key: string;
  /** External id of a contact, NEW_CONTACT, or empty while none is chosen. */
  contact: string;
  newContact: NewContact;
  entries: Readonly<Record<string, StepEntry>>;
}

export const NEW_CONTACT = '+';
export const NO_ENTRY: StepEntry = { effort: null, words: '' };

/** Whether a rating is one that has a reason. */
export function isDifficult(effort: Effort | null): boolean {
  return effort === 'DIFFICULT' || effort === 'VERY_DIFFICULT';
}

export function emptyDraft(key: string): AnswersDraft {
  return { key, contact: '', newContact: { name: '', email: '', role: '' }, entries: {} };
}

/** Whether anything would be lost without the draft. */
export function isEmpty({ contact, newContact, entries }: AnswersDraft): boolean {
  return (
    contact === '' &&
    Object.values(newContact).every((value) => value === '') &&
    Object.values(entries).every(({ effort, words }) => effort === null && words === '')
  );
}

/** Steps that have words but no rating: they cannot be saved, and must not be lost. */
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

/** A contact with the name of the new one, so that answers never create a second person unseen. */
export function namesake<C extends Contact>(draft: AnswersDraft, contacts: readonly C[]): C | null {
  if (draft.contact !== NEW_CONTACT) return null;
  const wanted = folded(draft.newContact.name);
  return contacts.find(({ name }) => name != null && folded(name) === wanted) ?? null;
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
}

/** The person and the answers of a draft, as the API takes them. */
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

/** The struggle of each step that drives the risk, and when each step was last answered. */
export interface KnownOfSteps {
  struggle: ReadonlyMap<string, number>;
  lastAnsweredAt: ReadonlyMap<string, string>;
}

const HARD_FROM = 0.5;

/** The hardest steps first, then those that no one has answered for the longest time. */
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
