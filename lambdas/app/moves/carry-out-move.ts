import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import type { PersonMove } from './moves-port.ts';

/** Moves what a move has left, until `deadline`; false if there is more. It can break off anywhere. */
export async function carryOutMove(
  ports: Ports,
  move: PersonMove,
  deadline: Instant,
): Promise<boolean> {
  if (!(await ports.moves.moveRest(move, () => ports.now() >= deadline))) return false;
  if (move.finishedAt === null) await ports.moves.finish(move, ports.now());
  return true;
}

/** Goes on with what is under way into a person, so that everything of them is found: false if there is more. */
export async function finishMovesInto(
  ports: Ports,
  person: PersonKey,
  deadline: Instant,
): Promise<boolean> {
  for (const move of await ports.moves.into(person)) {
    // The person merged into them may have had others merged into them before.
    if (!(await finishMovesInto(ports, move.from, deadline))) return false;
    if (move.finishedAt === null && !(await carryOutMove(ports, move, deadline))) return false;
  }
  return true;
}
