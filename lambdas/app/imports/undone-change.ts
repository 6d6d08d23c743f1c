import type { Job } from '../../domain/jobs/job.ts';

export type LeftReason = 'CHANGED_SINCE' | 'HAS_PEOPLE' | 'HAS_OUTCOMES' | 'IN_USE';

/** Something that an import brought and that stays, and why. */
export interface LeftAsItIs {
  /** Of the account, the person, the step or the competitor. */
  name: string;
  reason: LeftReason;
}

/** How changes are undone. */
export interface UndoManner {
  batch: string;
  /** Jobs as they would become, where it is only seen what would be undone; null: it is undone. */
  rehearsed: Map<string, Job> | null;
}

export const NOTHING_UNDONE: UndoneChange = { undone: 0, left: [] };

export interface UndoneChange {
  undone: number;
  left: readonly LeftAsItIs[];
}
