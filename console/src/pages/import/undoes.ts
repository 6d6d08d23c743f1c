import type { ImportKind } from '../../generated/graphql.ts';

/** Kinds of files whose import can be undone. */
export type UndoableKind = Exclude<ImportKind, 'CONTACTS'>;

/** What undoing an import of each kind does. */
export const UNDOES: Readonly<Record<UndoableKind, { what: string; noun: string; done: string }>> =
  {
    ACCOUNTS: {
      what:
        'Accounts that it created are archived. Those with contacts, answers, outcomes or a later change stay, ' +
        'as do its changes to accounts that were there before.',
      noun: 'account',
      done: 'archived',
    },
    SUBMISSIONS: {
      what:
        'Its answers no longer count, also those that an earlier import of the same file brought under this name. ' +
        'Accounts that it made stay.',
      noun: 'submission',
      done: 'no longer count',
    },
    OUTCOMES: {
      what: 'Its outcomes no longer count. Those that were recorded before or corrected since stay as they are.',
      noun: 'outcome',
      done: 'no longer count',
    },
    MARKET_BENCHMARKS: {
      what: 'The figures from before are put back. Steps whose figure was changed since stay as they are.',
      noun: 'figure',
      done: 'put back or removed',
    },
    SOLUTION_RATINGS: {
      what:
        'The ratings from before are put back, and competitors that it added are removed. Ratings that were ' +
        'changed since stay as they are.',
      noun: 'rating',
      done: 'put back or removed',
    },
  };

/** Why an import of contacts cannot be undone. */
export const CONTACTS_STAY =
  'Contacts stay, as they may have answered since: import a corrected file, or erase a person.';
