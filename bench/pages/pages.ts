/** The pages that the three teams open, and one account with its risk, as queries on a job. */
export interface Pages {
  /** Customer success: whom to call, with what drives each. */
  atRisk: string;
  /** Marketing: who would speak for the product. */
  candidates: string;
  /** Product: where the roadmap should go. */
  hotspots: string;
  /** One account with its risk. */
  account: string;
}

export function pagesOf(jobKey: string, externalId: string): Pages {
  const job = `job: {key: "${jobKey}"}`;
  return {
    atRisk: `{ atRiskAccounts(${job}, first: 50) { nodes {
  account { externalId name ownerEmail renewalDate } score band confidence
  drivers { step { key statement } share struggle difficult respondents }
} pageInfo { hasNextPage endCursor } } }`,
    candidates: `{ testimonialCandidates(${job}, first: 50) {
  nodes { quote effort strength step { key statement } } pageInfo { hasNextPage endCursor }
} }`,
    hotspots: `{ churnHotspots(${job}) {
  step { key statement } rank quadrant respondents
} }`,
    account: `{ account(by: {externalId: "${externalId}"}) { name risk(${job}) {
    score band drivers { step { key } share }
  } } }`,
  };
}
