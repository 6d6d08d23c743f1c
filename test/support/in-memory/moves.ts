import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { MoveStart, PersonMove } from '../../../lambdas/app/moves/moves-port.ts';
import { candidateKey, type Projection } from './projection.ts';
import { keyOf, type Memory } from './memory.ts';
import { sliceOf } from './slice-of.ts';

/** The port of moves: people who become others, and what goes with them. */
export function movePorts(memory: Memory, projection: Projection): Pick<Ports, 'moves'> {
  const ledger = memory.moves;
  const nameOf = ({ from }: Pick<PersonMove, 'from'>) => keyOf(from.accountId, from.respondentId);
  return {
    moves: {
      begin: (move, start) =>
        memory.transact(() => {
          if (!become(memory, start)) return 'lost';
          ledger.set(nameOf(move), { move, isOpen: true });
          memory.writes += 1;
          projection.refreshAccount(move.into.accountId);
          return 'saved';
        }),
      get: async (from) => ledger.get(nameOf({ from }))?.move ?? null,
      open: async (request) =>
        sliceOf(
          [...ledger.values()].flatMap(({ move, isOpen }) => (isOpen ? [move] : [])),
          nameOf,
          request,
        ),
      unfinished: async (accountId) =>
        [...ledger.values()]
          .map(({ move }) => move)
          .filter(({ from, finishedAt }) => from.accountId === accountId && finishedAt === null),
      into: async ({ respondentId }) =>
        [...ledger.values()]
          .map(({ move }) => move)
          .filter(({ into }) => into.respondentId === respondentId),
      moveRest: (move) =>
        memory.transact(() => {
          moveRest(memory, move);
          memory.writes += 1;
          projection.refreshAccount(move.into.accountId);
          return true;
        }),
      finish: (move, finishedAt) =>
        memory.transact(() => {
          ledger.set(nameOf(move), { move: { ...move, finishedAt }, isOpen: true });
          memory.writes += 1;
        }),
      settle: async (move) => void ledger.set(nameOf(move), { move, isOpen: false }),
      forget: async (move) => void ledger.delete(nameOf(move)),
    },
  };
}

function become(memory: Memory, { from, into, histories }: MoveStart): boolean {
  const { accountId } = into.value;
  const key = keyOf(from.value.accountId, from.value.id);
  if (!memory.respondents.has(key, from.version)) return false;
  if (
    memory.respondents.put(keyOf(accountId, into.value.id), into.value, into.version) === 'lost'
  ) {
    return false;
  }
  memory.respondents.delete(key);
  for (const externalId of [from.value.externalId, ...from.value.formerExternalIds]) {
    memory.who.delete(keyOf(from.value.accountId, externalId));
    memory.who.set(keyOf(accountId, externalId), into.value.id);
  }
  for (const { job, intoVersion, merged } of histories) {
    memory.histories.delete(keyOf(job.key, from.value.accountId, from.value.id));
    memory.histories.put(keyOf(job.key, accountId, into.value.id), merged, intoVersion);
  }
  return true;
}

function moveRest(memory: Memory, { from, into }: PersonMove): void {
  for (const [id, submission] of memory.submissions) {
    if (submission.respondentId !== from.respondentId) continue;
    memory.submissions.set(id, { ...submission, ...into });
  }
  for (const link of memory.surveyLinks.values()) {
    if (link.respondentId !== from.respondentId) continue;
    const key = keyOf(link.accountId, link.id);
    memory.surveyLinks.delete(key);
    memory.surveyLinks.put(keyOf(into.accountId, link.id), { ...link, ...into }, null);
  }
  for (const candidate of memory.candidates.values()) {
    if (candidate.respondentId !== from.respondentId) continue;
    const moved = { ...candidate, ...into };
    const records = memory.consents.get(candidateKey(candidate));
    if (records) memory.consents.set(candidateKey(moved), records);
    memory.consents.delete(candidateKey(candidate));
    memory.candidates.delete(candidateKey(candidate));
    memory.candidates.put(candidateKey(moved), moved, null);
  }
}
