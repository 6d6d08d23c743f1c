import { cellOf, numberOf, rowsOf } from '../kernel/table.ts';

/** Source of every figure in the demo, which is all invented. */
export const SYNTHETIC = 'synthetic demo data';

export const JOB_KEY = 'get-crews-to-stops';
export const JOB_STATEMENT = 'Get field crews to every stop on time';

/** A step of the job with how difficult the invented customers and market find it. */
export interface DemoStep {
  key: string;
  statement: string;
  importance: number;
  isTableStakes: boolean;
  /** The vendor's team that is responsible for the step. */
  owner: string;
  /** How much harder customers find this step than the whole job, −1..1. */
  hardness: number;
  /** Percent of the market that finds the step difficult. Null if not surveyed. */
  marketCes: number | null;
  /**
   * Percent that finds the step difficult with each competitor, in the order of `COMPETITORS`. Null if not rated.
   */
  competitorCes: readonly (number | null)[];
}

export interface DemoCompetitor {
  solutionKey: string;
  name: string;
  aliases: readonly string[];
  isManual: boolean;
  sampleSize: number;
}

export const COMPETITORS: readonly DemoCompetitor[] = [
  {
    solutionKey: 'routeiq',
    name: 'RouteIQ',
    aliases: ['Route IQ', 'RouteIQ Pro'],
    isManual: false,
    sampleSize: 140,
  },
  {
    solutionKey: 'dispatchpro',
    name: 'DispatchPro',
    aliases: ['Dispatch Pro'],
    isManual: false,
    sampleSize: 95,
  },
  {
    solutionKey: 'spreadsheets',
    name: 'Spreadsheets',
    aliases: ['Excel', 'Google Sheets'],
    isManual: true,
    sampleSize: 210,
  },
];

export const MARKET_SAMPLE = 620;

/**
 * Columns: key, statement, importance, table stakes, owner, hardness, market, RouteIQ, DispatchPro,
 * Spreadsheets.
 */
const STEPS = `
collect-orders   | gather the day's stops and what each one needs                 | 1 |   | Planning    | -0.06 | 34 | 36 | 33 | 42
figure-address   | figure out the exact place of each stop                        | 1 | * | Maps        | -0.14 | 22 | 26 | 27 | 48
agree-window     | agree on a time with the people at each stop                   | 1.5|   | Messaging   |  0.08 | 48 | 45 | 36 | 61
estimate-work    | estimate how long the work at each stop takes                  | 1 |   | Planning    |  0.12 | 57 | 49 | 46 | 58
match-skills     | match each stop with a crew that has the skills and equipment  | 1 |   | Planning    |  0.01 | 41 | 44 | 34 | 55
plan-stops       | decide which stops fit into the day                            | 1 |   | Planning    | -0.04 | 39 | 30 | 37 | 52
sequence-stops   | put the stops of each crew into a good sequence                | 2 |   | Routing     |  0.16 | 52 | 38 | 43 | 78
balance-load     | share the work fairly among the crews                          | 1 |   | Planning    |  0.03 | 44 | 35 | 38 | 50
load-vehicle     | load each vehicle so that what comes first is at hand          | 1 |   | Depot       |  0.11 | 26 | 41 | 44 | 47
brief-crew       | make sure that each crew knows the plan before it sets off     | 1 | * | Crew app    | -0.10 | 24 | 29 | 21 | 40
find-way         | find the way to the next stop                                  | 1 | * | Maps        | -0.18 | 18 | 15 | 23 |
estimate-arrival | estimate when the crew arrives at each stop                    | 1 |   | Routing     | -0.08 | 46 | 36 | 40 | 74
tell-customer    | let the people at the stop know when the crew arrives          | 1 |   | Messaging   | -0.15 | 55 | 47 | 38 | 69
notice-delay     | notice early that a stop will be late                          | 1 |   | Routing     | -0.05 | 63 | 48 | 51 | 80
adjust-route     | adjust the day's route when something changes                  | 2 |   | Routing     |  0.14 | 66 | 49 | 54 | 82
reach-crew       | reach a crew that is on the road                               | 1 |   | Crew app    |  0.00 |    | 38 | 20 | 35
record-visit     | record what was done at the stop so that nobody disputes it    | 1 |   | Crew app    | -0.09 | 28 | 34 | 30 | 45
review-day       | see what to do better next time                                | 1 |   | Insight     |  0.06 |    | 42 |    | 36
`;

export const DEMO_STEPS: readonly DemoStep[] = rowsOf(STEPS).map((row) => ({
  key: cellOf(row, 0),
  statement: cellOf(row, 1),
  importance: numberOf(row, 2) ?? 1,
  isTableStakes: cellOf(row, 3) === '*',
  owner: cellOf(row, 4),
  hardness: numberOf(row, 5) ?? 0,
  marketCes: numberOf(row, 6),
  competitorCes: COMPETITORS.map((_competitor, place) => numberOf(row, 7 + place)),
}));
