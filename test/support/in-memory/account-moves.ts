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
    tasks: memory.tasks.values().filter((task) => task.accountId === accountId),
    timelineEvents: [...memory.accountEvents.values()].filter(
      (event) => event.accountId === accountId,
    ),
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
        const { submissions, outcomes, surveyLinks, snoozes, tasks, timelineEvents } =
          held(accountId);
        return {
          submissions: submissions.length,
          outcomes: outcomes.length,
          surveyLinks: surveyLinks.length,
          snoozes: snoozes.length,
          tasks: tasks.length,
          timelineEvents: timelineEvents.length,
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
  moveWork(memory, { fromId, intoId });
  for (const { key } of memory.jobs.values()) {
    const snooze = memory.acknowledgements.get(keyOf(fromId, key));
    const other = memory.acknowledgements.get(keyOf(intoId, key));
    memory.acknowledgements.delete(keyOf(fromId, key));
    if (!snooze || (other && other.value.at >= snooze.value.at)) continue;
    memory.acknowledgements.put(keyOf(intoId, key), snooze.value, other?.version ?? null);
  }
}

function moveWork(
  memory: Memory,
  { fromId, intoId }: Pick<AccountMove, 'fromId' | 'intoId'>,
): void {
  for (const task of memory.tasks.values()) {
    if (task.accountId !== fromId) continue;
    memory.tasks.delete(keyOf(fromId, task.id));
    memory.tasks.put(keyOf(intoId, task.id), { ...task, accountId: intoId }, null);
  }
  for (const [id, event] of memory.accountEvents) {
    if (event.accountId !== fromId) continue;
    const { details } = event;
    const move =
      details.kind === 'ACTIVITY' && details.respondentId !== null
        ? memory.moves.get(keyOf(fromId, details.respondentId))?.move
        : undefined;
    const moved = move ? { ...details, respondentId: move.into.respondentId } : details;
    memory.accountEvents.set(id, { ...event, accountId: intoId, details: moved });
  }
}
