import type { Account, Outcome } from '../../domain/accounts/account.ts';
import type { AccountEvent } from '../../domain/work/account-event.ts';
import type { AccountsListCriteria } from './accounts-list-filters.ts';
import type { Imported } from '../imports/imported-change.ts';
import type { Order } from '../kernel/lists/order.ts';
import type { SaveResult, Slice, SliceRequest, Versioned } from '../kernel/records.ts';
import type { Notice } from '../notices/notices-port.ts';

export interface AccountsListRequest extends SliceRequest {
  criteria?: AccountsListCriteria;
  /** By folded name, then id, by default. With `query`, by the matched word first. */
  order?: Order<'NAME' | 'UPDATED_AT'>;
}

export interface AccountsPort {
  /** For a merged account, returns the account that replaced it. Strongly consistent. */
  get(accountId: string): Promise<Versioned<Account> | null>;
  /** The account itself, even if merged, and the id of its replacement. Null if none. Strongly consistent. */
  getWithoutRedirect(
    accountId: string,
  ): Promise<(Versioned<Account> & { mergedInto: string | null }) | null>;
  /**
   * By requested id. For a merged account, returns its replacement. Strongly consistent, to include accounts
   * that an import has just written.
   */
  batchGet(accountIds: readonly string[]): Promise<ReadonlyMap<string, Versioned<Account>>>;
  /**
   * `beside` is written in the same transaction: the import's change, an event by a user, and a notice to
   * send.
   */
  save(
    account: Account,
    version: number | null,
    beside?: { imported?: Imported | null; event?: AccountEvent; notice?: Notice | null },
  ): Promise<SaveResult>;
  list(request: AccountsListRequest): Promise<Slice<Account>>;
  outcomes(accountId: string): Promise<readonly Outcome[]>;
  /** Idempotent: an outcome is identified by its day and kind. */
  recordOutcome(accountId: string, outcome: Outcome, imported?: Imported | null): Promise<void>;
  idOf(externalId: string): string;
}
