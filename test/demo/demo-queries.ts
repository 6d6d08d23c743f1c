import type { Ask } from './given-demo.ts';

const JOB = 'job: {key: "get-crews-to-stops"}';

export interface Risk {
  account: { name: string };
  band: string;
  bandReasons: string[];
  confidence: string;
  competitorThreat: string | null;
  respondentCount: number;
  contactCount: number;
  missingRoles: string[];
  trend: { direction: string };
}

/** The risks of all accounts that have not churned, including UNKNOWN ones, by rank. */
export async function risks(ask: Ask): Promise<Risk[]> {
  const { atRiskAccounts } = await ask<{ atRiskAccounts: { nodes: Risk[] } }>(`{
    atRiskAccounts(${JOB}, filter: {bands: [HIGH, MEDIUM, LOW, UNKNOWN]}, first: 100) {
      nodes {
        account { name } band bandReasons confidence competitorThreat
        respondentCount contactCount missingRoles trend { direction }
      }
    }
  }`);
  return atRiskAccounts.nodes;
}

export interface Candidate {
  state: string;
  heldBack: string[];
  quote: string;
  publishedText: string | null;
  turnaround: { fromEffort: string } | null;
  account: { externalId: string };
}

interface CandidatePage {
  nodes: Candidate[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** All testimonials in any state, on hold or not. */
export async function testimonials(ask: Ask): Promise<Candidate[]> {
  const states = 'CANDIDATE, REQUESTED, APPROVED, PUBLISHED, DECLINED, WITHDRAWN';
  const found: Candidate[] = [];
  for (let after: string | null = null; ;) {
    const data = await ask<{ testimonialCandidates: CandidatePage }>(
      `query ($after: String) {
        testimonialCandidates(
          ${JOB}, filter: {states: [${states}], includeHeldBack: true}, first: 100, after: $after
        ) {
          nodes {
            state heldBack quote publishedText turnaround { fromEffort } account { externalId }
          }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    const page: CandidatePage = data.testimonialCandidates;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

export interface Hotspot {
  step: { key: string };
  quadrant: string;
  aboutConsumption: number;
  respondents: number;
  marketCes: number | null;
}

/** The steps by rank, for all accounts or for a segment. */
export async function hotspots(ask: Ask, segment?: string): Promise<Hotspot[]> {
  const { churnHotspots } = await ask<{ churnHotspots: Hotspot[] }>(
    `query ($filter: HotspotFilter) { churnHotspots(${JOB}, filter: $filter) {
      step { key } quadrant aboutConsumption respondents marketCes
    } }`,
    { filter: segment === undefined ? {} : { segment } },
  );
  return churnHotspots;
}

export interface CompetitorRow {
  solution: { name: string };
  threat: string;
  namedByCustomer: boolean;
}

/** The 100 most serious competitor threats. */
export async function competitorRows(ask: Ask): Promise<CompetitorRow[]> {
  const { competitorRisks } = await ask<{ competitorRisks: { nodes: CompetitorRow[] } }>(
    `{ competitorRisks(${JOB}, first: 100) { nodes { solution { name } threat namedByCustomer } } }`,
  );
  return competitorRisks.nodes;
}

/** The reasons to ask, for each account on the list. */
export async function askReasons(ask: Ask): Promise<string[][]> {
  const { askNext } = await ask<{ askNext: { nodes: { reasons: string[] }[] } }>(
    `{ askNext(${JOB}, first: 100) { nodes { reasons } } }`,
  );
  return askNext.nodes.map(({ reasons }) => reasons);
}

export interface KnownAccount {
  ownerEmail: string | null;
  arr: { amount: string };
  respondents: { nodes: { name: string; mayContact: boolean }[] };
  submissions: { nodes: { source: string; answers: { effort: string | null }[] }[] };
}

/** The first 30 accounts by name, with their contacts and submissions. */
export async function someAccounts(ask: Ask): Promise<KnownAccount[]> {
  const { accounts } = await ask<{ accounts: { nodes: KnownAccount[] } }>(`{
    accounts(first: 30) {
      nodes {
        ownerEmail arr { amount }
        respondents(first: 10) { nodes { name mayContact } }
        submissions(first: 20) { nodes { source answers { effort } } }
      }
    }
  }`);
  return accounts.nodes;
}
