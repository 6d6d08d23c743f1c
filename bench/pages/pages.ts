/** Queries on a job for the pages that the three teams open, and for one account with its risk. */
export interface Pages {
  /** Customer success: the accounts to call, with the drivers of each. */
  atRisk: string;
  /** Marketing: the contacts who may give a testimonial. */
  candidates: string;
  /** Product: the steps that belong on the roadmap. */
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
