import type { StoredFoothold } from '../../support/store/stored-foothold.ts';
import { removeDir } from '../../support/run/scratch-dir.ts';
import { candidateNodeId } from '../../../lambdas/app/testimonials/candidate-key.ts';
import { candidatesList } from '../../../lambdas/app/testimonials/candidates-list.ts';
import { testimonialTransition } from '../../../lambdas/app/testimonials/testimonial-transition.ts';
import { accepted } from '../../support/mutation-results.ts';
import { consentInput } from '../../support/testimonials.ts';
import { rowsOf, scopeOfRole, textOf, whenExported } from './exporting.ts';
import { AT_LENGTH } from '../../support/run/at-length.ts';
import { givenExportingFoothold, givenManyAccounts, givenSomeData, JOB } from './world.ts';
import type { ExportCreateInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenExportingFoothold();
  await givenSomeData(foothold);
});
afterAll(async () => {
  await foothold.stop();
  await removeDir(foothold.config.exportFolder ?? '');
});

const exported = (input: ExportCreateInput) => whenExported(foothold, foothold.scope(), input);
const rowsIn = async (input: ExportCreateInput) => rowsOf(foothold, await exported(input));

describe('a CSV file', () => {
  test('of accounts has the columns that an import reads, and cells that a spreadsheet does not execute', async () => {
    const run = await exported({ kind: 'ACCOUNTS' });
    expect(run).toMatchObject({ status: 'DONE', rows: 3, failureReason: null });
    expect(await textOf(foothold, run)).toBe(
      [
        'externalId,name,segment,arr,currencyCode,industry,renewalDate,ownerEmail,attribute:plan',
        `acme,'=cmd(),,1200.50,USD,,,dana@vendor.example,'=Gold`,
        'bolt,"Bolt, ""Inc"""," Fleet",,,,,,',
        'cato,Cato,,,,,,,',
        '',
      ].join('\n'),
    );
  });

  test('of accounts has their risk for the given job', async () => {
    const [acme, bolt] = await rowsIn({ kind: 'ACCOUNTS', job: JOB });
    expect([acme, bolt]).toMatchObject([
      { externalId: 'acme', respondentCount: '2', driver1: 'to plan', scoringVersion: '1' },
      { externalId: 'bolt', band: 'UNKNOWN', score: '', driver1: '' },
    ]);
    expect(Number(acme?.['score'])).toBeGreaterThan(0);
  });

  test('of accounts at risk has the same data as their list', async () => {
    const rows = await rowsIn({ kind: 'AT_RISK_ACCOUNTS', job: JOB });
    expect(rows).toMatchObject(
      [
        { externalId: 'acme', 'attribute:plan': "'=Gold", driver1Respondents: '2', summary: /./ },
      ].map((row) => ({ ...row, summary: expect.stringMatching(row.summary) as string })),
    );
  });

  test('of contacts lists their details, grouped by account', async () => {
    expect(await textOf(foothold, await exported({ kind: 'RESPONDENTS' }))).toBe(
      [
        'account,externalId,name,email,phone,language,role,mayContact',
        "acme,ana,Name of ana,ana@acme.example,'+49 30 901820,DE,BUYER,true",
        "acme,ben,Name of ben,ben@acme.example,'+49 30 901820,DE,BUYER,true",
        '',
      ].join('\n'),
    );
  });

  test('of answers has one row per answer, with names only if requested', async () => {
    const rows = await rowsIn({ kind: 'ANSWERS', job: JOB });
    expect(rows.map(({ step, effort }) => `${step} ${effort}`).sort()).toEqual([
      'arrive EASY',
      'arrive EASY',
      'plan VERY_DIFFICULT',
      'plan VERY_EASY',
    ]);
    expect(rows[0]).toMatchObject({ account: 'acme', job: 'visit', role: 'BUYER', source: 'api' });
    expect(Object.keys(rows[0] ?? {})).not.toContain('respondentName');
    const named = await rowsIn({ kind: 'ANSWERS', withNames: true });
    expect(new Set(named.map(({ respondentEmail }) => respondentEmail))).toEqual(
      new Set(['ana@acme.example', 'ben@acme.example']),
    );
  });

  test('of outcomes has the outcomes of every account', async () => {
    expect(await rowsIn({ kind: 'OUTCOMES' })).toEqual([
      {
        account: 'acme',
        accountName: "'=cmd()",
        kind: 'RENEWED',
        occurredOn: '2026-10-01',
        decidedAt: '',
        reason: 'liked it',
        createdAt: '2026-11-01T12:00:00.000Z',
        retractedAt: '',
      },
    ]);
  });

  test('of testimonials has the candidates, with names only if requested', async () => {
    const input = { kind: 'TESTIMONIALS', job: JOB } as const;
    const [quote] = await rowsIn(input);
    expect(quote).toMatchObject({ step: 'plan', quote: "'+the map is what we open first" });
    expect(Object.keys(quote ?? {})).not.toContain('respondentEmail');
    expect(await rowsIn({ ...input, withNames: true })).toMatchObject([
      { respondent: 'ben', respondentName: 'Name of ben', respondentEmail: 'ben@acme.example' },
    ]);
  });

  test('of testimonials has no quotes after a withdrawal, even for administrators', async () => {
    const scope = foothold.scope();
    const input = { kind: 'TESTIMONIALS', job: JOB } as const;
    const { edges } = await candidatesList(scope, {
      job: JOB,
      first: 1,
      filter: { includeHeldBack: true },
    });
    const candidate = edges[0]?.node;
    if (!candidate) throw new Error('No one would speak for them.');
    const id = candidateNodeId(candidate);
    await accepted(testimonialTransition(scope, { id, to: 'REQUESTED' }));
    const consent = consentInput();
    await accepted(testimonialTransition(scope, { id, to: 'APPROVED', consent }));
    const words = "'+the map is what we open first";
    expect(await rowsIn(input)).toMatchObject([{ state: 'APPROVED', approvedText: words }]);
    await accepted(testimonialTransition(scope, { id, to: 'WITHDRAWN' }));
    expect(await rowsIn(input)).toMatchObject(
      [{ state: 'WITHDRAWN', quote: '', publishedText: '', approvedText: '', channels: /./ }].map(
        (row) => ({ ...row, channels: expect.stringMatching(row.channels) as string }),
      ),
    );
  });

  test('of hotspots has the steps of the job', async () => {
    expect(await rowsIn({ kind: 'HOTSPOTS', job: JOB })).toMatchObject([
      { rank: '1', step: 'plan', respondents: '2', difficult: '1', isSuppressed: 'false' },
      { rank: '2', step: 'arrive', respondents: '2', difficult: '0' },
    ]);
  });
});

test('a JSON Lines file has one object per row, with unescaped values', async () => {
  const run = await exported({ kind: 'AT_RISK_ACCOUNTS', job: JOB, format: 'JSON_LINES' });
  const [line = '', ...rest] = (await textOf(foothold, run)).split('\n');
  expect(rest).toEqual(['']);
  expect(JSON.parse(line)).toMatchObject({
    name: '=cmd()',
    arr: '1200.50',
    segment: null,
    respondentCount: 2,
    missingRoles: ['EXECUTOR', 'BENEFICIARY'],
    'attribute:plan': '=Gold',
  });
});

/** Enough rows for several pages and, in long runs, for more than one run of the exporter. */
const MANY = AT_LENGTH ? 2500 : 600;

test('every row is written exactly once, however many there are', async () => {
  await givenManyAccounts(foothold, { accounts: MANY, people: 230, submissions: 120 });
  const accounts = await rowsIn({ kind: 'ACCOUNTS' });
  expect(accounts).toHaveLength(MANY + 3);
  expect(new Set(accounts.map(({ externalId }) => externalId)).size).toBe(MANY + 3);
  const people = await rowsIn({ kind: 'RESPONDENTS' });
  const ofMany = people.filter(({ account }) => account === 'm-0');
  expect([people.length, new Set(ofMany.map(({ externalId }) => externalId)).size]).toEqual([
    232, 230,
  ]);
  const answers = await rowsIn({ kind: 'ANSWERS' });
  expect(answers).toHaveLength(124);
  const words = answers.filter(({ account }) => account === 'm-0').map((row) => row['explanation']);
  expect(new Set(words).size).toBe(120);
});

test("an export contains only the rows and values that the caller's role may read", async () => {
  const reader = scopeOfRole(foothold, 'READ');
  const run = await whenExported(foothold, reader, { kind: 'AT_RISK_ACCOUNTS', job: JOB });
  const [row] = await rowsOf(foothold, run);
  expect(row).toMatchObject({ externalId: 'acme', respondentCount: '2', assignee: '' });
  const marketing = scopeOfRole(foothold, 'MARKETING');
  const quotes = await whenExported(foothold, marketing, { kind: 'TESTIMONIALS', job: JOB });
  expect(await rowsOf(foothold, quotes)).toMatchObject([{ name: "'=cmd()", segment: '' }]);
});
