/** The API's names for efforts, aspects and roles. */
export const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;
export type Effort = (typeof EFFORTS)[number];

export const ASPECTS = ['JOB', 'CONSUMPTION'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const REASONS = ['SLOW', 'INACCURATE', 'HARD_TO_USE', 'OTHER'] as const;
export type Reason = (typeof REASONS)[number];

/** Wordings of reasons on the survey page and in other surveys, folded. */
export const REASON_WORDS: ReadonlyMap<string, Reason> = new Map([
  ['it takes too long', 'SLOW'],
  ['takes too long', 'SLOW'],
  ['too slow', 'SLOW'],
  ['the result is not right', 'INACCURATE'],
  ['result not right', 'INACCURATE'],
  ['wrong result', 'INACCURATE'],
  ['it is hard to use', 'HARD_TO_USE'],
  ['hard to use', 'HARD_TO_USE'],
  ['something else', 'OTHER'],
]);

export const ROLES = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'] as const;
export type Role = (typeof ROLES)[number];
