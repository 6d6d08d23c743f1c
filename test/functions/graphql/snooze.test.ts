import { givenWorkedExample, givenWorkedJob, submissionOf } from './worked-example-world.ts';

const JOB = { key: 'field-routing' };
const ACCOUNT = { externalId: 'crm-1' };
const SNOOZE = {
  account: ACCOUNT,
  job: JOB,
  note: 'fix due',
  assignee: 'kim',
  snoozeUntil: '2026-11-20',
};
const ACKNOWLEDGEMENT = `acknowledgement {
  note assignee acknowledgedBy acknowledgedAt snoozedUntil isSnoozed
  returnedBecause { reason bandBefore stepChange { step { key } from to } }
}`;

const NOTED = {
  note: 'fix due',
  assignee: 'kim',
  acknowledgedBy: expect.stringMatching(/./) as string,
  acknowledgedAt: '2026-11-01T12:00:00.000Z',
  snoozedUntil: '2026-11-20',
  isSnoozed: true,
  returnedBecause: null,
};

type Given = Awaited<ReturnType<typeof givenWorkedJob>>;

/** Returns the snoozes of the listed risks, filtered by `snoozed`. */
async function listed({ edge }: Given, snoozed: boolean | null = null) {
  const { data, errors } = await edge.ask(
    `query ($job: JobSelector!, $snoozed: Boolean) {
      atRiskAccounts(job: $job, filter: { snoozed: $snoozed }) { nodes { ${ACKNOWLEDGEMENT} } }
    }`,
    { job: JOB, snoozed },
  );
  expect(errors).toEqual([]);
  const { nodes } = data?.['atRiskAccounts'] as { nodes: { acknowledgement: object | null }[] };
  return nodes.map(({ acknowledgement }) => acknowledgement);
}

describe('a snoozed risk', () => {
  test('is shown as snoozed in the payload and the list, and can be unsnoozed', async () => {
    const given = await givenWorkedExample();
    const selection = `accountRisk { band ${ACKNOWLEDGEMENT} }`;
    expect(await given.write('riskAcknowledge', SNOOZE, selection)).toEqual({
      accountRisk: { band: 'MEDIUM', acknowledgement: NOTED },
      userErrors: [],
    });
    expect(await listed(given)).toEqual([NOTED]);
    expect([await listed(given, true), await listed(given, false)]).toEqual([[NOTED], []]);

    const { account, job } = SNOOZE;
    expect(await given.write('riskUnacknowledge', { account, job }, selection)).toEqual({
      accountRisk: { band: 'MEDIUM', acknowledgement: null },
      userErrors: [],
    });
    expect(await listed(given, false)).toEqual([null]);
  });

  test('can be snoozed and unsnoozed by the mutations that are not deprecated', async () => {
    const given = await givenWorkedExample();
    const selection = `accountRisk { snoozedUntil assignee note
      snooze { snoozedBy snoozedAt snoozedUntil isActive returnedBecause { reason } } }`;
    expect(await given.write('riskSnooze', SNOOZE, selection)).toEqual({
      accountRisk: {
        snoozedUntil: '2026-11-20',
        assignee: 'kim',
        note: 'fix due',
        snooze: {
          snoozedBy: NOTED.acknowledgedBy,
          snoozedAt: NOTED.acknowledgedAt,
          snoozedUntil: '2026-11-20',
          isActive: true,
          returnedBecause: null,
        },
      },
      userErrors: [],
    });
    const { account, job } = SNOOZE;
    expect(await given.write('riskUnsnooze', { account, job }, selection)).toEqual({
      accountRisk: { snoozedUntil: null, assignee: null, note: null, snooze: null },
      userErrors: [],
    });
  });

  test('gives the reason for its return: a worse band, a worse step or the date', async () => {
    const given = await givenWorkedJob();
    const said = submissionOf('ana');
    const says = (idempotencyKey: string, efforts: Readonly<Record<string, string>>) => {
      given.world.advance(1);
      const answers = said.answers.map(({ stepKey, effort }) => ({
        stepKey,
        effort: efforts[stepKey] ?? effort,
      }));
      return given.write('submissionCreate', { ...said, idempotencyKey, answers });
    };
    await says('first', { 'sequence-stops': 'NEITHER' });
    await given.write('riskAcknowledge', SNOOZE);
    const returned = async () => {
      const [first] = (await listed(given)) as { isSnoozed: boolean; returnedBecause: object }[];
      return [first?.isSnoozed, first?.returnedBecause];
    };
    await says('step', { 'sequence-stops': 'NEITHER', 'adjust-route': 'DIFFICULT' });
    expect(await returned()).toEqual([
      false,
      {
        reason: 'STEP_WORSENED',
        bandBefore: null,
        stepChange: { step: { key: 'adjust-route' }, from: 'MIXED', to: 'DIFFICULT' },
      },
    ]);
    const all = said.answers.map(({ stepKey }) => [stepKey, 'VERY_DIFFICULT'] as const);
    await says('band', Object.fromEntries(all));
    expect(await returned()).toEqual([
      false,
      { reason: 'BAND_WORSENED', bandBefore: 'MEDIUM', stepChange: null },
    ]);
    await given.write('riskAcknowledge', SNOOZE);
    expect(await returned()).toEqual([true, null]);
    given.world.advance(30 * 24 * 60 * 60 * 1000);
    expect(await returned()).toEqual([
      false,
      { reason: 'SNOOZE_ENDED', bandBefore: null, stepChange: null },
    ]);
  });
});

describe('the names in a call note', () => {
  test('are returned with their answers, and the purpose is recorded', async () => {
    const { write, world } = await givenWorkedExample();
    const selection =
      'people { respondent { name role } answers { step { key } effort explanation } }';
    const input = { account: ACCOUNT, job: JOB, purpose: 'ticket-4711' };
    const { people } = (await write('callNoteDisclose', input, selection)) as {
      people: { respondent: { name: string; role: string }; answers: object[] }[];
    };
    const byName = new Map(people.map((person) => [person.respondent.name, person]));
    expect(people).toHaveLength(3);
    expect(byName.get('ana')?.respondent.role).toBe('EXECUTOR');
    expect(byName.get('ben')?.respondent.role).toBe('BENEFICIARY');
    expect(byName.get('cho')?.respondent.role).toBe('BUYER');
    expect(byName.get('ana')?.answers[1]).toEqual({
      step: { key: 'sequence-stops' },
      effort: 'VERY_DIFFICULT',
      explanation: 'ana on sequence-stops',
    });
    const { operation, purpose, subjects } = world.audited().at(-1) ?? {};
    expect({ operation, purpose }).toEqual({
      operation: 'callNoteDisclose',
      purpose: 'ticket-4711',
    });
    expect(subjects?.map(({ type }) => type)).toEqual([
      'JOB',
      'ACCOUNT',
      'RESPONDENT',
      'RESPONDENT',
      'RESPONDENT',
      'SUBMISSION',
      'SUBMISSION',
      'SUBMISSION',
    ]);
  });

  test('are recorded when an account query selects them, and not otherwise', async () => {
    const { edge, world } = await givenWorkedExample();
    const read = (people: string) =>
      edge.ask(
        `query ($account: AccountSelector!, $job: JobSelector!) {
          account(by: $account) { currentAnswers(job: $job) { ${people} answers { effort } } }
        }`,
        { account: ACCOUNT, job: JOB },
      );
    const before = world.audited().length;
    expect((await read('')).errors).toEqual([]);
    expect(world.audited()).toHaveLength(before);
    expect((await read('... on PersonAnswers { respondent { name } }')).errors).toEqual([]);
    const [record, ...others] = world.audited().slice(before);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ operation: 'currentAnswers', outcome: 'DONE' });
    expect(record?.subjects.filter(({ type }) => type === 'RESPONDENT')).toHaveLength(3);
  });

  test('are refused for an invalid purpose, which is not recorded', async () => {
    const { write, world } = await givenWorkedExample();
    const input = { account: ACCOUNT, job: JOB, purpose: 'Ana asked me' };
    expect(await write('callNoteDisclose', input, 'people { respondent { name } }')).toMatchObject({
      people: null,
      userErrors: [{ code: 'INVALID', field: ['purpose'] }],
    });
    expect(world.audited().at(-1)).toMatchObject({ outcome: 'REJECTED', purpose: null });
  });
});

describe('hotspots by segment', () => {
  test('contain every step in the order of the job, and no quotes', async () => {
    const { edge } = await givenWorkedExample();
    const { data, errors } = await edge.ask(
      `query ($job: JobSelector!) {
        churnHotspotsBySegment(job: $job) {
          segment isLeftOut hotspots { step { key } segment difficult respondents isSuppressed quotes }
        }
      }`,
      { job: JOB },
    );
    expect(errors).toEqual([]);
    const cell = (key: string, difficult: number, respondents = 3) => ({
      step: { key },
      segment: 'utilities',
      difficult,
      respondents,
      isSuppressed: false,
      quotes: [],
    });
    expect(data?.['churnHotspotsBySegment']).toEqual([
      {
        segment: 'utilities',
        isLeftOut: false,
        hotspots: [
          cell('plan-stops', 1),
          cell('sequence-stops', 3),
          cell('figure-address', 0),
          cell('estimate-arrival', 0),
          cell('adjust-route', 0, 2),
        ],
      },
    ]);
  });
});
