import { stateInSentence } from '../../design/bands/band-words.ts';
import { whyBack } from '../../design/snoozes/snooze-words.ts';
import { roleList } from '../../design/role-names.ts';
import { dayName, points, signed, wholeNumber } from '../../format/format.ts';
import type {
  AccountPageQuery,
  AccountPageDriverFragment,
  AccountPageRiskFragment,
  AccountPageSnoozeFragment,
} from '../../generated/graphql.ts';
import { t } from './texts.ts';

export type Account = NonNullable<AccountPageQuery['account']>;

/** The page's heading, based on the risk summary. */
export function headline({ name, risk }: Account): string {
  if (!risk) return t('firstTime', { name });
  if (risk.isChurned) return t('hasLeft', { name });
  return t('summary', { name, summary: risk.summary });
}

/** Why the band differs from what the score alone would give. */
export function bandNotes({ bandReasons }: AccountPageRiskFragment): string[] {
  return bandReasons.flatMap((reason) => (reason === 'SCORE' ? [] : [t(`bandReasons.${reason}`)]));
}

/**
 * What changed over 90 days, one sentence each. Changed opinions are kept apart from a changed set of
 * respondents.
 */
export function changes({ trend }: AccountPageRiskFragment): string[] {
  const { change, compositionChange, changedSteps } = trend;
  const sentences: string[] = [];
  if (change == null) {
    sentences.push(t('tooFewSame'));
  } else {
    sentences.push(t('sameMoved', { points: signed(change) }));
  }
  if (compositionChange != null && Math.abs(compositionChange) >= 1) {
    sentences.push(t('othersMoved', { points: signed(compositionChange) }));
  }
  for (const { step, from, to } of changedSteps) {
    sentences.push(
      t('stepWent', { step: step.statement, from: stateInSentence(from), to: stateInSentence(to) }),
    );
  }
  return sentences;
}

/** Who snoozed the account, until when, the assignee, and why it is back. */
export function snoozeWords(
  {
    snoozedBy,
    snoozedAt,
    snoozedUntil,
    returnedBecause,
  }: NonNullable<AccountPageSnoozeFragment['snooze']>,
  assignee: string | null | undefined,
): string {
  const told = { who: snoozedBy, day: dayName(snoozedAt), until: dayName(snoozedUntil) };
  if (!returnedBecause) {
    return assignee == null ? t('snoozedBy', told) : t('snoozedByAssigned', { ...told, assignee });
  }
  const why = whyBack(returnedBecause);
  return assignee == null
    ? t('isBack', { ...told, why })
    : t('isBackAssigned', { ...told, why, assignee });
}

/** How many contacts responded, and how many steps have answers. */
export function coverage({
  respondentCount,
  contactCount,
  answeredSteps,
  activeSteps,
}: AccountPageRiskFragment): string {
  return t('coverage', {
    respondents: wholeNumber(respondentCount),
    contacts: contactCount,
    answered: wholeNumber(answeredSteps),
    steps: wholeNumber(activeSteps),
  });
}

/** The roles without a response. Null if every role has responded. */
export function silentRoles({ missingRoles }: AccountPageRiskFragment): string | null {
  if (missingRoles.length === 0) return null;
  return roleList(missingRoles);
}

/** The steps that a call note mentions. */
export function hardestSteps({
  drivers,
}: AccountPageRiskFragment): readonly AccountPageDriverFragment[] {
  return drivers.filter(({ state }) => state === 'DIFFICULT').slice(0, 3);
}

/** What to say on a call: roles and figures, no names. */
export function callNote({ name, risk, renewalDate, competitorRisks }: Account): string {
  if (!risk) return name;
  const drivers = hardestSteps(risk).map(({ step, difficult, respondents, scoreIfEasy }) =>
    t('noteDriver', {
      step: step.statement,
      count: wholeNumber(difficult),
      of: wholeNumber(respondents),
      score: points(risk.score ?? 0),
      easy: points(scoreIfEasy),
    }),
  );
  const competitors = (competitorRisks ?? [])
    .slice(0, 3)
    .map(({ solution, step, threat }) =>
      t(`noteCompetitor.${threat}`, { competitor: solution.name, step: step.statement }),
    );
  const silent = silentRoles(risk);
  return [
    t('summary', { name, summary: risk.summary }),
    renewalDate == null ? null : t('noteRenews', { day: dayName(renewalDate) }),
    drivers.length === 0 ? null : [t('noteSteps'), ...drivers].join('\n'),
    competitors.length === 0 ? null : [t('noteCompetitors'), ...competitors].join('\n'),
    silent === null ? null : t('noteSilent', { roles: silent }),
    ...changes(risk),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/**
 * Removes tipping points that others imply: HIGH reached implies MEDIUM reached, and MEDIUM impossible
 * implies HIGH impossible.
 */
export function tellingPoints(
  points: AccountPageRiskFragment['tippingPoints'],
): AccountPageRiskFragment['tippingPoints'] {
  const isHigh = points.some(({ band, state }) => band === 'HIGH' && state === 'ALREADY');
  const isLow = points.some(({ band, state }) => band !== 'HIGH' && state === 'IMPOSSIBLE');
  return points.filter(({ band }) => (band === 'HIGH' ? !isLow : !isHigh));
}
