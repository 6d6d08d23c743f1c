import { existsSync, readFileSync } from 'node:fs';
import { whenRun } from '../support/cli.ts';
import type { Answer, Call, FakeServer } from '../support/fake-server.ts';
import { errorsOf, givenServer } from '../support/fake-server.ts';
import type { Workspace } from '../support/files.ts';
import { givenWorkspace } from '../support/files.ts';

const JOB: Answer = { data: { job: { key: 'route-crews', steps: [] }, jobs: { nodes: [] } } };

let workspace: Workspace;
let server: FakeServer | undefined;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await workspace.remove();
});

async function givenLists(answer: (call: Call) => Answer): Promise<void> {
  server = await givenServer((call) => (call.operation === 'Job' ? JOB : answer(call)));
}

/** A list in pages of so many nodes; the cursor is the index of the next node. */
function pageOf(nodes: readonly unknown[], { variables }: Call, size: number): Answer {
  const from = Number(variables['after'] ?? 0);
  const next = from + size;
  const hasNextPage = next < nodes.length;
  const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(next) : null };
  return { data: { list: { nodes: nodes.slice(from, next), pageInfo } } };
}

const whenExported = (...args: string[]) =>
  whenRun(['export', ...args, '--endpoint', server?.endpoint ?? '']);

const accountNode = (externalId: string, more: object = {}): object => ({
  externalId,
  name: externalId.toUpperCase(),
  segment: null,
  arr: null,
  renewalDate: null,
  ownerEmail: null,
  ...more,
});

describe('accounts', () => {
  test('are written page by page, under the headers that an import reads', async () => {
    const arr = { amount: '10.50', currencyCode: 'EUR' };
    const nodes = [
      accountNode('a', { name: '=cmd()', segment: ' spaced ', arr, renewalDate: '2027-01-31' }),
      accountNode('b', { name: 'say "hi",\nthen', ownerEmail: '@home@x.example' }),
      accountNode('c'),
    ];
    await givenLists((call) => pageOf(nodes, call, 2));
    expect(await whenExported('accounts')).toEqual({
      exitCode: 0,
      stdout: [
        'externalId,name,segment,arr,currencyCode,renewalDate,ownerEmail',
        `a,'=cmd()," spaced ",10.50,EUR,2027-01-31,`,
        `b,"say ""hi"",\nthen",,,,,'@home@x.example`,
        'c,C,,,,,',
        '',
      ].join('\n'),
      stderr: '',
      waits: [],
    });
    expect(server?.calls.map(({ variables }) => variables)).toEqual([
      { after: null },
      { after: '2' },
    ]);
  });

  test('exported, imported elsewhere and exported again are the same file', async () => {
    const names = [
      '=1',
      "'=1",
      "''",
      '"',
      ' x ',
      'a\r\nb',
      'a\rb',
      '-',
      '@',
      '\t',
      ',;|',
      '🚚',
      "'",
    ];
    const nodes = names.map((name, index) =>
      accountNode(`${index}`, { name: `${name}.`, segment: name.trim() === '' ? null : name }),
    );
    await givenLists((call) => pageOf(nodes, call, 5));
    const first = workspace.path('first.csv');
    await whenExported('accounts', '--out', first);
    await server?.stop();

    const imported: Record<string, unknown>[] = [];
    server = await givenServer((call) => {
      if (call.operation !== 'AccountsImport') return pageOf(imported, call, 3);
      const { accounts } = call.variables['input'] as { accounts: Record<string, unknown>[] };
      imported.push(...accounts);
      const results = accounts.map((_, index) => ({ index, wasUnchanged: false, userErrors: [] }));
      return { data: { accountsImport: { results, userErrors: [] } } };
    });
    const ended = await whenRun(['import', 'accounts', first, '--endpoint', server.endpoint]);
    const second = workspace.path('second.csv');
    await whenExported('accounts', '--out', second);
    expect([ended.exitCode, imported]).toEqual([0, nodes]);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  });
});

describe('contacts', () => {
  const person = (externalId: string) => ({
    externalId,
    name: null,
    email: `${externalId}@x.example`,
    role: 'BUYER',
    mayContact: false,
  });
  const all = { hasNextPage: false, endCursor: null };

  test('are written with names only, by account and id, however many an account has', async () => {
    await givenLists((call) => {
      if (call.operation === 'ExportMoreContacts') {
        const page = { nodes: [person('b')], pageInfo: all };
        return { data: { account: { respondents: page } } };
      }
      const more = { hasNextPage: true, endCursor: 'next' };
      const nodes = [
        { externalId: 'acme', respondents: { nodes: [person('c'), person('a')], pageInfo: more } },
        { externalId: 'bolt', respondents: { nodes: [], pageInfo: all } },
        { externalId: 'cato', respondents: { nodes: [person('a')], pageInfo: all } },
      ];
      return { data: { list: { nodes, pageInfo: all } } };
    });
    const ended = await whenExported('contacts', '--with-names');
    expect(ended.stdout).toBe(
      [
        'account,externalId,name,email,role,mayContact',
        'acme,a,,a@x.example,BUYER,false',
        'acme,b,,b@x.example,BUYER,false',
        'acme,c,,c@x.example,BUYER,false',
        'cato,a,,a@x.example,BUYER,false',
        '',
      ].join('\n'),
    );
    expect(server?.calls[1]?.variables).toEqual({ account: 'acme', after: 'next' });
  });

  test('are not written without names', async () => {
    await givenLists(() => JOB);
    const ended = await whenExported('contacts');
    expect([ended.exitCode, ended.stderr, server?.calls]).toEqual([
      1,
      'An export of contacts holds names: say --with-names if you mean it.\n',
      [],
    ]);
  });
});

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

describe('at-risk accounts and hotspots', () => {
  const driver = {
    step: { statement: 'Plan' },
    difficult: 2,
    respondents: 3,
    share: 0.6,
    scoreIfEasy: 40,
  };
  const risk = {
    account: accountNode('a', { arr: { amount: '10.00', currencyCode: 'USD' } }),
    summary: 'High risk.',
    score: 70,
    rankScore: 65,
    interval: null,
    confidence: 'LOW',
    band: 'HIGH',
    bandReasons: ['SCORE'],
    riskWeightedArr: { amount: '7.00', currencyCode: 'USD' },
    drivers: [driver],
    competitorThreat: null,
    competitorScore: null,
    respondentCount: 3,
    contactCount: 4,
    answeredSteps: 5,
    activeSteps: 6,
    missingRoles: ['BUYER'],
    acknowledgement: {
      assignee: 'kim',
      acknowledgedBy: 'ana',
      snoozedUntil: '2026-11-20',
      isSnoozed: false,
      returnedBecause: { reason: 'BAND_WORSENED' },
    },
    trend: { direction: 'WORSENING', change: -6 },
    lastAnswerAt: null,
    assessedAt: '2026-11-03T00:00:00.000Z',
    scoringVersion: 1,
  };

  test('at-risk accounts are one row each, with what drives them', async () => {
    await givenLists((call) => pageOf([risk], call, 9));
    const { stdout } = await whenExported('at-risk', '--job', 'route-crews');
    const [header = [], row = []] = stdout.split('\n').map((line) => line.split(','));
    expect(header.length).toBe(row.length);
    const cells = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    expect(cells).toMatchObject({
      externalId: 'a',
      arr: '10.00',
      riskWeightedArr: '7.00',
      intervalLower: '',
      trend: 'WORSENING',
      trendChange: "'-6",
      snoozedUntil: '2026-11-20',
      isSnoozed: 'false',
      returnedBecause: 'BAND_WORSENED',
      assignee: 'kim',
      driver1: 'Plan',
      driver1ScoreIfEasy: '40',
      driver2: '',
    });
  });

  test('hotspots are one row a step', async () => {
    const figures = ['rank', 'ces', 'struggle', 'difficult', 'easy', 'respondents', 'accounts'];
    const none = [
      'interval',
      'effectiveRespondents',
      'aboutConsumption',
      'accountsDifficult',
      'riskWeightedArr',
      'marketCes',
      'lead',
      'leapfrogGap',
    ];
    const hotspot = {
      step: { key: 'plan', statement: 'Plan', position: 1 },
      isSuppressed: false,
      quadrant: 'RETAIN',
      ...Object.fromEntries(figures.map((name, index) => [name, index + 1])),
      ...Object.fromEntries(none.map((name) => [name, null])),
      arrSavedIfEasy: { amount: '5.00', currencyCode: 'USD' },
      bestRival: { solution: { name: 'Sheets' }, ces: 12 },
    };
    await givenLists(() => ({ data: { churnHotspots: [hotspot] } }));
    const { stdout } = await whenExported('hotspots', '--job', 'route-crews');
    expect(stdout.split('\n')[1]).toBe(
      '1,plan,Plan,1,2,,,3,4,5,6,,,7,,,5.00,USD,,,Sheets,12,,RETAIN,false',
    );
  });

  test.each(['at-risk', 'testimonials', 'hotspots'])('%s are of a job', async (kind) => {
    await givenLists(() => JOB);
    const ended = await whenExported(kind);
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      `Say of which job: export ${kind} --job KEY.\n`,
    ]);
  });
});

describe('a file', () => {
  test('appears under its name only when it is complete', async () => {
    const out = workspace.path('out.csv');
    await givenLists((call) =>
      call.variables['after'] === null
        ? pageOf([accountNode('a'), accountNode('b')], call, 1)
        : errorsOf('GRAPHQL_VALIDATION_FAILED', 'no'),
    );
    const ended = await whenExported('accounts', '--out', out);
    expect([ended.exitCode, existsSync(out), existsSync(`${out}.part`)]).toEqual([1, false, false]);
  });

  test('says how many rows it has', async () => {
    const out = workspace.path('out.json');
    await givenLists((call) => pageOf([], call, 9));
    const ended = await whenExported('accounts', '--format', 'json', '--out', out);
    expect([ended.stdout, ended.stderr]).toEqual(['', `0 rows are in ${out}.\n`]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual([]);
  });

  test('that cannot be written is said before anything is read', async () => {
    const out = workspace.path('missing/out.csv');
    await givenLists(() => JOB);
    const ended = await whenExported('accounts', '--out', out);
    expect([ended.exitCode, ended.stderr, server?.calls]).toEqual([
      1,
      `${out} cannot be written (ENOENT): name another file with --out.\n`,
      [],
    ]);
  });
});
