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

/** Two people of whom one becomes the other. */
export interface MovedPair {
  from: Versioned<Respondent>;
  /** Null as version: the same person in another account, not stored there yet. */
  into: { value: Respondent; version: number | null };
}

/**
 * Makes one person another: from then on all that was said of either counts as said of the one that stays.
 * What is left to be moved is in the ledger. Undefined, and nothing written, if something has to be fixed.
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
    // After the people, whose versions guard the write, so that nothing that comes now is missed.
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

/** Reports what would be too much for one person, without making two one. */
export async function checkPairSize(
  ports: Ports,
  problems: Problems,
  people: SamePeople,
): Promise<void> {
  await checkSize(ports, problems, people, await mergedHistories(ports, people));
}

/** What both are remembered to have answered, on each job on which the one who goes is. */
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

/** One person holds no more than one may have said. */
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
      `and into have ${together} submissions together: one person may have ${MAX_PERSON_SUBMISSIONS}.`,
    );
  }
  if (histories.some(({ merged }) => textBytes(merged) > MAX_TEXT_BYTES)) {
    const limit = `one person may have ${MAX_TEXT_BYTES} bytes of current words on a job`;
    problems.tooMuch('from', `and into have too many words together: ${limit}.`);
  }
  if (histories.length > MOVED_HISTORIES) {
    problems.tooMuch('from', `has answered on more than ${MOVED_HISTORIES} jobs.`);
  }
}

function keyOf({ accountId, id }: Respondent): PersonKey {
  return { accountId, respondentId: id };
}
