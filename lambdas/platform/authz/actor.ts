export const ACTOR_ROLES = [
  'ADMIN',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'INGEST',
  'READ',
  'RESPONDENT',
] as const;
/** What a caller is: several may be held at once. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What people and machines sign in with; respondents come by links of their own. */
export type SignedInRole = Exclude<ActorRole, 'RESPONDENT'>;
export const SIGNED_IN_ROLES: readonly SignedInRole[] = ACTOR_ROLES.filter(
  (role) => role !== 'RESPONDENT',
);

/** Who calls: proven by a token before any use case runs. */
export interface Actor {
  /** The caller's name at the token's issuer. */
  subject: string;
  roles: readonly ActorRole[];
  /** The link that the caller came by, for RESPONDENT; absent for everyone who signed in. */
  link?: ActorLink;
  /** The personal access token that the caller came by; absent for everyone else. */
  accessTokenId?: string;
}

/** What a signed link lets its bearer do: answer one survey, withdraw what they said, or get no more mail. */
export type ActorLink =
  | { kind: 'SURVEY'; accountId: string; linkId: string }
  | { kind: 'WITHDRAWAL' | 'UNSUBSCRIBE'; accountId: string; respondentId: string };
