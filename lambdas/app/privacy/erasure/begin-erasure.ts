import { effortsOnly, type EraseMode, underPseudonym } from '../../../domain/privacy/erasure.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import { inParallel } from '../../kernel/retries/in-parallel.ts';
import { Busy } from '../../kernel/errors.ts';
import { MAX_PERSON_SUBMISSIONS, TIME_BUDGET_MS } from '../../kernel/limits.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import { finishMovesInto } from '../../moves/run-move.ts';
import { redactPerson } from '../../work/forget-person.ts';
import type { Erasure, RemovedHistory, PersonKey } from './erasures-port.ts';

/** Histories that fit in one transaction. */
export const MOVED_AT_ONCE = 40;

export interface WantedErasure {
  mode: EraseMode;
  erasedAt: Instant;
  /** Submissions known to have been theirs, in addition to those found. */
  submissionIds?: readonly string[];
  /** Reads the person. Null if there is none. */
  find(): Promise<Versioned<Respondent> | null>;
}

/**
 * Starts an erasure: from then on, the person cannot be found and no figure includes them. The ledger records
 * what is left to remove. Null if there is no such person. Throws Busy if merges into the person take too
 * long to finish.
 */
export async function beginErasure(
  ports: Ports,
  { mode, erasedAt, submissionIds = [], find }: WantedErasure,
): Promise<Erasure | null> {
  return retryLost(ports, async () => {
    const respondent = await find();
    if (!respondent) return null;
    await finishMoves(ports, respondent.value);
    // While their name is still known.
    await redactPerson(ports, respondent.value);
    // Read after the person: the write is conditional on their version, so no answer that arrives now is
    // missed.
    const { accountId, id: respondentId } = respondent.value;
    const found = await ports.submissions.idsByRespondent(accountId, respondentId);
    const pseudonymId = mode === 'PSEUDONYMISE' ? ports.erasures.newId() : null;
    const erasure: Erasure = {
      accountId,
      respondentId,
      mode,
      erasedAt,
      finishedAt: null,
      pseudonymId,
      submissionIds: [...new Set([...found, ...submissionIds])].slice(0, MAX_PERSON_SUBMISSIONS),
    };
    const histories = await historiesOf(ports, erasure, pseudonymId);
    const saved = await ports.erasures.begin(erasure, {
      respondent,
      pseudonym: pseudonymId === null ? null : underPseudonym(respondent.value, pseudonymId),
      histories: histories.slice(0, MOVED_AT_ONCE),
    });
    return saved === 'lost' ? 'lost' : erasure;
  });
}

/** Finishes pending merges, so that everyone merged into the person is erased with them. */
async function finishMoves(ports: Ports, { accountId, id }: Respondent): Promise<void> {
  const deadline = ports.now() + TIME_BUDGET_MS;
  const isThrough = await finishMovesInto(ports, { accountId, respondentId: id }, deadline);
  if (!isThrough) throw new Busy();
}

/** A person's answer history on each job, and the part to keep. */
export async function historiesOf(
  ports: Ports,
  { accountId, respondentId }: PersonKey,
  pseudonymId: string | null,
): Promise<readonly RemovedHistory[]> {
  const found = await inParallel(await ports.jobs.keys(), async (jobKey) => {
    const job = await ports.jobs.get(jobKey);
    const history = job && (await ports.respondents.histories(job.value, accountId, respondentId));
    if (!history) return [];
    return [{ job: job.value, kept: pseudonymId === null ? null : effortsOnly(history.value) }];
  });
  return found.flat();
}
