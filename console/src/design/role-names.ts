import type { RespondentRole } from '../generated/graphql.ts';
import { t } from './texts.ts';

/** In the order in which the choices are shown. */
export const ROLES: readonly RespondentRole[] = ['EXECUTOR', 'BENEFICIARY', 'BUYER', 'OTHER'];

/** Label of a role: `Decision-maker`. */
export function roleName(role: RespondentRole): string {
  return t(`roles.${role}`);
}

/** `decision-maker`, for use within a sentence. */
export function roleInSentence(role: RespondentRole): string {
  return t(`rolesInSentence.${role}`);
}

/** Roles in a sentence: `decision-maker, stakeholder`. */
export function roleList(roles: readonly RespondentRole[]): string {
  return roles.map(roleInSentence).join(', ');
}
