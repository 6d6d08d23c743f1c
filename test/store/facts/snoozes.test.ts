import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { respondentExport } from '../../../lambdas/app/privacy/respondent-export.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../../lambdas/app/risks/snooze/risk-unsnooze.ts';
import { snoozeEndReason } from '../../../lambdas/domain/risks/snooze.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { projectBatch } from '../../../lambdas/functions/projector/handler.ts';
import { ACME, AgeingFoothold } from '../../support/ageing-foothold.ts';
import { accepted } from '../../support/mutation-results.ts';
import { settle } from '../../support/store/derived-data.ts';
import { NOW } from '../../support/facts.ts';
import { givenStoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';
import type { AtRiskAccountsArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'route' };
const NOTE = 'Ana waits for the ferry.';
const SNOOZE = { account: ACME, job: JOB, note: NOTE, snoozeUntil: '2026-11-20' };

describe('a snoozed risk', () => {
  let world: AgeingFoothold;
  beforeAll(async () => {
    world = new AgeingFoothold(await givenStoredFoothold());
  });
  afterAll(() => world.foothold.stop());

  /** "acme" and "bolt" in band MEDIUM, with every stream record so far delivered. */
  beforeEach(async () => {
    await world.begin();
    const steps = ['plan', 'drive', 'unload'].map((key) => ({ key, statement: key }));
    await accepted(jobUpsert(world.scope, { ...JOB, steps }));
    await accepted(accountUpsert(world.scope, { externalId: 'bolt', name: 'Bolt' }));
    await say('NEITHER', 'ana');
    await say('NEITHER', 'bea', 'bolt');
    await world.foothold.projectAll();
  });

  async function say(effort: string, idempotencyKey: string, externalId = 'acme') {
    await world.submit({
      idempotencyKey,
      account: { externalId },
      respondent: { externalId: 'ana', name: 'Ana' },
      answers: ['plan', 'drive', 'unload'].map((stepKey) => ({ stepKey, effort })),
    });
  }

  async function listed(input: Partial<AtRiskAccountsArguments> = {}) {
    const { edges } = await atRiskList(world.foothold.scope(), { job: JOB, ...input });
    return edges.map(({ node }) => node.account.externalId);
  }

  const snoozed = async () => {
    const { edges } = await atRiskList(world.foothold.scope(), { job: JOB });
    return edges.find(({ node }) => node.account.externalId === 'acme')?.node.snooze;
  };

  /** Runs the projector on the stream records since a position, and on nothing else. */
  async function deliver(from: number): Promise<void> {
    const { deps, config } = world.foothold;
    const { records } = await dumpOf(config);
    const told = await projectBatch(
      { Records: records.slice(from) },
      {
        tenant: config.tenant,
        projector: deps.projector,
        jobKeys: () => deps.ports.jobs.keys(),
        onFailure: (error) => {
          throw error;
        },
      },
    );
    expect(told.batchItemFailures).toEqual([]);
  }

  const recordsSoFar = async () => (await dumpOf(world.foothold.config)).records.length;

  test('enters and leaves the lists through the stream and changes no figure', async () => {
    const portfolio = await portfolioGet(world.scope, { job: JOB });
    const before = await dumpOf(world.foothold.config);
    const from = before.records.length;
    await accepted(riskSnooze(world.scope, SNOOZE));
    expect(await listed({ filter: { snoozed: true } })).toEqual([]);
    await deliver(from);
    expect(await listed({ filter: { snoozed: true } })).toEqual(['acme']);
    expect(await listed({ filter: { snoozed: false } })).toEqual(['bolt']);
    expect(await portfolioGet(world.foothold.scope(), { job: JOB })).toEqual(portfolio);

    const then = await recordsSoFar();
    await accepted(riskUnsnooze(world.scope, { account: ACME, job: JOB }));
    await deliver(then);
    expect(await listed({ filter: { snoozed: true } })).toEqual([]);
    // Nothing of the snooze remains, and other items are unchanged except for their versions and stamps.
    const versionless = ({ version: _, stamp: _stamp, ...item }: Record<string, unknown>) => item;
    const { items } = await dumpOf(world.foothold.config);
    // The account's timeline still shows both actions.
    const others = items.filter(({ type }) => type !== 'AccountEvent');
    expect(others.map(versionless)).toEqual(before.items.map(versionless));
  });

  test('is stored as one item, and no other item contains its note', async () => {
    await accepted(riskSnooze(world.scope, SNOOZE));
    await world.foothold.projectAll();
    const { items, entries, records } = await dumpOf(world.foothold.config);
    const holdsNote = (part: unknown) => JSON.stringify(part).includes('ferry');
    expect(items.filter(holdsNote).map(({ type }) => type)).toEqual(['Acknowledgement']);
    expect([...entries, ...records].filter(holdsNote)).toEqual([]);
  });

  test.each<[string, Partial<AtRiskAccountsArguments>]>([
    ['by rank', {}],
    ['in a band', { filter: { bands: ['MEDIUM'] } }],
    ['without an owner', { filter: { unassigned: true } }],
    ['by renewal', { orderBy: { field: 'RENEWAL_DATE', direction: 'ASC' } }],
    ['by amount', { orderBy: { field: 'RISK_WEIGHTED_ARR', direction: 'DESC' } }],
  ])('can be filtered in the list %s until its end date', async (_, { filter, ...input }) => {
    await accepted(riskSnooze(world.scope, SNOOZE));
    await world.foothold.projectAll();
    const both = async () => [
      await listed({ ...input, filter: { ...filter, snoozed: true } }),
      await listed({ ...input, filter: { ...filter, snoozed: false } }),
      (await listed({ ...input, filter: { ...filter } })).sort(),
    ];
    expect(await both()).toEqual([['acme'], ['bolt'], ['acme', 'bolt']]);
    // Nothing is written: only the clock changes.
    world.foothold.clock.now = Date.parse('2026-11-20T00:00:00Z');
    const [snoozed, others] = await both();
    expect([snoozed, others?.sort()]).toEqual([[], ['acme', 'bolt']]);
  });

  test('is excluded from the list without an additional call or read units', async () => {
    await accepted(riskSnooze(world.scope, SNOOZE));
    await world.foothold.projectAll();
    const costOf = async (filter: AtRiskAccountsArguments['filter']) => {
      world.foothold.consumed.take();
      await listed({ filter });
      const calls = world.foothold.consumed.take().filter(({ call }) => call !== 'Get');
      return calls.map(({ call, units }) => [call, units]);
    };
    const all = await costOf({});
    expect(all.map(([call]) => call)).toEqual(['Query', 'BatchGet']);
    const [query, batchGet, ...others] = await costOf({ snoozed: false });
    expect([query, others]).toEqual([all[0], []]);
    // One account fewer is fetched.
    expect(Number(batchGet?.[1])).toBeLessThan(Number(all[1]?.[1]));
  });

  test('returns to the list once it gets worse, however often the stream delivers the change', async () => {
    await accepted(riskSnooze(world.scope, SNOOZE));
    world.foothold.clock.now += DAY_MS;
    const from = await recordsSoFar();
    await say('VERY_DIFFICULT', 'worse');
    await Promise.all([deliver(from), deliver(from)]);
    expect(await listed({ filter: { snoozed: false } })).toEqual(['acme', 'bolt']);
    const now = await snoozed();
    expect(now && snoozeEndReason(now, world.foothold.clock.now)).toEqual({
      kind: 'BAND',
      from: 'MEDIUM',
    });
  });

  test('stays snoozed when the account changes segment and owner, and after a rebuild', async () => {
    await accepted(riskSnooze(world.scope, SNOOZE));
    await world.foothold.projectAll();
    const before = await snoozed();
    await accepted(
      accountUpsert(world.scope, { ...ACME, segment: 'north', ownerEmail: 'o@x.test' }),
    );
    await world.foothold.projectAll();
    expect(await snoozed()).toEqual(before);
    await accepted(jobRebuild(world.scope, { job: JOB }));
    await settle(world.foothold);
    expect(await snoozed()).toEqual(before);
    expect(await listed({ filter: { ownerEmail: 'o@x.test', snoozed: true } })).toEqual(['acme']);
  });

  test('loses its snooze after 365 days, as other texts expire', async () => {
    await accepted(riskSnooze(world.scope, { ...SNOOZE, snoozeUntil: '2027-11-01' }));
    await world.foothold.projectAll();
    world.after(365);
    await say('NEITHER', 'fresh');
    await world.foothold.projectAll();
    const keptAt = NOW + 365 * DAY_MS;
    expect(await snoozed()).toMatchObject({ at: NOW, until: '2027-11-01' });
    await world.sweep();
    expect(await world.typesThatHold('ferry')).toEqual(['Acknowledgement']);
    world.foothold.clock.now = keptAt + 1;
    await world.sweep();
    expect(await world.typesThatHold('ferry')).toEqual([]);
    expect(await snoozed()).toBeNull();
  });

  test('is exported to a contact whom its note mentions, and removed when they are erased', async () => {
    const ana = { account: ACME, respondentExternalId: 'ana' };
    await accepted(riskSnooze(world.scope, SNOOZE));
    const { document } = await accepted(respondentExport(world.scope, ana));
    const { notes } = JSON.parse(document) as { notes: unknown };
    expect(notes).toEqual([{ jobKey: 'route', text: NOTE, at: new Date(NOW).toISOString() }]);
    await accepted(riskSnooze(world.scope, { ...SNOOZE, note: 'They wait for the ferry.' }));
    const other = await accepted(respondentExport(world.scope, ana));
    expect(JSON.parse(other.document)).toMatchObject({ notes: [] });

    await accepted(respondentErase(world.scope, { ...ana, mode: 'DROP' }));
    await world.foothold.projectAll();
    expect(await world.typesThatHold('ferry')).toEqual([]);
    expect(await snoozed()).toBeUndefined();
  });
});
