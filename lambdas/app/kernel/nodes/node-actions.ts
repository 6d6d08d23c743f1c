import type { Action } from '../../../platform/authz/permissions.ts';
import type { NodeType } from './node-id.ts';

/** The permission required to read a node of each type by id. */
export const NODE_ACTIONS: Readonly<Record<NodeType, Action>> = {
  Job: 'JOBS_READ',
  JobStep: 'JOBS_READ',
  Solution: 'COMPETITORS_READ',
  Account: 'ACCOUNTS_READ',
  Outcome: 'ACCOUNTS_READ',
  Respondent: 'RESPONDENTS_READ',
  Submission: 'SUBMISSIONS_READ',
  AccountRisk: 'RISK_FIGURES_READ',
  TestimonialCandidate: 'TESTIMONIALS_READ',
  CalibrationProposal: 'RISKS_READ',
  SurveyLink: 'SURVEY_LINKS_READ',
  Task: 'ACCOUNT_WORK_READ',
  Activity: 'ACCOUNT_WORK_READ',
  SurveyCampaign: 'SURVEY_LINKS_READ',
};
