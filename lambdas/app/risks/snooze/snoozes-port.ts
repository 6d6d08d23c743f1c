import type { Snooze } from '../../../domain/risks/snooze.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { SaveResult, Versioned } from '../../kernel/records.ts';

/** An account's risk on one job. */
export interface RiskKey {
  accountId: string;
  jobKey: string;
}

/** Snoozes, at most one per risk. */
export interface SnoozesPort {
  /** Returns even a snooze past its retention period. Strongly consistent. */
  get(key: RiskKey): Promise<Versioned<Snooze> | null>;
  /** In the order of the keys. Null if there is none or its retention period is over. Strongly consistent. */
  batchGet(keys: readonly RiskKey[]): Promise<readonly (Snooze | null)[]>;
  /** The version is null for a new snooze. The event is written in the same transaction. */
  save(
    key: RiskKey,
    snooze: Snooze,
    version: number | null,
    event: AccountEvent,
  ): Promise<SaveResult>;
  remove(key: RiskKey, version: number): Promise<SaveResult>;
}
