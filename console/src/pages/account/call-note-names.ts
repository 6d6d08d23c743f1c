import type { AccountRoomQuery, Effort, RoomPersonFragment } from '../../generated/graphql.ts';
import { reasonInSentence } from '../../design/reason-names.ts';
import { roleInSentence } from '../../design/role-names.ts';
import { callNote, hardestSteps } from './sentences.ts';

const DIFFICULT: ReadonlySet<Effort> = new Set(['DIFFICULT', 'VERY_DIFFICULT']);

/** What to say on the phone, and who finds the hardest steps difficult, in their words. */
export function callNoteWithNames(
  account: NonNullable<AccountRoomQuery['account']>,
  people: readonly RoomPersonFragment[],
): string {
  const steps = account.risk ? hardestSteps(account.risk) : [];
  const said = steps.flatMap(({ step: { key, statement } }) => {
    const lines = people.flatMap((person) => lineOf(person, key));
    return lines.length === 0 ? [] : [`${statement}:\n${lines.join('\n')}`];
  });
  const names = said.length === 0 ? 'No one finds a step difficult.' : said.join('\n');
  return `${callNote(account)}\n\nWho says so (in confidence):\n${names}`;
}

/** A purpose as the record keeps it: small letters, digits and hyphens. */
export function purposeCode(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
}

function lineOf({ respondent, answers }: RoomPersonFragment, stepKey: string): string[] {
  const answer = answers.find(({ step, effort }) => step.key === stepKey && DIFFICULT.has(effort));
  if (!answer) return [];
  const who = `${respondent.name ?? respondent.externalId} (${roleInSentence(respondent.role ?? 'OTHER')})`;
  const how = answer.effort === 'VERY_DIFFICULT' ? 'very difficult' : 'difficult';
  const reason = answer.reason == null ? '' : `, ${reasonInSentence(answer.reason)}`;
  const words = answer.explanation == null ? '' : `: “${answer.explanation}”`;
  return [`- ${who}, ${how}${reason}${words}`];
}
