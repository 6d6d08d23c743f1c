import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import { snoozeNoteGet } from '../../../../app/risks/snooze/snooze-note-get.ts';
import { driverAsCaller } from '../../../../app/risks/driver-as-caller.ts';
import type { Scope } from '../../../../app/kernel/scope.ts';
import { snoozeEndReason } from '../../../../domain/risks/snooze.ts';
import type { Instant } from '../../../../domain/kernel/time.ts';
import { stepOf } from '../../../../domain/jobs/job.ts';
import { summaryOf } from '../../../../domain/scoring/summary.ts';
import { tippingPoints } from '../../../../domain/surveys/tipping-point.ts';
import type { GraphqlContext } from '../../context.ts';
import type { SnoozeOfJob, ReturnOfJob, RiskOfJob } from '../../parents.ts';
import type { AccountRiskResolvers, Resolvers } from '../../generated/resolvers-types.ts';
import { stepOfJob } from './part-of-job.ts';
import { storedAccount } from './stored-account.ts';

/** Confidence level of a score's interval (scoring.md, Precision). */
const SCORE_LEVEL = 0.8;

const RETURN_REASONS = {
  BAND: 'BAND_WORSENED',
  STEP: 'STEP_WORSENED',
  SNOOZE: 'SNOOZE_ENDED',
} as const;

const accountRisk: AccountRiskResolvers = {
  id: ({ assessment: { account, jobKey }, asOf }) =>
    nodeId('AccountRisk', [account.id, jobKey, ...(asOf === undefined ? [] : [asOf])]),
  account: ({ assessment }, _, { scope }) => storedAccount(scope, assessment.account.id),
  summary: async (risk, _, { scope }) => {
    const { job, assessment } = risk;
    const account = await storedAccount(scope, assessment.account.id);
    return summaryOf({ ...assessment, account }, job, clockOf(risk, scope));
  },
  score: ({ assessment }) => assessment.score,
  rankScore: ({ assessment }) => assessment.rankScore,
  interval: ({ assessment: { interval } }) => interval && { ...interval, level: SCORE_LEVEL },
  confidence: ({ assessment }) => assessment.confidence,
  band: ({ assessment }) => assessment.band,
  bandReasons: ({ assessment }) => assessment.bandReasons,
  index: ({ assessment }) => assessment.index,
  riskWeightedArr: ({ assessment }) => assessment.riskWeightedArr,
  drivers: ({ job, assessment }) => assessment.drivers.map((driver) => ({ job, driver })),
  competitorThreat: ({ assessment }) => assessment.threat,
  competitorScore: ({ assessment }) => assessment.competitorScore,
  competitors: competitorsOf,
  rivals: competitorsOf,
  respondentCount: ({ assessment }) => assessment.coverage.respondentsHeard,
  contactCount: ({ assessment }) => assessment.coverage.contactsKnown,
  answeredSteps: ({ assessment }) => assessment.coverage.answeredSteps,
  activeSteps: ({ assessment }) => assessment.coverage.activeSteps,
  missingRoles: ({ assessment }) => assessment.coverage.missingRoles,
  trend: ({ job, assessment }) => ({ job, trend: assessment.trend }),
  change: async ({ job, assessment, asOf }, { since }, { scope }) => {
    if (asOf !== undefined) return null;
    const { riskChangeGet } = await import('../../../../app/truth/risk-change-get.ts');
    const move = await riskChangeGet(scope, { accountId: assessment.account.id, job, since });
    return move && { job, move };
  },
  tippingPoints: ({ job, assessment: { index, coverage } }) =>
    tippingPoints(index, coverage, job.settings),
  lastAnswerAt: ({ assessment }) => assessment.coverage.lastAnswerAt,
  oldestAnswerAt: ({ assessment }) => assessment.coverage.oldestAnswerAt,
  expiresNextAt: ({ assessment }) => assessment.coverage.expiresNextAt,
  assessedAt: ({ assessment }) => assessment.assessedAt,
  updatedAt: ({ assessment }) => assessment.assessedAt,
  scoringVersion: ({ assessment }) => assessment.scoringVersion,
  isChurned: ({ assessment }) => assessment.isChurned,
  snoozedUntil: (risk, _, { scope }) => {
    const snooze = risk.assessment.snooze;
    return snooze && snoozeEndReason(snooze, clockOf(risk, scope)) === null ? snooze.until : null;
  },
  assignee: ({ assessment }) => assessment.snooze?.assignee ?? null,
  note: ({ job, assessment: { account, snooze } }, _, { scope }) =>
    snooze && snoozeNoteGet(scope, { accountId: account.id, jobKey: job.key }),
  snooze: snoozeOf,
  acknowledgement: snoozeOf,
};

function competitorsOf({ job, assessment }: RiskOfJob) {
  return assessment.competitors.map((row) => ({ job, row, accountId: assessment.account.id }));
}

function snoozeOf(risk: RiskOfJob, _: object, { scope }: GraphqlContext) {
  const { job, assessment } = risk;
  const { account, snooze } = assessment;
  return snooze && { job, accountId: account.id, snooze, at: clockOf(risk, scope) };
}

/** The time at which the risk is evaluated: its own for a past day, now otherwise. */
function clockOf({ asOf, assessment }: RiskOfJob, { ports }: Scope): Instant {
  return asOf === undefined ? ports.now() : assessment.assessedAt;
}

const isSnoozed: SnoozeResolver<boolean> = ({ snooze, at }) => snoozeEndReason(snooze, at) === null;

const returnedBecause: SnoozeResolver<ReturnOfJob | null> = ({ job, snooze, at }) => {
  const back = snoozeEndReason(snooze, at);
  return back && { job, back };
};

type SnoozeResolver<R> = (parent: SnoozeOfJob) => R;

export const accountRiskResolvers: Pick<
  Resolvers,
  | 'AccountRisk'
  | 'RiskSnooze'
  | 'RiskAcknowledgement'
  | 'RiskChange'
  | 'RiskChangePart'
  | 'RiskDriver'
  | 'RiskReturn'
  | 'RiskTrend'
  | 'StepChange'
> = {
  AccountRisk: accountRisk,
  RiskAcknowledgement: {
    note: ({ job, accountId }, _, { scope }) =>
      snoozeNoteGet(scope, { accountId, jobKey: job.key }),
    assignee: ({ snooze }) => snooze.assignee,
    acknowledgedBy: ({ snooze }) => snooze.by,
    acknowledgedAt: ({ snooze }) => snooze.at,
    snoozedUntil: ({ snooze }) => snooze.until,
    isSnoozed,
    returnedBecause,
  },
  RiskSnooze: {
    snoozedBy: ({ snooze }) => snooze.by,
    snoozedAt: ({ snooze }) => snooze.at,
    snoozedUntil: ({ snooze }) => snooze.until,
    isActive: isSnoozed,
    returnedBecause,
  },
  RiskReturn: {
    reason: ({ back }) => RETURN_REASONS[back.kind],
    bandBefore: ({ back }) => (back.kind === 'BAND' ? back.from : null),
    stepChange: ({ job, back }) => (back.kind === 'STEP' ? { job, change: back } : null),
  },
  RiskDriver: {
    step: ({ job, driver }) => stepOfJob(job, driver.stepKey),
    state: ({ driver }) => driver.state,
    struggle: ({ driver }) => driver.struggle,
    difficult: ({ driver }) => driver.difficult,
    easy: ({ driver }) => driver.easy,
    respondents: ({ driver }) => driver.respondents,
    aboutConsumption: ({ driver }) => driver.aboutConsumption,
    share: ({ driver }) => driver.share,
    scoreIfEasy: ({ driver }) => driver.scoreIfEasy,
    byRole: ({ driver }, _, { scope }) => driverAsCaller(scope, driver).byRole,
    quotes: ({ driver }, _, { scope }) => driverAsCaller(scope, driver).quotes,
  },
  RiskChange: {
    from: ({ move }) => move.from,
    to: ({ move }) => move.to,
    scoreBefore: ({ move }) => move.scoreBefore,
    scoreAfter: ({ move }) => move.scoreAfter,
    sentence: ({ move }) => move.sentence,
    parts: ({ job, move }) => move.parts.map((part) => ({ job, part })),
  },
  RiskChangePart: {
    kind: ({ part }) => part.kind,
    step: ({ job, part: { stepKey } }) => (stepKey === null ? null : stepOfJob(job, stepKey)),
    points: ({ part }) => part.points,
  },
  RiskTrend: {
    direction: ({ trend }) => trend.direction,
    change: ({ trend }) => trend.change,
    compositionChange: ({ trend }) => trend.compositionChange,
    points: ({ trend }) => trend.points,
    changedSteps: ({ job, trend }) => trend.changedSteps.map((change) => ({ job, change })),
    bandBefore: ({ trend }) => trend.bandBefore,
    mainStep: ({ job, trend: { mainStep } }) => {
      const step = mainStep && stepOf(job, mainStep.stepKey);
      return step ? { key: step.key, statement: step.statement, points: mainStep.points } : null;
    },
  },
  StepChange: {
    step: ({ job, change }) => stepOfJob(job, change.stepKey),
    from: ({ change }) => change.from,
    to: ({ change }) => change.to,
  },
};
