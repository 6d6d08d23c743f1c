import type { AnswerHistory } from '../scoring/answers/answers.ts';
import { mergeStated, type Respondent, type StatedRegister } from '../people/respondent.ts';
import { withoutWords } from './retention.ts';

export const ERASE_MODES = ['PSEUDONYMISE', 'DROP'] as const;
/**
 * What becomes of an erased person's answers: PSEUDONYMISE keeps how hard they found what, without
 * their words, as someone unknown; DROP takes them out of every figure.
 */
export type EraseMode = (typeof ERASE_MODES)[number];

/** The external id of someone whose efforts are kept: says nothing of who it was. */
function pseudonymOf(pseudonymId: string): string {
  return `erased-${pseudonymId}`;
}

/** Whether it is someone in place of a person who was erased. */
export function isPseudonym({ id, externalId }: Pick<Respondent, 'id' | 'externalId'>): boolean {
  return externalId === pseudonymOf(id);
}

/**
 * Someone in place of a person: in the same role, known as a contact as before, without a name, an
 * address, a permission or a request.
 */
export function underPseudonym(
  respondent: Respondent,
  pseudonymId: string,
  externalId = pseudonymOf(pseudonymId),
): Respondent {
  const { accountId, stated, contactStated, isKnown, droppedAt } = respondent;
  const recorded = Object.keys(contactStated).length > 0 ? NAMELESS_RECORD : {};
  const contact = { ...recorded, ...roleOnly(contactStated) };
  return {
    id: pseudonymId,
    accountId,
    externalId,
    stated: mergeStated(contact, roleOnly(stated)),
    contactStated: contact,
    isKnown,
    requests: [],
    withdrawal: null,
    droppedAt,
    formerExternalIds: [],
  };
}

/** How hard someone found what, and nothing that they wrote or that they wrote anything. */
export function effortsOnly(history: AnswerHistory): AnswerHistory {
  return history.map(withoutWords).map((submission) => ({
    ...submission,
    answers: Object.fromEntries(
      Object.entries(submission.answers).map(([stepKey, answer]) => [
        stepKey,
        { ...answer, isExplained: false },
      ]),
    ),
  }));
}

/** What a contact record leaves that says nothing: the person stays a known contact. */
const NAMELESS_RECORD: StatedRegister = { name: { value: null, at: 0, by: 'contact' } };

function roleOnly({ role }: StatedRegister): StatedRegister {
  return role ? { role } : {};
}
