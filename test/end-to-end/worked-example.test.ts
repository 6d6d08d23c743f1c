import { givenBuiltFunctions } from '../support/run/built-functions.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { removeDir } from '../support/run/scratch-dir.ts';
import { write } from './support/api.ts';
import { JOB, rateCompetitor, sendWorkedExample, submissionOf } from './support/worked-example.ts';

const RISK = `score interval { lower upper level } rankScore confidence band bandReasons index
  riskWeightedArr { amount currencyCode } respondentCount answeredSteps activeSteps
  drivers { step { key } struggle state share scoreIfEasy difficult respondents }`;

/** Rounds all numbers in a value, as the documentation does. */
function rounded(value: unknown, digits: number): unknown {
  if (typeof value === 'number') return Number(value.toFixed(digits));
  if (Array.isArray(value)) return value.map((item) => rounded(item, digits));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, rounded(v, digits)]));
}

const driver = (
  key: string,
  struggle: number,
  state: string,
  share: number,
  scoreIfEasy: number,
  [difficult, respondents]: readonly [number, number],
) => ({ step: { key }, struggle, state, share, scoreIfEasy, difficult, respondents });

describe('the worked example, through HTTP, the adapter and the bundles', () => {
  let foothold: RunningFoothold;
  let bundles: string;
  beforeAll(async () => {
    bundles = await givenBuiltFunctions();
    foothold = await givenRunningFoothold({ bundles });
    await sendWorkedExample(foothold.ask);
    await foothold.drained();
  });
  afterAll(async () => {
    await foothold.stop();
    await removeDir(bundles);
    expect(foothold.warnings).toEqual([]);
  });

  const asked = async (selection: string) => {
    await foothold.drained();
    return (await foothold.ask(`query ($job: JobSelector!) { ${selection} }`, {
      job: JOB,
    })) as Record<string, unknown>;
  };

  test('has the documented score, interval, rank, confidence, band and drivers in the list and the account', async () => {
    const { atRiskAccounts, account, churnHotspots } = await asked(`
      atRiskAccounts(job: $job) { nodes { account { name } ${RISK} } }
      account(by: {externalId: "crm-1"}) { risk(job: $job) { ${RISK} } }
      churnHotspots(job: $job) { riskWeightedArr { amount } }`);
    const risk = {
      score: 53.1,
      interval: { lower: 25.6, upper: 78.9, level: 0.8 },
      rankScore: 40,
      confidence: 'MEDIUM',
      band: 'MEDIUM',
      bandReasons: ['SCORE'],
      riskWeightedArr: { amount: '63745.12', currencyCode: 'USD' },
      respondentCount: 3,
      answeredSteps: 5,
      activeSteps: 5,
      index: 0.5,
    };
    const inList = (atRiskAccounts as { nodes: Record<string, unknown>[] }).nodes;
    const ofAccount = (account as { risk: Record<string, unknown> }).risk;
    expect(inList).toEqual([{ account: { name: 'Acme' }, ...ofAccount }]);
    const { drivers, ...figures } = ofAccount;
    expect(rounded(figures, 1)).toEqual(risk);
    expect(rounded(figures['index'], 4)).toBe(0.5139);
    expect(
      (drivers as { scoreIfEasy: number }[]).map((each) => ({
        ...(rounded(each, 4) as object),
        scoreIfEasy: rounded(each.scoreIfEasy, 1),
      })),
    ).toEqual([
      driver('sequence-stops', 0.9167, 'DIFFICULT', 0.5946, 13.3, [3, 3]),
      driver('plan-stops', 0.5, 'MIXED', 0.1622, 43.8, [1, 3]),
      driver('adjust-route', 0.5, 'MIXED', 0.1622, 43.8, [0, 2]),
      driver('estimate-arrival', 0.1667, 'EASY', 0.0541, 53.1, [0, 3]),
      driver('figure-address', 0.0833, 'EASY', 0.027, 53.1, [0, 3]),
    ]);
    const amounts = (churnHotspots as { riskWeightedArr: { amount: string } }[]).map((hotspot) =>
      Math.round(Number(hotspot.riskWeightedArr.amount) * 100),
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(6_374_512);
  });

  test('has the documented hotspot', async () => {
    const { churnHotspots } = await asked(`churnHotspots(job: $job) {
      step { key } rank ces difficult respondents effectiveRespondents accounts accountsDifficult
      interval { lower upper level } }`);
    const [first] = churnHotspots as unknown[];
    expect(rounded(first, 2)).toEqual({
      step: { key: 'sequence-stops' },
      rank: 1,
      ces: 100,
      difficult: 3,
      respondents: 3,
      effectiveRespondents: 2.5,
      accounts: 1,
      accountsDifficult: 1,
      interval: { lower: 39.42, upper: 100, level: 0.95 },
    });
  });

  test('has a competitor risk only while the competitor is better, and an imminent one once a respondent names it', async () => {
    const row = 'step { key } solution { key } relief threat namedByCustomer';
    const competitors = async () => {
      const { account, competitorRisks } = await asked(`
        account(by: {externalId: "crm-1"}) { competitorRisks(job: $job) { ${row} } risk(job: $job) { competitorThreat competitorScore } }
        competitorRisks(job: $job) { nodes { ${row} } }`);
      const { competitorRisks: rows, risk } = account as Record<string, unknown>;
      expect((competitorRisks as { nodes: unknown }).nodes).toEqual(rows);
      return rounded({ rows, risk }, 1);
    };
    const at = (threat: string, namedByCustomer: boolean) => ({
      rows: [
        {
          step: { key: 'sequence-stops' },
          solution: { key: 'routeiq' },
          relief: 21,
          threat,
          namedByCustomer,
        },
      ],
      risk: { competitorThreat: threat, competitorScore: 21 },
    });
    await rateCompetitor(foothold.ask, 40);
    expect(await competitors()).toEqual(at('WATCH', false));
    await rateCompetitor(foothold.ask, 80);
    expect(await competitors()).toEqual({
      rows: [],
      risk: { competitorThreat: null, competitorScore: null },
    });
    await rateCompetitor(foothold.ask, 40);
    const { answers, ...said } = submissionOf('ana', 'second-ana');
    await write(foothold.ask, 'submissionCreate', {
      ...said,
      answers: answers.map((answer) =>
        answer.stepKey === 'sequence-stops' ? { ...answer, alternative: ' route iq ' } : answer,
      ),
    });
    expect(await competitors()).toEqual(at('IMMINENT', true));
  });

  test('returns the score with the submission, before any list is updated', async () => {
    const data = (await foothold.ask(
      `mutation ($input: SubmissionCreateInput!) {
        submissionCreate(input: $input) { accountRisk { score band } userErrors { message } }
      }`,
      { input: submissionOf('ben', 'second-ben') },
    )) as { submissionCreate: unknown };
    expect(rounded(data.submissionCreate, 1)).toEqual({
      accountRisk: { score: 53.1, band: 'MEDIUM' },
      userErrors: [],
    });
  });
});
