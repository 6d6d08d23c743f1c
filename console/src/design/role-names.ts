import type { RespondentRole } from '../generated/graphql.ts';

/** Roles as people read them; the API's names are the keys. */
export const ROLE_NAMES: Readonly<Record<RespondentRole, string>> = {
  EXECUTOR: 'Day-to-day user',
  BENEFICIARY: 'Stakeholder',
  BUYER: 'Decision-maker',
  OTHER: 'Other',
};

/** Roles in a sentence: `decision-maker, stakeholder`. */
export function roleList(roles: readonly RespondentRole[]): string {
  return roles.map((role) => ROLE_NAMES[role].toLowerCase()).join(', ');
}
