import { runErasure } from '../../../lambdas/app/privacy/erasure/run-erasure.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { resumeErasures } from '../../../lambdas/app/privacy/erasure/resume-erasures.ts';
import { createScope, type Scope } from '../../../lambdas/app/kernel/scope.ts';
import { ACME, givenJobAndAccount, submit, submitAll } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import type { AddToQuarantine } from '../../../lambdas/app/quarantine/run-or-quarantine.ts';

const MINUTE_MS = 60_000;
const INPUT = { account: ACME, respondentExternalId: 'ana', mode: 'DROP' };

/** A contact with too many submissions to erase in one call. */
async function givenMuch() {
  const { world, scope } = await givenJobAndAccount();
  const keys = Array.from({ length: 220 }, (_, i) => ({ idempotencyKey: `key-${i}` }));
  await submitAll(scope, keys);
  return { world, scope, accountId: scope.ports.accounts.idOf('crm-1') };
}

/** The same scope with a clock that advances ten seconds on each read. */
function slow({ actor, ports }: Scope): Scope {
  let now = ports.now();
  return createScope(actor, { ...ports, now: () => (now += 10_000) });
}

const left = async ({ ports }: Scope, accountId: string) =>
  (await ports.submissions.listByAccount(accountId, { limit: 500, after: null })).entries.length;

describe('an erasure that takes longer than one call', () => {
  test('is reported as incomplete, hides the contact immediately and is completed in the background', async () => {
    const { world, scope, accountId } = await givenMuch();
    const { erased, isComplete } = await accepted(respondentErase(slow(scope), INPUT));
    expect([erased.submissions, isComplete]).toEqual([220, false]);
    expect(await left(scope, accountId)).toBe(120);
    expect(await scope.ports.respondents.list(accountId, { limit: 5, after: null })).toEqual({
      entries: [],
      resumeAfter: null,
    });

    const reassessed: string[] = [];
    const reassess = async (id: string) => {
      reassessed.push(id);
    };
    expect(await resumeErasures(scope.ports, reassess, quarantineNothing, Infinity)).toBe(1);
    expect([await left(scope, accountId), reassessed]).toEqual([0, [accountId]]);

    // It is checked again until no other write can still be in progress.
    world.advance(29 * MINUTE_MS);
    expect(await resumeErasures(scope.ports, reassess, quarantineNothing, Infinity)).toBe(1);
    world.advance(MINUTE_MS);
    expect(await resumeErasures(scope.ports, reassess, quarantineNothing, Infinity)).toBe(1);
    expect(await resumeErasures(scope.ports, reassess, quarantineNothing, Infinity)).toBe(0);
    expect(reassessed).toHaveLength(3);
  });

  test('is also resumed by repeating the call', async () => {
    const { scope, accountId } = await givenMuch();
    await accepted(respondentErase(slow(scope), INPUT));
    const { erased, isComplete } = await accepted(respondentErase(scope, INPUT));
    expect([erased, isComplete]).toEqual([
      { mode: 'DROP', submissions: 220, erasedAt: NOW + 20_000 },
      true,
    ]);
    expect(await left(scope, accountId)).toBe(0);
  });

  test('stays open and is quarantined when the account cannot be reassessed', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope);
    await accepted(respondentErase(scope, INPUT));
    world.advance(60 * MINUTE_MS);
    const open = async () => (await scope.ports.erasures.open({ limit: 5, after: null })).entries;
    const [erasure] = await open();
    const error = new Error('no figures');
    const leftAside: unknown[] = [];
    const addToQuarantine: AddToQuarantine = async (...failure) => void leftAside.push(failure);
    expect(
      await resumeErasures(scope.ports, () => Promise.reject(error), addToQuarantine, Infinity),
    ).toBe(0);
    const respondentId = erasure?.value.respondentId;
    expect(leftAside).toEqual([[{ work: 'ERASURE', respondentId }, error]]);
    expect(await open()).toHaveLength(1);
  });

  test('is skipped when no time is left', async () => {
    const { world, scope } = await givenJobAndAccount();
    await submit(scope);
    await accepted(respondentErase(scope, INPUT));
    const writes = world.writes();
    expect(await resumeErasures(scope.ports, async () => undefined, quarantineNothing, NOW)).toBe(
      0,
    );
    expect(world.writes()).toBe(writes);
  });
});

test('a submission that turns up after an erasure is removed when the erasure is checked again', async () => {
  const { scope } = await givenJobAndAccount();
  const { submission } = await submit(scope);
  await accepted(respondentErase(scope, INPUT));
  // A lagging index did not list it, and no history named it.
  const late = { ...submission, id: 'late' };
  await scope.ports.submissions.erase('late', late);
  const { entries } = await scope.ports.erasures.open({ limit: 5, after: null });
  const erasure = entries[0]?.value;
  if (!erasure) throw new Error('no erasure');
  expect(erasure.finishedAt).toBe(NOW);
  expect(await runErasure(scope.ports, erasure, Infinity)).toBe(true);
  expect((await scope.ports.submissions.received(['late'])).get('late')).toEqual({
    kind: 'erased',
  });
});
