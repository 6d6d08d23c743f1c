import { column, type Column } from '../cells.ts';

/** Fields to select from an account risk. */
export const RISK_SELECTION = `
  summary score rankScore interval { lower upper } confidence band bandReasons
  riskWeightedArr { amount } drivers { step { statement } difficult respondents share scoreIfEasy }
  competitorThreat competitorScore
  respondentCount contactCount answeredSteps activeSteps missingRoles
  assignee snooze { snoozedBy snoozedUntil isActive returnedBecause { reason } }
  trend { direction change } lastAnswerAt assessedAt scoringVersion`;

/** The top drivers, each with its own columns. */
const DRIVERS = [1, 2, 3];

/** Columns for the risk at a path. */
export function riskColumns(path = ''): readonly Column[] {
  const plain = (...names: readonly string[]) =>
    names.map((name) => column(name, `${path}${name}`));
  return [
    ...plain('band', 'bandReasons', 'score', 'rankScore'),
    column('intervalLower', `${path}interval.lower`),
    column('intervalUpper', `${path}interval.upper`),
    ...plain('confidence'),
    column('riskWeightedArr', `${path}riskWeightedArr.amount`),
    column('trend', `${path}trend.direction`),
    column('trendChange', `${path}trend.change`),
    ...plain('competitorThreat', 'competitorScore', 'respondentCount', 'contactCount'),
    ...plain('answeredSteps', 'activeSteps', 'missingRoles'),
    ...DRIVERS.flatMap((number) =>
      driverColumns(`driver${number}`, `${path}drivers.${number - 1}`),
    ),
    column('snoozedUntil', `${path}snooze.snoozedUntil`),
    column('isSnoozed', `${path}snooze.isActive`),
    column('returnedBecause', `${path}snooze.returnedBecause.reason`),
    ...plain('assignee'),
    column('snoozedBy', `${path}snooze.snoozedBy`),
    ...plain('summary', 'lastAnswerAt', 'assessedAt', 'scoringVersion'),
  ];
}

function driverColumns(name: string, path: string): readonly Column[] {
  return [
    column(name, `${path}.step.statement`),
    column(`${name}Difficult`, `${path}.difficult`),
    column(`${name}Respondents`, `${path}.respondents`),
    column(`${name}Share`, `${path}.share`),
    column(`${name}ScoreIfEasy`, `${path}.scoreIfEasy`),
  ];
}
