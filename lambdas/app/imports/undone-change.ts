import type { Job } from '../../domain/jobs/job.ts';

export type LeftReason = 'CHANGED_SINCE' | 'HAS_PEOPLE' | 'HAS_OUTCOMES' | 'IN_USE';

/** An imported item that is left as it is, and why. */
export interface LeftAsItIs {
  /** Name of the account, person, step or competitor. */
  name: string;
  reason: LeftReason;
}

export interface UndoManner {
  batch: string;
  /** Jobs with the undone changes applied, on a dry run. Null for a real undo. */
  rehearsed: Map<string, Job> | null;
}

export const NOTHING_UNDONE: UndoneChange = { undone: 0, left: [] };

export interface UndoneChange {
  undone: number;
  left: readonly LeftAsItIs[];
}
