import type { Optional } from '../optional.ts';

/** Which accounts to count. */
export interface BacktestFilter {
  /** Accounts of any of these segments; an empty text stands for accounts without one. */
  readonly segments?: Optional<readonly string[]>;
  /** Accounts of any of these owners. */
  readonly ownerEmails?: Optional<readonly string[]>;
}

/** What audit records can be narrowed by, in any combination. */
export interface AuditFilter {
  /** From this instant on, inclusive. */
  readonly from?: Optional<string>;
  /** Up to this instant, exclusive. */
  readonly to?: Optional<string>;
  /** Calls of this field of the schema. */
  readonly operation?: Optional<string>;
  /** Calls of this actor. */
  readonly actor?: Optional<string>;
  /** Calls that ended so. */
  readonly outcome?: Optional<string>;
  /** Dry runs alone, or everything but them; both unless given. */
  readonly isDryRun?: Optional<boolean>;
  /**
   * Calls that touched this job, account, person, submission, survey link or testimonial, by its opaque
   * id.
   */
  readonly touched?: Optional<string>;
}

/** Which job: exactly one of its id and its key. */
export interface JobSelector {
  /** The job's opaque id. */
  readonly id?: Optional<string>;
  /** The job's key. */
  readonly key?: Optional<string>;
}

/** Which account: exactly one of its id and its external id. */
export interface AccountSelector {
  /** The account's opaque id. */
  readonly id?: Optional<string>;
  /** The id that your own systems know the account by. */
  readonly externalId?: Optional<string>;
}

/** Names a contact, by exactly one of its fields. */
export interface RespondentSelector {
  /** `Respondent.id`. */
  readonly id?: Optional<string>;
  /** By the ids of your own systems. */
  readonly external?: Optional<RespondentExternalInput>;
}

/** A contact by the ids of your own systems. */
export interface RespondentExternalInput {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** `Respondent.externalId`. */
  readonly externalId: string;
}

/** A range of days. An end that is left out is open. */
export interface DateRange {
  /** First day of the range. */
  readonly from?: Optional<string>;
  /** First day after the range. */
  readonly to?: Optional<string>;
}

/** The order of a list of at-risk accounts. */
export interface AtRiskOrder {
  /** What to order by. */
  readonly field: string;
  /** In which direction. */
  readonly direction: string;
}

/** Which at-risk accounts. All conditions must hold; those left out do not narrow. */
export interface AtRiskFilter {
  /** In one of these bands. */
  readonly bands?: Optional<readonly string[]>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** Owned by this person. */
  readonly ownerEmail?: Optional<string>;
  /** True: without an owner. */
  readonly unassigned?: Optional<boolean>;
  /** In one of these segments. */
  readonly segments?: Optional<readonly string[]>;
  /** In one of these industries. */
  readonly industries?: Optional<readonly string[]>;
  /** Renewing in this range of days. */
  readonly renewal?: Optional<DateRange>;
  /** Struggling with one of these steps (it is DIFFICULT there). */
  readonly stepKeys?: Optional<readonly string[]>;
  /** Struggling with this step (it is DIFFICULT there). */
  readonly stepKey?: Optional<string>;
  /** Threatened by one of these competitors. */
  readonly solutionKeys?: Optional<readonly string[]>;
  /** Threatened by this competitor. */
  readonly solutionKey?: Optional<string>;
  /** Under a threat of one of these kinds. */
  readonly threats?: Optional<readonly string[]>;
  /** Under a threat of this kind. */
  readonly threat?: Optional<string>;
  /** Without a current answer from one of these roles. */
  readonly missingRoles?: Optional<readonly string[]>;
  /** Without a current answer from this role. */
  readonly missingRole?: Optional<string>;
  /** With one of these confidences. */
  readonly confidences?: Optional<readonly string[]>;
  /** With one of these confidences. */
  readonly confidence?: Optional<readonly string[]>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** Feeling so to a colleague. */
  readonly sentiments?: Optional<readonly string[]>;
  /** True: snoozed at the moment. False: not snoozed, or back. Both unless given. */
  readonly snoozed?: Optional<boolean>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Which tasks. All conditions must hold; those left out do not narrow. */
export interface TaskFilter {
  /** Assigned to one of these people; at most 20. */
  readonly assignees?: Optional<readonly string[]>;
  /** True: assigned to no one; beside `assignees`, or to one of them. */
  readonly unassigned?: Optional<boolean>;
  /** Due before this day. */
  readonly dueBefore?: Optional<string>;
  /** In one of these states. */
  readonly states?: Optional<readonly string[]>;
  /** Of one of these accounts, by `Account.id`; at most 20. */
  readonly accountIds?: Optional<readonly string[]>;
}

/** The order of a list of tasks. */
export interface TaskOrder {
  /** What to order by. */
  readonly field: string;
  /** In which direction. */
  readonly direction: string;
}

/** An attribute, and the values that count. */
export interface AttributeFilter {
  /** `Attribute.key`. */
  readonly key: string;
  /** One of these, exactly as they are stored; at most 100. */
  readonly values: readonly string[];
}

/** The order of a list of accounts. */
export interface AccountOrder {
  /** What to order by. */
  readonly field: string;
  /** In which direction. */
  readonly direction: string;
}

/** Which jobs. */
export interface JobFilter {
  /** True: archived jobs, in place of those that are not. */
  readonly archived?: Optional<boolean>;
}

/** Which accounts. All conditions must hold; those left out do not narrow. */
export interface AccountFilter {
  /**
   * Beginnings of words of the name, in any order, without regard to case or accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". A name is found by its first eight words.
   */
  readonly query?: Optional<string>;
  /** The name begins with this; case does not matter. */
  readonly namePrefix?: Optional<string>;
  /** With one of these external ids; at most 100. */
  readonly externalIds?: Optional<readonly string[]>;
  /** Changed at this instant or later. */
  readonly updatedSince?: Optional<string>;
  /** True: archived accounts, in place of those that are not. */
  readonly archived?: Optional<boolean>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** Owned by this person. */
  readonly ownerEmail?: Optional<string>;
  /** True: without an owner. */
  readonly unassigned?: Optional<boolean>;
  /** In one of these segments. */
  readonly segments?: Optional<readonly string[]>;
  /** In one of these industries. */
  readonly industries?: Optional<readonly string[]>;
  /** Renewing in this range of days. */
  readonly renewal?: Optional<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Which accounts to ask. All conditions must hold; those left out do not narrow. */
export interface AskNextFilter {
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** True: without an owner. */
  readonly unassigned?: Optional<boolean>;
  /** In one of these segments. */
  readonly segments?: Optional<readonly string[]>;
  /** In one of these industries. */
  readonly industries?: Optional<readonly string[]>;
  /** Renewing in this range of days. */
  readonly renewal?: Optional<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Which threats by competitors. All conditions must hold; those left out do not narrow. */
export interface CompetitorRiskFilter {
  /** By one of these competitors. */
  readonly solutionKeys?: Optional<readonly string[]>;
  /** At one of these steps. */
  readonly stepKeys?: Optional<readonly string[]>;
  /** Of one of these kinds. */
  readonly threats?: Optional<readonly string[]>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** True: without an owner. */
  readonly unassigned?: Optional<boolean>;
  /** In one of these segments. */
  readonly segments?: Optional<readonly string[]>;
  /** In one of these industries. */
  readonly industries?: Optional<readonly string[]>;
  /** Renewing in this range of days. */
  readonly renewal?: Optional<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: Optional<string>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: Optional<readonly AttributeFilter[]>;
}

/** Over which accounts. All conditions must hold; those left out do not narrow. */
export interface PortfolioFilter {
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: Optional<readonly string[]>;
  /** True: without an owner. */
  readonly unassigned?: Optional<boolean>;
  /** In one of these segments. */
  readonly segments?: Optional<readonly string[]>;
}

/** Which submissions. All conditions must hold; those left out do not narrow. */
export interface SubmissionFilter {
  /** Of one of these people, by `Respondent.id`. */
  readonly respondentIds?: Optional<readonly string[]>;
  /** About one of these jobs. */
  readonly jobKeys?: Optional<readonly string[]>;
}

/** The order of a list of submissions. */
export interface SubmissionOrder {
  /** What to order by. */
  readonly field: string;
  /** In which direction. */
  readonly direction: string;
}

/** Which survey links. All conditions must hold; those left out do not narrow. */
export interface SurveyLinkFilter {
  /** Those that have come so far. */
  readonly states?: Optional<readonly string[]>;
}

/** The order of a list of survey links. */
export interface SurveyLinkOrder {
  /** What to order by. */
  readonly field: string;
  /** In which direction. */
  readonly direction: string;
}

/** The order of hotspots. */
export interface ChurnHotspotOrder {
  /** What to order by. */
  readonly field: string;
  /**
   * In which direction: DESC has the greatest risk, CES or lead first, ASC the first step. Steps that are
   * suppressed come last.
   */
  readonly direction: string;
}

/** Which testimonial candidates. All conditions must hold; those left out do not narrow. */
export interface TestimonialFilter {
  /** About one of these steps. */
  readonly stepKeys?: Optional<readonly string[]>;
  /** In one of these states. */
  readonly states?: Optional<readonly string[]>;
  /** True: with those that are held back. */
  readonly includeHeldBack?: Optional<boolean>;
  /** True: only those who once found the step difficult. */
  readonly turnaroundOnly?: Optional<boolean>;
  /** In one of these accounts; at most 20. */
  readonly accounts?: Optional<readonly AccountSelector[]>;
  /** In accounts of one of these segments. */
  readonly segments?: Optional<readonly string[]>;
  /** With this in the quote or in the published text, without regard to case or accents. */
  readonly text?: Optional<string>;
}

/** Which hotspots. */
export interface HotspotFilter {
  /** Over the accounts of this segment; over all accounts unless given. */
  readonly segment?: Optional<string>;
}

/** A statement in another language. */
export interface StatementTranslationInput {
  /** The language, at most once in a list. */
  readonly language: string;
  /**
   * The statement in that language, at most 1,000 characters. In German, French and Spanish it is quoted
   * in the question.
   */
  readonly statement: string;
}

/**
 * A job to create or change. An absent field keeps its value, null clears it, and a step that is left
 * out stays as it is.
 */
export interface JobUpsertInput {
  /** The job's key, at most 128 characters without `#`. */
  readonly key: string;
  /** The job in words, at most 1,000 characters; needed for a new job. */
  readonly statement?: Optional<string>;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: Optional<readonly StatementTranslationInput[]>;
  /**
   * Steps to add or change, at most 100 in a job. They take the order of this list; a new one comes
   * right after the one listed before it.
   */
  readonly steps?: Optional<readonly JobStepInput[]>;
  /**
   * How many questions a survey asks at a time, 3 to 7; null goes back to 5. Up to 7 steps are asked all
   * at once.
   */
  readonly surveyQuestions?: Optional<number>;
  /** How the survey's page shows its questions; null goes back to one page. */
  readonly surveyLayout?: Optional<string>;
}

/** A step to add or change. */
export interface JobStepInput {
  /** The step's key, at most 128 characters without `#`. */
  readonly key: string;
  /** The step in words, at most 1,000 characters; needed for a new step. */
  readonly statement?: Optional<string>;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: Optional<readonly StatementTranslationInput[]>;
  /** Weight in the score, greater than 0; 1 unless set. */
  readonly importance?: Optional<number>;
  /** Whether the step must simply work; false unless set. */
  readonly isTableStakes?: Optional<boolean>;
  /** Whether the step is asked about and counts; true unless set. */
  readonly isActive?: Optional<boolean>;
  /** Who is responsible for the step on our side. */
  readonly owner?: Optional<string>;
}

/**
 * Numbers of a job's scoring to change. An absent field keeps its value, null goes back to the
 * default.
 */
export interface ScoringSettingsSetInput {
  /** Which job. */
  readonly job: JobSelector;
  /** b0 of the score 100·σ(b0 + b1·index), -100 to 100; -4.5 unless set. */
  readonly intercept?: Optional<number>;
  /** b1 of the score 100·σ(b0 + b1·index), greater than 0, at most 100; 9 unless set. */
  readonly slope?: Optional<number>;
  /** Score from which an account is in band HIGH, 0 to 100. */
  readonly highFrom?: Optional<number>;
  /** Score from which an account is in band MEDIUM, 0 to 100, below `highFrom`. */
  readonly mediumFrom?: Optional<number>;
  /**
   * Days of 24 hours after which an answer no longer counts, 1 to 640; 365 unless set. Answers are kept
   * under names for 730 days, and the trend looks 90 back.
   */
  readonly answersExpireAfterDays?: Optional<number>;
  /** Points of relief, 0 to 100, from which a competitor is an imminent threat. */
  readonly switchThreshold?: Optional<number>;
  /** Points of relief, 0 to 100, from which a competitor is worth watching, at most `switchThreshold`; 10 unless set. */
  readonly watchFrom?: Optional<number>;
  /** CES in percent, 0 to 100, from which a step counts as hard. */
  readonly hardFrom?: Optional<number>;
  /** How much each role's answers count; a role that is left out keeps its weight. */
  readonly roleWeights?: Optional<readonly RoleWeightInput[]>;
  /** Where segments weigh steps differently; replaces the list. */
  readonly segmentImportance?: Optional<readonly SegmentImportanceInput[]>;
  /** How steps weigh; a step that is left out weighs as it does. */
  readonly steps?: Optional<readonly StepWeightInput[]>;
  /**
   * `ScoringSettings.version` that the change was made from: where another is in force, nothing is
   * written, and the error CONFLICT says what was changed. Without it the change is made to whatever is
   * in force.
   */
  readonly againstVersion?: Optional<number>;
  /** True: change nothing, and say how many accounts would change band. `settingsPreview` says which. */
  readonly dryRun?: Optional<boolean>;
}

/** How a step shall weigh. An absent field keeps its value, null goes back to the default. */
export interface StepWeightInput {
  /** The step. */
  readonly stepKey: string;
  /** Weight in the index, greater than 0; 1 unless set. */
  readonly importance?: Optional<number>;
  /** Whether it must simply work: failing it lifts an account from LOW to MEDIUM. */
  readonly isTableStakes?: Optional<boolean>;
}

/** How much a role's answers shall count. */
export interface RoleWeightInput {
  /** The role. */
  readonly role: string;
  /** Greater than 0. */
  readonly weight: number;
}

/** A segment's own weight for a step. */
export interface SegmentImportanceInput {
  /** The segment. */
  readonly segment: string;
  /** The step. */
  readonly stepKey: string;
  /** Greater than 0. */
  readonly importance: number;
}

/** What to make again. */
export interface JobRebuildInput {
  /** Which job. */
  readonly job: JobSelector;
  /** True: fill in past months of the hotspots' history too. */
  readonly withHistory?: Optional<boolean>;
}

/** A job to archive. */
export interface JobArchiveInput {
  /** Which job. */
  readonly job: JobSelector;
}

/** A job to restore. */
export interface JobRestoreInput {
  /** Which job. */
  readonly job: JobSelector;
}

/** An account to create or change. An absent field keeps its value, null clears it. */
export interface AccountUpsertInput {
  /** The id that your own systems know the account by, at most 128 characters without `#`. */
  readonly externalId: string;
  /** The company's name, at most 200 characters; needed for a new account. */
  readonly name?: Optional<string>;
  /** The group of customers that it belongs to, at most 200 characters. */
  readonly segment?: Optional<string>;
  /** The trade that it is in, at most 200 characters. */
  readonly industry?: Optional<string>;
  /** Annual recurring revenue: what the customer pays us in a year. */
  readonly arr?: Optional<MoneyInput>;
  /** The day on which the contract renews. */
  readonly renewalDate?: Optional<string>;
  /** Who is responsible for the account on our side. */
  readonly ownerEmail?: Optional<string>;
  /**
   * Attributes to set or take away, those that are not named are kept; null takes all away. An account has
   * at most 20.
   */
  readonly attributes?: Optional<readonly AttributeInput[]>;
}

/** An attribute of an account to set or take away. */
export interface AttributeInput {
  /** Its name, at most 64 characters; upper and lower case differ. */
  readonly key: string;
  /** At most 200 characters; null takes the attribute away. */
  readonly value?: Optional<string>;
}

/** An amount of money. */
export interface MoneyInput {
  /** In units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: string;
  /** Must be the deployment's reporting currency (USD unless set). */
  readonly currencyCode: string;
}

/** Accounts to create or change. */
export interface AccountsImportInput {
  /** At most 100. */
  readonly accounts: readonly AccountUpsertInput[];
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: Optional<string>;
}

/** A person to create or change. An absent field keeps its value, null clears it. */
export interface RespondentUpsertInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** The person. */
  readonly respondent: RespondentInput;
}

/** Two accounts that are one. */
export interface AccountMergeInput {
  /** Which goes. */
  readonly from: AccountSelector;
  /** Which stays. Its facts stand; what it does not have it takes from the other. */
  readonly into: AccountSelector;
  /** True: say what would move, and write nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** What is to change of a contact. An absent field keeps its value, null clears it. */
export interface RespondentUpdateInput {
  /** Whom. */
  readonly respondent: RespondentSelector;
  /** The person's name, at most 200 characters. */
  readonly name?: Optional<string>;
  /** The person's e-mail address. */
  readonly email?: Optional<string>;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: Optional<string>;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: Optional<string>;
  /** What the person has to do with the job. */
  readonly role?: Optional<string>;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: Optional<boolean>;
}

/** Two people of an account who are one. */
export interface RespondentMergeInput {
  /** Who goes. */
  readonly from: RespondentSelector;
  /** Who stays. Of what was stated of both, the latest counts. */
  readonly into: RespondentSelector;
}

/** A person who is no longer a contact. */
export interface RespondentDropInput {
  /** Whom. */
  readonly respondent: RespondentSelector;
}

/** A person who is a contact again. */
export interface RespondentRestoreInput {
  /** Whom. */
  readonly respondent: RespondentSelector;
}

/** People to create or change. */
export interface RespondentsImportInput {
  /** At most 100. */
  readonly respondents: readonly RespondentUpsertInput[];
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: Optional<string>;
}

/** What one person says on one occasion. */
export interface SubmissionCreateInput {
  /**
   * Your own name for this submission, at most 255 characters. The same key again gives the same result
   * and writes nothing twice; with other content it is a CONFLICT.
   */
  readonly idempotencyKey: string;
  /** Which job. */
  readonly job: JobSelector;
  /** Which account. */
  readonly account: AccountSelector;
  /** Who says it. */
  readonly respondent: RespondentInput;
  /**
   * When it was said, at most a day ahead and 1460 days ago (a setting of the deployment), for which
   * efforts are kept; now unless given. After 730 days they are kept without who said it, for
   * back-tests alone; the words of answers are kept for 365 days.
   */
  readonly submittedAt?: Optional<string>;
  /** Where it comes from, e.g. `survey`, at most 200 characters; `api` unless given. */
  readonly source?: Optional<string>;
  /**
   * Names the import that it comes with, at most 128 characters without `#`, so that the whole of it
   * can be retracted.
   */
  readonly importBatch?: Optional<string>;
  /** The answers, each step at most once, with at most 200 kB of text in all. */
  readonly answers: readonly StepAnswerInput[];
  /** Keys of steps that are no part of the person's work: an earlier answer there no longer counts. */
  readonly notApplicable?: Optional<readonly string[]>;
}

/** A person, as stated. An absent field changes nothing, null clears it. */
export interface RespondentInput {
  /** The id that your own systems know the person by, at most 128 characters without `#`. */
  readonly externalId: string;
  /** The person's name, at most 200 characters. */
  readonly name?: Optional<string>;
  /** The person's e-mail address. */
  readonly email?: Optional<string>;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: Optional<string>;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: Optional<string>;
  /** What the person has to do with the job. */
  readonly role?: Optional<string>;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: Optional<boolean>;
}

/** What a person says about one step. */
export interface StepAnswerInput {
  /** The step. */
  readonly stepKey: string;
  /** How difficult it is. */
  readonly effort: string;
  /** The person's own words on why, at most 4,000 characters. */
  readonly explanation?: Optional<string>;
  /** Why it is difficult; counted with difficult answers. */
  readonly reason?: Optional<string>;
  /** Whether the words are about the job or about using the product. */
  readonly about?: Optional<string>;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: Optional<string>;
}

/** Submissions to write. */
export interface SubmissionsImportInput {
  /** At most 25. */
  readonly submissions: readonly SubmissionCreateInput[];
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** What to retract: exactly one of a submission and an import. */
export interface SubmissionRetractInput {
  /** One submission, by its opaque id. */
  readonly submissionId?: Optional<string>;
  /** Everything that came with this import. */
  readonly importBatch?: Optional<string>;
  /** With importBatch: the endCursor of the call before, to go on where it came to. */
  readonly after?: Optional<string>;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
}

/** Whom to ask, on which job, at which steps, until when. */
export interface SurveyLinksCreateInput {
  /** Which job. */
  readonly job: JobSelector;
  /** The people, at most 100. Each has to be known already. */
  readonly respondents: readonly SurveyInviteeInput[];
  /** The steps to ask about; all active ones unless given. Three make a quick check. */
  readonly stepKeys?: Optional<readonly string[]>;
  /**
   * How many to ask at a time, 3 to 7: as the job says unless given, or all of the steps that are named.
   * The person can then go on with the next.
   */
  readonly questions?: Optional<number>;
  /** Until when the links can be answered, at most 180 days ahead; in 30 days unless given. */
  readonly expiresAt?: Optional<string>;
}

/** Someone to ask. */
export interface SurveyInviteeInput {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
}

/**
 * Whom a campaign asks: people, everyone in accounts, everyone in the accounts that a filter finds, or several
 * of these. At most 1,000 people of at most 500 accounts.
 */
export interface SurveyAudienceInput {
  /** These people. */
  readonly respondents?: Optional<readonly RespondentSelector[]>;
  /** Everyone in these accounts. */
  readonly accounts?: Optional<readonly AccountSelector[]>;
  /** Everyone in the accounts that this finds. */
  readonly filter?: Optional<AccountFilter>;
  /** Of the people of accounts, those in these roles; all unless given. */
  readonly roles?: Optional<readonly string[]>;
}

/** How people are reminded who have not answered. */
export interface SurveyRemindersInput {
  /** So many days after the message before, 1 to 14. */
  readonly afterDays: number;
  /** How often at most, 1 to 3. */
  readonly times: number;
}

/** A campaign as it would be. */
export interface SurveyCampaignPreviewInput {
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: string;
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: string;
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: string;
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: Optional<string>;
  /** Of the message, and of the survey's page at first. */
  readonly language?: Optional<string>;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: Optional<string>;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: Optional<SurveyRemindersInput>;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: Optional<number>;
}

/** A campaign to be sent. */
export interface SurveyCampaignCreateInput {
  /** The same again, with the same key, makes no second campaign; at most 255 characters. */
  readonly idempotencyKey: string;
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: string;
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: string;
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: string;
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: Optional<string>;
  /** Of the message, and of the survey's page at first. */
  readonly language?: Optional<string>;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: Optional<string>;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: Optional<SurveyRemindersInput>;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: Optional<number>;
}

/** A campaign to send nothing more of. */
export interface SurveyCampaignCancelInput {
  /** `SurveyCampaign.id`. */
  readonly id: string;
}

/** A person who may be sent surveys again. */
export interface RespondentMailAllowInput {
  /** Whom. */
  readonly respondent: RespondentSelector;
  /** Why: that they asked for it, or that their address was corrected. At most 2,000 characters, kept with them. */
  readonly reason: string;
}

/**
 * What the bearer of a survey link answers. Who they are, on which job and at which steps, their link
 * says.
 */
export interface SurveySubmitInput {
  /** The answers, each step at most once, with at most 200 kB of text in all. */
  readonly answers: readonly StepAnswerInput[];
  /** Keys of steps that are no part of the person's work. */
  readonly notApplicable?: Optional<readonly string[]>;
  /** Whether the person may be asked about a quote; left out, nothing is said of it. */
  readonly mayContact?: Optional<boolean>;
  /**
   * `Survey.attempt` when the questions were shown, so that the same answers sent late are not taken
   * for a change.
   */
  readonly attempt?: Optional<number>;
}

/** Asks for the next questions of a survey. */
export interface SurveyContinueInput {
  /**
   * `Survey.attempt` when the person chose to go on, so that the same request sent late asks nothing
   * further.
   */
  readonly attempt?: Optional<number>;
}

/** What the bearer of a link withdraws. */
export interface SurveyWithdrawInput {
  /** How much. */
  readonly scope: string;
}

/** What was launched at a step. */
export interface LaunchRecordInput {
  /** Which job. */
  readonly job: JobSelector;
  /** Which step. */
  readonly stepKey: string;
  /** The day on which customers got it, not more than a day ahead. */
  readonly startedOn: string;
  /** What it is, at most 500 characters. */
  readonly note?: Optional<string>;
}

/** What is not to be recorded as launched. */
export interface LaunchRetractInput {
  /** Which job. */
  readonly job: JobSelector;
  /** Which step. */
  readonly stepKey: string;
  /** The day that was recorded. */
  readonly startedOn: string;
}

/** How the market finds the steps of a job. Steps that are left out keep their figures. */
export interface MarketBenchmarkSetInput {
  /** Which job. */
  readonly job: JobSelector;
  /** The figures. */
  readonly steps: readonly StepCesInput[];
  /** How many people were asked. */
  readonly sampleSize?: Optional<number>;
  /** Where the figures come from. */
  readonly source?: Optional<string>;
  /** The day of the figures. */
  readonly asOf?: Optional<string>;
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: Optional<string>;
}

/** A figure for one step. */
export interface StepCesInput {
  /** The step. */
  readonly stepKey: string;
  /** Share of people who find the step difficult, percent, 0 to 100, higher is worse. */
  readonly ces: number;
}

/** How a competitor solution does at the steps of a job. Steps that are left out keep their figures. */
export interface SolutionRatingSetInput {
  /** Which job. */
  readonly job: JobSelector;
  /** The competitor's key, at most 128 characters without `#`. */
  readonly solutionKey: string;
  /** The competitor's name, at most 200 characters. */
  readonly name: string;
  /** Other names that customers use for it, at most 50; replaces the list. */
  readonly aliases?: Optional<readonly string[]>;
  /** Whether it is manual work (spreadsheets, paper), which is never an imminent threat. */
  readonly isManual?: Optional<boolean>;
  /** The figures. */
  readonly steps: readonly StepCesInput[];
  /** How many people were asked. */
  readonly sampleSize?: Optional<number>;
  /** The day of the figures. */
  readonly asOf?: Optional<string>;
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: Optional<string>;
}

/** A step in the life of a testimonial. */
export interface TestimonialTransitionInput {
  /** The candidate's opaque id. */
  readonly id: string;
  /**
   * The state to go to: CANDIDATE → REQUESTED → APPROVED → PUBLISHED, or DECLINED or WITHDRAWN. From
   * RETIRED by an expired consent to REQUESTED. From REQUESTED back to CANDIDATE where the person was not asked
   * after all: the request then counts nowhere.
   */
  readonly to: string;
  /**
   * The words to publish, where they differ from the quote, at most 4,000 characters: a draft with
   * REQUESTED, agreed to with APPROVED. Absent keeps them, null clears them. Other words for what is
   * APPROVED or PUBLISHED, given without a new consent, lead back to REQUESTED.
   */
  readonly publishedText?: Optional<string>;
  /**
   * The person's consent to exactly the words as they are after this call; needed for APPROVED, and to
   * renew a consent. Send `publishedText` with it, and it is to no words that you have not seen.
   */
  readonly consent?: Optional<ConsentInput>;
  /** Where and when it was published, in a channel that the consent covers; needed for PUBLISHED. */
  readonly publication?: Optional<PublicationInput>;
}

/** What a person agreed to. Who gives it on record, and when, is recorded by the product. */
export interface ConsentInput {
  /** Which version of the wording the person was asked with, at most 200 characters. */
  readonly wordingVersion: string;
  /** Where the words may be published: at least one channel, each once. */
  readonly channels: readonly string[];
  /** How much may be told of who said them. */
  readonly attribution: string;
  /** Where the proof of it is kept, such as a link or a file number, at most 1,000 characters. */
  readonly evidence: string;
  /** From when on it no longer holds, in the future; until it is withdrawn unless given. */
  readonly expiresAt?: Optional<string>;
  /** When it was given, not in the future; now unless given. */
  readonly grantedAt?: Optional<string>;
  /** How it was given. */
  readonly method?: Optional<string>;
  /** What the words may be used for, at most 200 characters. */
  readonly purpose?: Optional<string>;
}

/** Where and when a testimonial was published. */
export interface PublicationInput {
  /** Where. */
  readonly channel: string;
  /** Its address, where it has one. */
  readonly url?: Optional<string>;
  /** The day. */
  readonly publishedOn: string;
}

/** Whom to erase, and how. */
export interface RespondentEraseInput {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
  /** What becomes of their answers. */
  readonly mode: string;
}

/** Whose withdrawal to confirm. */
export interface WithdrawalConfirmInput {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
}

/** Whose withdrawal to dismiss. */
export interface WithdrawalDismissInput {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
}

/** Whose data to give. */
export interface RespondentExportInput {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: string;
  /** The `endCursor` of the call before: goes on with someone of whom more is held than one answer takes. */
  readonly after?: Optional<string>;
}

/** The ledger of erasures, or a part of it. */
export interface ErasuresReplayInput {
  /** Its entries, at most 100 a call. */
  readonly erasures: readonly ErasureInput[];
}

/** Which entries of the quarantine to try again. */
export interface QuarantineRetryInput {
  /** Their ids, 1 to 100. */
  readonly ids: readonly string[];
}

/** An entry of the ledger, as the list of erasures gives it. */
export interface ErasureInput {
  /**
   * The id of the account, as Erasure.accountId gives it; the internal id that earlier versions gave is
   * accepted too.
   */
  readonly accountId: string;
  /** The internal id of the person. */
  readonly respondentId: string;
  /** What became of their answers. */
  readonly mode: string;
  /** When they were erased. */
  readonly erasedAt: string;
  /** The internal ids of the submissions that were theirs, at most 10,000. */
  readonly submissionIds?: Optional<readonly string[]>;
}

/**
 * What an account did. One of a kind a day: repeating it changes nothing, and another reason or day of
 * decision corrects it.
 */
export interface OutcomeRecordInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** What it did. */
  readonly kind: string;
  /** The day on which it did, at most a day ahead. */
  readonly occurredOn: string;
  /** Why, in someone's words, at most 1,000 characters. */
  readonly reason?: Optional<string>;
  /** The day on which it was decided, where that was before `occurredOn`: a back-test looks back from it. */
  readonly decidedAt?: Optional<string>;
}

/** An outcome that was recorded by mistake. */
export interface OutcomeRetractInput {
  /** `Outcome.id`. */
  readonly id: string;
}

/** A job to calibrate. */
export interface CalibrationProposeInput {
  /** Which job. */
  readonly job: JobSelector;
}

/** What to apply: a proposal or an earlier version, one of the two. */
export interface CalibrationApplyInput {
  /** Which job. */
  readonly job: JobSelector;
  /** `CalibrationProposal.id`. */
  readonly proposalId?: Optional<string>;
  /** The version of the settings to go back to. */
  readonly version?: Optional<number>;
  /** The score from which an account is in band HIGH, in place of the proposal's own. */
  readonly highFrom?: Optional<number>;
  /** The score from which an account is in band MEDIUM, in place of the proposal's own. */
  readonly mediumFrom?: Optional<number>;
  /**
   * The version that is to be replaced: where another is in force, nothing is written, and the error
   * CONFLICT says what was changed.
   */
  readonly againstVersion?: Optional<number>;
}

/** Outcomes to record. */
export interface OutcomesImportInput {
  /** At most 100. */
  readonly outcomes: readonly OutcomeRecordInput[];
  /** True: check everything and write nothing. */
  readonly dryRun?: Optional<boolean>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: Optional<string>;
}

/** What an import of a file has come to. */
export interface ImportBatchRecordInput {
  /** Its name, at most 128 characters without `#`; `Submission.importBatch` of its answers. */
  readonly batch: string;
  /** What the file holds. */
  readonly kind: string;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: Optional<JobSelector>;
  /** The name of the file, at most 255 characters. Those who may import such files read it. */
  readonly fileName: string;
  /** False while it is under way. */
  readonly isComplete: boolean;
  /** Rows so far: the sum of the other counts. */
  readonly rows: number;
  /** Rows that were written. */
  readonly imported: number;
  /** Rows that were there already. */
  readonly unchanged: number;
  /** Rows that were refused. */
  readonly rejected: number;
  /** Rows of which nothing has to be sent, such as partial responses. */
  readonly leftOut?: Optional<number>;
  /** What was left out or understood in a certain way, at most 50 sentences without words of any cell. */
  readonly notices?: Optional<readonly string[]>;
}

/** An import to undo. */
export interface ImportUndoInput {
  /** Its name, as `ImportBatch.batch` gives it. */
  readonly batch: string;
  /** Of answers: why, at most 1,000 characters. It is kept with them. */
  readonly reason?: Optional<string>;
  /** The endCursor of the call before, to go on where it came to. */
  readonly after?: Optional<string>;
  /** True: count what would be undone and what would stay, and change nothing. */
  readonly dryRun?: Optional<boolean>;
}

/** What the columns of a file mean. */
export interface ImportMappingSaveInput {
  /** Of the file's headers, at most 128 characters without `#`: the same headers have the same. */
  readonly fingerprint: string;
  /** What the file holds. */
  readonly kind: string;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: Optional<JobSelector>;
  /** What to call it, at most 200 characters. */
  readonly name: string;
  /** The mapping as a mapping file has it: JSON of an object, at most 200,000 bytes. */
  readonly mapping: string;
}

/** A mapping to delete. */
export interface ImportMappingDeleteInput {
  /** Of the headers of its files. */
  readonly fingerprint: string;
  /** The job that its files are about; none for those about no job. */
  readonly job?: Optional<JobSelector>;
}

/**
 * A risk to snooze. It replaces what was noted before; the same again changes nothing while the account
 * stands as it did.
 */
export interface RiskSnoozeInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What colleagues should know, at most 2,000 characters; kept for 365 days, and gone sooner where
   * someone of the account is erased.
   */
  readonly note?: Optional<string>;
  /** E-mail address or name of the colleague whom it is assigned to, at most 128 characters. */
  readonly assignee?: Optional<string>;
  /** The day on which it is back at the latest: 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
}

/** A risk that is no longer to be snoozed. */
export interface RiskUnsnoozeInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
}

/**
 * A risk to snooze. It replaces what was noted before; the same again changes nothing while the account
 * stands as it did.
 */
export interface RiskAcknowledgeInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What colleagues should know, at most 2,000 characters; kept for 365 days, and gone sooner where
   * someone of the account is erased.
   */
  readonly note?: Optional<string>;
  /** E-mail address or name of the colleague who is responsible for it, at most 128 characters. */
  readonly assignee?: Optional<string>;
  /** The day on which it is back at the latest: 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: string;
}

/** A step that a task answers. */
export interface TaskStepInput {
  /** On which job. */
  readonly job: JobSelector;
  /** Which step, by `JobStep.key`. */
  readonly stepKey: string;
  /** Why it is difficult. */
  readonly reason?: Optional<string>;
}

/** A task to create. */
export interface TaskCreateInput {
  /** For which account; it may have 500 tasks at most. */
  readonly account: AccountSelector;
  /** What is to be done, at most 500 characters. */
  readonly text: string;
  /** The day by which it is to be done. */
  readonly dueOn?: Optional<string>;
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: Optional<string>;
  /** The step that it answers. */
  readonly step?: Optional<TaskStepInput>;
  /** Names this very task, 1 to 255 characters: sent again, it creates none, and answers the first. */
  readonly idempotencyKey?: Optional<string>;
}

/** A change of a task: fields left out keep their values, null clears them. */
export interface TaskUpdateInput {
  /** Which task. */
  readonly id: string;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: Optional<number>;
  /** What is to be done, at most 500 characters. */
  readonly text?: Optional<string>;
  /** The day by which it is to be done. */
  readonly dueOn?: Optional<string>;
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: Optional<string>;
}

/** A task that is done. */
export interface TaskDoneInput {
  /** Which task. */
  readonly id: string;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: Optional<number>;
}

/** A task that is not done after all. */
export interface TaskReopenInput {
  /** Which task. */
  readonly id: string;
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: Optional<number>;
}

/** A task to delete. */
export interface TaskDeleteInput {
  /** Which task. */
  readonly id: string;
}

/** How surveys and their e-mails are to look. What is left out stays; null is as the deployment says, or no logo. */
export interface BrandingUpdateInput {
  /** Who asks, at most 100 characters. */
  readonly companyName?: Optional<string>;
  /** The product that surveys ask about, at most 100 characters. */
  readonly productName?: Optional<string>;
  /** The color of buttons and links, such as `#3538CD`. White text on it must have a contrast of at least 4.5. */
  readonly accentColor?: Optional<string>;
  /** A PNG, JPEG or WebP image as base64: at most 100,000 bytes, and 2,000 pixels wide and high. */
  readonly logo?: Optional<string>;
  /** Whether to say only what it would look like. Nothing is written then. */
  readonly dryRun?: Optional<boolean>;
}

/** What the caller is to be told by e-mail. */
export interface ViewerUpdateInput {
  /** Whether they are told what others assign to them. Left out or null: as before. */
  readonly assignmentMails?: Optional<boolean>;
  /** In which language they are. Left out or null: as before. */
  readonly language?: Optional<string>;
}

/** A user to add. */
export interface UserInviteInput {
  /** E-mail address, which they sign in with. */
  readonly email: string;
  /** What they may do; none: they sign in and see nothing. */
  readonly roles: readonly string[];
}

/** The roles of another user. */
export interface UserRolesSetInput {
  /** `User.id`; not the caller's own. */
  readonly id: string;
  /** All that they have from then on. */
  readonly roles: readonly string[];
}

/** Whom to disable. */
export interface UserDisableInput {
  /** `User.id`; not the caller's own. */
  readonly id: string;
}

/** Whom to enable. */
export interface UserEnableInput {
  /** `User.id`. */
  readonly id: string;
}

/** One action of a playbook. */
export interface PlaybookActionInput {
  /** What is to be done, at most 500 characters. */
  readonly text: string;
  /** Days from the start until the task is due, 0 to 90. */
  readonly dueInDays: number;
  /** Whom the task is assigned to. */
  readonly assignTo: string;
}

/** A playbook to create or replace, as a whole. */
export interface PlaybookUpsertInput {
  /** Of which job; it may have 50 at most. */
  readonly job: JobSelector;
  /** Names it among those of the job. */
  readonly key: string;
  /** What it is called, at most 200 characters. */
  readonly name: string;
  /** What of an account's risk it answers. */
  readonly reason: string;
  /** The step that it is for, by `JobStep.key`; any unless given. Only for reasons of a step. */
  readonly stepKey?: Optional<string>;
  /** What is to be done, in this order: 1 to 8. */
  readonly actions: readonly PlaybookActionInput[];
}

/** Which playbook to delete. */
export interface PlaybookDeleteInput {
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: string;
}

/** Which playbook to start for which account. */
export interface PlaybookStartInput {
  /** For which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: string;
  /** The step that it answers there, by `JobStep.key`; the playbook's own unless given. */
  readonly stepKey?: Optional<string>;
  /** A day before today, at most 365 days ago: puts on record what was started then elsewhere, and creates no tasks. */
  readonly startedOn?: Optional<string>;
}

/** Which start of a playbook to undo. */
export interface PlaybookRetractInput {
  /** Of which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `PlaybookStart.id`. */
  readonly startId: string;
}

/** A call, an e-mail or a meeting, or a note. */
export interface ActivityRecordInput {
  /** With which account, or on which. */
  readonly account: AccountSelector;
  /** What was done. */
  readonly kind: string;
  /** What to note, at most 4,000 characters; required of a note. Kept for 365 days. */
  readonly text?: Optional<string>;
  /** What came of it. */
  readonly outcome?: Optional<string>;
  /** When it was, within the last 365 days; now unless given. */
  readonly at?: Optional<string>;
  /** The contact that it was with, by `Respondent.id`. The text goes where they are erased. */
  readonly respondentId?: Optional<string>;
  /**
   * Names this very activity together with `at`, 1 to 255 characters: sent again, it records none, and answers
   * the first.
   */
  readonly idempotencyKey?: Optional<string>;
}

/** An activity to delete. */
export interface ActivityDeleteInput {
  /** Which activity. */
  readonly id: string;
}

/** How an account feels to the caller. */
export interface AccountSentimentSetInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** How it feels; null withdraws what was said. */
  readonly sentiment?: Optional<string>;
}

/** A risk that is no longer snoozed. */
export interface RiskUnacknowledgeInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
}

/** Whose names to give, and what for. */
export interface CallNoteDiscloseInput {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What they are needed for, as a code: 1 to 40 small letters, digits and hyphens, such as
   * renewal-call or a ticket's number. It is on record.
   */
  readonly purpose: string;
}

/** An account to archive. */
export interface AccountArchiveInput {
  /** Which account. */
  readonly account: AccountSelector;
}

/** An account to restore. */
export interface AccountRestoreInput {
  /** Which account. */
  readonly account: AccountSelector;
}

/** A survey link to end. */
export interface SurveyLinkRevokeInput {
  /** `SurveyLink.id`. */
  readonly id: string;
}

/** A personal access token to make. */
export interface AccessTokenCreateInput {
  /** What you call it, such as where it is used; at most 200 characters. */
  readonly name: string;
  /** When it ends: ahead, by 366 days at most. */
  readonly expiresAt: string;
  /** What it may do: of what the caller may; all of that unless given. */
  readonly roles?: Optional<readonly string[]>;
}

/** A personal access token to end. */
export interface AccessTokenRevokeInput {
  /** The token's id, as AccessToken.id gives it. */
  readonly id: string;
}

/** A view to save. */
export interface SavedViewCreateInput {
  /** The list that it is of. */
  readonly list: string;
  /** What to call it: at most 80 characters, and unlike your other views of the list (those of the team, if it is shared). */
  readonly name: string;
  /** What the list's address says after its `?`: at most 2,000 characters. Where one was in the list is left out. */
  readonly query: string;
  /** Whether the team sees it. */
  readonly isShared?: Optional<boolean>;
}

/** What to change of a saved view; what is left out stays. */
export interface SavedViewUpdateInput {
  /** The view's id. */
  readonly id: string;
  /** The version that the caller has seen: if it has changed since, nothing is changed. */
  readonly version?: Optional<number>;
  /** What to call it. */
  readonly name?: Optional<string>;
  /** What the list's address says after its `?`. */
  readonly query?: Optional<string>;
  /** Whether the team sees it. */
  readonly isShared?: Optional<boolean>;
}

/** Which saved view to delete. */
export interface SavedViewDeleteInput {
  /** The view's id. */
  readonly id: string;
}

/** Which saved view to restore. */
export interface SavedViewRestoreInput {
  /** The view's id. */
  readonly id: string;
}

/** An export to make. */
export interface ExportCreateInput {
  /** What to export. */
  readonly kind: string;
  /** How to write it. */
  readonly format?: Optional<string>;
  /** The job: for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS, and if wanted for ACCOUNTS and ANSWERS. */
  readonly job?: Optional<JobSelector>;
  /** Whether ANSWERS and TESTIMONIALS say by id, name and address who said it. */
  readonly withNames?: Optional<boolean>;
  /** Asked again with the same key, there is one export. At most 255 characters. */
  readonly idempotencyKey?: Optional<string>;
}

/** Which export to cancel. */
export interface ExportCancelInput {
  /** The export's id. */
  readonly id: string;
}

