import { stateInSentence } from '../../design/band-words.ts';
import { whyBack } from '../../design/put-aside-words.ts';
import { roleList } from '../../design/role-names.ts';
import { counted, dayName, points, signed } from '../../format/format.ts';
import type {
  AccountRoomQuery,
  BandReason,
  RoomDriverFragment,
  RoomRiskFragment,
  RoomSnoozeFragment,
} from '../../generated/graphql.ts';

const BAND_REASONS: Readonly<Record<BandReason, string | null>> = {
  SCORE: null,
  NO_ANSWERS: 'No one has responded.',
  TOO_FEW_STEPS: 'Too few steps have answers to call the risk low.',
  TABLE_STAKES: 'A step that must simply work is difficult, which lifts it to medium.',
  BUYER_STRUGGLES: 'A decision-maker struggles, which raises it to medium.',
};

type Account = NonNullable<AccountRoomQuery['account']>;

/** The page's one idea, in the words of the summary. */
export function headline({ name, risk }: Account): string {
  if (!risk) return `${name} is being assessed for the first time`;
  if (risk.isChurned) return `${name} has left`;
  return `${name}: ${risk.summary}`;
}

/** Why the band is not what the score alone would say. */
export function bandNotes({ bandReasons }: RoomRiskFragment): string[] {
  return bandReasons.flatMap((reason) => BAND_REASONS[reason] ?? []);
}

/** What changed over 90 days, as sentences: what people think apart from who answered. */
export function changes({ trend }: RoomRiskFragment): string[] {
  const { change, compositionChange, changedSteps } = trend;
  const sentences: string[] = [];
  if (change == null) {
    sentences.push('Too few of the same answers exist now and 90 days ago to compare.');
  } else {
    sentences.push(`The same people’s answers moved the score by ${signed(change)} points.`);
  }
  if (compositionChange != null && Math.abs(compositionChange) >= 1) {
    sentences.push(
      `A different group of respondents moved it by ${signed(compositionChange)} points.`,
    );
  }
  for (const { step, from, to } of changedSteps) {
    sentences.push(
      `To ${step.statement} went from ${stateInSentence(from)} to ${stateInSentence(to)}.`,
    );
  }
  return sentences;
}

/** Who snoozed the account, until when, who it is assigned to, and what has brought it back. */
export function snoozeWords(
  {
    snoozedBy,
    snoozedAt,
    snoozedUntil,
    returnedBecause,
  }: NonNullable<RoomSnoozeFragment['snooze']>,
  assignee: string | null | undefined,
): string {
  const who = `${snoozedBy} snoozed it on ${dayName(snoozedAt)} until ${dayName(snoozedUntil)}`;
  const looksAfter = assignee == null ? '' : ` Assigned to ${assignee}.`;
  if (!returnedBecause) return `${who}, unless it gets worse before.${looksAfter}`;
  return `It is back, because ${whyBack(returnedBecause)}. ${who}.${looksAfter}`;
}

/** How much of the account has responded. */
export function coverage({
  respondentCount,
  contactCount,
  answeredSteps,
  activeSteps,
}: RoomRiskFragment): string {
  return `${respondentCount} of ${counted(contactCount, 'person', 'people')}, ${answeredSteps} of ${activeSteps} steps`;
}

/** The roles without a response, in words; null if every role has responded. */
export function silentRoles({ missingRoles }: RoomRiskFragment): string | null {
  if (missingRoles.length === 0) return null;
  return roleList(missingRoles);
}

/** The steps that a call note tells of. */
export function hardestSteps({ drivers }: RoomRiskFragment): readonly RoomDriverFragment[] {
  return drivers.filter(({ state }) => state === 'DIFFICULT').slice(0, 3);
}

/** What to say on the phone: roles and figures, no names. */
export function callNote({ name, risk, renewalDate, competitorRisks }: Account): string {
  if (!risk) return name;
  const drivers = hardestSteps(risk).map(
    ({ step, difficult, respondents, scoreIfEasy }) =>
      `- ${step.statement}: ${difficult} of ${respondents} find it difficult; ` +
      `if it were easy: ${points(risk.score ?? 0)} → ${points(scoreIfEasy)}`,
  );
  const rivals = (competitorRisks ?? [])
    .slice(0, 3)
    .map(
      ({ solution, step, threat }) =>
        `- ${solution.name} at “${step.statement}” (${threat.toLowerCase()})`,
    );
  const silent = silentRoles(risk);
  return [
    `${name}: ${risk.summary}`,
    renewalDate == null ? null : `Renews ${dayName(renewalDate)}.`,
    drivers.length === 0 ? null : `Hardest steps:\n${drivers.join('\n')}`,
    rivals.length === 0 ? null : `Competitors:\n${rivals.join('\n')}`,
    silent === null ? null : `No response from: ${silent}.`,
    ...changes(risk),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
