import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, OperationTypeNode } from 'graphql';
import { apiOfCallers, type Caller, CALLERS } from '../../support/api-of-callers.ts';
import { COMPANIES, JOB_KEY, RIVALS, STEPS } from '../../support/marked/companies.ts';
import { isBroken, leaksIn } from '../../support/marked/leaks.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../support/marked/world.ts';
import { PROJECT_ROOT } from '../../support/project-root.ts';
import { mayRead, mayReadNode } from '../../platform/authz/readers.ts';
import { Choices } from './choices.ts';
import { randomQuery } from './random-query.ts';
import type { Pools } from './random-values.ts';

const JOB = `job: {key: "${JOB_KEY}"}`;
const QUERIES = Number(process.env['FOOTHOLD_QUERIES'] ?? 500);

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const api = apiOfCallers();
let read: MarkedWorld;
/** One for each caller: what others write may be theirs to see. */
const written = new Map<Caller, MarkedWorld>();
let pools: Pools;

beforeAll(async () => {
  read = await givenMarkedWorld(api);
  for (const caller of CALLERS) written.set(caller, await givenMarkedWorld(api));
  pools = await poolsIn(read);
});

/** Ids, cursors, keys and names of what is there; nothing that is marked. */
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
      ...Object.fromEntries(keys.map((name) => [name, [STEPS[0] ?? '', ...STEPS, ...RIVALS]])),
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

/** What comes back to a caller that must not, of an answer to what they asked. */
async function wrongsOf(caller: Caller, numbers: readonly number[]): Promise<object | null> {
  const choices = new Choices(numbers);
  const operation = choices.isLucky(20) ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const isWrite = operation === OperationTypeNode.MUTATION;
  const world = isWrite ? written.get(caller) : read;
  if (!world) throw new Error(`There is no world for ${caller}.`);
  const question = randomQuery(schema, choices, {
    operation,
    pools,
    prefers: (type, name) =>
      type === 'Node' ? mayReadNode(caller, name) : mayRead(caller, type, name),
  });
  const { ports, marks } = world;
  const answer = await api.ask({ ports, actor: world.actorAs(caller), ...question });
  const leaks = leaksIn(marks, caller, question, answer.text);
  const unforeseen = api.unexpected.splice(0).map((error) => (error as Error).stack ?? error);
  if (answer.data) answered += 1;
  if (answer.errors.length === 0) faultless += 1;
  const isFine = leaks.length === 0 && unforeseen.length === 0 && !isBroken(answer);
  return isFine ? null : { leaks, unforeseen, ...question, text: answer.text };
}

/** How many queries came through to be answered, and how many of them without any error. */
let answered = 0;
let faultless = 0;

test('whatever is asked, nothing breaks, and nothing comes back that the caller may not see', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CALLERS),
      fc.array(fc.nat(), { minLength: 400, maxLength: 400 }),
      async (caller, numbers) => expect(await wrongsOf(caller, numbers)).toBeNull(),
    ),
    { numRuns: QUERIES },
  );
  // Most of what is asked has to mean something, or nothing is shown by it.
  expect([answered > QUERIES / 2, faultless > QUERIES / 10]).toEqual([true, true]);
}, 1_800_000);
