import { JOB_KEY } from '../demo/job.ts';

export { JOB_KEY };

const JOB = `job: {key: "${JOB_KEY}"}`;

/** Customer success: whom to call, with what drives each. */
export const AT_RISK_PAGE = `{ atRiskAccounts(${JOB}, first: 50) { nodes {
  account { externalId name ownerEmail renewalDate } score band confidence
  drivers { step { key statement } share struggle difficult respondents }
} pageInfo { hasNextPage endCursor } } }`;

/** Marketing: who would speak for the product. */
export const CANDIDATES_PAGE = `{ testimonialCandidates(${JOB}, first: 50) {
  nodes { quote effort strength step { key statement } } pageInfo { hasNextPage endCursor }
} }`;

/** Product: where the roadmap should go. */
export const HOTSPOTS_PAGE = `{ churnHotspots(${JOB}) {
  step { key statement } rank quadrant respondents
} }`;

/** One account with its risk. */
export function accountPage(externalId: string): string {
  return `{ account(by: {externalId: "${externalId}"}) { name risk(${JOB}) {
    score band drivers { step { key } share }
  } } }`;
}
