export const ACTOR_ROLES = [
  'ADMIN',
  'CUSTOMER_SUCCESS',
  'MARKETING',
  'PRODUCT',
  'INGEST',
  'READ',
  'RESPONDENT',
] as const;
/** The role of a caller, who may have several. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** The roles of signed-in people and machines. Respondents come through a signed link instead. */
export type SignedInRole = Exclude<ActorRole, 'RESPONDENT'>;
export const SIGNED_IN_ROLES: readonly SignedInRole[] = ACTOR_ROLES.filter(
  (role) => role !== 'RESPONDENT',
);

/** The caller, authenticated by a token before any use case runs. */
export interface Actor {
  /** The caller's `sub` at the token issuer. */
  subject: string;
  roles: readonly ActorRole[];
  /** The caller's signed link, for RESPONDENT. Absent for callers who signed in. */
  link?: ActorLink;
  /** The id of the personal access token used for the call. Absent if none was used. */
  accessTokenId?: string;
}

/**
 * What a signed link allows: answering one survey, withdrawing one's answers, or unsubscribing from e-mail.
 */
export type ActorLink =
  | { kind: 'SURVEY'; accountId: string; linkId: string }
  | { kind: 'WITHDRAWAL' | 'UNSUBSCRIBE'; accountId: string; respondentId: string };
