import { portfolioHistoryGet } from '../../../app/portfolio/portfolio-history-get.ts';
import { portfolioRenewalsGet } from '../../../app/portfolio/portfolio-renewals-get.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

export const portfolioResolvers: Pick<Resolvers, 'Portfolio' | 'RenewalMonth'> = {
  Portfolio: {
    bands: ({ portfolio }) => portfolio.bands,
    imminent: ({ portfolio }) => portfolio.imminent,
    worsening: ({ portfolio }) => portfolio.worsening,
    renewingSoon: ({ portfolio }) => portfolio.renewingSoon,
    byOwner: ({ portfolio }) => portfolio.byOwner,
    bySegment: ({ portfolio }) => portfolio.bySegment,
    history: (parent, { quarters }, { scope }) => portfolioHistoryGet(scope, parent, quarters),
    renewals: (parent, _, { scope }) => portfolioRenewalsGet(scope, parent),
  },
  RenewalMonth: {
    month: ({ month }) => `${month}-01`,
  },
};
