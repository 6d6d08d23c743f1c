import type { Snooze } from '../../../domain/accounts/snooze.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { SaveResult, Versioned } from '../../kernel/records.ts';

/** What is snoozed: an account's risk on one job. */
export interface RiskKey {
  accountId: string;
  jobKey: string;
}

/** The snoozes, at most one per risk. */
export interface SnoozesPort {
  /** Whatever is stored, however old. Strongly consistent. */
  get(key: RiskKey): Promise<Versioned<Snooze> | null>;
  /** In the order of the keys; null where there is none that is kept still. Strongly consistent. */
  batchGet(keys: readonly RiskKey[]): Promise<readonly (Snooze | null)[]>;
  /** Null as version: there is none yet. That it was done is put down in the same transaction. */
  save(
    key: RiskKey,
    snooze: Snooze,
    version: number | null,
    event: AccountEvent,
  ): Promise<SaveResult>;
  remove(key: RiskKey, version: number): Promise<SaveResult>;
}
