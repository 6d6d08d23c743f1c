import type { Actor } from '../../platform/authz/actor.ts';
import { isAllowed } from '../../platform/authz/authorize.ts';
import type { Action } from '../../platform/authz/permissions.ts';

export const VIEWED_LISTS = [
  'AT_RISK',
  'ACCOUNTS',
  'ASK_NEXT',
  'SURVEY_LINKS',
  'TESTIMONIALS',
  'HOTSPOTS',
] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** Permission required to read each list and its views, which may name accounts and owners. */
const READERS: Readonly<Record<ViewedList, Action>> = {
  AT_RISK: 'RISKS_READ',
  ACCOUNTS: 'ACCOUNTS_READ',
  ASK_NEXT: 'ASK_NEXT_READ',
  SURVEY_LINKS: 'SURVEY_LINKS_READ',
  TESTIMONIALS: 'TESTIMONIALS_READ',
  HOTSPOTS: 'HOTSPOTS_READ',
};

export function mayReadList(actor: Actor, list: ViewedList): boolean {
  return isAllowed(actor, READERS[list]);
}
