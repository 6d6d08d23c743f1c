/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A personal access token to create. */
export type AccessTokenCreateInput = {
  /** When the token expires, in the future, at most 366 days ahead. */
  readonly expiresAt: string;
  /** A name for the token, e.g. where it is used. At most 200 characters. */
  readonly name: string;
  /** The token's roles, at most those of the caller. If omitted, all of the caller's roles. */
  readonly roles?: ReadonlyArray<AccessTokenRole> | null | undefined;
};

/** A personal access token to revoke. */
export type AccessTokenRevokeInput = {
  /** The token's id (`AccessToken.id`). */
  readonly id: string | number;
};

/** A role that an access token can have. See docs/permissions.md for what each role may do. */
export type AccessTokenRole =
  /** Full access. */
  | 'ADMIN'
  /** Accounts, contacts, risks, submissions and outcomes. */
  | 'CUSTOMER_SUCCESS'
  /** Sends accounts, contacts, submissions and outcomes. */
  | 'INGEST'
  /** Testimonials and consents. */
  | 'MARKETING'
  /** Jobs, hotspots and market figures. */
  | 'PRODUCT'
  /** Reads accounts, and the figures of risks and hotspots. */
  | 'READ';

/** Filters accounts. All conditions must hold; omitted ones have no effect. */
export type AccountFilter = {
  /** If true, returns archived accounts instead of active ones. */
  readonly archived?: boolean | null | undefined;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Filters by external id. Maximum 100. */
  readonly externalIds?: ReadonlyArray<string> | null | undefined;
  /** Filters by industry of the account. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /** Filters by the beginning of the name, case-insensitive. */
  readonly namePrefix?: string | null | undefined;
  /**
   * Filters by owner.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: string | null | undefined;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /**
   * Searches by prefixes of words in the name, in any order, ignoring case and accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". Only the first eight words of a name are searched.
   */
  readonly query?: string | null | undefined;
  /** Filters by renewal date of the account. */
  readonly renewal?: DateRange | null | undefined;
  /** Filters by segment of the account. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: boolean | null | undefined;
  /** Filters by last change: accounts that changed at or after this time. */
  readonly updatedSince?: string | null | undefined;
};

/** Two accounts to merge. */
export type AccountMergeInput = {
  /** If true, returns what would be moved and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The account to merge. Its ids then resolve to the account that is kept. */
  readonly from: AccountSelector;
  /** The account to keep. Its values take precedence; missing ones are taken from the other account. */
  readonly into: AccountSelector;
};

/** Sort order of a list of accounts. */
export type AccountOrder = {
  /** The sort direction. */
  readonly direction: OrderDirection;
  /** The field to order by. */
  readonly field: AccountOrderField;
};

/** How a list of accounts is ordered. Ties are broken by account id. */
export type AccountOrderField =
  /** By name, case-insensitive. */
  | 'NAME'
  /**
   * By time of the last change. With `filter.updatedSince`, each page is one index query, however many accounts
   * there are. Accounts whose last change predates `updatedAt` are included only after they change or a job is
   * rebuilt.
   */
  | 'UPDATED_AT';

/** Selects an account by id or external id. Exactly one field must be given. */
export type AccountSelector =
  {   /** The account's id in your own systems. */
  readonly externalId: string; readonly id?: never; }
  |  { readonly externalId?: never;   /** The account's global id. */
  readonly id: string | number; };

/** The sentiment of an account, as seen by the caller. */
export type AccountSentimentSetInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The sentiment. Null removes it. */
  readonly sentiment?: Sentiment | null | undefined;
};

/** An account to create or change. Omitted fields keep their values, and null clears them. */
export type AccountUpsertInput = {
  /** Annual recurring revenue: what the customer pays you per year, not the customer's own revenue. */
  readonly arr?: MoneyInput | null | undefined;
  /** Attributes to set or remove. Omitted ones are kept; null removes all. An account can have at most 20. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** The account's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: string;
  /** The industry, at most 200 characters. */
  readonly industry?: string | null | undefined;
  /** The company's name, at most 200 characters. Required for a new account. */
  readonly name?: string | null | undefined;
  /** E-mail address of the colleague who is responsible for the account. */
  readonly ownerEmail?: string | null | undefined;
  /** The date on which the contract renews. */
  readonly renewalDate?: string | null | undefined;
  /** The customer segment, at most 200 characters. */
  readonly segment?: string | null | undefined;
};

/** Accounts to create or change in one call. */
export type AccountsImportInput = {
  /** The accounts. Maximum 100. */
  readonly accounts: ReadonlyArray<AccountUpsertInput>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: string | null | undefined;
};

/** An activity to delete. */
export type ActivityDeleteInput = {
  /** The activity's global id. */
  readonly id: string | number;
};

/** The kind of an activity with an account. */
export type ActivityKind =
  /** A call. */
  | 'CALL'
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** A note. No contact with the customer took place. */
  | 'NOTE';

/** The result of an activity. */
export type ActivityOutcome =
  /** A next step was agreed. */
  | 'FOLLOW_UP_AGREED'
  /** The contact was not reached. */
  | 'NOT_REACHED'
  /** The contact was reached. */
  | 'REACHED'
  /** The issue was resolved. */
  | 'RESOLVED';

/** A call, e-mail, meeting or note to record. */
export type ActivityRecordInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** When the activity took place, within the last 365 days. Default: now. */
  readonly at?: string | null | undefined;
  /**
   * A unique key of your choice for this activity, 1 to 255 characters, used together with `at`. Repeating the
   * call with the same key records no second activity and returns the first.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The kind of activity. */
  readonly kind: ActivityKind;
  /** The result of the activity. */
  readonly outcome?: ActivityOutcome | null | undefined;
  /** Global id of the contact that the activity was with. The text is deleted when the contact is erased. */
  readonly respondentId?: string | number | null | undefined;
  /** The colleague's notes, at most 4,000 characters. Required for NOTE. Kept for 365 days. */
  readonly text?: string | null | undefined;
};

/** A third of the accounts, ordered by ARR. */
export type ArrThird =
  /** The third of the accounts with the highest ARR. */
  | 'HIGHEST'
  /** The third of the accounts with the lowest ARR. */
  | 'LOWEST'
  /** The middle third of the accounts. */
  | 'MIDDLE'
  /** Accounts whose ARR is unknown. */
  | 'UNKNOWN';

/** Filters accounts to survey. All conditions must hold; omitted ones have no effect. */
export type AskNextFilter = {
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Filters by industry of the account. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** Filters by renewal date of the account. */
  readonly renewal?: DateRange | null | undefined;
  /** Filters by segment of the account. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: boolean | null | undefined;
};

/** Why an account should be surveyed before it renews. */
export type AskReason =
  /** Answers expire before the renewal. */
  | 'EXPIRES_BEFORE_RENEWAL'
  /** No decision-maker has a current answer. */
  | 'MISSING_BUYER'
  /** There are no current answers. */
  | 'NO_ANSWERS'
  /** Too few steps have a current answer. */
  | 'TOO_FEW_STEPS';

/** The subject of an explanation. */
export type Aspect =
  /** Using the product (installing it, learning it). Counts as struggle, and is also shown separately. */
  | 'CONSUMPTION'
  /** The job itself. */
  | 'JOB';

/** Filters at-risk accounts. All conditions must hold; omitted ones have no effect. */
export type AtRiskFilter = {
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** Filters by risk band. UNKNOWN must be requested explicitly. */
  readonly bands?: ReadonlyArray<RiskBand> | null | undefined;
  /**
   * Filters by confidence.
   * @deprecated Use confidences.
   */
  readonly confidence?: ReadonlyArray<Confidence> | null | undefined;
  /** Filters by confidence. */
  readonly confidences?: ReadonlyArray<Confidence> | null | undefined;
  /** Filters by industry of the account. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /**
   * Filters by missing role: accounts without a current answer from this role.
   * @deprecated Use missingRoles.
   */
  readonly missingRole?: RespondentRole | null | undefined;
  /** Filters by missing role: accounts without a current answer from at least one of these roles. */
  readonly missingRoles?: ReadonlyArray<RespondentRole> | null | undefined;
  /**
   * Filters by owner.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: string | null | undefined;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** Filters by renewal date of the account. */
  readonly renewal?: DateRange | null | undefined;
  /** Filters by segment of the account. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** Filters by the sentiment that a colleague set. */
  readonly sentiments?: ReadonlyArray<Sentiment> | null | undefined;
  /** If true, only accounts that are currently snoozed. If false, only those that are not. If omitted, both. */
  readonly snoozed?: boolean | null | undefined;
  /**
   * Filters by competitor: accounts that it threatens.
   * @deprecated Use solutionKeys.
   */
  readonly solutionKey?: string | null | undefined;
  /** Filters by competitor: accounts that one of these threatens. */
  readonly solutionKeys?: ReadonlyArray<string> | null | undefined;
  /**
   * Filters by difficult step: accounts in which this step is DIFFICULT.
   * @deprecated Use stepKeys.
   */
  readonly stepKey?: string | null | undefined;
  /** Filters by difficult step: accounts in which one of these steps is DIFFICULT. */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
  /**
   * Filters by the account's competitor threat.
   * @deprecated Use threats.
   */
  readonly threat?: CompetitorThreat | null | undefined;
  /** Filters by the account's competitor threat. */
  readonly threats?: ReadonlyArray<CompetitorThreat> | null | undefined;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: boolean | null | undefined;
};

/** Sort order of a list of at-risk accounts. */
export type AtRiskOrder = {
  /** The sort direction. */
  readonly direction: OrderDirection;
  /** The field to order by. */
  readonly field: AtRiskOrderField;
};

/** How a list of at-risk accounts is ordered. Ties are broken by account id. */
export type AtRiskOrderField =
  /** By `trend.change`, the points by which the score changed. Accounts whose change is unknown are left out. */
  | 'CHANGE'
  /** By `rankScore`, the score shrunk toward the portfolio's mean by its uncertainty. */
  | 'RANK'
  /** By the date on which the contract renews. */
  | 'RENEWAL_DATE'
  /** By risk-weighted ARR: ARR × score/100. */
  | 'RISK_WEIGHTED_ARR';

/** Filters by an attribute of the account. */
export type AttributeFilter = {
  /** The field's name (`Attribute.key`). */
  readonly key: string;
  /** Accepted values, matched exactly. Maximum 100. */
  readonly values: ReadonlyArray<string>;
};

/** An attribute of an account to set or remove. */
export type AttributeInput = {
  /** The field's name, at most 64 characters, case-sensitive. */
  readonly key: string;
  /** The value, at most 200 characters. Null removes the field. */
  readonly value?: string | null | undefined;
};

/** How much a published quote reveals about its author. */
export type Attribution =
  /** Nothing is revealed. */
  | 'ANONYMOUS'
  /** The person's name and company. */
  | 'NAME_AND_COMPANY'
  /** The person's name, company and company logo. */
  | 'NAME_COMPANY_AND_LOGO'
  /** The person's role and company. */
  | 'ROLE_AND_COMPANY';

/** Filters audit records. All conditions must hold; omitted ones have no effect. */
export type AuditFilter = {
  /** Filters by caller, as in `AuditRecord.actor`. */
  readonly actor?: string | null | undefined;
  /** Start of the time range, inclusive. */
  readonly from?: string | null | undefined;
  /** If true, only dry runs. If false, no dry runs. If omitted, both. */
  readonly isDryRun?: boolean | null | undefined;
  /** Filters by the schema field that was called, e.g. `submissionRetract`. */
  readonly operation?: string | null | undefined;
  /** Filters by result. */
  readonly outcome?: AuditOutcome | null | undefined;
  /** End of the time range, exclusive. */
  readonly to?: string | null | undefined;
  /**
   * Filters by an object that was touched: the global id of a job, account, contact, submission, survey link or
   * testimonial.
   */
  readonly touched?: string | number | null | undefined;
};

/** The result of an audited call. */
export type AuditOutcome =
  /** Succeeded, completely or partly. If partly, `codes` says why the rest failed. */
  | 'DONE'
  /** Failed because of a server error. It may have been partly done; it is safe to retry. */
  | 'FAILED'
  /** Refused because the caller lacks permission. Nothing was done. */
  | 'REFUSED'
  /** Rejected because of invalid input. Nothing was done. */
  | 'REJECTED';

/** The type of an object that a call touched. */
export type AuditSubjectType =
  /** A personal access token that the call created, revoked or was authenticated with. */
  | 'ACCESS_TOKEN'
  /** An account, identified by its global id. */
  | 'ACCOUNT'
  /** An export, identified by its kind and id. */
  | 'EXPORT'
  /** A job, identified by its global id. */
  | 'JOB'
  /** A contact, identified by an alias. */
  | 'RESPONDENT'
  /** A saved view, identified by its id. */
  | 'SAVED_VIEW'
  /** A submission, identified by its global id. */
  | 'SUBMISSION'
  /** A survey link. */
  | 'SURVEY_LINK'
  /** A testimonial candidate. */
  | 'TESTIMONIAL'
  /** A user, with the roles that they had after the call, or DISABLED. */
  | 'USER';

/** Why an outcome is excluded from a back-test. */
export type BacktestExclusion =
  /** The account contracted: neither churned nor kept. */
  | 'CONTRACTED'
  /** Another outcome of the account within the horizon counts instead. */
  | 'DUPLICATE'
  /** All answers had expired. */
  | 'EXPIRED'
  /** No contact of the account had been asked. */
  | 'NEVER_ASKED'
  /** No contact of the account had answered. */
  | 'NO_ANSWERS'
  /** The answers from that time are no longer stored. */
  | 'RETENTION'
  /** The account was created after the scoring date. */
  | 'TOO_NEW';

/** Whether the score predicts churn in this data. */
export type BacktestVerdict =
  /** There are too few outcomes to tell whether the score predicts churn. */
  | 'CANNOT_TELL'
  /** Even in the best case, the score is of little use. */
  | 'DOES_NOT_PREDICT'
  /** Churned accounts had higher scores, beyond chance. */
  | 'PREDICTS'
  /** Churned accounts had lower scores. This suggests an error in the imported data. */
  | 'REVERSED'
  /** Fewer than 10 accounts churned or fewer than 10 were kept. */
  | 'TOO_FEW_OUTCOMES';

/** A reason why the result of a back-test may be misleading. */
export type BacktestWarning =
  /** Accounts that were never asked churn more often, or less often, than those that were. */
  | 'ASKED_SELECTIVELY'
  /** For some cases, all data was received after the decision. */
  | 'BACKFILLED'
  /** Someone acted on accounts in band HIGH. Successful action makes the score look worse. */
  | 'INTERVENTION'
  /** The settings in force were fitted to some of the cases. These cases are scored out of sample. */
  | 'IN_SAMPLE'
  /** The score predicts much better within 30 days of the decision, so answers may already reflect it. */
  | 'LEAK_NEAR_END'
  /** No renewals are recorded, so there is nothing to compare churn with. */
  | 'ONLY_CHURN_RECORDED'
  /** Churned accounts have scores more often, or less often, than kept accounts. */
  | 'SURVIVORSHIP';

/** A rule that determined the risk band of an account. */
export type BandReason =
  /** A decision-maker struggles, which lifts LOW to MEDIUM. */
  | 'BUYER_STRUGGLES'
  /** There are no current answers. */
  | 'NO_ANSWERS'
  /** The score alone determines the band. */
  | 'SCORE'
  /** A table-stakes step is DIFFICULT, which lifts LOW to MEDIUM. */
  | 'TABLE_STAKES'
  /** Fewer than three steps are answered (or not all steps, if the job has fewer than three). */
  | 'TOO_FEW_STEPS';

/**
 * Changes to the branding of surveys and their e-mails. Omitted fields keep their values. Null resets them to
 * the deployment's default, or removes the logo.
 */
export type BrandingUpdateInput = {
  /** Color of buttons and links, e.g. `#3538CD`. White text on it must have a contrast ratio of at least 4.5. */
  readonly accentColor?: string | null | undefined;
  /** Name of the company that asks, at most 100 characters. */
  readonly companyName?: string | null | undefined;
  /** If true, returns the resulting branding and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** A PNG, JPEG or WebP image, base64-encoded: at most 100,000 bytes, 2,000 pixels wide and 2,000 pixels high. */
  readonly logo?: string | null | undefined;
  /** Name of the product that surveys ask about, at most 100 characters. */
  readonly productName?: string | null | undefined;
};

/** The advice for a calibration proposal. */
export type CalibrationAdvice =
  /** Keep the settings in force. */
  | 'KEEP'
  /** It is worse on the latest outcomes. Do not apply it. */
  | 'NEVER'
  /** There are too few outcomes to calibrate. */
  | 'NOT_ENOUGH'
  /** It seems better, but this may be chance. */
  | 'POSSIBLE'
  /** It is clearly better. Apply it. */
  | 'RECOMMENDED';

/** What to apply: either a proposal or an earlier settings version. */
export type CalibrationApplyInput = {
  /**
   * The settings version to replace. If another version is in force, nothing is saved and a CONFLICT error says
   * what changed.
   */
  readonly againstVersion?: number | null | undefined;
  /** Minimum score for band HIGH, instead of the proposed one. */
  readonly highFrom?: number | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Minimum score for band MEDIUM, instead of the proposed one. */
  readonly mediumFrom?: number | null | undefined;
  /** Global id of the proposal to apply. */
  readonly proposalId?: string | number | null | undefined;
  /** Settings version to go back to. */
  readonly version?: number | null | undefined;
};

/** Which parameters a calibration fits. */
export type CalibrationKind =
  /** Intercept and slope only. */
  | 'SCALE'
  /** Intercept, slope and the importance of each step. */
  | 'STEPS';

/** A job to propose a calibration for. */
export type CalibrationProposeInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/** Whether the score is calibrated and the calibration is up to date. */
export type CalibrationStatus =
  /** Calibrated: the score is a probability. */
  | 'CURRENT'
  /** Not calibrated: the score is an index. */
  | 'NOT_CALIBRATED'
  /** The calibration is older than 180 days or later outcomes disagree with it. Calibrate again. */
  | 'RECALIBRATE';

/** A request for the names of the authors of quotes. */
export type CallNoteDiscloseInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Why the names are needed, as a code of 1 to 40 lowercase letters, digits and hyphens, e.g. `renewal-call` or
   * a ticket number. It is recorded in the audit log.
   */
  readonly purpose: string;
};

/** A place where a testimonial is published. */
export type Channel =
  /** Press and media. */
  | 'PRESS'
  /** A reference call with a prospective customer. */
  | 'REFERENCE_CALL'
  /** Sales material. */
  | 'SALES'
  /** Social media. */
  | 'SOCIAL'
  /** The company's website. */
  | 'WEBSITE';

/** How likely a competitor is to win an account. */
export type CompetitorThreat =
  /** The competitor is better by at least the job's switch threshold, or it is better and the customer names it. */
  | 'IMMINENT'
  /**
   * The competitor is expected to be better at a step that is difficult for the account, or the customer names
   * it.
   */
  | 'WATCH';

/** How reliable a score is, based on the width of its interval, its coverage and the age of the answers. */
export type Confidence =
  /** Interval of at most 30 points, based on the equivalent of at least three independent respondents. */
  | 'HIGH'
  /** Wide interval, or less than 30 % of the steps answered. Ask more people before you act on the score. */
  | 'LOW'
  /** Interval of at most 60 points, and not HIGH. */
  | 'MEDIUM';

/** A person's consent. Who recorded it and when is set by the server. */
export type ConsentInput = {
  /** How much may be revealed about the author. */
  readonly attribution: Attribution;
  /** Channels in which the text may be published. At least one, without duplicates. */
  readonly channels: ReadonlyArray<Channel>;
  /** Where proof of the consent is kept, e.g. a URL or a file number. At most 1,000 characters. */
  readonly evidence: string;
  /** When the consent expires, in the future. If omitted, it is valid until it is withdrawn. */
  readonly expiresAt?: string | null | undefined;
  /** When the consent was given, not in the future. Default: now. */
  readonly grantedAt?: string | null | undefined;
  /** How the consent was given. */
  readonly method?: ConsentMethod | null | undefined;
  /** What the text may be used for, at most 200 characters. */
  readonly purpose?: string | null | undefined;
  /** Version of the consent form's wording, at most 200 characters. */
  readonly wordingVersion: string;
};

/** How a person gave consent. */
export type ConsentMethod =
  /** By e-mail. */
  | 'EMAIL'
  /** In a form. */
  | 'FORM'
  /** In any other way. */
  | 'OTHER'
  /** In a signed document. */
  | 'SIGNED_DOCUMENT'
  /** In a conversation. */
  | 'SPOKEN'
  /** In a survey. */
  | 'SURVEY';

/** A range of dates. If an end is omitted, the range is open on that side. */
export type DateRange = {
  /** First date of the range, inclusive. */
  readonly from?: string | null | undefined;
  /** End of the range, exclusive. */
  readonly to?: string | null | undefined;
};

/** The reason why a step is difficult. */
export type DifficultyReason =
  /** The product is hard to use. Counts as struggle, and is also shown separately as a consumption problem. */
  | 'HARD_TO_USE'
  /** The result is inaccurate. */
  | 'INACCURATE'
  /** Any other reason. */
  | 'OTHER'
  /** The step takes too long. */
  | 'SLOW';

/** How difficult a person finds a step, from best to worst. Each answer maps to a struggle between 0 and 1. */
export type Effort =
  /** Difficult: struggle 0.75. */
  | 'DIFFICULT'
  /** Easy: struggle 0.25. */
  | 'EASY'
  /** Neither easy nor difficult: struggle 0.5. */
  | 'NEITHER'
  /** Very difficult: struggle 1. */
  | 'VERY_DIFFICULT'
  /** Very easy: struggle 0. */
  | 'VERY_EASY';

/** What happens to the answers of a person who is erased. */
export type EraseMode =
  /** Answers are removed from all figures, as if they had never been given. */
  | 'DROP'
  /** Efforts are kept under a pseudonym, without the person's words. Scores stay the same. */
  | 'PSEUDONYMISE';

/** A list to export. */
export type ExportCreateInput = {
  /** The file format. */
  readonly format?: ExportFormat | null | undefined;
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second export.
   */
  readonly idempotencyKey?: string | null | undefined;
  /**
   * The job, selected by id or key. Required for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS; optional for
   * ACCOUNTS and ANSWERS.
   */
  readonly job?: JobSelector | null | undefined;
  /** The rows to export. */
  readonly kind: ExportKind;
  /** Whether ANSWERS and TESTIMONIALS include the id, name and e-mail address of the author. */
  readonly withNames?: boolean | null | undefined;
};

/** The file format of an export. */
export type ExportFormat =
  /**
   * UTF-8 CSV with a header row. A cell that a spreadsheet would interpret as a formula is prefixed with an
   * apostrophe.
   */
  | 'CSV'
  /** One JSON object per line, with one field per column and unmodified values. */
  | 'JSON_LINES';

/** The rows that an export contains. */
export type ExportKind =
  /**
   * Accounts that are not archived, ordered by name, with their risk on `job` if one is given. Has the columns
   * that an account import reads.
   */
  | 'ACCOUNTS'
  /**
   * Answers, one row per answer, grouped by account, including retracted submissions. Limited to `job` if one is
   * given.
   */
  | 'ANSWERS'
  /**
   * The accounts that `atRiskAccounts` returns, in the same order, with score, band, drivers and trend. Requires
   * a job.
   */
  | 'AT_RISK_ACCOUNTS'
  /** Steps with their difficulty. Requires a job. */
  | 'HOTSPOTS'
  /** Outcomes, grouped by account, including retracted ones. */
  | 'OUTCOMES'
  /** Contacts, grouped by account, with names and e-mail addresses. Has the columns that a contact import reads. */
  | 'RESPONDENTS'
  /** Testimonial candidates in all states, including those on hold. Requires a job. */
  | 'TESTIMONIALS';

/** The status of an export. */
export type ExportStatus =
  /** The caller canceled the export. There is no file. */
  | 'CANCELLED'
  /** The file can be downloaded. */
  | 'DONE'
  /** The file was deleted, 24 hours after the export finished. */
  | 'EXPIRED'
  /** The export failed and has no file. See `failureReason`. */
  | 'FAILED'
  /** Rows are being written. */
  | 'RUNNING'
  /** Queued. Starts within a minute. */
  | 'WAITING';

/** A reason why a person should not be asked for a testimonial now. */
export type HoldReason =
  /** The account is in band HIGH. */
  | 'ACCOUNT_HIGH'
  /** A competitor is an imminent threat to the account. */
  | 'ACCOUNT_IMMINENT'
  /** The account has churned. */
  | 'CHURNED'
  /** The person was asked for another testimonial within the last 90 days. */
  | 'FATIGUE'
  /** A reason that the caller is not allowed to see. */
  | 'NOT_NOW'
  /** The person has no e-mail address on record. */
  | 'NO_EMAIL'
  /** The person has not agreed to be asked. */
  | 'NO_PERMISSION'
  /** The person's own score is at least the job's `highFrom` (default 60). */
  | 'RESPONDENT_STRUGGLES';

/**
 * What a step means for the roadmap, based on whether it is hard for customers and for the market. A step is
 * hard if its CES is at least the job's `hardFrom` (default 30).
 */
export type HotspotQuadrant =
  /** Hard for the market only: customers find it easy, so marketing can lead with it. */
  | 'DIFFERENTIATE'
  /** Hard for customers only: solving it keeps customers. */
  | 'RETAIN'
  /** Hard for customers and for the market: solving it keeps customers and wins new ones. */
  | 'RETAIN_AND_GROW'
  /** Hard for neither customers nor the market. */
  | 'SETTLED'
  /** The market's figure is unknown, there are no answers, or the figures are suppressed. */
  | 'UNKNOWN';

/** The state of a file import. */
export type ImportBatchRecordInput = {
  /** Name of the import, at most 128 characters, without `#`. Equal to `Submission.importBatch` of its answers. */
  readonly batch: string;
  /** The file's name, at most 255 characters. Visible to callers who may import files of this kind. */
  readonly fileName: string;
  /** Number of rows that were written. */
  readonly imported: number;
  /** Whether the import has finished. False while it is in progress. */
  readonly isComplete: boolean;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: JobSelector | null | undefined;
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** Number of rows that were skipped because they need no import, such as partial responses. */
  readonly leftOut?: number | null | undefined;
  /**
   * Notes on what was skipped or how values were interpreted, at most 50 sentences. They must not contain cell
   * values.
   */
  readonly notices?: ReadonlyArray<string> | null | undefined;
  /** Number of rows that were rejected. */
  readonly rejected: number;
  /** Number of rows so far: the sum of the other counts. */
  readonly rows: number;
  /** Number of rows that already existed. */
  readonly unchanged: number;
};

/** The kind of data in an imported file. */
export type ImportKind =
  /** Accounts with their fields. */
  | 'ACCOUNTS'
  /** Contacts of accounts. */
  | 'CONTACTS'
  /** The market's CES for the steps of a job. */
  | 'MARKET_BENCHMARKS'
  /** Outcomes of accounts. */
  | 'OUTCOMES'
  /** Ratings of competitors at the steps of a job. */
  | 'SOLUTION_RATINGS'
  /** Survey answers. */
  | 'SUBMISSIONS';

/** Why an item of an import was not undone. */
export type ImportLeftReason =
  /** It was changed since the import. */
  | 'CHANGED_SINCE'
  /** The account has outcomes. */
  | 'HAS_OUTCOMES'
  /** The account has contacts or answers. */
  | 'HAS_PEOPLE'
  /** The contact has answered, or has a survey link or a testimonial request. */
  | 'IN_USE';

/** A column mapping to save. */
export type ImportMappingSaveInput = {
  /**
   * Fingerprint of the file's headers, at most 128 characters, without `#`. Files with the same headers have the
   * same fingerprint.
   */
  readonly fingerprint: string;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: JobSelector | null | undefined;
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** The mapping as in a mapping file: a JSON object, at most 200,000 bytes. */
  readonly mapping: string;
  /** Name of the mapping, at most 200 characters. */
  readonly name: string;
};

/** An import to undo. */
export type ImportUndoInput = {
  /** Opaque cursor: `endCursor` of the previous call, to continue. */
  readonly after?: string | null | undefined;
  /** Name of the import (`ImportBatch.batch`). */
  readonly batch: string;
  /** If true, counts what would be undone and what would stay, and changes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The reason for retracting answers, at most 1,000 characters. Stored with the retracted answers. */
  readonly reason?: string | null | undefined;
};

/** Selects a job by id or key. Exactly one field must be given. */
export type JobSelector =
  {   /** The job's global id. */
  readonly id: string | number; readonly key?: never; }
  |  { readonly id?: never;   /** The job's key. */
  readonly key: string; };

/** A step to add or change. */
export type JobStepInput = {
  /** Weight in the score, greater than 0. Default 1. */
  readonly importance?: number | null | undefined;
  /** Whether surveys ask about the step and its answers count. Default true. */
  readonly isActive?: boolean | null | undefined;
  /** Whether the step must simply work. Default false. */
  readonly isTableStakes?: boolean | null | undefined;
  /** The step's key, at most 128 characters, without `#`. */
  readonly key: string;
  /** Who is responsible for the step in your company. */
  readonly owner?: string | null | undefined;
  /** The step in words, without product names, at most 1,000 characters. Required for a new step. */
  readonly statement?: string | null | undefined;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: ReadonlyArray<StatementTranslationInput> | null | undefined;
};

/**
 * A job to create or change. Omitted fields keep their values, null clears them, and omitted steps stay
 * unchanged.
 */
export type JobUpsertInput = {
  /** The job's key, at most 128 characters, without `#`. */
  readonly key: string;
  /** The job in words, without product names, at most 1,000 characters. Required for a new job. */
  readonly statement?: string | null | undefined;
  /**
   * Steps to add or change. A job can have at most 100. The steps take the order of this list; a new step is
   * placed directly after the one listed before it.
   */
  readonly steps?: ReadonlyArray<JobStepInput> | null | undefined;
  /** How the survey page presents its questions. Null resets it to ONE_PAGE. */
  readonly surveyLayout?: SurveyLayout | null | undefined;
  /**
   * How many questions a survey asks at a time, 3 to 7. Null resets it to 5. Surveys of up to 7 steps always ask
   * all at once.
   */
  readonly surveyQuestions?: number | null | undefined;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: ReadonlyArray<StatementTranslationInput> | null | undefined;
};

/** A launch to record for a step. */
export type LaunchRecordInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Description of the launch, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The date on which customers received it, at most one day in the future. */
  readonly startedOn: string;
  /** The step's key. */
  readonly stepKey: string;
};

/** A recorded launch to remove. */
export type LaunchRetractInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The recorded date of the launch. */
  readonly startedOn: string;
  /** The step's key. */
  readonly stepKey: string;
};

/** A reason why surveys are not sent to a person by e-mail. */
export type MailStopReason =
  /** A message bounced. */
  | 'BOUNCED'
  /** The person reported a message as spam. */
  | 'COMPLAINED'
  /** The person unsubscribed. */
  | 'UNSUBSCRIBED';

/** The market's CES for steps of a job. Omitted steps keep their figures. */
export type MarketBenchmarkSetInput = {
  /** The date of the figures. */
  readonly asOf?: string | null | undefined;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: string | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** How many people were asked, if known. */
  readonly sampleSize?: number | null | undefined;
  /** The source of the figures. */
  readonly source?: string | null | undefined;
  /** The figures per step. */
  readonly steps: ReadonlyArray<StepCesInput>;
};

/** An amount of money. */
export type MoneyInput = {
  /** Amount in units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: string;
  /** Must be the deployment's reporting currency (default USD). */
  readonly currencyCode: string;
};

/** Sort direction. */
export type OrderDirection =
  /** Ascending: smallest or earliest first. */
  | 'ASC'
  /** Descending: largest or latest first. */
  | 'DESC';

/** What happened to the contract of an account. */
export type OutcomeKind =
  /** The customer left. */
  | 'CHURNED'
  /** The customer bought less. */
  | 'CONTRACTED'
  /** The customer bought more. */
  | 'EXPANDED'
  /** The contract was renewed unchanged. */
  | 'RENEWED';

/**
 * An outcome of an account. There is at most one per kind and date: recording it again has no effect, except
 * that a different reason or decision date corrects it.
 */
export type OutcomeRecordInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The date on which the customer decided, if before `occurredOn`. Back-tests look back from this date. */
  readonly decidedAt?: string | null | undefined;
  /** The kind of outcome. */
  readonly kind: OutcomeKind;
  /** The date on which the outcome takes effect, at most one day in the future. */
  readonly occurredOn: string;
  /** The reason as free text, at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Outcomes to record in one call. */
export type OutcomesImportInput = {
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: string | null | undefined;
  /** The outcomes. Maximum 100. */
  readonly outcomes: ReadonlyArray<OutcomeRecordInput>;
};

/** One action of a playbook. */
export type PlaybookActionInput = {
  /** Who the task is assigned to. */
  readonly assignTo: PlaybookAssignee;
  /** Due date of the task, in days after the start, 0 to 90. */
  readonly dueInDays: number;
  /** What to do, at most 500 characters. */
  readonly text: string;
};

/** Who a playbook's tasks are assigned to. */
export type PlaybookAssignee =
  /**
   * The owner of the account. The task is unassigned if the account has no owner or the owner is no longer a
   * user.
   */
  | 'ACCOUNT_OWNER'
  /** Unassigned. */
  | 'NO_ONE'
  /** The person who starts the playbook. */
  | 'STARTER';

/** A playbook to delete. */
export type PlaybookDeleteInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: string;
};

/** The kind of risk that a playbook addresses. */
export type PlaybookReason =
  /** A decision-maker struggles. */
  | 'BUYER_STRUGGLES'
  /** A competitor is a threat at a difficult step. */
  | 'COMPETITOR_BETTER'
  /** A step is difficult. */
  | 'DIFFICULT_STEP'
  /** A table-stakes step is difficult. */
  | 'TABLE_STAKES'
  /** There are no answers, or too few steps are answered. */
  | 'TOO_FEW_ANSWERS'
  /** The trend of the score is WORSENING. */
  | 'WORSENING';

/** A playbook start to undo. */
export type PlaybookRetractInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The start's id (`PlaybookStart.id`). */
  readonly startId: string | number;
};

/** A playbook to start for an account. */
export type PlaybookStartInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: string;
  /** A past date, at most 365 days ago. Records a start that was made elsewhere, without creating tasks. */
  readonly startedOn?: string | null | undefined;
  /** Key of the step to address in the account (`JobStep.key`). If omitted, the playbook's own step. */
  readonly stepKey?: string | null | undefined;
};

/** A playbook to create or to replace completely. */
export type PlaybookUpsertInput = {
  /** The actions, in order, 1 to 8. */
  readonly actions: ReadonlyArray<PlaybookActionInput>;
  /** The job, selected by id or key. A job can have at most 50 playbooks. */
  readonly job: JobSelector;
  /** The playbook's key, unique within the job. */
  readonly key: string;
  /** The playbook's name, at most 200 characters. */
  readonly name: string;
  /** The kind of risk that it addresses. */
  readonly reason: PlaybookReason;
  /**
   * Key of the step that the playbook is limited to (`JobStep.key`). If omitted, it applies to any step. Only
   * for reasons that relate to a step.
   */
  readonly stepKey?: string | null | undefined;
};

/** Filters the accounts in the totals. All conditions must hold; omitted ones have no effect. */
export type PortfolioFilter = {
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** Filters by segment of the account. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: boolean | null | undefined;
};

/** How the figures of a past quarter were obtained. */
export type PortfolioQuarterSource =
  /**
   * Computed later from the answers at that time, with the settings, owners, segments and ARR of the day of the
   * computation.
   */
  | 'COMPUTED'
  /** No figures: none were recorded on the last day of the quarter, and none have been computed since. */
  | 'MISSING'
  /** Recorded on the last day of the quarter, with the owners, segments and ARR of that day. */
  | 'RECORDED';

/** A publication of a testimonial. */
export type PublicationInput = {
  /** The channel of the publication. */
  readonly channel: Channel;
  /** The date of the publication. */
  readonly publishedOn: string;
  /** The URL of the publication, if it has one. */
  readonly url?: string | null | undefined;
};

/** A contact to drop. */
export type RespondentDropInput = {
  /** The contact to drop. */
  readonly respondent: RespondentSelector;
};

/** A person to erase. */
export type RespondentEraseInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** What happens to the person's answers. */
  readonly mode: EraseMode;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
};

/** Identifies a contact by its account and external id. */
export type RespondentExternalInput = {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** The contact's id in your own systems (`Respondent.externalId`). */
  readonly externalId: string;
};

/** A person's data. Omitted fields stay unchanged, and null clears them. */
export type RespondentInput = {
  /** The person's e-mail address. */
  readonly email?: string | null | undefined;
  /** The person's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: string;
  /** The language for surveys to the person. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: boolean | null | undefined;
  /** The person's name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: string | null | undefined;
  /** The person's relation to the job. */
  readonly role?: RespondentRole | null | undefined;
};

/** Two contacts of one account to merge. */
export type RespondentMergeInput = {
  /** The contact to merge. Their ids then resolve to the contact that is kept. */
  readonly from: RespondentSelector;
  /** The contact to keep. For data that both have, the most recently provided value is kept. */
  readonly into: RespondentSelector;
};

/** A dropped contact to restore. */
export type RespondentRestoreInput = {
  /** The contact to restore. */
  readonly respondent: RespondentSelector;
};

/** A contact's relation to the job. */
export type RespondentRole =
  /** Stakeholder: benefits when the job is done. */
  | 'BENEFICIARY'
  /** Decision-maker: decides on the purchase. */
  | 'BUYER'
  /** Day-to-day user: does the job. */
  | 'EXECUTOR'
  /** Any other role. */
  | 'OTHER';

/** Selects a contact by id or external id. Exactly one field must be given. */
export type RespondentSelector =
  {   /** The contact's external id and account. */
  readonly external: RespondentExternalInput; readonly id?: never; }
  |  { readonly external?: never;   /** The contact's global id. */
  readonly id: string | number; };

/** Changes to a contact. Omitted fields keep their values, and null clears them. */
export type RespondentUpdateInput = {
  /** The person's e-mail address. */
  readonly email?: string | null | undefined;
  /** The language for surveys to the person. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: boolean | null | undefined;
  /** The person's name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: string | null | undefined;
  /** The contact to change. */
  readonly respondent: RespondentSelector;
  /** The person's relation to the job. */
  readonly role?: RespondentRole | null | undefined;
};

/** A contact to create or change. Omitted fields keep their values, and null clears them. */
export type RespondentUpsertInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The contact's data. */
  readonly respondent: RespondentInput;
};

/** Contacts to create or change in one call. */
export type RespondentsImportInput = {
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: string | null | undefined;
  /** The contacts. Maximum 100. */
  readonly respondents: ReadonlyArray<RespondentUpsertInput>;
};

/** Whether contacts of an account had responded. */
export type ResponseKind =
  /** No contact had been asked. */
  | 'NEVER_ASKED'
  /** At least one contact had responded, even if the answers had expired. */
  | 'RESPONDED'
  /** Contacts were asked, but no one responded. */
  | 'SILENT';

/** A kind of data with a limited retention period. */
export type RetentionKind =
  /** The audit log and the ledger of erasures. */
  | 'AUDIT'
  /** Effort ratings under a pseudonym. */
  | 'EFFORTS'
  /** Import history and column mappings. */
  | 'IMPORTS'
  /** Answers linked to a named person. After this period they are pseudonymized. */
  | 'NAMED_ANSWERS'
  /** Survey links, counted from their expiry. */
  | 'SURVEY_LINKS'
  /** The text of answers, unless there is consent to publish it. */
  | 'WORDS'
  /** Work of colleagues: tasks, activities, snoozes and playbook starts. */
  | 'WORK';

/** Why a snoozed account is back on the list. */
export type ReturnReason =
  /** The band is worse than when the account was snoozed. */
  | 'BAND_WORSENED'
  /** The snooze ended on its date. */
  | 'SNOOZE_ENDED'
  /** The state of a step is worse than when the account was snoozed. */
  | 'STEP_WORSENED';

/** How high the risk is that an account leaves. */
export type RiskBand =
  /** The score is at least the job's `highFrom` (default 60). */
  | 'HIGH'
  /** The score is below the job's `mediumFrom` (default 30). */
  | 'LOW'
  /** The score is at least `mediumFrom`, or another band reason lifted the account into this band. */
  | 'MEDIUM'
  /** There are too few answers to tell. UNKNOWN never means safe. */
  | 'UNKNOWN';

/** The cause of a score change. */
export type RiskChangeKind =
  /** A calibration of the score was applied. */
  | 'CALIBRATION'
  /** Answers expired and no longer count. */
  | 'EXPIRED'
  /** Contacts answered for the first time. */
  | 'NEW_PEOPLE'
  /** Contacts changed their answers. */
  | 'OPINIONS'
  /** Contacts left, or submissions were retracted. */
  | 'PEOPLE_LEFT'
  /** The job's settings or steps changed. */
  | 'SETTINGS';

/**
 * A risk to snooze. It replaces an earlier snooze and its note. Repeating the same call has no effect while the
 * account's risk is unchanged.
 */
export type RiskSnoozeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** E-mail address or name of the assignee, at most 128 characters. */
  readonly assignee?: string | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Note for colleagues, at most 2,000 characters. Kept for 365 days, or until a contact of the account is
   * erased.
   */
  readonly note?: string | null | undefined;
  /** The date on which the snooze ends at the latest, 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
};

/** A snooze to end. */
export type RiskUnsnoozeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/** The weight of a role's answers. */
export type RoleWeightInput = {
  /** The role. */
  readonly role: RespondentRole;
  /** The weight, greater than 0. */
  readonly weight: number;
};

/** A view to save. */
export type SavedViewCreateInput = {
  /** Whether the whole team can see the view. */
  readonly isShared?: boolean | null | undefined;
  /** The list that the view is for. */
  readonly list: SavedViewList;
  /**
   * The view's name, at most 80 characters. It must differ from the caller's other views of the list, or from
   * the team's if the view is shared.
   */
  readonly name: string;
  /**
   * The query string of the list's URL, without the `?`, at most 2,000 characters. Pagination parameters are
   * removed.
   */
  readonly query: string;
};

/** A list in the console that views can be saved for. */
export type SavedViewList =
  /** The list of all accounts. */
  | 'ACCOUNTS'
  /** The list of accounts to survey next. */
  | 'ASK_NEXT'
  /** The list of accounts at risk. */
  | 'AT_RISK'
  /** The list of hotspots. */
  | 'HOTSPOTS'
  /** The list of survey links. */
  | 'SURVEY_LINKS'
  /** The list of testimonial candidates. */
  | 'TESTIMONIALS';

/** Changes to a saved view. Omitted fields keep their values. */
export type SavedViewUpdateInput = {
  /** The view's id. */
  readonly id: string | number;
  /** Whether the whole team can see the view. */
  readonly isShared?: boolean | null | undefined;
  /** The view's name, at most 80 characters. */
  readonly name?: string | null | undefined;
  /** The query string of the list's URL, without the `?`, at most 2,000 characters. */
  readonly query?: string | null | undefined;
  /** The `SavedView.version` that the change is based on. If the view has changed since, the change is rejected. */
  readonly version?: number | null | undefined;
};

/** Scoring settings to change. Omitted fields keep their values, and null resets them to the default. */
export type ScoringSettingsSetInput = {
  /**
   * The `ScoringSettings.version` that the change is based on. If another version is in force, nothing is saved
   * and a CONFLICT error says what changed. If omitted, the change is applied to the version in force.
   */
  readonly againstVersion?: number | null | undefined;
  /**
   * Number of days (of 24 hours) after which an answer expires, 1 to 640. Default 365. The maximum leaves room
   * for the 90-day trend, because answers are linked to a named person for 730 days only.
   */
  readonly answersExpireAfterDays?: number | null | undefined;
  /**
   * If true, saves nothing and returns how many accounts would change band. `settingsPreview` returns which
   * ones.
   */
  readonly dryRun?: boolean | null | undefined;
  /** CES in percent, 0 to 100, from which a step is considered hard. Default 30. */
  readonly hardFrom?: number | null | undefined;
  /** Minimum score for band HIGH, 0 to 100. Default 60. */
  readonly highFrom?: number | null | undefined;
  /** b0 in the score formula 100·σ(b0 + b1·index), -100 to 100. Default -4.5. */
  readonly intercept?: number | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Minimum score for band MEDIUM, 0 to 100, below `highFrom`. Default 30. */
  readonly mediumFrom?: number | null | undefined;
  /** Weights of roles. Omitted roles keep their weight. */
  readonly roleWeights?: ReadonlyArray<RoleWeightInput> | null | undefined;
  /** Step weights that differ for individual segments. Replaces the whole list. */
  readonly segmentImportance?: ReadonlyArray<SegmentImportanceInput> | null | undefined;
  /** b1 in the score formula 100·σ(b0 + b1·index), greater than 0, at most 100. Default 9. */
  readonly slope?: number | null | undefined;
  /** Weights of steps. Omitted steps keep their weight. */
  readonly steps?: ReadonlyArray<StepWeightInput> | null | undefined;
  /** Points of relief, 0 to 100, from which a competitor is an IMMINENT threat. */
  readonly switchThreshold?: number | null | undefined;
  /**
   * Points of relief, 0 to 100, from which a competitor is a WATCH threat. At most `switchThreshold`. Default
   * 10.
   */
  readonly watchFrom?: number | null | undefined;
};

/** The weight of a step for one segment. */
export type SegmentImportanceInput = {
  /** The weight, greater than 0. */
  readonly importance: number;
  /** The segment's name. */
  readonly segment: string;
  /** The step's key. */
  readonly stepKey: string;
};

/** How a colleague rates the relationship with an account, from worst to best. */
export type Sentiment =
  /** They are satisfied. */
  | 'HAPPY'
  /** They neither complain nor praise. */
  | 'NEUTRAL'
  /** They complain about problems. */
  | 'UNHAPPY'
  /** They would recommend the product. */
  | 'VERY_HAPPY'
  /** They are angry or about to leave. */
  | 'VERY_UNHAPPY';

/** A competitor and its ratings at steps of a job. Omitted steps keep their figures. */
export type SolutionRatingSetInput = {
  /** Other names that customers use for the competitor, at most 50. Replaces the whole list. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The date of the figures. */
  readonly asOf?: string | null | undefined;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: string | null | undefined;
  /** Whether it is manual work (spreadsheets, paper). Manual work is never an imminent threat. */
  readonly isManual?: boolean | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The competitor's name, at most 200 characters. */
  readonly name: string;
  /** How many people were asked, if known. */
  readonly sampleSize?: number | null | undefined;
  /** The competitor's key, at most 128 characters, without `#`. */
  readonly solutionKey: string;
  /** The figures per step. */
  readonly steps: ReadonlyArray<StepCesInput>;
};

/** A translation of a statement. */
export type StatementTranslationInput = {
  /** The language of the translation. Each language can appear only once in a list. */
  readonly language: SurveyLanguage;
  /** The translated statement, at most 1,000 characters. German, French and Spanish questions quote it. */
  readonly statement: string;
};

/** A person's answer for one step. */
export type StepAnswerInput = {
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Aspect | null | undefined;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: string | null | undefined;
  /** How difficult the person finds the step. */
  readonly effort: Effort;
  /** The person's explanation in their own words, at most 4,000 characters. */
  readonly explanation?: string | null | undefined;
  /** Why the step is difficult. Only counted for difficult answers. */
  readonly reason?: DifficultyReason | null | undefined;
  /** The step's key. */
  readonly stepKey: string;
};

/** The CES of one step. */
export type StepCesInput = {
  /** Percent of people who find the step difficult, 0 to 100; higher is worse. */
  readonly ces: number;
  /** The step's key. */
  readonly stepKey: string;
};

/** The state of a step in an account, by the role-weighted majority of its current answers. */
export type StepState =
  /** At least half of the answers, weighted by role, are DIFFICULT or VERY_DIFFICULT. */
  | 'DIFFICULT'
  /** At least half of the answers, weighted by role, are EASY or VERY_EASY, and fewer than half are difficult. */
  | 'EASY'
  /** Less than half of the answers are easy, and less than half are difficult. */
  | 'MIXED'
  /** The step has no current answers. */
  | 'UNKNOWN';

/** The weight of a step. Omitted fields keep their values, and null resets them to the default. */
export type StepWeightInput = {
  /** Weight in the index, greater than 0. Default 1. */
  readonly importance?: number | null | undefined;
  /** Whether the step must simply work. If it is DIFFICULT in an account, the band is lifted from LOW to MEDIUM. */
  readonly isTableStakes?: boolean | null | undefined;
  /** The step's key. */
  readonly stepKey: string;
};

/** The answers that one person gave at one time. */
export type SubmissionCreateInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The answers, at most one per step, with at most 200 kB of text in total. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /**
   * A unique key of your choice for this submission, at most 255 characters. Repeating the call with the same
   * key and content returns the same result without writing again; different content is a CONFLICT.
   */
  readonly idempotencyKey: string;
  /** Name of the import, at most 128 characters, without `#`. Allows retracting the whole import. */
  readonly importBatch?: string | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Keys of steps that are not part of the person's work. Earlier answers for them no longer count. */
  readonly notApplicable?: ReadonlyArray<string> | null | undefined;
  /** The person who answered. Created if not known yet. */
  readonly respondent: RespondentInput;
  /** The origin of the submission, e.g. `survey`, at most 200 characters. Default `api`. */
  readonly source?: string | null | undefined;
  /**
   * When the answers were given: at most one day in the future and 1,460 days ago, the retention period of
   * efforts (a deployment option). Default: now. After 730 days, answers are kept without their author, for
   * back-tests only. Their text is kept for 365 days.
   */
  readonly submittedAt?: string | null | undefined;
};

/** What to retract: either one submission or one import. */
export type SubmissionRetractInput = {
  /** Opaque cursor: `endCursor` of the previous call, to continue a large import. Only with `importBatch`. */
  readonly after?: string | null | undefined;
  /** Name of the import whose submissions to retract. */
  readonly importBatch?: string | null | undefined;
  /** The reason, at most 1,000 characters. */
  readonly reason: string;
  /** Global id of the submission to retract. */
  readonly submissionId?: string | number | null | undefined;
};

/** Submissions to record in one call. */
export type SubmissionsImportInput = {
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** The submissions. Maximum 25. */
  readonly submissions: ReadonlyArray<SubmissionCreateInput>;
};

/**
 * The recipients of a campaign: selected people, all contacts of selected accounts, all contacts of accounts
 * that match a filter, or a combination. At most 1,000 people from 500 accounts.
 */
export type SurveyAudienceInput = {
  /** Accounts whose contacts to include. */
  readonly accounts?: ReadonlyArray<AccountSelector> | null | undefined;
  /** Includes the contacts of all accounts that match this filter. */
  readonly filter?: AccountFilter | null | undefined;
  /** Contacts to include. */
  readonly respondents?: ReadonlyArray<RespondentSelector> | null | undefined;
  /** Limits the contacts of accounts to these roles. If omitted, all roles are included. */
  readonly roles?: ReadonlyArray<RespondentRole> | null | undefined;
};

/** A campaign to send. */
export type SurveyCampaignCreateInput = {
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: number | null | undefined;
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second campaign.
   */
  readonly idempotencyKey: string;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: SurveyRemindersInput | null | undefined;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: string | null | undefined;
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: string | null | undefined;
  /** The sender name, at most 200 characters. */
  readonly senderName: string;
  /**
   * The subject line, at most 200 characters. The placeholders `{name}`, `{account}`, `{company}`, `{product}`
   * and `{job}` are replaced for each person, here and in `text`.
   */
  readonly subject: string;
  /**
   * The text, at most 4,000 characters, with paragraphs separated by blank lines. A button that opens the survey
   * is added below.
   */
  readonly text: string;
};

/** A campaign to preview. */
export type SurveyCampaignPreviewInput = {
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: number | null | undefined;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: SurveyRemindersInput | null | undefined;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: string | null | undefined;
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: string | null | undefined;
  /** The sender name, at most 200 characters. */
  readonly senderName: string;
  /**
   * The subject line, at most 200 characters. The placeholders `{name}`, `{account}`, `{company}`, `{product}`
   * and `{job}` are replaced for each person, here and in `text`.
   */
  readonly subject: string;
  /**
   * The text, at most 4,000 characters, with paragraphs separated by blank lines. A button that opens the survey
   * is added below.
   */
  readonly text: string;
};

/** The state of a survey campaign. */
export type SurveyCampaignState =
  /** Canceled. Nothing more is sent. */
  | 'CANCELED'
  /** All survey links have expired. The statistics are kept, but not the list of recipients. */
  | 'ENDED'
  /** The mail service does not accept messages; see `problem`. Sending is retried every ten minutes. */
  | 'PAUSED'
  /** Sending has not started yet. */
  | 'SCHEDULED'
  /** The first messages are being sent. */
  | 'SENDING'
  /** The first message was sent to everyone. Reminders may follow. */
  | 'SENT';

/** A person to create a survey link for. */
export type SurveyInviteeInput = {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
};

/** A language of surveys and their e-mails. */
export type SurveyLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** How the survey page presents its questions. */
export type SurveyLayout =
  /** All questions on one page. */
  | 'ONE_PAGE'
  /** One question at a time, with Back and Next. Answers are sent at the end, as with ONE_PAGE. */
  | 'STEP_BY_STEP';

/** The state of a survey link. */
export type SurveyLinkState =
  /** The survey was answered. Answers can be changed until the link expires. */
  | 'ANSWERED'
  /** The link expired before it was answered. */
  | 'EXPIRED'
  /**
   * The person interacted with the page, or a program read the survey. Merely loading the page, as mail scanners
   * do, does not count.
   */
  | 'OPENED'
  /** The link has not been opened. */
  | 'PENDING'
  /** The link was revoked with `surveyLinkRevoke`. */
  | 'REVOKED';

/** Survey links to create. */
export type SurveyLinksCreateInput = {
  /** When the links expire, at most 180 days ahead. Default: in 30 days. */
  readonly expiresAt?: string | null | undefined;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * How many questions to ask at a time, 3 to 7. If omitted, the job's setting applies, or all steps in
   * `stepKeys` are asked at once. People can then continue with further questions.
   */
  readonly questions?: number | null | undefined;
  /** The people to create links for, at most 100. They must exist as contacts. */
  readonly respondents: ReadonlyArray<SurveyInviteeInput>;
  /** Keys of the steps to ask about. If omitted, all active steps. Three steps make a quick check. */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
};

/** Why a campaign is not being sent. */
export type SurveyMailProblem =
  /** The mail service or the permission to use it is not set up. */
  | 'NOT_SET_UP'
  /** The mail service has paused or suspended sending. */
  | 'PAUSED_BY_SERVICE'
  /** The sender's address or domain is not verified with the mail service. */
  | 'SENDER_NOT_VERIFIED';

/** The state of sending to one recipient. */
export type SurveyRecipientState =
  /** The mail service rejected the message. */
  | 'FAILED'
  /** A message is being sent. If its result is unknown after ten minutes, it is not sent again. */
  | 'SENDING'
  /** A message was sent. */
  | 'SENT'
  /** Nothing is sent; see `skipped`. */
  | 'SKIPPED'
  /** Nothing has been sent yet. */
  | 'WAITING';

/** How people who have not answered are reminded. */
export type SurveyRemindersInput = {
  /** Days after the previous message, 1 to 14. */
  readonly afterDays: number;
  /** Maximum number of reminders per person, 1 to 3. */
  readonly times: number;
};

/** Why a person is not sent a survey. */
export type SurveySkipReason =
  /** The account is archived. */
  | 'ACCOUNT_ARCHIVED'
  /** The person was asked within the last `fatigueDays` days. */
  | 'ASKED_RECENTLY'
  /** An earlier message bounced. */
  | 'BOUNCED'
  /** The person reported an earlier message as spam. */
  | 'COMPLAINED'
  /** No e-mail address on record. */
  | 'NO_ADDRESS'
  /** The person is no longer a contact. */
  | 'NO_CONTACT'
  /** The account has reached the maximum number of survey links. */
  | 'NO_ROOM'
  /** Another recipient of the campaign has the same address. */
  | 'SAME_ADDRESS'
  /** The person unsubscribed from surveys. */
  | 'UNSUBSCRIBED'
  /** The person asked to be erased. */
  | 'WITHDRAWN';

/** A task to create. */
export type TaskCreateInput = {
  /** The account, selected by id or external id. An account can have at most 500 tasks. */
  readonly account: AccountSelector;
  /** E-mail address of the assignee, who must be a user. If omitted, the task is unassigned. */
  readonly assignee?: string | null | undefined;
  /** The due date. */
  readonly dueOn?: string | null | undefined;
  /**
   * A unique key of your choice for this task, 1 to 255 characters. Repeating the call with the same key creates
   * no second task and returns the first.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** The step that the task addresses. */
  readonly step?: TaskStepInput | null | undefined;
  /** What to do, at most 500 characters. */
  readonly text: string;
};

/** A task to mark as done. */
export type TaskDoneInput = {
  /** The task's global id. */
  readonly id: string | number;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: number | null | undefined;
};

/** Filters tasks. All conditions must hold; omitted ones have no effect. */
export type TaskFilter = {
  /** Filters by account: global ids of accounts. Maximum 20. */
  readonly accountIds?: ReadonlyArray<string | number> | null | undefined;
  /** Filters by assignee: tasks of any of these. Maximum 20. */
  readonly assignees?: ReadonlyArray<string> | null | undefined;
  /** Filters by due date: tasks that are due before this date. */
  readonly dueBefore?: string | null | undefined;
  /** Filters by state. */
  readonly states?: ReadonlyArray<TaskState> | null | undefined;
  /** If true, matches unassigned tasks, in addition to those of `assignees`. */
  readonly unassigned?: boolean | null | undefined;
};

/** A completed task to reopen. */
export type TaskReopenInput = {
  /** The task's global id. */
  readonly id: string | number;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: number | null | undefined;
};

/** The state of a task. */
export type TaskState =
  /** The task was marked as done. */
  | 'DONE'
  /** The task still has to be done. */
  | 'OPEN';

/** The step that a task addresses. */
export type TaskStepInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Why the step is difficult. */
  readonly reason?: DifficultyReason | null | undefined;
  /** The step's key (`JobStep.key`). */
  readonly stepKey: string;
};

/** Changes to a task. Omitted fields keep their values, and null clears them. */
export type TaskUpdateInput = {
  /** E-mail address of the assignee, who must be a user. */
  readonly assignee?: string | null | undefined;
  /** The due date. */
  readonly dueOn?: string | null | undefined;
  /** The task's global id. */
  readonly id: string | number;
  /** What to do, at most 500 characters. */
  readonly text?: string | null | undefined;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: number | null | undefined;
};

/** Filters testimonial candidates. All conditions must hold; omitted ones have no effect. */
export type TestimonialFilter = {
  /** Filters by account. Maximum 20. */
  readonly accounts?: ReadonlyArray<AccountSelector> | null | undefined;
  /** If true, includes candidates on hold. */
  readonly includeHeldBack?: boolean | null | undefined;
  /** Filters by segment of the account. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** Filters by state. */
  readonly states?: ReadonlyArray<TestimonialState> | null | undefined;
  /** Filters by step: keys of steps. */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
  /** Filters by text in the quote or the published text, ignoring case and accents. */
  readonly text?: string | null | undefined;
  /** If true, only candidates whose author found the step difficult before. */
  readonly turnaroundOnly?: boolean | null | undefined;
};

/** The state of a testimonial. */
export type TestimonialState =
  /** The person agreed, and the consent is still valid. */
  | 'APPROVED'
  /** Found in an answer. The person has not been asked yet. */
  | 'CANDIDATE'
  /** The person declined. Final. */
  | 'DECLINED'
  /** Published at least once, under a consent that is still valid. */
  | 'PUBLISHED'
  /** The person was asked for permission. */
  | 'REQUESTED'
  /**
   * A later answer or the expiry of the answer invalidated it before the person agreed, or the consent expired.
   * After an expired consent the person can be asked again. Only the server sets this state.
   */
  | 'RETIRED'
  /** The person withdrew. Final. */
  | 'WITHDRAWN';

/** A state change of a testimonial. */
export type TestimonialTransitionInput = {
  /**
   * The person's consent to the exact text as it is after this call. Required for APPROVED and to renew a
   * consent. Send `publishedText` as well to make sure that the consent covers no text that you have not seen.
   */
  readonly consent?: ConsentInput | null | undefined;
  /** The candidate's global id. */
  readonly id: string | number;
  /** The publication, in a channel that the consent covers. Required for PUBLISHED. */
  readonly publication?: PublicationInput | null | undefined;
  /**
   * The text to publish if it differs from the quote, at most 4,000 characters: a draft for REQUESTED, the
   * agreed text for APPROVED. If omitted, the text stays unchanged; null clears it. Changing the text of an
   * APPROVED or PUBLISHED testimonial without a new consent moves it back to REQUESTED.
   */
  readonly publishedText?: string | null | undefined;
  /**
   * The new state. The usual order is CANDIDATE → REQUESTED → APPROVED → PUBLISHED. DECLINED and WITHDRAWN end a
   * testimonial. RETIRED → REQUESTED is possible after the consent expired. REQUESTED → CANDIDATE is possible if
   * the person was not asked after all; the request then does not count for the fatigue rule.
   */
  readonly to: TestimonialState;
};

/** Whether contacts who have not responded could move an account into a band. */
export type TippingState =
  /** The account is in the band whatever they answer. */
  | 'ALREADY'
  /** The account cannot reach the band whatever they answer. */
  | 'IMPOSSIBLE'
  /** Their answers can move the account into the band. */
  | 'POSSIBLE';

/** How the struggle of the same people at the same steps changed over the last 90 days. */
export type TrendDirection =
  /** The comparable score fell by 5 points or more. */
  | 'IMPROVING'
  /** The comparable score changed by less than 5 points. */
  | 'STABLE'
  /** Fewer than three answers exist at both times, so there is nothing to compare. */
  | 'UNKNOWN'
  /** The comparable score rose by 5 points or more. */
  | 'WORSENING';

/** A user to disable. */
export type UserDisableInput = {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: string | number;
};

/** A user to enable. */
export type UserEnableInput = {
  /** The user's id (`User.id`). */
  readonly id: string | number;
};

/** The type of an input error. */
export type UserErrorCode =
  /** The input conflicts with stored data, e.g. an idempotency key was already used with different content. */
  | 'CONFLICT'
  /** The caller does not have permission. */
  | 'FORBIDDEN'
  /** A value is invalid. */
  | 'INVALID'
  /** The input exceeds a limit on size or number. */
  | 'LIMIT_EXCEEDED'
  /** A referenced object does not exist. */
  | 'NOT_FOUND';

/** A user to invite. */
export type UserInviteInput = {
  /** The user's e-mail address, which they sign in with. */
  readonly email: string;
  /** The user's roles. With an empty list they can sign in but have no access. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** New roles of another user. */
export type UserRolesSetInput = {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: string | number;
  /** The user's roles. Replaces all existing roles. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** Changes to the caller's notification settings. */
export type ViewerUpdateInput = {
  /**
   * Whether to e-mail the caller about accounts and tasks that others assign to them. Omitted or null keeps the
   * setting.
   */
  readonly assignmentMails?: boolean | null | undefined;
  /** Language of these e-mails. Omitted or null keeps the setting. */
  readonly language?: SurveyLanguage | null | undefined;
};

/** A pending erasure request to confirm. */
export type WithdrawalConfirmInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
};

/** A pending erasure request to dismiss. */
export type WithdrawalDismissInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
};

export type AccountFactsFragment = { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null };

export type ScoreMeaningFragment = { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null };

export type BoundsFragment = { readonly lower: number, readonly upper: number };

export type KOfNFragment = { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type BandWorthFragment = { readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } };

export type FormErrorFragment = { readonly message: string, readonly field: ReadonlyArray<string> | null };

export type SnoozeBadgeFragment = { readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null };

export type AssignAccountsMutationVariables = Exact<{
  input: AccountsImportInput;
}>;


export type AssignAccountsMutation = { readonly accountsImport: { readonly results: ReadonlyArray<{ readonly index: number, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SnoozeBeforeQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type SnoozeBeforeQuery = { readonly account: { readonly id: string, readonly risk: { readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly snooze: { readonly isActive: boolean, readonly snoozedUntil: string } | null } | null } | null };

export type BulkDeleteTaskMutationVariables = Exact<{
  id: string | number;
}>;


export type BulkDeleteTaskMutation = { readonly taskDelete: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ExportStateFragment = { readonly id: string, readonly status: ExportStatus, readonly rowsWritten: number, readonly failureReason: string | null, readonly fileName: string, readonly downloadUrl: string | null };

export type CreateExportMutationVariables = Exact<{
  input: ExportCreateInput;
}>;


export type CreateExportMutation = { readonly exportCreate: { readonly export: { readonly id: string, readonly status: ExportStatus, readonly rowsWritten: number, readonly failureReason: string | null, readonly fileName: string, readonly downloadUrl: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ExportProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type ExportProgressQuery = { readonly export: { readonly id: string, readonly status: ExportStatus, readonly rowsWritten: number, readonly failureReason: string | null, readonly fileName: string, readonly downloadUrl: string | null } | null };

export type CancelExportMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelExportMutation = { readonly exportCancel: { readonly export: { readonly id: string, readonly status: ExportStatus, readonly rowsWritten: number, readonly failureReason: string | null, readonly fileName: string, readonly downloadUrl: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccountGroupsQueryVariables = Exact<{
  job: string;
}>;


export type AccountGroupsQuery = { readonly portfolio: { readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null }> } | null };

export type SavedViewFragment = { readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number };

export type SavedViewsQueryVariables = Exact<{
  list: SavedViewList;
}>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<{ readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number }> | null };

export type CreateSavedViewMutationVariables = Exact<{
  input: SavedViewCreateInput;
}>;


export type CreateSavedViewMutation = { readonly savedViewCreate: { readonly savedView: { readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UpdateSavedViewMutationVariables = Exact<{
  input: SavedViewUpdateInput;
}>;


export type UpdateSavedViewMutation = { readonly savedViewUpdate: { readonly savedView: { readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DeleteSavedViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteSavedViewMutation = { readonly savedViewDelete: { readonly savedView: { readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RestoreSavedViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreSavedViewMutation = { readonly savedViewRestore: { readonly savedView: { readonly id: string, readonly list: SavedViewList, readonly name: string, readonly query: string, readonly isShared: boolean, readonly createdBy: string, readonly viewerCanUpdate: boolean, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { readonly accessTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<AccessTokenRole>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedOn: string | null }> | null };

export type AccessTokenRowFragment = { readonly id: string, readonly name: string, readonly roles: ReadonlyArray<AccessTokenRole>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedOn: string | null };

export type CreateAccessTokenMutationVariables = Exact<{
  input: AccessTokenCreateInput;
}>;


export type CreateAccessTokenMutation = { readonly accessTokenCreate: { readonly token: string | null, readonly accessToken: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: AccessTokenRevokeInput;
}>;


export type RevokeAccessTokenMutation = { readonly accessTokenRevoke: { readonly revokedId: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccountPageQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type AccountPageQuery = { readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly risk: { readonly id: string, readonly summary: string, readonly score: number | null, readonly rankScore: number | null, readonly band: RiskBand, readonly bandReasons: ReadonlyArray<BandReason>, readonly confidence: Confidence, readonly isChurned: boolean, readonly respondentCount: number, readonly contactCount: number, readonly answeredSteps: number, readonly activeSteps: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly oldestAnswerAt: string | null, readonly lastAnswerAt: string | null, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> }>, readonly tippingPoints: ReadonlyArray<{ readonly band: RiskBand, readonly struggle: number, readonly state: TippingState }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly compositionChange: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null, readonly band: RiskBand }>, readonly changedSteps: ReadonlyArray<{ readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null } | null, readonly competitorRisks: ReadonlyArray<{ readonly relief: number | null, readonly threat: CompetitorThreat, readonly isNamedByCustomer: boolean, readonly step: { readonly id: string, readonly key: string, readonly statement: string }, readonly solution: { readonly id: string, readonly key: string, readonly name: string } }> | null, readonly currentAnswers: ReadonlyArray<{ readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }, readonly answers: ReadonlyArray<{ readonly effort: Effort, readonly explanation: string | null, readonly reason: DifficultyReason | null, readonly alternative: string | null, readonly answeredAt: string, readonly isByLink: boolean | null, readonly step: { readonly id: string, readonly key: string } }> }> | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null } | null, readonly job: { readonly id: string, readonly scoring: { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean }> } | null };

export type AccountPageRiskFragment = { readonly id: string, readonly summary: string, readonly score: number | null, readonly rankScore: number | null, readonly band: RiskBand, readonly bandReasons: ReadonlyArray<BandReason>, readonly confidence: Confidence, readonly isChurned: boolean, readonly respondentCount: number, readonly contactCount: number, readonly answeredSteps: number, readonly activeSteps: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly oldestAnswerAt: string | null, readonly lastAnswerAt: string | null, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> }>, readonly tippingPoints: ReadonlyArray<{ readonly band: RiskBand, readonly struggle: number, readonly state: TippingState }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly compositionChange: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null, readonly band: RiskBand }>, readonly changedSteps: ReadonlyArray<{ readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

export type AccountPageDriverFragment = { readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> };

export type AccountPagePersonFragment = { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }, readonly answers: ReadonlyArray<{ readonly effort: Effort, readonly explanation: string | null, readonly reason: DifficultyReason | null, readonly alternative: string | null, readonly answeredAt: string, readonly isByLink: boolean | null, readonly step: { readonly id: string, readonly key: string } }> };

export type CallNoteNamesMutationVariables = Exact<{
  input: CallNoteDiscloseInput;
}>;


export type CallNoteNamesMutation = { readonly callNoteDisclose: { readonly people: ReadonlyArray<{ readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }, readonly answers: ReadonlyArray<{ readonly effort: Effort, readonly explanation: string | null, readonly reason: DifficultyReason | null, readonly alternative: string | null, readonly answeredAt: string, readonly isByLink: boolean | null, readonly step: { readonly id: string, readonly key: string } }> }> | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AnswersFormQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type AnswersFormQuery = { readonly account: { readonly id: string, readonly respondents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }> } | null, readonly risk: { readonly id: string, readonly drivers: ReadonlyArray<{ readonly struggle: number, readonly step: { readonly id: string, readonly key: string } }> } | null, readonly currentAnswers: ReadonlyArray<{ readonly answers: ReadonlyArray<{ readonly answeredAt: string, readonly step: { readonly id: string, readonly key: string } }> }> | null } | null, readonly job: { readonly id: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean }> } | null };

export type AnswersContactFragment = { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null };

export type EnterAnswersMutationVariables = Exact<{
  input: SubmissionCreateInput;
}>;


export type EnterAnswersMutation = { readonly submissionCreate: { readonly submission: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UndoAnswersMutationVariables = Exact<{
  input: SubmissionRetractInput;
}>;


export type UndoAnswersMutation = { readonly submissionRetract: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type MergeCandidatesQueryVariables = Exact<{
  query: string;
}>;


export type MergeCandidatesQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null }> } | null };

export type MergeAccountsMutationVariables = Exact<{
  input: AccountMergeInput;
}>;


export type MergeAccountsMutation = { readonly accountMerge: { readonly isComplete: boolean, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly moved: { readonly people: number, readonly samePeople: number, readonly submissions: number, readonly outcomes: number, readonly surveyLinks: number, readonly snoozes: number, readonly tasks: number, readonly timelineEvents: number } | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly kept: string, readonly dropped: string }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccountPeopleQueryVariables = Exact<{
  externalId: string;
  job: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountPeopleQuery = { readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly risk: { readonly id: string, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly contactCount: number, readonly respondentCount: number } | null, readonly respondents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly currentAnswers: ReadonlyArray<{ readonly respondent: { readonly id: string }, readonly answers: ReadonlyArray<{ readonly answeredAt: string }> }> | null } | null };

export type PersonRowFragment = { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null };

export type AddPersonMutationVariables = Exact<{
  input: RespondentUpsertInput;
}>;


export type AddPersonMutation = { readonly respondentUpsert: { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type EditPersonMutationVariables = Exact<{
  input: RespondentUpdateInput;
}>;


export type EditPersonMutation = { readonly respondentUpdate: { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type MergePeopleMutationVariables = Exact<{
  input: RespondentMergeInput;
}>;


export type MergePeopleMutation = { readonly respondentMerge: { readonly isComplete: boolean, readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DropPersonMutationVariables = Exact<{
  input: RespondentDropInput;
}>;


export type DropPersonMutation = { readonly respondentDrop: { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RestorePersonMutationVariables = Exact<{
  input: RespondentRestoreInput;
}>;


export type RestorePersonMutation = { readonly respondentRestore: { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AllowMailMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type AllowMailMutation = { readonly respondentMailAllow: { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly phone: string | null, readonly language: SurveyLanguage | null, readonly role: RespondentRole | null, readonly mayContact: boolean, readonly droppedAt: string | null, readonly formerExternalIds: ReadonlyArray<string>, readonly mailStop: { readonly reason: MailStopReason, readonly at: string } | null, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ErasePersonMutationVariables = Exact<{
  input: RespondentEraseInput;
}>;


export type ErasePersonMutation = { readonly respondentErase: { readonly isComplete: boolean, readonly erased: { readonly submissions: number } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccountLaunchesQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type AccountLaunchesQuery = { readonly account: { readonly id: string, readonly timeline: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'ActivityEvent' }
        | { readonly __typename: 'AnswersEvent' }
        | { readonly __typename: 'LaunchEvent', readonly at: string, readonly statement: string, readonly note: string | null }
        | { readonly __typename: 'OutcomeEvent' }
        | { readonly __typename: 'PlaybookEvent' }
        | { readonly __typename: 'ScoreEvent' }
        | { readonly __typename: 'SentimentEvent' }
        | { readonly __typename: 'SnoozeEvent' }
        | { readonly __typename: 'TaskDoneEvent' }
      > } | null } | null };

export type ScoreChangeQueryVariables = Exact<{
  externalId: string;
  job: string;
  since: string;
}>;


export type ScoreChangeQuery = { readonly account: { readonly id: string, readonly risk: { readonly id: string, readonly change: { readonly from: string, readonly to: string, readonly scoreBefore: number | null, readonly scoreAfter: number | null, readonly sentence: string, readonly parts: ReadonlyArray<{ readonly kind: RiskChangeKind, readonly points: number, readonly step: { readonly id: string, readonly statement: string } | null }> } | null } | null } | null };

export type AccountPageSnoozeFragment = { readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

export type SnoozeMutationVariables = Exact<{
  input: RiskSnoozeInput;
}>;


export type SnoozeMutation = { readonly riskSnooze: { readonly accountRisk: { readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type UnsnoozeMutationVariables = Exact<{
  input: RiskUnsnoozeInput;
}>;


export type UnsnoozeMutation = { readonly riskUnsnooze: { readonly accountRisk: { readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  order?: AccountOrder | null | undefined;
  job: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly updatedAt: string, readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly risk: { readonly id: string, readonly score: number | null, readonly band: RiskBand, readonly isChurned: boolean, readonly respondentCount: number, readonly contactCount: number } | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AccountNamesQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  order?: AccountOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountNamesQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AccuracyQueryVariables = Exact<{
  job: string;
  assumeRenewals: boolean;
  callsPerMonth?: number | null | undefined;
}>;


export type AccuracyQuery = { readonly backtest: { readonly horizonDays: number, readonly asOf: string, readonly cases: number, readonly churned: number, readonly kept: number, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly assumedRenewals: number, readonly aucWithoutBackfilled: number | null, readonly brier: number | null, readonly brierBaseRate: number | null, readonly leadDays: ReadonlyArray<number | null>, readonly warnings: ReadonlyArray<BacktestWarning>, readonly calibrationStatus: CalibrationStatus, readonly excluded: ReadonlyArray<{ readonly reason: BacktestExclusion, readonly cases: number }>, readonly aucInterval: { readonly lower: number, readonly upper: number } | null, readonly backfilled: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly actedOn: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly bands: ReadonlyArray<{ readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly expectedChurned: number | null, readonly of: number }>, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly lift: number | null, readonly churned: number, readonly cases: number }>, readonly calibration: ReadonlyArray<{ readonly meanScore: number, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly leadTimes: ReadonlyArray<{ readonly daysBefore: number, readonly auc: number | null, readonly churnedHigh: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly keptHigh: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly neverFlagged: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly rules: ReadonlyArray<{ readonly rule: BandReason, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly others: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly segments: ReadonlyArray<{ readonly name: string | null, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly aucInterval: { readonly lower: number, readonly upper: number } | null }>, readonly owners: ReadonlyArray<{ readonly name: string | null, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly aucInterval: { readonly lower: number, readonly upper: number } | null }>, readonly byResponse: ReadonlyArray<{ readonly response: ResponseKind, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly difference: { readonly lower: number, readonly upper: number } | null }>, readonly nonResponse: { readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly roles: ReadonlyArray<{ readonly role: RespondentRole, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly segments: ReadonlyArray<{ readonly segment: string | null, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly arrThirds: ReadonlyArray<{ readonly third: ArrThird, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly timing: { readonly sentence: string, readonly early: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null, readonly late: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null } } | null } | null, readonly portfolio: { readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number }> } | null, readonly job: { readonly id: string, readonly backtestProgress: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly importance: number }>, readonly scoring: { readonly version: number, readonly intercept: number, readonly slope: number, readonly highFrom: number, readonly mediumFrom: number, readonly isCalibrated: boolean, readonly calibration: { readonly appliedAt: string, readonly cases: number, readonly churned: number } | null } } | null, readonly calibrationProposals: ReadonlyArray<{ readonly id: string, readonly kind: CalibrationKind, readonly advice: CalibrationAdvice, readonly sentence: string, readonly cases: number, readonly churned: number, readonly intercept: number | null, readonly slope: number | null, readonly highFrom: number | null, readonly mediumFrom: number | null, readonly againstVersion: number, readonly baseRate: number | null, readonly gain: number | null, readonly gainStandardError: number | null, readonly aucBefore: number | null, readonly aucAfter: number | null, readonly createdAt: string, readonly importance: ReadonlyArray<{ readonly importance: number, readonly step: { readonly id: string, readonly statement: string } }>, readonly bandChanges: ReadonlyArray<{ readonly from: RiskBand, readonly to: RiskBand, readonly accounts: number }> }> | null };

export type AccuracyGroupFragment = { readonly name: string | null, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly aucInterval: { readonly lower: number, readonly upper: number } | null };

export type AccuracyFragment = { readonly horizonDays: number, readonly asOf: string, readonly cases: number, readonly churned: number, readonly kept: number, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly assumedRenewals: number, readonly aucWithoutBackfilled: number | null, readonly brier: number | null, readonly brierBaseRate: number | null, readonly leadDays: ReadonlyArray<number | null>, readonly warnings: ReadonlyArray<BacktestWarning>, readonly calibrationStatus: CalibrationStatus, readonly excluded: ReadonlyArray<{ readonly reason: BacktestExclusion, readonly cases: number }>, readonly aucInterval: { readonly lower: number, readonly upper: number } | null, readonly backfilled: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly actedOn: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly bands: ReadonlyArray<{ readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly precisionAt: ReadonlyArray<{ readonly k: number, readonly expectedChurned: number | null, readonly of: number }>, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly lift: number | null, readonly churned: number, readonly cases: number }>, readonly calibration: ReadonlyArray<{ readonly meanScore: number, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly leadTimes: ReadonlyArray<{ readonly daysBefore: number, readonly auc: number | null, readonly churnedHigh: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly keptHigh: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly neverFlagged: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly rules: ReadonlyArray<{ readonly rule: BandReason, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly others: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly segments: ReadonlyArray<{ readonly name: string | null, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly aucInterval: { readonly lower: number, readonly upper: number } | null }>, readonly owners: ReadonlyArray<{ readonly name: string | null, readonly verdict: BacktestVerdict, readonly auc: number | null, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly aucInterval: { readonly lower: number, readonly upper: number } | null }>, readonly byResponse: ReadonlyArray<{ readonly response: ResponseKind, readonly churned: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly difference: { readonly lower: number, readonly upper: number } | null }>, readonly nonResponse: { readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly roles: ReadonlyArray<{ readonly role: RespondentRole, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly segments: ReadonlyArray<{ readonly segment: string | null, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly arrThirds: ReadonlyArray<{ readonly third: ArrThird, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly timing: { readonly sentence: string, readonly early: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null, readonly late: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null } } | null };

export type NonResponseFragment = { readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly roles: ReadonlyArray<{ readonly role: RespondentRole, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly segments: ReadonlyArray<{ readonly segment: string | null, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly arrThirds: ReadonlyArray<{ readonly third: ArrThird, readonly responded: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }>, readonly timing: { readonly sentence: string, readonly early: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null, readonly late: { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } } | null } };

export type ResponseHalfFragment = { readonly people: number, readonly fromDays: number, readonly toDays: number, readonly struggle: number, readonly interval: { readonly lower: number, readonly upper: number } };

export type ProposalFragment = { readonly id: string, readonly kind: CalibrationKind, readonly advice: CalibrationAdvice, readonly sentence: string, readonly cases: number, readonly churned: number, readonly intercept: number | null, readonly slope: number | null, readonly highFrom: number | null, readonly mediumFrom: number | null, readonly againstVersion: number, readonly baseRate: number | null, readonly gain: number | null, readonly gainStandardError: number | null, readonly aucBefore: number | null, readonly aucAfter: number | null, readonly createdAt: string, readonly importance: ReadonlyArray<{ readonly importance: number, readonly step: { readonly id: string, readonly statement: string } }>, readonly bandChanges: ReadonlyArray<{ readonly from: RiskBand, readonly to: RiskBand, readonly accounts: number }> };

export type AccuracyCasesQueryVariables = Exact<{
  job: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AccuracyCasesQuery = { readonly backtest: { readonly caseList: { readonly nodes: ReadonlyArray<{ readonly kind: OutcomeKind, readonly decidedOn: string, readonly score: number | null, readonly band: RiskBand, readonly exclusion: BacktestExclusion | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ProposeCalibrationMutationVariables = Exact<{
  input: CalibrationProposeInput;
}>;


export type ProposeCalibrationMutation = { readonly calibrationPropose: { readonly proposals: ReadonlyArray<{ readonly id: string, readonly kind: CalibrationKind, readonly advice: CalibrationAdvice, readonly sentence: string, readonly cases: number, readonly churned: number, readonly intercept: number | null, readonly slope: number | null, readonly highFrom: number | null, readonly mediumFrom: number | null, readonly againstVersion: number, readonly baseRate: number | null, readonly gain: number | null, readonly gainStandardError: number | null, readonly aucBefore: number | null, readonly aucAfter: number | null, readonly createdAt: string, readonly importance: ReadonlyArray<{ readonly importance: number, readonly step: { readonly id: string, readonly statement: string } }>, readonly bandChanges: ReadonlyArray<{ readonly from: RiskBand, readonly to: RiskBand, readonly accounts: number }> }> | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type ApplyCalibrationMutationVariables = Exact<{
  input: CalibrationApplyInput;
}>;


export type ApplyCalibrationMutation = { readonly calibrationApply: { readonly job: { readonly id: string, readonly scoring: { readonly version: number, readonly isCalibrated: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditRecords: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly actor: string, readonly roles: ReadonlyArray<string>, readonly operation: string, readonly furtherSubjects: number, readonly isDryRun: boolean, readonly purpose: string | null, readonly outcome: AuditOutcome, readonly codes: ReadonlyArray<string>, readonly requestId: string, readonly subjects: ReadonlyArray<{ readonly type: AuditSubjectType, readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AuditRowFragment = { readonly at: string, readonly actor: string, readonly roles: ReadonlyArray<string>, readonly operation: string, readonly furtherSubjects: number, readonly isDryRun: boolean, readonly purpose: string | null, readonly outcome: AuditOutcome, readonly codes: ReadonlyArray<string>, readonly requestId: string, readonly subjects: ReadonlyArray<{ readonly type: AuditSubjectType, readonly id: string }> };

export type NamesOfSubjectsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesOfSubjectsQuery = { readonly nodes: ReadonlyArray<
    | { readonly externalId: string, readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly key: string, readonly statement: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type AuditedAccountQueryVariables = Exact<{
  externalId: string;
  job: string;
  ofAccount: boolean;
  ofJob: boolean;
}>;


export type AuditedAccountQuery = { readonly account?: { readonly id: string, readonly name: string } | null, readonly job?: { readonly id: string } | null };

export type RetentionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionRulesQuery = { readonly keptData: { readonly region: string | null, readonly table: string, readonly lastRetentionRun: { readonly ranAt: string, readonly removal: { readonly at: string, readonly words: number, readonly names: number, readonly answers: number, readonly snoozes: number, readonly people: number } | null } | null } | null, readonly retentionRules: ReadonlyArray<{ readonly kind: RetentionKind, readonly days: number, readonly deploymentOption: string | null }> | null };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly email: string | null, readonly roles: ReadonlyArray<AccessTokenRole>, readonly isEnabled: boolean, readonly hasSignedIn: boolean | null, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type UserRowFragment = { readonly id: string, readonly email: string | null, readonly roles: ReadonlyArray<AccessTokenRole>, readonly isEnabled: boolean, readonly hasSignedIn: boolean | null, readonly createdAt: string };

export type InviteUserMutationVariables = Exact<{
  input: UserInviteInput;
}>;


export type InviteUserMutation = { readonly userInvite: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SetUserRolesMutationVariables = Exact<{
  input: UserRolesSetInput;
}>;


export type SetUserRolesMutation = { readonly userRolesSet: { readonly user: { readonly id: string, readonly email: string | null, readonly roles: ReadonlyArray<AccessTokenRole>, readonly isEnabled: boolean, readonly hasSignedIn: boolean | null, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DisableUserMutationVariables = Exact<{
  input: UserDisableInput;
}>;


export type DisableUserMutation = { readonly userDisable: { readonly user: { readonly id: string, readonly email: string | null, readonly roles: ReadonlyArray<AccessTokenRole>, readonly isEnabled: boolean, readonly hasSignedIn: boolean | null, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type EnableUserMutationVariables = Exact<{
  input: UserEnableInput;
}>;


export type EnableUserMutation = { readonly userEnable: { readonly user: { readonly id: string, readonly email: string | null, readonly roles: ReadonlyArray<AccessTokenRole>, readonly isEnabled: boolean, readonly hasSignedIn: boolean | null, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type BrandingQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandingQuery = { readonly branding: { readonly companyName: string | null, readonly productName: string | null, readonly accentColor: string, readonly accentColorOnDark: string, readonly isCustomized: boolean, readonly logo: { readonly data: string | null, readonly mediaType: string, readonly width: number, readonly height: number, readonly bytes: number } | null } | null };

export type BrandFragment = { readonly companyName: string | null, readonly productName: string | null, readonly accentColor: string, readonly accentColorOnDark: string, readonly isCustomized: boolean, readonly logo: { readonly mediaType: string, readonly width: number, readonly height: number, readonly bytes: number } | null };

export type UpdateBrandingMutationVariables = Exact<{
  input: BrandingUpdateInput;
}>;


export type UpdateBrandingMutation = { readonly brandingUpdate: { readonly branding: { readonly companyName: string | null, readonly productName: string | null, readonly accentColor: string, readonly accentColorOnDark: string, readonly isCustomized: boolean, readonly logo: { readonly mediaType: string, readonly width: number, readonly height: number, readonly bytes: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AskNextQueryVariables = Exact<{
  job: string;
  filter?: AskNextFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AskNextQuery = { readonly askNext: { readonly nodes: ReadonlyArray<{ readonly reasons: ReadonlyArray<AskReason>, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AskNextNamesQueryVariables = Exact<{
  job: string;
  filter?: AskNextFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AskNextNamesQuery = { readonly askNext: { readonly nodes: ReadonlyArray<{ readonly account: { readonly id: string, readonly externalId: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AskNextRowFragment = { readonly reasons: ReadonlyArray<AskReason>, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null } };

export type PeopleQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type PeopleQuery = { readonly account: { readonly id: string, readonly name: string, readonly respondents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly risk: { readonly id: string, readonly missingRoles: ReadonlyArray<RespondentRole> } | null } | null };

export type MakeLinksMutationVariables = Exact<{
  input: SurveyLinksCreateInput;
}>;


export type MakeLinksMutation = { readonly surveyLinksCreate: { readonly results: ReadonlyArray<{ readonly index: number, readonly url: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SurveyLinksQueryVariables = Exact<{
  job: string;
  states?: ReadonlyArray<SurveyLinkState> | SurveyLinkState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SurveyLinksQuery = { readonly job: { readonly id: string, readonly key: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly isActive: boolean }> } | null, readonly surveyLinks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: SurveyLinkState, readonly createdAt: string, readonly expiresAt: string, readonly openedAt: string | null, readonly answeredAt: string | null, readonly submissions: number, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SurveyLinkRowFragment = { readonly id: string, readonly state: SurveyLinkState, readonly createdAt: string, readonly expiresAt: string, readonly openedAt: string | null, readonly answeredAt: string | null, readonly submissions: number, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null } | null };

export type OpenLinksQueryVariables = Exact<{
  job: string;
  after?: string | null | undefined;
}>;


export type OpenLinksQuery = { readonly surveyLinks: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type EndLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type EndLinkMutation = { readonly surveyLinkRevoke: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type WithdrawalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WithdrawalsQuery = { readonly withdrawalRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly withdrawal: { readonly requestedAt: string, readonly erasesAt: string, readonly mode: EraseMode } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type WithdrawalRowFragment = { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly withdrawal: { readonly requestedAt: string, readonly erasesAt: string, readonly mode: EraseMode } | null };

export type ConfirmWithdrawalMutationVariables = Exact<{
  input: WithdrawalConfirmInput;
}>;


export type ConfirmWithdrawalMutation = { readonly withdrawalConfirm: { readonly isComplete: boolean, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DismissWithdrawalMutationVariables = Exact<{
  input: WithdrawalDismissInput;
}>;


export type DismissWithdrawalMutation = { readonly withdrawalDismiss: { readonly respondent: { readonly id: string, readonly withdrawal: { readonly requestedAt: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AtRiskQueryVariables = Exact<{
  job: string;
  filter?: AtRiskFilter | null | undefined;
  order?: AtRiskOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AtRiskQuery = { readonly atRiskAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string, readonly score: number | null, readonly band: RiskBand, readonly confidence: Confidence, readonly respondentCount: number, readonly contactCount: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null }, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly difficult: number, readonly respondents: number, readonly step: { readonly key: string, readonly statement: string } }>, readonly competitors: ReadonlyArray<{ readonly threat: CompetitorThreat, readonly relief: number | null, readonly solution: { readonly key: string, readonly name: string } }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AtRiskAccountsQueryVariables = Exact<{
  job: string;
  filter?: AtRiskFilter | null | undefined;
  order?: AtRiskOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type AtRiskAccountsQuery = { readonly atRiskAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type AtRiskRowFragment = { readonly id: string, readonly summary: string, readonly score: number | null, readonly band: RiskBand, readonly confidence: Confidence, readonly respondentCount: number, readonly contactCount: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null }, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly difficult: number, readonly respondents: number, readonly step: { readonly key: string, readonly statement: string } }>, readonly competitors: ReadonlyArray<{ readonly threat: CompetitorThreat, readonly relief: number | null, readonly solution: { readonly key: string, readonly name: string } }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

export type AtRiskTotalsQueryVariables = Exact<{
  job: string;
  filter: PortfolioFilter;
}>;


export type AtRiskTotalsQuery = { readonly portfolio: { readonly imminent: number, readonly worsening: number, readonly renewingSoon: number, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> } | null };

export type TotalsFragment = { readonly imminent: number, readonly worsening: number, readonly renewingSoon: number, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> };

export type AtRiskContextQueryVariables = Exact<{
  job: string;
}>;


export type AtRiskContextQuery = { readonly portfolio: { readonly imminent: number, readonly worsening: number, readonly renewingSoon: number, readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null }>, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> } | null, readonly job: { readonly id: string, readonly statement: string, readonly scoring: { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly solutions: ReadonlyArray<{ readonly solution: { readonly id: string, readonly key: string, readonly name: string } }> | null }> } | null };

export type BandTotalFragment = { readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } };

export type CampaignCountsFragment = { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null };

export type CampaignRowFragment = { readonly id: string, readonly subject: string, readonly state: SurveyCampaignState, readonly problem: SurveyMailProblem | null, readonly sendAt: string, readonly createdBy: string, readonly figures: { readonly total: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } } };

export type CampaignsQueryVariables = Exact<{
  job: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { readonly surveyCampaigns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly state: SurveyCampaignState, readonly problem: SurveyMailProblem | null, readonly sendAt: string, readonly createdBy: string, readonly figures: { readonly total: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CampaignQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignQuery = { readonly surveyCampaign: { readonly text: string, readonly senderName: string, readonly senderAddress: string, readonly language: SurveyLanguage, readonly fatigueDays: number, readonly id: string, readonly subject: string, readonly state: SurveyCampaignState, readonly problem: SurveyMailProblem | null, readonly sendAt: string, readonly createdBy: string, readonly reminders: { readonly afterDays: number, readonly times: number } | null, readonly figures: { readonly forgotten: number, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole | null, readonly counts: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null, readonly counts: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } }>, readonly total: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } }, readonly recipients: { readonly nodes: ReadonlyArray<{ readonly state: SurveyRecipientState, readonly skipped: SurveySkipReason | null, readonly bouncedAt: string | null, readonly lastAt: string | null, readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null } | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null, readonly link: { readonly id: string, readonly state: SurveyLinkState } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type CampaignSendersQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignSendersQuery = { readonly surveySenders: ReadonlyArray<string> | null, readonly viewer: { readonly email: string | null } | null, readonly branding: { readonly companyName: string | null } | null };

export type PreviewCampaignQueryVariables = Exact<{
  input: SurveyCampaignPreviewInput;
}>;


export type PreviewCampaignQuery = { readonly surveyCampaignPreview: { readonly people: number, readonly skipped: ReadonlyArray<{ readonly reason: SurveySkipReason, readonly people: number }>, readonly chosen: ReadonlyArray<{ readonly skipped: SurveySkipReason | null, readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly email: string | null, readonly language: SurveyLanguage | null }, readonly account: { readonly id: string, readonly name: string } }>, readonly message: { readonly subject: string, readonly html: string, readonly text: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SendCampaignMutationVariables = Exact<{
  input: SurveyCampaignCreateInput;
}>;


export type SendCampaignMutation = { readonly surveyCampaignCreate: { readonly campaign: { readonly id: string, readonly subject: string, readonly state: SurveyCampaignState, readonly problem: SurveyMailProblem | null, readonly sendAt: string, readonly createdBy: string, readonly figures: { readonly total: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type CancelCampaignMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelCampaignMutation = { readonly surveyCampaignCancel: { readonly campaign: { readonly id: string, readonly subject: string, readonly state: SurveyCampaignState, readonly problem: SurveyMailProblem | null, readonly sendAt: string, readonly createdBy: string, readonly figures: { readonly total: { readonly people: number, readonly sent: number, readonly uncertain: number, readonly skipped: number, readonly failed: number, readonly bounced: number, readonly complained: number, readonly unsubscribed: number, readonly opened: number, readonly started: number, readonly finished: number, readonly responseRate: number | null } } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type HotspotsBySegmentQueryVariables = Exact<{
  job: string;
}>;


export type HotspotsBySegmentQuery = { readonly churnHotspotsBySegment: ReadonlyArray<{ readonly segment: string | null, readonly isLeftOut: boolean, readonly hotspots: ReadonlyArray<{ readonly ces: number | null, readonly difficult: number | null, readonly respondents: number | null, readonly isSuppressed: boolean, readonly step: { readonly id: string, readonly key: string, readonly statement: string }, readonly interval: { readonly lower: number, readonly upper: number } | null }> }> | null };

export type HotspotsQueryVariables = Exact<{
  job: string;
  segment?: string | null | undefined;
}>;


export type HotspotsQuery = { readonly churnHotspots: ReadonlyArray<{ readonly rank: number | null, readonly isSuppressed: boolean, readonly ces: number | null, readonly struggle: number | null, readonly difficult: number | null, readonly respondents: number | null, readonly accounts: number | null, readonly accountsDifficult: number | null, readonly marketCes: number | null, readonly lead: number | null, readonly leapfrogGap: number | null, readonly quadrant: HotspotQuadrant, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly position: number, readonly isTableStakes: boolean }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly reasons: ReadonlyArray<{ readonly reason: DifficultyReason, readonly share: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly arrSavedIfEasy: { readonly amount: string, readonly currencyCode: string } | null, readonly bestCompetitor: { readonly ces: number, readonly solution: { readonly id: string, readonly name: string } } | null }> | null, readonly job: { readonly id: string, readonly scoring: { readonly hardFrom: number, readonly calibration: { readonly appliedAt: string, readonly cases: number } | null } } | null };

export type HotspotFragment = { readonly rank: number | null, readonly isSuppressed: boolean, readonly ces: number | null, readonly struggle: number | null, readonly difficult: number | null, readonly respondents: number | null, readonly accounts: number | null, readonly accountsDifficult: number | null, readonly marketCes: number | null, readonly lead: number | null, readonly leapfrogGap: number | null, readonly quadrant: HotspotQuadrant, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly position: number, readonly isTableStakes: boolean }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly reasons: ReadonlyArray<{ readonly reason: DifficultyReason, readonly share: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly arrSavedIfEasy: { readonly amount: string, readonly currencyCode: string } | null, readonly bestCompetitor: { readonly ces: number, readonly solution: { readonly id: string, readonly name: string } } | null };

export type HotspotStepQueryVariables = Exact<{
  job: string;
}>;


export type HotspotStepQuery = { readonly churnHotspots: ReadonlyArray<{ readonly quotes: ReadonlyArray<string>, readonly rank: number | null, readonly isSuppressed: boolean, readonly ces: number | null, readonly struggle: number | null, readonly difficult: number | null, readonly respondents: number | null, readonly accounts: number | null, readonly accountsDifficult: number | null, readonly marketCes: number | null, readonly lead: number | null, readonly leapfrogGap: number | null, readonly quadrant: HotspotQuadrant, readonly history: ReadonlyArray<{ readonly asOf: string, readonly ces: number | null, readonly respondents: number | null }>, readonly launches: ReadonlyArray<{ readonly startedOn: string, readonly note: string | null }>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly position: number, readonly isTableStakes: boolean }, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly reasons: ReadonlyArray<{ readonly reason: DifficultyReason, readonly share: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly arrSavedIfEasy: { readonly amount: string, readonly currencyCode: string } | null, readonly bestCompetitor: { readonly ces: number, readonly solution: { readonly id: string, readonly name: string } } | null }> | null, readonly job: { readonly id: string, readonly scoring: { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null } } | null };

export type AccountsAtStepQueryVariables = Exact<{
  job: string;
  step: string;
}>;


export type AccountsAtStepQuery = { readonly atRiskAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly band: RiskBand, readonly score: number | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly arr: { readonly amount: string, readonly currencyCode: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordLaunchMutationVariables = Exact<{
  input: LaunchRecordInput;
}>;


export type RecordLaunchMutation = { readonly launchRecord: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RetractLaunchMutationVariables = Exact<{
  input: LaunchRetractInput;
}>;


export type RetractLaunchMutation = { readonly launchRetract: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportJobQueryVariables = Exact<{
  job: string;
}>;


export type ImportJobQuery = { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly position: number, readonly statement: string, readonly isActive: boolean }> } | null };

export type ImportJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportJobsQuery = { readonly jobs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly position: number, readonly statement: string, readonly isActive: boolean }> }> } | null };

export type CreateJobMutationVariables = Exact<{
  input: JobUpsertInput;
}>;


export type CreateJobMutation = { readonly jobUpsert: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type FindAccountsQueryVariables = Exact<{
  prefix: string;
}>;


export type FindAccountsQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string }> } | null };

export type ImportOwnersQueryVariables = Exact<{
  job: string;
}>;


export type ImportOwnersQuery = { readonly portfolio: { readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null }> } | null };

export type ImportOutcomeFragment = { readonly index: number, readonly isUnchanged: boolean, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> };

export type ImportAccountsMutationVariables = Exact<{
  input: AccountsImportInput;
}>;


export type ImportAccountsMutation = { readonly accountsImport: { readonly results: ReadonlyArray<{ readonly index: number, readonly isUnchanged: boolean, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportContactsMutationVariables = Exact<{
  input: RespondentsImportInput;
}>;


export type ImportContactsMutation = { readonly respondentsImport: { readonly results: ReadonlyArray<{ readonly index: number, readonly isUnchanged: boolean, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportResponsesMutationVariables = Exact<{
  input: SubmissionsImportInput;
}>;


export type ImportResponsesMutation = { readonly submissionsImport: { readonly results: ReadonlyArray<{ readonly index: number, readonly isUnchanged: boolean, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportOutcomesMutationVariables = Exact<{
  input: OutcomesImportInput;
}>;


export type ImportOutcomesMutation = { readonly outcomesImport: { readonly results: ReadonlyArray<{ readonly index: number, readonly isUnchanged: boolean, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> }>, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportMarketMutationVariables = Exact<{
  input: MarketBenchmarkSetInput;
}>;


export type ImportMarketMutation = { readonly marketBenchmarkSet: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportRatingsMutationVariables = Exact<{
  input: SolutionRatingSetInput;
}>;


export type ImportRatingsMutation = { readonly solutionRatingSet: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportSolutionsQueryVariables = Exact<{
  job: string;
}>;


export type ImportSolutionsQuery = { readonly job: { readonly id: string, readonly solutions: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string> }> | null } | null };

export type SavedMappingQueryVariables = Exact<{
  fingerprint: string;
  job: JobSelector;
}>;


export type SavedMappingQuery = { readonly importMapping: { readonly fingerprint: string, readonly kind: ImportKind, readonly name: string, readonly mapping: string, readonly savedBy: string, readonly savedAt: string } | null };

export type SaveMappingMutationVariables = Exact<{
  input: ImportMappingSaveInput;
}>;


export type SaveMappingMutation = { readonly importMappingSave: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RecordImportMutationVariables = Exact<{
  input: ImportBatchRecordInput;
}>;


export type RecordImportMutation = { readonly importBatchRecord: { readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ImportHistoryQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportHistoryQuery = { readonly importBatches: { readonly nodes: ReadonlyArray<{ readonly batch: string, readonly kind: ImportKind, readonly fileName: string, readonly importedBy: string, readonly startedAt: string, readonly endedAt: string | null, readonly rows: number, readonly imported: number, readonly unchanged: number, readonly rejected: number, readonly leftOut: number, readonly notices: ReadonlyArray<string>, readonly retractedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type UndoImportMutationVariables = Exact<{
  input: ImportUndoInput;
}>;


export type UndoImportMutation = { readonly importUndo: { readonly undone: number, readonly isComplete: boolean, readonly endCursor: string | null, readonly left: ReadonlyArray<{ readonly name: string, readonly reason: ImportLeftReason }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type NamedJobQueryVariables = Exact<{
  job: string;
}>;


export type NamedJobQuery = { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly archivedAt: string | null } | null };

export type NamedJobFragment = { readonly id: string, readonly key: string, readonly statement: string, readonly archivedAt: string | null };

export type ArchivedJobsQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchivedJobsQuery = { readonly jobs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly archivedAt: string | null }> } | null };

export type ConcernedByArchivingQueryVariables = Exact<{
  job: string;
}>;


export type ConcernedByArchivingQuery = { readonly portfolio: { readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number }> } | null, readonly churnHotspots: ReadonlyArray<{ readonly respondents: number | null, readonly step: { readonly id: string } }> | null, readonly surveyLinks: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ArchiveJobMutationVariables = Exact<{
  job: string;
}>;


export type ArchiveJobMutation = { readonly jobArchive: { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly archivedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RestoreJobMutationVariables = Exact<{
  job: string;
}>;


export type RestoreJobMutation = { readonly jobRestore: { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly archivedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type JobMapQueryVariables = Exact<{
  job: string;
}>;


export type JobMapQuery = { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> } | null };

export type JobMapFragment = { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> };

export type MapStepFragment = { readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null };

export type SaveStepMutationVariables = Exact<{
  input: JobUpsertInput;
}>;


export type SaveStepMutation = { readonly jobUpsert: { readonly hints: ReadonlyArray<string>, readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SaveMarketMutationVariables = Exact<{
  input: MarketBenchmarkSetInput;
}>;


export type SaveMarketMutation = { readonly marketBenchmarkSet: { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SaveCompetitorMutationVariables = Exact<{
  input: SolutionRatingSetInput;
}>;


export type SaveCompetitorMutation = { readonly solutionRatingSet: { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type MyWeekQueryVariables = Exact<{
  job: string;
  tasks: TaskFilter;
  assigned: TaskFilter;
  isOfPerson: boolean;
  mine: AtRiskFilter;
  renewing: AtRiskFilter;
  silent: AtRiskFilter;
  snoozed: AtRiskFilter;
  happyHigh: AtRiskFilter;
  unhappyLow: AtRiskFilter;
}>;


export type MyWeekQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly dueOn: string | null, readonly assignee: string | null, readonly version: number, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null } | null }> } | null, readonly assigned?: { readonly nodes: ReadonlyArray<{ readonly createdBy: string, readonly createdAt: string, readonly id: string, readonly text: string, readonly dueOn: string | null, readonly assignee: string | null, readonly version: number, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null } | null }> } | null, readonly mine: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly trend: { readonly points: ReadonlyArray<{ readonly at: string, readonly band: RiskBand }> }, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly renewing: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly silent: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly snoozed: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly happyHigh: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }> } | null, readonly unhappyLow: { readonly nodes: ReadonlyArray<{ readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null }> } | null };

export type WeekRowFragment = { readonly band: RiskBand, readonly score: number | null, readonly respondentCount: number, readonly contactCount: number, readonly lastAnswerAt: string | null, readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null, readonly renewalDate: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

export type WeekDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  job: string;
}>;


export type WeekDetailsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly arr: { readonly amount: string, readonly currencyCode: string } | null, readonly respondents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null, readonly phone: string | null, readonly withdrawal: { readonly requestedAt: string } | null }> } | null, readonly risk: { readonly id: string, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly difficult: number, readonly respondents: number, readonly step: { readonly id: string, readonly statement: string } }> } | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type WeekDetailFragment = { readonly id: string, readonly arr: { readonly amount: string, readonly currencyCode: string } | null, readonly respondents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null, readonly phone: string | null, readonly withdrawal: { readonly requestedAt: string } | null }> } | null, readonly risk: { readonly id: string, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly difficult: number, readonly respondents: number, readonly step: { readonly id: string, readonly statement: string } }> } | null };

export type WeekContactFragment = { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null, readonly phone: string | null, readonly withdrawal: { readonly requestedAt: string } | null };

export type PlaybooksQueryVariables = Exact<{
  job: string;
}>;


export type PlaybooksQuery = { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean }> } | null, readonly playbooks: ReadonlyArray<{ readonly key: string, readonly name: string, readonly reason: PlaybookReason, readonly step: { readonly id: string, readonly key: string, readonly statement: string } | null, readonly actions: ReadonlyArray<{ readonly text: string, readonly dueInDays: number, readonly assignTo: PlaybookAssignee }> }> | null };

export type PlaybookRowFragment = { readonly key: string, readonly name: string, readonly reason: PlaybookReason, readonly step: { readonly id: string, readonly key: string, readonly statement: string } | null, readonly actions: ReadonlyArray<{ readonly text: string, readonly dueInDays: number, readonly assignTo: PlaybookAssignee }> };

export type PlaybookEffectQueryVariables = Exact<{
  job: string;
  key: string;
}>;


export type PlaybookEffectQuery = { readonly playbookEffect: { readonly ended: number, readonly scored: number, readonly improved: number, readonly worsened: number, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly starts: ReadonlyArray<{ readonly id: string, readonly playbookKey: string, readonly name: string, readonly startedAt: string, readonly startedBy: string, readonly effectOn: string, readonly scoreBefore: number | null, readonly scoreAfter: number | null, readonly account: { readonly id: string, readonly externalId: string, readonly name: string } | null }> } | null };

export type StartRowFragment = { readonly id: string, readonly playbookKey: string, readonly name: string, readonly startedAt: string, readonly startedBy: string, readonly effectOn: string, readonly scoreBefore: number | null, readonly scoreAfter: number | null };

export type AccountPlaybooksQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type AccountPlaybooksQuery = { readonly playbookOffers: ReadonlyArray<{ readonly playbook: { readonly key: string, readonly name: string, readonly reason: PlaybookReason, readonly step: { readonly id: string, readonly key: string, readonly statement: string } | null, readonly actions: ReadonlyArray<{ readonly text: string, readonly dueInDays: number, readonly assignTo: PlaybookAssignee }> }, readonly step: { readonly id: string, readonly key: string, readonly statement: string } | null }> | null, readonly playbookStarts: ReadonlyArray<{ readonly id: string, readonly playbookKey: string, readonly name: string, readonly startedAt: string, readonly startedBy: string, readonly effectOn: string, readonly scoreBefore: number | null, readonly scoreAfter: number | null }> | null };

export type SavePlaybookMutationVariables = Exact<{
  input: PlaybookUpsertInput;
}>;


export type SavePlaybookMutation = { readonly playbookUpsert: { readonly playbook: { readonly key: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DeletePlaybookMutationVariables = Exact<{
  input: PlaybookDeleteInput;
}>;


export type DeletePlaybookMutation = { readonly playbookDelete: { readonly deletedPlaybookKey: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type StartPlaybookMutationVariables = Exact<{
  input: PlaybookStartInput;
}>;


export type StartPlaybookMutation = { readonly playbookStart: { readonly wasUnchanged: boolean, readonly playbookStart: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RetractPlaybookMutationVariables = Exact<{
  input: PlaybookRetractInput;
}>;


export type RetractPlaybookMutation = { readonly playbookRetract: { readonly retractedStartId: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type PortfolioPageQueryVariables = Exact<{
  job: string;
  filter: PortfolioFilter;
}>;


export type PortfolioPageQuery = { readonly portfolio: { readonly worsening: number, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }>, readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly history: ReadonlyArray<{ readonly day: string, readonly source: PortfolioQuarterSource, readonly takenAt: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }>, readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }> }> | null, readonly renewals: ReadonlyArray<{ readonly month: string, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }>, readonly arr: { readonly amount: string, readonly currencyCode: string }, readonly expectedLoss: { readonly amount: string, readonly currencyCode: string } | null }> } | null, readonly job: { readonly id: string, readonly scoring: { readonly isCalibrated: boolean, readonly hardFrom: number } } | null };

export type PortfolioMoversQueryVariables = Exact<{
  job: string;
  filter: AtRiskFilter;
}>;


export type PortfolioMoversQuery = { readonly worse: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number | null, readonly band: RiskBand, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null }, readonly trend: { readonly change: number | null, readonly bandBefore: RiskBand | null, readonly mainStep: { readonly statement: string, readonly points: number } | null } }> } | null, readonly better: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly score: number | null, readonly band: RiskBand, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null }, readonly trend: { readonly change: number | null, readonly bandBefore: RiskBand | null, readonly mainStep: { readonly statement: string, readonly points: number } | null } }> } | null };

export type ScorecardQueryVariables = Exact<{
  job: string;
}>;


export type ScorecardQuery = { readonly churnHotspots: ReadonlyArray<{ readonly ces: number | null, readonly step: { readonly id: string, readonly key: string, readonly statement: string }, readonly bestCompetitor: { readonly ces: number, readonly solution: { readonly id: string, readonly name: string } } | null }> | null, readonly waiting: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null, readonly approved: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type OwnerPartFragment = { readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> };

export type SegmentPartFragment = { readonly segment: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> };

export type PortfolioQuarterFragment = { readonly day: string, readonly source: PortfolioQuarterSource, readonly takenAt: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }>, readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }> };

export type RenewalMonthFragment = { readonly month: string, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }>, readonly arr: { readonly amount: string, readonly currencyCode: string }, readonly expectedLoss: { readonly amount: string, readonly currencyCode: string } | null };

export type MoverFragment = { readonly id: string, readonly score: number | null, readonly band: RiskBand, readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly ownerEmail: string | null }, readonly trend: { readonly change: number | null, readonly bandBefore: RiskBand | null, readonly mainStep: { readonly statement: string, readonly points: number } | null } };

export type SettingsQueryVariables = Exact<{
  job: string;
}>;


export type SettingsQuery = { readonly job: { readonly id: string, readonly key: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean }>, readonly scoring: { readonly version: number, readonly intercept: number, readonly slope: number, readonly highFrom: number, readonly mediumFrom: number, readonly answersExpireAfterDays: number, readonly switchThreshold: number, readonly watchFrom: number, readonly hardFrom: number, readonly isCalibrated: boolean, readonly roleWeights: ReadonlyArray<{ readonly role: RespondentRole, readonly weight: number }>, readonly segmentImportance: ReadonlyArray<{ readonly segment: string, readonly stepKey: string, readonly importance: number }> }, readonly reassessment: { readonly done: number, readonly total: number } | null } | null, readonly suppressionMinimum: { readonly respondents: number, readonly accounts: number } | null, readonly portfolio: { readonly bySegment: ReadonlyArray<{ readonly segment: string | null }> } | null };

export type WeighedStepFragment = { readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean };

export type SettingsInForceFragment = { readonly version: number, readonly intercept: number, readonly slope: number, readonly highFrom: number, readonly mediumFrom: number, readonly answersExpireAfterDays: number, readonly switchThreshold: number, readonly watchFrom: number, readonly hardFrom: number, readonly isCalibrated: boolean, readonly roleWeights: ReadonlyArray<{ readonly role: RespondentRole, readonly weight: number }>, readonly segmentImportance: ReadonlyArray<{ readonly segment: string, readonly stepKey: string, readonly importance: number }> };

export type SettingsHistoryQueryVariables = Exact<{
  job: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SettingsHistoryQuery = { readonly job: { readonly id: string, readonly scoringHistory: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly at: string, readonly by: string | null, readonly isInForce: boolean, readonly changes: ReadonlyArray<{ readonly name: string, readonly before: string, readonly after: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type SettingsVersionFragment = { readonly version: number, readonly at: string, readonly by: string | null, readonly isInForce: boolean, readonly changes: ReadonlyArray<{ readonly name: string, readonly before: string, readonly after: string }> };

export type PreviewSettingsQueryVariables = Exact<{
  input: ScoringSettingsSetInput;
  version?: number | null | undefined;
  after?: string | null | undefined;
  sample?: number | null | undefined;
}>;


export type PreviewSettingsQuery = { readonly settingsPreview: { readonly accounts: number, readonly total: number, readonly unreadable: number, readonly isComplete: boolean, readonly endCursor: string | null, readonly changes: ReadonlyArray<{ readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly arr: { readonly amount: string, readonly currencyCode: string } | null }, readonly before: { readonly score: number | null, readonly band: RiskBand, readonly threat: CompetitorThreat | null }, readonly after: { readonly score: number | null, readonly band: RiskBand, readonly threat: CompetitorThreat | null } }> } | null };

export type MovedAccountFragment = { readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly arr: { readonly amount: string, readonly currencyCode: string } | null }, readonly before: { readonly score: number | null, readonly band: RiskBand, readonly threat: CompetitorThreat | null }, readonly after: { readonly score: number | null, readonly band: RiskBand, readonly threat: CompetitorThreat | null } };

export type RiskThenFragment = { readonly score: number | null, readonly band: RiskBand, readonly threat: CompetitorThreat | null };

export type TestSettingsQueryVariables = Exact<{
  input: ScoringSettingsSetInput;
  version?: number | null | undefined;
}>;


export type TestSettingsQuery = { readonly settingsBacktest: { readonly isComplete: boolean, readonly before: { readonly cases: number, readonly churned: number, readonly sentence: string, readonly auc: number | null, readonly aucInterval: { readonly lower: number, readonly upper: number } | null, readonly bands: ReadonlyArray<{ readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> }, readonly after: { readonly cases: number, readonly churned: number, readonly sentence: string, readonly auc: number | null, readonly aucInterval: { readonly lower: number, readonly upper: number } | null, readonly bands: ReadonlyArray<{ readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> } } | null };

export type SettingsAccuracyFragment = { readonly cases: number, readonly churned: number, readonly sentence: string, readonly auc: number | null, readonly aucInterval: { readonly lower: number, readonly upper: number } | null, readonly bands: ReadonlyArray<{ readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } }> };

export type SaveSettingsMutationVariables = Exact<{
  input: ScoringSettingsSetInput;
}>;


export type SaveSettingsMutation = { readonly scoringSettingsSet: { readonly job: { readonly id: string, readonly scoring: { readonly version: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RollBackSettingsMutationVariables = Exact<{
  input: CalibrationApplyInput;
}>;


export type RollBackSettingsMutation = { readonly calibrationApply: { readonly job: { readonly id: string, readonly scoring: { readonly version: number } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type TestimonialsQueryVariables = Exact<{
  job: string;
  filter?: TestimonialFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TestimonialsQuery = { readonly testimonialCandidates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly publishedText: string | null, readonly strength: number, readonly effort: Effort, readonly answeredAt: string, readonly isByLink: boolean | null, readonly state: TestimonialState, readonly heldBack: ReadonlyArray<HoldReason>, readonly needsReview: boolean, readonly account: { readonly id: string, readonly externalId: string, readonly name: string }, readonly respondent: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null } | null, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly marketCes: number | null }, readonly turnaround: { readonly fromEffort: Effort, readonly fromAt: string, readonly toEffort: Effort, readonly toAt: string } | null, readonly consent: { readonly grantedAt: string, readonly expiresAt: string | null, readonly withdrawnAt: string | null, readonly channels: ReadonlyArray<Channel>, readonly attribution: Attribution, readonly approvedText: string } | null, readonly publications: ReadonlyArray<{ readonly channel: Channel, readonly url: string | null, readonly publishedOn: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly job: { readonly id: string, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean }> } | null };

export type TestimonialFragment = { readonly id: string, readonly quote: string, readonly publishedText: string | null, readonly strength: number, readonly effort: Effort, readonly answeredAt: string, readonly isByLink: boolean | null, readonly state: TestimonialState, readonly heldBack: ReadonlyArray<HoldReason>, readonly needsReview: boolean, readonly account: { readonly id: string, readonly externalId: string, readonly name: string }, readonly respondent: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null } | null, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly marketCes: number | null }, readonly turnaround: { readonly fromEffort: Effort, readonly fromAt: string, readonly toEffort: Effort, readonly toAt: string } | null, readonly consent: { readonly grantedAt: string, readonly expiresAt: string | null, readonly withdrawnAt: string | null, readonly channels: ReadonlyArray<Channel>, readonly attribution: Attribution, readonly approvedText: string } | null, readonly publications: ReadonlyArray<{ readonly channel: Channel, readonly url: string | null, readonly publishedOn: string }> };

export type LeadingStepsQueryVariables = Exact<{
  job: string;
}>;


export type LeadingStepsQuery = { readonly leadingSteps: ReadonlyArray<{ readonly lead: number, readonly marketCes: number, readonly approvedTestimonials: number, readonly candidates: number, readonly step: { readonly id: string, readonly key: string, readonly statement: string } }> | null };

export type MoveTestimonialMutationVariables = Exact<{
  input: TestimonialTransitionInput;
}>;


export type MoveTestimonialMutation = { readonly testimonialTransition: { readonly testimonial: { readonly id: string, readonly quote: string, readonly publishedText: string | null, readonly strength: number, readonly effort: Effort, readonly answeredAt: string, readonly isByLink: boolean | null, readonly state: TestimonialState, readonly heldBack: ReadonlyArray<HoldReason>, readonly needsReview: boolean, readonly account: { readonly id: string, readonly externalId: string, readonly name: string }, readonly respondent: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly role: RespondentRole | null } | null, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly marketCes: number | null }, readonly turnaround: { readonly fromEffort: Effort, readonly fromAt: string, readonly toEffort: Effort, readonly toAt: string } | null, readonly consent: { readonly grantedAt: string, readonly expiresAt: string | null, readonly withdrawnAt: string | null, readonly channels: ReadonlyArray<Channel>, readonly attribution: Attribution, readonly approvedText: string } | null, readonly publications: ReadonlyArray<{ readonly channel: Channel, readonly url: string | null, readonly publishedOn: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type OpenTasksQueryVariables = Exact<{
  externalId: string;
}>;


export type OpenTasksQuery = { readonly account: { readonly id: string, readonly sentiment: { readonly value: Sentiment, readonly setBy: string } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assignee: string | null }> } | null } | null };

export type HandOverMutationVariables = Exact<{
  input: AccountUpsertInput;
}>;


export type HandOverMutation = { readonly accountUpsert: { readonly account: { readonly id: string, readonly ownerEmail: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type AssignTaskMutationVariables = Exact<{
  input: TaskUpdateInput;
}>;


export type AssignTaskMutation = { readonly taskUpdate: { readonly task: { readonly id: string, readonly assignee: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RecordOutcomeMutationVariables = Exact<{
  input: OutcomeRecordInput;
}>;


export type RecordOutcomeMutation = { readonly outcomeRecord: { readonly outcome: { readonly id: string, readonly kind: OutcomeKind, readonly occurredOn: string, readonly decidedAt: string | null, readonly reason: string | null, readonly account: { readonly id: string, readonly externalId: string } } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RetractOutcomeMutationVariables = Exact<{
  id: string | number;
}>;


export type RetractOutcomeMutation = { readonly outcomeRetract: { readonly outcome: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type OutcomeOfAccountFragment = { readonly id: string, readonly kind: OutcomeKind, readonly occurredOn: string, readonly decidedAt: string | null, readonly reason: string | null, readonly account: { readonly id: string, readonly externalId: string } };

export type AccountWorkQueryVariables = Exact<{
  externalId: string;
  job: string;
  first: number;
}>;


export type AccountWorkQuery = { readonly viewer: { readonly email: string | null } | null, readonly account: { readonly id: string, readonly ownerEmail: string | null, readonly sentiment: { readonly value: Sentiment, readonly setBy: string, readonly setAt: string } | null, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly dueOn: string | null, readonly assignee: string | null, readonly version: number }> } | null, readonly timeline: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'ActivityEvent', readonly at: string, readonly activity: { readonly id: string, readonly kind: ActivityKind, readonly text: string | null, readonly outcome: ActivityOutcome | null, readonly by: string, readonly respondent: { readonly id: string, readonly name: string | null, readonly externalId: string } | null } | null }
        | { readonly __typename: 'AnswersEvent', readonly at: string, readonly submission: { readonly id: string, readonly respondent: { readonly id: string, readonly name: string | null, readonly externalId: string } | null, readonly answers: ReadonlyArray<{ readonly effort: Effort | null }> } | null }
        | { readonly __typename: 'LaunchEvent', readonly statement: string, readonly note: string | null, readonly at: string }
        | { readonly __typename: 'OutcomeEvent', readonly at: string, readonly outcome: { readonly id: string, readonly kind: OutcomeKind, readonly occurredOn: string, readonly decidedAt: string | null, readonly reason: string | null, readonly account: { readonly id: string, readonly externalId: string } } | null }
        | { readonly __typename: 'PlaybookEvent', readonly by: string, readonly name: string, readonly at: string, readonly step: { readonly id: string, readonly statement: string } | null }
        | { readonly __typename: 'ScoreEvent', readonly scoreBefore: number | null, readonly scoreAfter: number | null, readonly bandBefore: RiskBand, readonly bandAfter: RiskBand, readonly at: string }
        | { readonly __typename: 'SentimentEvent', readonly by: string, readonly sentiment: Sentiment | null, readonly at: string }
        | { readonly __typename: 'SnoozeEvent', readonly by: string, readonly snoozedUntil: string, readonly assignee: string | null, readonly at: string }
        | { readonly __typename: 'TaskDoneEvent', readonly by: string, readonly at: string, readonly task: { readonly id: string, readonly text: string } | null }
      >, readonly pageInfo: { readonly hasNextPage: boolean } } | null } | null };

export type TaskRowFragment = { readonly id: string, readonly text: string, readonly dueOn: string | null, readonly assignee: string | null, readonly version: number };

type TimelineRow_ActivityEvent_Fragment = { readonly __typename: 'ActivityEvent', readonly at: string, readonly activity: { readonly id: string, readonly kind: ActivityKind, readonly text: string | null, readonly outcome: ActivityOutcome | null, readonly by: string, readonly respondent: { readonly id: string, readonly name: string | null, readonly externalId: string } | null } | null };

type TimelineRow_AnswersEvent_Fragment = { readonly __typename: 'AnswersEvent', readonly at: string, readonly submission: { readonly id: string, readonly respondent: { readonly id: string, readonly name: string | null, readonly externalId: string } | null, readonly answers: ReadonlyArray<{ readonly effort: Effort | null }> } | null };

type TimelineRow_LaunchEvent_Fragment = { readonly __typename: 'LaunchEvent', readonly statement: string, readonly note: string | null, readonly at: string };

type TimelineRow_OutcomeEvent_Fragment = { readonly __typename: 'OutcomeEvent', readonly at: string, readonly outcome: { readonly id: string, readonly kind: OutcomeKind, readonly occurredOn: string, readonly decidedAt: string | null, readonly reason: string | null, readonly account: { readonly id: string, readonly externalId: string } } | null };

type TimelineRow_PlaybookEvent_Fragment = { readonly __typename: 'PlaybookEvent', readonly by: string, readonly name: string, readonly at: string, readonly step: { readonly id: string, readonly statement: string } | null };

type TimelineRow_ScoreEvent_Fragment = { readonly __typename: 'ScoreEvent', readonly scoreBefore: number | null, readonly scoreAfter: number | null, readonly bandBefore: RiskBand, readonly bandAfter: RiskBand, readonly at: string };

type TimelineRow_SentimentEvent_Fragment = { readonly __typename: 'SentimentEvent', readonly by: string, readonly sentiment: Sentiment | null, readonly at: string };

type TimelineRow_SnoozeEvent_Fragment = { readonly __typename: 'SnoozeEvent', readonly by: string, readonly snoozedUntil: string, readonly assignee: string | null, readonly at: string };

type TimelineRow_TaskDoneEvent_Fragment = { readonly __typename: 'TaskDoneEvent', readonly by: string, readonly at: string, readonly task: { readonly id: string, readonly text: string } | null };

export type TimelineRowFragment =
  | TimelineRow_ActivityEvent_Fragment
  | TimelineRow_AnswersEvent_Fragment
  | TimelineRow_LaunchEvent_Fragment
  | TimelineRow_OutcomeEvent_Fragment
  | TimelineRow_PlaybookEvent_Fragment
  | TimelineRow_ScoreEvent_Fragment
  | TimelineRow_SentimentEvent_Fragment
  | TimelineRow_SnoozeEvent_Fragment
  | TimelineRow_TaskDoneEvent_Fragment
;

export type AddTaskMutationVariables = Exact<{
  input: TaskCreateInput;
}>;


export type AddTaskMutation = { readonly taskCreate: { readonly task: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DoTaskMutationVariables = Exact<{
  input: TaskDoneInput;
}>;


export type DoTaskMutation = { readonly taskDone: { readonly task: { readonly id: string, readonly state: TaskState } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type ReopenTaskMutationVariables = Exact<{
  input: TaskReopenInput;
}>;


export type ReopenTaskMutation = { readonly taskReopen: { readonly task: { readonly id: string, readonly state: TaskState } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type RecordActivityMutationVariables = Exact<{
  input: ActivityRecordInput;
}>;


export type RecordActivityMutation = { readonly activityRecord: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DeleteActivityMutationVariables = Exact<{
  input: ActivityDeleteInput;
}>;


export type DeleteActivityMutation = { readonly activityDelete: { readonly deletedActivityId: string | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type SetSentimentMutationVariables = Exact<{
  input: AccountSentimentSetInput;
}>;


export type SetSentimentMutation = { readonly accountSentimentSet: { readonly account: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

export type DueCountQueryVariables = Exact<{
  filter: TaskFilter;
}>;


export type DueCountQuery = { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type PaletteAccountsQueryVariables = Exact<{
  query: string;
}>;


export type PaletteAccountsQuery = { readonly accounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly email: string | null, readonly roles: ReadonlyArray<string> } | null, readonly jobs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string }> } | null };

export type AssignmentMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentMailsQuery = { readonly viewer: { readonly assignmentMails: boolean | null } | null };

export type UpdateViewerMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type UpdateViewerMutation = { readonly viewerUpdate: { readonly viewer: { readonly assignmentMails: boolean | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };
