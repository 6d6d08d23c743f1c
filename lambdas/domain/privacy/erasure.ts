import type { AnswerHistory } from '../scoring/answers/answers.ts';
import { mergeStated, type Respondent, type StatedRegister } from '../people/respondent.ts';
import { withoutWords } from './retention-periods.ts';

export const ERASE_MODES = ['PSEUDONYMISE', 'DROP'] as const;
/**
 * What happens to an erased person's answers. PSEUDONYMISE keeps their efforts, without their words, under a
 * pseudonym. DROP removes them from all figures.
 */
export type EraseMode = (typeof ERASE_MODES)[number];

/** The external id of a pseudonym. Contains nothing about the person. */
function pseudonymOf(pseudonymId: string): string {
  return `erased-${pseudonymId}`;
}

/** True if the respondent is a pseudonym that replaced an erased person. */
export function isPseudonym({ id, externalId }: Pick<Respondent, 'id' | 'externalId'>): boolean {
  return externalId === pseudonymOf(id);
}

/**
 * Returns a pseudonym that replaces a person: same role and contact status, but no name, address, permission
 * or requests.
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

/**
 * Keeps only the efforts of a history. Removes what the person wrote, and the flag that they wrote something.
 */
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

/** An empty contact record, so that the pseudonym still counts as a known contact. */
const NAMELESS_RECORD: StatedRegister = { name: { value: null, at: 0, by: 'contact' } };

function roleOnly({ role }: StatedRegister): StatedRegister {
  return role ? { role } : {};
}
