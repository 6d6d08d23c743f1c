import { nodeId } from '../../../../lambdas/app/kernel/nodes/node-id.ts';
import { ERASED, EVERY_KIND } from '../../../support/erasure/erasure-commands.ts';
import { NOTHING, remainsOf } from '../../../support/erasure/erasure-remains.ts';
import { ErasureWorld } from '../../../support/erasure/erasure-world.ts';
import { NOW } from '../../../support/facts.ts';
import { createEdge } from '../../../support/callers/graphql-edge.ts';
import {
  givenStoredFoothold,
  type StoredFoothold,
} from '../../../support/store/stored-foothold.ts';
import { dumpOf } from '../../../support/store/table-dump.ts';

const EXPORT = `mutation ($input: RespondentExportInput!) {
  respondentExport(input: $input) { document userErrors { code field } }
}`;
const ERASE = `mutation ($input: RespondentEraseInput!) {
  respondentErase(input: $input) {
    erased { mode submissions erasedAt } isComplete userErrors { code field }
  }
}`;
const LEDGER = `{
  erasures(first: 10) {
    nodes { accountId respondentId mode erasedAt finishedAt submissionIds }
    edges { cursor node { mode } }
    pageInfo { hasNextPage }
  }
}`;
const REPLAY = `mutation ($input: ErasuresReplayInput!) {
  erasuresReplay(input: $input) { replayed isComplete userErrors { code field } }
}`;

describe('the privacy API', () => {
  let foothold: StoredFoothold;
  let edge: ReturnType<typeof createEdge>;
  beforeAll(async () => {
    foothold = await givenStoredFoothold({ FOOTHOLD_LINK_KEY: 'A'.repeat(43) });
    const world = new ErasureWorld(foothold, 'EVERYTHING');
    await world.begin(NOW);
    for (const command of EVERY_KIND) await world.run(command);
    edge = createEdge({ ports: foothold.deps.ports });
  });
  afterAll(() => foothold.stop());

  const person = { account: { externalId: 'a' }, respondentExternalId: ERASED };
  const asked = async (query: string, input?: unknown) => {
    const { data, errors } = await edge.ask(query, { input });
    expect(errors).toEqual([]);
    return data as Record<string, Record<string, unknown>>;
  };

  test('exports and erases a person, lists the erasure in the ledger, and finds nothing left to replay', async () => {
    const { respondentExport } = await asked(EXPORT, person);
    const document = JSON.parse(String(respondentExport?.document)) as { person: { id: string } };
    const respondentId = document.person.id;

    const { respondentErase } = await asked(ERASE, { ...person, mode: 'DROP' });
    const at = new Date(NOW).toISOString();
    expect(respondentErase).toEqual({
      erased: { mode: 'DROP', submissions: 4, erasedAt: at },
      isComplete: true,
      userErrors: [],
    });
    await foothold.projectAll();
    expect(await remainsOf(foothold, respondentId)).toEqual(NOTHING);
    // The audit records the requests and their caller.
    const { items } = await dumpOf(foothold.config);
    const audited = items.filter(({ type }) => type === 'Audit');
    expect(audited.map(({ operation, actor }) => [operation, actor]).sort()).toEqual([
      ['respondentErase', 'ada'],
      ['respondentExport', 'ada'],
    ]);

    const { erasures } = await asked(LEDGER);
    const [entry] = erasures?.nodes as Record<string, unknown>[];
    expect(entry).toEqual({
      accountId: nodeId('Account', [foothold.deps.ports.accounts.idOf('a')]),
      respondentId,
      mode: 'DROP',
      erasedAt: at,
      finishedAt: at,
      submissionIds: expect.any(Array) as string[],
    });
    const { finishedAt: _, ...given } = entry ?? {};
    expect(await asked(REPLAY, { erasures: [given] })).toEqual({
      erasuresReplay: { replayed: 0, isComplete: true, userErrors: [] },
    });
  });

  test('is refused to every role except administrators', async () => {
    const claims = { sub: 'cs', 'cognito:groups': ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT'] };
    const others = createEdge({ ports: foothold.deps.ports, claims });
    const calls: [string, unknown][] = [
      [EXPORT, person],
      [ERASE, { ...person, mode: 'DROP' }],
      [LEDGER, undefined],
      [REPLAY, { erasures: [] }],
    ];
    for (const [query, input] of calls) {
      const { data, errors } = await others.ask(query, { input });
      expect(Object.values(data ?? {})).toEqual([null]);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});
