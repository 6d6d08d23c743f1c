import type { AccessTokenRole } from '../../generated/graphql.ts';
import english from '../../texts/en/admin.ts';
import { textsOf } from '../../texts/texts.ts';

export const t = textsOf('admin', english);

/** The roles of users, in the order in which the choices are shown. */
export const ROLES = [
  'ADMIN',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'INGEST',
  'READ',
] as const satisfies readonly AccessTokenRole[];
