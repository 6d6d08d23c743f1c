/** The size of a deployment. */
export interface Deployment {
  accounts: number;
  /** Number of console users, each with 100 queries on 22 days a month. */
  people: number;
}

/** Resource use per unit; docs/deployment.md says how it was measured. */
export const EACH = {
  submission: { write: 80, read: 24, seconds: 0.2 },
  assessment: { write: 22, read: 10, seconds: 0.05 },
  query: { read: 15, seconds: 0.15 },
  run: { read: 2, seconds: 0.1 },
  /** Includes its projection. The seconds are waiting time at 0.5 GB. */
  canaryRun: { write: 19, read: 20, seconds: 3 },
  account: { storedKb: 130, backedUpKb: 100 },
  answerKb: { compressed: 15, plain: 100 },
} as const;

/**
 * Minutes per month. The sweeper and the exporter run every minute, the canary every five minutes, and the
 * refresh hourly.
 */
const MINUTES = 30 * 24 * 60 + 12 * 60;
const WORKING_SECONDS = 22 * 10 * 3600;
const WAVES_A_MONTH = 1 / 3;
const PEOPLE_AN_ACCOUNT = 4;
const ASSESSED_AGAIN = 5;

/** A deployment's usage per month. */
export function usageOf({ accounts, people }: Deployment) {
  const submissions = accounts * PEOPLE_AN_ACCOUNT * WAVES_A_MONTH;
  const queries = people * 100 * 22;
  const calls = queries + submissions;
  const runs = 2 * MINUTES + MINUTES / 60;
  const canaryRuns = MINUTES / 5;
  return {
    accounts,
    submissions,
    assessedAgain: accounts * ASSESSED_AGAIN,
    queries,
    calls,
    runs,
    canaryRuns,
    traces:
      tracedOf(calls, WORKING_SECONDS) + tracedOf(submissions, WORKING_SECONDS) + runs + canaryRuns,
  };
}

export type Usage = ReturnType<typeof usageOf>;

/**
 * Number of traces that X-Ray keeps for calls at random times: the first of each second, and 5 % of the rest.
 * A small deployment is therefore traced almost completely.
 */
function tracedOf(calls: number, seconds: number): number {
  const first = seconds * (1 - Math.exp(-calls / seconds));
  return first + (calls - first) / 20;
}
