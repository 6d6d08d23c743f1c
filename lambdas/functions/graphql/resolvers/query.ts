import { accountGet } from '../../../app/accounts/account-get.ts';
import { accountsList } from '../../../app/accounts/accounts-list.ts';
import { savedViewsList } from '../../../app/saved-views/saved-views-list.ts';
import { brandingGet } from '../../../app/branding/branding-get.ts';
import { hotspotsList } from '../../../app/hotspots/hotspots-list.ts';
import { jobGet } from '../../../app/jobs/job-get.ts';
import { jobsList } from '../../../app/jobs/jobs-list.ts';
import { nodeGet, nodesGet } from '../../../app/kernel/nodes/node-get.ts';
import { askNextList } from '../../../app/risks/ask-next-list.ts';
import { atRiskList } from '../../../app/risks/at-risk/at-risk-list.ts';
import { competitorRisksList } from '../../../app/risks/competitors/competitor-risks-list.ts';
import { portfolioOfJobGet } from '../../../app/portfolio/portfolio-get.ts';
import { candidatesList } from '../../../app/testimonials/candidates-list.ts';
import { leadingStepsGet } from '../../../app/testimonials/leading-steps-get.ts';
import { tasksList } from '../../../app/work/tasks/tasks-list.ts';
import { playbooksList } from '../../../app/work/playbooks/playbooks-get.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { mapPage } from '../parents.ts';
import { nodeParent } from './node.ts';

export const queryResolvers: QueryResolvers = {
  node: async (_, { id }, { scope }) => {
    const node = await nodeGet(scope, id);
    return node && nodeParent(node);
  },
  nodes: async (_, { ids }, { scope }) => {
    const nodes = await nodesGet(scope, ids);
    return nodes.map((node) =>
      // A rejected entry becomes an error at its position in the list.
      node.status === 'rejected'
        ? Promise.reject(node.reason as Error)
        : node.value && nodeParent(node.value),
    );
  },
  branding: (_, __, { scope }) => brandingGet(scope),
  savedViews: (_, args, { scope }) => savedViewsList(scope, args),
  viewer: (_, _args, { scope }) => scope.actor,
  job: (_, args, { scope }) => jobGet(scope, args),
  jobs: (_, args, { scope }) => jobsList(scope, args),
  account: (_, args, { scope }) => accountGet(scope, args),
  accounts: (_, args, { scope }) => accountsList(scope, args),
  atRiskAccounts: async (_, args, { scope }) => {
    const { job, ...page } = await atRiskList(scope, args);
    return mapPage(page, (assessment) => ({ job, assessment }));
  },
  portfolio: (_, args, { scope }) => portfolioOfJobGet(scope, args),
  askNext: (_, args, { scope }) => askNextList(scope, args),
  competitorRisks: async (_, args, { scope }) => {
    const { job, ...page } = await competitorRisksList(scope, args);
    return mapPage(page, ({ accountId, row }) => ({ job, row, accountId }));
  },
  testimonialCandidates: async (_, args, { scope }) => {
    const { job, ...page } = await candidatesList(scope, args);
    return mapPage(page, (candidate) => ({ job, candidate }));
  },
  tasks: (_, args, { scope }) => tasksList(scope, args),
  playbooks: (_, args, { scope }) => playbooksList(scope, args),
  leadingSteps: async (_, args, { scope }) => {
    const { job, steps } = await leadingStepsGet(scope, args);
    return steps.map((leading) => ({ job, leading }));
  },
  churnHotspots: async (_, args, { scope }) => {
    const { job, hotspots } = await hotspotsList(scope, args);
    return hotspots.map((hotspot) => ({ job, hotspot }));
  },
};
