import type { Page } from '../../../app/kernel/lists/page.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';

/** The entries of a page without their cursors. */
const nodes = <T>({ edges }: Page<T>): readonly T[] => edges.map(({ node }) => node);

/** Counted only if selected. */
const totalCount = <T>({ totalCount: count }: Page<T>) => count?.() ?? null;

export const connectionResolvers: Pick<
  Resolvers,
  | 'AccountConnection'
  | 'AccountRiskConnection'
  | 'AskNextConnection'
  | 'AuditRecordConnection'
  | 'BacktestCaseConnection'
  | 'CompetitorRiskConnection'
  | 'ErasureConnection'
  | 'ImportBatchConnection'
  | 'ImportMappingConnection'
  | 'JobConnection'
  | 'QuarantineEntryConnection'
  | 'OutcomeConnection'
  | 'RespondentConnection'
  | 'ScoringVersionConnection'
  | 'SubmissionConnection'
  | 'SurveyCampaignConnection'
  | 'SurveyLinkConnection'
  | 'TaskConnection'
  | 'SurveyRecipientConnection'
  | 'TestimonialCandidateConnection'
  | 'TimelineEventConnection'
  | 'UserConnection'
> = {
  AccountConnection: { nodes },
  AccountRiskConnection: { nodes, totalCount },
  AskNextConnection: { nodes },
  AuditRecordConnection: { nodes },
  BacktestCaseConnection: { nodes, totalCount },
  CompetitorRiskConnection: { nodes },
  ErasureConnection: { nodes },
  ImportBatchConnection: { nodes },
  ImportMappingConnection: { nodes },
  JobConnection: { nodes },
  QuarantineEntryConnection: { nodes },
  OutcomeConnection: { nodes, totalCount },
  RespondentConnection: { nodes },
  ScoringVersionConnection: { nodes },
  SubmissionConnection: { nodes },
  SurveyCampaignConnection: { nodes },
  SurveyLinkConnection: { nodes },
  TaskConnection: { nodes },
  SurveyRecipientConnection: { nodes },
  TestimonialCandidateConnection: { nodes },
  TimelineEventConnection: { nodes },
  UserConnection: { nodes },
};
