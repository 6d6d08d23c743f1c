import { DAY_MS, type Instant } from '../../kernel/time.ts';
import type { PlaybookReason } from './playbook.ts';

/** How long after a start its effect is looked at. No start of the same playbook falls in between. */
export const EFFECT_DAYS = 90;
/** Points of score by which an account has to be better to count as improved. */
export const IMPROVED_BY = 10;

/** That a playbook was started for an account, with what it was then. */
export interface PlaybookStart {
  id: string;
  accountId: string;
  jobKey: string;
  playbookKey: string;
  /** Counts the starts of a playbook in an account, from 1. */
  number: number;
  /** The name that the playbook had. */
  name: string;
  reason: PlaybookReason;
  stepKey: string | null;
  startedAt: Instant;
  /** E-mail address, or name at the token's issuer. */
  startedBy: string;
  taskIds: readonly string[];
}

/** The instant as of which the effect of a start can be told. */
export function effectAt({ startedAt }: Pick<PlaybookStart, 'startedAt'>): Instant {
  return startedAt + EFFECT_DAYS * DAY_MS;
}
