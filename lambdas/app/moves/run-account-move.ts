import type { Respondent } from '../../domain/people/respondent.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import { Problems } from '../kernel/validation/problems.ts';
import type { AccountMove } from './account-moves-port.ts';
import { beginMove, type MovedPair } from './begin-move.ts';
import { runMove } from './run-move.ts';
import { everyoneIn, findSame } from './same-people.ts';

/**
 * Continues the merge of an account, contact by contact. Returns false if `deadline` passed first. Can be
 * interrupted and resumed anywhere, since it skips what has already moved. The figures are updated once
 * everything has moved.
 */
export async function runAccountMove(
  ports: Ports,
  move: AccountMove,
  deadline: Instant,
): Promise<boolean> {
  const isOver = () => ports.now() >= deadline;
  const people = await everyoneIn(ports, move.fromId);
  const sameAs = findSame(people.length === 0 ? [] : await everyoneIn(ports, move.intoId));
  for (const [i, person] of people.entries()) {
    // Always move at least one, so that every run makes progress.
    if (i > 0 && isOver()) return false;
    if (!(await movePerson(ports, move, person, sameAs(person), deadline))) return false;
  }
  for (const begun of await ports.moves.unfinished(move.fromId)) {
    if (!(await runMove(ports, begun, deadline))) return false;
  }
  if (!(await ports.accountMoves.moveRest(move, isOver))) return false;
  if (move.finishedAt === null) await ports.accountMoves.finish(move, ports.now());
  return true;
}

/**
 * Merges a contact into its counterpart in the other account if there is one, and moves it unchanged
 * otherwise.
 */
async function movePerson(
  ports: Ports,
  { fromId, intoId }: AccountMove,
  { id }: Respondent,
  same: Respondent | undefined,
  deadline: Instant,
): Promise<boolean> {
  const problems = new Problems();
  const newId = ports.erasures.newId();
  const moved = await beginMove(ports, problems, async () => {
    const from = await ports.respondents.get(fromId, id);
    // Already moved.
    if (from?.value.accountId !== fromId) return undefined;
    const into = same && (await ports.respondents.get(intoId, same.id));
    // `beginMove` adds the requests and former ids of the old record.
    const copy = {
      ...from.value,
      id: newId,
      accountId: intoId,
      requests: [],
      formerExternalIds: [],
    };
    const pair: MovedPair = { from, into: into ?? { value: copy, version: null } };
    return pair;
  });
  // Sizes were checked before the move began, so a problem here is an error.
  const [problem] = problems.list;
  if (problem) throw new Error(problem.message);
  return moved ? runMove(ports, moved, deadline) : true;
}
