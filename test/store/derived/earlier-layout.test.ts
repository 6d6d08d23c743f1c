import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { hotspotsList } from '../../../lambdas/app/hotspots/hotspots-list.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { askNextList } from '../../../lambdas/app/risks/ask-next-list.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { competitorRisksList } from '../../../lambdas/app/risks/competitors/competitor-risks-list.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import type { Scope } from '../../../lambdas/app/kernel/scope.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { accepted } from '../../support/mutation-results.ts';
import { settle } from '../../support/store/derived-data.ts';
import { PROJECT_ROOT } from '../../support/run/project-root.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';
import type {
  AccountsArguments,
  AtRiskAccountsArguments,
  AtRiskFilter,
} from '../../../lambdas/app/kernel/generated/inputs.ts';

/**
 * All items of a table as an earlier version wrote them, with whole assessments as list items and one item
 * per competitor and step, and the content of its lists.
 */
const FIXTURE = join(
  PROJECT_ROOT,
  'test',
  'store',
  'derived',
  'fixtures',
  'before-compact-entries.jsonl',
);

interface Fixture {
  now: number;
  seen: Readonly<Record<string, unknown>> & { competitors: readonly unknown[] };
}

const JOB = { key: 'route' };
const ACCOUNTS = 8;

function fixture(): Fixture & { items: Item[] } {
  const [head = '', ...lines] = readFileSync(FIXTURE, 'utf8').trim().split('\n');
  return {
    ...(JSON.parse(inTodaysWords(head)) as Fixture),
    items: lines.map((line) => JSON.parse(line) as Item),
  };
}

/** The content of lists was recorded when competitors were called rivals. */
function inTodaysWords(head: string): string {
  return head.replaceAll('"rivals"', '"competitors"').replaceAll('"bestRival"', '"bestCompetitor"');
}

/** The content of the lists, in the form of the fixture. */
async function seen(scope: Scope): Promise<Record<string, unknown>> {
  const names = async (filter: AtRiskFilter, orderBy?: AtRiskAccountsArguments['orderBy']) => {
    const page = await atRiskList(scope, { job: JOB, first: 100, filter, orderBy });
    return page.edges.map(({ node }) => node.account.name);
  };
  const nodes = <T>({ edges }: { edges: readonly { node: T }[] }) => edges.map(({ node }) => node);
  return {
    assessments: nodes(await atRiskList(scope, { job: JOB, first: 100 })),
    high: await names({ bands: ['HIGH'] }),
    unknown: await names({ bands: ['UNKNOWN'] }),
    ofOwner: await names({ ownerEmail: 'owner-0@vendor.test' }),
    unassigned: await names({ unassigned: true }),
    atStep: await names({ stepKey: 'sequence' }),
    snoozed: await names({ snoozed: true }),
    byArr: await names({}, { field: 'RISK_WEIGHTED_ARR', direction: 'DESC' }),
    byRenewal: await names({}, { field: 'RENEWAL_DATE', direction: 'ASC' }),
    askNext: nodes(await askNextList(scope, { job: JOB })),
    competitors: inAnyOrder(nodes(await competitorRisksList(scope, { job: JOB }))),
    hotspots: (await hotspotsList(scope, { job: JOB })).hotspots,
    portfolio: await portfolioGet(scope, { job: JOB }),
  };
}

/**
 * Makes rows comparable: they were ordered by relief alone and now by account, and figures now have nine
 * digits.
 */
function inAnyOrder(rows: readonly unknown[]): string[] {
  const nineDigits = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value;
  return rows.map((row) => JSON.stringify(row, nineDigits)).sort();
}

/** Only the lists: a new assessment is computed by today's rules, which may give other figures. */
function lists({ assessments, ...rest }: Record<string, unknown>): object {
  const names = (assessments as { account: { name: string } }[]).map(({ account }) => account.name);
  return plain({ ...rest, assessments: names.sort() });
}

const OF_THEN = ['id', 'externalId', 'name', 'segment', 'arr', 'renewalDate', 'ownerEmail'];

/** Drops account fields that did not exist then. */
function plain(value: Record<string, unknown>): object {
  const ofThen = (name: string, of: unknown): unknown =>
    name === 'account' && typeof of === 'object' && of !== null
      ? Object.fromEntries(Object.entries(of).filter(([field]) => OF_THEN.includes(field)))
      : of;
  return JSON.parse(JSON.stringify(value, ofThen)) as object;
}

describe('items of an earlier version', () => {
  const { now, seen: recorded, items } = fixture();
  const expected: Record<string, unknown> = {
    ...recorded,
    competitors: inAnyOrder(recorded.competitors),
  };
  let foothold: StoredFoothold;
  const entriesOfEarlier = async () =>
    (await dumpOf(foothold.config)).items.filter(
      (item) => item.type === 'Rival' || (item.type === 'Assessment' && 'listing' in item),
    );

  beforeAll(async () => {
    foothold = await givenStoredFoothold();
    foothold.clock.now = now;
    await foothold.store.table.writeBatch(items, []);
  });
  afterAll(() => foothold.stop());

  test('appear in every list as they did then', async () => {
    expect((await entriesOfEarlier()).length).toBeGreaterThan(ACCOUNTS);
    expect(plain(await seen(foothold.scope()))).toMatchObject(expected);
  });

  test('appear in every list once while half of the accounts are in the present format', async () => {
    const { ports, projector } = foothold.deps;
    const targets = Array.from({ length: ACCOUNTS / 2 }, (_, which) => ({
      accountId: ports.accounts.idOf(`account-${which}`),
      jobKey: JOB.key,
    }));
    expect((await projector.project(targets)).failures).toEqual([]);
    expect(lists(await seen(foothold.scope()))).toMatchObject(lists(expected));
  });

  test('are listed once if the new list entries were written but the assessment was not', async () => {
    const { keys, table } = foothold.store;
    const accountId = foothold.deps.ports.accounts.idOf('account-3');
    const key = keys.assessment(accountId, JOB.key);
    const former = items.find(({ pk, sk }) => pk === key.pk && sk === key.sk);
    await table.writeBatch([{ ...former }], []);
    expect(lists(await seen(foothold.scope()))).toMatchObject(lists(expected));
    await foothold.projectAll();
    expect((await table.get(key))?.['format']).toBe(2);
  });

  test('are all replaced by a rebuild, after which a second rebuild changes nothing', async () => {
    await foothold.store.table.writeBatch(items, []);
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    await settle(foothold);
    expect(await entriesOfEarlier()).toEqual([]);
    expect(lists(await seen(foothold.scope()))).toMatchObject(lists(expected));
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    await settle(foothold);
    expect((await foothold.deps.ports.jobs.sweep(JOB.key))?.rebuild?.differed).toBe(0);
  });

  test('can be searched by word and listed by update time after a rebuild', async () => {
    await foothold.wipe();
    await foothold.store.table.writeBatch(items, []);
    const found = async (input: AccountsArguments) => {
      const { edges } = await accountsList(foothold.scope(), { first: 100, ...input });
      return edges.map(({ node }) => node);
    };
    const byName = await found({});
    const [first] = byName;
    const order = { field: 'UPDATED_AT', direction: 'ASC' };
    const query = first?.name.split(' ').at(-1) ?? '';
    expect(await found({ order })).toEqual([]);
    expect(await found({ filter: { query } })).toEqual([]);
    await accepted(jobRebuild(foothold.scope(), { job: JOB }));
    await settle(foothold);
    expect((await found({ order })).map(({ name }) => name).sort()).toEqual(
      byName.map(({ name }) => name).sort(),
    );
    expect(await found({ filter: { query } })).toContainEqual(first);
    expect(await found({})).toEqual(byName);
  });
});
