import type { Answer, Call } from '../../support/fake-server.ts';
import { givenExports, pageOf } from '../../support/exports.ts';

const { givenLists, whenExported } = givenExports();

describe('testimonials', () => {
  const candidate = (withNames: boolean) => ({
    account: { externalId: 'acme', name: 'Acme', segment: null },
    respondent: {
      role: 'EXECUTOR',
      ...(withNames && { externalId: 'ana', name: 'Ana', email: 'ana@x.example' }),
    },
    step: { key: 'plan-stops', statement: 'Plan the stops' },
    effort: 'EASY',
    quote: '+1 for the map',
    publishedText: null,
    strength: 61.5,
    answeredAt: '2026-11-03T00:00:00.000Z',
    turnaround: { fromEffort: 'DIFFICULT', fromAt: '2026-05-03T00:00:00.000Z' },
    state: 'CANDIDATE',
    heldBack: ['NO_EMAIL', 'FATIGUE'],
    needsReview: false,
    consent: null,
  });
  const answerAll = (call: Call): Answer =>
    pageOf([candidate(call.variables['withNames'] === true)], call, 9);

  test('tell of the respondent by role', async () => {
    await givenLists(answerAll);
    const ended = await whenExported('testimonials', '--job', 'route-crews');
    expect(ended.stdout).toBe(
      'externalId,name,segment,role,step,stepStatement,effort,quote,publishedText,strength,state,heldBack,needsReview,approvedText,channels,attribution,consentExpiresAt,answeredAt,turnaroundFrom,turnaroundFromAt\n' +
        `acme,Acme,,EXECUTOR,plan-stops,Plan the stops,EASY,'+1 for the map,,61.5,CANDIDATE,"NO_EMAIL; FATIGUE",false,,,,,2026-11-03T00:00:00.000Z,DIFFICULT,2026-05-03T00:00:00.000Z\n`,
    );
  });

  test('tell of the respondent by name if asked for, as JSON with values as they are', async () => {
    await givenLists(answerAll);
    const args = ['testimonials', '--job', 'route-crews', '--format', 'json', '--with-names'];
    const { stdout } = await whenExported(...args);
    expect(JSON.parse(stdout)).toEqual([
      {
        externalId: 'acme',
        name: 'Acme',
        segment: null,
        respondent: 'ana',
        respondentName: 'Ana',
        respondentEmail: 'ana@x.example',
        role: 'EXECUTOR',
        step: 'plan-stops',
        stepStatement: 'Plan the stops',
        effort: 'EASY',
        quote: '+1 for the map',
        publishedText: null,
        strength: 61.5,
        state: 'CANDIDATE',
        heldBack: ['NO_EMAIL', 'FATIGUE'],
        needsReview: false,
        approvedText: null,
        channels: [],
        attribution: null,
        consentExpiresAt: null,
        answeredAt: '2026-11-03T00:00:00.000Z',
        turnaroundFrom: 'DIFFICULT',
        turnaroundFromAt: '2026-05-03T00:00:00.000Z',
      },
    ]);
  });

  test('tell of the consent that they are published under, not of one to earlier words', async () => {
    const consent = {
      approvedText: 'The map is great.',
      channels: ['WEBSITE', 'PRESS'],
      attribution: 'NAME_AND_COMPANY',
      expiresAt: '2027-11-03T00:00:00.000Z',
    };
    const states = ['PUBLISHED', 'REQUESTED'];
    await givenLists((call) =>
      pageOf(
        states.map((state) => ({ ...candidate(false), state, consent })),
        call,
        9,
      ),
    );
    const args = ['testimonials', '--job', 'route-crews', '--format', 'json'];
    const rows = JSON.parse((await whenExported(...args)).stdout) as Record<string, unknown>[];
    expect(
      rows.map(({ approvedText, channels, attribution, consentExpiresAt }) => {
        return { approvedText, channels, attribution, expiresAt: consentExpiresAt };
      }),
    ).toEqual([consent, { approvedText: null, channels: [], attribution: null, expiresAt: null }]);
  });

  test('leave empty what the caller may not see, and say so once', async () => {
    const hidden = { ...candidate(false), respondent: null };
    const refusal = { message: 'no', path: ['list', 'nodes', 0, 'respondent'] };
    const errors = [{ ...refusal, extensions: { code: 'FORBIDDEN' } }];
    await givenLists((call) => {
      const { data } = pageOf([hidden, hidden], call, 1) as { data: unknown };
      return { status: 200, body: JSON.stringify({ data, errors }) };
    });
    const ended = await whenExported('testimonials', '--job', 'route-crews');
    expect([ended.exitCode, ended.stdout.split('\n').length, ended.stderr]).toEqual([
      0,
      4,
      'You may not see "list.nodes.respondent": it stays empty.\n',
    ]);
  });
});
