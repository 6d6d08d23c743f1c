import type { Acknowledgement } from '../../../domain/accounts/acknowledgement.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { SaveResult, Versioned } from '../../kernel/records.ts';

/** What is put aside: an account's risk on one job. */
export interface RiskKey {
  accountId: string;
  jobKey: string;
}

/** What people have put aside, one a risk. */
export interface AcknowledgementsPort {
  /** Whatever is stored, however old. Strongly consistent. */
  get(key: RiskKey): Promise<Versioned<Acknowledgement> | null>;
  /** In the order of the keys; null where there is none that is kept still. Strongly consistent. */
  batchGet(keys: readonly RiskKey[]): Promise<readonly (Acknowledgement | null)[]>;
  /** Null as version: there is none yet. That it was done is put down in the same transaction. */
  save(
    key: RiskKey,
    acknowledgement: Acknowledgement,
    version: number | null,
    event: AccountEvent,
  ): Promise<SaveResult>;
  remove(key: RiskKey, version: number): Promise<SaveResult>;
}
