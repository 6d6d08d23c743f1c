import fc from 'fast-check';
import { createScope } from '../../lambdas/app/kernel/scope.ts';
import { respondentErase } from '../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { ERASE_MODES, type EraseMode } from '../../lambdas/domain/privacy/erasure.ts';
import { DAY_MS } from '../../lambdas/domain/kernel/time.ts';
import { resumeErasuresAndMerges } from '../../lambdas/functions/refresh/erasures.ts';
import { isPastId } from '../../lambdas/store/engine/keys/past-id.ts';
import { command, type Command, ERASED, submit } from '../support/erasure/erasure-commands.ts';
import { type Dying, dyingDeps, NOTHING, remainsOf } from '../support/erasure/erasure-remains.ts';
import { ErasureWorld, type Hearing } from '../support/erasure/erasure-world.ts';
import { NOW } from '../support/facts.ts';
import { figuresOf } from '../support/figures.ts';
import { givenStoredFoothold, type StoredFoothold } from '../support/store/stored-foothold.ts';
import { quarantineNothing } from '../support/store/quarantine-nothing.ts';
import { histories } from '../support/run/at-length.ts';

const LINK_KEY = { FOOTHOLD_LINK_KEY: 'A'.repeat(43) };
const HOUR_MS = DAY_MS / 24;

/** What the comparison world receives: nothing of the contact, or everything except their words. */
const LEFT: Readonly<Record<EraseMode, Hearing>> = { DROP: 'NOTHING', PSEUDONYMISE: 'EFFORTS' };

describe('after any history and an erasure', () => {
  let foothold: StoredFoothold;
  let twin: StoredFoothold;
  let dying: Dying;
  beforeAll(async () => {
    foothold = await givenStoredFoothold(LINK_KEY);
    twin = await givenStoredFoothold(LINK_KEY);
    dying = dyingDeps(foothold);
  });
  afterAll(async () => {
    await foothold.stop();
    await twin.stop();
  });

  const resume = () =>
    resumeErasuresAndMerges({ ...foothold.deps, addToQuarantine: quarantineNothing }, Infinity);

  test('no data of the contact remains, and figures are as if the contact or their words had never been stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 3, maxLength: 25 }),
        submit.filter(({ person }) => person === ERASED),
        submit.filter(({ person }) => person !== ERASED),
        fc.constantFrom(...ERASE_MODES),
        fc.nat(12),
        async (commands, first, meanwhile, mode, writes) => {
          const world = new ErasureWorld(foothold, 'EVERYTHING');
          const left = new ErasureWorld(twin, LEFT[mode]);
          const before: Command[] = [first, ...commands];
          for (const each of [world, left]) {
            await each.begin(NOW);
            for (const given of before) await each.run(given);
          }
          const { ports } = foothold.deps;
          const who = { accountId: ports.accounts.idOf('a'), externalId: ERASED };
          const [found] = await ports.respondents.lookup([who]);
          const isThere = found?.version != null;
          const respondentId = found?.respondent.id ?? '';
          const input = { account: { externalId: 'a' }, respondentExternalId: ERASED, mode };
          const nameless = await namelessOf(world);

          // The erasure dies at a random write while others write; then it is requested again, or resumed.
          dying.dieAfter(writes);
          const scope = createScope({ subject: 'test', roles: ['ADMIN'] }, dying.deps.ports);
          const [erased] = await Promise.allSettled([
            respondentErase(scope, input),
            world.run(meanwhile),
            world.sendAgain(),
            foothold.projectAll(),
          ]);
          dying.dieAfter(Infinity);
          await left.run(meanwhile);
          if (erased.status === 'rejected') {
            expect(String(erased.reason)).toContain('killed');
            // Before the first transaction nothing has started: the caller sees the error and retries.
            const isBegun = (await ports.erasures.get(respondentId)) !== null;
            if (writes % 2 === 0 && isBegun) await resume();
            else await respondentErase(world.scope, input);
          } else {
            expect(erased.value.userErrors).toHaveLength(isThere ? 0 : 1);
          }
          const codes = await world.sendAgain();
          const accepted = codes.map((code, i) => code === 'DONE' && !nameless[i]);
          expect(accepted).not.toContain(true);

          await foothold.projectAll();
          await twin.projectAll();
          await resume();
          foothold.clock.now += HOUR_MS;
          twin.clock.now += HOUR_MS;
          await resume();
          await foothold.projectAll();
          await twin.projectAll();
          expect(await remainsOf(foothold, respondentId)).toEqual(NOTHING);
          expect(await figuresOf(foothold)).toEqual(await figuresOf(twin));
          const open = await foothold.deps.ports.erasures.open({ limit: 10, after: null });
          expect(open.entries).toEqual([]);
        },
      ),
      { numRuns: histories(2), endOnFailure: true },
    );
  }, 600_000);
});

/**
 * For each submission of the contact, whether retention has replaced their name. It can no longer be known
 * as theirs, so sending it again after the erasure is answered as unchanged.
 */
async function namelessOf({ foothold, theirs }: ErasureWorld): Promise<readonly boolean[]> {
  const { submissions } = foothold.deps.ports;
  const ids = theirs.map(({ idempotencyKey }) => submissions.idOf(idempotencyKey));
  const received = await submissions.received(ids);
  return ids.map((id) => {
    const found = received.get(id);
    return found?.kind === 'kept' && isPastId(found.submission.respondentId);
  });
}
