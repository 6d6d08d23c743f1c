import fc from 'fast-check';
import type { AuditRecord } from '../../../../lambdas/app/audit/audit-record.ts';
import { Busy } from '../../../../lambdas/app/kernel/errors.ts';
import type { Ports } from '../../../../lambdas/app/kernel/ports.ts';
import { actorAs } from '../../../support/callers/api-of-callers.ts';
import { JOB_KEY } from '../../../support/marked/companies.ts';
import { givenBacktests } from '../../../support/made-up-backtests.ts';
import { AT_LENGTH } from '../../../support/run/at-length.ts';
import { MARK_KINDS } from '../../../support/marked/marks.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../../support/marked/world.ts';
import { Choices } from '../random/choices.ts';
import { RandomValues } from '../random/random-values.ts';
import { api, askedOf, mutationFields, mutationOf } from './asked-of.ts';
import { goodCalls, SAID } from './every-mutation.ts';

const MUTATIONS = Object.keys(mutationFields);
const ADMIN = actorAs('ADMIN');
const NOBODY = actorAs('NOBODY');

let shared: MarkedWorld;
beforeAll(async () => {
  shared = await givenMarkedWorld(api);
});

/** Returns the personal or confidential texts that a record contains. */
function saidIn(records: readonly AuditRecord[]): string[] {
  const text = JSON.stringify(records);
  return SAID.filter((said) => text.toLowerCase().includes(said.toLowerCase()));
}

test('there is a valid call for every mutation of the schema', () => {
  expect(Object.keys(goodCalls(shared)).sort()).toEqual([...MUTATIONS].sort());
});

describe('exactly one audit record is written for', () => {
  test.each(MUTATIONS)('%s with outcome DONE when it succeeds', async (mutation) => {
    const world = shared;
    const {
      input,
      as = 'ADMIN',
      touches,
      purpose = null,
      subject,
    } = goodCalls(world)[mutation] ?? { input: {}, touches: [] };
    // A proposal needs a back-test of the current settings, and earlier calls have changed them.
    if (mutation === 'calibrationPropose') await givenBacktests(world, JOB_KEY);
    const caller = world.actorAs(as);
    const actor = { ...caller, subject: subject ?? caller.subject };
    const asked = { actor, query: mutationOf(mutation), variables: { input } };
    const { errors, data, records } = await askedOf(world, asked);
    expect([errors, data?.[mutation]]).toMatchObject([[], { userErrors: [] }]);
    const types = [...new Set(records[0]?.subjects.map(({ type }) => type))];
    expect(records.map(({ subjects: _, actor: _who, ...rest }) => rest)).toEqual([
      {
        at: world.ports.now(),
        roles: actor.roles,
        operation: mutation,
        furtherSubjects: 0,
        isDryRun: false,
        purpose,
        outcome: 'DONE',
        codes: [],
        requestId: 'request-1',
      },
    ]);
    expect(types.sort()).toEqual([...touches].sort());
    expect(saidIn(records)).toEqual([]);
  });

  test.each(MUTATIONS)(
    '%s with outcome REFUSED when the caller lacks permission',
    async (mutation) => {
      const { input } = goodCalls(shared)[mutation] ?? {};
      const asked = { actor: NOBODY, query: mutationOf(mutation), variables: { input } };
      const { records, errors } = await askedOf(shared, asked);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      expect(records).toMatchObject([
        {
          actor: 'a-nobody',
          roles: [],
          operation: mutation,
          subjects: [],
          outcome: 'REFUSED',
          codes: ['FORBIDDEN'],
        },
      ]);
    },
  );

  test.each(MUTATIONS)('%s with outcome FAILED when the store is busy', async (mutation) => {
    const { input, as = 'ADMIN' } = goodCalls(shared)[mutation] ?? {};
    const question = {
      actor: shared.actorAs(as),
      query: mutationOf(mutation),
      variables: { input },
      ports: failingPorts(shared.ports),
    };
    const { records, errors } = await askedOf(shared, question);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SERVICE_BUSY']);
    expect(records).toMatchObject([
      { operation: mutation, outcome: 'FAILED', codes: ['SERVICE_BUSY'] },
    ]);
  });

  test.each(MUTATIONS)(
    '%s with the outcome and error codes of its answer for random input',
    async (mutation) => {
      const world = shared;
      const type = mutationFields[mutation]?.args[0]?.type;
      if (!type) throw new Error(`${mutation} takes nothing.`);
      const pools = {
        ids: Object.values(world.ids) as [string, ...string[]],
        cursors: [''] as const,
        texts: { key: [JOB_KEY], externalId: ['acme', 'Quast'], reason: ['the rota never fits'] },
      } as const;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(1000), { maxLength: 60 }), async (numbers) => {
          const values = new RandomValues(new Choices(numbers), pools, false);
          const input = values.argument('input', type);
          const query = mutationOf(mutation, input, values.declared.join(', '));
          const question = { actor: ADMIN, query, variables: values.variables };
          const { records, errors, data } = await askedOf(world, question);
          const codes = codesIn(data?.[mutation], errors);
          const ends = records.map(({ operation, outcome }) => [operation, outcome]);
          if (codes.length === 0) expect(ends).toEqual([[mutation, 'DONE']]);
          else
            expect([...ends, codes]).toEqual([[mutation, expect.any(String)], records[0]?.codes]);
          expect(saidIn(records)).toEqual([]);
        }),
        { numRuns: AT_LENGTH ? 15 : 4 },
      );
    },
  );
});

/** Every port throws Busy, except the audit. */
function failingPorts({ audit, now }: Ports): Ports {
  const busy = (): never => {
    throw new Busy();
  };
  const port = new Proxy({}, { get: () => busy });
  return new Proxy({ audit, now } as Ports, {
    get: (usable, name) => (name in usable ? (Reflect.get(usable, name) as unknown) : port),
  });
}

function codesIn(payload: unknown, errors: readonly { extensions: object }[]): unknown[] {
  const { userErrors = [], results = [] } = (payload ?? {}) as {
    userErrors?: { code: string }[];
    results?: { userErrors: { code: string }[] }[];
  };
  const thrown = errors.map(({ extensions }) => Reflect.get(extensions, 'code') as unknown);
  const mended = [...userErrors, ...results.flatMap((result) => result.userErrors)];
  return [...new Set([...thrown, ...mended.map(({ code }) => code)])];
}

test('no record contains the answers, names or ARR of a customer', async () => {
  const world = await givenMarkedWorld(api);
  const text = JSON.stringify(world.audited());
  const ids = world.marks.all.filter(({ text: mark }) => isAccountId(world, mark));
  const found = world.marks.foundIn(text, new Set(MARK_KINDS));
  expect(found.filter((each) => !ids.some(({ text: id }) => each.endsWith(id)))).toEqual([]);
  expect(world.audited().length).toBeGreaterThan(30);
  // Records contain a person's alias and not the node id.
  const people = await respondentIdsOf(world);
  expect(people.length).toBeGreaterThan(5);
  expect(people.filter((id) => text.includes(id))).toEqual([]);
});

async function respondentIdsOf({ ports }: MarkedWorld): Promise<string[]> {
  const all = await Promise.all(
    COMPANIES.map((company) =>
      ports.respondents.list(ports.accounts.idOf(company), { limit: 100, after: null }),
    ),
  );
  return all.flatMap(({ entries }) => entries.map(({ value }) => value.id));
}

const COMPANIES = ['acme', 'bolt', 'coda', 'dorn', 'ezra', 'fisk'];

function isAccountId({ ports }: MarkedWorld, text: string): boolean {
  return COMPANIES.some((company) => ports.accounts.idOf(company) === text);
}
