import type { Instant } from '../../kernel/time.ts';

/** How those are reminded who have not answered: so many days after the message before, and so often at most. */
export interface Reminders {
  afterDays: number;
  times: number;
}

/** When messages go out. */
export interface Timing {
  sendAt: Instant;
  /** Null: there are none. */
  reminders: Reminders | null;
}
