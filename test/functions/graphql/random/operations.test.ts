import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, OperationTypeNode } from 'graphql';
import {
  type AnswerWithText,
  apiOfCallers,
  type Caller,
  CALLERS,
} from '../../../support/callers/api-of-callers.ts';
import { COMPANIES, JOB_KEY, COMPETITORS, STEPS } from '../../../support/marked/companies.ts';
import { isBroken, leaksIn } from '../../../support/marked/leaks.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../../support/marked/world.ts';
import { PROJECT_ROOT } from '../../../support/run/project-root.ts';
import { mayRead, mayReadNode } from '../../../platform/authz/readers.ts';
import { Choices, numbersFrom } from './choices.ts';
import { randomQuery } from './random-query.ts';
import type { Pools } from './random-values.ts';

const JOB = `job: {key: "${JOB_KEY}"}`;
/** Set FOOTHOLD_OPERATIONS_SEED to run other operations, or to reproduce a run. */
const SEED = Number(process.env['FOOTHOLD_OPERATIONS_SEED'] ?? 1);
const OPERATIONS = 3000;

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const api = apiOfCallers();
let read: MarkedWorld;
/** One world per caller, since callers may see what others have written. */
const written = new Map<Caller, MarkedWorld>();
let pools: Pools;

beforeAll(async () => {
  read = await givenMarkedWorld(api);
  for (const caller of CALLERS) written.set(caller, await givenMarkedWorld(api));
  pools = await poolsIn(read);
});

/** Existing ids, cursors, keys and names, none of them marked as confidential. */
async function poolsIn(world: MarkedWorld): Promise<Pools> {
  const page = (field: string, of: string) =>
    `${field}(first: 1) { pageInfo { endCursor } } all_${field}: ${field} { nodes ${of} }`;
  const list = (field: string) => `${field}(${JOB}, first: 1) { pageInfo { endCursor } }`;
  const found = JSON.stringify(
    await world.read(`{
      ${page('accounts', `{ id risk(${JOB}) { id } ${page('respondents', '{ id }')} ${page('submissions', '{ id }')} }`)}
      ${['atRiskAccounts', 'testimonialCandidates', 'competitorRisks', 'askNext'].map(list).join(' ')}
      candidates: testimonialCandidates(${JOB}, filter: {includeHeldBack: true}) { nodes { id } }
    }`),
  );
  const all = (name: string) =>
    [...found.matchAll(new RegExp(`"${name}":"([^"]+)"`, 'g'))].map(([, value]) => value ?? '');
  const companies = Object.keys(COMPANIES);
  const people = Object.values(COMPANIES).flatMap((each) =>
    each.map((person) => person.externalId),
  );
  const keys = ['key', 'stepKey', 'stepKeys', 'solutionKey', 'notApplicable'];
  return {
    ids: [world.ids.TestimonialCandidate, ...Object.values(world.ids), ...all('id'), ''],
    cursors: ['nonsense', ...all('endCursor'), ''],
    texts: {
      ...Object.fromEntries(keys.map((name) => [name, [STEPS[0] ?? '', ...STEPS, ...COMPETITORS]])),
      'JobSelector.id': [world.ids.Job],
      'JobSelector.key': [JOB_KEY],
      'AccountSelector.id': [world.ids.Account],
      key: [JOB_KEY, ...STEPS],
      externalId: ['acme', ...companies, ...people],
      respondentExternalId: ['ada', ...people],
      idempotencyKey: ['another', 'ada-10', 'bob-10'],
      segment: ['nowhere'],
      namePrefix: ['zq'],
    },
  };
}

/** Every top-level field for every caller, each run once. */
const ASKED = CALLERS.flatMap((caller) =>
  [OperationTypeNode.QUERY, OperationTypeNode.MUTATION].flatMap((operation) =>
    Object.keys(schema.getRootType(operation)?.getFields() ?? {}).map((root) => ({
      caller,
      operation,
      root,
    })),
  ),
);
type Asked = (typeof ASKED)[number];
/** The fields that the caller may read, which are run repeatedly. */
const OPEN = ASKED.filter(({ caller, operation, root }) =>
  mayRead(caller, schema.getRootType(operation)?.name ?? '', root),
);

/** Runs an operation and returns leaks, blanked siblings and unexpected errors, or null if there are none. */
async function wrongsOf({ caller, operation, root }: Asked, choices: Choices) {
  const isWrite = operation === OperationTypeNode.MUTATION;
  const world = isWrite ? written.get(caller) : read;
  if (!world) throw new Error(`There is no world for ${caller}.`);
  const question = randomQuery(schema, choices, {
    operation,
    root,
    pools,
    prefers: (type, name) =>
      type === 'Node' ? mayReadNode(caller, name) : mayRead(caller, type, name),
    // Fields that contain text, and those that contain such fields.
    seeks: ({ name }) =>
      /^(nodes|drivers|quotes?|note|explanation|reason|email|summary)$/.test(name),
  });
  const { ports, marks } = world;
  const answer = await api.ask({ ports, actor: world.actorAs(caller), ...question });
  const leaks = leaksIn(marks, caller, question, answer.text);
  const blanked = blankedIn(answer);
  const unforeseen = api.unexpected.splice(0).map((error) => (error as Error).stack ?? error);
  if (answer.data) count.answered += 1;
  if (answer.errors.length === 0) count.faultless += 1;
  const wrong = leaks.length + blanked.length + unforeseen.length;
  if (wrong === 0 && !isBroken(answer)) return null;
  return { caller, leaks, blanked, unforeseen, ...question, text: answer.text };
}

/**
 * `Backtest.precisionAt` has to stay non-null for clients, so an invalid value of this argument nulls the
 * whole back-test.
 */
const BLANKS_AS_PROMISED = 'callsPerMonth';

/** Returns the paths of errors that null more than their own field. */
function blankedIn({ data, errors }: AnswerWithText): string[] {
  return errors
    .filter(({ extensions }) => String(extensions['field']) !== BLANKS_AS_PROMISED)
    .flatMap(({ path }) => (path && !isNullAt(data, path) ? [path.join('.')] : []));
}

function isNullAt(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value === null;
}

test('blankedIn detects an error that nulls more than its own field', () => {
  const error = { message: '', path: ['account', 'risk', 'score'], extensions: {} };
  const answer = { status: 200, text: '', errors: [error] };
  const blanked = (account: object | null) => blankedIn({ ...answer, data: { account } });
  expect(blanked({ risk: { score: null, band: 'LOW' } })).toEqual([]);
  expect([blanked({ risk: null }), blanked(null)]).toEqual([
    ['account.risk.score'],
    ['account.risk.score'],
  ]);
});

/** Operations that returned data, and those of them without errors. */
const count = { answered: 0, faultless: 0 };

test(`${OPERATIONS} operations of every field at the top by every caller: no internal error, nothing blanked, no leak`, async () => {
  const next = numbersFrom(SEED);
  const wrong: object[] = [];
  for (let number = 0; number < OPERATIONS && wrong.length < 3; number += 1) {
    const choices = new Choices(Array.from({ length: 400 }, next));
    const asked = ASKED[number] ?? OPEN[number % OPEN.length];
    const found = asked && (await wrongsOf(asked, choices));
    if (found) wrong.push({ number, ...found });
  }
  expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
  // The test is meaningful only if most operations are valid.
  expect(OPERATIONS).toBeGreaterThan(ASKED.length + 5 * OPEN.length);
  expect(count.answered).toBeGreaterThan(OPERATIONS / 2);
  expect(count.faultless).toBeGreaterThan(OPERATIONS / 10);
}, 600_000);
