import { givenWorkedExample, givenWorkedJob, submissionOf } from './worked-example-world.ts';

const JOB = { key: 'field-routing' };
const ACCOUNT = { externalId: 'crm-1' };

async function candidateIds({ edge }: Awaited<ReturnType<typeof givenWorkedExample>>) {
  const { data } = await edge.ask(
    `query ($job: JobSelector!) { testimonialCandidates(job: $job) { nodes { id } } }`,
    { job: JOB },
  );
  return (data?.['testimonialCandidates'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

describe('a payload', () => {
  test('contains the job and the competitor', async () => {
    const { write } = await givenWorkedJob();
    const rating = {
      job: JOB,
      solutionKey: 'paper',
      name: 'Paper',
      isManual: true,
      steps: [{ stepKey: 'plan-stops', ces: 55.5 }],
    };
    const selection = `solution { key isManual aliases }
      job { steps { key solutions { solution { name } ces sampleSize asOf } } }`;
    expect(await write('solutionRatingSet', rating, selection)).toEqual({
      solution: { key: 'paper', isManual: true, aliases: [] },
      job: {
        steps: [
          {
            key: 'plan-stops',
            solutions: [{ solution: { name: 'Paper' }, ces: 55.5, sampleSize: null, asOf: null }],
          },
          {
            key: 'sequence-stops',
            solutions: [
              { solution: { name: 'RouteIQ' }, ces: 40, sampleSize: 80, asOf: '2026-10-01' },
            ],
          },
          { key: 'figure-address', solutions: [] },
          { key: 'estimate-arrival', solutions: [] },
          { key: 'adjust-route', solutions: [] },
        ],
      },
      userErrors: [],
    });
  });

  test('contains the market benchmark of a job', async () => {
    const { write } = await givenWorkedJob();
    const benchmark = { job: JOB, steps: [{ stepKey: 'plan-stops', ces: 41 }], asOf: '2026-09-30' };
    const { job } = await write('marketBenchmarkSet', benchmark, 'job { steps { marketCes } }');
    expect(job).toEqual({
      steps: [41, null, null, null, null].map((marketCes) => ({ marketCes })),
    });
  });

  test('contains the account and its outcome', async () => {
    const { write } = await givenWorkedExample();
    const outcome = { account: ACCOUNT, kind: 'CHURNED', occurredOn: '2026-10-31' };
    const selection = `outcome { kind occurredOn reason recordedAt } account { name
      risk(job: {key: "field-routing"}) { isChurned } }`;
    expect(await write('outcomeRecord', outcome, selection)).toEqual({
      outcome: {
        kind: 'CHURNED',
        occurredOn: '2026-10-31',
        reason: null,
        recordedAt: '2026-11-01T12:00:00.000Z',
      },
      account: { name: 'Acme', risk: { isChurned: true } },
      userErrors: [],
    });
  });

  test('contains the contact with the default values', async () => {
    const { write } = await givenWorkedJob();
    const person = { account: ACCOUNT, respondent: { externalId: 'zoë', role: 'BUYER' } };
    const selection = 'respondent { externalId name email role mayContact account { name } }';
    expect(await write('respondentUpsert', person, selection)).toEqual({
      respondent: {
        externalId: 'zoë',
        name: null,
        email: null,
        role: 'BUYER',
        mayContact: false,
        account: { name: 'Acme' },
      },
      userErrors: [],
    });
  });

  test('contains the testimonial with its new state', async () => {
    const given = await givenWorkedExample();
    const [id] = await candidateIds(given);
    const selection = 'testimonial { id state account { name } respondent { externalId } }';
    const { testimonial } = await given.write(
      'testimonialTransition',
      { id, to: 'REQUESTED' },
      selection,
    );
    expect(testimonial).toMatchObject({ id, state: 'REQUESTED', account: { name: 'Acme' } });
  });

  test('contains the band changes of a dry run and of the saved settings', async () => {
    const { write } = await givenWorkedExample();
    const settings = { job: JOB, mediumFrom: 20, highFrom: 50, dryRun: true };
    const selection = `bandChanges { from to accounts } accountsExamined isComplete
      job { scoring { version highFrom mediumFrom roleWeights { role weight } } }`;
    const roleWeights = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'].map((role) => ({
      role,
      weight: 1,
    }));
    expect(await write('scoringSettingsSet', settings, selection)).toEqual({
      bandChanges: [{ from: 'MEDIUM', to: 'HIGH', accounts: 1 }],
      accountsExamined: 1,
      isComplete: true,
      job: { scoring: { version: 1, highFrom: 60, mediumFrom: 30, roleWeights } },
      userErrors: [],
    });
    expect(
      await write('scoringSettingsSet', { ...settings, dryRun: false }, selection),
    ).toMatchObject({
      bandChanges: [],
      job: { scoring: { version: 2, highFrom: 50, mediumFrom: 20 } },
    });
  });

  test('contains the progress of a rebuild', async () => {
    const { write } = await givenWorkedExample();
    const selection = 'job { rebuild { withHistory done total finishedAt differed leftovers } }';
    expect(await write('jobRebuild', { job: JOB, withHistory: true }, selection)).toEqual({
      job: {
        rebuild: {
          withHistory: true,
          done: 0,
          total: 1,
          finishedAt: null,
          differed: 0,
          leftovers: null,
        },
      },
      userErrors: [],
    });
  });

  test('contains the number of submissions retracted with an import', async () => {
    const { write } = await givenWorkedExample();
    const selection = 'submission { id } retracted isComplete';
    expect(
      await write('submissionRetract', { importBatch: 'wave-1', reason: 'wrong file' }, selection),
    ).toEqual({ submission: null, retracted: 3, isComplete: true, userErrors: [] });
  });
});

describe('input that the caller can fix is reported in userErrors, and nothing is written', () => {
  test.each([
    ['jobUpsert', { key: 'a#b' }, 'job { id }', { job: null }],
    ['accountUpsert', { externalId: 'a' }, 'account { id }', { account: null }],
    [
      'scoringSettingsSet',
      { job: JOB, slope: -1 },
      'job { id } bandChanges { from } isComplete',
      { job: null, bandChanges: [], isComplete: false },
    ],
    [
      'submissionCreate',
      { ...submissionOf('ana'), job: { key: 'no-such-job' } },
      'submission { id } accountRisk { id }',
      { submission: null, accountRisk: null },
    ],
    [
      'submissionRetract',
      { reason: 'neither' },
      'submission { id } retracted',
      { submission: null, retracted: 0 },
    ],
    [
      'testimonialTransition',
      { id: 'x', to: 'REQUESTED' },
      'testimonial { id }',
      { testimonial: null },
    ],
    [
      'outcomeRecord',
      { account: { externalId: 'nobody' }, kind: 'RENEWED', occurredOn: '2026-10-31' },
      'outcome { kind } account { id }',
      { outcome: null, account: null },
    ],
    [
      'respondentUpsert',
      { account: ACCOUNT, respondent: { externalId: 'r', email: 'no address' } },
      'respondent { id }',
      { respondent: null },
    ],
    [
      'solutionRatingSet',
      { job: JOB, solutionKey: 's', name: 'S', steps: [{ stepKey: 'plan-stops', ces: 101 }] },
      'solution { id } job { id }',
      { solution: null, job: null },
    ],
    [
      'marketBenchmarkSet',
      { job: JOB, steps: [{ stepKey: 'no-such-step', ces: 1 }] },
      'job { id }',
      { job: null },
    ],
  ])('by %s', async (mutation, input, selection, objects) => {
    const { world, write } = await givenWorkedJob();
    const before = world.writes();
    const { userErrors, ...payload } = await write(mutation, input, selection);
    expect(payload).toEqual(objects);
    expect(userErrors).not.toEqual([]);
    for (const { message } of userErrors as { message: string }[]) expect(message).toMatch(/\.$/);
    expect(world.writes()).toBe(before);
  });
});
