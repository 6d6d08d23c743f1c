import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EFFORTS } from '../../lambdas/domain/scoring/answers/effort.ts';
import { command, summaryOf } from '../support/run/command-line.ts';
import { givenRunningFoothold, type RunningFoothold } from '../support/run/running-foothold.ts';
import { givenScratchDir, removeDir } from '../support/run/scratch-dir.ts';
import { partsOf, write } from './support/api.ts';

/**
 * Texts known to cause problems in spreadsheets, CSV, terminals and encodings. None has leading or trailing
 * whitespace, since an import trims cells.
 */
const NASTY = [
  '=HYPERLINK("http://evil.example","click")',
  '+1 555 0100',
  '-2+3',
  '@SUM(A1:A9)',
  "'=already harmless",
  "''+twice",
  "'tis an apostrophe",
  'say "hello", she said',
  '"',
  '""',
  'one\ntwo\r\nthree\rfour',
  'semicolon; bar | comma, tab\tend',
  'two  spaces',
  'no\u00a0break',
  'a mark\ufeffinside',
  '0012',
  '1e5',
  'TRUE',
  'Straße Ørsted ﬁ e\u0301',
  '東京配送株式会社',
  'שליחויות \u200fמהירות',
  'شركة "التوصيل"، المحدودة',
  '🚚👩🏽‍🔧 crew',
  '𝒢reat 𠮷野家',
  '\\n \\ %s ${x} {{y}}',
];
/**
 * Ids contain no control or invisible characters and are composed (NFC). An import rejects `1e5` as an id,
 * since a spreadsheet could have shortened it.
 */
const SAFE_IN_IDS = NASTY.filter(
  (text) => !/[\p{Cc}\p{Cf}]/u.test(text) && text === text.normalize('NFC') && text !== '1e5',
);
const MANY = Array.from({ length: 110 }, (_, index) => `plain ${index}`);

const ACCOUNTS = [
  ...NASTY.map((name, index) => ({
    externalId: `n-${index}`,
    name,
    segment: NASTY.at(-index - 1) ?? null,
    arr: { amount: `${index * 1000}.0${index % 10}`, currencyCode: 'USD' },
    renewalDate: `2027-01-${String(index + 1).padStart(2, '0')}`,
    ownerEmail: `=zoë+${index}@example.com`,
  })),
  ...SAFE_IN_IDS.map((externalId) => ({ externalId, name: 'by its id' })),
  ...MANY.map((name) => ({ externalId: name, name })),
];
const ROLES = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER', null];

/** Exceeds one page of an export in one account, with a few contacts in others. */
const CONTACTS = [
  ...NASTY.map((name, index) => ({ account: 'n-0', externalId: `p-${index}`, name })),
  ...SAFE_IN_IDS.map((id) => ({ account: id, externalId: id, name: null })),
].map(({ account, ...person }, index) => ({
  account: { externalId: account },
  respondent: {
    ...person,
    role: ROLES[index % ROLES.length],
    email: index % 3 === 0 ? null : `-p${index}@example.com`,
    ...(index % 2 === 0 && { mayContact: index % 4 === 0 }),
  },
}));

describe('an export', () => {
  let dir: string;
  let first: RunningFoothold;
  let second: RunningFoothold;
  beforeAll(async () => {
    dir = await givenScratchDir();
    [first, second] = await Promise.all([givenRunningFoothold(), givenRunningFoothold()]);
    for (const accounts of partsOf(ACCOUNTS, 100)) {
      await write(first.ask, 'accountsImport', { accounts });
    }
    for (const respondents of partsOf(CONTACTS, 100)) {
      await write(first.ask, 'respondentsImport', { respondents });
    }
    await first.drained();
  });
  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await removeDir(dir);
  });

  const run = (foothold: RunningFoothold, ...args: string[]) =>
    command(...args, '--endpoint', `${foothold.url}/graphql`);

  async function exported(foothold: RunningFoothold, kind: string, name: string) {
    const out = join(dir, name);
    const { code, err } = await run(foothold, 'export', kind, '--with-names', '--out', out);
    expect([code, err]).toEqual([0, expect.stringContaining(`rows written to ${out}`)]);
    return { out, bytes: await readFile(out) };
  }

  test.each([
    ['accounts', ACCOUNTS.length],
    ['contacts', CONTACTS.length],
  ])(
    'of %s can be imported into another Foothold, and exporting it there gives the same file',
    async (kind, count) => {
      const { out, bytes } = await exported(first, kind, `${kind}.csv`);
      const imported = await run(second, 'import', kind, out, '--json');
      expect([imported.code, summaryOf(imported)]).toEqual([
        0,
        { rows: count, imported: count, unchanged: 0, rejected: 0 },
      ]);
      const again = await exported(second, kind, `${kind}-again.csv`);
      expect(again.bytes.toString()).toBe(bytes.toString());
      expect(again.bytes.equals(bytes)).toBe(true);
      expect(summaryOf(await run(second, 'import', kind, again.out, '--json'))).toEqual({
        rows: count,
        imported: 0,
        unchanged: count,
        rejected: 0,
      });
    },
  );

  test('of accounts keeps all their values when it is imported', async () => {
    const query = `query ($by: AccountSelector!) { account(by: $by) {
      externalId name segment arr { amount currencyCode } renewalDate ownerEmail } }`;
    for (const given of ACCOUNTS.slice(0, NASTY.length)) {
      const by = { externalId: given.externalId };
      // Names and segments are stored composed (NFC), so that equal ones compare as equal.
      const composed = JSON.parse(JSON.stringify(given).normalize('NFC')) as unknown;
      expect(await second.ask(query, { by })).toEqual({ account: composed });
    }
  });

  test('of accounts at risk continues beyond the first page, in list order', async () => {
    const job = { key: 'route' };
    const steps = ['plan', 'sequence', 'address'].map((key) => ({ key, statement: key }));
    await write(first.ask, 'jobUpsert', { ...job, statement: 'get there', steps });
    const submissions = MANY.map((externalId, index) => ({
      idempotencyKey: externalId,
      job,
      account: { externalId },
      respondent: { externalId: 'p' },
      answers: steps.map(({ key }, place) => ({
        stepKey: key,
        effort: place === 0 ? 'VERY_DIFFICULT' : EFFORTS[(index + place) % EFFORTS.length],
      })),
    }));
    for (const part of partsOf(submissions, 25)) {
      await write(first.ask, 'submissionsImport', { submissions: part });
    }
    await first.drained();
    const { code, out } = await run(
      first,
      'export',
      'at-risk',
      '--job',
      'route',
      '--format',
      'json-lines',
    );
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { externalId: string; rankScore: number });
    expect(code).toBe(0);
    expect(rows.map(({ externalId }) => externalId).sort()).toEqual([...MANY].sort());
    const ranks = rows.map(({ rankScore }) => rankScore);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });
});
