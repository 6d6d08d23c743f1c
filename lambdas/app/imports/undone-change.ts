export type LeftReason = 'CHANGED_SINCE' | 'HAS_PEOPLE' | 'HAS_OUTCOMES';

/** Something that an import brought and that stays, and why. */
export interface LeftAsItIs {
  /** Of the account, the step or the competitor. */
  name: string;
  reason: LeftReason;
}

export interface UndoneChange {
  undone: number;
  left: readonly LeftAsItIs[];
}
