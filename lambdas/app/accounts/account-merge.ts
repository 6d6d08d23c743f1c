import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import {
  type AccountDifference,
  accountDifferences,
  mergedAccount,
} from '../../domain/accounts/merged-account.ts';
import { TIME_BUDGET_MS } from '../kernel/limits.ts';
import type { Ports } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import type { AccountMove, HeldByAccount } from '../moves/account-moves-port.ts';
import { runAccountMove } from '../moves/run-account-move.ts';
import { everyoneIn, findSame } from '../moves/same-people.ts';
import { checkMergeable, type MergedPair, pairOf } from './mergeable.ts';
import type { AccountMergeInput } from '../kernel/generated/inputs.ts';

/** Counts of what moves with an account. */
interface MovedWithAccount extends HeldByAccount {
  people: number;
  /** Of those, people who also exist in the other account and are merged with their record there. */
  samePeople: number;
}

export interface MergedAccount {
  account: Account;
  moved: MovedWithAccount;
  /** Facts on which the accounts differ. Those of the account that remains are kept. */
  differences: readonly AccountDifference[];
  /** False if the time budget ran out. Send the mutation again; otherwise, the rest moves within the hour. */
  isComplete: boolean;
}

/**
 * Merges one account into another: people, answers, outcomes, survey links and snoozes move to the account
 * that remains, and the ids of the other resolve to it. Figures of both stay unchanged until everything has
 * moved. Sent again, it resumes where it stopped.
 */
export async function accountMerge(
  scope: Scope,
  input: AccountMergeInput,
): Promise<MutationResult<MergedAccount>> {
  authorize(scope.actor, 'ACCOUNTS_MERGE');
  const { ports, loaders, audit } = scope;
  const deadline = ports.now() + TIME_BUDGET_MS;
  const problems = new Problems();
  const pair = await pairOf(scope, problems, input);
  if (!pair) return rejected(problems.list);
  const { from, into } = pair;
  audit.touch({ type: 'ACCOUNT', id: from.value.id }, { type: 'ACCOUNT', id: into.value.id });
  const begun = await ports.accountMoves.get(from.value.id);
  if (!begun) await checkMergeable(ports, problems, pair);
  if (!problems.isEmpty) return rejected(problems.list);
  const moved = await movedWith(ports, pair);
  const differences = accountDifferences(from.value, into.value, ports.reportingCurrency);
  if (input.dryRun) {
    return done({ account: into.value, moved, differences, isComplete: false });
  }
  const move = begun ?? (await begin(scope, problems, input));
  if (!move) return rejected(problems.list);
  const isComplete = await runAccountMove(ports, move, deadline);
  loaders.forget(move.intoId);
  const account = (await loaders.account(move.intoId)) ?? into.value;
  return done({ account, moved, differences, isComplete });
}

async function movedWith(ports: Ports, { from, into }: MergedPair): Promise<MovedWithAccount> {
  const [people, others, held] = await Promise.all([
    everyoneIn(ports, from.value.id),
    everyoneIn(ports, into.value.id),
    ports.accountMoves.held(from.value.id),
  ]);
  const sameAs = findSame(others);
  const samePeople = people.filter((person) => sameAs(person) !== undefined).length;
  return { people: people.length, samePeople, ...held };
}

/** Returns undefined and writes nothing if the accounts have changed so that they can no longer be merged. */
async function begin(
  scope: Scope,
  problems: Problems,
  input: AccountMergeInput,
): Promise<AccountMove | undefined> {
  const { ports } = scope;
  return retryLost(ports, async () => {
    const pair = await pairOf(scope, problems, input);
    if (!pair) return undefined;
    const { from, into } = pair;
    const at = ports.now();
    const move = {
      fromId: from.value.id,
      intoId: into.value.id,
      startedAt: at,
      finishedAt: null,
    };
    const left = { ...from.value, archivedAt: from.value.archivedAt ?? at, updatedAt: at };
    const merged = mergedAccount(from.value, into.value, at);
    const saved = await ports.accountMoves.begin(
      move,
      { value: left, version: from.version },
      { value: merged, version: into.version },
    );
    return saved === 'lost' ? 'lost' : move;
  });
}
