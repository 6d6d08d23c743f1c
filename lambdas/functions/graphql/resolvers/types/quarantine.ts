import { nodeId } from '../../../../app/kernel/nodes/node-id.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const quarantineResolvers: Pick<Resolvers, 'QuarantineEntry'> = {
  QuarantineEntry: {
    work: ({ subject }) => subject.work,
    accountId: ({ subject }) =>
      'accountId' in subject ? nodeId('Account', [subject.accountId]) : null,
    jobKey: ({ subject }) => ('jobKey' in subject ? subject.jobKey : null),
    respondentId: ({ subject }) => ('respondentId' in subject ? subject.respondentId : null),
    item: ({ subject }) => ('item' in subject ? `${subject.item.pk} ${subject.item.sk}` : null),
    firstFailedAt: ({ firstAt }) => firstAt,
    lastFailedAt: ({ lastAt }) => lastAt,
    nextTryAt: ({ nextAt }) => nextAt,
  },
};
