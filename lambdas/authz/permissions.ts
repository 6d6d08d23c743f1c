import type { ActorRole } from './actor.ts';

/**
 * The one table of who may do what: an action that does not name a role is refused to it. ADMIN may
 * do everything. A respondent's survey link reaches none of these.
 */
export const PERMISSIONS = {
  'jobs:read': ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST'],
  'accounts:read': ['CUSTOMER_SUCCESS'],
  'respondents:read': ['CUSTOMER_SUCCESS'],
  'submissions:read': ['CUSTOMER_SUCCESS'],
  'risks:read': ['CUSTOMER_SUCCESS'],
  /** The account's risk in the payload of the mutation that has just changed it. */
  'risks:read-after-write': ['CUSTOMER_SUCCESS', 'INGEST'],
  'competitor-risks:read': ['CUSTOMER_SUCCESS'],
  'portfolio:read': ['CUSTOMER_SUCCESS'],
  'ask-next:read': ['CUSTOMER_SUCCESS'],
  'hotspots:read': ['CUSTOMER_SUCCESS', 'PRODUCT'],
  'testimonials:read': ['CUSTOMER_SUCCESS', 'MARKETING'],
  'leading-steps:read': ['MARKETING'],
  'accounts:write': ['CUSTOMER_SUCCESS', 'INGEST'],
  'respondents:write': ['CUSTOMER_SUCCESS', 'INGEST'],
  'submissions:write': ['CUSTOMER_SUCCESS', 'INGEST'],
  'submissions:retract': ['CUSTOMER_SUCCESS'],
  'outcomes:write': ['CUSTOMER_SUCCESS', 'INGEST'],
  'jobs:write': ['PRODUCT'],
  'market:write': ['PRODUCT'],
  'jobs:rebuild': [],
  'settings:write': [],
  'testimonials:write': ['MARKETING'],
} as const satisfies Readonly<Record<string, readonly ActorRole[]>>;

export type Action = keyof typeof PERMISSIONS;
