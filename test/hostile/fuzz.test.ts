import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, OperationTypeNode } from 'graphql';
import { Choices, numbersFrom } from '../functions/graphql/random/choices.ts';
import { randomQuery } from '../functions/graphql/random/random-query.ts';
import { mayRead, mayReadNode } from '../platform/authz/readers.ts';
import { apiOfCallers, type Caller, CALLERS } from '../support/callers/api-of-callers.ts';
import { createEdge } from '../support/callers/graphql-edge.ts';
import { JOB_KEY } from '../support/marked/companies.ts';
import { isBroken, leaksIn } from '../support/marked/leaks.ts';
import { givenMarkedWorld, type MarkedWorld } from '../support/marked/world.ts';
import { PROJECT_ROOT } from '../support/run/project-root.ts';
import { ANSWERS, surveyPages } from '../support/callers/survey-pages.ts';
import { givenLink } from '../support/surveys.ts';
import { accessToken } from '../support/callers/tokens.ts';
import { asHeader, mutated, type Outcome } from './attack.ts';

/** `npm run test:hostile` takes two minutes. FOOTHOLD_HOSTILE_SEED repeats a run. */
const SECONDS = Number(process.env['FOOTHOLD_HOSTILE_SECONDS'] ?? 120);
const SEED = Number(process.env['FOOTHOLD_HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
const ONE_SECOND = 1_000_000;
/** Time to create a world for each caller on a busy machine. */
const SETTING_UP_MS = 600_000;

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const api = apiOfCallers();
const worlds = new Map<Caller, MarkedWorld>();
let survey: Awaited<ReturnType<typeof givenLink>>;
let pages: ReturnType<typeof surveyPages>;

beforeAll(async () => {
  for (const caller of CALLERS) worlds.set(caller, await givenMarkedWorld(api));
  survey = await givenLink();
  pages = surveyPages(survey.world.ports);
}, SETTING_UP_MS);

/** Sends a query or mutation of the schema, with valid and invalid inputs. */
async function attackInputs(choices: Choices): Outcome {
  const caller = choices.one(CALLERS);
  const world = worlds.get(caller);
  if (!world) throw new Error(`There is no world for ${caller}.`);
  const isWrite = choices.isLucky(40);
  const question = randomQuery(schema, choices, {
    operation: isWrite ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    pools: {
      ids: ['', ...Object.values(world.ids)],
      cursors: ['nonsense', ''],
      texts: { key: [JOB_KEY] },
    },
    prefers: (type, name) =>
      type === 'Node' ? mayReadNode(caller, name) : mayRead(caller, type, name),
  });
  const { ports, marks } = world;
  const answer = await api.ask({ ports, actor: world.actorAs(caller), ...question });
  const leaks = leaksIn(marks, caller, question, answer.text);
  const unexpected = api.unexpected.splice(0).map(String);
  const isFine = leaks.length === 0 && unexpected.length === 0 && !isBroken(answer);
  return isFine ? null : { caller, leaks, unexpected, ...question, text: answer.text };
}

const GOOD = JSON.stringify({ query: '{ viewer { subject roles } }' });
const TOKEN = accessToken({ sub: 'mia', 'cognito:groups': ['MARKETING'] });
const HEADERS = [
  'content-type',
  'accept',
  'accept-encoding',
  'x-foothold-purpose',
  'x-correlation-id',
  'origin',
  'cookie',
  'apollo-require-preflight',
  'x-forwarded-for',
] as const;

/** Sends a request with a changed body, headers or token. */
async function attackEdge(choices: Choices): Outcome {
  const edge = createEdge({ ports: survey.world.ports, claims: null, introspection: false });
  const token = choices.isLucky(50) ? mutated(TOKEN, choices) : TOKEN;
  const body = choices.isLucky(60) ? mutated(GOOD, choices) : GOOD;
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    authorization: asHeader(`Bearer ${token}`),
  };
  for (let n = choices.below(3); n > 0; n -= 1) {
    headers[choices.one(HEADERS)] = asHeader(mutated('application/json', choices));
  }
  const response = await edge.fetch('http://edge/graphql', { method: 'POST', headers, body });
  const text = await response.text();
  const roles = /"roles":(\[[^\]]*\])/.exec(text)?.[1] ?? '["MARKETING"]';
  const isFine = response.status < 500 && edge.logged.length === 0 && roles === '["MARKETING"]';
  return isFine
    ? null
    : { status: response.status, logged: edge.logged.map(String), headers, body, text };
}

/** Requests a survey page with a changed URL or form. */
async function attackLinks(choices: Choices): Outcome {
  const isOwn = choices.isLucky(30);
  const token = isOwn ? survey.token : mutated(survey.token, choices);
  const kind = choices.one(['s', 'w', 'S', 'x'] as const);
  const end = choices.one(['', '/withdraw', '?change', '/', '/../s'] as const);
  const target = `/${kind}/${encodeURIComponent(Buffer.from(token).toString())}${end}`;
  const method = choices.one(['GET', 'POST', 'PUT', 'HEAD'] as const);
  const form = mutated(new URLSearchParams(ANSWERS).toString(), choices);
  const { status, html } = await pages.send(method, target, method === 'POST' ? form : '');
  const unexpected = pages.unexpected.splice(0).map(String);
  const isLeaked = token !== survey.token && html.includes('get field crews');
  const isFine = status < 500 && unexpected.length === 0 && !isLeaked;
  return isFine ? null : { status, unexpected, isLeaked, method, target, form };
}

test(
  'random hostile requests cause no internal error, stall or leak',
  async () => {
    const next = numbersFrom(SEED);
    const until = Date.now() + SECONDS * 1000;
    const wrong: object[] = [];
    const count = { inputs: 0, edge: 0, links: 0 };
    const attacks = { inputs: attackInputs, edge: attackEdge, links: attackLinks };
    const names = ['inputs', 'edge', 'links'] as const;
    while (Date.now() < until && wrong.length < 3) {
      const numbers = Array.from({ length: 400 }, next);
      const name = new Choices(numbers).one(names);
      const attack = async () => {
        const choices = new Choices(numbers);
        choices.one(names);
        const before = process.cpuUsage();
        const outcome = await attacks[name](choices);
        const { user, system } = process.cpuUsage(before);
        if (outcome !== null) wrong.push({ name, ...outcome });
        return user + system;
      };
      const first = await attack();
      // Compilation and garbage collection happen once, but a slow request stalls again.
      const stalled = first > ONE_SECOND ? Math.min(first, await attack()) : 0;
      if (stalled > ONE_SECOND) wrong.push({ name, stalled });
      count[name] += 1;
    }
    expect({ seed: SEED, wrong }).toEqual({ seed: SEED, wrong: [] });
    expect(Math.min(...Object.values(count))).toBeGreaterThan(0);
  },
  SECONDS * 1000 + 300_000,
);
