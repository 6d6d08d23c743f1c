import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { AccountMove } from '../../../lambdas/app/moves/account-moves-port.ts';
import type { Projection } from './projection.ts';
import { keyOf, type Memory } from './memory.ts';
import { sliceOf } from './slice-of.ts';

/** The port of accounts that become others: what is computed of both follows at once. */
export function accountMovePorts(
  memory: Memory,
  projection: Projection,
): Pick<Ports, 'accountMoves'> {
  const ledger = memory.accountMoves;
  const held = (accountId: string) => ({
    submissions: [...memory.submissions.values()].filter((one) => one.accountId === accountId),
    outcomes: memory.outcomes.get(accountId) ?? [],
    surveyLinks: memory.surveyLinks.values().filter((link) => link.accountId === accountId),
    snoozes: memory.jobs.values().filter(({ key }) => {
      return memory.acknowledgements.get(keyOf(accountId, key)) !== null;
    }),
  });
  return {
    accountMoves: {
      get: async (fromId) => ledger.get(fromId)?.move ?? null,
      underWay: async (accountId) =>
        [...ledger.values()].flatMap(({ move: { fromId, intoId, finishedAt } }) => {
          const isPart = fromId === accountId || intoId === accountId;
          return isPart && finishedAt === null ? [fromId] : [];
        }),
      open: async (request) =>
        sliceOf(
          [...ledger.values()].flatMap(({ move, isOpen }) => (isOpen ? [move] : [])),
          ({ fromId }) => fromId,
          request,
        ),
      held: async (accountId) => {
        const { submissions, outcomes, surveyLinks, snoozes } = held(accountId);
        return {
          submissions: submissions.length,
          outcomes: outcomes.length,
          surveyLinks: surveyLinks.length,
          snoozes: snoozes.length,
        };
      },
      begin: (move, from, into) =>
        memory.transact(() => {
          if (!memory.accounts.has(move.fromId, from.version)) return 'lost';
          if (memory.accounts.put(move.intoId, into.value, into.version) === 'lost') return 'lost';
          memory.accounts.put(move.fromId, from.value, from.version);
          ledger.set(move.fromId, { move, isOpen: true });
          memory.writes += 1;
          return 'saved';
        }),
      moveRest: (move) =>
        memory.transact(() => {
          moveRest(memory, move);
          memory.writes += 1;
          return true;
        }),
      finish: (move, finishedAt) =>
        memory.transact(() => {
          ledger.set(move.fromId, { move: { ...move, finishedAt }, isOpen: true });
          memory.writes += 1;
          projection.refresh();
        }),
      settle: async (move) => void ledger.set(move.fromId, { move, isOpen: false }),
    },
  };
}

function moveRest(memory: Memory, { fromId, intoId }: AccountMove): void {
  for (const [id, submission] of memory.submissions) {
    if (submission.accountId !== fromId) continue;
    memory.submissions.set(id, { ...submission, accountId: intoId });
  }
  const known = memory.outcomes.get(intoId) ?? [];
  const more = (memory.outcomes.get(fromId) ?? []).filter(({ kind, occurredOn }) =>
    known.every((one) => one.kind !== kind || one.occurredOn !== occurredOn),
  );
  memory.outcomes.set(intoId, [...known, ...more]);
  memory.outcomes.delete(fromId);
  for (const { key } of memory.jobs.values()) {
    const snooze = memory.acknowledgements.get(keyOf(fromId, key));
    const other = memory.acknowledgements.get(keyOf(intoId, key));
    memory.acknowledgements.delete(keyOf(fromId, key));
    if (!snooze || (other && other.value.at >= snooze.value.at)) continue;
    memory.acknowledgements.put(keyOf(intoId, key), snooze.value, other?.version ?? null);
  }
}
