import type { ActorRole } from './actor.ts';

/**
 * The one table of who may do what: an action that does not name a role is refused to it. ADMIN may
 * do everything. A respondent's survey link reaches none of these.
 */
export const PERMISSIONS = {
  JOBS_READ: ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT', 'INGEST'],
  JOBS_WRITE: ['PRODUCT'],
  JOBS_REBUILD: [],
  SETTINGS_WRITE: [],
  /** What the market at large struggles with. */
  MARKET_READ: ['CUSTOMER_SUCCESS', 'MARKETING', 'PRODUCT'],
  MARKET_WRITE: ['PRODUCT'],
  /** Rivals and what they are rated. */
  RIVALS_READ: ['CUSTOMER_SUCCESS', 'PRODUCT'],
  ACCOUNTS_READ: ['CUSTOMER_SUCCESS'],
  /** What an account is called, where something else that the caller may read leads to it. */
  ACCOUNT_NAMES_READ: ['CUSTOMER_SUCCESS', 'MARKETING', 'INGEST'],
  ACCOUNTS_WRITE: ['CUSTOMER_SUCCESS', 'INGEST'],
  RESPONDENTS_READ: ['CUSTOMER_SUCCESS'],
  /** Who a person is, where something else that the caller may read leads to them. */
  RESPONDENT_NAMES_READ: ['CUSTOMER_SUCCESS', 'MARKETING'],
  /** The ids of a person, where something else that the caller may read leads to them. */
  RESPONDENT_IDS_READ: ['CUSTOMER_SUCCESS', 'MARKETING', 'INGEST'],
  RESPONDENTS_WRITE: ['CUSTOMER_SUCCESS', 'INGEST'],
  /** Everything that is held on a person, as one document. */
  RESPONDENTS_EXPORT: [],
  RESPONDENTS_ERASE: [],
  SUBMISSIONS_READ: ['CUSTOMER_SUCCESS'],
  /** What a submission says, in the payload of the call that sent it. */
  SUBMISSIONS_ECHO: ['CUSTOMER_SUCCESS', 'INGEST'],
  SUBMISSIONS_WRITE: ['CUSTOMER_SUCCESS', 'INGEST'],
  /** What the caller sent; SUBMISSIONS_RETRACT_ANY also takes back what others did. */
  SUBMISSIONS_RETRACT: ['CUSTOMER_SUCCESS'],
  SUBMISSIONS_RETRACT_ANY: [],
  SURVEY_LINKS_READ: ['CUSTOMER_SUCCESS'],
  SURVEY_LINKS_WRITE: ['CUSTOMER_SUCCESS'],
  /** The survey that the caller's own link leads to. */
  SURVEY_ANSWER: ['RESPONDENT'],
  RISKS_READ: ['CUSTOMER_SUCCESS'],
  COMPETITOR_RISKS_READ: ['CUSTOMER_SUCCESS'],
  PORTFOLIO_READ: ['CUSTOMER_SUCCESS'],
  ASK_NEXT_READ: ['CUSTOMER_SUCCESS'],
  OUTCOMES_WRITE: ['CUSTOMER_SUCCESS', 'INGEST'],
  HOTSPOTS_READ: ['CUSTOMER_SUCCESS', 'PRODUCT'],
  LEADING_STEPS_READ: ['MARKETING'],
  TESTIMONIALS_READ: ['CUSTOMER_SUCCESS', 'MARKETING'],
  TESTIMONIALS_WRITE: ['MARKETING'],
  CONSENTS_READ: ['MARKETING'],
  AUDIT_READ: [],
} as const satisfies Readonly<Record<string, readonly ActorRole[]>>;

export type Action = keyof typeof PERMISSIONS;
