import type { Account } from '../../domain/accounts/account.ts';
import { foldedName, hasWords, nameWords } from '../../domain/accounts/name-words.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { type Criteria, filterOf } from '../kernel/lists/filter.ts';
import { MAX_NAME } from '../kernel/limits.ts';
import { checkInstant } from '../kernel/validation/date.ts';
import { checkIds } from '../kernel/validation/several.ts';
import { checkText } from '../kernel/validation/text.ts';
import {
  ACCOUNT_FILTERS,
  type AccountListingValues,
  accountListingValues,
  type Mark,
} from './account-filters.ts';

/** An account's values that the accounts list filters by, taken from the account itself. */
interface AccountsListValues extends AccountListingValues {
  externalId: string;
  name: string;
  updatedAt: Instant;
  isArchived: boolean;
}

const filter = filterOf<AccountsListValues, { mark: Mark }>();

/**
 * Filters of the accounts list: those shared by all lists of accounts, and its own. The use case parses
 * filters with these, and the store matches accounts with them.
 */
export const ACCOUNTS_LIST_FILTERS = {
  ...ACCOUNT_FILTERS,
  /** Prefix of the name, case-insensitive. */
  namePrefix: filter({
    parse: (given: string, { problems, name }) =>
      given === '' ? null : checkText(problems, name, given, MAX_NAME),
    meets: (prefix) => {
      const folded = foldedName(prefix);
      return ({ name }) => foldedName(name).startsWith(folded);
    },
  }),
  externalIds: filter({
    parse: (given: readonly string[], { problems, name }) => checkIds(problems, name, given),
    meets:
      (ids) =>
      ({ externalId }) =>
        ids.includes(externalId),
  }),
  /** Updated at this instant or later. */
  updatedSince: filter({
    parse: (given: string, { problems, name }) => checkInstant(problems, name, given),
    meets:
      (since) =>
      ({ updatedAt }) =>
        updatedAt >= since,
  }),
  /** Prefixes of words in the name. */
  query: filter({
    parse: (given: string, { problems, name }) => {
      if (given.trim() === '') return null;
      if (checkText(problems, name, given, MAX_NAME) === undefined) return undefined;
      const words = nameWords(given);
      if (words.length > 0) return words;
      return problems.invalid(name, 'must contain a letter or a digit.');
    },
    meets:
      (wanted) =>
      ({ name }) =>
        hasWords(nameWords(name), wanted),
  }),
  /** Lists archived accounts in place of active ones, which are the default. */
  archived: filter({
    parse: (given: boolean) => given || null,
    meets:
      () =>
      ({ isArchived }) =>
        isArchived,
  }),
};

export function accountsListValues(account: Account, mark: Mark): AccountsListValues {
  const { externalId, name, updatedAt, archivedAt } = account;
  return {
    ...accountListingValues(account, mark),
    ...{ externalId, name, updatedAt, isArchived: archivedAt !== null },
  };
}

export type AccountsListCriteria = Criteria<typeof ACCOUNTS_LIST_FILTERS>;
