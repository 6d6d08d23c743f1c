import { mergedRespondent } from '../../domain/people/merged-respondent.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { mergeHistories, textBytes } from '../../domain/scoring/answers/answers.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import { MAX_PERSON_SUBMISSIONS, MAX_TEXT_BYTES } from '../kernel/limits.ts';
import type { Ports, Versioned } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import { MOVED_HISTORIES, type MovedHistory, type PersonMove } from './moves-port.ts';

/** Two contacts, the first of which is merged into the second. */
export interface MovedPair {
  from: Versioned<Respondent>;
  /** The version is null if the target is not stored yet: the same person, moving to another account. */
  into: { value: Respondent; version: number | null };
}

/**
 * Starts merging one contact into another, whose answers from then on include those of both. The ledger
 * records what is left to move. Returns undefined, without writing, if there are problems.
 */
export async function beginMove(
  ports: Ports,
  problems: Problems,
  find: () => Promise<MovedPair | undefined>,
): Promise<PersonMove | undefined> {
  return retryLost(ports, async () => {
    const pair = await find();
    if (!pair) return undefined;
    const { from, into } = pair;
    // Read after the contacts: the write is conditional on their versions, so no answer that arrives now is
    // missed.
    const histories = await mergedHistories(ports, { from: from.value, into: into.value });
    await checkSize(ports, problems, { from: from.value, into: into.value }, histories);
    if (!problems.isEmpty) return undefined;
    const move: PersonMove = {
      from: keyOf(from.value),
      into: keyOf(into.value),
      startedAt: ports.now(),
      finishedAt: null,
    };
    const merged = mergedRespondent(from.value, into.value);
    const saved = await ports.moves.begin(move, {
      from,
      into: { value: merged, version: into.version },
      histories,
    });
    return saved === 'lost' ? 'lost' : move;
  });
}

interface SamePeople {
  from: Respondent;
  into: Respondent;
}

/** Reports what would exceed the limits for one contact, without merging. */
export async function checkPairSize(
  ports: Ports,
  problems: Problems,
  people: SamePeople,
): Promise<void> {
  await checkSize(ports, problems, people, await mergedHistories(ports, people));
}

/** Merged answer histories, for each job that the first contact answered on. */
async function mergedHistories(
  ports: Ports,
  { from, into }: SamePeople,
): Promise<readonly MovedHistory[]> {
  const found = await inParallel(await ports.jobs.keys(), async (jobKey) => {
    const job = (await ports.jobs.get(jobKey))?.value;
    if (!job) return [];
    const read = ({ accountId, id }: Respondent) => ports.respondents.histories(job, accountId, id);
    const [theirs, kept] = await Promise.all([read(from), read(into)]);
    if (!theirs) return [];
    const merged = mergeHistories(kept?.value ?? [], theirs.value);
    const fromVersion = theirs.version;
    return [{ job, fromVersion, intoVersion: kept?.version ?? null, merged }];
  });
  return found.flat();
}

/** Reports whether both together exceed the limits for one contact. */
async function checkSize(
  { submissions }: Ports,
  problems: Problems,
  { from, into }: SamePeople,
  histories: readonly MovedHistory[],
): Promise<void> {
  const ids = await Promise.all(
    [from, into].map((person) => submissions.idsByRespondent(person.accountId, person.id)),
  );
  const together = ids.flat().length;
  if (together > MAX_PERSON_SUBMISSIONS) {
    problems.tooMuch(
      'from',
      `and into have ${together} submissions together; one person can have at most ${MAX_PERSON_SUBMISSIONS}.`,
    );
  }
  if (histories.some(({ merged }) => textBytes(merged) > MAX_TEXT_BYTES)) {
    const limit = `one person can have at most ${MAX_TEXT_BYTES} bytes of current text per job`;
    problems.tooMuch('from', `and into have too much text together: ${limit}.`);
  }
  if (histories.length > MOVED_HISTORIES) {
    problems.tooMuch('from', `has answered on more than ${MOVED_HISTORIES} jobs.`);
  }
}

function keyOf({ accountId, id }: Respondent): PersonKey {
  return { accountId, respondentId: id };
}
