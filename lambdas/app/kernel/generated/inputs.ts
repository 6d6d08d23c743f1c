import type { Optional } from '../validation/given.ts';

/** Filters the accounts of a back-test. */
export interface BacktestFilter {
  /** Filters by segment: accounts in any of these. An empty string matches accounts without a segment. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by owner: accounts of any of these. */
  readonly ownerEmails?: Optional<readonly string[]>;
}

/** Filters audit records. All conditions must hold; omitted ones have no effect. */
export interface AuditFilter {
  /** Start of the time range, inclusive. */
  readonly from?: Optional<string>;
  /** End of the time range, exclusive. */
  readonly to?: Optional<string>;
  /** Filters by the schema field that was called, e.g. `submissionRetract`. */
  readonly operation?: Optional<string>;
  /** Filters by caller, as in `AuditRecord.actor`. */
  readonly actor?: Optional<string>;
  /** Filters by result. */
  readonly outcome?: Optional<string>;
  /** If true, only dry runs. If false, no dry runs. If omitted, both. */
  readonly isDryRun?: Optional<boolean>;
  /**
   * Filters by an object that was touched: the global id of a job, account, contact, submission, survey link or
   * testimonial.
   */
  readonly touched?: Optional<string>;
}

/** Selects a job by id or key. Exactly one field must be given. */
export interface JobSelector {
  /** The job's global id. */
  readonly id?: Optional<string>;
  /** The job's key. */
  readonly key?: Optional<string>;
}

/** Selects an account by id or external id. Exactly one field must be given. */
export interface AccountSelector {
  /** The account's global id. */
  readonly id?: Optional<string>;
  /** The account's id in your own systems. */
  readonly externalId?: Optional<string>;
}

/** Selects a contact by id or external id. Exactly one field must be given. */
export interface RespondentSelector {
  /** The contact's global id. */
  readonly id?: Optional<string>;
  /** The contact's external id and account. */
  readonly external?: Optional<RespondentExternalInput>;
}

/** Identifies a contact by its account and external id. */
export interface RespondentExternalInput {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** The contact's id in your own systems (`Respondent.externalId`). */
  readonly externalId: string;
}

/** A range of dates. If an end is omitted, the range is open on that side. */
export interface DateRange {
  /** First date of the range, inclusive. */
  readonly from?: Optional<string>;
  /** End of the range, exclusive. */
  readonly to?: Optional<string>;
}

/** Sort order of a list of at-risk accounts. */
export interface AtRiskOrder {
  /** The field to order by. */
  readonly field: string;
  /** The sort direction. */
  readonly direction: string;
}

/** Filters at-risk accounts. All conditions must hold; omitted ones have no effect. */
export interface AtRiskFilter {
  /** Filters by risk band. UNKNOWN must be requested explicitly. */
  readonly bands?: Optional<readonly string[]>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /**
   * Filters by owner.
   * Deprecated: Use ownerEmails.
   */
  readonly ownerEmail?: Optional<string>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by industry of the account. */
  readonly industries?: Optional<readonly string[]>;
  /** Filters by renewal date of the account. */
  readonly renewal?: Optional<DateRange>;
  /** Filters by difficult step: accounts in which one of these steps is DIFFICULT. */
  readonly stepKeys?: Optional<readonly string[]>;
  /**
   * Filters by difficult step: accounts in which this step is DIFFICULT.
   * Deprecated: Use stepKeys.
   */
  readonly stepKey?: Optional<string>;
  /** Filters by competitor: accounts that one of these threatens. */
  readonly solutionKeys?: Optional<readonly string[]>;
  /**
   * Filters by competitor: accounts that it threatens.
   * Deprecated: Use solutionKeys.
   */
  readonly solutionKey?: Optional<string>;
  /** Filters by the account's competitor threat. */
  readonly threats?: Optional<readonly string[]>;
  /**
   * Filters by the account's competitor threat.
   * Deprecated: Use threats.
   */
  readonly threat?: Optional<string>;
  /** Filters by missing role: accounts without a current answer from at least one of these roles. */
  readonly missingRoles?: Optional<readonly string[]>;
  /**
   * Filters by missing role: accounts without a current answer from this role.
   * Deprecated: Use missingRoles.
   */
  readonly missingRole?: Optional<string>;
  /** Filters by confidence. */
  readonly confidences?: Optional<readonly string[]>;
  /**
   * Filters by confidence.
   * Deprecated: Use confidences.
   */
  readonly confidence?: Optional<readonly string[]>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** Filters by the sentiment that a colleague set. */
  readonly sentiments?: Optional<readonly string[]>;
  /** If true, only accounts that are currently snoozed. If false, only those that are not. If omitted, both. */
  readonly snoozed?: Optional<boolean>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Filters tasks. All conditions must hold; omitted ones have no effect. */
export interface TaskFilter {
  /** Filters by assignee: tasks of any of these. Maximum 20. */
  readonly assignees?: Optional<readonly string[]>;
  /** If true, matches unassigned tasks, in addition to those of `assignees`. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by due date: tasks that are due before this date. */
  readonly dueBefore?: Optional<string>;
  /** Filters by state. */
  readonly states?: Optional<readonly string[]>;
  /** Filters by account: global ids of accounts. Maximum 20. */
  readonly accountIds?: Optional<readonly string[]>;
}

/** Sort order of a list of tasks. */
export interface TaskOrder {
  /** The field to order by. */
  readonly field: string;
  /** The sort direction. */
  readonly direction: string;
}

/** Filters by an attribute of the account. */
export interface AttributeFilter {
  /** The field's name (`Attribute.key`). */
  readonly key: string;
  /** Accepted values, matched exactly. Maximum 100. */
  readonly values: readonly string[];
}

/** Sort order of a list of accounts. */
export interface AccountOrder {
  /** The field to order by. */
  readonly field: string;
  /** The sort direction. */
  readonly direction: string;
}

/** Filters jobs. */
export interface JobFilter {
  /** If true, returns archived jobs instead of active ones. */
  readonly archived?: Optional<boolean>;
}

/** Filters accounts. All conditions must hold; omitted ones have no effect. */
export interface AccountFilter {
  /**
   * Searches by prefixes of words in the name, in any order, ignoring case and accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". Only the first eight words of a name are searched.
   */
  readonly query?: Optional<string>;
  /** Filters by the beginning of the name, case-insensitive. */
  readonly namePrefix?: Optional<string>;
  /** Filters by external id. Maximum 100. */
  readonly externalIds?: Optional<readonly string[]>;
  /** Filters by last change: accounts that changed at or after this time. */
  readonly updatedSince?: Optional<string>;
  /** If true, returns archived accounts instead of active ones. */
  readonly archived?: Optional<boolean>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /**
   * Filters by owner.
   * Deprecated: Use ownerEmails.
   */
  readonly ownerEmail?: Optional<string>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by industry of the account. */
  readonly industries?: Optional<readonly string[]>;
  /** Filters by renewal date of the account. */
  readonly renewal?: Optional<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Filters accounts to survey. All conditions must hold; omitted ones have no effect. */
export interface AskNextFilter {
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by industry of the account. */
  readonly industries?: Optional<readonly string[]>;
  /** Filters by renewal date of the account. */
  readonly renewal?: Optional<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Filters competitor threats. All conditions must hold; omitted ones have no effect. */
export interface CompetitorRiskFilter {
  /** Filters by competitor: keys of solutions. */
  readonly solutionKeys?: Optional<readonly string[]>;
  /** Filters by step: keys of steps. */
  readonly stepKeys?: Optional<readonly string[]>;
  /** Filters by kind of threat. */
  readonly threats?: Optional<readonly string[]>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by industry of the account. */
  readonly industries?: Optional<readonly string[]>;
  /** Filters by renewal date of the account. */
  readonly renewal?: Optional<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Filters the accounts in the totals. All conditions must hold; omitted ones have no effect. */
export interface PortfolioFilter {
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: Optional<boolean>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
}

/** Filters submissions. All conditions must hold; omitted ones have no effect. */
export interface SubmissionFilter {
  /** Filters by author: global ids of contacts (`Respondent.id`). */
  readonly respondentIds?: Optional<readonly string[]>;
  /** Filters by job: keys of jobs. */
  readonly jobKeys?: Optional<readonly string[]>;
}

/** Sort order of a list of submissions. */
export interface SubmissionOrder {
  /** The field to order by. */
  readonly field: string;
  /** The sort direction. */
  readonly direction: string;
}

/** Filters survey links. All conditions must hold; omitted ones have no effect. */
export interface SurveyLinkFilter {
  /** Filters by state. */
  readonly states?: Optional<readonly string[]>;
}

/** Sort order of a list of survey links. */
export interface SurveyLinkOrder {
  /** The field to order by. */
  readonly field: string;
  /** The sort direction. */
  readonly direction: string;
}

/** Sort order of hotspots. */
export interface ChurnHotspotOrder {
  /** The field to order by. */
  readonly field: string;
  /**
   * Sort direction. DESC puts the highest risk, CES or lead first; ASC puts the first step first. Suppressed
   * steps always come last.
   */
  readonly direction: string;
}

/** Filters testimonial candidates. All conditions must hold; omitted ones have no effect. */
export interface TestimonialFilter {
  /** Filters by step: keys of steps. */
  readonly stepKeys?: Optional<readonly string[]>;
  /** Filters by state. */
  readonly states?: Optional<readonly string[]>;
  /** If true, includes candidates on hold. */
  readonly includeHeldBack?: Optional<boolean>;
  /** If true, only candidates whose author found the step difficult before. */
  readonly turnaroundOnly?: Optional<boolean>;
  /** Filters by account. Maximum 20. */
  readonly accounts?: Optional<readonly AccountSelector[]>;
  /** Filters by segment of the account. */
  readonly segments?: Optional<readonly string[]>;
  /** Filters by text in the quote or the published text, ignoring case and accents. */
  readonly text?: Optional<string>;
}

/** Filters the accounts that hotspots are computed from. */
export interface HotspotFilter {
  /** Limits the figures to accounts of this segment. If omitted, all accounts count. */
  readonly segment?: Optional<string>;
}

/** A translation of a statement. */
export interface StatementTranslationInput {
  /** The language of the translation. Each language can appear only once in a list. */
  readonly language: string;
  /** The translated statement, at most 1,000 characters. German, French and Spanish questions quote it. */
  readonly statement: string;
}

/**
 * A job to create or change. Omitted fields keep their values, null clears them, and omitted steps stay
 * unchanged.
 */
export interface JobUpsertInput {
  /** The job's key, at most 128 characters, without `#`. */
  readonly key: string;
  /** The job in words, without product names, at most 1,000 characters. Required for a new job. */
  readonly statement?: Optional<string>;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: Optional<readonly StatementTranslationInput[]>;
  /**
   * Steps to add or change. A job can have at most 100. The steps take the order of this list; a new step is
   * placed directly after the one listed before it.
   */
  readonly steps?: Optional<readonly JobStepInput[]>;
  /**
   * How many questions a survey asks at a time, 3 to 7. Null resets it to 5. Surveys of up to 7 steps always ask
   * all at once.
   */
  readonly surveyQuestions?: Optional<number>;
  /** How the survey page presents its questions. Null resets it to ONE_PAGE. */
  readonly surveyLayout?: Optional<string>;
}

/** A step to add or change. */
export interface JobStepInput {
  /** The step's key, at most 128 characters, without `#`. */
  readonly key: string;
  /** The step in words, without product names, at most 1,000 characters. Required for a new step. */
  readonly statement?: Optional<string>;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: Optional<readonly StatementTranslationInput[]>;
  /** Weight in the score, greater than 0. Default 1. */
  readonly importance?: Optional<number>;
  /** Whether the step must simply work. Default false. */
  readonly isTableStakes?: Optional<boolean>;
  /** Whether surveys ask about the step and its answers count. Default true. */
  readonly isActive?: Optional<boolean>;
  /** Who is responsible for the step in your company. */
  readonly owner?: Optional<string>;
}

/** Scoring settings to change. Omitted fields keep their values, and null resets them to the default. */
export interface ScoringSettingsSetInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** b0 in the score formula 100·σ(b0 + b1·index), -100 to 100. Default -4.5. */
  readonly intercept?: Optional<number>;
  /** b1 in the score formula 100·σ(b0 + b1·index), greater than 0, at most 100. Default 9. */
  readonly slope?: Optional<number>;
  /** Minimum score for band HIGH, 0 to 100. Default 60. */
  readonly highFrom?: Optional<number>;
  /** Minimum score for band MEDIUM, 0 to 100, below `highFrom`. Default 30. */
  readonly mediumFrom?: Optional<number>;
  /**
   * Number of days (of 24 hours) after which an answer expires, 1 to 640. Default 365. The maximum leaves room
   * for the 90-day trend, because answers are linked to a named person for 730 days only.
   */
  readonly answersExpireAfterDays?: Optional<number>;
  /** Points of relief, 0 to 100, from which a competitor is an IMMINENT threat. */
  readonly switchThreshold?: Optional<number>;
  /**
   * Points of relief, 0 to 100, from which a competitor is a WATCH threat. At most `switchThreshold`. Default
   * 10.
   */
  readonly watchFrom?: Optional<number>;
  /** CES in percent, 0 to 100, from which a step is considered hard. Default 30. */
  readonly hardFrom?: Optional<number>;
  /** Weights of roles. Omitted roles keep their weight. */
  readonly roleWeights?: Optional<readonly RoleWeightInput[]>;
  /** Step weights that differ for individual segments. Replaces the whole list. */
  readonly segmentImportance?: Optional<readonly SegmentImportanceInput[]>;
  /** Weights of steps. Omitted steps keep their weight. */
  readonly steps?: Optional<readonly StepWeightInput[]>;
  /**
   * The `ScoringSettings.version` that the change is based on. If another version is in force, nothing is saved
   * and a CONFLICT error says what changed. If omitted, the change is applied to the version in force.
   */
  readonly againstVersion?: Optional<number>;
  /**
   * If true, saves nothing and returns how many accounts would change band. `settingsPreview` returns which
   * ones.
   */
  readonly dryRun?: Optional<boolean>;
}

/** The weight of a step. Omitted fields keep their values, and null resets them to the default. */
export interface StepWeightInput {
  /** The step's key. */
  readonly stepKey: string;
  /** Weight in the index, greater than 0. Default 1. */
  readonly importance?: Optional<number>;
  /** Whether the step must simply work. If it is DIFFICULT in an account, the band is lifted from LOW to MEDIUM. */
  readonly isTableStakes?: Optional<boolean>;
}

/** The weight of a role's answers. */
export interface RoleWeightInput {
  /** The role. */
  readonly role: string;
  /** The weight, greater than 0. */
  readonly weight: number;
}

/** The weight of a step for one segment. */
export interface SegmentImportanceInput {
  /** The segment's name. */
  readonly segment: string;
  /** The step's key. */
  readonly stepKey: string;
  /** The weight, greater than 0. */
  readonly importance: number;
}

/** A rebuild of a job's computed data. */
export interface JobRebuildInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** If true, past months of the hotspot history are filled in too. */
  readonly withHistory?: Optional<boolean>;
}

/** A job to archive. */
export interface JobArchiveInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** A job to restore. */
export interface JobRestoreInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** An account to create or change. Omitted fields keep their values, and null clears them. */
export interface AccountUpsertInput {
  /** The account's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: string;
  /** The company's name, at most 200 characters. Required for a new account. */
  readonly name?: Optional<string>;
  /** The customer segment, at most 200 characters. */
  readonly segment?: Optional<string>;
  /** The industry, at most 200 characters. */
  readonly industry?: Optional<string>;
  /** Annual recurring revenue: what the customer pays you per year, not the customer's own revenue. */
  readonly arr?: Optional<MoneyInput>;
  /** The date on which the contract renews. */
  readonly renewalDate?: Optional<string>;
  /** E-mail address of the colleague who is responsible for the account. */
  readonly ownerEmail?: Optional<string>;
  /** Attributes to set or remove. Omitted ones are kept; null removes all. An account can have at most 20. */
  readonly attributes?: Optional<readonly AttributeInput[]>;
}

/** An attribute of an account to set or remove. */
export interface AttributeInput {
  /** The field's name, at most 64 characters, case-sensitive. */
  readonly key: string;
  /** The value, at most 200 characters. Null removes the field. */
  readonly value?: Optional<string>;
}

/** An amount of money. */
export interface MoneyInput {
  /** Amount in units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: string;
  /** Must be the deployment's reporting currency (default USD). */
  readonly currencyCode: string;
}

/** Accounts to create or change in one call. */
export interface AccountsImportInput {
  /** The accounts. Maximum 100. */
  readonly accounts: readonly AccountUpsertInput[];
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: Optional<string>;
}

/** A contact to create or change. Omitted fields keep their values, and null clears them. */
export interface RespondentUpsertInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The contact's data. */
  readonly respondent: RespondentInput;
}

/** Two accounts to merge. */
export interface AccountMergeInput {
  /** The account to merge. Its ids then resolve to the account that is kept. */
  readonly from: AccountSelector;
  /** The account to keep. Its values take precedence; missing ones are taken from the other account. */
  readonly into: AccountSelector;
  /** If true, returns what would be moved and writes nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** Changes to a contact. Omitted fields keep their values, and null clears them. */
export interface RespondentUpdateInput {
  /** The contact to change. */
  readonly respondent: RespondentSelector;
  /** The person's name, at most 200 characters. */
  readonly name?: Optional<string>;
  /** The person's e-mail address. */
  readonly email?: Optional<string>;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: Optional<string>;
  /** The language for surveys to the person. */
  readonly language?: Optional<string>;
  /** The person's relation to the job. */
  readonly role?: Optional<string>;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: Optional<boolean>;
}

/** Two contacts of one account to merge. */
export interface RespondentMergeInput {
  /** The contact to merge. Their ids then resolve to the contact that is kept. */
  readonly from: RespondentSelector;
  /** The contact to keep. For data that both have, the most recently provided value is kept. */
  readonly into: RespondentSelector;
}

/** A contact to drop. */
export interface RespondentDropInput {
  /** The contact to drop. */
  readonly respondent: RespondentSelector;
}

/** A dropped contact to restore. */
export interface RespondentRestoreInput {
  /** The contact to restore. */
  readonly respondent: RespondentSelector;
}

/** Contacts to create or change in one call. */
export interface RespondentsImportInput {
  /** The contacts. Maximum 100. */
  readonly respondents: readonly RespondentUpsertInput[];
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: Optional<string>;
}

/** The answers that one person gave at one time. */
export interface SubmissionCreateInput {
  /**
   * A unique key of your choice for this submission, at most 255 characters. Repeating the call with the same
   * key and content returns the same result without writing again; different content is a CONFLICT.
   */
  readonly idempotencyKey: string;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person who answered. Created if not known yet. */
  readonly respondent: RespondentInput;
  /**
   * When the answers were given: at most one day in the future and 1,460 days ago, the retention period of
   * efforts (a deployment option). Default: now. After 730 days, answers are kept without their author, for
   * back-tests only. Their text is kept for 365 days.
   */
  readonly submittedAt?: Optional<string>;
  /** The origin of the submission, e.g. `survey`, at most 200 characters. Default `api`. */
  readonly source?: Optional<string>;
  /** Name of the import, at most 128 characters, without `#`. Allows retracting the whole import. */
  readonly importBatch?: Optional<string>;
  /** The answers, at most one per step, with at most 200 kB of text in total. */
  readonly answers: readonly StepAnswerInput[];
  /** Keys of steps that are not part of the person's work. Earlier answers for them no longer count. */
  readonly notApplicable?: Optional<readonly string[]>;
}

/** A person's data. Omitted fields stay unchanged, and null clears them. */
export interface RespondentInput {
  /** The person's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: string;
  /** The person's name, at most 200 characters. */
  readonly name?: Optional<string>;
  /** The person's e-mail address. */
  readonly email?: Optional<string>;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: Optional<string>;
  /** The language for surveys to the person. */
  readonly language?: Optional<string>;
  /** The person's relation to the job. */
  readonly role?: Optional<string>;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: Optional<boolean>;
}

/** A person's answer for one step. */
export interface StepAnswerInput {
  /** The step's key. */
  readonly stepKey: string;
  /** How difficult the person finds the step. */
  readonly effort: string;
  /** The person's explanation in their own words, at most 4,000 characters. */
  readonly explanation?: Optional<string>;
  /** Why the step is difficult. Only counted for difficult answers. */
  readonly reason?: Optional<string>;
  /**
   * Whether the explanation is about the job or about using the product.
   * Deprecated: Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Optional<string>;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: Optional<string>;
}

/** Submissions to record in one call. */
export interface SubmissionsImportInput {
  /** The submissions. Maximum 25. */
  readonly submissions: readonly SubmissionCreateInput[];
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** What to retract: either one submission or one import. */
export interface SubmissionRetractInput {
  /** Global id of the submission to retract. */
  readonly submissionId?: Optional<string>;
  /** Name of the import whose submissions to retract. */
  readonly importBatch?: Optional<string>;
  /** Opaque cursor: `endCursor` of the previous call, to continue a large import. Only with `importBatch`. */
  readonly after?: Optional<string>;
  /** The reason, at most 1,000 characters. */
  readonly reason: string;
}

/** Survey links to create. */
export interface SurveyLinksCreateInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The people to create links for, at most 100. They must exist as contacts. */
  readonly respondents: readonly SurveyInviteeInput[];
  /** Keys of the steps to ask about. If omitted, all active steps. Three steps make a quick check. */
  readonly stepKeys?: Optional<readonly string[]>;
  /**
   * How many questions to ask at a time, 3 to 7. If omitted, the job's setting applies, or all steps in
   * `stepKeys` are asked at once. People can then continue with further questions.
   */
  readonly questions?: Optional<number>;
  /** When the links expire, at most 180 days ahead. Default: in 30 days. */
  readonly expiresAt?: Optional<string>;
}

/** A person to create a survey link for. */
export interface SurveyInviteeInput {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
}

/**
 * The recipients of a campaign: selected people, all contacts of selected accounts, all contacts of accounts
 * that match a filter, or a combination. At most 1,000 people from 500 accounts.
 */
export interface SurveyAudienceInput {
  /** Contacts to include. */
  readonly respondents?: Optional<readonly RespondentSelector[]>;
  /** Accounts whose contacts to include. */
  readonly accounts?: Optional<readonly AccountSelector[]>;
  /** Includes the contacts of all accounts that match this filter. */
  readonly filter?: Optional<AccountFilter>;
  /** Limits the contacts of accounts to these roles. If omitted, all roles are included. */
  readonly roles?: Optional<readonly string[]>;
}

/** How people who have not answered are reminded. */
export interface SurveyRemindersInput {
  /** Days after the previous message, 1 to 14. */
  readonly afterDays: number;
  /** Maximum number of reminders per person, 1 to 3. */
  readonly times: number;
}

/** A campaign to preview. */
export interface SurveyCampaignPreviewInput {
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
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
  /** The sender name, at most 200 characters. */
  readonly senderName: string;
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: Optional<string>;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: Optional<string>;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: Optional<string>;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: Optional<SurveyRemindersInput>;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: Optional<number>;
}

/** A campaign to send. */
export interface SurveyCampaignCreateInput {
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second campaign.
   */
  readonly idempotencyKey: string;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
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
  /** The sender name, at most 200 characters. */
  readonly senderName: string;
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: Optional<string>;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: Optional<string>;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: Optional<string>;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: Optional<SurveyRemindersInput>;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: Optional<number>;
}

/** A campaign to cancel. */
export interface SurveyCampaignCancelInput {
  /** The campaign's global id. */
  readonly id: string;
}

/** A contact to allow surveys for again. */
export interface RespondentMailAllowInput {
  /** The contact to allow surveys for. */
  readonly respondent: RespondentSelector;
  /**
   * The reason, e.g. that the person asked for it or that their address was corrected. At most 2,000 characters;
   * stored with the contact.
   */
  readonly reason: string;
}

/** Answers sent through a survey link. The link determines the person, the job and the steps. */
export interface SurveySubmitInput {
  /** The answers, at most one per step, with at most 200 kB of text in total. */
  readonly answers: readonly StepAnswerInput[];
  /** Keys of steps that are not part of the person's work. */
  readonly notApplicable?: Optional<readonly string[]>;
  /** Whether the person agrees to be asked about publishing a quote. If omitted, this stays unchanged. */
  readonly mayContact?: Optional<boolean>;
  /**
   * The value of `Survey.attempt` when the questions were shown. It prevents a delayed repetition of the same
   * answers from counting as a change.
   */
  readonly attempt?: Optional<number>;
}

/** A request for the next questions of a survey. */
export interface SurveyContinueInput {
  /**
   * The value of `Survey.attempt` when the person chose to continue. It prevents a delayed repetition of the
   * request from asking further questions.
   */
  readonly attempt?: Optional<number>;
}

/** What to withdraw through a survey link. */
export interface SurveyWithdrawInput {
  /** How much to withdraw. */
  readonly scope: string;
}

/** A launch to record for a step. */
export interface LaunchRecordInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key. */
  readonly stepKey: string;
  /** The date on which customers received it, at most one day in the future. */
  readonly startedOn: string;
  /** Description of the launch, at most 500 characters. */
  readonly note?: Optional<string>;
}

/** A recorded launch to remove. */
export interface LaunchRetractInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key. */
  readonly stepKey: string;
  /** The recorded date of the launch. */
  readonly startedOn: string;
}

/** The market's CES for steps of a job. Omitted steps keep their figures. */
export interface MarketBenchmarkSetInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The figures per step. */
  readonly steps: readonly StepCesInput[];
  /** How many people were asked, if known. */
  readonly sampleSize?: Optional<number>;
  /** The source of the figures. */
  readonly source?: Optional<string>;
  /** The date of the figures. */
  readonly asOf?: Optional<string>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: Optional<string>;
}

/** The CES of one step. */
export interface StepCesInput {
  /** The step's key. */
  readonly stepKey: string;
  /** Percent of people who find the step difficult, 0 to 100; higher is worse. */
  readonly ces: number;
}

/** A competitor and its ratings at steps of a job. Omitted steps keep their figures. */
export interface SolutionRatingSetInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The competitor's key, at most 128 characters, without `#`. */
  readonly solutionKey: string;
  /** The competitor's name, at most 200 characters. */
  readonly name: string;
  /** Other names that customers use for the competitor, at most 50. Replaces the whole list. */
  readonly aliases?: Optional<readonly string[]>;
  /** Whether it is manual work (spreadsheets, paper). Manual work is never an imminent threat. */
  readonly isManual?: Optional<boolean>;
  /** The figures per step. */
  readonly steps: readonly StepCesInput[];
  /** How many people were asked, if known. */
  readonly sampleSize?: Optional<number>;
  /** The date of the figures. */
  readonly asOf?: Optional<string>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: Optional<string>;
}

/** A state change of a testimonial. */
export interface TestimonialTransitionInput {
  /** The candidate's global id. */
  readonly id: string;
  /**
   * The new state. The usual order is CANDIDATE → REQUESTED → APPROVED → PUBLISHED. DECLINED and WITHDRAWN end a
   * testimonial. RETIRED → REQUESTED is possible after the consent expired. REQUESTED → CANDIDATE is possible if
   * the person was not asked after all; the request then does not count for the fatigue rule.
   */
  readonly to: string;
  /**
   * The text to publish if it differs from the quote, at most 4,000 characters: a draft for REQUESTED, the
   * agreed text for APPROVED. If omitted, the text stays unchanged; null clears it. Changing the text of an
   * APPROVED or PUBLISHED testimonial without a new consent moves it back to REQUESTED.
   */
  readonly publishedText?: Optional<string>;
  /**
   * The person's consent to the exact text as it is after this call. Required for APPROVED and to renew a
   * consent. Send `publishedText` as well to make sure that the consent covers no text that you have not seen.
   */
  readonly consent?: Optional<ConsentInput>;
  /** The publication, in a channel that the consent covers. Required for PUBLISHED. */
  readonly publication?: Optional<PublicationInput>;
}

/** A person's consent. Who recorded it and when is set by the server. */
export interface ConsentInput {
  /** Version of the consent form's wording, at most 200 characters. */
  readonly wordingVersion: string;
  /** Channels in which the text may be published. At least one, without duplicates. */
  readonly channels: readonly string[];
  /** How much may be revealed about the author. */
  readonly attribution: string;
  /** Where proof of the consent is kept, e.g. a URL or a file number. At most 1,000 characters. */
  readonly evidence: string;
  /** When the consent expires, in the future. If omitted, it is valid until it is withdrawn. */
  readonly expiresAt?: Optional<string>;
  /** When the consent was given, not in the future. Default: now. */
  readonly grantedAt?: Optional<string>;
  /** How the consent was given. */
  readonly method?: Optional<string>;
  /** What the text may be used for, at most 200 characters. */
  readonly purpose?: Optional<string>;
}

/** A publication of a testimonial. */
export interface PublicationInput {
  /** The channel of the publication. */
  readonly channel: string;
  /** The URL of the publication, if it has one. */
  readonly url?: Optional<string>;
  /** The date of the publication. */
  readonly publishedOn: string;
}

/** A person to erase. */
export interface RespondentEraseInput {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
  /** What happens to the person's answers. */
  readonly mode: string;
}

/** A pending erasure request to confirm. */
export interface WithdrawalConfirmInput {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
}

/** A pending erasure request to dismiss. */
export interface WithdrawalDismissInput {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
}

/** A person whose data to export. */
export interface RespondentExportInput {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: string;
  /** Opaque cursor: `endCursor` of the previous call, to continue a document that is too large for one response. */
  readonly after?: Optional<string>;
}

/** Entries of the ledger of erasures to apply again. */
export interface ErasuresReplayInput {
  /** The entries. Maximum 100. */
  readonly erasures: readonly ErasureInput[];
}

/** Quarantine entries to retry. */
export interface QuarantineRetryInput {
  /** The entries' ids, 1 to 100. */
  readonly ids: readonly string[];
}

/** An entry of the ledger, as returned by `erasures`. */
export interface ErasureInput {
  /** The account's id, as in `Erasure.accountId`. Internal ids from earlier versions are accepted too. */
  readonly accountId: string;
  /** The person's internal id, as in `Erasure.respondentId`. */
  readonly respondentId: string;
  /** What happened to the person's answers. */
  readonly mode: string;
  /** When the person was erased. */
  readonly erasedAt: string;
  /** Internal ids of the person's submissions, at most 10,000. */
  readonly submissionIds?: Optional<readonly string[]>;
}

/**
 * An outcome of an account. There is at most one per kind and date: recording it again has no effect, except
 * that a different reason or decision date corrects it.
 */
export interface OutcomeRecordInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The kind of outcome. */
  readonly kind: string;
  /** The date on which the outcome takes effect, at most one day in the future. */
  readonly occurredOn: string;
  /** The reason as free text, at most 1,000 characters. */
  readonly reason?: Optional<string>;
  /** The date on which the customer decided, if before `occurredOn`. Back-tests look back from this date. */
  readonly decidedAt?: Optional<string>;
}

/** An outcome to retract. */
export interface OutcomeRetractInput {
  /** The outcome's global id. */
  readonly id: string;
}

/** A job to propose a calibration for. */
export interface CalibrationProposeInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** What to apply: either a proposal or an earlier settings version. */
export interface CalibrationApplyInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Global id of the proposal to apply. */
  readonly proposalId?: Optional<string>;
  /** Settings version to go back to. */
  readonly version?: Optional<number>;
  /** Minimum score for band HIGH, instead of the proposed one. */
  readonly highFrom?: Optional<number>;
  /** Minimum score for band MEDIUM, instead of the proposed one. */
  readonly mediumFrom?: Optional<number>;
  /**
   * The settings version to replace. If another version is in force, nothing is saved and a CONFLICT error says
   * what changed.
   */
  readonly againstVersion?: Optional<number>;
}

/** Outcomes to record in one call. */
export interface OutcomesImportInput {
  /** The outcomes. Maximum 100. */
  readonly outcomes: readonly OutcomeRecordInput[];
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: Optional<string>;
}

/** The state of a file import. */
export interface ImportBatchRecordInput {
  /** Name of the import, at most 128 characters, without `#`. Equal to `Submission.importBatch` of its answers. */
  readonly batch: string;
  /** The kind of data in the file. */
  readonly kind: string;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: Optional<JobSelector>;
  /** The file's name, at most 255 characters. Visible to callers who may import files of this kind. */
  readonly fileName: string;
  /** Whether the import has finished. False while it is in progress. */
  readonly isComplete: boolean;
  /** Number of rows so far: the sum of the other counts. */
  readonly rows: number;
  /** Number of rows that were written. */
  readonly imported: number;
  /** Number of rows that already existed. */
  readonly unchanged: number;
  /** Number of rows that were rejected. */
  readonly rejected: number;
  /** Number of rows that were skipped because they need no import, such as partial responses. */
  readonly leftOut?: Optional<number>;
  /**
   * Notes on what was skipped or how values were interpreted, at most 50 sentences. They must not contain cell
   * values.
   */
  readonly notices?: Optional<readonly string[]>;
}

/** An import to undo. */
export interface ImportUndoInput {
  /** Name of the import (`ImportBatch.batch`). */
  readonly batch: string;
  /** The reason for retracting answers, at most 1,000 characters. Stored with the retracted answers. */
  readonly reason?: Optional<string>;
  /** Opaque cursor: `endCursor` of the previous call, to continue. */
  readonly after?: Optional<string>;
  /** If true, counts what would be undone and what would stay, and changes nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** A column mapping to save. */
export interface ImportMappingSaveInput {
  /**
   * Fingerprint of the file's headers, at most 128 characters, without `#`. Files with the same headers have the
   * same fingerprint.
   */
  readonly fingerprint: string;
  /** The kind of data in the file. */
  readonly kind: string;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: Optional<JobSelector>;
  /** Name of the mapping, at most 200 characters. */
  readonly name: string;
  /** The mapping as in a mapping file: a JSON object, at most 200,000 bytes. */
  readonly mapping: string;
}

/** A column mapping to delete. */
export interface ImportMappingDeleteInput {
  /** Fingerprint of the headers. */
  readonly fingerprint: string;
  /** The job that the files are about. Omit it for a mapping that is not about a job. */
  readonly job?: Optional<JobSelector>;
}

/**
 * A risk to snooze. It replaces an earlier snooze and its note. Repeating the same call has no effect while the
 * account's risk is unchanged.
 */
export interface RiskSnoozeInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Note for colleagues, at most 2,000 characters. Kept for 365 days, or until a contact of the account is
   * erased.
   */
  readonly note?: Optional<string>;
  /** E-mail address or name of the assignee, at most 128 characters. */
  readonly assignee?: Optional<string>;
  /** The date on which the snooze ends at the latest, 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
}

/** A snooze to end. */
export interface RiskUnsnoozeInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/**
 * A risk to snooze. It replaces an earlier snooze and its note. Repeating the same call has no effect while the
 * account's risk is unchanged.
 */
export interface RiskAcknowledgeInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Note for colleagues, at most 2,000 characters. Kept for 365 days, or until a contact of the account is
   * erased.
   */
  readonly note?: Optional<string>;
  /** E-mail address or name of the assignee, at most 128 characters. */
  readonly assignee?: Optional<string>;
  /** The date on which the snooze ends at the latest, 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
}

/** The step that a task addresses. */
export interface TaskStepInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key (`JobStep.key`). */
  readonly stepKey: string;
  /** Why the step is difficult. */
  readonly reason?: Optional<string>;
}

/** A task to create. */
export interface TaskCreateInput {
  /** The account, selected by id or external id. An account can have at most 500 tasks. */
  readonly account: AccountSelector;
  /** What to do, at most 500 characters. */
  readonly text: string;
  /** The due date. */
  readonly dueOn?: Optional<string>;
  /** E-mail address of the assignee, who must be a user. If omitted, the task is unassigned. */
  readonly assignee?: Optional<string>;
  /** The step that the task addresses. */
  readonly step?: Optional<TaskStepInput>;
  /**
   * A unique key of your choice for this task, 1 to 255 characters. Repeating the call with the same key creates
   * no second task and returns the first.
   */
  readonly idempotencyKey?: Optional<string>;
}

/** Changes to a task. Omitted fields keep their values, and null clears them. */
export interface TaskUpdateInput {
  /** The task's global id. */
  readonly id: string;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: Optional<number>;
  /** What to do, at most 500 characters. */
  readonly text?: Optional<string>;
  /** The due date. */
  readonly dueOn?: Optional<string>;
  /** E-mail address of the assignee, who must be a user. */
  readonly assignee?: Optional<string>;
}

/** A task to mark as done. */
export interface TaskDoneInput {
  /** The task's global id. */
  readonly id: string;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: Optional<number>;
}

/** A completed task to reopen. */
export interface TaskReopenInput {
  /** The task's global id. */
  readonly id: string;
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: Optional<number>;
}

/** A task to delete. */
export interface TaskDeleteInput {
  /** The task's global id. */
  readonly id: string;
}

/**
 * Changes to the branding of surveys and their e-mails. Omitted fields keep their values. Null resets them to
 * the deployment's default, or removes the logo.
 */
export interface BrandingUpdateInput {
  /** Name of the company that asks, at most 100 characters. */
  readonly companyName?: Optional<string>;
  /** Name of the product that surveys ask about, at most 100 characters. */
  readonly productName?: Optional<string>;
  /** Color of buttons and links, e.g. `#3538CD`. White text on it must have a contrast ratio of at least 4.5. */
  readonly accentColor?: Optional<string>;
  /** A PNG, JPEG or WebP image, base64-encoded: at most 100,000 bytes, 2,000 pixels wide and 2,000 pixels high. */
  readonly logo?: Optional<string>;
  /** If true, returns the resulting branding and writes nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** Changes to the caller's notification settings. */
export interface ViewerUpdateInput {
  /**
   * Whether to e-mail the caller about accounts and tasks that others assign to them. Omitted or null keeps the
   * setting.
   */
  readonly assignmentMails?: Optional<boolean>;
  /** Language of these e-mails. Omitted or null keeps the setting. */
  readonly language?: Optional<string>;
}

/** A user to invite. */
export interface UserInviteInput {
  /** The user's e-mail address, which they sign in with. */
  readonly email: string;
  /** The user's roles. With an empty list they can sign in but have no access. */
  readonly roles: readonly string[];
}

/** New roles of another user. */
export interface UserRolesSetInput {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: string;
  /** The user's roles. Replaces all existing roles. */
  readonly roles: readonly string[];
}

/** A user to disable. */
export interface UserDisableInput {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: string;
}

/** A user to enable. */
export interface UserEnableInput {
  /** The user's id (`User.id`). */
  readonly id: string;
}

/** One action of a playbook. */
export interface PlaybookActionInput {
  /** What to do, at most 500 characters. */
  readonly text: string;
  /** Due date of the task, in days after the start, 0 to 90. */
  readonly dueInDays: number;
  /** Who the task is assigned to. */
  readonly assignTo: string;
}

/** A playbook to create or to replace completely. */
export interface PlaybookUpsertInput {
  /** The job, selected by id or key. A job can have at most 50 playbooks. */
  readonly job: JobSelector;
  /** The playbook's key, unique within the job. */
  readonly key: string;
  /** The playbook's name, at most 200 characters. */
  readonly name: string;
  /** The kind of risk that it addresses. */
  readonly reason: string;
  /**
   * Key of the step that the playbook is limited to (`JobStep.key`). If omitted, it applies to any step. Only
   * for reasons that relate to a step.
   */
  readonly stepKey?: Optional<string>;
  /** The actions, in order, 1 to 8. */
  readonly actions: readonly PlaybookActionInput[];
}

/** A playbook to delete. */
export interface PlaybookDeleteInput {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: string;
}

/** A playbook to start for an account. */
export interface PlaybookStartInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: string;
  /** Key of the step to address in the account (`JobStep.key`). If omitted, the playbook's own step. */
  readonly stepKey?: Optional<string>;
  /** A past date, at most 365 days ago. Records a start that was made elsewhere, without creating tasks. */
  readonly startedOn?: Optional<string>;
}

/** A playbook start to undo. */
export interface PlaybookRetractInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The start's id (`PlaybookStart.id`). */
  readonly startId: string;
}

/** A call, e-mail, meeting or note to record. */
export interface ActivityRecordInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The kind of activity. */
  readonly kind: string;
  /** The colleague's notes, at most 4,000 characters. Required for NOTE. Kept for 365 days. */
  readonly text?: Optional<string>;
  /** The result of the activity. */
  readonly outcome?: Optional<string>;
  /** When the activity took place, within the last 365 days. Default: now. */
  readonly at?: Optional<string>;
  /** Global id of the contact that the activity was with. The text is deleted when the contact is erased. */
  readonly respondentId?: Optional<string>;
  /**
   * A unique key of your choice for this activity, 1 to 255 characters, used together with `at`. Repeating the
   * call with the same key records no second activity and returns the first.
   */
  readonly idempotencyKey?: Optional<string>;
}

/** An activity to delete. */
export interface ActivityDeleteInput {
  /** The activity's global id. */
  readonly id: string;
}

/** The sentiment of an account, as seen by the caller. */
export interface AccountSentimentSetInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The sentiment. Null removes it. */
  readonly sentiment?: Optional<string>;
}

/** A snooze to end. */
export interface RiskUnacknowledgeInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** A request for the names of the authors of quotes. */
export interface CallNoteDiscloseInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Why the names are needed, as a code of 1 to 40 lowercase letters, digits and hyphens, e.g. `renewal-call` or
   * a ticket number. It is recorded in the audit log.
   */
  readonly purpose: string;
}

/** An account to archive. */
export interface AccountArchiveInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
}

/** An account to restore. */
export interface AccountRestoreInput {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
}

/** A survey link to revoke. */
export interface SurveyLinkRevokeInput {
  /** The link's global id (`SurveyLink.id`). */
  readonly id: string;
}

/** A personal access token to create. */
export interface AccessTokenCreateInput {
  /** A name for the token, e.g. where it is used. At most 200 characters. */
  readonly name: string;
  /** When the token expires, in the future, at most 366 days ahead. */
  readonly expiresAt: string;
  /** The token's roles, at most those of the caller. If omitted, all of the caller's roles. */
  readonly roles?: Optional<readonly string[]>;
}

/** A personal access token to revoke. */
export interface AccessTokenRevokeInput {
  /** The token's id (`AccessToken.id`). */
  readonly id: string;
}

/** A view to save. */
export interface SavedViewCreateInput {
  /** The list that the view is for. */
  readonly list: string;
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
  /** Whether the whole team can see the view. */
  readonly isShared?: Optional<boolean>;
}

/** Changes to a saved view. Omitted fields keep their values. */
export interface SavedViewUpdateInput {
  /** The view's id. */
  readonly id: string;
  /** The `SavedView.version` that the change is based on. If the view has changed since, the change is rejected. */
  readonly version?: Optional<number>;
  /** The view's name, at most 80 characters. */
  readonly name?: Optional<string>;
  /** The query string of the list's URL, without the `?`, at most 2,000 characters. */
  readonly query?: Optional<string>;
  /** Whether the whole team can see the view. */
  readonly isShared?: Optional<boolean>;
}

/** A saved view to delete. */
export interface SavedViewDeleteInput {
  /** The view's id. */
  readonly id: string;
}

/** A saved view to restore. */
export interface SavedViewRestoreInput {
  /** The view's id. */
  readonly id: string;
}

/** A list to export. */
export interface ExportCreateInput {
  /** The rows to export. */
  readonly kind: string;
  /** The file format. */
  readonly format?: Optional<string>;
  /**
   * The job, selected by id or key. Required for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS; optional for
   * ACCOUNTS and ANSWERS.
   */
  readonly job?: Optional<JobSelector>;
  /** Whether ANSWERS and TESTIMONIALS include the id, name and e-mail address of the author. */
  readonly withNames?: Optional<boolean>;
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second export.
   */
  readonly idempotencyKey?: Optional<string>;
}

/** An export to cancel. */
export interface ExportCancelInput {
  /** The export's id. */
  readonly id: string;
}

/** Arguments of `Job.scoringHistory`. */
export interface JobScoringHistoryArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Account.respondents`. */
export interface AccountRespondentsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
  /** If true, includes contacts who were dropped. If false, a page may be short because they are left out. */
  readonly includeDropped?: Optional<boolean>;
}

/** Arguments of `Account.submissions`. */
export interface AccountSubmissionsArguments {
  /** Filters the submissions. Without a filter, all are returned. */
  readonly filter?: Optional<SubmissionFilter>;
  /** The sort order. */
  readonly order?: Optional<SubmissionOrder>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Account.outcomes`. */
export interface AccountOutcomesArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Account.risk`. */
export interface AccountRiskArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Returns the risk at the end of this day instead of today, computed with today's settings, market figures
   * and ARR from the answers that had been given and were valid then, including answers that were received or
   * retracted later. Of people who were erased, the pseudonymized answers count. Days for which not all
   * answers are stored any more are rejected with an error that names the first possible day. `change` is null
   * if this is given.
   */
  readonly asOf?: Optional<string>;
}

/** Arguments of `Account.competitorRisks`. */
export interface AccountCompetitorRisksArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Account.tasks`. */
export interface AccountTasksArguments {
  /** Filters by state. */
  readonly states?: Optional<readonly string[]>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Account.timeline`. */
export interface AccountTimelineArguments {
  /** If given, the timeline also includes changes of the score on this job. */
  readonly job?: Optional<JobSelector>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Account.currentAnswers`. */
export interface AccountCurrentAnswersArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Respondent.submissions`. */
export interface RespondentSubmissionsArguments {
  /** The sort order. */
  readonly order?: Optional<SubmissionOrder>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Respondent.currentAnswers`. */
export interface RespondentCurrentAnswersArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Backtest.precisionAt`. */
export interface BacktestPrecisionAtArguments {
  /** Number of accounts that the team can call per month, 1 to 1,000. */
  readonly callsPerMonth?: Optional<number>;
}

/** Arguments of `Backtest.caseList`. */
export interface BacktestCaseListArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `SurveyCampaign.recipients`. */
export interface SurveyCampaignRecipientsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `AccountRisk.change`. */
export interface AccountRiskChangeArguments {
  /** Start of the comparison, at most 1,460 days ago. */
  readonly since: string;
}

/** Arguments of `Portfolio.history`. */
export interface PortfolioHistoryArguments {
  /** Maximum number of quarters to return, 1 to 12. */
  readonly quarters?: Optional<number>;
}

/** Arguments of `Query.node`. */
export interface NodeArguments {
  /** The object's global id. */
  readonly id: string;
}

/** Arguments of `Query.nodes`. */
export interface NodesArguments {
  /** Global ids as returned by the API. */
  readonly ids: readonly string[];
}

/** Arguments of `Query.respondent`. */
export interface RespondentArguments {
  /** The contact, selected by id or external id. */
  readonly by: RespondentSelector;
}

/** Arguments of `Query.export`. */
export interface ExportArguments {
  /** The export's id. */
  readonly id: string;
}

/** Arguments of `Query.savedViews`. */
export interface SavedViewsArguments {
  /** Filters by list of the console. */
  readonly list?: Optional<string>;
}

/** Arguments of `Query.job`. */
export interface JobArguments {
  /** The job, selected by id or key. */
  readonly by: JobSelector;
}

/** Arguments of `Query.jobs`. */
export interface JobsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
  /** Filters the jobs. If omitted, archived jobs are excluded. */
  readonly filter?: Optional<JobFilter>;
}

/** Arguments of `Query.account`. */
export interface AccountArguments {
  /** The account, selected by id or external id. */
  readonly by: AccountSelector;
}

/** Arguments of `Query.accounts`. */
export interface AccountsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
  /**
   * Filters by the beginning of the name, case-insensitive.
   * Deprecated: Use filter: {namePrefix}.
   */
  readonly namePrefix?: Optional<string>;
  /** Filters the accounts. A page examines at most 1,000 accounts, so it can be short although there are more. */
  readonly filter?: Optional<AccountFilter>;
  /**
   * The sort order, by name if omitted. Must be omitted with `filter.query`, whose results are ordered by the
   * matched word, then by name.
   */
  readonly order?: Optional<AccountOrder>;
}

/** Arguments of `Query.atRiskAccounts`. */
export interface AtRiskAccountsArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Filters the accounts. If omitted, all bands but UNKNOWN are included. */
  readonly filter?: Optional<AtRiskFilter>;
  /** The sort order. */
  readonly order?: Optional<AtRiskOrder>;
  /**
   * Former name of `order`.
   * Deprecated: Use order.
   */
  readonly orderBy?: Optional<AtRiskOrder>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.backtest`. */
export interface BacktestArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** How many days before the decision accounts are scored, 1 to 365. */
  readonly horizonDays?: Optional<number>;
  /** Filters the accounts. If omitted, all are included. */
  readonly filter?: Optional<BacktestFilter>;
  /** If true, a renewal date that passed 30 days ago without an outcome counts as a renewal. */
  readonly assumeRenewals?: Optional<boolean>;
}

/** Arguments of `Query.settingsPreview`. */
export interface SettingsPreviewArguments {
  /** The change, as passed to `scoringSettingsSet`. `againstVersion` and `dryRun` are ignored. */
  readonly input: ScoringSettingsSetInput;
  /** Settings version to go back to, instead of a change. */
  readonly version?: Optional<number>;
  /** Opaque cursor: `endCursor` of the previous call. */
  readonly after?: Optional<string>;
  /**
   * Scores this number of random accounts, 1 to 500, instead of the next ones. They are drawn from the first
   * 20,000 accounts by name.
   */
  readonly sample?: Optional<number>;
}

/** Arguments of `Query.settingsBacktest`. */
export interface SettingsBacktestArguments {
  /** The change, as passed to `scoringSettingsSet`. */
  readonly input: ScoringSettingsSetInput;
  /** Settings version to go back to, instead of a change. */
  readonly version?: Optional<number>;
}

/** Arguments of `Query.calibrationProposals`. */
export interface CalibrationProposalsArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.portfolio`. */
export interface PortfolioArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Filters the accounts. If omitted, all are included. */
  readonly filter?: Optional<PortfolioFilter>;
  /**
   * Limits the totals to accounts of this owner.
   * Deprecated: Use filter: {ownerEmails}.
   */
  readonly ownerEmail?: Optional<string>;
  /**
   * Limits the totals to accounts of this segment.
   * Deprecated: Use filter: {segments}.
   */
  readonly segment?: Optional<string>;
}

/** Arguments of `Query.askNext`. */
export interface AskNextArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Filters the accounts. If omitted, all are included. */
  readonly filter?: Optional<AskNextFilter>;
  /**
   * Limits the list to accounts of this owner.
   * Deprecated: Use filter: {ownerEmails}.
   */
  readonly ownerEmail?: Optional<string>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.competitorRisks`. */
export interface CompetitorRisksArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Filters the threats. If omitted, all are included. */
  readonly filter?: Optional<CompetitorRiskFilter>;
  /**
   * Limits the list to this competitor.
   * Deprecated: Use filter: {solutionKeys}.
   */
  readonly solutionKey?: Optional<string>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.testimonialCandidates`. */
export interface TestimonialCandidatesArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Filters the candidates. If omitted, includes those in state CANDIDATE, REQUESTED, APPROVED or PUBLISHED
   * that are not on hold.
   */
  readonly filter?: Optional<TestimonialFilter>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.leadingSteps`. */
export interface LeadingStepsArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.churnHotspots`. */
export interface ChurnHotspotsArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Filters the accounts. If omitted, all are included. */
  readonly filter?: Optional<HotspotFilter>;
  /** The sort order. */
  readonly order?: Optional<ChurnHotspotOrder>;
  /**
   * Former argument for the order. Each field has its usual direction.
   * Deprecated: Use order.
   */
  readonly orderBy?: Optional<string>;
}

/** Arguments of `Query.churnHotspotsBySegment`. */
export interface ChurnHotspotsBySegmentArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.auditRecords`. */
export interface AuditRecordsArguments {
  /** Filters the audit records. */
  readonly filter?: Optional<AuditFilter>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.erasures`. */
export interface ErasuresArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.quarantine`. */
export interface QuarantineArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.importBatches`. */
export interface ImportBatchesArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.importMapping`. */
export interface ImportMappingArguments {
  /** Fingerprint of the file's headers, as computed by the client. */
  readonly fingerprint: string;
  /** The job that the file is about. If omitted, finds the mapping that is not about a job. */
  readonly job?: Optional<JobSelector>;
}

/** Arguments of `Query.importMappings`. */
export interface ImportMappingsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.withdrawalRequests`. */
export interface WithdrawalRequestsArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.surveyLinks`. */
export interface SurveyLinksArguments {
  /** The job, selected by id or key. Either `job` or `account`, or both, must be given. */
  readonly job?: Optional<JobSelector>;
  /** The account, selected by id or external id. */
  readonly account?: Optional<AccountSelector>;
  /** Filters the links. If omitted, all are included. */
  readonly filter?: Optional<SurveyLinkFilter>;
  /**
   * Filters by state.
   * Deprecated: Use filter: {states}.
   */
  readonly state?: Optional<string>;
  /** The sort order. */
  readonly order?: Optional<SurveyLinkOrder>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.tasks`. */
export interface TasksArguments {
  /** Filters the tasks. If omitted, all open tasks are included. */
  readonly filter?: Optional<TaskFilter>;
  /** The sort order. */
  readonly order?: Optional<TaskOrder>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.users`. */
export interface UsersArguments {
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.playbooks`. */
export interface PlaybooksArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.playbookOffers`. */
export interface PlaybookOffersArguments {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.playbookStarts`. */
export interface PlaybookStartsArguments {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
}

/** Arguments of `Query.playbookEffect`. */
export interface PlaybookEffectArguments {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: string;
}

/** Arguments of `Query.surveyCampaigns`. */
export interface SurveyCampaignsArguments {
  /** Filters by job. If omitted, campaigns of all jobs are included. */
  readonly job?: Optional<JobSelector>;
  /** Maximum number of entries to return, 1 to 100. */
  readonly first?: Optional<number>;
  /** Opaque cursor: `pageInfo.endCursor` of the previous page. */
  readonly after?: Optional<string>;
}

/** Arguments of `Query.surveyCampaign`. */
export interface SurveyCampaignArguments {
  /** The campaign's global id. */
  readonly id: string;
}

/** Arguments of `Query.surveyCampaignPreview`. */
export interface SurveyCampaignPreviewArguments {
  /** The campaign to preview. */
  readonly input: SurveyCampaignPreviewInput;
}

