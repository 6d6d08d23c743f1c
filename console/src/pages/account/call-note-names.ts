import type {
  AccountPageQuery,
  Effort,
  AccountPagePersonFragment,
} from '../../generated/graphql.ts';
import { reasonInSentence } from '../../design/bands/reason-names.ts';
import { roleInSentence } from '../../design/role-names.ts';
import { callNote, hardestSteps } from './sentences.ts';
import { t } from './texts.ts';

const DIFFICULT: ReadonlySet<Effort> = new Set(['DIFFICULT', 'VERY_DIFFICULT']);

/** The call note, followed by the names and words of the people who find the hardest steps difficult. */
export function callNoteWithNames(
  account: NonNullable<AccountPageQuery['account']>,
  people: readonly AccountPagePersonFragment[],
): string {
  const steps = account.risk ? hardestSteps(account.risk) : [];
  const said = steps.flatMap(({ step: { key, statement } }) => {
    const lines = people.flatMap((person) => lineOf(person, key));
    return lines.length === 0 ? [] : [`${statement}:\n${lines.join('\n')}`];
  });
  const names = said.length === 0 ? [t('noteNoNames')] : said;
  return [callNote(account), '', t('noteNames'), ...names].join('\n');
}

/** Normalizes a purpose for the audit log: lowercase letters, digits and hyphens. */
export function purposeCode(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
}

function lineOf({ respondent, answers }: AccountPagePersonFragment, stepKey: string): string[] {
  const answer = answers.find(({ step, effort }) => step.key === stepKey && DIFFICULT.has(effort));
  if (!answer) return [];
  const { reason, explanation: words } = answer;
  const effort = answer.effort === 'VERY_DIFFICULT' ? 'VERY_DIFFICULT' : 'DIFFICULT';
  const who = {
    name: respondent.name ?? respondent.externalId,
    role: roleInSentence(respondent.role ?? 'OTHER'),
  };
  const person =
    reason == null
      ? t(`notePerson.${effort}`, who)
      : t(`notePersonReason.${effort}`, { ...who, reason: reasonInSentence(reason) });
  return [words == null ? person : t('notePersonWords', { person, words })];
}
