import { round, rounded } from '../../../../../domain/kernel/rounded.ts';
import { dayOf } from '../../../../../domain/kernel/time.ts';
import { effectAt } from '../../../../../domain/work/playbooks/playbook-effect.ts';
import { type Job, stepOf } from '../../../../../domain/jobs/job.ts';
import type { Resolvers } from '../../../generated/resolvers-types.ts';
import type { StepOfJob } from '../../../parents.ts';

export const playbookResolvers: Pick<
  Resolvers,
  'Playbook' | 'PlaybookEffect' | 'PlaybookEvent' | 'PlaybookOffer' | 'PlaybookStart'
> = {
  Playbook: {
    key: ({ playbook }) => playbook.key,
    name: ({ playbook }) => playbook.name,
    reason: ({ playbook }) => playbook.reason,
    step: ({ job, playbook }) => stepIn(job, playbook.stepKey),
    actions: ({ playbook }) => playbook.actions,
    updatedAt: ({ playbook }) => playbook.updatedAt,
  },
  PlaybookOffer: {
    playbook: ({ job, playbook }) => ({ job, playbook }),
    step: ({ job, stepKey }) => stepIn(job, stepKey),
  },
  PlaybookStart: {
    id: ({ start }) => start.id,
    account: ({ start }, _, { scope }) => scope.loaders.account(start.accountId),
    playbookKey: ({ start }) => start.playbookKey,
    name: ({ start }) => start.name,
    reason: ({ start }) => start.reason,
    stepKey: ({ start }) => start.stepKey,
    startedAt: ({ start }) => start.startedAt,
    startedBy: ({ start }) => start.startedBy,
    effectOn: ({ start }) => dayOf(effectAt(start)),
    scoreBefore: ({ before }) => rounded(before),
    scoreAfter: ({ after }) => rounded(after),
  },
  PlaybookEffect: {
    interval: ({ interval }) =>
      interval && { lower: round(interval.lower), upper: round(interval.upper), level: 0.95 },
  },
  PlaybookEvent: {
    by: ({ event }) => event.by,
    name: ({ event }) => event.details.name,
    step: async ({ event: { details } }, _, { scope }) => {
      const job = await scope.loaders.job(details.jobKey);
      return job && stepIn(job, details.stepKey);
    },
  },
};

function stepIn(job: Job, key: string | null): StepOfJob | null {
  const step = key === null ? undefined : stepOf(job, key);
  return step ? { job, step } : null;
}
