import { Busy } from '../../../../lambdas/app/kernel/errors.ts';
import type { Ports } from '../../../../lambdas/app/kernel/ports.ts';
import { actorAs } from '../../../support/callers/api-of-callers.ts';
import { givenMarkedWorld, type MarkedWorld } from '../../../support/marked/world.ts';
import { api, askedOf, mutationOf } from './asked-of.ts';

const ADMIN = actorAs('ADMIN');

let shared: MarkedWorld;
beforeAll(async () => {
  shared = await givenMarkedWorld(api);
});

describe('the audit record of a mutation', () => {
  const query = mutationOf('accountUpsert');
  const variables = { input: { externalId: 'late', name: 'Late' } };

  test('is required, so the mutation fails with SERVICE_BUSY without it and can be retried', async () => {
    const { audit } = shared.ports;
    let failures = 1;
    const append: Ports['audit']['append'] = async (record) => {
      failures -= 1;
      if (failures >= 0) throw new Busy();
      await audit.append(record);
    };
    const ports = { ...shared.ports, audit: { ...audit, append } };
    const question = { actor: ADMIN, query, variables, ports };
    const first = await askedOf(shared, question);
    expect([first.data, first.records]).toEqual([{ accountUpsert: null }, []]);
    expect(first.errors).toMatchObject([{ extensions: { code: 'SERVICE_BUSY' } }]);
    const second = await askedOf(shared, question);
    expect([second.errors, second.records]).toMatchObject([[], [{ outcome: 'DONE' }]]);
  });

  test('is written for each mutation in a request, in request order', async () => {
    const many = `mutation {
      a: accountUpsert(input: {externalId: "one", name: "One"}) { userErrors { code } }
      b: accountUpsert(input: {externalId: "two"}) { userErrors { code } }
      c: accountUpsert(input: {externalId: "two", name: "Two"}) { userErrors { code } }
    }`;
    const { records } = await askedOf(shared, { actor: ADMIN, query: many });
    const { idOf } = shared.ports.accounts;
    const touched = (externalId: string) => [{ type: 'ACCOUNT', id: idOf(externalId) }];
    expect(records.map(({ outcome, subjects }) => [outcome, subjects])).toEqual([
      ['DONE', touched('one')],
      ['REJECTED', []],
      ['DONE', touched('two')],
    ]);
  });

  test('says that it was a dry run, and contains only existing items', async () => {
    const accounts = [
      { externalId: 'acme', name: 'Acme' },
      { externalId: 'brand-new', name: 'New' },
    ];
    const question = {
      query: mutationOf('accountsImport'),
      variables: { input: { accounts, dryRun: true } },
    };
    const { records } = await askedOf(shared, { actor: ADMIN, ...question });
    expect(records).toMatchObject([{ isDryRun: true, outcome: 'DONE' }]);
    expect(records[0]?.subjects).toEqual([
      { type: 'ACCOUNT', id: shared.ports.accounts.idOf('acme') },
    ]);
  });

  test('does not contain items that do not exist', async () => {
    const answers = [{ stepKey: 'Quirin Quast', effort: 'EASY' }];
    const input = {
      idempotencyKey: 'k',
      job: { key: 'Quirin Quast' },
      account: { id: Buffer.from('["Account","Quirin Quast"]').toString('base64url') },
      respondent: { externalId: 'quirin@example.com' },
      answers,
    };
    const question = { query: mutationOf('submissionCreate'), variables: { input } };
    const { records } = await askedOf(shared, { actor: ADMIN, ...question });
    expect(records).toMatchObject([{ outcome: 'REJECTED', codes: ['NOT_FOUND'], subjects: [] }]);
  });
});
