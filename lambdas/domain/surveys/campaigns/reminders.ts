import type { Instant } from '../../kernel/time.ts';

/** Reminders to contacts who have not answered: days between messages, and maximum number of reminders. */
export interface Reminders {
  afterDays: number;
  times: number;
}

export interface Timing {
  sendAt: Instant;
  /** Null if there are none. */
  reminders: Reminders | null;
}
