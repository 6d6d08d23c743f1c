import type { Instant } from '../../../domain/kernel/time.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import type { Ports } from '../../kernel/ports.ts';
import { historiesOf, MOVED_AT_ONCE } from './begin-erasure.ts';
import { pseudonymized } from './erased-submission.ts';
import type { Erasure } from './erasures-port.ts';
import { ON_ERASE } from './on-erase.ts';

/** Submissions per read. */
const SUBMISSIONS_A_TURN = 100;

/**
 * Removes what is left of an erasure. Returns false if `deadline` passed first. Can be interrupted and
 * repeated anywhere, since it skips what is already removed.
 */
export async function runErasure(
  ports: Ports,
  erasure: Erasure,
  deadline: Instant,
): Promise<boolean> {
  await moveHistories(ports, erasure);
  const ids = await submissionsLeft(ports, erasure);
  let erased = 0;
  for (let start = 0; start < ids.length; start += SUBMISSIONS_A_TURN) {
    // Always remove something, so that every run makes progress.
    if (erased > 0 && ports.now() >= deadline) return false;
    erased += await eraseSubmissions(ports, erasure, ids.slice(start, start + SUBMISSIONS_A_TURN));
  }
  for (const removeFrom of ON_ERASE) await removeFrom(ports, erasure);
  if (erasure.finishedAt === null) await ports.erasures.finish(erasure.respondentId, ports.now());
  return true;
}

/** Moves the histories that did not fit in the first transaction. */
async function moveHistories(ports: Ports, erasure: Erasure): Promise<void> {
  const left = await historiesOf(ports, erasure, erasure.pseudonymId);
  for (let start = 0; start < left.length; start += MOVED_AT_ONCE) {
    await ports.erasures.moveHistories(erasure, left.slice(start, start + MOVED_AT_ONCE));
  }
}

/**
 * Ids from the index, which are those still to do after an interruption, and from the ledger, since the index
 * may lag behind.
 */
async function submissionsLeft(ports: Ports, erasure: Erasure): Promise<readonly string[]> {
  const { accountId, respondentId, submissionIds, finishedAt } = erasure;
  const listed = await ports.submissions.idsByRespondent(accountId, respondentId);
  return [...new Set([...listed, ...(finishedAt === null ? submissionIds : [])])];
}

/** Returns how many were removed. Skips those already gone. */
async function eraseSubmissions(
  ports: Ports,
  { respondentId, pseudonymId }: Erasure,
  ids: readonly string[],
): Promise<number> {
  const received = await ports.submissions.received(ids);
  const left = ids.filter((id) => {
    const found = received.get(id);
    // Otherwise it is already kept under the pseudonym or, if the ledger was tampered with, belongs to
    // another person.
    return !found || (found.kind === 'kept' && found.submission.respondentId === respondentId);
  });
  await inParallel(left, async (id) => {
    const found = received.get(id);
    const kept =
      found?.kind === 'kept' && pseudonymId !== null
        ? pseudonymized(found.submission, pseudonymId)
        : null;
    await ports.submissions.erase(id, kept);
  });
  return left.length;
}
