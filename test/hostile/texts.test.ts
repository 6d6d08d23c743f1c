import { askAs } from '../../lambdas/functions/exporter/ask-as.ts';
import { exportSpec } from '../../lambdas/functions/exporter/kinds/export-specs.ts';
import { LINES } from '../../lambdas/functions/exporter/lines.ts';
import { readPage } from '../../lambdas/functions/exporter/read-page.ts';
import { resolvers } from '../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { executableSchema } from '../../lambdas/functions/graphql/schema/executable-schema.ts';
import { JOB, givenJobAndAccount } from '../support/app-fixtures.ts';
import { createEdge } from '../support/callers/graphql-edge.ts';
import { costInReadings, LITTLE } from '../support/run/processor-time.ts';
import type { World } from '../support/store/stored-world.ts';

const edgeOf = ({ ports }: World, role: string) =>
  createEdge({ ports, claims: { sub: 'eve', 'cognito:groups': [role] }, introspection: false });

/** Sends a mutation that must succeed. */
async function write(world: World, mutation: string, input: object): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { message } } }`;
  const { data, errors } = await edgeOf(world, 'ADMIN').ask(query, { input });
  expect([errors, data]).toEqual([[], { [mutation]: { userErrors: [] } }]);
}

const answered = (account: string, person: object, explanation: string, stepKeys = [STEPS[0]]) => ({
  ...{ idempotencyKey: `${account} ${JSON.stringify(person)}`, job: JOB },
  ...{ account: { externalId: account }, respondent: person },
  answers: stepKeys.map((stepKey) => ({ stepKey, effort: 'VERY_DIFFICULT', explanation })),
});
const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

test('700 Han names and 48 explanations of 4,000 characters are processed within a second', async () => {
  const { world } = await givenJobAndAccount();
  const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
  const given = Array.from(
    '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红玲芬云建国志文斌',
  );
  const names = surnames.flatMap((surname) => given.map((name) => surname + name)).slice(0, 700);
  expect(names).toHaveLength(700);
  await write(world, 'accountUpsert', { externalId: 'han', name: 'Han' });
  for (let first = 0; first < names.length; first += 100) {
    const respondents = names.slice(first, first + 100).map((name, i) => ({
      account: { externalId: 'han' },
      respondent: { externalId: `p-${first + i}`, name },
    }));
    await write(world, 'respondentsImport', { respondents });
  }
  const text = Array.from({ length: 1400 }, (_, i) => `${names[i % 700] ?? ''}等`)
    .join('')
    .slice(0, 4000);
  const spent = [];
  for (let person = 0; person < 16; person += 1) {
    const input = answered('han', { externalId: `p-${person}` }, text, STEPS);
    const cost = await costInReadings(() => write(world, 'submissionCreate', input));
    spent.push(cost);
  }
  // Each request reads everything so far: 45 and 48 explanations in the last two. Garbage is not collected
  // during both.
  expect(Math.min(...spent.slice(-2))).toBeLessThan(LITTLE);
});

test('quotes shown to PRODUCT contain no names of companies or contacts', async () => {
  const { world } = await givenJobAndAccount();
  const told = [
    ['O2', 'Bo Li', 'O2 tells us to plan by hand, says Bo.', 'Li has to ask O2 twice.'],
    ['3M', 'Jürgen Müller', 'At 3M it takes an hour.', 'Mueller redraws it, then Muller.'],
    ['Delivery Express Ltd', 'Al Ng', 'Delivery Express waits for it.', 'Ng and Al plan alone.'],
  ] as const;
  for (const [name, person, first, second] of told) {
    await write(world, 'accountUpsert', { externalId: name, name, segment: 'SMB' });
    await write(
      world,
      'submissionCreate',
      answered(name, { externalId: 'a', name: person }, first),
    );
    await write(world, 'submissionCreate', answered(name, { externalId: 'b' }, second));
  }
  await world.takeSnapshot(JOB.key);
  const { data, errors } = await edgeOf(world, 'PRODUCT').ask(
    `{ churnHotspots(job: {key: "${JOB.key}"}, filter: {segment: "SMB"}) { respondents quotes } }`,
  );
  expect(errors).toEqual([]);
  const [hotspot] = data?.['churnHotspots'] as { respondents: number; quotes: string[] }[];
  expect(hotspot?.respondents).toBe(6);
  expect(hotspot?.quotes.length).toBeGreaterThan(0);
  for (const quote of hotspot?.quotes ?? []) {
    expect(quote).not.toMatch(/\bO2\b|\b3M\b|Delivery|Express|M(ü|ue|u)ller|\b(Bo|Li|Al|Ng)\b/);
  }
});

test('no cell of an exported file starts a formula, whatever an account is named', async () => {
  const { world } = await givenJobAndAccount();
  const starts = [
    '=',
    '+',
    '-',
    '@',
    '\t=',
    '\r=',
    '\n=',
    '＝',
    '＋',
    '－',
    '＠',
    "'=",
    '\n\n＝',
    '\ufeff=',
  ];
  for (const [i, start] of starts.entries()) {
    const externalId = `f-${String(i).padStart(2, '0')}`;
    await write(world, 'accountUpsert', { externalId, name: `${start}cmd|' /C calc'!A0` });
  }
  const admin = { subject: 'eve', roles: ['ADMIN'] } as const;
  const ask = askAs(executableSchema(resolvers), world.ports, admin, 'export');
  const spec = exportSpec('ACCOUNTS', { jobKey: null, withNames: false });
  const { rows } = await readPage(ask, spec, null, null);
  const text = rows.map((row) => LINES.CSV.line(spec.columns, row)).join('');
  const cells = text.match(/"(?:[^"]|"")*"|[^,\r\n"]+/g) ?? [];
  const calls = cells
    .map((cell) => cell.replace(/^"|"$/g, ''))
    .filter((cell) => cell.includes('calc'));
  expect(calls).toHaveLength(starts.length);
  expect(calls.filter((cell) => !cell.startsWith("'"))).toEqual([]);
});
