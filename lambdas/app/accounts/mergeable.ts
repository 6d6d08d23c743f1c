import type { Account } from '../../domain/accounts/account.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { MAX_PEOPLE } from '../kernel/limits.ts';
import type { Ports, Position, Slice, Versioned } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { selectAccount } from '../kernel/nodes/selectors.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkPairSize } from '../moves/begin-move.ts';
import { everyoneIn, findSame } from '../moves/same-people.ts';
import type { Erasure } from '../privacy/erasure/erasures-port.ts';
import type { AccountSelector } from '../kernel/generated/inputs.ts';

/** The account to merge, and the account that it is merged into. */
export interface MergedPair {
  from: Versioned<Account>;
  into: Versioned<Account>;
}

/**
 * Returns the two selected accounts, or undefined, with a problem added, if they can't be a pair to merge.
 */
export async function pairOf(
  { ports }: Scope,
  problems: Problems,
  input: { from: AccountSelector; into: AccountSelector },
): Promise<MergedPair | undefined> {
  const fromId = idOf(ports, problems, 'from', input.from);
  const intoId = idOf(ports, problems, 'into', input.into);
  if (fromId === undefined || intoId === undefined) return undefined;
  const [from, into] = await Promise.all([
    ports.accounts.getWithoutRedirect(fromId),
    ports.accounts.get(intoId),
  ]);
  if (!from || from.value.isUndone)
    problems.notFound('from', 'does not match an account: check its id.');
  if (!into || into.value.isUndone)
    problems.notFound('into', 'does not match an account: check its id.');
  if (!from || !into || !problems.isEmpty) return undefined;
  const { mergedInto } = from;
  if (fromId === into.value.id && mergedInto === null) {
    return problems.invalid('into', 'is the same account as from: choose two different accounts.');
  }
  if (mergedInto !== null && (await ports.accounts.get(fromId))?.value.id !== into.value.id) {
    const message = 'from has been merged into another account already.';
    problems.report('CONFLICT', 'from', message);
    return undefined;
  }
  return { from, into };
}

function idOf(
  ports: Ports,
  problems: Problems,
  field: 'from' | 'into',
  selector: AccountSelector,
): string | undefined {
  const selected = selectAccount(ports, selector);
  if (selected.isValid) return selected.key;
  if (selected.by === null) return problems.invalid(field, selected.message);
  return problems.under(field).invalid(selected.by, selected.message);
}

/** Reports everything that prevents the merge. Called once, before anything is written. */
export async function checkMergeable(
  ports: Ports,
  problems: Problems,
  { from, into }: MergedPair,
): Promise<void> {
  if (into.value.archivedAt !== null) {
    problems.report('CONFLICT', 'into', 'into is archived: restore it first.');
  }
  for (const [field, { value }] of [['from', from] as const, ['into', into] as const]) {
    const underWay = await ports.accountMoves.underWay(value.id);
    if (underWay.length > 0) {
      const message = `${field} is being merged with another account. Try again in a moment.`;
      problems.report('CONFLICT', field, message);
    }
    if (await isBeingErased(ports, value.id)) {
      const why =
        'a person in it was erased within the last half hour, and the erasure is not complete yet';
      problems.report('CONFLICT', field, `${field} cannot be merged now: ${why}. Try again later.`);
    }
  }
  const [people, others] = await Promise.all([
    everyoneIn(ports, from.value.id),
    everyoneIn(ports, into.value.id),
  ]);
  checkPeople(problems, people, others);
  const sameAs = findSame(others);
  for (const person of people) {
    const same = sameAs(person);
    if (same) await checkPairSize(ports, problems, { from: person, into: same });
  }
}

function checkPeople(
  problems: Problems,
  people: readonly Respondent[],
  others: readonly Respondent[],
): void {
  const together = people.length + others.length;
  if (together > MAX_PEOPLE) {
    problems.tooMuch(
      'from',
      `and into have ${together} people together; an account can have at most ${MAX_PEOPLE}.`,
    );
  }
  if ([...people, ...others].some(({ withdrawal }) => withdrawal !== null)) {
    const why = 'a person in one of the two accounts asked to be erased';
    const message = `from and into cannot be merged: ${why}. Confirm or dismiss that request first.`;
    problems.report('CONFLICT', 'from', message);
  }
}

/** Searches all unfinished erasures. There are hardly ever any. */
async function isBeingErased({ erasures }: Ports, accountId: string): Promise<boolean> {
  let after: Position | null = null;
  do {
    const slice: Slice<Erasure> = await erasures.open({ limit: 100, after });
    if (slice.entries.some(({ value }) => value.accountId === accountId)) return true;
    after = slice.resumeAfter;
  } while (after !== null);
  return false;
}
