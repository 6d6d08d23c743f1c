import type { Instant } from '../../domain/kernel/time.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { Optional } from '../kernel/optional.ts';
import type { Ports } from '../kernel/ports.ts';
import { checkDay } from '../kernel/validation/date.ts';
import { ifGiven, orKept } from '../kernel/validation/given.ts';
import { checkMoney, type MoneyInput } from '../kernel/validation/money.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkEmail, checkName, checkNewId } from '../kernel/validation/text.ts';

/** An account as it is sent: an absent field keeps its value, null clears it. */
export interface AccountUpsertInput {
  externalId: string;
  /** Required for a new account. */
  name?: Optional<string>;
  segment?: Optional<string>;
  /** In the reporting currency, 0 or more. */
  arr?: Optional<MoneyInput>;
  renewalDate?: Optional<string>;
  ownerEmail?: Optional<string>;
}

/** What is to be changed of an account: undefined keeps. */
export interface AccountChange {
  id: string;
  externalId: string;
  name: string | undefined;
  segment: string | null | undefined;
  arr: number | null | undefined;
  renewalDate: string | null | undefined;
  ownerEmail: string | null | undefined;
}

/** Reads the input; undefined if something in it has to be mended. */
export function parseAccount(
  ports: Ports,
  problems: Problems,
  input: AccountUpsertInput,
): AccountChange | undefined {
  const externalId = checkNewId(problems, 'externalId', input.externalId);
  const name = ifGiven(input.name, (text) => checkName(problems, 'name', text));
  if (name === null) problems.invalid('name', 'cannot be cleared: leave it out to keep it.');
  const change = {
    name: name ?? undefined,
    segment: ifGiven(input.segment, (text) => checkName(problems, 'segment', text)),
    arr: ifGiven(input.arr, (arr) => checkMoney(problems, 'arr', arr, ports.reportingCurrency)),
    renewalDate: ifGiven(input.renewalDate, (day) => checkDay(problems, 'renewalDate', day)),
    ownerEmail: ifGiven(input.ownerEmail, (text) => checkEmail(problems, 'ownerEmail', text)),
  };
  if (externalId === undefined) return undefined;
  return { id: ports.accounts.idOf(externalId), externalId, ...change };
}

/** The account with the change made; undefined if a new one lacks its name. */
export function applyAccountChange(
  problems: Problems,
  account: Account | null,
  change: AccountChange,
  at: Instant,
): Account | undefined {
  const name = orKept(change.name, account?.name);
  if (name === undefined) return problems.invalid('name', 'is required for a new account.');
  return {
    id: change.id,
    externalId: change.externalId,
    name,
    segment: orKept(change.segment, account?.segment ?? null),
    arr: orKept(change.arr, account?.arr ?? null),
    renewalDate: orKept(change.renewalDate, account?.renewalDate ?? null),
    ownerEmail: orKept(change.ownerEmail, account?.ownerEmail ?? null),
    createdAt: account?.createdAt ?? at,
    updatedAt: at,
    archivedAt: account?.archivedAt ?? null,
  };
}

export function isSameAccount(a: Account, b: Account): boolean {
  return (
    a.name === b.name &&
    a.segment === b.segment &&
    a.arr === b.arr &&
    a.renewalDate === b.renewalDate &&
    a.ownerEmail === b.ownerEmail
  );
}
