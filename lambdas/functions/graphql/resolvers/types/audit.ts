import { shownId } from '../../../../app/audit/audit-subject.ts';
import type { Resolvers } from '../../generated/resolvers-types.ts';

export const auditResolvers: Pick<Resolvers, 'AuditSubject'> = {
  AuditSubject: {
    id: shownId,
  },
};
