import { createEdge } from '../../support/callers/graphql-edge.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const JOB = { key: 'field-routing' };
const ACCOUNT = { externalId: 'crm-1' };

const SAID = {
  ana: {
    role: 'EXECUTOR',
    efforts: ['DIFFICULT', 'VERY_DIFFICULT', 'VERY_EASY', 'EASY', 'NEITHER'],
  },
  ben: { role: 'BENEFICIARY', efforts: ['EASY', 'DIFFICULT', 'EASY', 'EASY', 'NEITHER'] },
  cho: { role: 'BUYER', efforts: ['NEITHER', 'VERY_DIFFICULT', 'VERY_EASY', 'VERY_EASY', null] },
} as const;

const STEPS = [
  { key: 'plan-stops' },
  { key: 'sequence-stops', importance: 2 },
  { key: 'figure-address', isTableStakes: true },
  { key: 'estimate-arrival' },
  { key: 'adjust-route' },
] as const;

/** Returns the submission of one respondent in the worked example (docs/scoring.md). */
export function submissionOf(person: keyof typeof SAID) {
  const { role, efforts } = SAID[person];
  const answers = STEPS.flatMap(({ key: stepKey }, index) => {
    const effort = efforts[index];
    return effort ? [{ stepKey, effort, explanation: `${person} on ${stepKey}` }] : [];
  });
  return {
    idempotencyKey: `first-${person}`,
    job: JOB,
    account: ACCOUNT,
    respondent: {
      externalId: person,
      name: person,
      email: `${person}@example.com`,
      role,
      mayContact: true,
    },
    importBatch: 'wave-1',
    answers,
    ...(answers.length < STEPS.length && { notApplicable: ['adjust-route'] }),
  };
}

/** The worked example's job, competitor and account, sent through the API, with no answers yet. */
export async function givenWorkedJob() {
  const world = await givenWorld(NOW);
  const edge = createEdge({ ports: world.ports });
  const write = async (mutation: string, input: object, selection = '') => {
    const { data, errors } = await edge.ask(
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
        ${mutation}(input: $input) { ${selection} userErrors { code message field } }
      }`,
      { input },
    );
    expect(errors).toEqual([]);
    return data?.[mutation] as Record<string, unknown>;
  };
  const steps = STEPS.map((step) => ({ ...step, statement: step.key.replace('-', ' ') }));
  const written = [
    await write('jobUpsert', { ...JOB, statement: 'get field crews to every stop', steps }),
    await write('solutionRatingSet', {
      job: JOB,
      solutionKey: 'routeiq',
      name: 'RouteIQ',
      aliases: ['Route IQ'],
      steps: [{ stepKey: 'sequence-stops', ces: 40 }],
      sampleSize: 80,
      asOf: '2026-10-01',
    }),
    await write('accountUpsert', {
      ...ACCOUNT,
      name: 'Acme',
      segment: 'utilities',
      arr: { amount: '120000', currencyCode: 'USD' },
      renewalDate: '2026-11-22',
      ownerEmail: 'dana@example.com',
    }),
  ];
  expect(written).toEqual(Array(3).fill({ userErrors: [] }));
  return { world, edge, write };
}

/** The worked example with the answers of all three respondents. */
export async function givenWorkedExample() {
  const given = await givenWorkedJob();
  const submissions = (['ana', 'ben', 'cho'] as const).map(submissionOf);
  const { results } = await given.write('submissionsImport', { submissions }, 'results { index }');
  expect(results).toHaveLength(3);
  await given.world.takeSnapshot(JOB.key);
  return given;
}
