/** How many accounts, and how much people do with them. */
export interface Deployment {
  accounts: number;
  /** People who use the console, with 100 queries on each of 22 days. */
  people: number;
}

/** What one of each takes; docs/deployment.md says where it was counted. */
export const EACH = {
  submission: { write: 80, read: 24, seconds: 0.2 },
  assessment: { write: 22, read: 10, seconds: 0.05 },
  query: { read: 15, seconds: 0.15 },
  run: { read: 2, seconds: 0.1 },
  /** With its projection; its seconds are those that it waits, at half a GB. */
  canaryRun: { write: 19, read: 20, seconds: 3 },
  account: { storedKb: 130, backedUpKb: 100 },
  answerKb: { compressed: 15, plain: 100 },
} as const;

/** Minutes of a month: the sweeper and the exporter run in each, the canary in every fifth, the refresh once an hour. */
const MINUTES = 30 * 24 * 60 + 12 * 60;
const WORKING_SECONDS = 22 * 10 * 3600;
const WAVES_A_MONTH = 1 / 3;
const PEOPLE_AN_ACCOUNT = 4;
const ASSESSED_AGAIN = 5;

/** What a deployment does in a month. */
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
 * Of calls at random times, how many X-Ray keeps: the first of each second, and a twentieth of the
 * rest. So a small deployment is traced almost whole.
 */
function tracedOf(calls: number, seconds: number): number {
  const first = seconds * (1 - Math.exp(-calls / seconds));
  return first + (calls - first) / 20;
}
