import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { PlaybookReason } from './playbook.ts';

/** Days from a start until its effect is measured. The same playbook cannot be started again in between. */
export const EFFECT_DAYS = 90;
/** Points by which a score must fall to count as improved. */
export const IMPROVED_BY = 10;

/** One start of a playbook for an account, with the playbook's data at that time. */
export interface PlaybookStart {
  id: string;
  accountId: string;
  jobKey: string;
  playbookKey: string;
  /** Counts a playbook's starts for an account, from 1. */
  number: number;
  /** The playbook's name when it was started. */
  name: string;
  reason: PlaybookReason;
  stepKey: string | null;
  startedAt: Instant;
  /** E-mail address, or name at the token's issuer. */
  startedBy: string;
  taskIds: readonly string[];
}

/** The instant at which the effect of a start is measured. */
export function effectAt({ startedAt }: Pick<PlaybookStart, 'startedAt'>): Instant {
  return startedAt + EFFECT_DAYS * DAY_MS;
}
