import type { Instant } from '../../../domain/kernel/time.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports } from '../../kernel/ports.ts';
import { historiesOf, MOVED_AT_ONCE } from './begin-erasure.ts';
import { pseudonymised } from './erased-submission.ts';
import type { Erasure } from './erasures-port.ts';
import { ON_ERASE } from './on-erase.ts';

/** Submissions that are read together. */
const SUBMISSIONS_A_TURN = 100;

/**
 * Removes what an erasure has left to be removed, until `deadline`; false if there is more. What is
 * removed already is passed over, so it can be interrupted anywhere and done again.
 */
export async function carryOutErasure(
  ports: Ports,
  erasure: Erasure,
  deadline: Instant,
): Promise<boolean> {
  await moveHistories(ports, erasure);
  const ids = await submissionsLeft(ports, erasure);
  let erased = 0;
  for (let start = 0; start < ids.length; start += SUBMISSIONS_A_TURN) {
    // Not before it has removed something: however little time it has, it gets through in the end.
    if (erased > 0 && ports.now() >= deadline) return false;
    erased += await eraseSubmissions(ports, erasure, ids.slice(start, start + SUBMISSIONS_A_TURN));
  }
  for (const removeFrom of ON_ERASE) await removeFrom(ports, erasure);
  if (erasure.finishedAt === null) await ports.erasures.finish(erasure.respondentId, ports.now());
  return true;
}

/** Those that the first transaction had no room for. */
async function moveHistories(ports: Ports, erasure: Erasure): Promise<void> {
  const left = await historiesOf(ports, erasure, erasure.pseudonymId);
  for (let start = 0; start < left.length; start += MOVED_AT_ONCE) {
    await ports.erasures.moveHistories(erasure, left.slice(start, start + MOVED_AT_ONCE));
  }
}

/**
 * What is listed still, so that one that was interrupted goes on where it was; then what the ledger
 * names, which the index may not have told of yet.
 */
async function submissionsLeft(ports: Ports, erasure: Erasure): Promise<readonly string[]> {
  const { accountId, respondentId, submissionIds, finishedAt } = erasure;
  const listed = await ports.submissions.idsByRespondent(accountId, respondentId);
  return [...new Set([...listed, ...(finishedAt === null ? submissionIds : [])])];
}

/** How many it removed: those that are gone already are passed over. */
async function eraseSubmissions(
  ports: Ports,
  { respondentId, pseudonymId }: Erasure,
  ids: readonly string[],
): Promise<number> {
  const received = await ports.submissions.received(ids);
  const left = ids.filter((id) => {
    const found = received.get(id);
    // One that is kept already, under the pseudonym; or, in a ledger that was tampered with, another's.
    return !found || (found.kind === 'kept' && found.submission.respondentId === respondentId);
  });
  await inParallel(left, async (id) => {
    const found = received.get(id);
    const kept =
      found?.kind === 'kept' && pseudonymId !== null
        ? pseudonymised(found.submission, pseudonymId)
        : null;
    await ports.submissions.erase(id, kept);
  });
  return left.length;
}
