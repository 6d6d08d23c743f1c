import * as z from 'zod';
import type { Operation } from '../api/client.ts';
import { Failure } from '../failure.ts';
import type { ExportKind } from './export-kind.ts';
import { money } from './money.ts';

const figure = z.number().nullable();

const hotspot = z.object({
  step: z.object({ key: z.string(), statement: z.string(), position: z.int() }),
  rank: figure,
  isSuppressed: z.boolean(),
  ces: figure,
  struggle: figure,
  interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  difficult: figure,
  easy: figure,
  respondents: figure,
  effectiveRespondents: figure,
  aboutConsumption: figure,
  reasons: z
    .array(z.object({ reason: z.string(), share: z.object({ count: z.number(), of: z.number() }) }))
    .nullable(),
  accounts: figure,
  accountsDifficult: figure,
  riskWeightedArr: money,
  arrSavedIfEasy: money,
  marketCes: figure,
  lead: figure,
  bestCompetitor: z
    .object({ solution: z.object({ name: z.string() }), ces: z.number() })
    .nullable(),
  leapfrogGap: figure,
  quadrant: z.string(),
});
type Hotspot = z.infer<typeof hotspot>;

const hotspotsData = z.object({ churnHotspots: z.array(hotspot).nullable() });

export const HOTSPOTS: Operation<z.infer<typeof hotspotsData>> = {
  name: 'ExportHotspots',
  document: `query ExportHotspots($job: String!) {
    churnHotspots(job: { key: $job }) {
      step { key statement position } rank isSuppressed ces struggle interval { lower upper }
      difficult easy respondents effectiveRespondents aboutConsumption accounts accountsDifficult
      reasons { reason share { count of } }
      riskWeightedArr { amount currencyCode } arrSavedIfEasy { amount currencyCode }
      marketCes lead bestCompetitor { solution { name } ces } leapfrogGap quadrant
    }
  }`,
  data: hotspotsData,
};

/** The job's steps by rank, one row each. */
export const hotspotsExport: ExportKind = {
  needsJob: true,
  needsNames: false,
  columns: () => HOTSPOT_COLUMNS,
  async *pages(client, { job }) {
    const { churnHotspots } = await client.send(HOTSPOTS, { job });
    if (!churnHotspots) throw new Failure('You may not see this list.');
    yield churnHotspots.map(rowOf);
  },
};

function rowOf({
  step,
  interval,
  bestCompetitor,
  riskWeightedArr,
  arrSavedIfEasy,
  reasons,
  ...figures
}: Hotspot) {
  const told = (name: string) =>
    reasons?.find(({ reason }) => reason === name)?.share.count ?? null;
  return {
    step: step.key,
    stepStatement: step.statement,
    position: step.position,
    ...figures,
    cesLower: interval?.lower ?? null,
    cesUpper: interval?.upper ?? null,
    riskWeightedArr: riskWeightedArr?.amount ?? null,
    arrSavedIfEasy: arrSavedIfEasy?.amount ?? null,
    currencyCode: riskWeightedArr?.currencyCode ?? arrSavedIfEasy?.currencyCode ?? null,
    reasonsGiven: reasons && (reasons[0]?.share.of ?? 0),
    reasonSlow: told('SLOW'),
    reasonInaccurate: told('INACCURATE'),
    reasonHardToUse: told('HARD_TO_USE'),
    reasonOther: told('OTHER'),
    bestRival: bestCompetitor?.solution.name ?? null,
    bestRivalCes: bestCompetitor?.ces ?? null,
  };
}

const HOTSPOT_COLUMNS = [
  'rank',
  'step',
  'stepStatement',
  'position',
  'ces',
  'cesLower',
  'cesUpper',
  'struggle',
  'difficult',
  'easy',
  'respondents',
  'effectiveRespondents',
  'aboutConsumption',
  'accounts',
  'accountsDifficult',
  'riskWeightedArr',
  'arrSavedIfEasy',
  'currencyCode',
  'marketCes',
  'lead',
  'bestRival',
  'bestRivalCes',
  'leapfrogGap',
  'quadrant',
  'isSuppressed',
  'reasonsGiven',
  'reasonSlow',
  'reasonInaccurate',
  'reasonHardToUse',
  'reasonOther',
] as const;
