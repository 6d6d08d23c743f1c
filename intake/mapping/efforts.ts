/** The API's names for answers, aspects and roles. */
export const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;
export type Effort = (typeof EFFORTS)[number];

export const ASPECTS = ['JOB', 'CONSUMPTION'] as const;
export type Aspect = (typeof ASPECTS)[number];

export const ROLES = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'] as const;
export type Role = (typeof ROLES)[number];
