export const ACTOR_ROLES = [
  'ADMIN',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'INGEST',
  'RESPONDENT',
] as const;
/** What a caller is: several may be held at once. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who calls: proven by a token before any use case runs. */
export interface Actor {
  /** The caller's name at the token's issuer. */
  subject: string;
  roles: readonly ActorRole[];
}
