import { hotspotHistoryGet } from '../../../../app/hotspots/hotspot-history-get.ts';
import { hotspotQuotesGet } from '../../../../app/hotspots/hotspot-quotes-get.ts';
import type { HotspotOfJob } from '../../parents.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { solutionOfJob, stepOfJob } from './part-of-job.ts';

/** Confidence level of a CES interval (scoring.md, Hotspots). */
const CES_LEVEL = 0.95;

function bestCompetitor({ job, hotspot: { bestCompetitor: figure } }: HotspotOfJob) {
  return figure && { ...solutionOfJob(job, figure.solutionKey), figure };
}

export const churnHotspotResolvers: Pick<Resolvers, 'ChurnHotspot' | 'SegmentHotspots'> = {
  SegmentHotspots: {
    segment: ({ found }) => found.segment,
    isLeftOut: ({ found }) => found.isLeftOut,
    hotspots: ({ job, found }) => found.hotspots.map((hotspot) => ({ job, hotspot, isCell: true })),
  },
  ChurnHotspot: {
    step: ({ job, hotspot }) => stepOfJob(job, hotspot.stepKey),
    segment: ({ hotspot }) => hotspot.segment ?? null,
    rank: ({ hotspot }) => hotspot.rank,
    isSuppressed: ({ hotspot }) => hotspot.isSuppressed,
    asOf: ({ hotspot }) => hotspot.asOf,
    ces: ({ hotspot }) => hotspot.ces,
    struggle: ({ hotspot }) => hotspot.struggle,
    interval: ({ hotspot: { interval } }) => interval && { ...interval, level: CES_LEVEL },
    difficult: ({ hotspot }) => hotspot.difficult,
    easy: ({ hotspot }) => hotspot.easy,
    respondents: ({ hotspot }) => hotspot.respondents,
    effectiveRespondents: ({ hotspot }) => hotspot.effectiveRespondents,
    aboutConsumption: ({ hotspot }) => hotspot.aboutConsumption,
    reasons: ({ hotspot }) => hotspot.reasons?.shares ?? null,
    accounts: ({ hotspot }) => hotspot.accounts,
    accountsDifficult: ({ hotspot }) => hotspot.accountsDifficult,
    riskWeightedArr: ({ hotspot }) => hotspot.riskWeightedArr,
    arrSavedIfEasy: ({ hotspot }) => hotspot.arrSavedIfEasy,
    marketCes: ({ hotspot }) => hotspot.marketCes,
    lead: ({ hotspot }) => hotspot.lead,
    bestCompetitor,
    bestRival: bestCompetitor,
    leapfrogGap: ({ hotspot }) => hotspot.leapfrogGap,
    quadrant: ({ hotspot }) => hotspot.quadrant,
    quotes: ({ job, hotspot, isCell }, _, { scope }) =>
      isCell ? [] : hotspotQuotesGet(scope, job, hotspot),
    launches: ({ job, hotspot }) => stepOfJob(job, hotspot.stepKey).step.launches ?? [],
    history: ({ job, hotspot }, _, { scope }) => hotspotHistoryGet(scope, job, hotspot),
  },
};
