import { costOf } from './prices.ts';
import { EACH, type Usage } from './usage.ts';

/** A line of the bill. */
export interface Line {
  what: string;
  /** How it is calculated, in words. */
  made: string;
  cost(usage: Usage): number;
}

const GB = 1e6;

/** Costs that grow with use. */
export const BY_USE: readonly Line[] = [
  {
    what: 'writes',
    made: `submissions × ${EACH.submission.write} and reassessments × ${EACH.assessment.write} units`,
    cost: ({ submissions, assessedAgain }) =>
      costOf(
        'writeUnits',
        submissions * EACH.submission.write + assessedAgain * EACH.assessment.write,
      ),
  },
  {
    what: 'reads',
    made:
      `submissions × ${EACH.submission.read}, reassessments × ${EACH.assessment.read}, queries × ` +
      `${EACH.query.read}, runs × ${EACH.run.read} units, and two per account and week`,
    cost: ({ submissions, assessedAgain, queries, runs, accounts }) =>
      costOf(
        'readUnits',
        submissions * EACH.submission.read +
          assessedAgain * EACH.assessment.read +
          queries * EACH.query.read +
          runs * EACH.run.read +
          accounts * 2 * (13 / 3),
      ),
  },
  {
    what: 'storage',
    made: `accounts × ${EACH.account.storedKb} kB`,
    cost: ({ accounts }) => costOf('storage', (accounts * EACH.account.storedKb) / GB),
  },
  {
    what: 'backup',
    made: `accounts × ${EACH.account.backedUpKb} kB`,
    cost: ({ accounts }) => costOf('backup', (accounts * EACH.account.backedUpKb) / GB),
  },
  {
    what: 'GraphQL function',
    made: `calls × ${EACH.query.seconds} s at 1 GB`,
    cost: ({ calls }) => costOf('calls', calls) + costOf('compute', calls * EACH.query.seconds),
  },
  {
    what: 'projector',
    made: `submissions × ${EACH.submission.seconds} s at 1 GB`,
    cost: ({ submissions }) =>
      costOf('calls', submissions) + costOf('compute', submissions * EACH.submission.seconds),
  },
  {
    what: 'scheduled functions',
    made: `runs × ${EACH.run.seconds} s, reassessments × ${EACH.assessment.seconds} s at 1 GB`,
    cost: ({ runs, assessedAgain }) =>
      costOf('calls', runs) +
      costOf('scheduler', runs) +
      costOf('compute', runs * EACH.run.seconds + assessedAgain * EACH.assessment.seconds),
  },
  {
    what: 'canary',
    made:
      `its runs × ${EACH.canaryRun.write} write and ${EACH.canaryRun.read} read units, and ` +
      `${EACH.canaryRun.seconds} s at 0.5 GB`,
    cost: ({ canaryRuns }) =>
      costOf('writeUnits', canaryRuns * EACH.canaryRun.write) +
      costOf('readUnits', canaryRuns * EACH.canaryRun.read) +
      costOf('calls', canaryRuns) +
      costOf('scheduler', canaryRuns) +
      costOf('compute', (canaryRuns * EACH.canaryRun.seconds) / 2),
  },
  {
    what: 'HTTP API',
    made: 'calls; a compressed response is one call',
    cost: ({ calls }) => costOf('httpApi', calls),
  },
  {
    what: 'transfer',
    made: `queries × ${EACH.answerKb.compressed} kB, compressed`,
    cost: ({ queries }) => costOf('transfer', (queries * EACH.answerKb.compressed) / GB),
  },
  {
    what: 'logs',
    made: 'calls × 2 kB, runs × 0.5 kB, submissions × 1 kB',
    cost: ({ calls, runs, submissions }) =>
      costOf('logs', (calls * 2 + runs * 0.5 + submissions) / GB),
  },
  {
    what: 'traces',
    made: 'the first call of each second and 5% of the others; every run',
    cost: ({ traces }) => costOf('traces', traces),
  },
  {
    what: 'survey links',
    made: 'submissions × 4: signed, opened, answered, thanked',
    cost: ({ submissions }) => costOf('macs', submissions * 4),
  },
];

/** Number of custom metrics in use: two per operation, one per code of rejected input, and the canary's. */
const METRICS_IN_USE = 57;
const METRICS_AT_REST = 7;
/** Rules for the most throttled partition keys and items, of the table and of each index. */
const INSIGHT_RULES = 10;

/** Fixed costs. `alarmMetrics` is the number of metrics used by prod's alarms. */
export function standing(alarmMetrics: number): readonly Line[] {
  const inUse = ({ accounts }: Usage) => accounts > 0;
  return [
    {
      what: 'alarms',
      made: `${alarmMetrics} metrics used by alarms`,
      cost: () => costOf('alarmMetrics', alarmMetrics),
    },
    {
      what: 'Contributor Insights',
      made: `${INSIGHT_RULES} rules, only in prod`,
      cost: () => costOf('rules', INSIGHT_RULES),
    },
    { what: 'dashboard', made: 'one', cost: () => costOf('dashboards', 1) },
    {
      what: 'custom metrics',
      made: `${METRICS_AT_REST}, and ${METRICS_IN_USE} in use`,
      cost: (usage) => costOf('metrics', inUse(usage) ? METRICS_IN_USE : METRICS_AT_REST),
    },
    {
      what: 'one machine',
      made: 'and one token per hour in use',
      cost: (usage) => costOf('machines', 1) + costOf('tokens', inUse(usage) ? 24 * 30 : 0),
    },
    { what: 'survey link key', made: 'one', cost: () => costOf('keys', 1) },
  ];
}
