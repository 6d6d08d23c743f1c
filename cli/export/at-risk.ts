import * as z from 'zod';
import { ACCOUNT_COLUMNS } from '../../intake/fields.ts';
import type { Operation } from '../api/client.ts';
import {
  ACCOUNT_SELECTION,
  accountCells,
  attributeColumns,
  exportedAccount,
} from './account-columns.ts';
import type { Cell, ExportKind } from './export-kind.ts';
import { money } from './money.ts';
import type { ConnectionPage } from './pages.ts';
import { connectionOf, pagesOf } from './pages.ts';

const driver = z.object({
  step: z.object({ statement: z.string() }),
  difficult: z.int(),
  respondents: z.int(),
  share: z.number(),
  scoreIfEasy: z.number(),
});

const risk = z.object({
  account: exportedAccount,
  summary: z.string(),
  score: z.number().nullable(),
  rankScore: z.number().nullable(),
  interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  confidence: z.string(),
  band: z.string(),
  bandReasons: z.array(z.string()),
  riskWeightedArr: money,
  drivers: z.array(driver),
  competitorThreat: z.string().nullable(),
  competitorScore: z.number().nullable(),
  respondentCount: z.int(),
  contactCount: z.int(),
  answeredSteps: z.int(),
  activeSteps: z.int(),
  missingRoles: z.array(z.string()),
  assignee: z.string().nullable(),
  snooze: z
    .object({
      snoozedBy: z.string(),
      snoozedUntil: z.string(),
      isActive: z.boolean(),
      returnedBecause: z.object({ reason: z.string() }).nullable(),
    })
    .nullable(),
  trend: z.object({ direction: z.string(), change: z.number().nullable() }),
  lastAnswerAt: z.string().nullable(),
  assessedAt: z.string(),
  scoringVersion: z.int(),
});
type Risk = z.infer<typeof risk>;

export const AT_RISK: Operation<{ list: ConnectionPage<Risk> | null }> = {
  name: 'ExportAtRisk',
  document: `query ExportAtRisk($job: String!, $after: String) {
    list: atRiskAccounts(job: { key: $job }, first: 100, after: $after) {
      nodes {
        account { ${ACCOUNT_SELECTION} }
        summary score rankScore interval { lower upper } confidence band bandReasons
        riskWeightedArr { amount currencyCode }
        drivers { step { statement } difficult respondents share scoreIfEasy }
        competitorThreat competitorScore
        respondentCount contactCount answeredSteps activeSteps missingRoles
        assignee snooze { snoozedBy snoozedUntil isActive returnedBecause { reason } }
        trend { direction change } lastAnswerAt assessedAt scoringVersion
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  data: z.object({ list: connectionOf(risk) }),
};

/** What each of the greatest drivers is told by. */
const DRIVERS = [1, 2, 3] as const;

/** At-risk accounts in the order of the list, one row each. */
export const atRiskExport: ExportKind = {
  needsJob: true,
  needsNames: false,
  columns: async (_, client) => [...AT_RISK_COLUMNS, ...(await attributeColumns(client))],
  async *pages(client, { job }) {
    for await (const risks of pagesOf(client, AT_RISK, { job })) yield risks.map(rowOf);
  },
};

function rowOf({ account, snooze, ...risk }: Risk) {
  const { interval, trend, drivers, riskWeightedArr, ...figures } = risk;
  return {
    ...accountCells(account),
    ...figures,
    intervalLower: interval?.lower ?? null,
    intervalUpper: interval?.upper ?? null,
    riskWeightedArr: riskWeightedArr?.amount ?? null,
    trend: trend.direction,
    trendChange: trend.change,
    snoozedUntil: snooze?.snoozedUntil ?? null,
    isSnoozed: snooze?.isActive ?? false,
    returnedBecause: snooze?.returnedBecause?.reason ?? null,
    acknowledgedBy: snooze?.snoozedBy ?? null,
    ...Object.fromEntries(DRIVERS.flatMap((number) => driverCells(number, drivers[number - 1]))),
  };
}

/** The cells of one driver with their columns. */
function driverCells(number: number, found: z.infer<typeof driver> | undefined): [string, Cell][] {
  const prefix = `driver${number}`;
  return [
    [prefix, found?.step.statement ?? null],
    [`${prefix}Difficult`, found?.difficult ?? null],
    [`${prefix}Respondents`, found?.respondents ?? null],
    [`${prefix}Share`, found?.share ?? null],
    [`${prefix}ScoreIfEasy`, found?.scoreIfEasy ?? null],
  ];
}

const AT_RISK_COLUMNS: readonly string[] = [
  ...ACCOUNT_COLUMNS,
  'band',
  'bandReasons',
  'score',
  'rankScore',
  'intervalLower',
  'intervalUpper',
  'confidence',
  'riskWeightedArr',
  'trend',
  'trendChange',
  'competitorThreat',
  'competitorScore',
  'respondentCount',
  'contactCount',
  'answeredSteps',
  'activeSteps',
  'missingRoles',
  ...DRIVERS.flatMap((number) => driverCells(number, undefined).map(([column]) => column)),
  'snoozedUntil',
  'isSnoozed',
  'returnedBecause',
  'assignee',
  'acknowledgedBy',
  'summary',
  'lastAnswerAt',
  'assessedAt',
  'scoringVersion',
];
