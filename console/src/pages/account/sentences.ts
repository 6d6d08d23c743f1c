import { STATE_WORDS } from '../../design/band-words.ts';
import { whyBack } from '../../design/put-aside-words.ts';
import { counted, dayName, points, signed } from '../../format/format.ts';
import type {
  AccountRoomQuery,
  BandReason,
  RespondentRole,
  RoomAcknowledgementFragment,
  RoomDriverFragment,
  RoomRiskFragment,
} from '../../generated/graphql.ts';

export const ROLE_NAMES: Readonly<Record<RespondentRole, string>> = {
  EXECUTOR: 'Executor',
  BENEFICIARY: 'Beneficiary',
  BUYER: 'Buyer',
  OTHER: 'Other',
};

const BAND_REASONS: Readonly<Record<BandReason, string | null>> = {
  SCORE: null,
  NO_ANSWERS: 'Nobody has answered.',
  TOO_FEW_STEPS: 'Too few steps are answered to call it low.',
  TABLE_STAKES: 'A step that must simply work is difficult, which lifts it to medium.',
  BUYER_STRUGGLES: 'Somebody who decides on the purchase struggles, which lifts it to medium.',
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
    sentences.push(`Who answered moved it by ${signed(compositionChange)} points.`);
  }
  for (const { step, from, to } of changedSteps) {
    sentences.push(
      `To ${step.statement} went from ${STATE_WORDS[from].toLowerCase()} to ${STATE_WORDS[to].toLowerCase()}.`,
    );
  }
  return sentences;
}

/** Who put the account aside, until when, who looks after it, and what has brought it back. */
export function acknowledgementWords({
  acknowledgedBy,
  acknowledgedAt,
  snoozedUntil,
  assignee,
  returnedBecause,
}: RoomAcknowledgementFragment): string {
  const who = `${acknowledgedBy} put it aside on ${dayName(acknowledgedAt)} until ${dayName(snoozedUntil)}`;
  const looksAfter = assignee == null ? '' : ` ${assignee} looks after it.`;
  if (!returnedBecause) return `${who}, unless it gets worse before.${looksAfter}`;
  return `It is back, because ${whyBack(returnedBecause)}. ${who}.${looksAfter}`;
}

/** How much of the account has been heard. */
export function coverage({
  respondentCount,
  contactCount,
  answeredSteps,
  activeSteps,
}: RoomRiskFragment): string {
  return `${respondentCount} of ${counted(contactCount, 'person', 'people')}, ${answeredSteps} of ${activeSteps} steps`;
}

/** Who has not been heard, in words; null if everybody who matters has. */
export function silentRoles({ missingRoles }: RoomRiskFragment): string | null {
  if (missingRoles.length === 0) return null;
  return missingRoles.map((role) => ROLE_NAMES[role].toLowerCase()).join(', ');
}

/** The steps that a call note tells of. */
export function hardestSteps({ drivers }: RoomRiskFragment): readonly RoomDriverFragment[] {
  return drivers.filter(({ state }) => state === 'DIFFICULT').slice(0, 3);
}

/** What to say on the phone: roles and figures, nobody's name. */
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
    rivals.length === 0 ? null : `Rivals:\n${rivals.join('\n')}`,
    silent === null ? null : `Not heard: ${silent}.`,
    ...changes(risk),
  ]
    .filter((line) => line !== null)
    .join('\n');
}
