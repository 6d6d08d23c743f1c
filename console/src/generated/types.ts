/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A personal access token to make. */
export type AccessTokenCreateInput = {
  /** When it ends: ahead, by 366 days at most. */
  readonly expiresAt: string;
  /** What you call it, such as where it is used; at most 200 characters. */
  readonly name: string;
  /** What it may do: of what the caller may; all of that unless given. */
  readonly roles?: ReadonlyArray<AccessTokenRole> | null | undefined;
};

/** A personal access token to end. */
export type AccessTokenRevokeInput = {
  /** The token's id, as AccessToken.id gives it. */
  readonly id: string | number;
};

/** A role that an access token may have. What each may do is told in docs/permissions.md. */
export type AccessTokenRole =
  /** Everything. */
  | 'ADMIN'
  /** Accounts, people, risks, submissions and outcomes. */
  | 'CUSTOMER_SUCCESS'
  /** Sends accounts, people, submissions and outcomes. */
  | 'INGEST'
  /** Testimonials and consent. */
  | 'MARKETING'
  /** Jobs, hotspots and market figures. */
  | 'PRODUCT'
  /** Reads accounts, risks and hotspots as figures. */
  | 'READ';

/** Which accounts. All conditions must hold; those left out do not narrow. */
export type AccountFilter = {
  /** True: archived accounts, in place of those that are not. */
  readonly archived?: boolean | null | undefined;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** With one of these external ids; at most 100. */
  readonly externalIds?: ReadonlyArray<string> | null | undefined;
  /** In one of these industries. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /** The name begins with this; case does not matter. */
  readonly namePrefix?: string | null | undefined;
  /**
   * Owned by this person.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: string | null | undefined;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /**
   * Beginnings of words of the name, in any order, without regard to case or accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". A name is found by its first eight words.
   */
  readonly query?: string | null | undefined;
  /** Renewing in this range of days. */
  readonly renewal?: DateRange | null | undefined;
  /** In one of these segments. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** True: without an owner. */
  readonly unassigned?: boolean | null | undefined;
  /** Changed at this instant or later. */
  readonly updatedSince?: string | null | undefined;
};

/** Two accounts that are one. */
export type AccountMergeInput = {
  /** True: say what would move, and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Which goes. */
  readonly from: AccountSelector;
  /** Which stays. Its facts stand; what it does not have it takes from the other. */
  readonly into: AccountSelector;
};

/** The order of a list of accounts. */
export type AccountOrder = {
  /** In which direction. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: AccountOrderField;
};

/** What a list of accounts is ordered by. Ties are in order of account id. */
export type AccountOrderField =
  /** The name, without regard to case. */
  | 'NAME'
  /**
   * `updatedAt`: with `filter.updatedSince` a page is read from an index, however many accounts there are.
   * Accounts of before this was kept are in it once they change, or a job is rebuilt.
   */
  | 'UPDATED_AT';

/** Which account: exactly one of its id and its external id. */
export type AccountSelector =
  {   /** The id that your own systems know the account by. */
  readonly externalId: string; readonly id?: never; }
  |  { readonly externalId?: never;   /** The account's opaque id. */
  readonly id: string | number; };

/** How an account feels to the caller. */
export type AccountSentimentSetInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** How it feels; null withdraws what was said. */
  readonly sentiment?: Sentiment | null | undefined;
};

/** An account to create or change. An absent field keeps its value, null clears it. */
export type AccountUpsertInput = {
  /** Annual recurring revenue: what the customer pays us in a year. */
  readonly arr?: MoneyInput | null | undefined;
  /**
   * Attributes to set or take away, those that are not named are kept; null takes all away. An account has
   * at most 20.
   */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** The id that your own systems know the account by, at most 128 characters without `#`. */
  readonly externalId: string;
  /** The trade that it is in, at most 200 characters. */
  readonly industry?: string | null | undefined;
  /** The company's name, at most 200 characters; needed for a new account. */
  readonly name?: string | null | undefined;
  /** Who is responsible for the account on our side. */
  readonly ownerEmail?: string | null | undefined;
  /** The day on which the contract renews. */
  readonly renewalDate?: string | null | undefined;
  /** The group of customers that it belongs to, at most 200 characters. */
  readonly segment?: string | null | undefined;
};

/** Accounts to create or change. */
export type AccountsImportInput = {
  /** At most 100. */
  readonly accounts: ReadonlyArray<AccountUpsertInput>;
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: string | null | undefined;
};

/** An activity to delete. */
export type ActivityDeleteInput = {
  /** Which activity. */
  readonly id: string | number;
};

/** What was done with an account. */
export type ActivityKind =
  /** A call. */
  | 'CALL'
  /** An e-mail. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** A note: nothing was done. */
  | 'NOTE';

/** What came of an activity. */
export type ActivityOutcome =
  /** Something was agreed to be done next. */
  | 'FOLLOW_UP_AGREED'
  /** They were not reached. */
  | 'NOT_REACHED'
  /** They were reached. */
  | 'REACHED'
  /** What it was about is solved. */
  | 'RESOLVED';

/** A call, an e-mail or a meeting, or a note. */
export type ActivityRecordInput = {
  /** With which account, or on which. */
  readonly account: AccountSelector;
  /** When it was, within the last 365 days; now unless given. */
  readonly at?: string | null | undefined;
  /**
   * Names this very activity together with `at`, 1 to 255 characters: sent again, it records none, and answers
   * the first.
   */
  readonly idempotencyKey?: string | null | undefined;
  /** What was done. */
  readonly kind: ActivityKind;
  /** What came of it. */
  readonly outcome?: ActivityOutcome | null | undefined;
  /** The contact that it was with, by `Respondent.id`. The text goes where they are erased. */
  readonly respondentId?: string | number | null | undefined;
  /** What to note, at most 4,000 characters; required of a note. Kept for 365 days. */
  readonly text?: string | null | undefined;
};

/** A third of the accounts by ARR. */
export type ArrThird =
  /** The third with the highest ARR. */
  | 'HIGHEST'
  /** The third with the lowest ARR. */
  | 'LOWEST'
  /** The third in the middle. */
  | 'MIDDLE'
  /** Accounts of which no ARR is known. */
  | 'UNKNOWN';

/** Which accounts to ask. All conditions must hold; those left out do not narrow. */
export type AskNextFilter = {
  /** With each of these attributes, at one of its values. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** In one of these industries. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** Renewing in this range of days. */
  readonly renewal?: DateRange | null | undefined;
  /** In one of these segments. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** True: without an owner. */
  readonly unassigned?: boolean | null | undefined;
};

/** Why someone in an account should be asked before it renews. */
export type AskReason =
  /** Answers run out before the renewal. */
  | 'EXPIRES_BEFORE_RENEWAL'
  /** No person who decides on the purchase has a current answer. */
  | 'MISSING_BUYER'
  /** No one's answer is current. */
  | 'NO_ANSWERS'
  /** Too few steps are answered. */
  | 'TOO_FEW_STEPS';

/** What an explanation is about. */
export type Aspect =
  /** About using the product (installing it, learning it). It counts as struggle and is shown apart. */
  | 'CONSUMPTION'
  /** About the job itself. */
  | 'JOB';

/** Which at-risk accounts. All conditions must hold; those left out do not narrow. */
export type AtRiskFilter = {
  /** With each of these attributes, at one of its values. */
  readonly attributes?: ReadonlyArray<AttributeFilter> | null | undefined;
  /** In one of these bands. */
  readonly bands?: ReadonlyArray<RiskBand> | null | undefined;
  /**
   * With one of these confidences.
   * @deprecated Use confidences.
   */
  readonly confidence?: ReadonlyArray<Confidence> | null | undefined;
  /** With one of these confidences. */
  readonly confidences?: ReadonlyArray<Confidence> | null | undefined;
  /** In one of these industries. */
  readonly industries?: ReadonlyArray<string> | null | undefined;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: string | null | undefined;
  /**
   * Without a current answer from this role.
   * @deprecated Use missingRoles.
   */
  readonly missingRole?: RespondentRole | null | undefined;
  /** Without a current answer from one of these roles. */
  readonly missingRoles?: ReadonlyArray<RespondentRole> | null | undefined;
  /**
   * Owned by this person.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: string | null | undefined;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** Renewing in this range of days. */
  readonly renewal?: DateRange | null | undefined;
  /** In one of these segments. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** Feeling so to a colleague. */
  readonly sentiments?: ReadonlyArray<Sentiment> | null | undefined;
  /** True: snoozed at the moment. False: not snoozed, or back. Both unless given. */
  readonly snoozed?: boolean | null | undefined;
  /**
   * Threatened by this competitor.
   * @deprecated Use solutionKeys.
   */
  readonly solutionKey?: string | null | undefined;
  /** Threatened by one of these competitors. */
  readonly solutionKeys?: ReadonlyArray<string> | null | undefined;
  /**
   * Struggling with this step (it is DIFFICULT there).
   * @deprecated Use stepKeys.
   */
  readonly stepKey?: string | null | undefined;
  /** Struggling with one of these steps (it is DIFFICULT there). */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
  /**
   * Under a threat of this kind.
   * @deprecated Use threats.
   */
  readonly threat?: CompetitorThreat | null | undefined;
  /** Under a threat of one of these kinds. */
  readonly threats?: ReadonlyArray<CompetitorThreat> | null | undefined;
  /** True: without an owner. */
  readonly unassigned?: boolean | null | undefined;
};

/** The order of a list of at-risk accounts. */
export type AtRiskOrder = {
  /** In which direction. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: AtRiskOrderField;
};

/** What a list of at-risk accounts is ordered by. Ties are in order of account id. */
export type AtRiskOrderField =
  /** `trend.change`, the points that the score has moved. Accounts of which it is not known are left out. */
  | 'CHANGE'
  /** `rankScore`, the score shrunk by its uncertainty. */
  | 'RANK'
  /** The day on which the contract renews. */
  | 'RENEWAL_DATE'
  /** ARR × score/100. */
  | 'RISK_WEIGHTED_ARR';

/** An attribute, and the values that count. */
export type AttributeFilter = {
  /** `Attribute.key`. */
  readonly key: string;
  /** One of these, exactly as they are stored; at most 100. */
  readonly values: ReadonlyArray<string>;
};

/** An attribute of an account to set or take away. */
export type AttributeInput = {
  /** Its name, at most 64 characters; upper and lower case differ. */
  readonly key: string;
  /** At most 200 characters; null takes the attribute away. */
  readonly value?: string | null | undefined;
};

/** How much a published quote tells of who said it. */
export type Attribution =
  /** Nothing. */
  | 'ANONYMOUS'
  /** The person's name and the company. */
  | 'NAME_AND_COMPANY'
  /** The person's name, the company and its logo. */
  | 'NAME_COMPANY_AND_LOGO'
  /** What the person does, and the company. */
  | 'ROLE_AND_COMPANY';

/** What audit records can be narrowed by, in any combination. */
export type AuditFilter = {
  /** Calls of this actor. */
  readonly actor?: string | null | undefined;
  /** From this instant on, inclusive. */
  readonly from?: string | null | undefined;
  /** Dry runs alone, or everything but them; both unless given. */
  readonly isDryRun?: boolean | null | undefined;
  /** Calls of this field of the schema. */
  readonly operation?: string | null | undefined;
  /** Calls that ended so. */
  readonly outcome?: AuditOutcome | null | undefined;
  /** Up to this instant, exclusive. */
  readonly to?: string | null | undefined;
  /**
   * Calls that touched this job, account, person, submission, survey link or testimonial, by its opaque
   * id.
   */
  readonly touched?: string | number | null | undefined;
};

/** How a call ended. */
export type AuditOutcome =
  /** All of it was done, or a part: then the codes say what kept the rest. */
  | 'DONE'
  /** It failed on our side; a part of it may have been done, and it can be repeated. */
  | 'FAILED'
  /** Nothing was done: the caller may not. */
  | 'REFUSED'
  /** Nothing was done: the input had to be fixed. */
  | 'REJECTED';

/** What kind of thing a call touched. */
export type AuditSubjectType =
  /** A personal access token: made or revoked by the call, or what it came by. */
  | 'ACCESS_TOKEN'
  /** An account. */
  | 'ACCOUNT'
  /** An export: its kind and its id. */
  | 'EXPORT'
  /** A job. */
  | 'JOB'
  /** A person in an account. */
  | 'RESPONDENT'
  /** A saved view, by its id. */
  | 'SAVED_VIEW'
  /** A submission. */
  | 'SUBMISSION'
  /** A survey link. */
  | 'SURVEY_LINK'
  /** A testimonial candidate. */
  | 'TESTIMONIAL'
  /** A user, with the roles that they have from then on; DISABLED for one who may not sign in. */
  | 'USER';

/** Why an outcome is not scored. */
export type BacktestExclusion =
  /** The account became smaller: neither churned nor kept. */
  | 'CONTRACTED'
  /** Another outcome of the account, within the horizon, counts instead. */
  | 'DUPLICATE'
  /** All answers had expired. */
  | 'EXPIRED'
  /** No one in the account had been asked. */
  | 'NEVER_ASKED'
  /** No one in the account had answered. */
  | 'NO_ANSWERS'
  /** The answers of that time are no longer kept. */
  | 'RETENTION'
  /** The account was recorded only later. */
  | 'TOO_NEW';

/** Whether the score predicts churn here. */
export type BacktestVerdict =
  /** There are not enough outcomes to say either. */
  | 'CANNOT_TELL'
  /** Even at best the score is of little use. */
  | 'DOES_NOT_PREDICT'
  /** Accounts that left had higher scores, beyond chance. */
  | 'PREDICTS'
  /** Accounts that left had lower scores: something is wrong with the import. */
  | 'REVERSED'
  /** Fewer than 10 churned or 10 kept accounts. */
  | 'TOO_FEW_OUTCOMES';

/** How a back-test may deceive. */
export type BacktestWarning =
  /** Accounts that were never asked churn more or less often than those that were. */
  | 'ASKED_SELECTIVELY'
  /** Everything known of some of the cases was received after the decision. */
  | 'BACKFILLED'
  /** Someone acted on accounts in band HIGH: a score that is acted on looks worse. */
  | 'INTERVENTION'
  /** The settings in force were learned from some of the cases: these are scored without themselves. */
  | 'IN_SAMPLE'
  /** The score becomes much better within 30 days of the decision: answers know of it. */
  | 'LEAK_NEAR_END'
  /** No renewal is recorded: there is nothing to compare with. */
  | 'ONLY_CHURN_RECORDED'
  /** Churned accounts have a score more or less often than kept ones. */
  | 'SURVIVORSHIP';

/** Why an account is in its band. */
export type BandReason =
  /** A person who decides on the purchase struggles, which lifts LOW to MEDIUM. */
  | 'BUYER_STRUGGLES'
  /** No one's answer is current. */
  | 'NO_ANSWERS'
  /** The score alone decides. */
  | 'SCORE'
  /** A table-stakes step is difficult, which lifts LOW to MEDIUM. */
  | 'TABLE_STAKES'
  /** Fewer than three steps are answered (or than all, where the job has fewer). */
  | 'TOO_FEW_STEPS';

/** How surveys and their e-mails are to look. What is left out stays; null is as the deployment says, or no logo. */
export type BrandingUpdateInput = {
  /** The color of buttons and links, such as `#3538CD`. White text on it must have a contrast of at least 4.5. */
  readonly accentColor?: string | null | undefined;
  /** Who asks, at most 100 characters. */
  readonly companyName?: string | null | undefined;
  /** Whether to say only what it would look like. Nothing is written then. */
  readonly dryRun?: boolean | null | undefined;
  /** A PNG, JPEG or WebP image as base64: at most 100,000 bytes, and 2,000 pixels wide and high. */
  readonly logo?: string | null | undefined;
  /** The product that surveys ask about, at most 100 characters. */
  readonly productName?: string | null | undefined;
};

/** What a proposal advises. */
export type CalibrationAdvice =
  /** Keep the settings in force. */
  | 'KEEP'
  /** It is worse on the latest outcomes. */
  | 'NEVER'
  /** There are too few outcomes. */
  | 'NOT_ENOUGH'
  /** It seems better, and may be chance. */
  | 'POSSIBLE'
  /** It is clearly better. */
  | 'RECOMMENDED';

/** What to apply: a proposal or an earlier version, one of the two. */
export type CalibrationApplyInput = {
  /**
   * The version that is to be replaced: where another is in force, nothing is written, and the error
   * CONFLICT says what was changed.
   */
  readonly againstVersion?: number | null | undefined;
  /** The score from which an account is in band HIGH, in place of the proposal's own. */
  readonly highFrom?: number | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /** The score from which an account is in band MEDIUM, in place of the proposal's own. */
  readonly mediumFrom?: number | null | undefined;
  /** `CalibrationProposal.id`. */
  readonly proposalId?: string | number | null | undefined;
  /** The version of the settings to go back to. */
  readonly version?: number | null | undefined;
};

/** What a calibration fits. */
export type CalibrationKind =
  /** Intercept and slope. */
  | 'SCALE'
  /** The importance of the steps too. */
  | 'STEPS';

/** A job to calibrate. */
export type CalibrationProposeInput = {
  /** Which job. */
  readonly job: JobSelector;
};

/** Whether the score is calibrated. */
export type CalibrationStatus =
  /** The score is a probability. */
  | 'CURRENT'
  /** The score is an index. */
  | 'NOT_CALIBRATED'
  /** The calibration is older than 180 days, or outcomes since disagree: calibrate again. */
  | 'RECALIBRATE';

/** Whose names to give, and what for. */
export type CallNoteDiscloseInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What they are needed for, as a code: 1 to 40 small letters, digits and hyphens, such as
   * renewal-call or a ticket's number. It is on record.
   */
  readonly purpose: string;
};

/** Where a testimonial is published. */
export type Channel =
  /** The press. */
  | 'PRESS'
  /** A call with someone who considers buying. */
  | 'REFERENCE_CALL'
  /** Sales material. */
  | 'SALES'
  /** Social media. */
  | 'SOCIAL'
  /** Our website. */
  | 'WEBSITE';

/** How close a competitor solution is to winning an account over. */
export type CompetitorThreat =
  /** The competitor is better by at least the job's switch threshold, or better and named by the customer. */
  | 'IMMINENT'
  /** The competitor is expected to be better at a step that is difficult here, or the customer names it. */
  | 'WATCH';

/** How far a score can be relied on, by the width of its interval, its coverage and its age. */
export type Confidence =
  /** Interval of at most 30 points, from at least three people's worth of answers. */
  | 'HIGH'
  /** Wide interval, or under 30 % of the steps answered: ask more people before acting on it. */
  | 'LOW'
  /** Interval of at most 60 points. */
  | 'MEDIUM';

/** What a person agreed to. Who gives it on record, and when, is recorded by the product. */
export type ConsentInput = {
  /** How much may be told of who said them. */
  readonly attribution: Attribution;
  /** Where the words may be published: at least one channel, each once. */
  readonly channels: ReadonlyArray<Channel>;
  /** Where the proof of it is kept, such as a link or a file number, at most 1,000 characters. */
  readonly evidence: string;
  /** From when on it no longer holds, in the future; until it is withdrawn unless given. */
  readonly expiresAt?: string | null | undefined;
  /** When it was given, not in the future; now unless given. */
  readonly grantedAt?: string | null | undefined;
  /** How it was given. */
  readonly method?: ConsentMethod | null | undefined;
  /** What the words may be used for, at most 200 characters. */
  readonly purpose?: string | null | undefined;
  /** Which version of the wording the person was asked with, at most 200 characters. */
  readonly wordingVersion: string;
};

/** How a person gave consent. */
export type ConsentMethod =
  /** In an e-mail. */
  | 'EMAIL'
  /** In a form. */
  | 'FORM'
  /** In another way. */
  | 'OTHER'
  /** In a document that they signed. */
  | 'SIGNED_DOCUMENT'
  /** In a talk. */
  | 'SPOKEN'
  /** In a survey. */
  | 'SURVEY';

/** A range of days. An end that is left out is open. */
export type DateRange = {
  /** First day of the range. */
  readonly from?: string | null | undefined;
  /** First day after the range. */
  readonly to?: string | null | undefined;
};

/** Why a step is difficult. */
export type DifficultyReason =
  /** The product is hard to use. It counts as struggle and is shown apart. */
  | 'HARD_TO_USE'
  /** The result is not right. */
  | 'INACCURATE'
  /** Something else. */
  | 'OTHER'
  /** It takes too long. */
  | 'SLOW';

/**
 * How difficult a step is for one person, from best to worst. Each answer stands for a struggle
 * between 0 and 1.
 */
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

/** What becomes of the answers of someone who is erased. */
export type EraseMode =
  /** Their answers are taken out of every figure, as if they had never been. */
  | 'DROP'
  /** How hard they found what is kept, without their words, under a pseudonym: scores stay as they are. */
  | 'PSEUDONYMISE';

/** An export to make. */
export type ExportCreateInput = {
  /** How to write it. */
  readonly format?: ExportFormat | null | undefined;
  /** Asked again with the same key, there is one export. At most 255 characters. */
  readonly idempotencyKey?: string | null | undefined;
  /** The job: for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS, and if wanted for ACCOUNTS and ANSWERS. */
  readonly job?: JobSelector | null | undefined;
  /** What to export. */
  readonly kind: ExportKind;
  /** Whether ANSWERS and TESTIMONIALS say by id, name and address who said it. */
  readonly withNames?: boolean | null | undefined;
};

/** How an export is written. */
export type ExportFormat =
  /**
   * A line with the names of the columns, then a line for each row, in UTF-8. A cell that a spreadsheet would run as a
   * formula has an apostrophe in front.
   */
  | 'CSV'
  /** A JSON object on each line, with a field for each column and values as they are. */
  | 'JSON_LINES';

/** What an export has rows of. */
export type ExportKind =
  /**
   * Accounts that are not archived, by name, with their risk on `job` if one is named. The columns are those that an
   * import of accounts reads.
   */
  | 'ACCOUNTS'
  /** Answers, a row each, account by account, those of retracted submissions too; on `job` alone if one is named. */
  | 'ANSWERS'
  /** What `atRiskAccounts` lists, in its order, with score, band, drivers and trend. Of a job. */
  | 'AT_RISK_ACCOUNTS'
  /** Steps with how difficult they are. Of a job. */
  | 'HOTSPOTS'
  /** What accounts did, account by account, retracted outcomes too. */
  | 'OUTCOMES'
  /** Contacts, account by account, with names and addresses. The columns are those that an import of contacts reads. */
  | 'RESPONDENTS'
  /** Testimonial candidates in every state, those on hold too. Of a job. */
  | 'TESTIMONIALS';

/** How far an export has come. */
export type ExportStatus =
  /** Cancelled by the caller; there is no file. */
  | 'CANCELLED'
  /** The file can be downloaded. */
  | 'DONE'
  /** The file was removed, as it is 24 hours after the export was done. */
  | 'EXPIRED'
  /** There is no file; `failureReason` says why. */
  | 'FAILED'
  /** Rows are being written. */
  | 'RUNNING'
  /** It starts within a minute. */
  | 'WAITING';

/** Why a person should not be asked for a testimonial now. */
export type HoldReason =
  /** The account is in band HIGH. */
  | 'ACCOUNT_HIGH'
  /** A competitor is an imminent threat to the account. */
  | 'ACCOUNT_IMMINENT'
  /** The account has left. */
  | 'CHURNED'
  /** The person was asked for another one within the last 90 days. */
  | 'FATIGUE'
  /** A reason that the caller may not see. */
  | 'NOT_NOW'
  /** No e-mail address is known. */
  | 'NO_EMAIL'
  /** The person has not agreed to be asked. */
  | 'NO_PERMISSION'
  /** The person's own score is 60 or more. */
  | 'RESPONDENT_STRUGGLES';

/**
 * What a step asks of product, by whether it is hard for customers and for the market. Hard means a
 * CES of at least the job's `hardFrom` (30 unless set).
 */
export type HotspotQuadrant =
  /** Hard for the market only: customers find it easy here, so lead with it. */
  | 'DIFFERENTIATE'
  /** Hard for customers only: solving it keeps customers. */
  | 'RETAIN'
  /** Hard for customers and for the market: solving it keeps customers and wins new ones. */
  | 'RETAIN_AND_GROW'
  /** Hard for neither. */
  | 'SETTLED'
  /** The market's figure is unknown, no one answered, or the figures are suppressed. */
  | 'UNKNOWN';

/** What an import of a file has come to. */
export type ImportBatchRecordInput = {
  /** Its name, at most 128 characters without `#`; `Submission.importBatch` of its answers. */
  readonly batch: string;
  /** The name of the file, at most 255 characters. Those who may import such files read it. */
  readonly fileName: string;
  /** Rows that were written. */
  readonly imported: number;
  /** False while it is under way. */
  readonly isComplete: boolean;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: JobSelector | null | undefined;
  /** What the file holds. */
  readonly kind: ImportKind;
  /** Rows of which nothing has to be sent, such as partial responses. */
  readonly leftOut?: number | null | undefined;
  /** What was left out or understood in a certain way, at most 50 sentences without words of any cell. */
  readonly notices?: ReadonlyArray<string> | null | undefined;
  /** Rows that were refused. */
  readonly rejected: number;
  /** Rows so far: the sum of the other counts. */
  readonly rows: number;
  /** Rows that were there already. */
  readonly unchanged: number;
};

/** What an imported file holds. */
export type ImportKind =
  /** Accounts. */
  | 'ACCOUNTS'
  /** People of accounts. */
  | 'CONTACTS'
  /** How the market finds the steps of a job. */
  | 'MARKET_BENCHMARKS'
  /** What accounts did in the end. */
  | 'OUTCOMES'
  /** How competitors do at the steps of a job. */
  | 'SOLUTION_RATINGS'
  /** Answers of a survey. */
  | 'SUBMISSIONS';

/** Why something stays when the import that brought it is undone. */
export type ImportLeftReason =
  /** It was changed since. */
  | 'CHANGED_SINCE'
  /** The account has outcomes. */
  | 'HAS_OUTCOMES'
  /** The account has contacts or answers. */
  | 'HAS_PEOPLE'
  /** The person has answered, or has a survey link or a request for a quote. */
  | 'IN_USE';

/** What the columns of a file mean. */
export type ImportMappingSaveInput = {
  /** Of the file's headers, at most 128 characters without `#`: the same headers have the same. */
  readonly fingerprint: string;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: JobSelector | null | undefined;
  /** What the file holds. */
  readonly kind: ImportKind;
  /** The mapping as a mapping file has it: JSON of an object, at most 200,000 bytes. */
  readonly mapping: string;
  /** What to call it, at most 200 characters. */
  readonly name: string;
};

/** An import to undo. */
export type ImportUndoInput = {
  /** The endCursor of the call before, to go on where it came to. */
  readonly after?: string | null | undefined;
  /** Its name, as `ImportBatch.batch` gives it. */
  readonly batch: string;
  /** True: count what would be undone and what would stay, and change nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Of answers: why, at most 1,000 characters. It is kept with them. */
  readonly reason?: string | null | undefined;
};

/** Which job: exactly one of its id and its key. */
export type JobSelector =
  {   /** The job's opaque id. */
  readonly id: string | number; readonly key?: never; }
  |  { readonly id?: never;   /** The job's key. */
  readonly key: string; };

/** A step to add or change. */
export type JobStepInput = {
  /** Weight in the score, greater than 0; 1 unless set. */
  readonly importance?: number | null | undefined;
  /** Whether the step is asked about and counts; true unless set. */
  readonly isActive?: boolean | null | undefined;
  /** Whether the step must simply work; false unless set. */
  readonly isTableStakes?: boolean | null | undefined;
  /** The step's key, at most 128 characters without `#`. */
  readonly key: string;
  /** Who is responsible for the step on our side. */
  readonly owner?: string | null | undefined;
  /** The step in words, at most 1,000 characters; needed for a new step. */
  readonly statement?: string | null | undefined;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: ReadonlyArray<StatementTranslationInput> | null | undefined;
};

/**
 * A job to create or change. An absent field keeps its value, null clears it, and a step that is left
 * out stays as it is.
 */
export type JobUpsertInput = {
  /** The job's key, at most 128 characters without `#`. */
  readonly key: string;
  /** The job in words, at most 1,000 characters; needed for a new job. */
  readonly statement?: string | null | undefined;
  /**
   * Steps to add or change, at most 100 in a job. They take the order of this list; a new one comes
   * right after the one listed before it.
   */
  readonly steps?: ReadonlyArray<JobStepInput> | null | undefined;
  /** How the survey's page shows its questions; null goes back to one page. */
  readonly surveyLayout?: SurveyLayout | null | undefined;
  /**
   * How many questions a survey asks at a time, 3 to 7; null goes back to 5. Up to 7 steps are asked all
   * at once.
   */
  readonly surveyQuestions?: number | null | undefined;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: ReadonlyArray<StatementTranslationInput> | null | undefined;
};

/** What was launched at a step. */
export type LaunchRecordInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** What it is, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The day on which customers got it, not more than a day ahead. */
  readonly startedOn: string;
  /** Which step. */
  readonly stepKey: string;
};

/** What is not to be recorded as launched. */
export type LaunchRetractInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** The day that was recorded. */
  readonly startedOn: string;
  /** Which step. */
  readonly stepKey: string;
};

/** Why a person is sent no surveys by e-mail. */
export type MailStopReason =
  /** A message came back. */
  | 'BOUNCED'
  /** They reported a message as spam. */
  | 'COMPLAINED'
  /** They said that they want no more. */
  | 'UNSUBSCRIBED';

/** How the market finds the steps of a job. Steps that are left out keep their figures. */
export type MarketBenchmarkSetInput = {
  /** The day of the figures. */
  readonly asOf?: string | null | undefined;
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: string | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /** How many people were asked. */
  readonly sampleSize?: number | null | undefined;
  /** Where the figures come from. */
  readonly source?: string | null | undefined;
  /** The figures. */
  readonly steps: ReadonlyArray<StepCesInput>;
};

/** An amount of money. */
export type MoneyInput = {
  /** In units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: string;
  /** Must be the deployment's reporting currency (USD unless set). */
  readonly currencyCode: string;
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Greatest or latest first. */
  | 'DESC';

/** What an account did in the end. */
export type OutcomeKind =
  /** Left. */
  | 'CHURNED'
  /** Bought less. */
  | 'CONTRACTED'
  /** Bought more. */
  | 'EXPANDED'
  /** Renewed as it was. */
  | 'RENEWED';

/**
 * What an account did. One of a kind a day: repeating it changes nothing, and another reason or day of
 * decision corrects it.
 */
export type OutcomeRecordInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** The day on which it was decided, where that was before `occurredOn`: a back-test looks back from it. */
  readonly decidedAt?: string | null | undefined;
  /** What it did. */
  readonly kind: OutcomeKind;
  /** The day on which it did, at most a day ahead. */
  readonly occurredOn: string;
  /** Why, in someone's words, at most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Outcomes to record. */
export type OutcomesImportInput = {
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: string | null | undefined;
  /** At most 100. */
  readonly outcomes: ReadonlyArray<OutcomeRecordInput>;
};

/** One action of a playbook. */
export type PlaybookActionInput = {
  /** Whom the task is assigned to. */
  readonly assignTo: PlaybookAssignee;
  /** Days from the start until the task is due, 0 to 90. */
  readonly dueInDays: number;
  /** What is to be done, at most 500 characters. */
  readonly text: string;
};

/** Whom the task of an action is assigned to. */
export type PlaybookAssignee =
  /** The owner of the account; no one where it has none, or they are no user any more. */
  | 'ACCOUNT_OWNER'
  /** No one. */
  | 'NO_ONE'
  /** Who starts the playbook. */
  | 'STARTER';

/** Which playbook to delete. */
export type PlaybookDeleteInput = {
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: string;
};

/** What of an account's risk a playbook answers. */
export type PlaybookReason =
  /** The decision-maker struggles. */
  | 'BUYER_STRUGGLES'
  /** A competitor threatens at a difficult step. */
  | 'COMPETITOR_BETTER'
  /** A step is difficult. */
  | 'DIFFICULT_STEP'
  /** A table-stakes step is difficult. */
  | 'TABLE_STAKES'
  /** No one has responded, or to too few steps. */
  | 'TOO_FEW_ANSWERS'
  /** The score is worsening. */
  | 'WORSENING';

/** Which start of a playbook to undo. */
export type PlaybookRetractInput = {
  /** Of which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `PlaybookStart.id`. */
  readonly startId: string | number;
};

/** Which playbook to start for which account. */
export type PlaybookStartInput = {
  /** For which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: string;
  /** A day before today, at most 365 days ago: puts on record what was started then elsewhere, and creates no tasks. */
  readonly startedOn?: string | null | undefined;
  /** The step that it answers there, by `JobStep.key`; the playbook's own unless given. */
  readonly stepKey?: string | null | undefined;
};

/** A playbook to create or replace, as a whole. */
export type PlaybookUpsertInput = {
  /** What is to be done, in this order: 1 to 8. */
  readonly actions: ReadonlyArray<PlaybookActionInput>;
  /** Of which job; it may have 50 at most. */
  readonly job: JobSelector;
  /** Names it among those of the job. */
  readonly key: string;
  /** What it is called, at most 200 characters. */
  readonly name: string;
  /** What of an account's risk it answers. */
  readonly reason: PlaybookReason;
  /** The step that it is for, by `JobStep.key`; any unless given. Only for reasons of a step. */
  readonly stepKey?: string | null | undefined;
};

/** Over which accounts. All conditions must hold; those left out do not narrow. */
export type PortfolioFilter = {
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: ReadonlyArray<string> | null | undefined;
  /** In one of these segments. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** True: without an owner. */
  readonly unassigned?: boolean | null | undefined;
};

/** Where the figures of a past quarter come from. */
export type PortfolioQuarterSource =
  /** They were computed later from the answers of then, with the settings, owners, segments and ARR of that later day. */
  | 'COMPUTED'
  /** There are none: nothing was recorded on the quarter's last day, and nothing was computed since. */
  | 'MISSING'
  /** They were recorded on the quarter's last day, with the owners, segments and ARR of then. */
  | 'RECORDED';

/** Where and when a testimonial was published. */
export type PublicationInput = {
  /** Where. */
  readonly channel: Channel;
  /** The day. */
  readonly publishedOn: string;
  /** Its address, where it has one. */
  readonly url?: string | null | undefined;
};

/** A person who is no longer a contact. */
export type RespondentDropInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
};

/** Whom to erase, and how. */
export type RespondentEraseInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** What becomes of their answers. */
  readonly mode: EraseMode;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
};

/** A contact by the ids of your own systems. */
export type RespondentExternalInput = {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** `Respondent.externalId`. */
  readonly externalId: string;
};

/** A person, as stated. An absent field changes nothing, null clears it. */
export type RespondentInput = {
  /** The person's e-mail address. */
  readonly email?: string | null | undefined;
  /** The id that your own systems know the person by, at most 128 characters without `#`. */
  readonly externalId: string;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: boolean | null | undefined;
  /** The person's name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: string | null | undefined;
  /** What the person has to do with the job. */
  readonly role?: RespondentRole | null | undefined;
};

/** Two people of an account who are one. */
export type RespondentMergeInput = {
  /** Who goes. */
  readonly from: RespondentSelector;
  /** Who stays. Of what was stated of both, the latest counts. */
  readonly into: RespondentSelector;
};

/** A person who is a contact again. */
export type RespondentRestoreInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
};

/** What a person has to do with the job. */
export type RespondentRole =
  /** Benefits from the job being done. */
  | 'BENEFICIARY'
  /** Decides on the purchase. */
  | 'BUYER'
  /** Does the job. */
  | 'EXECUTOR'
  /** Anyone else. */
  | 'OTHER';

/** Names a contact, by exactly one of its fields. */
export type RespondentSelector =
  {   /** By the ids of your own systems. */
  readonly external: RespondentExternalInput; readonly id?: never; }
  |  { readonly external?: never;   /** `Respondent.id`. */
  readonly id: string | number; };

/** What is to change of a contact. An absent field keeps its value, null clears it. */
export type RespondentUpdateInput = {
  /** The person's e-mail address. */
  readonly email?: string | null | undefined;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: SurveyLanguage | null | undefined;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: boolean | null | undefined;
  /** The person's name, at most 200 characters. */
  readonly name?: string | null | undefined;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: string | null | undefined;
  /** Whom. */
  readonly respondent: RespondentSelector;
  /** What the person has to do with the job. */
  readonly role?: RespondentRole | null | undefined;
};

/** A person to create or change. An absent field keeps its value, null clears it. */
export type RespondentUpsertInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** The person. */
  readonly respondent: RespondentInput;
};

/** People to create or change. */
export type RespondentsImportInput = {
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: string | null | undefined;
  /** At most 100. */
  readonly respondents: ReadonlyArray<RespondentUpsertInput>;
};

/** Whether an account's people had answered. */
export type ResponseKind =
  /** No one had been asked. */
  | 'NEVER_ASKED'
  /** Someone had answered, even if the answers had expired. */
  | 'RESPONDED'
  /** People were asked, and no one had answered. */
  | 'SILENT';

/** What is kept for a limited time. */
export type RetentionKind =
  /** Who did what, and that someone was erased. */
  | 'AUDIT'
  /** How difficult steps were, under a pseudonym. */
  | 'EFFORTS'
  /** Which files were imported, and what their columns mean. */
  | 'IMPORTS'
  /** Answers under the name of who gave them; then they stand under a pseudonym. */
  | 'NAMED_ANSWERS'
  /** Survey links, from when they have expired. */
  | 'SURVEY_LINKS'
  /** Words of answers, unless someone agreed to have them published. */
  | 'WORDS'
  /** What colleagues did and noted: tasks, activities, snoozes, starts of playbooks. */
  | 'WORK';

/** Why an account that was snoozed is back. */
export type ReturnReason =
  /** Its band is worse than it was. */
  | 'BAND_WORSENED'
  /** The day has come. */
  | 'SNOOZE_ENDED'
  /** A step is worse than it was. */
  | 'STEP_WORSENED';

/** How great the risk is that an account leaves. */
export type RiskBand =
  /** Score from the job's `highFrom` (60 unless set). */
  | 'HIGH'
  /** Score below the job's `mediumFrom` (30 unless set). */
  | 'LOW'
  /** Score from `mediumFrom`, or lifted here for one of the band reasons. */
  | 'MEDIUM'
  /** Too little is known to say. Unknown is never treated as safe. */
  | 'UNKNOWN';

/** What moved a score. */
export type RiskChangeKind =
  /** The score was calibrated. */
  | 'CALIBRATION'
  /** Answers expired. */
  | 'EXPIRED'
  /** People answered for the first time. */
  | 'NEW_PEOPLE'
  /** People changed their minds. */
  | 'OPINIONS'
  /** People left, or what they said was retracted. */
  | 'PEOPLE_LEFT'
  /** Settings or steps of the job changed. */
  | 'SETTINGS';

/**
 * A risk to snooze. It replaces what was noted before; the same again changes nothing while the account
 * stands as it did.
 */
export type RiskSnoozeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** E-mail address or name of the colleague whom it is assigned to, at most 128 characters. */
  readonly assignee?: string | null | undefined;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What colleagues should know, at most 2,000 characters; kept for 365 days, and gone sooner where
   * someone of the account is erased.
   */
  readonly note?: string | null | undefined;
  /** The day on which it is back at the latest: 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
};

/** A risk that is no longer to be snoozed. */
export type RiskUnsnoozeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
};

/** How much a role's answers shall count. */
export type RoleWeightInput = {
  /** The role. */
  readonly role: RespondentRole;
  /** Greater than 0. */
  readonly weight: number;
};

/** A view to save. */
export type SavedViewCreateInput = {
  /** Whether the team sees it. */
  readonly isShared?: boolean | null | undefined;
  /** The list that it is of. */
  readonly list: SavedViewList;
  /** What to call it: at most 80 characters, and unlike your other views of the list (those of the team, if it is shared). */
  readonly name: string;
  /** What the list's address says after its `?`: at most 2,000 characters. Where one was in the list is left out. */
  readonly query: string;
};

/** A list of the console that views are saved of. */
export type SavedViewList =
  /** All accounts. */
  | 'ACCOUNTS'
  /** Accounts to ask next. */
  | 'ASK_NEXT'
  /** Accounts at risk. */
  | 'AT_RISK'
  /** Hotspots. */
  | 'HOTSPOTS'
  /** Survey links. */
  | 'SURVEY_LINKS'
  /** Testimonial candidates. */
  | 'TESTIMONIALS';

/** What to change of a saved view; what is left out stays. */
export type SavedViewUpdateInput = {
  /** The view's id. */
  readonly id: string | number;
  /** Whether the team sees it. */
  readonly isShared?: boolean | null | undefined;
  /** What to call it. */
  readonly name?: string | null | undefined;
  /** What the list's address says after its `?`. */
  readonly query?: string | null | undefined;
  /** The version that the caller has seen: if it has changed since, nothing is changed. */
  readonly version?: number | null | undefined;
};

/**
 * Numbers of a job's scoring to change. An absent field keeps its value, null goes back to the
 * default.
 */
export type ScoringSettingsSetInput = {
  /**
   * `ScoringSettings.version` that the change was made from: where another is in force, nothing is
   * written, and the error CONFLICT says what was changed. Without it the change is made to whatever is
   * in force.
   */
  readonly againstVersion?: number | null | undefined;
  /**
   * Days of 24 hours after which an answer no longer counts, 1 to 640; 365 unless set. Answers are kept
   * under names for 730 days, and the trend looks 90 back.
   */
  readonly answersExpireAfterDays?: number | null | undefined;
  /** True: change nothing, and say how many accounts would change band. `settingsPreview` says which. */
  readonly dryRun?: boolean | null | undefined;
  /** CES in percent, 0 to 100, from which a step counts as hard. */
  readonly hardFrom?: number | null | undefined;
  /** Score from which an account is in band HIGH, 0 to 100. */
  readonly highFrom?: number | null | undefined;
  /** b0 of the score 100·σ(b0 + b1·index), -100 to 100; -4.5 unless set. */
  readonly intercept?: number | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /** Score from which an account is in band MEDIUM, 0 to 100, below `highFrom`. */
  readonly mediumFrom?: number | null | undefined;
  /** How much each role's answers count; a role that is left out keeps its weight. */
  readonly roleWeights?: ReadonlyArray<RoleWeightInput> | null | undefined;
  /** Where segments weigh steps differently; replaces the list. */
  readonly segmentImportance?: ReadonlyArray<SegmentImportanceInput> | null | undefined;
  /** b1 of the score 100·σ(b0 + b1·index), greater than 0, at most 100; 9 unless set. */
  readonly slope?: number | null | undefined;
  /** How steps weigh; a step that is left out weighs as it does. */
  readonly steps?: ReadonlyArray<StepWeightInput> | null | undefined;
  /** Points of relief, 0 to 100, from which a competitor is an imminent threat. */
  readonly switchThreshold?: number | null | undefined;
  /** Points of relief, 0 to 100, from which a competitor is worth watching, at most `switchThreshold`; 10 unless set. */
  readonly watchFrom?: number | null | undefined;
};

/** A segment's own weight for a step. */
export type SegmentImportanceInput = {
  /** Greater than 0. */
  readonly importance: number;
  /** The segment. */
  readonly segment: string;
  /** The step. */
  readonly stepKey: string;
};

/** How an account feels to a colleague, from worst to best. */
export type Sentiment =
  /** They are content. */
  | 'HAPPY'
  /** Neither. */
  | 'NEUTRAL'
  /** They complain. */
  | 'UNHAPPY'
  /** They recommend us. */
  | 'VERY_HAPPY'
  /** They are angry, or about to leave. */
  | 'VERY_UNHAPPY';

/** How a competitor solution does at the steps of a job. Steps that are left out keep their figures. */
export type SolutionRatingSetInput = {
  /** Other names that customers use for it, at most 50; replaces the list. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The day of the figures. */
  readonly asOf?: string | null | undefined;
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: string | null | undefined;
  /** Whether it is manual work (spreadsheets, paper), which is never an imminent threat. */
  readonly isManual?: boolean | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /** The competitor's name, at most 200 characters. */
  readonly name: string;
  /** How many people were asked. */
  readonly sampleSize?: number | null | undefined;
  /** The competitor's key, at most 128 characters without `#`. */
  readonly solutionKey: string;
  /** The figures. */
  readonly steps: ReadonlyArray<StepCesInput>;
};

/** A statement in another language. */
export type StatementTranslationInput = {
  /** The language, at most once in a list. */
  readonly language: SurveyLanguage;
  /**
   * The statement in that language, at most 1,000 characters. In German, French and Spanish it is quoted
   * in the question.
   */
  readonly statement: string;
};

/** What a person says about one step. */
export type StepAnswerInput = {
  /**
   * Whether the words are about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Aspect | null | undefined;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: string | null | undefined;
  /** How difficult it is. */
  readonly effort: Effort;
  /** The person's own words on why, at most 4,000 characters. */
  readonly explanation?: string | null | undefined;
  /** Why it is difficult; counted with difficult answers. */
  readonly reason?: DifficultyReason | null | undefined;
  /** The step. */
  readonly stepKey: string;
};

/** A figure for one step. */
export type StepCesInput = {
  /** Share of people who find the step difficult, percent, 0 to 100, higher is worse. */
  readonly ces: number;
  /** The step. */
  readonly stepKey: string;
};

/** How a step stands in an account, by the role-weighted majority of its current answers. */
export type StepState =
  /** At least half of the weight finds the step difficult or very difficult. */
  | 'DIFFICULT'
  /** At least half of the weight finds the step easy or very easy. */
  | 'EASY'
  /** Neither half finds it easy nor half finds it difficult. */
  | 'MIXED'
  /** No current answer. */
  | 'UNKNOWN';

/** How a step shall weigh. An absent field keeps its value, null goes back to the default. */
export type StepWeightInput = {
  /** Weight in the index, greater than 0; 1 unless set. */
  readonly importance?: number | null | undefined;
  /** Whether it must simply work: failing it lifts an account from LOW to MEDIUM. */
  readonly isTableStakes?: boolean | null | undefined;
  /** The step. */
  readonly stepKey: string;
};

/** What one person says on one occasion. */
export type SubmissionCreateInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** The answers, each step at most once, with at most 200 kB of text in all. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /**
   * Your own name for this submission, at most 255 characters. The same key again gives the same result
   * and writes nothing twice; with other content it is a CONFLICT.
   */
  readonly idempotencyKey: string;
  /**
   * Names the import that it comes with, at most 128 characters without `#`, so that the whole of it
   * can be retracted.
   */
  readonly importBatch?: string | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /** Keys of steps that are no part of the person's work: an earlier answer there no longer counts. */
  readonly notApplicable?: ReadonlyArray<string> | null | undefined;
  /** Who says it. */
  readonly respondent: RespondentInput;
  /** Where it comes from, e.g. `survey`, at most 200 characters; `api` unless given. */
  readonly source?: string | null | undefined;
  /**
   * When it was said, at most a day ahead and 1460 days ago (a setting of the deployment), for which
   * efforts are kept; now unless given. After 730 days they are kept without who said it, for
   * back-tests alone; the words of answers are kept for 365 days.
   */
  readonly submittedAt?: string | null | undefined;
};

/** What to retract: exactly one of a submission and an import. */
export type SubmissionRetractInput = {
  /** With importBatch: the endCursor of the call before, to go on where it came to. */
  readonly after?: string | null | undefined;
  /** Everything that came with this import. */
  readonly importBatch?: string | null | undefined;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
  /** One submission, by its opaque id. */
  readonly submissionId?: string | number | null | undefined;
};

/** Submissions to write. */
export type SubmissionsImportInput = {
  /** True: check everything and write nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 25. */
  readonly submissions: ReadonlyArray<SubmissionCreateInput>;
};

/**
 * Whom a campaign asks: people, everyone in accounts, everyone in the accounts that a filter finds, or several
 * of these. At most 1,000 people of at most 500 accounts.
 */
export type SurveyAudienceInput = {
  /** Everyone in these accounts. */
  readonly accounts?: ReadonlyArray<AccountSelector> | null | undefined;
  /** Everyone in the accounts that this finds. */
  readonly filter?: AccountFilter | null | undefined;
  /** These people. */
  readonly respondents?: ReadonlyArray<RespondentSelector> | null | undefined;
  /** Of the people of accounts, those in these roles; all unless given. */
  readonly roles?: ReadonlyArray<RespondentRole> | null | undefined;
};

/** A campaign to be sent. */
export type SurveyCampaignCreateInput = {
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: number | null | undefined;
  /** The same again, with the same key, makes no second campaign; at most 255 characters. */
  readonly idempotencyKey: string;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Of the message, and of the survey's page at first. */
  readonly language?: SurveyLanguage | null | undefined;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: SurveyRemindersInput | null | undefined;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: string | null | undefined;
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: string | null | undefined;
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: string;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: string;
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: string;
};

/** A campaign as it would be. */
export type SurveyCampaignPreviewInput = {
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: number | null | undefined;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Of the message, and of the survey's page at first. */
  readonly language?: SurveyLanguage | null | undefined;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: SurveyRemindersInput | null | undefined;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: string | null | undefined;
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: string | null | undefined;
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: string;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: string;
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: string;
};

/** How far a campaign has come. */
export type SurveyCampaignState =
  /** It was canceled: nothing more is sent. */
  | 'CANCELED'
  /** All of its surveys have ended. Its figures are kept, and who was asked is not. */
  | 'ENDED'
  /** The mail service takes nothing for now; `problem` says why. It is tried again every ten minutes. */
  | 'PAUSED'
  /** Its time has not come yet. */
  | 'SCHEDULED'
  /** Its first messages are going out. */
  | 'SENDING'
  /** Everyone was sent their first message. Reminders may follow, and answers are coming in. */
  | 'SENT';

/** Someone to ask. */
export type SurveyInviteeInput = {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
};

/** A language of surveys and of the messages that bring them. */
export type SurveyLanguage =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** How the page of a survey shows its questions. */
export type SurveyLayout =
  /** All of them on one page. */
  | 'ONE_PAGE'
  /** One at a time, with Back and Next. The same answers are sent at the end. */
  | 'STEP_BY_STEP';

/** How far a survey link has come. */
export type SurveyLinkState =
  /** It was answered. The answers can be changed until it expires. */
  | 'ANSWERED'
  /** Its time ended before it was answered. */
  | 'EXPIRED'
  /**
   * The person did something on its page, or a program read it. A page that was only loaded, as scanners of
   * mail do, is not opened.
   */
  | 'OPENED'
  /** No one has opened it. */
  | 'PENDING'
  /** It was ended before its time, by `surveyLinkRevoke`. */
  | 'REVOKED';

/** Whom to ask, on which job, at which steps, until when. */
export type SurveyLinksCreateInput = {
  /** Until when the links can be answered, at most 180 days ahead; in 30 days unless given. */
  readonly expiresAt?: string | null | undefined;
  /** Which job. */
  readonly job: JobSelector;
  /**
   * How many to ask at a time, 3 to 7: as the job says unless given, or all of the steps that are named.
   * The person can then go on with the next.
   */
  readonly questions?: number | null | undefined;
  /** The people, at most 100. Each has to be known already. */
  readonly respondents: ReadonlyArray<SurveyInviteeInput>;
  /** The steps to ask about; all active ones unless given. Three make a quick check. */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
};

/** Why nothing of a campaign is sent for now. */
export type SurveyMailProblem =
  /** The mail service, or the right to use it, is not set up. */
  | 'NOT_SET_UP'
  /** The mail service has paused or suspended sending. */
  | 'PAUSED_BY_SERVICE'
  /** The sender's address or domain is not verified. */
  | 'SENDER_NOT_VERIFIED';

/** How far sending to one person has come. */
export type SurveyRecipientState =
  /** The mail service refused the message. */
  | 'FAILED'
  /** A message is on its way. After ten minutes it will not be known whether it went: it is not sent again. */
  | 'SENDING'
  /** A message went out. */
  | 'SENT'
  /** Nothing is sent: `skipped` says why. */
  | 'SKIPPED'
  /** Nothing was sent yet. */
  | 'WAITING';

/** How people are reminded who have not answered. */
export type SurveyRemindersInput = {
  /** So many days after the message before, 1 to 14. */
  readonly afterDays: number;
  /** How often at most, 1 to 3. */
  readonly times: number;
};

/** Why someone is not sent a survey. */
export type SurveySkipReason =
  /** Their account is archived. */
  | 'ACCOUNT_ARCHIVED'
  /** They were asked within `fatigueDays`. */
  | 'ASKED_RECENTLY'
  /** An earlier message came back. */
  | 'BOUNCED'
  /** They reported an earlier message as spam. */
  | 'COMPLAINED'
  /** No e-mail address is known. */
  | 'NO_ADDRESS'
  /** They are no longer a contact. */
  | 'NO_CONTACT'
  /** Their account has as many survey links as it may. */
  | 'NO_ROOM'
  /** Someone else in the campaign has the same address. */
  | 'SAME_ADDRESS'
  /** They said that they want no more surveys. */
  | 'UNSUBSCRIBED'
  /** They asked to be erased. */
  | 'WITHDRAWN';

/** A task to create. */
export type TaskCreateInput = {
  /** For which account; it may have 500 tasks at most. */
  readonly account: AccountSelector;
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: string | null | undefined;
  /** The day by which it is to be done. */
  readonly dueOn?: string | null | undefined;
  /** Names this very task, 1 to 255 characters: sent again, it creates none, and answers the first. */
  readonly idempotencyKey?: string | null | undefined;
  /** The step that it answers. */
  readonly step?: TaskStepInput | null | undefined;
  /** What is to be done, at most 500 characters. */
  readonly text: string;
};

/** A task that is done. */
export type TaskDoneInput = {
  /** Which task. */
  readonly id: string | number;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: number | null | undefined;
};

/** Which tasks. All conditions must hold; those left out do not narrow. */
export type TaskFilter = {
  /** Of one of these accounts, by `Account.id`; at most 20. */
  readonly accountIds?: ReadonlyArray<string | number> | null | undefined;
  /** Assigned to one of these people; at most 20. */
  readonly assignees?: ReadonlyArray<string> | null | undefined;
  /** Due before this day. */
  readonly dueBefore?: string | null | undefined;
  /** In one of these states. */
  readonly states?: ReadonlyArray<TaskState> | null | undefined;
  /** True: assigned to no one; beside `assignees`, or to one of them. */
  readonly unassigned?: boolean | null | undefined;
};

/** A task that is not done after all. */
export type TaskReopenInput = {
  /** Which task. */
  readonly id: string | number;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: number | null | undefined;
};

/** Whether a task is still to be done. */
export type TaskState =
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'OPEN';

/** A step that a task answers. */
export type TaskStepInput = {
  /** On which job. */
  readonly job: JobSelector;
  /** Why it is difficult. */
  readonly reason?: DifficultyReason | null | undefined;
  /** Which step, by `JobStep.key`. */
  readonly stepKey: string;
};

/** A change of a task: fields left out keep their values, null clears them. */
export type TaskUpdateInput = {
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: string | null | undefined;
  /** The day by which it is to be done. */
  readonly dueOn?: string | null | undefined;
  /** Which task. */
  readonly id: string | number;
  /** What is to be done, at most 500 characters. */
  readonly text?: string | null | undefined;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: number | null | undefined;
};

/** Which testimonial candidates. All conditions must hold; those left out do not narrow. */
export type TestimonialFilter = {
  /** In one of these accounts; at most 20. */
  readonly accounts?: ReadonlyArray<AccountSelector> | null | undefined;
  /** True: with those that are held back. */
  readonly includeHeldBack?: boolean | null | undefined;
  /** In accounts of one of these segments. */
  readonly segments?: ReadonlyArray<string> | null | undefined;
  /** In one of these states. */
  readonly states?: ReadonlyArray<TestimonialState> | null | undefined;
  /** About one of these steps. */
  readonly stepKeys?: ReadonlyArray<string> | null | undefined;
  /** With this in the quote or in the published text, without regard to case or accents. */
  readonly text?: string | null | undefined;
  /** True: only those who once found the step difficult. */
  readonly turnaroundOnly?: boolean | null | undefined;
};

/** How far a testimonial has come. */
export type TestimonialState =
  /** The person agreed to it, and their consent still holds. */
  | 'APPROVED'
  /** Found in an answer; no one has been asked yet. */
  | 'CANDIDATE'
  /** The person said no. Final. */
  | 'DECLINED'
  /** Published somewhere, under a consent that still holds. */
  | 'PUBLISHED'
  /** The person has been asked. */
  | 'REQUESTED'
  /**
   * A later answer, or time, took the ground from it before it was agreed, or the consent expired: then
   * the person may be asked again. Set by the product alone.
   */
  | 'RETIRED'
  /** Taken back by the person. Final. */
  | 'WITHDRAWN';

/** A step in the life of a testimonial. */
export type TestimonialTransitionInput = {
  /**
   * The person's consent to exactly the words as they are after this call; needed for APPROVED, and to
   * renew a consent. Send `publishedText` with it, and it is to no words that you have not seen.
   */
  readonly consent?: ConsentInput | null | undefined;
  /** The candidate's opaque id. */
  readonly id: string | number;
  /** Where and when it was published, in a channel that the consent covers; needed for PUBLISHED. */
  readonly publication?: PublicationInput | null | undefined;
  /**
   * The words to publish, where they differ from the quote, at most 4,000 characters: a draft with
   * REQUESTED, agreed to with APPROVED. Absent keeps them, null clears them. Other words for what is
   * APPROVED or PUBLISHED, given without a new consent, lead back to REQUESTED.
   */
  readonly publishedText?: string | null | undefined;
  /**
   * The state to go to: CANDIDATE → REQUESTED → APPROVED → PUBLISHED, or DECLINED or WITHDRAWN. From
   * RETIRED by an expired consent to REQUESTED. From REQUESTED back to CANDIDATE where the person was not asked
   * after all: the request then counts nowhere.
   */
  readonly to: TestimonialState;
};

/** Whether silent contacts can bring an account into a band. */
export type TippingState =
  /** It is there whatever they say. */
  | 'ALREADY'
  /** They cannot, whatever they say. */
  | 'IMPOSSIBLE'
  /** They can. */
  | 'POSSIBLE';

/** Where the struggle of the same people at the same steps has gone over the last 90 days. */
export type TrendDirection =
  /** The score fell by 5 points or more. */
  | 'IMPROVING'
  /** The score moved by less than 5 points. */
  | 'STABLE'
  /** Fewer than three answers can be compared. */
  | 'UNKNOWN'
  /** The score rose by 5 points or more. */
  | 'WORSENING';

/** Whom to disable. */
export type UserDisableInput = {
  /** `User.id`; not the caller's own. */
  readonly id: string | number;
};

/** Whom to enable. */
export type UserEnableInput = {
  /** `User.id`. */
  readonly id: string | number;
};

/** What kind of thing is wrong with an input. */
export type UserErrorCode =
  /** It contradicts what is stored, e.g. an idempotency key that was used with other content. */
  | 'CONFLICT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** A value is not acceptable. */
  | 'INVALID'
  /** A limit on size or number is exceeded. */
  | 'LIMIT_EXCEEDED'
  /** Something that is referred to does not exist. */
  | 'NOT_FOUND';

/** A user to add. */
export type UserInviteInput = {
  /** E-mail address, which they sign in with. */
  readonly email: string;
  /** What they may do; none: they sign in and see nothing. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** The roles of another user. */
export type UserRolesSetInput = {
  /** `User.id`; not the caller's own. */
  readonly id: string | number;
  /** All that they have from then on. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** What the caller is to be told by e-mail. */
export type ViewerUpdateInput = {
  /** Whether they are told what others assign to them. Left out or null: as before. */
  readonly assignmentMails?: boolean | null | undefined;
  /** In which language they are. Left out or null: as before. */
  readonly language?: SurveyLanguage | null | undefined;
};

/** Whose withdrawal to confirm. */
export type WithdrawalConfirmInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
};

/** Whose withdrawal to dismiss. */
export type WithdrawalDismissInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
};

export type AccountFactsFragment = { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null };

export type ScoreMeaningFragment = { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null };

export type BoundsFragment = { readonly lower: number, readonly upper: number };

export type KOfNFragment = { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null };

export type BandWorthFragment = { readonly bands: ReadonlyArray<RiskBand>, readonly precision: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null }, readonly recall: { readonly count: number, readonly of: number, readonly interval: { readonly lower: number, readonly upper: number } | null } };

export type ComplaintFragment = { readonly message: string, readonly field: ReadonlyArray<string> | null };

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

export type AccountRoomQueryVariables = Exact<{
  externalId: string;
  job: string;
}>;


export type AccountRoomQuery = { readonly account: { readonly id: string, readonly externalId: string, readonly name: string, readonly segment: string | null, readonly industry: string | null, readonly renewalDate: string | null, readonly ownerEmail: string | null, readonly risk: { readonly id: string, readonly summary: string, readonly score: number | null, readonly rankScore: number | null, readonly band: RiskBand, readonly bandReasons: ReadonlyArray<BandReason>, readonly confidence: Confidence, readonly isChurned: boolean, readonly respondentCount: number, readonly contactCount: number, readonly answeredSteps: number, readonly activeSteps: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly oldestAnswerAt: string | null, readonly lastAnswerAt: string | null, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> }>, readonly tippingPoints: ReadonlyArray<{ readonly band: RiskBand, readonly struggle: number, readonly state: TippingState }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly compositionChange: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null, readonly band: RiskBand }>, readonly changedSteps: ReadonlyArray<{ readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null } | null, readonly competitorRisks: ReadonlyArray<{ readonly relief: number | null, readonly threat: CompetitorThreat, readonly isNamedByCustomer: boolean, readonly step: { readonly id: string, readonly key: string, readonly statement: string }, readonly solution: { readonly id: string, readonly key: string, readonly name: string } }> | null, readonly currentAnswers: ReadonlyArray<{ readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }, readonly answers: ReadonlyArray<{ readonly effort: Effort, readonly explanation: string | null, readonly reason: DifficultyReason | null, readonly alternative: string | null, readonly answeredAt: string, readonly isByLink: boolean | null, readonly step: { readonly id: string, readonly key: string } }> }> | null, readonly attributes: ReadonlyArray<{ readonly key: string, readonly value: string }> | null, readonly arr: { readonly amount: string, readonly currencyCode: string } | null } | null, readonly job: { readonly id: string, readonly scoring: { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean }> } | null };

export type RoomRiskFragment = { readonly id: string, readonly summary: string, readonly score: number | null, readonly rankScore: number | null, readonly band: RiskBand, readonly bandReasons: ReadonlyArray<BandReason>, readonly confidence: Confidence, readonly isChurned: boolean, readonly respondentCount: number, readonly contactCount: number, readonly answeredSteps: number, readonly activeSteps: number, readonly missingRoles: ReadonlyArray<RespondentRole>, readonly oldestAnswerAt: string | null, readonly lastAnswerAt: string | null, readonly assignee: string | null, readonly note: string | null, readonly interval: { readonly lower: number, readonly upper: number } | null, readonly riskWeightedArr: { readonly amount: string, readonly currencyCode: string } | null, readonly drivers: ReadonlyArray<{ readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> }>, readonly tippingPoints: ReadonlyArray<{ readonly band: RiskBand, readonly struggle: number, readonly state: TippingState }>, readonly trend: { readonly direction: TrendDirection, readonly change: number | null, readonly compositionChange: number | null, readonly points: ReadonlyArray<{ readonly at: string, readonly score: number | null, readonly band: RiskBand }>, readonly changedSteps: ReadonlyArray<{ readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } }> }, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

export type RoomDriverFragment = { readonly state: StepState, readonly struggle: number, readonly difficult: number, readonly respondents: number, readonly share: number, readonly scoreIfEasy: number, readonly quotes: ReadonlyArray<string>, readonly step: { readonly id: string, readonly key: string, readonly statement: string, readonly isTableStakes: boolean }, readonly byRole: ReadonlyArray<{ readonly role: RespondentRole, readonly struggle: number, readonly respondents: number }> };

export type RoomPersonFragment = { readonly respondent: { readonly id: string, readonly externalId: string, readonly name: string | null, readonly role: RespondentRole | null }, readonly answers: ReadonlyArray<{ readonly effort: Effort, readonly explanation: string | null, readonly reason: DifficultyReason | null, readonly alternative: string | null, readonly answeredAt: string, readonly isByLink: boolean | null, readonly step: { readonly id: string, readonly key: string } }> };

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

export type RoomSnoozeFragment = { readonly id: string, readonly assignee: string | null, readonly note: string | null, readonly snooze: { readonly snoozedBy: string, readonly snoozedAt: string, readonly snoozedUntil: string, readonly isActive: boolean, readonly returnedBecause: { readonly reason: ReturnReason, readonly bandBefore: RiskBand | null, readonly stepChange: { readonly from: StepState, readonly to: StepState, readonly step: { readonly id: string, readonly key: string, readonly statement: string } } | null } | null } | null };

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

export type AtRiskSurroundingsQueryVariables = Exact<{
  job: string;
}>;


export type AtRiskSurroundingsQuery = { readonly portfolio: { readonly imminent: number, readonly worsening: number, readonly renewingSoon: number, readonly byOwner: ReadonlyArray<{ readonly ownerEmail: string | null, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> }>, readonly bySegment: ReadonlyArray<{ readonly segment: string | null }>, readonly bands: ReadonlyArray<{ readonly band: RiskBand, readonly accounts: number, readonly arr: { readonly amount: string, readonly currencyCode: string } }> } | null, readonly job: { readonly id: string, readonly statement: string, readonly scoring: { readonly calibration: { readonly appliedAt: string, readonly cases: number } | null }, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly solutions: ReadonlyArray<{ readonly solution: { readonly id: string, readonly key: string, readonly name: string } }> | null }> } | null };

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

export type SaveRivalMutationVariables = Exact<{
  input: SolutionRatingSetInput;
}>;


export type SaveRivalMutation = { readonly solutionRatingSet: { readonly job: { readonly id: string, readonly key: string, readonly statement: string, readonly surveyQuestions: number, readonly surveyLayout: SurveyLayout, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly reassessment: { readonly done: number, readonly total: number } | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly key: string, readonly statement: string, readonly isActive: boolean, readonly importance: number, readonly isTableStakes: boolean, readonly owner: string | null, readonly marketCes: number | null, readonly translations: ReadonlyArray<{ readonly language: SurveyLanguage, readonly statement: string }>, readonly solutions: ReadonlyArray<{ readonly ces: number, readonly solution: { readonly id: string, readonly key: string, readonly name: string, readonly isManual: boolean } }> | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly field: ReadonlyArray<string> | null }> } | null };

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
