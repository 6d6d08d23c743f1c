import type { Instant } from '../../domain/kernel/time.ts';
import type { Ports } from '../kernel/ports.ts';
import type { PersonKey } from '../privacy/erasure/erasures-port.ts';
import type { PersonMove } from './moves-port.ts';

/**
 * Continues the merge of a contact. Returns false if `deadline` passed first. Can be interrupted and resumed
 * anywhere.
 */
export async function runMove(ports: Ports, move: PersonMove, deadline: Instant): Promise<boolean> {
  if (!(await ports.moves.moveRest(move, () => ports.now() >= deadline))) return false;
  if (move.finishedAt === null) await ports.moves.finish(move, ports.now());
  return true;
}

/**
 * Finishes all moves into a contact, so that all their data is found. Returns false if `deadline` passed
 * first.
 */
export async function finishMovesInto(
  ports: Ports,
  person: PersonKey,
  deadline: Instant,
): Promise<boolean> {
  for (const move of await ports.moves.into(person)) {
    // Contacts merged into this one may have had others merged into them.
    if (!(await finishMovesInto(ports, move.from, deadline))) return false;
    if (move.finishedAt === null && !(await runMove(ports, move, deadline))) return false;
  }
  return true;
}
