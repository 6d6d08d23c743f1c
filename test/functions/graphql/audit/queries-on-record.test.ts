import { nodeId } from '../../../../lambdas/app/kernel/nodes/node-id.ts';
import { executableSchema } from '../../../../lambdas/functions/graphql/schema/executable-schema.ts';
import { resolvers } from '../../../../lambdas/functions/graphql/resolvers/resolvers.ts';
import { actorAs, apiOfCallers } from '../../../support/callers/api-of-callers.ts';
import { createEdge } from '../../../support/callers/graphql-edge.ts';
import { JOB_KEY } from '../../../support/marked/companies.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../../support/marked/world.ts';

const api = apiOfCallers();
let world: MarkedWorld;
beforeAll(async () => {
  world = await givenMarkedWorld(api);
});

const ask = async (query: string, actor = actorAs('ADMIN'), variables: object = {}) => {
  const before = world.audited().length;
  const answer = await api.ask({ ports: world.ports, actor, query, variables });
  return { ...answer, records: world.audited().slice(before) };
};

const JOB = `job: {key: "${JOB_KEY}"}`;
const REFUSED = { outcome: 'REFUSED', codes: ['FORBIDDEN'], subjects: [] };

describe('a query', () => {
  test('is not recorded when it is answered or has invalid arguments', async () => {
    const { records } = await ask(
      `{ atRiskAccounts(${JOB}) { nodes { score } } viewer { subject } }`,
    );
    expect(records).toEqual([]);
    const wrong = await ask(`{ accounts(first: 0) { nodes { name } } }`);
    expect([wrong.errors.length, wrong.records]).toEqual([1, []]);
  });

  test('is recorded when it is refused, unlike the fields of the same request that are answered', async () => {
    const { records, data } = await ask(
      `{ accounts { nodes { name } } churnHotspots(${JOB}) { rank } }`,
      actorAs('PRODUCT'),
    );
    expect(data?.['accounts']).toBeNull();
    expect(records).toMatchObject([{ actor: 'a-product', operation: 'accounts', ...REFUSED }]);
  });

  test('is recorded when the caller may not read the node of the given id', async () => {
    const id = world.ids.Account;
    const { records } = await ask(`query ($id: ID!) { node(id: $id) { id } }`, actorAs('PRODUCT'), {
      id,
    });
    expect(records).toMatchObject([{ operation: 'node', ...REFUSED }]);
  });

  test('is recorded once when it is refused under several aliases', async () => {
    const many = Array.from({ length: 50 }, (_, n) => `a${n}: accounts { nodes { name } }`);
    const { records, errors } = await ask(`{ ${many.join(' ')} }`, actorAs('MARKETING'));
    expect([errors.length, records.length]).toEqual([50, 1]);
  });

  test('is not recorded when only a nested field is refused', async () => {
    const { records, errors } = await ask(
      `{ testimonialCandidates(${JOB}) { nodes { id account { arr { amount } } } } }`,
      actorAs('MARKETING'),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(records).toEqual([]);
  });

  test.each(Object.keys(executableSchema(resolvers).getQueryType()?.getFields() ?? {}))(
    'for %s is recorded if it is refused',
    async (name) => {
      const field = executableSchema(resolvers).getQueryType()?.getFields()[name];
      const context = {
        scope: {
          ports: world.ports,
          actor: actorAs('NOBODY'),
          audit: { subjects: [], furtherSubjects: 0 },
        },
        request: { id: 'r', purpose: 'case-1', refused: new Set() },
      };
      // Each id is refused individually, and the list itself is answered.
      const isList = name === 'nodes';
      const args = isList ? { ids: [world.ids['Account'], world.ids['Respondent']] } : {};
      const before = world.audited().length;
      const answered = Promise.resolve(
        field?.resolve?.({}, args, context, { fieldName: name } as never),
      );
      const isRefused = await answered.then(
        () => false,
        (error: unknown) => (error as Error).name === 'Refused',
      );
      const records = world.audited().slice(before);
      expect([isRefused, records]).toMatchObject(
        name === 'viewer'
          ? [false, []]
          : [!isList, [{ operation: name, purpose: 'case-1', ...REFUSED }]],
      );
    },
  );
});

describe('the audit log', () => {
  const AUDIT = `query ($filter: AuditFilter, $first: Int, $after: String) {
    auditRecords(filter: $filter, first: $first, after: $after) {
      nodes { at actor roles operation subjects { id type } furtherSubjects isDryRun purpose outcome codes requestId }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  interface Page {
    nodes: { operation: string; subjects: { id: string; type: string }[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  const read = async (variables: object = {}) => {
    const { data, errors, records } = await ask(AUDIT, actorAs('ADMIN'), variables);
    expect(errors).toEqual([]);
    return { ...(data?.['auditRecords'] as Page), records };
  };

  test('is listed newest first in pages, and each read of it is recorded', async () => {
    for (const list of ['accounts', 'erasures', 'quarantine', 'importBatches']) {
      world.advance(1000);
      await ask(`{ ${list} { nodes { __typename } } }`, actorAs('NOBODY'));
    }
    const all = world.audited().map(({ operation }) => operation);
    expect(all.slice(-4)).toEqual(['accounts', 'erasures', 'quarantine', 'importBatches']);
    const first = await read({ first: 2 });
    expect(first.nodes.map(({ operation }) => operation)).toEqual(all.slice(-2).reverse());
    expect(first.records).toMatchObject([{ operation: 'auditRecords', outcome: 'DONE' }]);
    const { endCursor: after } = first.pageInfo;
    const second = await read({ first: 2, after });
    expect(second.nodes.map(({ operation }) => operation)).toEqual(all.slice(-4, -2).reverse());
  });

  test('can be filtered by operation, actor, outcome and touched item', async () => {
    const { Account: touched } = world.ids;
    const { nodes } = await read({
      filter: { operation: 'submissionCreate', actor: 'a-admin', outcome: 'DONE', touched },
    });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { operation, subjects } of nodes) {
      expect(operation).toBe('submissionCreate');
      expect(subjects).toContainEqual({ type: 'ACCOUNT', id: touched });
    }
    expect((await read({ filter: { actor: 'nobody-by-that-name' } })).nodes).toEqual([]);
  });

  test('finds records by the id of a respondent, a testimonial or a submission', async () => {
    const touchedBy = async (touched: string) =>
      new Set((await read({ filter: { touched } })).nodes.map(({ operation }) => operation));
    const { Respondent, TestimonialCandidate, Submission } = world.ids;
    expect(await touchedBy(Respondent)).toContain('submissionCreate');
    expect(await touchedBy(TestimonialCandidate)).toEqual(new Set(['testimonialTransition']));
    expect(await touchedBy(Submission)).toEqual(new Set(['submissionCreate']));
  });

  test('shows node ids that can be queried, and only an alias for a respondent', async () => {
    const { nodes } = await read({ filter: { operation: 'submissionCreate' }, first: 1 });
    const idOf = (type: string) => nodes[0]?.subjects.find((each) => each.type === type)?.id ?? '';
    expect(idOf('JOB')).toBe(nodeId('Job', [JOB_KEY]));
    expect(idOf('RESPONDENT')).toMatch(/^[\w-]{16}$/);
    const query = 'query ($id: ID!) { node(id: $id) { __typename } }';
    const found = async (type: string) =>
      (await ask(query, actorAs('ADMIN'), { id: idOf(type) })).data?.['node'];
    expect(await found('SUBMISSION')).toEqual({ __typename: 'Submission' });
    expect(await found('ACCOUNT')).toEqual({ __typename: 'Account' });
    expect(await found('RESPONDENT')).toBeNull();
  });

  test.each([
    [{ filter: { touched: 'x' } }, ['filter', 'touched']],
    [{ filter: { from: 'yesterday' } }, ['filter', 'from']],
    [{ filter: { to: '1969-01-01T00:00:00Z' } }, ['filter', 'to']],
    [{ first: 101 }, ['first']],
    [{ after: 'x' }, ['after']],
  ])('rejects invalid variables: %j', async (variables, field) => {
    const { errors, records } = await ask(AUDIT, actorAs('ADMIN'), variables);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
    expect(records).toMatchObject([{ operation: 'auditRecords', outcome: 'REJECTED' }]);
  });

  test.each(['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST'] as const)(
    'is refused to %s, and the refusal is recorded',
    async (role) => {
      const { data, records } = await ask(AUDIT, actorAs(role));
      expect(data).toEqual({ auditRecords: null });
      expect(records).toMatchObject([{ operation: 'auditRecords', roles: [role], ...REFUSED }]);
    },
  );
});

describe('the purpose of a request', () => {
  const WRITE =
    'mutation { accountUpsert(input: {externalId: "quast", name: "Q"}) { userErrors { code } } }';
  const ported = () => createEdge({ ports: world.ports });

  test.each(['case-4711', 'a', '0'.repeat(40)])(
    'is recorded if it is a valid code: %s',
    async (purpose) => {
      const { errors } = await ported().ask(WRITE, {}, { 'x-foothold-purpose': purpose });
      expect(errors).toEqual([]);
      expect(world.audited().at(-1)).toMatchObject({ operation: 'accountUpsert', purpose });
    },
  );

  test.each(['Quirin Quast', 'quirin@example.com', '-a', '0'.repeat(41), 'ticket_1', 'A'])(
    'is rejected if it is not a code: %s',
    async (purpose) => {
      const before = world.audited().length;
      const answer = await ported().ask(WRITE, {}, { 'x-foothold-purpose': purpose });
      expect([answer.status, answer.errors]).toMatchObject([
        400,
        [
          {
            message:
              'x-foothold-purpose must be a code of 1 to 40 lowercase letters, digits and hyphens, such as a ticket number.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      ]);
      expect(world.audited()).toHaveLength(before);
    },
  );

  test('may be omitted or empty', async () => {
    for (const headers of [{}, { 'x-foothold-purpose': '' }]) {
      await ported().ask(WRITE, {}, headers);
      expect(world.audited().at(-1)).toMatchObject({ purpose: null });
    }
  });
});
