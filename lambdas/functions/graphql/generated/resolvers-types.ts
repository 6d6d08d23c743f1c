import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessToken as AppAccessToken } from '../../../app/access-tokens/access-tokens-port.ts';
import type { Account as DomainAccount } from '../../../domain/accounts/account.ts';
import type { AccountPage, ActivityDone, AnswersGiven, RiskOfJob, RiskPage, AskNextPage, AuditPage, BacktestCasePage, ProposalOfJob, HotspotOfJob, CompetitorRiskOfJob, CompetitorRiskPage, ErasurePage, QuarantinePage, CurrentAnswerOfJob, ImportBatchPage, ImportMappingPage, JobPage, StepOfJob, LeadingStepOfJob, MinorUnits, NodeParent, OutcomePage, LaunchMade, OutcomeReached, PlaybookStarted, PersonAnswersOfJob, RespondentPage, SnoozeOfJob, MoveOfJob, MovePartOfJob, DriverOfJob, ReturnOfJob, TrendOfJob, ScoreMoved, ScoringVersionPage, SegmentOfJob, SentimentStated, SnoozeBegun, SolutionOfJob, RatingOfJob, AnswerOfJob, ChangeOfJob, SubmissionPage, SurveyCampaignPage, SurveyRecipientPage, SurveyLinkPage, TaskPage, TaskWasDone, TimelineParent, TimelinePage, CandidateOfJob, CandidatePage, UserPage } from '../parents.ts';
import type { StatedSentiment as DomainSentiment } from '../../../domain/work/sentiment.ts';
import type { Activity as DomainActivity } from '../../../domain/work/account-event.ts';
import type { AskNext as DomainAskNext } from '../../../app/risks/ask-next-list.ts';
import type { AuditRecord as DomainAuditRecord } from '../../../app/audit/audit-record.ts';
import type { AuditSubject as DomainAuditSubject } from '../../../app/audit/audit-subject.ts';
import type { Backtest as AppBacktest } from '../../../app/truth/backtest-get.ts';
import type { BacktestCase as DomainBacktestCase } from '../../../domain/truth/backtest/backtest-case.ts';
import type { BacktestGroup as DomainBacktestGroup } from '../../../domain/truth/backtest/backtest-groups.ts';
import type { BrandingNow } from '../../../app/branding/branding-get.ts';
import type { Logo } from '../../../app/branding/branding-port.ts';
import type { ChurnByResponse as DomainChurnByResponse } from '../../../domain/truth/backtest/churn-by-response.ts';
import type { BandOutcome as DomainBandOutcome } from '../../../domain/truth/backtest/band-outcomes.ts';
import type { CalibrationBin as DomainCalibrationBin } from '../../../domain/truth/backtest/calibration-bins.ts';
import type { LeadTimePoint as DomainLeadTimePoint } from '../../../domain/truth/backtest/lead-times.ts';
import type { RuleOutcome as DomainRuleOutcome } from '../../../domain/truth/backtest/rule-outcomes.ts';
import type { Share as DomainShare } from '../../../domain/truth/statistics/share.ts';
import type { ResponseHalf as DomainResponseHalf } from '../../../domain/surveys/response-timing.ts';
import type { NonResponse as DomainNonResponse } from '../../../domain/surveys/non-response.ts';
import type { Consent as DomainConsent } from '../../../domain/testimonials/consent.ts';
import type { Erasure as DomainErasure } from '../../../app/privacy/erasure/erasures-port.ts';
import type { ExportRun as AppExportRun } from '../../../app/exports/exports-port.ts';
import type { ViewWithVersion } from '../../../app/saved-views/own-view.ts';
import type { QuarantineEntry as AppQuarantineEntry } from '../../../app/quarantine/quarantine-port.ts';
import type { ImportBatch as AppImportBatch, ImportMapping as AppImportMapping } from '../../../app/imports/imports-port.ts';
import type { ImportResult as AppImportResult } from '../../../app/kernel/result.ts';
import type { Job as DomainJob } from '../../../domain/jobs/job.ts';
import type { OutcomeOfAccount as AppOutcome } from '../../../app/accounts/outcomes/outcome-of-account.ts';
import type { PlaybookOfJob, OfferOfJob, StartOfJob } from '../../../app/work/playbooks/playbook-of-job.ts';
import type { EffectOfPlaybook } from '../../../app/work/playbooks/playbooks-get.ts';
import type { PortfolioOfJob as AppPortfolioOfJob } from '../../../app/portfolio/portfolio-get.ts';
import type { RenewalMonth as DomainRenewalMonth } from '../../../domain/portfolio/renewals.ts';
import type { Respondent as DomainRespondent, Withdrawal as DomainWithdrawal } from '../../../domain/people/respondent.ts';
import type { ScoringSettings as DomainScoringSettings } from '../../../domain/jobs/settings.ts';
import type { ScoringVersion as AppScoringVersion } from '../../../app/jobs/scoring/scoring-history-list.ts';
import type { BacktestReport as DomainBacktestReport } from '../../../domain/truth/backtest/backtest-report.ts';
import type { Submission as DomainSubmission } from '../../../app/kernel/records.ts';
import type { Survey as AppSurvey, SurveyStep as AppSurveyStep } from '../../../app/surveys/survey.ts';
import type { SurveyLink as DomainSurveyLink } from '../../../domain/surveys/survey-link.ts';
import type { Campaign as DomainCampaign } from '../../../domain/surveys/campaigns/campaign.ts';
import type { Counts as DomainCampaignCounts, CampaignFigures as DomainCampaignFigures } from '../../../domain/surveys/campaigns/campaign-figures.ts';
import type { CampaignPreview as AppCampaignPreview } from '../../../app/campaigns/campaign-preview.ts';
import type { Chosen as AppChosenPerson } from '../../../app/campaigns/audience.ts';
import type { Recipient as DomainRecipient } from '../../../domain/surveys/campaigns/recipient.ts';
import type { SurveyLinkResult as AppSurveyLinkResult } from '../../../app/surveys/links/survey-links-create.ts';
import type { TaskWithVersion as AppTask } from '../../../app/work/tasks/task-node.ts';
import type { User as AppUser } from '../../../app/users/users-port.ts';
import type { Actor } from '../../../platform/authz/actor.ts';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in UTC, formatted as `YYYY-MM-DD`, e.g. `2026-11-30`. */
  Date: { input: string; output: string; }
  /** A point in time in ISO 8601 with a time zone, e.g. `2026-11-30T09:15:00.000Z`. Responses always use UTC. */
  DateTime: { input: string; output: number; }
  /** An e-mail address, e.g. `dana@example.com`. */
  EmailAddress: { input: string; output: string; }
  /** An uppercase ISO 4217 currency code, e.g. `USD`. */
  CurrencyCode: { input: string; output: string; }
  /**
   * An exact decimal number, serialized as a string so that no digit is lost, e.g. `"120000.00"`. Inputs may also
   * be numbers.
   */
  Decimal: { input: string; output: string; }
};

/** A permission of a caller. See docs/permissions.md for the actions of each role. */
export type Action =
  /** Read jobs with their steps and scoring settings. */
  | 'JOBS_READ'
  /** Create and change jobs and their steps. */
  | 'JOBS_WRITE'
  /** Archive and restore jobs. */
  | 'JOBS_ARCHIVE'
  /** Start a rebuild of a job's computed data, and read its progress. */
  | 'JOBS_REBUILD'
  /** Change the scoring settings of a job. */
  | 'SETTINGS_WRITE'
  /** Read the market's figures for each step. */
  | 'MARKET_READ'
  /** Set the figures of the market and of competitors. */
  | 'MARKET_WRITE'
  /** Read competitors and their rating at each step. */
  | 'COMPETITORS_READ'
  /** Read accounts with their ARR, renewal date and owner. */
  | 'ACCOUNTS_READ'
  /** Read an account's ids and name where another readable object refers to it. */
  | 'ACCOUNT_NAMES_READ'
  /** Create and change accounts. */
  | 'ACCOUNTS_WRITE'
  /** Archive and restore accounts. */
  | 'ACCOUNTS_ARCHIVE'
  /** Merge two accounts into one. */
  | 'ACCOUNTS_MERGE'
  /** Read all contacts of an account, and figures without a minimum number of respondents. */
  | 'RESPONDENTS_READ'
  /** Read a contact's name, e-mail address and role where another readable object refers to the contact. */
  | 'RESPONDENT_NAMES_READ'
  /** Read a contact's ids and `mayContact` where another readable object refers to the contact. */
  | 'RESPONDENT_IDS_READ'
  /** Create and change contacts. */
  | 'RESPONDENTS_WRITE'
  /** Edit and merge contacts, and drop and restore them. */
  | 'RESPONDENTS_MANAGE'
  /** Export all data that is stored about a person as one document. */
  | 'RESPONDENTS_EXPORT'
  /** Erase a person. */
  | 'RESPONDENTS_ERASE'
  /** Read erasure requests made through a survey link, and confirm or dismiss them. */
  | 'WITHDRAWALS_DECIDE'
  /** Read all submissions. */
  | 'SUBMISSIONS_READ'
  /** Read a submission in the payload of the mutation that sent it. */
  | 'SUBMISSIONS_ECHO'
  /** Send submissions. */
  | 'SUBMISSIONS_WRITE'
  /** Retract submissions that the caller sent. */
  | 'SUBMISSIONS_RETRACT'
  /** Retract any submission. */
  | 'SUBMISSIONS_RETRACT_ANY'
  /** Read survey links. */
  | 'SURVEY_LINKS_READ'
  /** Create survey links and read their URLs. */
  | 'SURVEY_LINKS_WRITE'
  /** Send surveys by e-mail, and allow surveys again for contacts who are excluded from them. */
  | 'SURVEYS_SEND'
  /** Read and answer the survey of the caller's own survey link, and withdraw its answers. */
  | 'SURVEY_ANSWER'
  /**
   * Read all details of risks: quotes, the struggle of each role, notes, the assignee, back-tests, and why a
   * testimonial is on hold.
   */
  | 'RISKS_READ'
  /** Read the figures of risks: scores, bands, drivers, trends and what changed the score. */
  | 'RISK_FIGURES_READ'
  /** Snooze risks and end snoozes. */
  | 'RISKS_SNOOZE'
  /** Read the tasks, activities and timeline of accounts. */
  | 'ACCOUNT_WORK_READ'
  /** Create and change tasks, record activities, and set the sentiment of an account. */
  | 'ACCOUNT_WORK_WRITE'
  /** Create and change the playbooks of jobs. */
  | 'PLAYBOOKS_WRITE'
  /** Create a call note that names the authors of quotes. Each use is audited. */
  | 'CALL_NOTES_DISCLOSE'
  /** Read which competitors threaten accounts. */
  | 'COMPETITOR_RISKS_READ'
  /** Read the number of accounts and the ARR in each band. */
  | 'PORTFOLIO_READ'
  /** Read which accounts to ask before they renew. */
  | 'ASK_NEXT_READ'
  /** Record the outcomes of accounts. */
  | 'OUTCOMES_WRITE'
  /** Retract any outcome that was recorded by mistake. */
  | 'OUTCOMES_RETRACT'
  /** Read the import history, for the kinds of files that the caller may import. */
  | 'IMPORTS_READ'
  /** Record file imports and save column mappings, for the kinds of files that the caller may import. */
  | 'IMPORTS_WRITE'
  /** Read hotspots: how difficult customers find each step. */
  | 'HOTSPOTS_READ'
  /** Read the quotes of hotspots. */
  | 'HOTSPOT_QUOTES_READ'
  /** Read which steps customers find easier than the market does. */
  | 'LEADING_STEPS_READ'
  /** Read testimonial candidates. */
  | 'TESTIMONIALS_READ'
  /** Change the state of testimonials, and record consents and publications. */
  | 'TESTIMONIALS_WRITE'
  /** Read consents. */
  | 'CONSENTS_READ'
  /** Create, list and revoke the caller's personal access tokens. */
  | 'ACCESS_TOKENS_MANAGE'
  /** Export lists as files that contain what the caller may read, and list and cancel the caller's exports. */
  | 'EXPORTS_MANAGE'
  /**
   * List the caller's saved views and the team's, create views, and change the caller's own. ADMIN can change
   * every shared view.
   */
  | 'SAVED_VIEWS_MANAGE'
  /** Read and change the branding of surveys and their e-mails. */
  | 'BRANDING_MANAGE'
  /** List, invite and disable users, and change their roles. */
  | 'USERS_MANAGE'
  /** Read the audit log. */
  | 'AUDIT_READ'
  /** List items that failed and were quarantined, and retry them. */
  | 'QUARANTINE_MANAGE';

/** How difficult a person finds a step, from best to worst. Each answer maps to a struggle between 0 and 1. */
export type Effort =
  /** Very easy: struggle 0. */
  | 'VERY_EASY'
  /** Easy: struggle 0.25. */
  | 'EASY'
  /** Neither easy nor difficult: struggle 0.5. */
  | 'NEITHER'
  /** Difficult: struggle 0.75. */
  | 'DIFFICULT'
  /** Very difficult: struggle 1. */
  | 'VERY_DIFFICULT';

/** The reason why a step is difficult. */
export type DifficultyReason =
  /** The step takes too long. */
  | 'SLOW'
  /** The result is inaccurate. */
  | 'INACCURATE'
  /** The product is hard to use. Counts as struggle, and is also shown separately as a consumption problem. */
  | 'HARD_TO_USE'
  /** Any other reason. */
  | 'OTHER';

/** The subject of an explanation. */
export type Aspect =
  /** The job itself. */
  | 'JOB'
  /** Using the product (installing it, learning it). Counts as struggle, and is also shown separately. */
  | 'CONSUMPTION';

/** The state of a step in an account, by the role-weighted majority of its current answers. */
export type StepState =
  /** At least half of the answers, weighted by role, are EASY or VERY_EASY, and fewer than half are difficult. */
  | 'EASY'
  /** Less than half of the answers are easy, and less than half are difficult. */
  | 'MIXED'
  /** At least half of the answers, weighted by role, are DIFFICULT or VERY_DIFFICULT. */
  | 'DIFFICULT'
  /** The step has no current answers. */
  | 'UNKNOWN';

/** How high the risk is that an account leaves. */
export type RiskBand =
  /** The score is below the job's `mediumFrom` (default 30). */
  | 'LOW'
  /** The score is at least `mediumFrom`, or another band reason lifted the account into this band. */
  | 'MEDIUM'
  /** The score is at least the job's `highFrom` (default 60). */
  | 'HIGH'
  /** There are too few answers to tell. UNKNOWN never means safe. */
  | 'UNKNOWN';

/** A rule that determined the risk band of an account. */
export type BandReason =
  /** The score alone determines the band. */
  | 'SCORE'
  /** There are no current answers. */
  | 'NO_ANSWERS'
  /** Fewer than three steps are answered (or not all steps, if the job has fewer than three). */
  | 'TOO_FEW_STEPS'
  /** A table-stakes step is DIFFICULT, which lifts LOW to MEDIUM. */
  | 'TABLE_STAKES'
  /** A decision-maker struggles, which lifts LOW to MEDIUM. */
  | 'BUYER_STRUGGLES';

/** How reliable a score is, based on the width of its interval, its coverage and the age of the answers. */
export type Confidence =
  /** Wide interval, or less than 30 % of the steps answered. Ask more people before you act on the score. */
  | 'LOW'
  /** Interval of at most 60 points, and not HIGH. */
  | 'MEDIUM'
  /** Interval of at most 30 points, based on the equivalent of at least three independent respondents. */
  | 'HIGH';

/** How the struggle of the same people at the same steps changed over the last 90 days. */
export type TrendDirection =
  /** The comparable score fell by 5 points or more. */
  | 'IMPROVING'
  /** The comparable score changed by less than 5 points. */
  | 'STABLE'
  /** The comparable score rose by 5 points or more. */
  | 'WORSENING'
  /** Fewer than three answers exist at both times, so there is nothing to compare. */
  | 'UNKNOWN';

/** How likely a competitor is to win an account. */
export type CompetitorThreat =
  /**
   * The competitor is expected to be better at a step that is difficult for the account, or the customer names
   * it.
   */
  | 'WATCH'
  /** The competitor is better by at least the job's switch threshold, or it is better and the customer names it. */
  | 'IMMINENT';

/** A contact's relation to the job. */
export type RespondentRole =
  /** Day-to-day user: does the job. */
  | 'EXECUTOR'
  /** Stakeholder: benefits when the job is done. */
  | 'BENEFICIARY'
  /** Decision-maker: decides on the purchase. */
  | 'BUYER'
  /** Any other role. */
  | 'OTHER';

/** The state of a testimonial. */
export type TestimonialState =
  /** Found in an answer. The person has not been asked yet. */
  | 'CANDIDATE'
  /** The person was asked for permission. */
  | 'REQUESTED'
  /** The person agreed, and the consent is still valid. */
  | 'APPROVED'
  /** Published at least once, under a consent that is still valid. */
  | 'PUBLISHED'
  /** The person declined. Final. */
  | 'DECLINED'
  /** The person withdrew. Final. */
  | 'WITHDRAWN'
  /**
   * A later answer or the expiry of the answer invalidated it before the person agreed, or the consent expired.
   * After an expired consent the person can be asked again. Only the server sets this state.
   */
  | 'RETIRED';

/** A reason why a person should not be asked for a testimonial now. */
export type HoldReason =
  /** The person has not agreed to be asked. */
  | 'NO_PERMISSION'
  /** The person has no e-mail address on record. */
  | 'NO_EMAIL'
  /** The person was asked for another testimonial within the last 90 days. */
  | 'FATIGUE'
  /** The account is in band HIGH. */
  | 'ACCOUNT_HIGH'
  /** A competitor is an imminent threat to the account. */
  | 'ACCOUNT_IMMINENT'
  /** The person's own score is at least the job's `highFrom` (default 60). */
  | 'RESPONDENT_STRUGGLES'
  /** The account has churned. */
  | 'CHURNED'
  /** A reason that the caller is not allowed to see. */
  | 'NOT_NOW';

/** A place where a testimonial is published. */
export type Channel =
  /** The company's website. */
  | 'WEBSITE'
  /** Sales material. */
  | 'SALES'
  /** Social media. */
  | 'SOCIAL'
  /** Press and media. */
  | 'PRESS'
  /** A reference call with a prospective customer. */
  | 'REFERENCE_CALL';

/** How much a published quote reveals about its author. */
export type Attribution =
  /** Nothing is revealed. */
  | 'ANONYMOUS'
  /** The person's role and company. */
  | 'ROLE_AND_COMPANY'
  /** The person's name and company. */
  | 'NAME_AND_COMPANY'
  /** The person's name, company and company logo. */
  | 'NAME_COMPANY_AND_LOGO';

/** How a person gave consent. */
export type ConsentMethod =
  /** By e-mail. */
  | 'EMAIL'
  /** In a form. */
  | 'FORM'
  /** In a signed document. */
  | 'SIGNED_DOCUMENT'
  /** In a conversation. */
  | 'SPOKEN'
  /** In a survey. */
  | 'SURVEY'
  /** In any other way. */
  | 'OTHER';

/**
 * What a step means for the roadmap, based on whether it is hard for customers and for the market. A step is
 * hard if its CES is at least the job's `hardFrom` (default 30).
 */
export type HotspotQuadrant =
  /** Hard for customers and for the market: solving it keeps customers and wins new ones. */
  | 'RETAIN_AND_GROW'
  /** Hard for customers only: solving it keeps customers. */
  | 'RETAIN'
  /** Hard for the market only: customers find it easy, so marketing can lead with it. */
  | 'DIFFERENTIATE'
  /** Hard for neither customers nor the market. */
  | 'SETTLED'
  /** The market's figure is unknown, there are no answers, or the figures are suppressed. */
  | 'UNKNOWN';

/** What happened to the contract of an account. */
export type OutcomeKind =
  /** The contract was renewed unchanged. */
  | 'RENEWED'
  /** The customer bought more. */
  | 'EXPANDED'
  /** The customer bought less. */
  | 'CONTRACTED'
  /** The customer left. */
  | 'CHURNED';

/** The kind of data in an imported file. */
export type ImportKind =
  /** Accounts with their fields. */
  | 'ACCOUNTS'
  /** Contacts of accounts. */
  | 'CONTACTS'
  /** Survey answers. */
  | 'SUBMISSIONS'
  /** Outcomes of accounts. */
  | 'OUTCOMES'
  /** The market's CES for the steps of a job. */
  | 'MARKET_BENCHMARKS'
  /** Ratings of competitors at the steps of a job. */
  | 'SOLUTION_RATINGS';

/** Why a snoozed account is back on the list. */
export type ReturnReason =
  /** The band is worse than when the account was snoozed. */
  | 'BAND_WORSENED'
  /** The state of a step is worse than when the account was snoozed. */
  | 'STEP_WORSENED'
  /** The snooze ended on its date. */
  | 'SNOOZE_ENDED';

/** Why an account should be surveyed before it renews. */
export type AskReason =
  /** There are no current answers. */
  | 'NO_ANSWERS'
  /** Too few steps have a current answer. */
  | 'TOO_FEW_STEPS'
  /** No decision-maker has a current answer. */
  | 'MISSING_BUYER'
  /** Answers expire before the renewal. */
  | 'EXPIRES_BEFORE_RENEWAL';

/** The type of an input error. */
export type UserErrorCode =
  /** A value is invalid. */
  | 'INVALID'
  /** A referenced object does not exist. */
  | 'NOT_FOUND'
  /** The input conflicts with stored data, e.g. an idempotency key was already used with different content. */
  | 'CONFLICT'
  /** The caller does not have permission. */
  | 'FORBIDDEN'
  /** The input exceeds a limit on size or number. */
  | 'LIMIT_EXCEEDED';

/** How a list of at-risk accounts is ordered. Ties are broken by account id. */
export type AtRiskOrderField =
  /** By `rankScore`, the score shrunk toward the portfolio's mean by its uncertainty. */
  | 'RANK'
  /** By risk-weighted ARR: ARR × score/100. */
  | 'RISK_WEIGHTED_ARR'
  /** By the date on which the contract renews. */
  | 'RENEWAL_DATE'
  /** By `trend.change`, the points by which the score changed. Accounts whose change is unknown are left out. */
  | 'CHANGE';

/** Sort direction. */
export type OrderDirection =
  /** Ascending: smallest or earliest first. */
  | 'ASC'
  /** Descending: largest or latest first. */
  | 'DESC';

/** How hotspots are ordered. */
export type HotspotOrder =
  /** By risk-weighted ARR, then CES, both descending. */
  | 'RANK'
  /** By CES, descending. */
  | 'CES'
  /** By lead over the market, descending. */
  | 'LEAD'
  /** By the step's position in the job. */
  | 'POSITION';

/** An object that can be fetched by its id with `Query.node`. */
export type Node = {
  /** Global id. Opaque and stable: store it, but do not parse it. */
  readonly id: Scalars['ID']['output'];
};

/** Pagination information of one page, as defined by the Relay cursor specification. */
export type PageInfo = {
  /** Whether more entries may follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists can only be paged forward. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque cursor of the first entry on the page. Null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Opaque cursor to pass as `after` to get the next page. A short or empty page can have one too, because
   * filters may exclude the entries that were examined.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An error in the input that the caller can fix. */
export type UserError = {
  /** The type of the error. */
  readonly code: UserErrorCode;
  /** One sentence that says what is wrong and how to fix it. */
  readonly message: Scalars['String']['output'];
  /**
   * Path to the invalid value, relative to `input`. List indexes start at 0, e.g. `["answers", "2", "stepKey"]`.
   * Null if the error is not about one field.
   */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An amount of money with its currency. */
export type Money = {
  /** Exact amount in units of the currency, e.g. `"120000.00"`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency. Always the deployment's reporting currency. */
  readonly currencyCode: Scalars['CurrencyCode']['output'];
};

/** A confidence interval: a range that is likely to contain the true value. */
export type Interval = {
  /** Lower bound, 0 to 100. */
  readonly lower: Scalars['Float']['output'];
  /** Upper bound, 0 to 100. */
  readonly upper: Scalars['Float']['output'];
  /** Confidence level, 0 to 1: 0.8 for scores, 0.95 for CES. */
  readonly level: Scalars['Float']['output'];
};

/** The authenticated caller. */
export type Viewer = {
  /** The subject claim of the caller's token. */
  readonly subject: Scalars['String']['output'];
  /**
   * The caller's e-mail address, which determines the tasks and accounts that are theirs. Null if neither the
   * token nor the user directory has one.
   */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The caller's roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Whether the caller gets e-mails about accounts and tasks that others assign to them. Assignments in quick
   * succession are combined into one message. Null if the deployment sends no e-mail or the caller has no
   * address.
   */
  readonly assignmentMails?: Maybe<Scalars['Boolean']['output']>;
  /** The language of these e-mails, as last chosen. Null if none was chosen; the e-mails are then in English. */
  readonly language?: Maybe<SurveyLanguage>;
};

/** A role that an access token can have. See docs/permissions.md for what each role may do. */
export type AccessTokenRole =
  /** Full access. */
  | 'ADMIN'
  /** Accounts, contacts, risks, submissions and outcomes. */
  | 'CUSTOMER_SUCCESS'
  /** Testimonials and consents. */
  | 'MARKETING'
  /** Jobs, hotspots and market figures. */
  | 'PRODUCT'
  /** Sends accounts, contacts, submissions and outcomes. */
  | 'INGEST'
  /** Reads accounts, and the figures of risks and hotspots. */
  | 'READ';

/** The rows that an export contains. */
export type ExportKind =
  /**
   * Accounts that are not archived, ordered by name, with their risk on `job` if one is given. Has the columns
   * that an account import reads.
   */
  | 'ACCOUNTS'
  /**
   * The accounts that `atRiskAccounts` returns, in the same order, with score, band, drivers and trend. Requires
   * a job.
   */
  | 'AT_RISK_ACCOUNTS'
  /** Contacts, grouped by account, with names and e-mail addresses. Has the columns that a contact import reads. */
  | 'RESPONDENTS'
  /**
   * Answers, one row per answer, grouped by account, including retracted submissions. Limited to `job` if one is
   * given.
   */
  | 'ANSWERS'
  /** Outcomes, grouped by account, including retracted ones. */
  | 'OUTCOMES'
  /** Testimonial candidates in all states, including those on hold. Requires a job. */
  | 'TESTIMONIALS'
  /** Steps with their difficulty. Requires a job. */
  | 'HOTSPOTS';

/** The file format of an export. */
export type ExportFormat =
  /**
   * UTF-8 CSV with a header row. A cell that a spreadsheet would interpret as a formula is prefixed with an
   * apostrophe.
   */
  | 'CSV'
  /** One JSON object per line, with one field per column and unmodified values. */
  | 'JSON_LINES';

/** The status of an export. */
export type ExportStatus =
  /** Queued. Starts within a minute. */
  | 'WAITING'
  /** Rows are being written. */
  | 'RUNNING'
  /** The file can be downloaded. */
  | 'DONE'
  /** The export failed and has no file. See `failureReason`. */
  | 'FAILED'
  /** The caller canceled the export. There is no file. */
  | 'CANCELLED'
  /** The file was deleted, 24 hours after the export finished. */
  | 'EXPIRED';

/** A list that is exported as a file. */
export type Export = {
  /** The export's id. */
  readonly id: Scalars['ID']['output'];
  /** The rows that the export contains. */
  readonly kind: ExportKind;
  /** The file format. */
  readonly format: ExportFormat;
  /** The job that the export is limited to. Null if it is not limited to one. */
  readonly job?: Maybe<Job>;
  /** Whether ids, names and e-mail addresses of respondents were requested. */
  readonly withNames: Scalars['Boolean']['output'];
  /** The current status. */
  readonly status: ExportStatus;
  /**
   * Number of rows written so far. After a failure, the export resumes from the last saved part, so this number
   * can decrease.
   */
  readonly rowsWritten: Scalars['Int']['output'];
  /** Why the export failed. Null unless the status is FAILED. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  /** When the export was requested. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the export finished, failed or was canceled. Null before that. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the file is deleted: 24 hours after the export finished. Null before that. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /**
   * A URL to download the file without a token. Valid for 10 minutes; query it again for a new one. Null while
   * there is no file, and for callers whose roles allow less than the roles that the export was requested with.
   */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
};

/** A list in the console that views can be saved for. */
export type SavedViewList =
  /** The list of accounts at risk. */
  | 'AT_RISK'
  /** The list of all accounts. */
  | 'ACCOUNTS'
  /** The list of accounts to survey next. */
  | 'ASK_NEXT'
  /** The list of survey links. */
  | 'SURVEY_LINKS'
  /** The list of testimonial candidates. */
  | 'TESTIMONIALS'
  /** The list of hotspots. */
  | 'HOTSPOTS';

/**
 * Filters, order and columns of a list in the console, saved under a name. Limits: 50 per person, and 100 shared
 * views per team.
 */
export type SavedView = {
  /** The view's id. It does not change when the view is renamed, changed, shared or restored. */
  readonly id: Scalars['ID']['output'];
  /** The list that the view is for. */
  readonly list: SavedViewList;
  /** The view's name. */
  readonly name: Scalars['String']['output'];
  /** The query string of the list's URL in the console, without the `?`: filters, order, columns and job. */
  readonly query: Scalars['String']['output'];
  /** Whether the whole team can see the view. If false, only its creator can. */
  readonly isShared: Scalars['Boolean']['output'];
  /** Who created the view: an e-mail address, or the name used by the token's issuer. */
  readonly createdBy: Scalars['String']['output'];
  /** When the view was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the view was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When the view was deleted. Null unless it was. It can be restored for 24 hours. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the caller may change the view: its creator and ADMIN may. */
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
  /** Increases with each change. Send it with a change to avoid overwriting someone else's change. */
  readonly version: Scalars['Int']['output'];
};

/**
 * A personal access token, which a script or tool uses to call the API on behalf of its owner. The token itself
 * is returned only once, by `accessTokenCreate`.
 */
export type AccessToken = {
  /** The token's id: the middle part of the token. It grants no access. */
  readonly id: Scalars['ID']['output'];
  /** The name that its owner gave it. */
  readonly name: Scalars['String']['output'];
  /** The roles of the token. They are effective only while the owner has them too. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
  /** When the token was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the token expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The UTC day of the last call made with the token. Null if it was never used. */
  readonly lastUsedOn?: Maybe<Scalars['Date']['output']>;
};

/** What customers are trying to get done, independent of the product they use. */
export type Job = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The job's key, which inputs use to refer to it. */
  readonly key: Scalars['String']['output'];
  /** The job in words, without product names. */
  readonly statement: Scalars['String']['output'];
  /**
   * Translations for surveys and their e-mails, at most one per language. For languages without a translation,
   * `statement` is used.
   */
  readonly translations: ReadonlyArray<StatementTranslation>;
  /** All steps in order of position, including inactive ones. */
  readonly steps: ReadonlyArray<JobStep>;
  /** All competitors known for the job, ordered by key. */
  readonly solutions?: Maybe<ReadonlyArray<Solution>>;
  /** The current scoring settings. */
  readonly scoring: ScoringSettings;
  /** How many questions a survey asks at a time, 3 to 7. */
  readonly surveyQuestions: Scalars['Int']['output'];
  /** How the survey page presents its questions. */
  readonly surveyLayout: SurveyLayout;
  /** Changes to how answers are scored, newest first. */
  readonly scoringHistory?: Maybe<ScoringVersionConnection>;
  /** Progress of a change that requires all accounts to be reassessed. Null if none is in progress. */
  readonly reassessment?: Maybe<Reassessment>;
  /**
   * The latest rebuild, in progress or finished. Null if there was none, or if a later change reassessed all
   * accounts.
   */
  readonly rebuild?: Maybe<Rebuild>;
  /** Progress of the running back-tests, in accounts. Null if none is running. */
  readonly backtestProgress?: Maybe<Reassessment>;
  /**
   * When the job was archived. An archived job is in no list of jobs, and its surveys are closed. Null if it is
   * not archived.
   */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What customers are trying to get done, independent of the product they use. */
export type JobScoringHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a page of jobs. */
export type JobEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The job of this entry. */
  readonly node: Job;
};

/** A page of jobs, ordered by key. */
export type JobConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Job>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** Progress of a change that requires all accounts to be reassessed. */
export type Reassessment = {
  /** Accounts reassessed so far. */
  readonly done: Scalars['Int']['output'];
  /** Accounts to reassess in total. */
  readonly total: Scalars['Int']['output'];
};

/** A recomputation of all derived data of a job from the recorded facts. It runs while the API stays available. */
export type Rebuild = {
  /** Whether past months of the hotspot history are filled in too. */
  readonly withHistory: Scalars['Boolean']['output'];
  /** Accounts processed so far. */
  readonly done: Scalars['Int']['output'];
  /** Accounts to process in total. */
  readonly total: Scalars['Int']['output'];
  /** When the rebuild started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When the rebuild finished. Null while it is in progress. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of accounts whose stored figures differed from the recomputed ones. 0 if everything was consistent. */
  readonly differed: Scalars['Int']['output'];
  /**
   * How many passes over all accounts were made. A further pass is made while totals contain amounts that no
   * account explains.
   */
  readonly passes: Scalars['Int']['output'];
  /** Parts of totals that no account explained and that were removed. Null until that is known. */
  readonly leftovers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A stage of the job. */
export type JobStep = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The step's key, which inputs use to refer to it. */
  readonly key: Scalars['String']['output'];
  /** Position in the job, starting at 1. */
  readonly position: Scalars['Int']['output'];
  /** The step in words, without product names. */
  readonly statement: Scalars['String']['output'];
  /**
   * Translations for surveys and their e-mails, at most one per language. For languages without a translation,
   * `statement` is used.
   */
  readonly translations: ReadonlyArray<StatementTranslation>;
  /** Whether surveys ask about the step and its answers count in the score. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Weight in the score, greater than 0. Default 1. */
  readonly importance: Scalars['Float']['output'];
  /** Whether the step must simply work. If it is DIFFICULT in an account, the account cannot be in band LOW. */
  readonly isTableStakes: Scalars['Boolean']['output'];
  /** Who is responsible for the step in your company. Null if unknown. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Percent of the market that finds the step difficult, 0 to 100; higher is worse. Null if not measured. */
  readonly marketCes?: Maybe<Scalars['Float']['output']>;
  /** The source of `marketCes`. Null if not measured. */
  readonly marketBenchmark?: Maybe<MarketBenchmark>;
  /** Ratings of competitors at this step, best (lowest CES) first. */
  readonly solutions?: Maybe<ReadonlyArray<SolutionRating>>;
};

/** The source of a step's market figure. */
export type MarketBenchmark = {
  /** How many people were asked. Null if unknown. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** Who measured it. Null if unknown. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The date of the figure. Null if unknown. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** A competitor: anything else that gets steps of the job done, including manual work and spreadsheets. */
export type Solution = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The competitor's key, which inputs use to refer to it. */
  readonly key: Scalars['String']['output'];
  /** The competitor's name. */
  readonly name: Scalars['String']['output'];
  /** Other names that customers use for the competitor. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is manual work (spreadsheets, paper). Manual work is never an imminent threat. */
  readonly isManual: Scalars['Boolean']['output'];
};

/** A competitor's rating at a step. */
export type SolutionRating = {
  /** The competitor that the rating is about. */
  readonly solution: Solution;
  /** Percent of the competitor's users who find the step difficult, 0 to 100; higher is worse. */
  readonly ces: Scalars['Float']['output'];
  /** How many people were asked. Null if unknown. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The date of the figure. Null if unknown. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** The settings that a job's scores are computed with. Each change creates a new version. */
export type ScoringSettings = {
  /** Version number. Starts at 1 and increases by 1 with each change. */
  readonly version: Scalars['Int']['output'];
  /** b0 in the score formula 100·σ(b0 + b1·index). */
  readonly intercept: Scalars['Float']['output'];
  /** b1 in the score formula 100·σ(b0 + b1·index). Greater than 0. */
  readonly slope: Scalars['Float']['output'];
  /** Minimum score for band HIGH, 0 to 100. */
  readonly highFrom: Scalars['Float']['output'];
  /** Minimum score for band MEDIUM, 0 to 100. */
  readonly mediumFrom: Scalars['Float']['output'];
  /** Number of days (of 24 hours) after which an answer expires and no longer counts. */
  readonly answersExpireAfterDays: Scalars['Int']['output'];
  /** Points of relief, 0 to 100, from which a competitor is an IMMINENT threat. */
  readonly switchThreshold: Scalars['Float']['output'];
  /** Points of relief, 0 to 100, from which a competitor is a WATCH threat. */
  readonly watchFrom: Scalars['Float']['output'];
  /** CES in percent, 0 to 100, from which a step is considered hard. */
  readonly hardFrom: Scalars['Float']['output'];
  /** The weight of each role's answers. */
  readonly roleWeights: ReadonlyArray<RoleWeight>;
  /** Step weights that differ for individual segments. */
  readonly segmentImportance: ReadonlyArray<SegmentImportance>;
  /** Whether the score was fitted to outcomes. If false, the score is an index, not a probability. */
  readonly isCalibrated: Scalars['Boolean']['output'];
  /**
   * The calibration in force. Null until the score is calibrated; from then on, the score is a probability of
   * churn in percent.
   */
  readonly calibration?: Maybe<Calibration>;
};

/** The weight of a role's answers. */
export type RoleWeight = {
  /** The role whose answers are weighted. */
  readonly role: RespondentRole;
  /** The weight, greater than 0. Default 1. */
  readonly weight: Scalars['Float']['output'];
};

/** The weight of a step for one segment, which replaces the step's own importance. */
export type SegmentImportance = {
  /** The segment's name. */
  readonly segment: Scalars['String']['output'];
  /** The step's key. */
  readonly stepKey: Scalars['String']['output'];
  /** The weight, greater than 0. */
  readonly importance: Scalars['Float']['output'];
};

/** A change to how a job's answers are scored. */
export type ScoringVersion = {
  /**
   * The settings version after the change, which `calibrationApply` can go back to. Unchanged if values were
   * learned or a step became inactive.
   */
  readonly version: Scalars['Int']['output'];
  /** When the change was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made the change. Null if the nightly pass learned values from the portfolio's answers. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Whether this is the version in force. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The values that changed. Empty if the job was created. */
  readonly changes: ReadonlyArray<ScoringDifference>;
};

/** One changed value of a job's scoring, as text. */
export type ScoringDifference = {
  /** Name of the value, e.g. `High from`. */
  readonly name: Scalars['String']['output'];
  /** The value before the change. */
  readonly before: Scalars['String']['output'];
  /** The value after the change. */
  readonly after: Scalars['String']['output'];
};

/** One entry of a list of scoring changes. */
export type ScoringVersionEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The scoring change. */
  readonly node: ScoringVersion;
};

/** A page of scoring changes, newest first. */
export type ScoringVersionConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ScoringVersionEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<ScoringVersion>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** How different scoring settings would affect accounts. */
export type SettingsPreview = {
  /** Number of accounts that this call scored with both settings. Churned and archived accounts are not included. */
  readonly accounts: Scalars['Int']['output'];
  /** Number of accounts that appear in the job's lists. */
  readonly total: Scalars['Int']['output'];
  /** Number of accounts that this call skipped because stored data could not be read. */
  readonly unreadable: Scalars['Int']['output'];
  /** Number of accounts that would change band, per pair of bands. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** The accounts whose band or competitor threat would change. */
  readonly changes: ReadonlyArray<SettingsPreviewChange>;
  /** Whether all accounts have been scored. For a sample: whether it includes all accounts. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Opaque cursor to pass as `after` in the next call. Null after the last call, and for a sample. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An account whose band or competitor threat would change. */
export type SettingsPreviewChange = {
  /** The account that would change. */
  readonly account: Account;
  /** The account's risk with the settings in force. */
  readonly before: RiskBySettings;
  /** The account's risk with the proposed settings. */
  readonly after: RiskBySettings;
};

/** An account's risk under certain settings. */
export type RiskBySettings = {
  /** Risk score, 0 (safe) to 100 (danger). Null without current answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The risk band. */
  readonly band: RiskBand;
  /** The worst competitor threat. Null if no competitor threatens the account. */
  readonly threat?: Maybe<CompetitorThreat>;
};

/** How well settings predict the recorded outcomes, before and after a change. */
export type SettingsBacktest = {
  /** Accuracy with the settings in force. */
  readonly before: SettingsAccuracy;
  /** Accuracy with the proposed settings. */
  readonly after: SettingsAccuracy;
  /**
   * Whether all accounts with outcomes were scored. If false, there are more than 500, and only those with the
   * most recent decisions were scored.
   */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** How well a score predicts which accounts leave. */
export type SettingsAccuracy = {
  /** Number of outcomes of accounts that had a score 90 days before the decision. */
  readonly cases: Scalars['Int']['output'];
  /** Number of these outcomes that are churn. */
  readonly churned: Scalars['Int']['output'];
  /** The result in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Probability, 0 to 1, that a churned account had a higher score than a kept one; 0.5 is chance. Null unless
   * there is at least one of each.
   */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`. Null if `auc` is null or has no interval. */
  readonly aucInterval?: Maybe<Interval>;
  /** Precision and recall of the bands: HIGH, and HIGH or MEDIUM. */
  readonly bands: ReadonlyArray<BandOutcome>;
};

/**
 * The minimum group size for figures shown to callers without permission to see respondents. Set at deployment
 * with `--fewest-respondents` and `--fewest-accounts`.
 */
export type SuppressionMinimum = {
  /** Minimum number of respondents. */
  readonly respondents: Scalars['Int']['output'];
  /** Minimum number of accounts that the respondents belong to. */
  readonly accounts: Scalars['Int']['output'];
};

/** An attribute of an account, such as its region or plan. */
export type Attribute = {
  /** The field's name. */
  readonly key: Scalars['String']['output'];
  /** The field's value. */
  readonly value: Scalars['String']['output'];
};

/** A customer: a company that uses your product. */
export type Account = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account's id in your own systems. */
  readonly externalId: Scalars['String']['output'];
  /** The company's name. */
  readonly name: Scalars['String']['output'];
  /** The customer segment that the account belongs to. Null if none is set. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** The account's industry. Null if unknown. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /**
   * Annual recurring revenue: what the customer pays you per year, not the customer's own revenue. Null if
   * unknown.
   */
  readonly arr?: Maybe<Money>;
  /** The date on which the contract renews. Null if unknown. */
  readonly renewalDate?: Maybe<Scalars['Date']['output']>;
  /** E-mail address of the colleague who is responsible for the account. Null if it has no owner. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Attributes, ordered by key. */
  readonly attributes?: Maybe<ReadonlyArray<Attribute>>;
  /** When the account was created. 1970-01-01 for accounts that are older than this field. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When a field of the account last changed. 1970-01-01 if the last change is older than this field. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When the account was archived. An archived account is in no list and no total. Null if it is not archived. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Contacts of the account, ordered by id. */
  readonly respondents?: Maybe<RespondentConnection>;
  /** Submissions about the account, newest first by default. */
  readonly submissions?: Maybe<SubmissionConnection>;
  /** Outcomes of the account, newest first. Retracted outcomes are included, with `retractedAt` set. */
  readonly outcomes?: Maybe<OutcomeConnection>;
  /** The account's risk on a job. Null until it is first assessed. */
  readonly risk?: Maybe<AccountRisk>;
  /** Competitors that threaten the account, ordered by threat, then by relief, both descending. */
  readonly competitorRisks?: Maybe<ReadonlyArray<CompetitorRisk>>;
  /**
   * How a colleague rates the relationship with the account. Never part of a score. Null if no one has set it
   * since the owner last changed.
   */
  readonly sentiment?: Maybe<AccountSentiment>;
  /** Tasks for the account, ordered by due date. Tasks without a due date come last. */
  readonly tasks?: Maybe<TaskConnection>;
  /**
   * Events of the account, newest first: answers, outcomes and the work of colleagues. The work of colleagues is
   * kept for 365 days.
   */
  readonly timeline?: Maybe<TimelineEventConnection>;
  /**
   * The current answers of the account's contacts on a job, grouped by person. The account's figures are
   * computed from them.
   */
  readonly currentAnswers?: Maybe<ReadonlyArray<PersonAnswers>>;
};


/** A customer: a company that uses your product. */
export type AccountRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeDropped?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountSubmissionsArgs = {
  filter?: InputMaybe<SubmissionFilter>;
  order?: InputMaybe<SubmissionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountOutcomesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountRiskArgs = {
  job: JobSelector;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountCompetitorRisksArgs = {
  job: JobSelector;
};


/** A customer: a company that uses your product. */
export type AccountTasksArgs = {
  states?: InputMaybe<ReadonlyArray<TaskState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountTimelineArgs = {
  job?: InputMaybe<JobSelector>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer: a company that uses your product. */
export type AccountCurrentAnswersArgs = {
  job: JobSelector;
};

/** How a colleague rates the relationship with an account, from worst to best. */
export type Sentiment =
  /** They are angry or about to leave. */
  | 'VERY_UNHAPPY'
  /** They complain about problems. */
  | 'UNHAPPY'
  /** They neither complain nor praise. */
  | 'NEUTRAL'
  /** They are satisfied. */
  | 'HAPPY'
  /** They would recommend the product. */
  | 'VERY_HAPPY';

/** A colleague's rating of the relationship with an account. */
export type AccountSentiment = {
  /** The rating. */
  readonly value: Sentiment;
  /** Who set it: their e-mail address, or their name at the token's issuer. */
  readonly setBy: Scalars['String']['output'];
  /** When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** The state of a task. */
export type TaskState =
  /** The task still has to be done. */
  | 'OPEN'
  /** The task was marked as done. */
  | 'DONE';

/** A task for an account. Kept until 365 days after its last change or its due date, whichever is later. */
export type Task = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account that the task is for. Null if it no longer exists. */
  readonly account?: Maybe<Account>;
  /** What to do. */
  readonly text: Scalars['String']['output'];
  /** The due date. Null if none is set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** E-mail address of the assignee. Null if unassigned. */
  readonly assignee?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether the task is open or done. */
  readonly state: TaskState;
  /** The step that the task addresses. Null if none was given, or if the job or the step no longer exists. */
  readonly step?: Maybe<JobStep>;
  /** Why that step is difficult. Null if no reason was given. */
  readonly reason?: Maybe<DifficultyReason>;
  /** Who created the task: their e-mail address, or their name at the token's issuer. */
  readonly createdBy: Scalars['String']['output'];
  /** When the task was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the task last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When the task was done. Null while it is open. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who completed the task. Null while it is open. */
  readonly doneBy?: Maybe<Scalars['String']['output']>;
  /** Increases with each change. Send it with a change to avoid overwriting someone else's change. */
  readonly version: Scalars['Int']['output'];
};

/** One entry of a list of tasks. */
export type TaskEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** A page of tasks. */
export type TaskConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Task>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
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
  /** The contact was reached. */
  | 'REACHED'
  /** The contact was not reached. */
  | 'NOT_REACHED'
  /** A next step was agreed. */
  | 'FOLLOW_UP_AGREED'
  /** The issue was resolved. */
  | 'RESOLVED';

/**
 * A call, e-mail or meeting with an account, or a note about it. Kept for 365 days. Its text is free text: names
 * that colleagues write in it stay in it.
 */
export type Activity = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account. Null if it no longer exists. */
  readonly account?: Maybe<Account>;
  /** The kind of activity. */
  readonly kind: ActivityKind;
  /** The colleague's notes. Null if none were given, or if the contact has been erased. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The result of the activity. Null if none was given. */
  readonly outcome?: Maybe<ActivityOutcome>;
  /** The contact that the activity was with. Null if none was given, or if the contact has been erased. */
  readonly respondent?: Maybe<Respondent>;
  /** When the activity took place. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** When the activity was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** An event in the timeline of an account. */
export type TimelineEvent = {
  /** When the event happened. */
  readonly at: Scalars['DateTime']['output'];
};

/** A contact submitted answers. */
export type AnswersEvent = TimelineEvent & {
  /** When the answers were given. */
  readonly at: Scalars['DateTime']['output'];
  /** The submission with the answers. */
  readonly submission?: Maybe<Submission>;
};

/** The score changed. Measured at the end of each day with new answers, and now. */
export type ScoreEvent = TimelineEvent & {
  /** The time that the new score refers to. */
  readonly at: Scalars['DateTime']['output'];
  /** The score before the change, 0 to 100. Null if there were no current answers. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score after the change, 0 to 100. Null if there are no current answers. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
  /** The band before the change. */
  readonly bandBefore: RiskBand;
  /** The band after the change. */
  readonly bandAfter: RiskBand;
};

/** An outcome of the account took effect: it renewed, expanded, contracted or churned. */
export type OutcomeEvent = TimelineEvent & {
  /** Start of the day on which the outcome took effect. */
  readonly at: Scalars['DateTime']['output'];
  /** The recorded outcome. */
  readonly outcome?: Maybe<Outcome>;
};

/** An improvement was launched for a step that contacts of the account have rated. */
export type LaunchEvent = TimelineEvent & {
  /** Start of the day on which customers received it. */
  readonly at: Scalars['DateTime']['output'];
  /** Key of the step (`JobStep.key`). */
  readonly stepKey: Scalars['String']['output'];
  /** The statement of the step, without product names. */
  readonly statement: Scalars['String']['output'];
  /** Description of the launch. Null if none was given. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The kind of risk that a playbook addresses. */
export type PlaybookReason =
  /** A step is difficult. */
  | 'DIFFICULT_STEP'
  /** A competitor is a threat at a difficult step. */
  | 'COMPETITOR_BETTER'
  /** A table-stakes step is difficult. */
  | 'TABLE_STAKES'
  /** The trend of the score is WORSENING. */
  | 'WORSENING'
  /** A decision-maker struggles. */
  | 'BUYER_STRUGGLES'
  /** There are no answers, or too few steps are answered. */
  | 'TOO_FEW_ANSWERS';

/** Who a playbook's tasks are assigned to. */
export type PlaybookAssignee =
  /**
   * The owner of the account. The task is unassigned if the account has no owner or the owner is no longer a
   * user.
   */
  | 'ACCOUNT_OWNER'
  /** The person who starts the playbook. */
  | 'STARTER'
  /** Unassigned. */
  | 'NO_ONE';

/** An action of a playbook. Starting the playbook creates a task from it. */
export type PlaybookAction = {
  /** What to do. */
  readonly text: Scalars['String']['output'];
  /** Due date of the task, in days after the start. */
  readonly dueInDays: Scalars['Int']['output'];
  /** Who the task is assigned to. */
  readonly assignTo: PlaybookAssignee;
};

/** A reusable list of actions for one kind of risk, which can be started for any account that it applies to. */
export type Playbook = {
  /** The playbook's key, unique within its job. */
  readonly key: Scalars['String']['output'];
  /** The playbook's name. */
  readonly name: Scalars['String']['output'];
  /** The kind of risk that it addresses. */
  readonly reason: PlaybookReason;
  /** The step that it is limited to. Null if it applies to any step. */
  readonly step?: Maybe<JobStep>;
  /** The actions, in order. */
  readonly actions: ReadonlyArray<PlaybookAction>;
  /** When the playbook last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A playbook that applies to an account. */
export type PlaybookOffer = {
  /** The playbook that applies. */
  readonly playbook: Playbook;
  /** The step that it would address for the account. Null if it addresses the account as a whole. */
  readonly step?: Maybe<JobStep>;
};

/**
 * A record that a playbook was started for an account, with the account's score at the start and 90 days later.
 * The change is not necessarily caused by the playbook.
 */
export type PlaybookStart = {
  /** The start's id. */
  readonly id: Scalars['ID']['output'];
  /** The account. Null if it no longer exists. */
  readonly account?: Maybe<Account>;
  /** The playbook's key. The playbook may have been deleted since. */
  readonly playbookKey: Scalars['String']['output'];
  /** The playbook's name at the start. */
  readonly name: Scalars['String']['output'];
  /** The kind of risk that it addressed. */
  readonly reason: PlaybookReason;
  /** Key of the step that it addressed (`JobStep.key`). Null if it addressed the account as a whole. */
  readonly stepKey?: Maybe<Scalars['String']['output']>;
  /** When the playbook was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it: their e-mail address, or their name at the token's issuer. */
  readonly startedBy: Scalars['String']['output'];
  /** The first day on which `scoreAfter` is available. */
  readonly effectOn: Scalars['Date']['output'];
  /** The score at the start, computed with today's settings. Null if unknown. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score 90 days after the start, computed with today's settings. Null before that day or if unknown. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
};

/**
 * What happened after a playbook was started: statistics of the 50 most recent starts that are at least 90 days
 * old. Accounts tend to be chosen while their score is high, and high scores tend to fall on their own.
 */
export type PlaybookEffect = {
  /** Number of starts that are counted: at least 90 days old, at most 50. */
  readonly ended: Scalars['Int']['output'];
  /** Number of these with a score both at the start and 90 days later. */
  readonly scored: Scalars['Int']['output'];
  /** How many of `scored` improved: their score fell by 10 points or more. */
  readonly improved: Scalars['Int']['output'];
  /** How many of `scored` worsened: their score rose by 10 points or more. */
  readonly worsened: Scalars['Int']['output'];
  /** 95 % Wilson interval of `improved` as a percentage of `scored`. Null if `scored` is 0. */
  readonly interval?: Maybe<Interval>;
  /** The starts that are counted, newest first. */
  readonly starts: ReadonlyArray<PlaybookStart>;
};

/** A colleague recorded a call, e-mail, meeting or note. */
export type ActivityEvent = TimelineEvent & {
  /** When the activity took place. */
  readonly at: Scalars['DateTime']['output'];
  /** The recorded activity. */
  readonly activity?: Maybe<Activity>;
};

/** A colleague completed a task. */
export type TaskDoneEvent = TimelineEvent & {
  /** When the task was completed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who completed it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** The task. Null if it has been deleted. */
  readonly task?: Maybe<Task>;
};

/** A colleague snoozed the account's risk. */
export type SnoozeEvent = TimelineEvent & {
  /** When it was snoozed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who snoozed it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** The job whose risk was snoozed. Null if it no longer exists. */
  readonly job?: Maybe<Job>;
  /** The date on which the snooze ends at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Who the risk was assigned to. Null if unassigned. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
};

/** A colleague set or removed the account's sentiment. */
export type SentimentEvent = TimelineEvent & {
  /** When the sentiment was set or removed. */
  readonly at: Scalars['DateTime']['output'];
  /** Who changed it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** The new sentiment. Null if it was removed. */
  readonly sentiment?: Maybe<Sentiment>;
};

/** A colleague started a playbook for the account. */
export type PlaybookEvent = TimelineEvent & {
  /** When the playbook was started. */
  readonly at: Scalars['DateTime']['output'];
  /** Who started it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** The playbook's name at the start. */
  readonly name: Scalars['String']['output'];
  /** The step that it addressed. Null if it addressed the account as a whole, or if the step no longer exists. */
  readonly step?: Maybe<JobStep>;
};

/** One entry of a timeline. */
export type TimelineEventEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The event. Use inline fragments to read the fields of its type. */
  readonly node: TimelineEvent;
};

/** A page of timeline events, newest first. */
export type TimelineEventConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** The current answers of one person. */
export type PersonAnswers = {
  /** The person who gave the answers. */
  readonly respondent: Respondent;
  /** The person's current answers, in step order. */
  readonly answers: ReadonlyArray<CurrentAnswer>;
};

/** An answer that currently counts: the person's latest answer for the step, not expired. */
export type CurrentAnswer = {
  /** The step that was rated. */
  readonly step: JobStep;
  /** How difficult the person finds the step. */
  readonly effort: Effort;
  /** What helps or what makes the step difficult, in the person's own words. Null if not given. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why the step is difficult. Null if not given. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for this step. Null if not given. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
  /** When the answer was given. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /**
   * Whether the answer was sent through a survey link, by the person or by anyone else who has the link. Null if
   * the submission is no longer stored.
   */
  readonly isByLink?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a page of accounts. */
export type AccountEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** A page of accounts. */
export type AccountConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Account>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** A contact: a person in an account. */
export type Respondent = Node & {
  /** Random, opaque id that reveals nothing about the person. */
  readonly id: Scalars['ID']['output'];
  /** The person's id in your own systems, unique within the account. */
  readonly externalId: Scalars['String']['output'];
  /** The person's name, as last provided. Null if unknown. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's e-mail address, as last provided. Null if unknown. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The person's phone number, as last provided. Null if unknown. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The language for surveys to the person, as last provided. Null if unknown. */
  readonly language?: Maybe<SurveyLanguage>;
  /** The person's relation to the job, as last provided. Null if unknown. */
  readonly role?: Maybe<RespondentRole>;
  /** Whether the person agreed to be asked about publishing a quote. False unless stated. */
  readonly mayContact: Scalars['Boolean']['output'];
  /** The account that the person belongs to. */
  readonly account?: Maybe<Account>;
  /** When the person's data last changed. Null if nothing was provided. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * A pending erasure request that was made through a survey link. Until it is decided, the person's answers do
   * not count and are hidden. Null if there is none.
   */
  readonly withdrawal?: Maybe<Withdrawal>;
  /**
   * Why the person gets no surveys by e-mail, and since when. Null if surveys may be sent. `respondentMailAllow`
   * removes it.
   */
  readonly mailStop?: Maybe<MailStop>;
  /**
   * When the person was dropped as a contact. They are no longer asked, and their answers count only up to then.
   * Null if they are a contact.
   */
  readonly droppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** External ids of contacts that were merged into this one. They resolve to this contact. */
  readonly formerExternalIds: ReadonlyArray<Scalars['String']['output']>;
  /** The person's submissions, newest first by default, including retracted ones. */
  readonly submissions?: Maybe<SubmissionConnection>;
  /** The person's current answers on a job, in step order. */
  readonly currentAnswers?: Maybe<ReadonlyArray<CurrentAnswer>>;
};


/** A contact: a person in an account. */
export type RespondentSubmissionsArgs = {
  order?: InputMaybe<SubmissionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A contact: a person in an account. */
export type RespondentCurrentAnswersArgs = {
  job: JobSelector;
};

/** A request to erase a person, made through one of their survey links. */
export type Withdrawal = {
  /** When the request was first made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the erasure runs unless it is confirmed or dismissed before: 30 days after the request. */
  readonly erasesAt: Scalars['DateTime']['output'];
  /** What happens to the person's answers. */
  readonly mode: EraseMode;
};

/** One entry of a list of contacts. */
export type RespondentEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Respondent;
};

/** A page of contacts. */
export type RespondentConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<RespondentEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Respondent>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** The answers that one person gave at one time. Immutable; it can only be retracted. */
export type Submission = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account that it is about. */
  readonly account?: Maybe<Account>;
  /** The person who answered. */
  readonly respondent?: Maybe<Respondent>;
  /** The job that it is about. */
  readonly job: Job;
  /** When the answers were given. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When the submission was received. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the submission was last changed: received or retracted. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The origin of the submission, e.g. `api` or `csv`. */
  readonly source: Scalars['String']['output'];
  /** Name of the import that the submission was part of. Null if none. */
  readonly importBatch?: Maybe<Scalars['String']['output']>;
  /**
   * The token subject of the sender. Null if it was sent through a survey link, or if the submission is older
   * than this field.
   */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Whether it was sent through a survey link, by the person or by anyone else who has the link. */
  readonly isByLink: Scalars['Boolean']['output'];
  /** When the submission was retracted. Null if it was not. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the submission was retracted. Null if it was not. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>;
  /** The answers as given. Steps that are not part of the person's work come last. */
  readonly answers: ReadonlyArray<StepAnswer>;
};

/** One entry of a list of submissions. */
export type SubmissionEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The submission. */
  readonly node: Submission;
};

/** A page of submissions. */
export type SubmissionConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<SubmissionEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Submission>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** A person's answer for one step. */
export type StepAnswer = {
  /** The step that was rated. */
  readonly step: JobStep;
  /** How difficult the person finds the step. Null if it is not part of the person's work. */
  readonly effort?: Maybe<Effort>;
  /** The person's explanation in their own words. Null if not given. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why the step is difficult. Null if not given. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for this step, as written. Null if not given. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
};

/** Whether the score predicts churn in this data. */
export type BacktestVerdict =
  /** Fewer than 10 accounts churned or fewer than 10 were kept. */
  | 'TOO_FEW_OUTCOMES'
  /** Churned accounts had higher scores, beyond chance. */
  | 'PREDICTS'
  /** Even in the best case, the score is of little use. */
  | 'DOES_NOT_PREDICT'
  /** There are too few outcomes to tell whether the score predicts churn. */
  | 'CANNOT_TELL'
  /** Churned accounts had lower scores. This suggests an error in the imported data. */
  | 'REVERSED';

/** A reason why the result of a back-test may be misleading. */
export type BacktestWarning =
  /** The score predicts much better within 30 days of the decision, so answers may already reflect it. */
  | 'LEAK_NEAR_END'
  /** Churned accounts have scores more often, or less often, than kept accounts. */
  | 'SURVIVORSHIP'
  /** Accounts that were never asked churn more often, or less often, than those that were. */
  | 'ASKED_SELECTIVELY'
  /** Someone acted on accounts in band HIGH. Successful action makes the score look worse. */
  | 'INTERVENTION'
  /** The settings in force were fitted to some of the cases. These cases are scored out of sample. */
  | 'IN_SAMPLE'
  /** For some cases, all data was received after the decision. */
  | 'BACKFILLED'
  /** No renewals are recorded, so there is nothing to compare churn with. */
  | 'ONLY_CHURN_RECORDED';

/** Why an outcome is excluded from a back-test. */
export type BacktestExclusion =
  /** The account contracted: neither churned nor kept. */
  | 'CONTRACTED'
  /** Another outcome of the account within the horizon counts instead. */
  | 'DUPLICATE'
  /** The answers from that time are no longer stored. */
  | 'RETENTION'
  /** The account was created after the scoring date. */
  | 'TOO_NEW'
  /** No contact of the account had been asked. */
  | 'NEVER_ASKED'
  /** No contact of the account had answered. */
  | 'NO_ANSWERS'
  /** All answers had expired. */
  | 'EXPIRED';

/** Compares scores before outcomes with what actually happened. */
export type Backtest = {
  /** The job. */
  readonly job: Job;
  /** How many days before the decision accounts are scored. */
  readonly horizonDays: Scalars['Int']['output'];
  /** When the run began. Later outcomes are not included. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The version of the scoring settings that was tested. */
  readonly scoringVersion: Scalars['Int']['output'];
  /** Number of scored cases: outcomes of accounts that had a score. */
  readonly cases: Scalars['Int']['output'];
  /** Number of scored cases that churned. */
  readonly churned: Scalars['Int']['output'];
  /** Number of scored cases that were kept. */
  readonly kept: Scalars['Int']['output'];
  /** Number of excluded cases, by the first reason that applies. */
  readonly excluded: ReadonlyArray<ExcludedCases>;
  /** Number of renewals that were assumed because the renewal date passed without an outcome. */
  readonly assumedRenewals: Scalars['Int']['output'];
  /** Whether the score predicts churn. */
  readonly verdict: BacktestVerdict;
  /** The verdict in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Probability, 0 to 1, that a churned account had a higher score than a kept one; 0.5 is chance. Null if it
   * cannot be computed.
   */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`. Null if `auc` is null or has no interval. */
  readonly aucInterval?: Maybe<Interval>;
  /** `auc` without the cases whose data was all received after the decision. Null if there are no such cases. */
  readonly aucWithoutBackfilled?: Maybe<Scalars['Float']['output']>;
  /** Scored cases whose data was all received after the decision. */
  readonly backfilled: Share;
  /** Accounts in band HIGH that someone acted on before the decision. */
  readonly actedOn: Share;
  /** Precision and recall of the bands: HIGH, and HIGH or MEDIUM. */
  readonly bands: ReadonlyArray<BandOutcome>;
  /** How many of the 10 and the 20 highest scores churned. If `callsPerMonth` is given, also for that number. */
  readonly precisionAt: ReadonlyArray<PrecisionAt>;
  /** How often each tenth of the scores churned, relative to all cases. Empty with fewer than ten cases. */
  readonly deciles: ReadonlyArray<DecileLift>;
  /** Brier score: mean squared error of the score as a probability, 0 to 1; lower is better. */
  readonly brier?: Maybe<Scalars['Float']['output']>;
  /** Brier score of predicting the overall churn rate for every case. */
  readonly brierBaseRate?: Maybe<Scalars['Float']['output']>;
  /** Predicted and actual churn, in bins of equal size. Empty with fewer than 50 cases. */
  readonly calibration: ReadonlyArray<CalibrationBin>;
  /** How cases were rated at several times before the decision, earliest first. */
  readonly leadTimes: ReadonlyArray<LeadTimePoint>;
  /**
   * Quartiles of the number of days before the decision for which churned accounts had been flagged without
   * interruption.
   */
  readonly leadDays: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** Churned accounts that were not flagged on the day of the decision. */
  readonly neverFlagged: Share;
  /** How well each rule that overrides the score predicts churn. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  /** Reasons why the result may be misleading. */
  readonly warnings: ReadonlyArray<BacktestWarning>;
  /** Results by segment, most cases first. */
  readonly segments: ReadonlyArray<BacktestGroup>;
  /** Results by owner, most cases first. `name` is the owner's e-mail address. */
  readonly owners: ReadonlyArray<BacktestGroup>;
  /** Churn by response: accounts that responded, that were asked and did not respond, and that were never asked. */
  readonly byResponse: ReadonlyArray<ChurnByResponse>;
  /**
   * How many contacts responded, in accounts that have not churned, and whether late answers differ. Null if
   * there are no contacts.
   */
  readonly nonResponse?: Maybe<NonResponse>;
  /** Whether the score is calibrated, and whether later outcomes still agree with the calibration. */
  readonly calibrationStatus: CalibrationStatus;
  /** The individual cases: scored cases by descending score, then excluded cases. */
  readonly caseList?: Maybe<BacktestCaseConnection>;
};


/** Compares scores before outcomes with what actually happened. */
export type BacktestPrecisionAtArgs = {
  callsPerMonth?: InputMaybe<Scalars['Int']['input']>;
};


/** Compares scores before outcomes with what actually happened. */
export type BacktestCaseListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The calibration that is in force, and the data it was fitted to. */
export type Calibration = {
  /** What was fitted. */
  readonly kind: CalibrationKind;
  /** When the calibration was applied. The score has been a probability since then. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** Number of outcomes used for the fit. */
  readonly cases: Scalars['Int']['output'];
  /** How many of these outcomes are churn. */
  readonly churned: Scalars['Int']['output'];
  /** Share of these outcomes that are churn, 0 to 1. */
  readonly baseRate: Scalars['Float']['output'];
  /** Out-of-fold AUC: the AUC on outcomes that were not used for the fit, 0 to 1. Null if unknown. */
  readonly aucOutOfFold?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the slope. Null if step weights were fitted too. */
  readonly slopeInterval?: Maybe<Interval>;
};

/** Whether the score is calibrated and the calibration is up to date. */
export type CalibrationStatus =
  /** Not calibrated: the score is an index. */
  | 'NOT_CALIBRATED'
  /** Calibrated: the score is a probability. */
  | 'CURRENT'
  /** The calibration is older than 180 days or later outcomes disagree with it. Calibrate again. */
  | 'RECALIBRATE';

/** Which parameters a calibration fits. */
export type CalibrationKind =
  /** Intercept and slope only. */
  | 'SCALE'
  /** Intercept, slope and the importance of each step. */
  | 'STEPS';

/** The advice for a calibration proposal. */
export type CalibrationAdvice =
  /** There are too few outcomes to calibrate. */
  | 'NOT_ENOUGH'
  /** Keep the settings in force. */
  | 'KEEP'
  /** It seems better, but this may be chance. */
  | 'POSSIBLE'
  /** It is clearly better. Apply it. */
  | 'RECOMMENDED'
  /** It is worse on the latest outcomes. Do not apply it. */
  | 'NEVER';

/** Proposed calibration of a job's scoring. Nothing changes until it is applied. */
export type CalibrationProposal = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** What was fitted. */
  readonly kind: CalibrationKind;
  /** Whether to apply the proposal. */
  readonly advice: CalibrationAdvice;
  /** The advice in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Number of outcomes used for the fit. */
  readonly cases: Scalars['Int']['output'];
  /** How many of these outcomes are churn. */
  readonly churned: Scalars['Int']['output'];
  /** Share of these outcomes that are churn, 0 to 1. Null without outcomes. */
  readonly baseRate?: Maybe<Scalars['Float']['output']>;
  /** The proposed intercept. Null, like the figures below, if there is nothing to apply. */
  readonly intercept?: Maybe<Scalars['Float']['output']>;
  /** The proposed slope. */
  readonly slope?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the slope. Only for SCALE. */
  readonly slopeInterval?: Maybe<Interval>;
  /** Regularization strength: how strongly step weights are pulled toward each other. Only for STEPS. */
  readonly lambda?: Maybe<Scalars['Float']['output']>;
  /** The proposed importance of each step. Only for STEPS. */
  readonly importance: ReadonlyArray<StepImportance>;
  /** The proposed minimum score for band HIGH. */
  readonly highFrom?: Maybe<Scalars['Float']['output']>;
  /** The proposed minimum score for band MEDIUM. */
  readonly mediumFrom?: Maybe<Scalars['Float']['output']>;
  /** Reduction of log loss per outcome, on outcomes that were not used for the fit. Higher is better. */
  readonly gain?: Maybe<Scalars['Float']['output']>;
  /** Standard error of `gain`, for judging whether the gain may be chance. */
  readonly gainStandardError?: Maybe<Scalars['Float']['output']>;
  /** AUC of the settings in force, 0 to 1. */
  readonly aucBefore?: Maybe<Scalars['Float']['output']>;
  /** AUC of the proposal on outcomes that were not used for the fit, 0 to 1. */
  readonly aucAfter?: Maybe<Scalars['Float']['output']>;
  /** The settings version that the proposal was compared with. It can only be applied to that version. */
  readonly againstVersion: Scalars['Int']['output'];
  /** Number of accounts that would change band, as of the creation of the proposal. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** When the proposal was created. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** The importance of one step. */
export type StepImportance = {
  /** The step. */
  readonly step: JobStep;
  /** The step's weight in the index. */
  readonly importance: Scalars['Float']['output'];
};

/** Back-test result for the accounts of one segment or one owner. */
export type BacktestGroup = {
  /** The segment's name or the owner's e-mail address. Null for accounts without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Scored cases that churned. */
  readonly churned: Share;
  /** Whether the score predicts churn for these accounts. */
  readonly verdict: BacktestVerdict;
  /** Same as `Backtest.auc`, for these accounts. Null with fewer than 10 churned or fewer than 10 kept cases. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`. */
  readonly aucInterval?: Maybe<Interval>;
};

/** Whether contacts of an account had responded. */
export type ResponseKind =
  /** At least one contact had responded, even if the answers had expired. */
  | 'RESPONDED'
  /** Contacts were asked, but no one responded. */
  | 'SILENT'
  /** No contact had been asked. */
  | 'NEVER_ASKED';

/** How often accounts churned, by whether their contacts had responded. */
export type ChurnByResponse = {
  /** Whether contacts of the accounts had responded. */
  readonly response: ResponseKind;
  /** How many of these accounts churned. */
  readonly churned: Share;
  /**
   * Difference to the churn rate of accounts that responded, in percentage points, as a Newcombe interval. Null
   * for RESPONDED itself, and if either group is empty.
   */
  readonly difference?: Maybe<Interval>;
};

/** How many contacts responded, i.e. have a current answer. */
export type NonResponse = {
  /** Over all contacts. */
  readonly responded: Share;
  /** By role of the contact. */
  readonly roles: ReadonlyArray<RoleResponse>;
  /** By segment of the account, most contacts first. */
  readonly segments: ReadonlyArray<SegmentResponse>;
  /** By ARR of the account, in thirds. */
  readonly arrThirds: ReadonlyArray<ArrThirdResponse>;
  /** Compares early with late answers. */
  readonly timing: ResponseTiming;
};

/** How many contacts with one role responded. */
export type RoleResponse = {
  /** The role. */
  readonly role: RespondentRole;
  /** How many of these contacts responded. */
  readonly responded: Share;
};

/** How many contacts in one segment responded. */
export type SegmentResponse = {
  /** The segment. Null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** How many of these contacts responded. */
  readonly responded: Share;
};

/** How many contacts responded in one third of the accounts by ARR. */
export type ArrThirdResponse = {
  /** The third of the accounts. */
  readonly third: ArrThird;
  /** How many of these contacts responded. */
  readonly responded: Share;
};

/** A third of the accounts, ordered by ARR. */
export type ArrThird =
  /** The third of the accounts with the highest ARR. */
  | 'HIGHEST'
  /** The middle third of the accounts. */
  | 'MIDDLE'
  /** The third of the accounts with the lowest ARR. */
  | 'LOWEST'
  /** Accounts whose ARR is unknown. */
  | 'UNKNOWN';

/**
 * Compares people who answered a survey link early with those who answered late. Late respondents are the best
 * available proxy for those who never respond.
 */
export type ResponseTiming = {
  /** The half that answered first. Null if a half has fewer than 10 people. */
  readonly early?: Maybe<ResponseHalf>;
  /** The half that answered last. Null if a half has fewer than 10 people. */
  readonly late?: Maybe<ResponseHalf>;
  /** The result in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** One half of the people who answered a survey link. */
export type ResponseHalf = {
  /** Number of people in this half. */
  readonly people: Scalars['Int']['output'];
  /** Minimum number of days from the creation of the link to the first answer. */
  readonly fromDays: Scalars['Float']['output'];
  /** Maximum number of days from the creation of the link to the first answer. */
  readonly toDays: Scalars['Float']['output'];
  /** Mean struggle of these people, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** 95 % interval of the mean struggle. */
  readonly interval: Interval;
};

/** Number of cases excluded for one reason. */
export type ExcludedCases = {
  /** Why the cases are excluded. */
  readonly reason: BacktestExclusion;
  /** Number of excluded cases. */
  readonly cases: Scalars['Int']['output'];
};

/** A count as a share of a total. */
export type Share = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** The total. */
  readonly of: Scalars['Int']['output'];
  /** 95 % interval of the share in percent. Null if the total is 0. */
  readonly interval?: Maybe<Interval>;
};

/** How well being in certain bands predicts churn. */
export type BandOutcome = {
  /** The bands that are evaluated together. */
  readonly bands: ReadonlyArray<RiskBand>;
  /** How many accounts in these bands churned. */
  readonly precision: Share;
  /** How many churned accounts were in these bands. */
  readonly recall: Share;
};

/** Precision at k: how many of the k highest scores churned. */
export type PrecisionAt = {
  /** Number of highest scores that are considered. */
  readonly k: Scalars['Int']['output'];
  /** Expected number of churned cases among them, with equal scores in random order. Null without cases. */
  readonly expectedChurned?: Maybe<Scalars['Float']['output']>;
  /** k, or the number of cases if there are fewer. */
  readonly of: Scalars['Int']['output'];
};

/** One tenth of the cases, ordered by score. */
export type DecileLift = {
  /** Number of the tenth, 1 to 10. 1 has the highest scores. */
  readonly decile: Scalars['Int']['output'];
  /** Churn rate relative to that of all cases; 2 means twice as often. Null if no case churned. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Expected number of churned cases, with equal scores in random order. */
  readonly churned: Scalars['Float']['output'];
  /** Number of cases in this tenth. */
  readonly cases: Scalars['Int']['output'];
};

/** A group of cases with similar scores. */
export type CalibrationBin = {
  /** Mean score of these cases, 0 to 100. */
  readonly meanScore: Scalars['Float']['output'];
  /** How many of these cases churned. */
  readonly churned: Share;
};

/** How cases were rated at one time before the decision. */
export type LeadTimePoint = {
  /** Number of days before the decision. */
  readonly daysBefore: Scalars['Int']['output'];
  /** How many churned accounts were in band HIGH. */
  readonly churnedHigh: Share;
  /** How many kept accounts were in band HIGH. */
  readonly keptHigh: Share;
  /** AUC of the scores on that day, 0 to 1. Null unless both churned and kept accounts had scores. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
};

/** How well a rule that overrides the score predicts churn. */
export type RuleOutcome = {
  /** The rule that decided the band. */
  readonly rule: BandReason;
  /** How many accounts whose band was decided by the rule churned. */
  readonly churned: Share;
  /** How many accounts in band LOW churned, for comparison. */
  readonly others: Share;
};

/** An outcome, and what was known about the account before the decision. */
export type BacktestCase = {
  /** The account. Null if it no longer exists. */
  readonly account?: Maybe<Account>;
  /** The kind of outcome. */
  readonly kind: OutcomeKind;
  /** The date of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The score at that time, 0 to 100. Null if the case was not scored. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band at that time. */
  readonly band: RiskBand;
  /** Why the account was in that band. */
  readonly bandReasons: ReadonlyArray<BandReason>;
  /** Why the case was excluded. Null if it was scored. */
  readonly exclusion?: Maybe<BacktestExclusion>;
  /** The account's risk at several times before the decision. */
  readonly leads: ReadonlyArray<BacktestLead>;
};

/** An account's risk at one time before the decision. */
export type BacktestLead = {
  /** Number of days before the decision. */
  readonly daysBefore: Scalars['Int']['output'];
  /** The score at that time, 0 to 100. Null without answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band at that time. */
  readonly band: RiskBand;
};

/** One entry of a list of back-test cases. */
export type BacktestCaseEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: BacktestCase;
};

/** A page of back-test cases. */
export type BacktestCaseConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<BacktestCaseEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<BacktestCase>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
  /** Total number of cases on all pages. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Filters the accounts of a back-test. */
export type BacktestFilter = {
  /** Filters by segment: accounts in any of these. An empty string matches accounts without a segment. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by owner: accounts of any of these. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
};

/** What happened to an account's contract, and when. */
export type Outcome = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account. */
  readonly account: Account;
  /** The kind of outcome. */
  readonly kind: OutcomeKind;
  /** The date on which the outcome took effect. */
  readonly occurredOn: Scalars['Date']['output'];
  /** The reason as free text. Null if not given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * Former name of `createdAt`.
   * @deprecated Use `createdAt`.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The date on which the customer decided. Null if unknown. */
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  /** When the outcome was retracted and stopped counting. Null if it counts. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the outcome was recorded or last corrected. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** One entry of a list of outcomes. */
export type OutcomeEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The outcome. */
  readonly node: Outcome;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
  /** Total number of outcomes on all pages. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How much of their data a person withdraws. */
export type WithdrawalScope =
  /** All consents to publish, and the permission to be asked for one. */
  | 'PUBLICATION'
  /** The person's identity and words. The difficulty ratings stay, linked only to their role. */
  | 'NAME'
  /** All answers and the person's identity. */
  | 'EVERYTHING';

/** The state of a survey link. */
export type SurveyLinkState =
  /** The link has not been opened. */
  | 'PENDING'
  /**
   * The person interacted with the page, or a program read the survey. Merely loading the page, as mail scanners
   * do, does not count.
   */
  | 'OPENED'
  /** The survey was answered. Answers can be changed until the link expires. */
  | 'ANSWERED'
  /** The link expired before it was answered. */
  | 'EXPIRED'
  /** The link was revoked with `surveyLinkRevoke`. */
  | 'REVOKED';

/** A link with which one person answers a survey about one job. Only `surveyLinksCreate` returns its URL. */
export type SurveyLink = Node & {
  /** Opaque id. It does not grant access to the survey. */
  readonly id: Scalars['ID']['output'];
  /** The person's account. */
  readonly account?: Maybe<Account>;
  /** The person who is asked. */
  readonly respondent?: Maybe<Respondent>;
  /** The job that the survey is about. */
  readonly job: Job;
  /** The steps in the survey: those chosen when the link was created, or else all active steps. */
  readonly steps: ReadonlyArray<JobStep>;
  /**
   * How many questions are asked at a time. If null, the job's setting applies, or all chosen steps are asked at
   * once.
   */
  readonly questions?: Maybe<Scalars['Int']['output']>;
  /** The state of the link. */
  readonly state: SurveyLinkState;
  /** When the link was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the link expires. Until then it can be answered. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When the link was revoked. Null if it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the link was first opened. Null if it was not. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the link was last answered. Null if it was not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of submissions sent through the link: the first answers and each change. */
  readonly submissions: Scalars['Int']['output'];
  /**
   * How the link was used, oldest first: the first use and the latest 19. Anyone who has the link can use it,
   * including the person who created it.
   */
  readonly uses: ReadonlyArray<SurveyLinkUse>;
};

/** One use of a survey link. */
export type SurveyLinkUse = {
  /** When the link was used. */
  readonly at: Scalars['DateTime']['output'];
  /** What the link was used for. */
  readonly what: SurveyLinkUseKind;
  /** How the link was accessed. */
  readonly way: SurveyLinkWay;
};

/** What a survey link was used for. */
export type SurveyLinkUseKind =
  /** The survey was opened. Repeated opening within a minute counts once. */
  | 'OPENED'
  /** Answers were sent. */
  | 'ANSWERED'
  /** Answers or consents were withdrawn. */
  | 'WITHDREW';

/** How a survey link was accessed. */
export type SurveyLinkWay =
  /** On the survey page, in a browser. */
  | 'PAGE'
  /** By a program that sent the link's token to the API. */
  | 'API';

/** One entry of a list of survey links. */
export type SurveyLinkEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: SurveyLink;
};

/** A page of survey links, newest first. */
export type SurveyLinkConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<SurveyLinkEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<SurveyLink>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** A translation of a statement. */
export type StatementTranslation = {
  /** The language of the translation. */
  readonly language: SurveyLanguage;
  /** The translated statement. */
  readonly statement: Scalars['String']['output'];
};

/** How the survey page presents its questions. */
export type SurveyLayout =
  /** All questions on one page. */
  | 'ONE_PAGE'
  /** One question at a time, with Back and Next. Answers are sent at the end, as with ONE_PAGE. */
  | 'STEP_BY_STEP';

/** A language of surveys and their e-mails. */
export type SurveyLanguage =
  /** English. */
  | 'EN'
  /** German. */
  | 'DE'
  /** French. */
  | 'FR'
  /** Spanish. */
  | 'ES';

/** The state of a survey campaign. */
export type SurveyCampaignState =
  /** Sending has not started yet. */
  | 'SCHEDULED'
  /** The first messages are being sent. */
  | 'SENDING'
  /** The mail service does not accept messages; see `problem`. Sending is retried every ten minutes. */
  | 'PAUSED'
  /** The first message was sent to everyone. Reminders may follow. */
  | 'SENT'
  /** Canceled. Nothing more is sent. */
  | 'CANCELED'
  /** All survey links have expired. The statistics are kept, but not the list of recipients. */
  | 'ENDED';

/** Why a campaign is not being sent. */
export type SurveyMailProblem =
  /** The mail service or the permission to use it is not set up. */
  | 'NOT_SET_UP'
  /** The sender's address or domain is not verified with the mail service. */
  | 'SENDER_NOT_VERIFIED'
  /** The mail service has paused or suspended sending. */
  | 'PAUSED_BY_SERVICE';

/** Why a person is not sent a survey. */
export type SurveySkipReason =
  /** No e-mail address on record. */
  | 'NO_ADDRESS'
  /** The person unsubscribed from surveys. */
  | 'UNSUBSCRIBED'
  /** An earlier message bounced. */
  | 'BOUNCED'
  /** The person reported an earlier message as spam. */
  | 'COMPLAINED'
  /** The person was asked within the last `fatigueDays` days. */
  | 'ASKED_RECENTLY'
  /** The person asked to be erased. */
  | 'WITHDRAWN'
  /** The person is no longer a contact. */
  | 'NO_CONTACT'
  /** Another recipient of the campaign has the same address. */
  | 'SAME_ADDRESS'
  /** The account has reached the maximum number of survey links. */
  | 'NO_ROOM'
  /** The account is archived. */
  | 'ACCOUNT_ARCHIVED';

/** The state of sending to one recipient. */
export type SurveyRecipientState =
  /** Nothing has been sent yet. */
  | 'WAITING'
  /** A message is being sent. If its result is unknown after ten minutes, it is not sent again. */
  | 'SENDING'
  /** A message was sent. */
  | 'SENT'
  /** Nothing is sent; see `skipped`. */
  | 'SKIPPED'
  /** The mail service rejected the message. */
  | 'FAILED';

/** A survey that is e-mailed to selected contacts. Each gets a personal survey link. */
export type SurveyCampaign = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The job that the survey is about. */
  readonly job: Job;
  /** The subject line of the e-mail. */
  readonly subject: Scalars['String']['output'];
  /** The text of the e-mail above its button. */
  readonly text: Scalars['String']['output'];
  /** The sender name of the e-mail. */
  readonly senderName: Scalars['String']['output'];
  /** The sender address of the e-mail. */
  readonly senderAddress: Scalars['EmailAddress']['output'];
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language: SurveyLanguage;
  /** When the campaign was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created the campaign: the subject of their token. */
  readonly createdBy: Scalars['String']['output'];
  /** When sending starts. */
  readonly sendAt: Scalars['DateTime']['output'];
  /** Reminders for people who have not answered. Null if none are sent. */
  readonly reminders?: Maybe<SurveyReminders>;
  /** Skips people who were asked within this number of days before. 0 turns the rule off. */
  readonly fatigueDays: Scalars['Int']['output'];
  /** The state of the campaign. */
  readonly state: SurveyCampaignState;
  /** Why the campaign is not being sent. Null if there is no problem. */
  readonly problem?: Maybe<SurveyMailProblem>;
  /** Statistics of the campaign so far. */
  readonly figures: SurveyCampaignFigures;
  /** The recipients, ordered by account. Empty once the campaign has ended. */
  readonly recipients?: Maybe<SurveyRecipientConnection>;
};


/** A survey that is e-mailed to selected contacts. Each gets a personal survey link. */
export type SurveyCampaignRecipientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How people who have not answered are reminded. */
export type SurveyReminders = {
  /** Days after the previous message. */
  readonly afterDays: Scalars['Int']['output'];
  /** Maximum number of reminders per person. */
  readonly times: Scalars['Int']['output'];
};

/** Statistics of a campaign. */
export type SurveyCampaignFigures = {
  /** Counts over all recipients. */
  readonly total: SurveyCampaignCounts;
  /** Counts by role of the recipient. */
  readonly byRole: ReadonlyArray<SurveyRoleCounts>;
  /** Counts by segment of the recipient's account. */
  readonly bySegment: ReadonlyArray<SurveySegmentCounts>;
  /**
   * Number of recipients in `total` who were erased since. They are in neither breakdown, because their role and
   * segment are no longer stored.
   */
  readonly forgotten: Scalars['Int']['output'];
};

/** Counts for recipients with one role. */
export type SurveyRoleCounts = {
  /** The recipients' role. Null if unknown. */
  readonly role?: Maybe<RespondentRole>;
  /** Counts for these recipients. */
  readonly counts: SurveyCampaignCounts;
};

/** Counts for recipients in one segment. */
export type SurveySegmentCounts = {
  /** The segment. Null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Counts for these recipients. */
  readonly counts: SurveyCampaignCounts;
};

/** Number of recipients at each stage of a campaign. */
export type SurveyCampaignCounts = {
  /** All recipients. */
  readonly people: Scalars['Int']['output'];
  /** Recipients who were sent a message. */
  readonly sent: Scalars['Int']['output'];
  /** Of `sent`, recipients for whom it is unknown whether the message arrived because sending was interrupted. */
  readonly uncertain: Scalars['Int']['output'];
  /** Recipients who were skipped when their message was due. */
  readonly skipped: Scalars['Int']['output'];
  /** Recipients whose message the mail service rejected. */
  readonly failed: Scalars['Int']['output'];
  /** Recipients whose message bounced. */
  readonly bounced: Scalars['Int']['output'];
  /** Recipients who reported a message as spam. */
  readonly complained: Scalars['Int']['output'];
  /** Recipients who unsubscribed since. */
  readonly unsubscribed: Scalars['Int']['output'];
  /** Recipients who interacted with the survey page. Mail scanners that load the page do not count. */
  readonly opened: Scalars['Int']['output'];
  /** Recipients who sent at least one answer. */
  readonly started: Scalars['Int']['output'];
  /**
   * Recipients who sent the survey from its last page, even with skipped questions, or who answered all initial
   * questions through the API.
   */
  readonly finished: Scalars['Int']['output'];
  /**
   * Share of recipients who sent an answer, of those whose message did not bounce, 0 to 1. Null if there are
   * none.
   */
  readonly responseRate?: Maybe<Scalars['Float']['output']>;
};

/** One recipient of a campaign. */
export type SurveyRecipient = {
  /** The person. Null if they no longer exist. */
  readonly respondent?: Maybe<Respondent>;
  /** The person's account. Null if it no longer exists. */
  readonly account?: Maybe<Account>;
  /** The state of sending to this person. */
  readonly state: SurveyRecipientState;
  /** Why nothing more is sent. Null if the person is not skipped. */
  readonly skipped?: Maybe<SurveySkipReason>;
  /** Number of messages sent, including reminders. */
  readonly messages: Scalars['Int']['output'];
  /** When the last message was sent. Null if none was. */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a message bounced. Null if none did. */
  readonly bouncedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a message was reported as spam. Null if none was. */
  readonly complainedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person's survey link. Null if nothing was sent yet, or if the link no longer exists. */
  readonly link?: Maybe<SurveyLink>;
};

/** One entry of a list of campaign recipients. */
export type SurveyRecipientEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The recipient. */
  readonly node: SurveyRecipient;
};

/** A page of campaign recipients. */
export type SurveyRecipientConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<SurveyRecipientEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<SurveyRecipient>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of campaigns. */
export type SurveyCampaignEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign. */
  readonly node: SurveyCampaign;
};

/** A page of campaigns, newest first. */
export type SurveyCampaignConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<SurveyCampaignEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<SurveyCampaign>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** Who a campaign would be sent to now, and its message. */
export type SurveyCampaignPreview = {
  /** Number of people who would be sent a message. */
  readonly people: Scalars['Int']['output'];
  /** Number of people who would be skipped, by reason. */
  readonly skipped: ReadonlyArray<SurveySkipped>;
  /** Up to 100 of the selected people, with those who would be skipped first. */
  readonly chosen: ReadonlyArray<SurveyChosenPerson>;
  /** The message for the first recipient, with placeholder links. Null if there are no recipients. */
  readonly message?: Maybe<SurveyMessage>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Number of people who would be skipped for one reason. */
export type SurveySkipped = {
  /** Why they would be skipped. */
  readonly reason: SurveySkipReason;
  /** Number of people. */
  readonly people: Scalars['Int']['output'];
};

/** A person who was selected for a campaign. */
export type SurveyChosenPerson = {
  /** The selected person. */
  readonly respondent: Respondent;
  /** The person's account. */
  readonly account: Account;
  /** Why the person would be skipped. Null if they would be sent a message. */
  readonly skipped?: Maybe<SurveySkipReason>;
};

/** A rendered e-mail message. */
export type SurveyMessage = {
  /** The subject line. */
  readonly subject: Scalars['String']['output'];
  /** The plain-text version. */
  readonly text: Scalars['String']['output'];
  /** The HTML version. */
  readonly html: Scalars['String']['output'];
};

/** A stop on sending surveys to a person by e-mail. */
export type MailStop = {
  /** Why surveys are not sent. */
  readonly reason: MailStopReason;
  /** Since when surveys are not sent. */
  readonly at: Scalars['DateTime']['output'];
};

/** A reason why surveys are not sent to a person by e-mail. */
export type MailStopReason =
  /** The person unsubscribed. */
  | 'UNSUBSCRIBED'
  /** A message bounced. */
  | 'BOUNCED'
  /** The person reported a message as spam. */
  | 'COMPLAINED';

/** The survey of the caller's own link, with the answers given so far. */
export type Survey = {
  /** Name of the company that asks. Null if the deployment does not set one. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** Name of the product that the survey asks about. Null if the deployment does not set one. */
  readonly productName?: Maybe<Scalars['String']['output']>;
  /** The language of the questions: that of the link, or English if it has none. */
  readonly language: SurveyLanguage;
  /** How the survey page presents the questions. */
  readonly layout: SurveyLayout;
  /** The statement of the job that the survey is about. */
  readonly jobStatement: Scalars['String']['output'];
  /** The steps that were asked so far, in job order. */
  readonly steps: ReadonlyArray<SurveyStep>;
  /**
   * The steps of the current round that still need an answer. They are the steps that the least is known about
   * in the account. Empty once the current round is answered.
   */
  readonly openSteps: ReadonlyArray<SurveyStep>;
  /** Maximum number of steps that `surveyContinue` asks next. 0 if all steps were asked. */
  readonly nextQuestions: Scalars['Int']['output'];
  /** Whether the person agreed, through this link, to be asked about publishing a quote. */
  readonly mayContact: Scalars['Boolean']['output'];
  /** Number of the next submission through this link, starting at 1. Pass it as `SurveySubmitInput.attempt`. */
  readonly attempt: Scalars['Int']['output'];
  /** When the survey closes. Until then answers can be given and changed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When the survey was last answered. Null if it was not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One question of a survey, with the latest answer given through the caller's link. */
export type SurveyStep = {
  /** The step's key, as used in `surveySubmit`. */
  readonly key: Scalars['String']['output'];
  /** Position in the list, starting at 1. */
  readonly position: Scalars['Int']['output'];
  /** The question as shown to the person. */
  readonly question: Scalars['String']['output'];
  /** The answer. Null if there is none yet, or if the step is not part of the person's work. */
  readonly effort?: Maybe<Effort>;
  /** Whether the person said that the step is not part of their work. */
  readonly isNotApplicable: Scalars['Boolean']['output'];
  /** The person's explanation in their own words. Null if not given. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why the step is difficult. Null if not given. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for this step. Null if not given. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
};

/** The mean struggle of contacts who have not responded from which the account would be in a band. */
export type TippingPoint = {
  /** The band, HIGH or MEDIUM. */
  readonly band: RiskBand;
  /**
   * The mean struggle they would need to report. Above 1 if the band cannot be reached; 0 or below if the
   * account is in the band whatever they answer.
   */
  readonly struggle: Scalars['Float']['output'];
  /** Whether the band can be reached. */
  readonly state: TippingState;
};

/** Whether contacts who have not responded could move an account into a band. */
export type TippingState =
  /** The account is in the band whatever they answer. */
  | 'ALREADY'
  /** Their answers can move the account into the band. */
  | 'POSSIBLE'
  /** The account cannot reach the band whatever they answer. */
  | 'IMPOSSIBLE';

/** An account's risk of leaving with respect to one job, and the reasons. 0 is safe, 100 is danger. */
export type AccountRisk = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The account that the risk is about. */
  readonly account: Account;
  /** The job that the risk is about. */
  readonly job: Job;
  /** A plain-language summary in one sentence. */
  readonly summary: Scalars['String']['output'];
  /** Risk score, 0 (safe) to 100 (danger). Null without current answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /**
   * The score that lists are ordered by: the score shrunk by its uncertainty, 0 to 100. Null without current
   * answers.
   */
  readonly rankScore?: Maybe<Scalars['Float']['output']>;
  /** 80 % interval of the score. Null without a score. */
  readonly interval?: Maybe<Interval>;
  /** How reliable the score is. */
  readonly confidence: Confidence;
  /** The account's risk band. */
  readonly band: RiskBand;
  /** Why the account is in that band. */
  readonly bandReasons: ReadonlyArray<BandReason>;
  /** Weighted mean struggle over the answered steps, 0 to 1. Null without current answers. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /**
   * ARR × score/100. Use it for ranking; it is an expected loss only once the score is calibrated
   * (`ScoringSettings.calibration`). Null without a score or ARR.
   */
  readonly riskWeightedArr?: Maybe<Money>;
  /** The answered steps, ordered by their share of the struggle, largest first. */
  readonly drivers: ReadonlyArray<RiskDriver>;
  /** The worst threat from any competitor. Null if no competitor threatens the account. */
  readonly competitorThreat?: Maybe<CompetitorThreat>;
  /** The largest relief among competitors with that threat, 0 to 100. Null if there is none. */
  readonly competitorScore?: Maybe<Scalars['Float']['output']>;
  /** The most threatening competitors, ordered by threat, then by relief, both descending. */
  readonly competitors: ReadonlyArray<CompetitorRisk>;
  /**
   * Former name of `competitors`.
   * @deprecated Use competitors.
   */
  readonly rivals: ReadonlyArray<CompetitorRisk>;
  /** Number of contacts with a current answer. */
  readonly respondentCount: Scalars['Int']['output'];
  /** Number of contacts known in the account. */
  readonly contactCount: Scalars['Int']['output'];
  /** Number of steps with a current answer. */
  readonly answeredSteps: Scalars['Int']['output'];
  /** Number of active steps of the job. */
  readonly activeSteps: Scalars['Int']['output'];
  /** Roles without a current answer, of EXECUTOR, BENEFICIARY and BUYER. */
  readonly missingRoles: ReadonlyArray<RespondentRole>;
  /** The change over the last 90 days. */
  readonly trend: RiskTrend;
  /** Why the score changed since a point in time. The parts add up to the difference. */
  readonly change?: Maybe<RiskChange>;
  /**
   * What contacts who have not responded would need to answer for the score to put the account in band HIGH, and
   * in band MEDIUM. Empty without a score, or if everyone responded.
   */
  readonly tippingPoints: ReadonlyArray<TippingPoint>;
  /** When the newest current answer was given. Null without current answers. */
  readonly lastAnswerAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the oldest current answer was given. Null without current answers. */
  readonly oldestAnswerAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next current answer expires. Null without current answers. */
  readonly expiresNextAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the figures were computed. Lists may lag briefly behind new answers. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** Same as `assessedAt`: figures change when they are recomputed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The version of the job's scoring settings that was used. */
  readonly scoringVersion: Scalars['Int']['output'];
  /** Whether the account has churned. If true, it is in no list and no total. */
  readonly isChurned: Scalars['Boolean']['output'];
  /** The date until which the risk is snoozed. Null if it is not snoozed. */
  readonly snoozedUntil?: Maybe<Scalars['Date']['output']>;
  /** E-mail address or name of the assignee. Null if unassigned. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** The latest note for colleagues. Kept for 365 days. Null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The latest snooze of the risk, even if it has ended. Null if the risk was never snoozed, and after
   * `riskUnsnooze`.
   */
  readonly snooze?: Maybe<RiskSnooze>;
  /**
   * Former name of `snooze`, with its note and assignee.
   * @deprecated Use snooze, snoozedUntil, assignee and note.
   */
  readonly acknowledgement?: Maybe<RiskAcknowledgement>;
};


/** An account's risk of leaving with respect to one job, and the reasons. 0 is safe, 100 is danger. */
export type AccountRiskChangeArgs = {
  since: Scalars['DateTime']['input'];
};

/**
 * A snooze of an account's risk. It ends when the band or the state of a step gets worse, and on its date at the
 * latest.
 */
export type RiskSnooze = {
  /** Who snoozed the risk, by their name at the token's issuer. */
  readonly snoozedBy: Scalars['String']['output'];
  /** When the risk was snoozed. */
  readonly snoozedAt: Scalars['DateTime']['output'];
  /** The date on which the snooze ends at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Whether the risk is currently snoozed. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Why the snooze ended. Null while the risk is snoozed. */
  readonly returnedBecause?: Maybe<RiskReturn>;
};

/**
 * A snooze of an account's risk. It ends when the band or the state of a step gets worse, and on its date at the
 * latest.
 */
export type RiskAcknowledgement = {
  /** The note for colleagues. Kept for 365 days. Null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** E-mail address or name of the assignee. Null if unassigned. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** Who snoozed the risk, by their name at the token's issuer. */
  readonly acknowledgedBy: Scalars['String']['output'];
  /** When the risk was snoozed. */
  readonly acknowledgedAt: Scalars['DateTime']['output'];
  /** The date on which the snooze ends at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Whether the risk is currently snoozed. */
  readonly isSnoozed: Scalars['Boolean']['output'];
  /** Why the snooze ended. Null while the risk is snoozed. */
  readonly returnedBecause?: Maybe<RiskReturn>;
};

/** Why the snooze of an account's risk ended. */
export type RiskReturn = {
  /** The event that ended the snooze. */
  readonly reason: ReturnReason;
  /** The band at the time of the snooze. Only for BAND_WORSENED. */
  readonly bandBefore?: Maybe<RiskBand>;
  /**
   * The step that got worse, with its state at the time of the snooze and now. If there are several, the one
   * with the largest share of the struggle. Only for STEP_WORSENED.
   */
  readonly stepChange?: Maybe<StepChange>;
};

/** One entry of a list of account risks. */
export type AccountRiskEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account's risk. */
  readonly node: AccountRisk;
};

/** A page of account risks. */
export type AccountRiskConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AccountRiskEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<AccountRisk>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
  /**
   * Total number of accounts on all pages, from the counters that `portfolio` uses. Null if the filter uses
   * anything but bands, owners and segments.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An answered step of an account, and its effect on the score. */
export type RiskDriver = {
  /** The step that drives the score. */
  readonly step: JobStep;
  /** The step's state in the account. */
  readonly state: StepState;
  /** Mean struggle of the account's contacts with this step, weighted by role, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** Number of `respondents` who find the step difficult or very difficult. */
  readonly difficult: Scalars['Int']['output'];
  /** Number of `respondents` who find the step easy or very easy. */
  readonly easy: Scalars['Int']['output'];
  /** Number of contacts with a current answer for this step. */
  readonly respondents: Scalars['Int']['output'];
  /** Number of difficult answers that are about using the product. */
  readonly aboutConsumption: Scalars['Int']['output'];
  /** The step's share of the account's struggle, 0 to 1. All shares add up to 1. */
  readonly share: Scalars['Float']['output'];
  /** What the score would be if this step were easy, 0 to 100. */
  readonly scoreIfEasy: Scalars['Float']['output'];
  /** Struggle by role. A role can have a single respondent. Empty for callers without RISKS_READ. */
  readonly byRole: ReadonlyArray<RoleStruggle>;
  /**
   * Explanations of difficult answers, truncated to 240 characters, for the top five drivers. Empty for callers
   * without RISKS_READ.
   */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
};

/** The struggle of one role with a step. */
export type RoleStruggle = {
  /** The role of the contacts. */
  readonly role: RespondentRole;
  /** Mean struggle of the role's contacts with this step, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** Number of contacts with that role who answered. */
  readonly respondents: Scalars['Int']['output'];
};

/** Why a score changed between two points in time. */
export type RiskChange = {
  /** The earlier time. */
  readonly from: Scalars['DateTime']['output'];
  /** The later time, which is now. */
  readonly to: Scalars['DateTime']['output'];
  /** The score at the earlier time, with the settings of that time, 0 to 100. Null without answers. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score now, 0 to 100. Null without answers. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
  /** The change in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The parts of the change. Their points add up to `scoreAfter` − `scoreBefore`. Empty if either is null. */
  readonly parts: ReadonlyArray<RiskChangePart>;
};

/** The cause of a score change. */
export type RiskChangeKind =
  /** The job's settings or steps changed. */
  | 'SETTINGS'
  /** A calibration of the score was applied. */
  | 'CALIBRATION'
  /** Answers expired and no longer count. */
  | 'EXPIRED'
  /** Contacts left, or submissions were retracted. */
  | 'PEOPLE_LEFT'
  /** Contacts answered for the first time. */
  | 'NEW_PEOPLE'
  /** Contacts changed their answers. */
  | 'OPINIONS';

/** One part of a score change. */
export type RiskChangePart = {
  /** The cause of this part. */
  readonly kind: RiskChangeKind;
  /** The step of this part. Null if it is not related to a step. */
  readonly step?: Maybe<JobStep>;
  /** Change in points of score. Positive is worse. */
  readonly points: Scalars['Float']['output'];
};

/** The change over the last 90 days. The earlier state is computed from the answers that existed then. */
export type RiskTrend = {
  /** How the struggle of the same people changed. */
  readonly direction: TrendDirection;
  /** Change of the score between answers that are current at both times, in points. Null if unknown. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** Change of the score due to who answered rather than what they answered, in points. Null if unknown. */
  readonly compositionChange?: Maybe<Scalars['Float']['output']>;
  /** The score at the end of each day with new answers, oldest first: the last 24, and now. */
  readonly points: ReadonlyArray<RiskPoint>;
  /** Steps whose state changed. */
  readonly changedSteps: ReadonlyArray<StepChange>;
  /** The band at the earlier time. Null if it is not stored. */
  readonly bandBefore?: Maybe<RiskBand>;
  /** The step that contributed most to `change`, in its direction. Null if nothing changed. */
  readonly mainStep?: Maybe<TrendStep>;
};

/** The contribution of a step to a trend. */
export type TrendStep = {
  /** The step's key. */
  readonly key: Scalars['String']['output'];
  /** The step in words. */
  readonly statement: Scalars['String']['output'];
  /** The step's contribution, in points of score. */
  readonly points: Scalars['Float']['output'];
};

/** The score at one point in time. */
export type RiskPoint = {
  /** The time of the score. */
  readonly at: Scalars['DateTime']['output'];
  /** The score, 0 to 100. Null if there were no current answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band at that time. */
  readonly band: RiskBand;
};

/** A step whose state changed. */
export type StepChange = {
  /** The step that changed. */
  readonly step: JobStep;
  /** The earlier state. */
  readonly from: StepState;
  /** The current state. */
  readonly to: StepState;
};

/** A competitor's threat at a difficult step of an account. */
export type CompetitorRisk = {
  /** The account that is threatened. */
  readonly account: Account;
  /** The difficult step. */
  readonly step: JobStep;
  /** The competitor that threatens the account. */
  readonly solution: Solution;
  /**
   * Expected reduction of struggle when switching to the competitor, in points, at most 100. Null if the
   * competitor has no rating at this step.
   */
  readonly relief?: Maybe<Scalars['Float']['output']>;
  /** How likely the competitor is to win the account. */
  readonly threat: CompetitorThreat;
  /** Whether a contact who finds the step difficult named the competitor. */
  readonly isNamedByCustomer: Scalars['Boolean']['output'];
  /**
   * Former name of `isNamedByCustomer`.
   * @deprecated Use isNamedByCustomer.
   */
  readonly namedByCustomer: Scalars['Boolean']['output'];
};

/** One entry of a list of competitor risks. */
export type CompetitorRiskEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The competitor risk. */
  readonly node: CompetitorRisk;
};

/** A page of competitor risks. */
export type CompetitorRiskConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<CompetitorRiskEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<CompetitorRisk>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** Totals over all accounts that have not churned. */
export type Portfolio = {
  /** Number of accounts and their ARR in each band, including UNKNOWN. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Number of accounts with an IMMINENT competitor threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Number of accounts whose trend is WORSENING. */
  readonly worsening: Scalars['Int']['output'];
  /** Number of accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
  /** Totals per account owner, ordered by e-mail address. Accounts without an owner come last. */
  readonly byOwner: ReadonlyArray<OwnerPortfolio>;
  /** Totals per segment, ordered by name. Accounts without a segment come last. */
  readonly bySegment: ReadonlyArray<SegmentPortfolio>;
  /** Totals at the end of past quarters, oldest first, starting with the first quarter that has data. */
  readonly history?: Maybe<ReadonlyArray<PortfolioQuarter>>;
  /** Renewals of this month and each of the following eleven months. */
  readonly renewals: ReadonlyArray<RenewalMonth>;
};


/** Totals over all accounts that have not churned. */
export type PortfolioHistoryArgs = {
  quarters?: InputMaybe<Scalars['Int']['input']>;
};

/** The portfolio at the end of a quarter. */
export type PortfolioQuarter = {
  /** The last day of the quarter, in UTC. */
  readonly day: Scalars['Date']['output'];
  /** How the figures were obtained. */
  readonly source: PortfolioQuarterSource;
  /** When the figures were recorded. Null if they were not recorded. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of accounts and their ARR in each band. Empty if the quarter is MISSING. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Totals per account owner, ordered by e-mail address. Accounts without an owner come last. */
  readonly byOwner: ReadonlyArray<OwnerBands>;
  /** Totals per segment, ordered by name. Accounts without a segment come last. */
  readonly bySegment: ReadonlyArray<SegmentBands>;
};

/** How the figures of a past quarter were obtained. */
export type PortfolioQuarterSource =
  /** Recorded on the last day of the quarter, with the owners, segments and ARR of that day. */
  | 'RECORDED'
  /**
   * Computed later from the answers at that time, with the settings, owners, segments and ARR of the day of the
   * computation.
   */
  | 'COMPUTED'
  /** No figures: none were recorded on the last day of the quarter, and none have been computed since. */
  | 'MISSING';

/** The bands of one owner's accounts at the end of a quarter. */
export type OwnerBands = {
  /** The owner's e-mail address. Null for accounts without an owner. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Number of accounts and their ARR in each band. */
  readonly bands: ReadonlyArray<BandTotal>;
};

/** The bands of one segment's accounts at the end of a quarter. */
export type SegmentBands = {
  /** The segment. Null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Number of accounts and their ARR in each band. */
  readonly bands: ReadonlyArray<BandTotal>;
};

/** The renewals of one month. */
export type RenewalMonth = {
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Number of accounts and their ARR in each band, by today's band. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Number of accounts that renew in this month. */
  readonly accounts: Scalars['Int']['output'];
  /** Total ARR of these accounts. */
  readonly arr: Money;
  /**
   * Expected loss of ARR: the sum of ARR × score/100. Null unless the score is calibrated, because only then it
   * is a probability.
   */
  readonly expectedLoss?: Maybe<Money>;
};

/** Totals over the accounts of one owner. */
export type OwnerPortfolio = {
  /** The owner's e-mail address. Null for accounts without an owner. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Number of accounts and their ARR in each band, including UNKNOWN. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Number of accounts with an IMMINENT competitor threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Number of accounts whose trend is WORSENING. */
  readonly worsening: Scalars['Int']['output'];
  /** Number of accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
};

/** Totals over the accounts of one segment. */
export type SegmentPortfolio = {
  /** The segment. Null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Number of accounts and their ARR in each band, including UNKNOWN. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Number of accounts with an IMMINENT competitor threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Number of accounts whose trend is WORSENING. */
  readonly worsening: Scalars['Int']['output'];
  /** Number of accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
};

/** Totals of one band. */
export type BandTotal = {
  /** The band. */
  readonly band: RiskBand;
  /** Number of accounts in the band. */
  readonly accounts: Scalars['Int']['output'];
  /** Total ARR of these accounts. */
  readonly arr: Money;
};

/** An account to survey before it renews. */
export type AskNext = {
  /** The account to survey. */
  readonly account: Account;
  /** Why the account should be surveyed. */
  readonly reasons: ReadonlyArray<AskReason>;
};

/** One entry of a list of accounts to survey. */
export type AskNextEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account to survey, and the reasons. */
  readonly node: AskNext;
};

/** A page of accounts to survey, ordered by renewal date. */
export type AskNextConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AskNextEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<AskNext>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** An easy answer with an explanation, which may become a testimonial. */
export type TestimonialCandidate = Node & {
  /** Global id, accepted by `Query.node`. */
  readonly id: Scalars['ID']['output'];
  /** The author's account. */
  readonly account: Account;
  /** The author of the quote. */
  readonly respondent?: Maybe<Respondent>;
  /** The step that the quote is about. */
  readonly step: JobStep;
  /** How easy the person finds the step. */
  readonly effort: Effort;
  /** The person's own words, unchanged. Empty once the person withdrew or declined, or the consent expired. */
  readonly quote: Scalars['String']['output'];
  /**
   * The text to publish if it differs from the quote: a draft in state REQUESTED, agreed by the person later.
   * Null if it does not differ, and once the person withdrew or declined, or the consent expired.
   */
  readonly publishedText?: Maybe<Scalars['String']['output']>;
  /**
   * Strength, 0 to 100: based on how easy the step is, how rare that is in the market, and whether it was
   * difficult before.
   */
  readonly strength: Scalars['Float']['output'];
  /** When the answer was given. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /**
   * Whether the answer was sent through a survey link, by the person or by anyone else who has the link. Null if
   * the submission is no longer stored.
   */
  readonly isByLink?: Maybe<Scalars['Boolean']['output']>;
  /** The change from difficult to easy, if the same person found this step difficult before. Null if not. */
  readonly turnaround?: Maybe<Turnaround>;
  /** The current state. */
  readonly state: TestimonialState;
  /** Why the person should not be asked now. Empty if the candidate is not on hold. */
  readonly heldBack: ReadonlyArray<HoldReason>;
  /**
   * Whether a later answer or the expiry of the answer invalidated a testimonial that is already approved or
   * published.
   */
  readonly needsReview: Scalars['Boolean']['output'];
  /**
   * The latest consent on record, even if it was withdrawn, has expired or covers different text; see `state`
   * for whether it is valid. Null if there is none.
   */
  readonly consent?: Maybe<Consent>;
  /** All consents on record, oldest first. Records are only added, never changed. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** Where the testimonial was published, including publications that must be taken down. */
  readonly publications: ReadonlyArray<Publication>;
};

/** A person's consent to publish an exact text. */
export type Consent = {
  /** When the consent was given. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** When the consent expires. If null, it is valid until it is withdrawn. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the consent was withdrawn. Null if it was not. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Version of the consent form's wording. */
  readonly wordingVersion: Scalars['String']['output'];
  /** Channels in which the text may be published. */
  readonly channels: ReadonlyArray<Channel>;
  /** How much may be revealed about the author. */
  readonly attribution: Attribution;
  /** What the text may be used for. */
  readonly purpose: Scalars['String']['output'];
  /** How the consent was given. */
  readonly method: ConsentMethod;
  /** Where proof of the consent is kept. */
  readonly evidence: Scalars['String']['output'];
  /**
   * The exact text that the person agreed to. Once the quote is empty, this is empty too, except for
   * administrators.
   */
  readonly approvedText: Scalars['String']['output'];
  /** When the consent was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded the consent: the subject of their token. */
  readonly recordedBy: Scalars['String']['output'];
};

/** One entry of a list of testimonial candidates. */
export type TestimonialCandidateEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: TestimonialCandidate;
};

/** A page of testimonial candidates, ordered by strength, descending. */
export type TestimonialCandidateConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<TestimonialCandidateEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<TestimonialCandidate>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** A step that a person found difficult before and finds easy now. */
export type Turnaround = {
  /** The earlier, difficult answer. */
  readonly fromEffort: Effort;
  /** When the earlier answer was given. */
  readonly fromAt: Scalars['DateTime']['output'];
  /** The later, easy answer. */
  readonly toEffort: Effort;
  /** When the later answer was given. */
  readonly toAt: Scalars['DateTime']['output'];
};

/** A publication of a testimonial. */
export type Publication = {
  /** The channel of the publication. */
  readonly channel: Channel;
  /** The URL of the publication. Null if it has none. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The date of the publication. */
  readonly publishedOn: Scalars['Date']['output'];
};

/** A step that customers find easier than the market does, so that marketing can lead with it. */
export type LeadingStep = {
  /** The step to lead with. */
  readonly step: JobStep;
  /** Market CES minus customers' CES, in percentage points. Always greater than 0. */
  readonly lead: Scalars['Float']['output'];
  /** Percent of the market that finds the step difficult, 0 to 100; higher is worse. */
  readonly marketCes: Scalars['Float']['output'];
  /** Number of testimonials for this step that are approved or published. */
  readonly approvedTestimonials: Scalars['Int']['output'];
  /** Number of candidates for this step that have not been asked yet, from people who agreed to be asked. */
  readonly candidates: Scalars['Int']['output'];
};

/** How often one reason was given for a difficult step. */
export type DifficultyReasonShare = {
  /** The reason that was given. */
  readonly reason: DifficultyReason;
  /** How many of the people who gave a reason gave this one. */
  readonly share: Share;
};

/**
 * A step's difficulty over all accounts or those of a segment, with its uncertainty and the revenue affected.
 * Figures are null if they are suppressed because too few people are behind them for the caller.
 */
export type ChurnHotspot = {
  /** The step that the figures are about. */
  readonly step: JobStep;
  /** The segment that was requested. Null for all accounts. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Rank by risk-weighted ARR, then CES, starting at 1. Null if suppressed. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are suppressed because too few people or accounts are behind them. */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /**
   * Always null: figures are live for every caller. Earlier versions published them weekly.
   * @deprecated Figures are live.
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * Customer Effort Score: percent of respondents who find the step difficult, 0 to 100; higher is worse. Null
   * without answers or if suppressed.
   */
  readonly ces?: Maybe<Scalars['Float']['output']>;
  /** Mean struggle, 0 to 1. Null without answers or if suppressed. */
  readonly struggle?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the CES. Null without answers or if suppressed. */
  readonly interval?: Maybe<Interval>;
  /** Number of `respondents` who find the step difficult or very difficult. */
  readonly difficult?: Maybe<Scalars['Int']['output']>;
  /** Number of `respondents` who find the step easy or very easy. */
  readonly easy?: Maybe<Scalars['Int']['output']>;
  /** Number of people with a current answer for this step. */
  readonly respondents?: Maybe<Scalars['Int']['output']>;
  /**
   * Effective number of independent respondents. Lower than `respondents` because answers within a company are
   * correlated.
   */
  readonly effectiveRespondents?: Maybe<Scalars['Float']['output']>;
  /** Number of difficult answers that are about using the product. */
  readonly aboutConsumption?: Maybe<Scalars['Int']['output']>;
  /**
   * Reasons why the step is difficult, as shares of the difficult answers that give one, most frequent first.
   * Empty if none gives a reason. Null if suppressed, or if too few people gave a reason.
   */
  readonly reasons?: Maybe<ReadonlyArray<DifficultyReasonShare>>;
  /** Number of accounts with a current answer for this step. */
  readonly accounts?: Maybe<Scalars['Int']['output']>;
  /** Number of accounts in which the step is DIFFICULT. */
  readonly accountsDifficult?: Maybe<Scalars['Int']['output']>;
  /**
   * The step's share of the accounts' `riskWeightedArr`. Over all steps, the shares add up to the total. It is
   * an expected loss only once the score is calibrated.
   */
  readonly riskWeightedArr?: Maybe<Money>;
  /** Reduction of risk-weighted ARR if the step were easy. Null also if it would reveal a single account. */
  readonly arrSavedIfEasy?: Maybe<Money>;
  /** Percent of the market that finds the step difficult, 0 to 100; higher is worse. Null if unknown. */
  readonly marketCes?: Maybe<Scalars['Float']['output']>;
  /**
   * Market CES minus CES, in percentage points. Greater than 0 if customers find the step easier than the market
   * does. Null if either is unknown.
   */
  readonly lead?: Maybe<Scalars['Float']['output']>;
  /** The competitor with the lowest CES at this step. Null if no competitor is rated. */
  readonly bestCompetitor?: Maybe<SolutionRating>;
  /**
   * Former name of `bestCompetitor`.
   * @deprecated Use bestCompetitor.
   */
  readonly bestRival?: Maybe<SolutionRating>;
  /**
   * CES minus the best competitor's CES, in percentage points. Positive if the competitor is better, negative if
   * customers find the step easier with your product. Null if either is unknown.
   */
  readonly leapfrogGap?: Maybe<Scalars['Float']['output']>;
  /** What the step means for the roadmap. */
  readonly quadrant: HotspotQuadrant;
  /**
   * Explanations of difficult answers, without their authors. Empty if suppressed, for all segments together,
   * and for callers without HOTSPOT_QUOTES_READ. For callers who may not see respondents, names in the text are
   * redacted.
   */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The CES at earlier dates, oldest first. Callers who may not see respondents get only points with enough
   * people behind them.
   */
  readonly history: ReadonlyArray<HotspotPoint>;
  /** Launches that were meant to make the step easier, newest first. */
  readonly launches: ReadonlyArray<Launch>;
};

/** A launch that was meant to make a step easier. */
export type Launch = {
  /** The date on which customers received it. */
  readonly startedOn: Scalars['Date']['output'];
  /** Description of the launch. Null if none was given. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The hotspots of one segment. */
export type SegmentHotspots = {
  /** The segment. Null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /**
   * Whether only the segment's name is returned. With more than 24 segments, only those with the most ARR at
   * risk have figures.
   */
  readonly isLeftOut: Scalars['Boolean']['output'];
  /** All active steps in job order, including suppressed ones. Empty if `isLeftOut` is true. */
  readonly hotspots: ReadonlyArray<ChurnHotspot>;
};

/** The CES of a step at one date. */
export type HotspotPoint = {
  /** The date of the figures. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * Percent of respondents who find the step difficult, 0 to 100; higher is worse. Null without answers or if
   * suppressed.
   */
  readonly ces?: Maybe<Scalars['Float']['output']>;
  /** Number of people with a current answer on that date. Null if suppressed. */
  readonly respondents?: Maybe<Scalars['Int']['output']>;
};

/** The result of an audited call. */
export type AuditOutcome =
  /** Succeeded, completely or partly. If partly, `codes` says why the rest failed. */
  | 'DONE'
  /** Rejected because of invalid input. Nothing was done. */
  | 'REJECTED'
  /** Refused because the caller lacks permission. Nothing was done. */
  | 'REFUSED'
  /** Failed because of a server error. It may have been partly done; it is safe to retry. */
  | 'FAILED';

/** The type of an object that a call touched. */
export type AuditSubjectType =
  /** A job, identified by its global id. */
  | 'JOB'
  /** An account, identified by its global id. */
  | 'ACCOUNT'
  /** A contact, identified by an alias. */
  | 'RESPONDENT'
  /** A submission, identified by its global id. */
  | 'SUBMISSION'
  /** A testimonial candidate. */
  | 'TESTIMONIAL'
  /** A survey link. */
  | 'SURVEY_LINK'
  /** A personal access token that the call created, revoked or was authenticated with. */
  | 'ACCESS_TOKEN'
  /** An export, identified by its kind and id. */
  | 'EXPORT'
  /** A saved view, identified by its id. */
  | 'SAVED_VIEW'
  /** A user, with the roles that they had after the call, or DISABLED. */
  | 'USER';

/** An object that a call touched. */
export type AuditSubject = {
  /**
   * For jobs, accounts and submissions: the global id. For contacts and objects that would identify one: an
   * alias, which `AuditFilter.touched` finds by the contact's own id and which refers to no one after their
   * erasure.
   */
  readonly id: Scalars['ID']['output'];
  /** The type of the object. */
  readonly type: AuditSubjectType;
};

/**
 * Audit log entry: who did what, when, why, and the result. It contains no names, addresses or answers. Kept for
 * 400 days and immutable.
 */
export type AuditRecord = {
  /** When the call was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** The caller: the subject of their token, or the alias of their survey link. */
  readonly actor: Scalars['String']['output'];
  /** The caller's roles at the time of the call. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The schema field that was called, e.g. `submissionRetract`. */
  readonly operation: Scalars['String']['output'];
  /**
   * The objects that the call touched, at most 100. Includes only objects that were found, not ids that the
   * caller merely named.
   */
  readonly subjects: ReadonlyArray<AuditSubject>;
  /** Number of further objects that the call touched, beyond those in `subjects`. */
  readonly furtherSubjects: Scalars['Int']['output'];
  /** Whether the call was a dry run, which writes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The reason code from the `x-foothold-purpose` request header, e.g. a ticket number. Null if not given. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The result of the call. */
  readonly outcome: AuditOutcome;
  /** Error codes of the call. Empty if there were no errors. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The request id, as in the access log and the function's log. */
  readonly requestId: Scalars['String']['output'];
};

/** One entry of a list of audit records. */
export type AuditRecordEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditRecord;
};

/** A page of audit records, newest first. */
export type AuditRecordConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** A kind of data with a limited retention period. */
export type RetentionKind =
  /** Answers linked to a named person. After this period they are pseudonymized. */
  | 'NAMED_ANSWERS'
  /** Effort ratings under a pseudonym. */
  | 'EFFORTS'
  /** The text of answers, unless there is consent to publish it. */
  | 'WORDS'
  /** Work of colleagues: tasks, activities, snoozes and playbook starts. */
  | 'WORK'
  /** The audit log and the ledger of erasures. */
  | 'AUDIT'
  /** Import history and column mappings. */
  | 'IMPORTS'
  /** Survey links, counted from their expiry. */
  | 'SURVEY_LINKS';

/** Branding of surveys and their e-mails: values set through the API, or else the deployment's defaults. */
export type Branding = {
  /** Name of the company that asks. If null, surveys do not name it. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** Name of the product that surveys ask about. If null, surveys say "our product". */
  readonly productName?: Maybe<Scalars['String']['output']>;
  /** Color of buttons and links, as `#RRGGBB`. White text on it is legible. */
  readonly accentColor: Scalars['String']['output'];
  /** The accent color for dark mode, lightened as far as needed for legibility. */
  readonly accentColorOnDark: Scalars['String']['output'];
  /** Logo shown at the top of survey pages and e-mails instead of the company name. Null if there is none. */
  readonly logo?: Maybe<BrandLogo>;
  /** Whether any value differs from the deployment's default. */
  readonly isCustomized: Scalars['Boolean']['output'];
};

/** The logo on survey pages and e-mails. */
export type BrandLogo = {
  /** MIME type: `image/png`, `image/jpeg` or `image/webp`. */
  readonly mediaType: Scalars['String']['output'];
  /** Width in pixels. */
  readonly width: Scalars['Int']['output'];
  /** Height in pixels. */
  readonly height: Scalars['Int']['output'];
  /** File size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** The image, base64-encoded. Null if it was replaced in the meantime. */
  readonly data?: Maybe<Scalars['String']['output']>;
};

/** The retention period of one kind of data. */
export type RetentionRule = {
  /** The kind of data. */
  readonly kind: RetentionKind;
  /** Retention period in days. */
  readonly days: Scalars['Int']['output'];
  /** The deployment option that sets the period, e.g. `--efforts-days`. Null if the period is fixed. */
  readonly deploymentOption?: Maybe<Scalars['String']['output']>;
};

/** Where data is stored, and what was last removed because its retention period ended. */
export type KeptData = {
  /** The AWS region. Null if the API runs on a local machine. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Name of the database table. */
  readonly table: Scalars['String']['output'];
  /** The last retention run. Null if none has finished yet. */
  readonly lastRetentionRun?: Maybe<RetentionRun>;
};

/** A run that removed data whose retention period had ended, if there was any. */
export type RetentionRun = {
  /** When the last run finished. */
  readonly ranAt: Scalars['DateTime']['output'];
  /** What was removed by the last run that found something. Null if no run has. */
  readonly removal?: Maybe<RetentionRemoval>;
};

/** Numbers of items removed by a retention run. */
export type RetentionRemoval = {
  /** When the run removed them. */
  readonly at: Scalars['DateTime']['output'];
  /** Number of answers whose text was removed. */
  readonly words: Scalars['Int']['output'];
  /** Number of answers that were pseudonymized. */
  readonly names: Scalars['Int']['output'];
  /** Number of answers that were deleted. */
  readonly answers: Scalars['Int']['output'];
  /** Number of snoozes that were deleted. */
  readonly snoozes: Scalars['Int']['output'];
  /** Number of people whose answers were affected. */
  readonly people: Scalars['Int']['output'];
};

/**
 * A person who can sign in: a user of the Cognito user pool, or of the local user list. A listed local user acts
 * with these roles regardless of the roles in their token.
 */
export type User = {
  /** The user's id. */
  readonly id: Scalars['ID']['output'];
  /** The user's e-mail address. Null if the user pool has none. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The user's roles. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
  /** Whether the user can sign in. If false, their access tokens are rejected too. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /** Whether the user has signed in since the invitation. Null if unknown. */
  readonly hasSignedIn?: Maybe<Scalars['Boolean']['output']>;
  /** When the user was created. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** One entry of a list of users. */
export type UserEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** A page of users. */
export type UserConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<User>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** Filters audit records. All conditions must hold; omitted ones have no effect. */
export type AuditFilter = {
  /** Start of the time range, inclusive. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** End of the time range, exclusive. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Filters by the schema field that was called, e.g. `submissionRetract`. */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** Filters by caller, as in `AuditRecord.actor`. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Filters by result. */
  readonly outcome?: InputMaybe<AuditOutcome>;
  /** If true, only dry runs. If false, no dry runs. If omitted, both. */
  readonly isDryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Filters by an object that was touched: the global id of a job, account, contact, submission, survey link or
   * testimonial.
   */
  readonly touched?: InputMaybe<Scalars['ID']['input']>;
};

/** Selects a job by id or key. Exactly one field must be given. */
export type JobSelector =
  /** The job's global id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The job's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** Selects an account by id or external id. Exactly one field must be given. */
export type AccountSelector =
  /** The account's global id. */
  { readonly id: Scalars['ID']['input']; readonly externalId?: never; }
  |  /** The account's id in your own systems. */
  { readonly id?: never; readonly externalId: Scalars['String']['input']; };

/** Selects a contact by id or external id. Exactly one field must be given. */
export type RespondentSelector =
  /** The contact's global id. */
  { readonly id: Scalars['ID']['input']; readonly external?: never; }
  |  /** The contact's external id and account. */
  { readonly id?: never; readonly external: RespondentExternalInput; };

/** Identifies a contact by its account and external id. */
export type RespondentExternalInput = {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** The contact's id in your own systems (`Respondent.externalId`). */
  readonly externalId: Scalars['String']['input'];
};

/** A range of dates. If an end is omitted, the range is open on that side. */
export type DateRange = {
  /** First date of the range, inclusive. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** End of the range, exclusive. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Sort order of a list of at-risk accounts. */
export type AtRiskOrder = {
  /** The field to order by. */
  readonly field: AtRiskOrderField;
  /** The sort direction. */
  readonly direction: OrderDirection;
};

/** Filters at-risk accounts. All conditions must hold; omitted ones have no effect. */
export type AtRiskFilter = {
  /** Filters by risk band. UNKNOWN must be requested explicitly. */
  readonly bands?: InputMaybe<ReadonlyArray<RiskBand>>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /**
   * Filters by owner.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by industry of the account. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by renewal date of the account. */
  readonly renewal?: InputMaybe<DateRange>;
  /** Filters by difficult step: accounts in which one of these steps is DIFFICULT. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Filters by difficult step: accounts in which this step is DIFFICULT.
   * @deprecated Use stepKeys.
   */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** Filters by competitor: accounts that one of these threatens. */
  readonly solutionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Filters by competitor: accounts that it threatens.
   * @deprecated Use solutionKeys.
   */
  readonly solutionKey?: InputMaybe<Scalars['String']['input']>;
  /** Filters by the account's competitor threat. */
  readonly threats?: InputMaybe<ReadonlyArray<CompetitorThreat>>;
  /**
   * Filters by the account's competitor threat.
   * @deprecated Use threats.
   */
  readonly threat?: InputMaybe<CompetitorThreat>;
  /** Filters by missing role: accounts without a current answer from at least one of these roles. */
  readonly missingRoles?: InputMaybe<ReadonlyArray<RespondentRole>>;
  /**
   * Filters by missing role: accounts without a current answer from this role.
   * @deprecated Use missingRoles.
   */
  readonly missingRole?: InputMaybe<RespondentRole>;
  /** Filters by confidence. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /**
   * Filters by confidence.
   * @deprecated Use confidences.
   */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** Filters by the sentiment that a colleague set. */
  readonly sentiments?: InputMaybe<ReadonlyArray<Sentiment>>;
  /** If true, only accounts that are currently snoozed. If false, only those that are not. If omitted, both. */
  readonly snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Filters tasks. All conditions must hold; omitted ones have no effect. */
export type TaskFilter = {
  /** Filters by assignee: tasks of any of these. Maximum 20. */
  readonly assignees?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** If true, matches unassigned tasks, in addition to those of `assignees`. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by due date: tasks that are due before this date. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Filters by state. */
  readonly states?: InputMaybe<ReadonlyArray<TaskState>>;
  /** Filters by account: global ids of accounts. Maximum 20. */
  readonly accountIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How tasks are ordered. */
export type TaskOrderField =
  /** By due date. Tasks without a due date come last. */
  | 'DUE_ON';

/** Sort order of a list of tasks. */
export type TaskOrder = {
  /** The field to order by. */
  readonly field: TaskOrderField;
  /** The sort direction. */
  readonly direction: OrderDirection;
};

/** Filters by an attribute of the account. */
export type AttributeFilter = {
  /** The field's name (`Attribute.key`). */
  readonly key: Scalars['String']['input'];
  /** Accepted values, matched exactly. Maximum 100. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
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

/** Sort order of a list of accounts. */
export type AccountOrder = {
  /** The field to order by. */
  readonly field: AccountOrderField;
  /** The sort direction. */
  readonly direction: OrderDirection;
};

/** Filters jobs. */
export type JobFilter = {
  /** If true, returns archived jobs instead of active ones. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Filters accounts. All conditions must hold; omitted ones have no effect. */
export type AccountFilter = {
  /**
   * Searches by prefixes of words in the name, in any order, ignoring case and accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". Only the first eight words of a name are searched.
   */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Filters by the beginning of the name, case-insensitive. */
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Filters by external id. Maximum 100. */
  readonly externalIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by last change: accounts that changed at or after this time. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** If true, returns archived accounts instead of active ones. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /**
   * Filters by owner.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by industry of the account. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by renewal date of the account. */
  readonly renewal?: InputMaybe<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Filters accounts to survey. All conditions must hold; omitted ones have no effect. */
export type AskNextFilter = {
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by industry of the account. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by renewal date of the account. */
  readonly renewal?: InputMaybe<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Filters competitor threats. All conditions must hold; omitted ones have no effect. */
export type CompetitorRiskFilter = {
  /** Filters by competitor: keys of solutions. */
  readonly solutionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by step: keys of steps. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by kind of threat. */
  readonly threats?: InputMaybe<ReadonlyArray<CompetitorThreat>>;
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by industry of the account. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by renewal date of the account. */
  readonly renewal?: InputMaybe<DateRange>;
  /** Filters by ARR: accounts with at least this amount, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** Filters by attributes: accounts that match all of these. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Filters the accounts in the totals. All conditions must hold; omitted ones have no effect. */
export type PortfolioFilter = {
  /** Filters by owner: accounts of any of these. Maximum 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** If true, only accounts without an owner. False has no effect. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Filters submissions. All conditions must hold; omitted ones have no effect. */
export type SubmissionFilter = {
  /** Filters by author: global ids of contacts (`Respondent.id`). */
  readonly respondentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Filters by job: keys of jobs. */
  readonly jobKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a list of submissions is ordered. */
export type SubmissionOrderField =
  /** By the time when the answers were given. */
  | 'SUBMITTED_AT';

/** Sort order of a list of submissions. */
export type SubmissionOrder = {
  /** The field to order by. */
  readonly field: SubmissionOrderField;
  /** The sort direction. */
  readonly direction: OrderDirection;
};

/** Filters survey links. All conditions must hold; omitted ones have no effect. */
export type SurveyLinkFilter = {
  /** Filters by state. */
  readonly states?: InputMaybe<ReadonlyArray<SurveyLinkState>>;
};

/** How a list of survey links is ordered. */
export type SurveyLinkOrderField =
  /** By the time when the link was created. */
  | 'CREATED_AT';

/** Sort order of a list of survey links. */
export type SurveyLinkOrder = {
  /** The field to order by. */
  readonly field: SurveyLinkOrderField;
  /** The sort direction. */
  readonly direction: OrderDirection;
};

/** Sort order of hotspots. */
export type ChurnHotspotOrder = {
  /** The field to order by. */
  readonly field: HotspotOrder;
  /**
   * Sort direction. DESC puts the highest risk, CES or lead first; ASC puts the first step first. Suppressed
   * steps always come last.
   */
  readonly direction: OrderDirection;
};

/** Filters testimonial candidates. All conditions must hold; omitted ones have no effect. */
export type TestimonialFilter = {
  /** Filters by step: keys of steps. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by state. */
  readonly states?: InputMaybe<ReadonlyArray<TestimonialState>>;
  /** If true, includes candidates on hold. */
  readonly includeHeldBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** If true, only candidates whose author found the step difficult before. */
  readonly turnaroundOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Filters by account. Maximum 20. */
  readonly accounts?: InputMaybe<ReadonlyArray<AccountSelector>>;
  /** Filters by segment of the account. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Filters by text in the quote or the published text, ignoring case and accents. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Filters the accounts that hotspots are computed from. */
export type HotspotFilter = {
  /** Limits the figures to accounts of this segment. If omitted, all accounts count. */
  readonly segment?: InputMaybe<Scalars['String']['input']>;
};

/** All read operations. */
export type Query = {
  /** An object by its global id. Null if it does not exist. */
  readonly node?: Maybe<Node>;
  /**
   * Objects by their global ids, in the same order. An entry is null if the object does not exist, and null with
   * an error if the caller may not read it. Maximum 100.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A contact. Null if it does not exist. */
  readonly respondent?: Maybe<Respondent>;
  /** The caller's personal access tokens, newest first. At most 20. */
  readonly accessTokens?: Maybe<ReadonlyArray<AccessToken>>;
  /** The caller's exports of the last 30 days, newest first. */
  readonly exports?: Maybe<ReadonlyArray<Export>>;
  /** One of the caller's exports. Null if it does not exist. */
  readonly export?: Maybe<Export>;
  /**
   * The caller's saved views and the team's shared views, ordered by name. Only for lists that the caller may
   * read.
   */
  readonly savedViews?: Maybe<ReadonlyArray<SavedView>>;
  /** The authenticated caller. */
  readonly viewer?: Maybe<Viewer>;
  /** A job. Null if it does not exist. */
  readonly job?: Maybe<Job>;
  /** Jobs, ordered by key. */
  readonly jobs?: Maybe<JobConnection>;
  /** An account. Null if it does not exist. */
  readonly account?: Maybe<Account>;
  /** Accounts, ordered by name by default. */
  readonly accounts?: Maybe<AccountConnection>;
  /**
   * Accounts that are at risk of leaving, with the reasons. Highest risk first by default. Excludes churned
   * accounts, and those in band UNKNOWN unless the filter requests them.
   */
  readonly atRiskAccounts?: Maybe<AccountRiskConnection>;
  /**
   * The latest back-test: how well scores predicted churn. Null before the first run has finished. Queues a new
   * run if outcomes or settings have changed since, if answers arrived more than an hour ago, or if the run is
   * older than a day. `Job.backtestProgress` reports the progress.
   */
  readonly backtest?: Maybe<Backtest>;
  /**
   * Shows how other scoring settings would affect accounts, without saving them. Accounts are scored from their
   * answers as they would be after saving. Each call scores up to 500 accounts. Pass `endCursor` to continue; it
   * is valid while the settings in force and the input do not change.
   */
  readonly settingsPreview?: Maybe<SettingsPreview>;
  /**
   * Shows how well other settings would predict the outcomes of the latest back-test. Null before the first
   * back-test has finished; this query starts one.
   */
  readonly settingsBacktest?: Maybe<SettingsBacktest>;
  /** The minimum group size for figures shown to callers without permission to see respondents. */
  readonly suppressionMinimum?: Maybe<SuppressionMinimum>;
  /** The job's calibration proposals, newest first. At most 20. */
  readonly calibrationProposals?: Maybe<ReadonlyArray<CalibrationProposal>>;
  /** Totals over all accounts, by band, owner and segment. */
  readonly portfolio?: Maybe<Portfolio>;
  /** Accounts that renew within 120 days and should be surveyed before, ordered by renewal date. */
  readonly askNext?: Maybe<AskNextConnection>;
  /**
   * Competitors that are better at a difficult step of an account. Ordered by each account's largest relief,
   * descending; the rows of an account stay together, ordered by relief, descending.
   */
  readonly competitorRisks?: Maybe<CompetitorRiskConnection>;
  /** Candidates for testimonials, ordered by strength, descending. */
  readonly testimonialCandidates?: Maybe<TestimonialCandidateConnection>;
  /** Steps that customers find easier than the market does, largest lead first. */
  readonly leadingSteps?: Maybe<ReadonlyArray<LeadingStep>>;
  /** The job's steps with their difficulty, risk and market comparison. */
  readonly churnHotspots?: Maybe<ReadonlyArray<ChurnHotspot>>;
  /**
   * Hotspots per segment, ordered by segment name, with accounts without a segment last. Callers who may not see
   * respondents get only segments with figures that are not suppressed.
   */
  readonly churnHotspotsBySegment?: Maybe<ReadonlyArray<SegmentHotspots>>;
  /**
   * The audit log, newest first: every mutation with its result, every refused query, and every read of this
   * list. With a filter, a page examines 1,000 records, so it can be short although there are more.
   */
  readonly auditRecords?: Maybe<AuditRecordConnection>;
  /**
   * The ledger of erasures, by internal ids. Kept for 400 days. After the table is restored from a backup, pass
   * it to `erasuresReplay`.
   */
  readonly erasures?: Maybe<ErasureConnection>;
  /**
   * Work that failed and was quarantined so that other work could continue: assessments, deletions and
   * computations. Retried automatically, at most once per day.
   */
  readonly quarantine?: Maybe<QuarantineEntryConnection>;
  /**
   * Imported files, newest first. Kept for 400 days. A page examines 1,000 entries and leaves out kinds that the
   * caller may not import, so it can be short although there are more.
   */
  readonly importBatches?: Maybe<ImportBatchConnection>;
  /**
   * The column mapping that was last saved for files with these headers and this job. Null if none was saved
   * within 400 days.
   */
  readonly importMapping?: Maybe<ImportMapping>;
  /** Saved column mappings, newest first. A page can be short although there are more. */
  readonly importMappings?: Maybe<ImportMappingConnection>;
  /** Contacts with a pending erasure request, oldest request first. */
  readonly withdrawalRequests?: Maybe<RespondentConnection>;
  /** Survey links of a job, an account, or both, newest first by default. */
  readonly surveyLinks?: Maybe<SurveyLinkConnection>;
  /** Tasks of accounts that are not archived, ordered by due date. */
  readonly tasks?: Maybe<TaskConnection>;
  /** Retention periods. Data is hidden as soon as its period ends, and removed soon after. */
  readonly retentionRules?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Where data is stored, and what was last removed because its retention period ended. */
  readonly keptData?: Maybe<KeptData>;
  /** Branding of surveys and their e-mails. */
  readonly branding?: Maybe<Branding>;
  /** Users who can sign in, ordered by e-mail address. At most 1,000. */
  readonly users?: Maybe<UserConnection>;
  /** The playbooks of a job, ordered by name. */
  readonly playbooks?: Maybe<ReadonlyArray<Playbook>>;
  /**
   * Playbooks that apply to an account's risk today: first those for the account as a whole, then by the step's
   * share of the struggle. Excludes playbooks that were started in the last 90 days.
   */
  readonly playbookOffers?: Maybe<ReadonlyArray<PlaybookOffer>>;
  /** The three most recent playbook starts for an account, newest first. Starts are kept for 365 days. */
  readonly playbookStarts?: Maybe<ReadonlyArray<PlaybookStart>>;
  /** How accounts' scores changed after a playbook was started. */
  readonly playbookEffect?: Maybe<PlaybookEffect>;
  /** Survey campaigns, scheduled and sent, newest first. */
  readonly surveyCampaigns?: Maybe<SurveyCampaignConnection>;
  /** A survey campaign. Null if it does not exist. */
  readonly surveyCampaign?: Maybe<SurveyCampaign>;
  /**
   * Shows who a campaign would be sent to, who would be skipped, and the rendered message. Nothing is saved or
   * sent.
   */
  readonly surveyCampaignPreview?: Maybe<SurveyCampaignPreview>;
  /** Sender addresses that surveys can be sent from. Empty if sending is not set up. */
  readonly surveySenders?: Maybe<ReadonlyArray<Scalars['EmailAddress']['output']>>;
  /**
   * The survey of the caller's own survey link. Null for callers without an open survey link. Reading it records
   * that the link was opened.
   */
  readonly survey?: Maybe<Survey>;
};


/** All read operations. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All read operations. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** All read operations. */
export type QueryRespondentArgs = {
  by: RespondentSelector;
};


/** All read operations. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** All read operations. */
export type QuerySavedViewsArgs = {
  list?: InputMaybe<SavedViewList>;
};


/** All read operations. */
export type QueryJobArgs = {
  by: JobSelector;
};


/** All read operations. */
export type QueryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
};


/** All read operations. */
export type QueryAccountArgs = {
  by: AccountSelector;
};


/** All read operations. */
export type QueryAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  order?: InputMaybe<AccountOrder>;
};


/** All read operations. */
export type QueryAtRiskAccountsArgs = {
  job: JobSelector;
  filter?: InputMaybe<AtRiskFilter>;
  order?: InputMaybe<AtRiskOrder>;
  orderBy?: InputMaybe<AtRiskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryBacktestArgs = {
  job: JobSelector;
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<BacktestFilter>;
  assumeRenewals?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All read operations. */
export type QuerySettingsPreviewArgs = {
  input: ScoringSettingsSetInput;
  version?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  sample?: InputMaybe<Scalars['Int']['input']>;
};


/** All read operations. */
export type QuerySettingsBacktestArgs = {
  input: ScoringSettingsSetInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** All read operations. */
export type QueryCalibrationProposalsArgs = {
  job: JobSelector;
};


/** All read operations. */
export type QueryPortfolioArgs = {
  job: JobSelector;
  filter?: InputMaybe<PortfolioFilter>;
  ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  segment?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryAskNextArgs = {
  job: JobSelector;
  filter?: InputMaybe<AskNextFilter>;
  ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryCompetitorRisksArgs = {
  job: JobSelector;
  filter?: InputMaybe<CompetitorRiskFilter>;
  solutionKey?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryTestimonialCandidatesArgs = {
  job: JobSelector;
  filter?: InputMaybe<TestimonialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryLeadingStepsArgs = {
  job: JobSelector;
};


/** All read operations. */
export type QueryChurnHotspotsArgs = {
  job: JobSelector;
  filter?: InputMaybe<HotspotFilter>;
  order?: InputMaybe<ChurnHotspotOrder>;
  orderBy?: InputMaybe<HotspotOrder>;
};


/** All read operations. */
export type QueryChurnHotspotsBySegmentArgs = {
  job: JobSelector;
};


/** All read operations. */
export type QueryAuditRecordsArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryQuarantineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryImportBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryImportMappingArgs = {
  fingerprint: Scalars['String']['input'];
  job?: InputMaybe<JobSelector>;
};


/** All read operations. */
export type QueryImportMappingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryWithdrawalRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QuerySurveyLinksArgs = {
  job?: InputMaybe<JobSelector>;
  account?: InputMaybe<AccountSelector>;
  filter?: InputMaybe<SurveyLinkFilter>;
  state?: InputMaybe<SurveyLinkState>;
  order?: InputMaybe<SurveyLinkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  order?: InputMaybe<TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QueryPlaybooksArgs = {
  job: JobSelector;
};


/** All read operations. */
export type QueryPlaybookOffersArgs = {
  account: AccountSelector;
  job: JobSelector;
};


/** All read operations. */
export type QueryPlaybookStartsArgs = {
  account: AccountSelector;
  job: JobSelector;
};


/** All read operations. */
export type QueryPlaybookEffectArgs = {
  job: JobSelector;
  key: Scalars['String']['input'];
};


/** All read operations. */
export type QuerySurveyCampaignsArgs = {
  job?: InputMaybe<JobSelector>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All read operations. */
export type QuerySurveyCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** All read operations. */
export type QuerySurveyCampaignPreviewArgs = {
  input: SurveyCampaignPreviewInput;
};

/** A translation of a statement. */
export type StatementTranslationInput = {
  /** The language of the translation. Each language can appear only once in a list. */
  readonly language: SurveyLanguage;
  /** The translated statement, at most 1,000 characters. German, French and Spanish questions quote it. */
  readonly statement: Scalars['String']['input'];
};

/**
 * A job to create or change. Omitted fields keep their values, null clears them, and omitted steps stay
 * unchanged.
 */
export type JobUpsertInput = {
  /** The job's key, at most 128 characters, without `#`. */
  readonly key: Scalars['String']['input'];
  /** The job in words, without product names, at most 1,000 characters. Required for a new job. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<StatementTranslationInput>>;
  /**
   * Steps to add or change. A job can have at most 100. The steps take the order of this list; a new step is
   * placed directly after the one listed before it.
   */
  readonly steps?: InputMaybe<ReadonlyArray<JobStepInput>>;
  /**
   * How many questions a survey asks at a time, 3 to 7. Null resets it to 5. Surveys of up to 7 steps always ask
   * all at once.
   */
  readonly surveyQuestions?: InputMaybe<Scalars['Int']['input']>;
  /** How the survey page presents its questions. Null resets it to ONE_PAGE. */
  readonly surveyLayout?: InputMaybe<SurveyLayout>;
};

/** A step to add or change. */
export type JobStepInput = {
  /** The step's key, at most 128 characters, without `#`. */
  readonly key: Scalars['String']['input'];
  /** The step in words, without product names, at most 1,000 characters. Required for a new step. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Translations of the statement. Replaces all existing translations; null removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<StatementTranslationInput>>;
  /** Weight in the score, greater than 0. Default 1. */
  readonly importance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the step must simply work. Default false. */
  readonly isTableStakes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether surveys ask about the step and its answers count. Default true. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who is responsible for the step in your company. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
};

/** Scoring settings to change. Omitted fields keep their values, and null resets them to the default. */
export type ScoringSettingsSetInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** b0 in the score formula 100·σ(b0 + b1·index), -100 to 100. Default -4.5. */
  readonly intercept?: InputMaybe<Scalars['Float']['input']>;
  /** b1 in the score formula 100·σ(b0 + b1·index), greater than 0, at most 100. Default 9. */
  readonly slope?: InputMaybe<Scalars['Float']['input']>;
  /** Minimum score for band HIGH, 0 to 100. Default 60. */
  readonly highFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Minimum score for band MEDIUM, 0 to 100, below `highFrom`. Default 30. */
  readonly mediumFrom?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Number of days (of 24 hours) after which an answer expires, 1 to 640. Default 365. The maximum leaves room
   * for the 90-day trend, because answers are linked to a named person for 730 days only.
   */
  readonly answersExpireAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** Points of relief, 0 to 100, from which a competitor is an IMMINENT threat. */
  readonly switchThreshold?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Points of relief, 0 to 100, from which a competitor is a WATCH threat. At most `switchThreshold`. Default
   * 10.
   */
  readonly watchFrom?: InputMaybe<Scalars['Float']['input']>;
  /** CES in percent, 0 to 100, from which a step is considered hard. Default 30. */
  readonly hardFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Weights of roles. Omitted roles keep their weight. */
  readonly roleWeights?: InputMaybe<ReadonlyArray<RoleWeightInput>>;
  /** Step weights that differ for individual segments. Replaces the whole list. */
  readonly segmentImportance?: InputMaybe<ReadonlyArray<SegmentImportanceInput>>;
  /** Weights of steps. Omitted steps keep their weight. */
  readonly steps?: InputMaybe<ReadonlyArray<StepWeightInput>>;
  /**
   * The `ScoringSettings.version` that the change is based on. If another version is in force, nothing is saved
   * and a CONFLICT error says what changed. If omitted, the change is applied to the version in force.
   */
  readonly againstVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * If true, saves nothing and returns how many accounts would change band. `settingsPreview` returns which
   * ones.
   */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The weight of a step. Omitted fields keep their values, and null resets them to the default. */
export type StepWeightInput = {
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** Weight in the index, greater than 0. Default 1. */
  readonly importance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the step must simply work. If it is DIFFICULT in an account, the band is lifted from LOW to MEDIUM. */
  readonly isTableStakes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The weight of a role's answers. */
export type RoleWeightInput = {
  /** The role. */
  readonly role: RespondentRole;
  /** The weight, greater than 0. */
  readonly weight: Scalars['Float']['input'];
};

/** The weight of a step for one segment. */
export type SegmentImportanceInput = {
  /** The segment's name. */
  readonly segment: Scalars['String']['input'];
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** The weight, greater than 0. */
  readonly importance: Scalars['Float']['input'];
};

/** A rebuild of a job's computed data. */
export type JobRebuildInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** If true, past months of the hotspot history are filled in too. */
  readonly withHistory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A job to archive. */
export type JobArchiveInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/** A job to restore. */
export type JobRestoreInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/** An account to create or change. Omitted fields keep their values, and null clears them. */
export type AccountUpsertInput = {
  /** The account's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: Scalars['String']['input'];
  /** The company's name, at most 200 characters. Required for a new account. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The customer segment, at most 200 characters. */
  readonly segment?: InputMaybe<Scalars['String']['input']>;
  /** The industry, at most 200 characters. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Annual recurring revenue: what the customer pays you per year, not the customer's own revenue. */
  readonly arr?: InputMaybe<MoneyInput>;
  /** The date on which the contract renews. */
  readonly renewalDate?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the colleague who is responsible for the account. */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Attributes to set or remove. Omitted ones are kept; null removes all. An account can have at most 20. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
};

/** An attribute of an account to set or remove. */
export type AttributeInput = {
  /** The field's name, at most 64 characters, case-sensitive. */
  readonly key: Scalars['String']['input'];
  /** The value, at most 200 characters. Null removes the field. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money. */
export type MoneyInput = {
  /** Amount in units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: Scalars['Decimal']['input'];
  /** Must be the deployment's reporting currency (default USD). */
  readonly currencyCode: Scalars['CurrencyCode']['input'];
};

/** Accounts to create or change in one call. */
export type AccountsImportInput = {
  /** The accounts. Maximum 100. */
  readonly accounts: ReadonlyArray<AccountUpsertInput>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** A contact to create or change. Omitted fields keep their values, and null clears them. */
export type RespondentUpsertInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The contact's data. */
  readonly respondent: RespondentInput;
};

/** Two accounts to merge. */
export type AccountMergeInput = {
  /** The account to merge. Its ids then resolve to the account that is kept. */
  readonly from: AccountSelector;
  /** The account to keep. Its values take precedence; missing ones are taken from the other account. */
  readonly into: AccountSelector;
  /** If true, returns what would be moved and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of `accountMerge`. */
export type AccountMergePayload = {
  /** The account that was kept. Null if the merge was not possible. */
  readonly account?: Maybe<Account>;
  /** What was moved, or would be moved by a dry run. Null if the merge was not possible. */
  readonly moved?: Maybe<MovedWithAccount>;
  /** Fields with different values in both accounts. Those of the account that is kept prevail. */
  readonly differences: ReadonlyArray<AccountDifference>;
  /** Whether everything was moved. If false, it was a dry run, or the rest is moved within the hour. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Numbers of items that are moved with an account. */
export type MovedWithAccount = {
  /** Number of contacts. */
  readonly people: Scalars['Int']['output'];
  /**
   * Number of these contacts that also exist in the other account, with the same id or e-mail address. They are
   * merged.
   */
  readonly samePeople: Scalars['Int']['output'];
  /** Number of submissions. */
  readonly submissions: Scalars['Int']['output'];
  /**
   * Number of outcomes. If both accounts have an outcome of the same kind and date, that of the account that is
   * kept prevails.
   */
  readonly outcomes: Scalars['Int']['output'];
  /** Number of survey links. Their URLs stay valid. */
  readonly surveyLinks: Scalars['Int']['output'];
  /** Number of snoozes with their notes. If both accounts have one for the same job, the later one is kept. */
  readonly snoozes: Scalars['Int']['output'];
  /** Number of tasks, including completed ones. */
  readonly tasks: Scalars['Int']['output'];
  /** Number of activities and other timeline events by colleagues. */
  readonly timelineEvents: Scalars['Int']['output'];
};

/** A field with different values in two merged accounts. */
export type AccountDifference = {
  /** Name of the account field, or key of the attribute. */
  readonly field: Scalars['String']['output'];
  /** The value of the account that is kept. */
  readonly kept: Scalars['String']['output'];
  /** The discarded value of the other account. */
  readonly dropped: Scalars['String']['output'];
};

/** Changes to a contact. Omitted fields keep their values, and null clears them. */
export type RespondentUpdateInput = {
  /** The contact to change. */
  readonly respondent: RespondentSelector;
  /** The person's name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's e-mail address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The language for surveys to the person. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** The person's relation to the job. */
  readonly role?: InputMaybe<RespondentRole>;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Two contacts of one account to merge. */
export type RespondentMergeInput = {
  /** The contact to merge. Their ids then resolve to the contact that is kept. */
  readonly from: RespondentSelector;
  /** The contact to keep. For data that both have, the most recently provided value is kept. */
  readonly into: RespondentSelector;
};

/** A contact to drop. */
export type RespondentDropInput = {
  /** The contact to drop. */
  readonly respondent: RespondentSelector;
};

/** A dropped contact to restore. */
export type RespondentRestoreInput = {
  /** The contact to restore. */
  readonly respondent: RespondentSelector;
};

/** Result of `respondentUpdate`. */
export type RespondentUpdatePayload = {
  /** The contact after the change. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentMerge`. */
export type RespondentMergePayload = {
  /** The contact that was kept. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Whether everything was moved. If false, nothing was written, or the rest is moved within the hour. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentDrop`. */
export type RespondentDropPayload = {
  /** The contact after the change. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentRestore`. */
export type RespondentRestorePayload = {
  /** The contact after the change. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Contacts to create or change in one call. */
export type RespondentsImportInput = {
  /** The contacts. Maximum 100. */
  readonly respondents: ReadonlyArray<RespondentUpsertInput>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** The answers that one person gave at one time. */
export type SubmissionCreateInput = {
  /**
   * A unique key of your choice for this submission, at most 255 characters. Repeating the call with the same
   * key and content returns the same result without writing again; different content is a CONFLICT.
   */
  readonly idempotencyKey: Scalars['String']['input'];
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
  readonly submittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The origin of the submission, e.g. `survey`, at most 200 characters. Default `api`. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Name of the import, at most 128 characters, without `#`. Allows retracting the whole import. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
  /** The answers, at most one per step, with at most 200 kB of text in total. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /** Keys of steps that are not part of the person's work. Earlier answers for them no longer count. */
  readonly notApplicable?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A person's data. Omitted fields stay unchanged, and null clears them. */
export type RespondentInput = {
  /** The person's id in your own systems, at most 128 characters, without `#`. */
  readonly externalId: Scalars['String']['input'];
  /** The person's name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's e-mail address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The person's phone number, e.g. `+49 30 901820`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The language for surveys to the person. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** The person's relation to the job. */
  readonly role?: InputMaybe<RespondentRole>;
  /** Whether the person agreed to be asked about publishing a quote. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A person's answer for one step. */
export type StepAnswerInput = {
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** How difficult the person finds the step. */
  readonly effort: Effort;
  /** The person's explanation in their own words, at most 4,000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Why the step is difficult. Only counted for difficult answers. */
  readonly reason?: InputMaybe<DifficultyReason>;
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: InputMaybe<Aspect>;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
};

/** Submissions to record in one call. */
export type SubmissionsImportInput = {
  /** The submissions. Maximum 25. */
  readonly submissions: ReadonlyArray<SubmissionCreateInput>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to retract: either one submission or one import. */
export type SubmissionRetractInput = {
  /** Global id of the submission to retract. */
  readonly submissionId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the import whose submissions to retract. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
  /** Opaque cursor: `endCursor` of the previous call, to continue a large import. Only with `importBatch`. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Survey links to create. */
export type SurveyLinksCreateInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The people to create links for, at most 100. They must exist as contacts. */
  readonly respondents: ReadonlyArray<SurveyInviteeInput>;
  /** Keys of the steps to ask about. If omitted, all active steps. Three steps make a quick check. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * How many questions to ask at a time, 3 to 7. If omitted, the job's setting applies, or all steps in
   * `stepKeys` are asked at once. People can then continue with further questions.
   */
  readonly questions?: InputMaybe<Scalars['Int']['input']>;
  /** When the links expire, at most 180 days ahead. Default: in 30 days. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A person to create a survey link for. */
export type SurveyInviteeInput = {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/**
 * The recipients of a campaign: selected people, all contacts of selected accounts, all contacts of accounts
 * that match a filter, or a combination. At most 1,000 people from 500 accounts.
 */
export type SurveyAudienceInput = {
  /** Contacts to include. */
  readonly respondents?: InputMaybe<ReadonlyArray<RespondentSelector>>;
  /** Accounts whose contacts to include. */
  readonly accounts?: InputMaybe<ReadonlyArray<AccountSelector>>;
  /** Includes the contacts of all accounts that match this filter. */
  readonly filter?: InputMaybe<AccountFilter>;
  /** Limits the contacts of accounts to these roles. If omitted, all roles are included. */
  readonly roles?: InputMaybe<ReadonlyArray<RespondentRole>>;
};

/** How people who have not answered are reminded. */
export type SurveyRemindersInput = {
  /** Days after the previous message, 1 to 14. */
  readonly afterDays: Scalars['Int']['input'];
  /** Maximum number of reminders per person, 1 to 3. */
  readonly times: Scalars['Int']['input'];
};

/** A campaign to preview. */
export type SurveyCampaignPreviewInput = {
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
  /**
   * The subject line, at most 200 characters. The placeholders `{name}`, `{account}`, `{company}`, `{product}`
   * and `{job}` are replaced for each person, here and in `text`.
   */
  readonly subject: Scalars['String']['input'];
  /**
   * The text, at most 4,000 characters, with paragraphs separated by blank lines. A button that opens the survey
   * is added below.
   */
  readonly text: Scalars['String']['input'];
  /** The sender name, at most 200 characters. */
  readonly senderName: Scalars['String']['input'];
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: InputMaybe<SurveyRemindersInput>;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A campaign to send. */
export type SurveyCampaignCreateInput = {
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second campaign.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The job to ask about. */
  readonly job: JobSelector;
  /** The recipients. */
  readonly audience: SurveyAudienceInput;
  /**
   * The subject line, at most 200 characters. The placeholders `{name}`, `{account}`, `{company}`, `{product}`
   * and `{job}` are replaced for each person, here and in `text`.
   */
  readonly subject: Scalars['String']['input'];
  /**
   * The text, at most 4,000 characters, with paragraphs separated by blank lines. A button that opens the survey
   * is added below.
   */
  readonly text: Scalars['String']['input'];
  /** The sender name, at most 200 characters. */
  readonly senderName: Scalars['String']['input'];
  /** The sender address, one of `surveySenders`. If omitted, the first of them. */
  readonly senderAddress?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The language of the e-mail, and the initial language of the survey page. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** When to start sending, at most 90 days ahead. If omitted, immediately. */
  readonly sendAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Reminders for people who have not answered. If omitted, none are sent. */
  readonly reminders?: InputMaybe<SurveyRemindersInput>;
  /** Skips people who were asked within this number of days before, 0 to 60. 0 turns the rule off. */
  readonly fatigueDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A campaign to cancel. */
export type SurveyCampaignCancelInput = {
  /** The campaign's global id. */
  readonly id: Scalars['ID']['input'];
};

/** A contact to allow surveys for again. */
export type RespondentMailAllowInput = {
  /** The contact to allow surveys for. */
  readonly respondent: RespondentSelector;
  /**
   * The reason, e.g. that the person asked for it or that their address was corrected. At most 2,000 characters;
   * stored with the contact.
   */
  readonly reason: Scalars['String']['input'];
};

/** Answers sent through a survey link. The link determines the person, the job and the steps. */
export type SurveySubmitInput = {
  /** The answers, at most one per step, with at most 200 kB of text in total. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /** Keys of steps that are not part of the person's work. */
  readonly notApplicable?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the person agrees to be asked about publishing a quote. If omitted, this stays unchanged. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The value of `Survey.attempt` when the questions were shown. It prevents a delayed repetition of the same
   * answers from counting as a change.
   */
  readonly attempt?: InputMaybe<Scalars['Int']['input']>;
};

/** A request for the next questions of a survey. */
export type SurveyContinueInput = {
  /**
   * The value of `Survey.attempt` when the person chose to continue. It prevents a delayed repetition of the
   * request from asking further questions.
   */
  readonly attempt?: InputMaybe<Scalars['Int']['input']>;
};

/** What to withdraw through a survey link. */
export type SurveyWithdrawInput = {
  /** How much to withdraw. */
  readonly scope: WithdrawalScope;
};

/** A launch to record for a step. */
export type LaunchRecordInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** The date on which customers received it, at most one day in the future. */
  readonly startedOn: Scalars['Date']['input'];
  /** Description of the launch, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A recorded launch to remove. */
export type LaunchRetractInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** The recorded date of the launch. */
  readonly startedOn: Scalars['Date']['input'];
};

/** The market's CES for steps of a job. Omitted steps keep their figures. */
export type MarketBenchmarkSetInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The figures per step. */
  readonly steps: ReadonlyArray<StepCesInput>;
  /** How many people were asked, if known. */
  readonly sampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** The source of the figures. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The date of the figures. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** The CES of one step. */
export type StepCesInput = {
  /** The step's key. */
  readonly stepKey: Scalars['String']['input'];
  /** Percent of people who find the step difficult, 0 to 100; higher is worse. */
  readonly ces: Scalars['Float']['input'];
};

/** A competitor and its ratings at steps of a job. Omitted steps keep their figures. */
export type SolutionRatingSetInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The competitor's key, at most 128 characters, without `#`. */
  readonly solutionKey: Scalars['String']['input'];
  /** The competitor's name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Other names that customers use for the competitor, at most 50. Replaces the whole list. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is manual work (spreadsheets, paper). Manual work is never an imminent threat. */
  readonly isManual?: InputMaybe<Scalars['Boolean']['input']>;
  /** The figures per step. */
  readonly steps: ReadonlyArray<StepCesInput>;
  /** How many people were asked, if known. */
  readonly sampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** The date of the figures. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** A state change of a testimonial. */
export type TestimonialTransitionInput = {
  /** The candidate's global id. */
  readonly id: Scalars['ID']['input'];
  /**
   * The new state. The usual order is CANDIDATE → REQUESTED → APPROVED → PUBLISHED. DECLINED and WITHDRAWN end a
   * testimonial. RETIRED → REQUESTED is possible after the consent expired. REQUESTED → CANDIDATE is possible if
   * the person was not asked after all; the request then does not count for the fatigue rule.
   */
  readonly to: TestimonialState;
  /**
   * The text to publish if it differs from the quote, at most 4,000 characters: a draft for REQUESTED, the
   * agreed text for APPROVED. If omitted, the text stays unchanged; null clears it. Changing the text of an
   * APPROVED or PUBLISHED testimonial without a new consent moves it back to REQUESTED.
   */
  readonly publishedText?: InputMaybe<Scalars['String']['input']>;
  /**
   * The person's consent to the exact text as it is after this call. Required for APPROVED and to renew a
   * consent. Send `publishedText` as well to make sure that the consent covers no text that you have not seen.
   */
  readonly consent?: InputMaybe<ConsentInput>;
  /** The publication, in a channel that the consent covers. Required for PUBLISHED. */
  readonly publication?: InputMaybe<PublicationInput>;
};

/** A person's consent. Who recorded it and when is set by the server. */
export type ConsentInput = {
  /** Version of the consent form's wording, at most 200 characters. */
  readonly wordingVersion: Scalars['String']['input'];
  /** Channels in which the text may be published. At least one, without duplicates. */
  readonly channels: ReadonlyArray<Channel>;
  /** How much may be revealed about the author. */
  readonly attribution: Attribution;
  /** Where proof of the consent is kept, e.g. a URL or a file number. At most 1,000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** When the consent expires, in the future. If omitted, it is valid until it is withdrawn. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the consent was given, not in the future. Default: now. */
  readonly grantedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How the consent was given. */
  readonly method?: InputMaybe<ConsentMethod>;
  /** What the text may be used for, at most 200 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** A publication of a testimonial. */
export type PublicationInput = {
  /** The channel of the publication. */
  readonly channel: Channel;
  /** The URL of the publication, if it has one. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The date of the publication. */
  readonly publishedOn: Scalars['Date']['input'];
};

/** A person to erase. */
export type RespondentEraseInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: Scalars['String']['input'];
  /** What happens to the person's answers. */
  readonly mode: EraseMode;
};

/** A pending erasure request to confirm. */
export type WithdrawalConfirmInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/** A pending erasure request to dismiss. */
export type WithdrawalDismissInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/** A person whose data to export. */
export type RespondentExportInput = {
  /** The person's account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The person's id in your own systems. */
  readonly respondentExternalId: Scalars['String']['input'];
  /** Opaque cursor: `endCursor` of the previous call, to continue a document that is too large for one response. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

/** Entries of the ledger of erasures to apply again. */
export type ErasuresReplayInput = {
  /** The entries. Maximum 100. */
  readonly erasures: ReadonlyArray<ErasureInput>;
};

/** Quarantine entries to retry. */
export type QuarantineRetryInput = {
  /** The entries' ids, 1 to 100. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** An entry of the ledger, as returned by `erasures`. */
export type ErasureInput = {
  /** The account's id, as in `Erasure.accountId`. Internal ids from earlier versions are accepted too. */
  readonly accountId: Scalars['ID']['input'];
  /** The person's internal id, as in `Erasure.respondentId`. */
  readonly respondentId: Scalars['String']['input'];
  /** What happened to the person's answers. */
  readonly mode: EraseMode;
  /** When the person was erased. */
  readonly erasedAt: Scalars['DateTime']['input'];
  /** Internal ids of the person's submissions, at most 10,000. */
  readonly submissionIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * An outcome of an account. There is at most one per kind and date: recording it again has no effect, except
 * that a different reason or decision date corrects it.
 */
export type OutcomeRecordInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The kind of outcome. */
  readonly kind: OutcomeKind;
  /** The date on which the outcome takes effect, at most one day in the future. */
  readonly occurredOn: Scalars['Date']['input'];
  /** The reason as free text, at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The date on which the customer decided, if before `occurredOn`. Back-tests look back from this date. */
  readonly decidedAt?: InputMaybe<Scalars['Date']['input']>;
};

/** An outcome to retract. */
export type OutcomeRetractInput = {
  /** The outcome's global id. */
  readonly id: Scalars['ID']['input'];
};

/** A job to propose a calibration for. */
export type CalibrationProposeInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/** What to apply: either a proposal or an earlier settings version. */
export type CalibrationApplyInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** Global id of the proposal to apply. */
  readonly proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** Settings version to go back to. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Minimum score for band HIGH, instead of the proposed one. */
  readonly highFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Minimum score for band MEDIUM, instead of the proposed one. */
  readonly mediumFrom?: InputMaybe<Scalars['Float']['input']>;
  /**
   * The settings version to replace. If another version is in force, nothing is saved and a CONFLICT error says
   * what changed.
   */
  readonly againstVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcomes to record in one call. */
export type OutcomesImportInput = {
  /** The outcomes. Maximum 100. */
  readonly outcomes: ReadonlyArray<OutcomeRecordInput>;
  /** If true, validates the input and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the import, which `importUndo` takes to undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** The state of a file import. */
export type ImportBatchRecordInput = {
  /** Name of the import, at most 128 characters, without `#`. Equal to `Submission.importBatch` of its answers. */
  readonly batch: Scalars['String']['input'];
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: InputMaybe<JobSelector>;
  /** The file's name, at most 255 characters. Visible to callers who may import files of this kind. */
  readonly fileName: Scalars['String']['input'];
  /** Whether the import has finished. False while it is in progress. */
  readonly isComplete: Scalars['Boolean']['input'];
  /** Number of rows so far: the sum of the other counts. */
  readonly rows: Scalars['Int']['input'];
  /** Number of rows that were written. */
  readonly imported: Scalars['Int']['input'];
  /** Number of rows that already existed. */
  readonly unchanged: Scalars['Int']['input'];
  /** Number of rows that were rejected. */
  readonly rejected: Scalars['Int']['input'];
  /** Number of rows that were skipped because they need no import, such as partial responses. */
  readonly leftOut?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Notes on what was skipped or how values were interpreted, at most 50 sentences. They must not contain cell
   * values.
   */
  readonly notices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An import to undo. */
export type ImportUndoInput = {
  /** Name of the import (`ImportBatch.batch`). */
  readonly batch: Scalars['String']['input'];
  /** The reason for retracting answers, at most 1,000 characters. Stored with the retracted answers. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Opaque cursor: `endCursor` of the previous call, to continue. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** If true, counts what would be undone and what would stay, and changes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A column mapping to save. */
export type ImportMappingSaveInput = {
  /**
   * Fingerprint of the file's headers, at most 128 characters, without `#`. Files with the same headers have the
   * same fingerprint.
   */
  readonly fingerprint: Scalars['String']['input'];
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** The job that the file is about. Only for answers, market figures and competitor ratings. */
  readonly job?: InputMaybe<JobSelector>;
  /** Name of the mapping, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The mapping as in a mapping file: a JSON object, at most 200,000 bytes. */
  readonly mapping: Scalars['String']['input'];
};

/** A column mapping to delete. */
export type ImportMappingDeleteInput = {
  /** Fingerprint of the headers. */
  readonly fingerprint: Scalars['String']['input'];
  /** The job that the files are about. Omit it for a mapping that is not about a job. */
  readonly job?: InputMaybe<JobSelector>;
};

/**
 * A risk to snooze. It replaces an earlier snooze and its note. Repeating the same call has no effect while the
 * account's risk is unchanged.
 */
export type RiskSnoozeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Note for colleagues, at most 2,000 characters. Kept for 365 days, or until a contact of the account is
   * erased.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or name of the assignee, at most 128 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** The date on which the snooze ends at the latest, 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: Scalars['Date']['input'];
};

/** A snooze to end. */
export type RiskUnsnoozeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

/**
 * A risk to snooze. It replaces an earlier snooze and its note. Repeating the same call has no effect while the
 * account's risk is unchanged.
 */
export type RiskAcknowledgeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /**
   * Note for colleagues, at most 2,000 characters. Kept for 365 days, or until a contact of the account is
   * erased.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or name of the assignee, at most 128 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** The date on which the snooze ends at the latest, 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: Scalars['Date']['input'];
};

/** The step that a task addresses. */
export type TaskStepInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The step's key (`JobStep.key`). */
  readonly stepKey: Scalars['String']['input'];
  /** Why the step is difficult. */
  readonly reason?: InputMaybe<DifficultyReason>;
};

/** A task to create. */
export type TaskCreateInput = {
  /** The account, selected by id or external id. An account can have at most 500 tasks. */
  readonly account: AccountSelector;
  /** What to do, at most 500 characters. */
  readonly text: Scalars['String']['input'];
  /** The due date. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the assignee, who must be a user. If omitted, the task is unassigned. */
  readonly assignee?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The step that the task addresses. */
  readonly step?: InputMaybe<TaskStepInput>;
  /**
   * A unique key of your choice for this task, 1 to 255 characters. Repeating the call with the same key creates
   * no second task and returns the first.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a task. Omitted fields keep their values, and null clears them. */
export type TaskUpdateInput = {
  /** The task's global id. */
  readonly id: Scalars['ID']['input'];
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** What to do, at most 500 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The due date. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the assignee, who must be a user. */
  readonly assignee?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** A task to mark as done. */
export type TaskDoneInput = {
  /** The task's global id. */
  readonly id: Scalars['ID']['input'];
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A completed task to reopen. */
export type TaskReopenInput = {
  /** The task's global id. */
  readonly id: Scalars['ID']['input'];
  /** The `Task.version` that the change is based on. If the task has changed since, the call fails with CONFLICT. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A task to delete. */
export type TaskDeleteInput = {
  /** The task's global id. */
  readonly id: Scalars['ID']['input'];
};

/**
 * Changes to the branding of surveys and their e-mails. Omitted fields keep their values. Null resets them to
 * the deployment's default, or removes the logo.
 */
export type BrandingUpdateInput = {
  /** Name of the company that asks, at most 100 characters. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** Name of the product that surveys ask about, at most 100 characters. */
  readonly productName?: InputMaybe<Scalars['String']['input']>;
  /** Color of buttons and links, e.g. `#3538CD`. White text on it must have a contrast ratio of at least 4.5. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP image, base64-encoded: at most 100,000 bytes, 2,000 pixels wide and 2,000 pixels high. */
  readonly logo?: InputMaybe<Scalars['String']['input']>;
  /** If true, returns the resulting branding and writes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Changes to the caller's notification settings. */
export type ViewerUpdateInput = {
  /**
   * Whether to e-mail the caller about accounts and tasks that others assign to them. Omitted or null keeps the
   * setting.
   */
  readonly assignmentMails?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of these e-mails. Omitted or null keeps the setting. */
  readonly language?: InputMaybe<SurveyLanguage>;
};

/** A user to invite. */
export type UserInviteInput = {
  /** The user's e-mail address, which they sign in with. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The user's roles. With an empty list they can sign in but have no access. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** New roles of another user. */
export type UserRolesSetInput = {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: Scalars['ID']['input'];
  /** The user's roles. Replaces all existing roles. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** A user to disable. */
export type UserDisableInput = {
  /** The user's id (`User.id`). Must not be the caller's own. */
  readonly id: Scalars['ID']['input'];
};

/** A user to enable. */
export type UserEnableInput = {
  /** The user's id (`User.id`). */
  readonly id: Scalars['ID']['input'];
};

/** One action of a playbook. */
export type PlaybookActionInput = {
  /** What to do, at most 500 characters. */
  readonly text: Scalars['String']['input'];
  /** Due date of the task, in days after the start, 0 to 90. */
  readonly dueInDays: Scalars['Int']['input'];
  /** Who the task is assigned to. */
  readonly assignTo: PlaybookAssignee;
};

/** A playbook to create or to replace completely. */
export type PlaybookUpsertInput = {
  /** The job, selected by id or key. A job can have at most 50 playbooks. */
  readonly job: JobSelector;
  /** The playbook's key, unique within the job. */
  readonly key: Scalars['String']['input'];
  /** The playbook's name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The kind of risk that it addresses. */
  readonly reason: PlaybookReason;
  /**
   * Key of the step that the playbook is limited to (`JobStep.key`). If omitted, it applies to any step. Only
   * for reasons that relate to a step.
   */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** The actions, in order, 1 to 8. */
  readonly actions: ReadonlyArray<PlaybookActionInput>;
};

/** A playbook to delete. */
export type PlaybookDeleteInput = {
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: Scalars['String']['input'];
};

/** A playbook to start for an account. */
export type PlaybookStartInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The playbook's key. */
  readonly key: Scalars['String']['input'];
  /** Key of the step to address in the account (`JobStep.key`). If omitted, the playbook's own step. */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** A past date, at most 365 days ago. Records a start that was made elsewhere, without creating tasks. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A playbook start to undo. */
export type PlaybookRetractInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
  /** The start's id (`PlaybookStart.id`). */
  readonly startId: Scalars['ID']['input'];
};

/** A call, e-mail, meeting or note to record. */
export type ActivityRecordInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The kind of activity. */
  readonly kind: ActivityKind;
  /** The colleague's notes, at most 4,000 characters. Required for NOTE. Kept for 365 days. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The result of the activity. */
  readonly outcome?: InputMaybe<ActivityOutcome>;
  /** When the activity took place, within the last 365 days. Default: now. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of the contact that the activity was with. The text is deleted when the contact is erased. */
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * A unique key of your choice for this activity, 1 to 255 characters, used together with `at`. Repeating the
   * call with the same key records no second activity and returns the first.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An activity to delete. */
export type ActivityDeleteInput = {
  /** The activity's global id. */
  readonly id: Scalars['ID']['input'];
};

/** The sentiment of an account, as seen by the caller. */
export type AccountSentimentSetInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The sentiment. Null removes it. */
  readonly sentiment?: InputMaybe<Sentiment>;
};

/** A snooze to end. */
export type RiskUnacknowledgeInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
  /** The job, selected by id or key. */
  readonly job: JobSelector;
};

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
  readonly purpose: Scalars['String']['input'];
};

/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type Mutation = {
  /** Creates or changes a job and its steps. */
  readonly jobUpsert?: Maybe<JobUpsertPayload>;
  /** Changes the scoring settings of a job and reassesses all accounts. */
  readonly scoringSettingsSet?: Maybe<ScoringSettingsSetPayload>;
  /**
   * Recomputes all derived data of a job from the recorded facts. `Job.rebuild` reports the progress. Has no
   * effect while a rebuild is in progress.
   */
  readonly jobRebuild?: Maybe<JobRebuildPayload>;
  /**
   * Archives a job: it is removed from all lists, its survey links show that the survey is closed, its campaigns
   * send nothing, and it accepts no new data. No data is deleted. It remains readable by key and can be
   * restored.
   */
  readonly jobArchive?: Maybe<JobArchivePayload>;
  /** Restores an archived job with all its data. */
  readonly jobRestore?: Maybe<JobRestorePayload>;
  /** Creates or changes an account. */
  readonly accountUpsert?: Maybe<AccountUpsertPayload>;
  /**
   * Archives an account: it is removed from all lists and totals. No data is deleted, and it remains readable by
   * id.
   */
  readonly accountArchive?: Maybe<AccountArchivePayload>;
  /** Restores an archived account to lists and totals. */
  readonly accountRestore?: Maybe<AccountRestorePayload>;
  /** Creates or changes up to 100 accounts. Invalid items are reported, and the others are written. */
  readonly accountsImport?: Maybe<AccountsImportPayload>;
  /** Creates or changes a contact of an account. */
  readonly respondentUpsert?: Maybe<RespondentUpsertPayload>;
  /** Creates or changes up to 100 contacts. Invalid items are reported, and the others are written. */
  readonly respondentsImport?: Maybe<RespondentsImportPayload>;
  /** Records the answers that one person gave at one time. Idempotent by `idempotencyKey`. */
  readonly submissionCreate?: Maybe<SubmissionCreatePayload>;
  /** Records up to 25 submissions. Invalid items are reported, and the others are written. */
  readonly submissionsImport?: Maybe<SubmissionsImportPayload>;
  /**
   * Retracts a submission or a whole import, so that all figures are as if it had never been sent.
   * Administrators can retract any submission, other callers only their own. For an import with submissions by
   * others, those stay and are reported as FORBIDDEN.
   */
  readonly submissionRetract?: Maybe<SubmissionRetractPayload>;
  /**
   * Merges two accounts: contacts, answers, testimonials, outcomes, survey links and snoozes move to the account
   * that is kept, and the ids of the other account, including its external id, resolve to it. This cannot be
   * undone, so try it with `dryRun` first. The figures of both accounts stay unchanged until everything has
   * moved. Repeat the call to continue after an interruption.
   */
  readonly accountMerge?: Maybe<AccountMergePayload>;
  /** Changes a contact. An e-mail address can belong to only one contact of an account. */
  readonly respondentUpdate?: Maybe<RespondentUpdatePayload>;
  /**
   * Merges two contacts of an account: answers, testimonials with their consents, and survey links move to the
   * contact that is kept, and the ids of the other resolve to it. This cannot be undone. Repeat the call to
   * continue after an interruption.
   */
  readonly respondentMerge?: Maybe<RespondentMergePayload>;
  /**
   * Drops a contact as of now: the person is no longer asked, their survey links end, and their answers no
   * longer count. Figures for earlier dates are unchanged. Nothing is erased.
   */
  readonly respondentDrop?: Maybe<RespondentDropPayload>;
  /** Restores a dropped contact. Their answers count as if they had never been dropped. */
  readonly respondentRestore?: Maybe<RespondentRestorePayload>;
  /**
   * Erases a person's data. As soon as the call returns, the person can no longer be found. Later submissions
   * with an idempotency key of an erased submission are rejected.
   */
  readonly respondentErase?: Maybe<RespondentErasePayload>;
  /**
   * Confirms that the person themselves made the erasure request, and erases them as requested. Ask them first,
   * at an address that you have on record: anyone with the link could have made the request.
   */
  readonly withdrawalConfirm?: Maybe<WithdrawalConfirmPayload>;
  /**
   * Dismisses an erasure request that the person did not make. Their answers count again. Consents and the
   * permission to be asked, which the request ended immediately, are not restored.
   */
  readonly withdrawalDismiss?: Maybe<WithdrawalDismissPayload>;
  /**
   * Exports all data that is stored about a person. It is a mutation because each export is recorded in the
   * audit log.
   */
  readonly respondentExport?: Maybe<RespondentExportPayload>;
  /** Erases people again after a restored backup of the table brought them back. */
  readonly erasuresReplay?: Maybe<ErasuresReplayPayload>;
  /**
   * Retries quarantined work within a minute or two, after its cause was fixed. Weekly figures and learned
   * settings are retried in the next hourly run.
   */
  readonly quarantineRetry?: Maybe<QuarantineRetryPayload>;
  /**
   * Records that something was launched to make a step easier. A second launch on the same date replaces the
   * note. Does not affect any figure.
   */
  readonly launchRecord?: Maybe<LaunchRecordPayload>;
  /** Removes a recorded launch. */
  readonly launchRetract?: Maybe<LaunchRetractPayload>;
  /** Sets the market's CES for steps of a job. */
  readonly marketBenchmarkSet?: Maybe<MarketBenchmarkSetPayload>;
  /** Creates or changes a competitor and its ratings at steps of a job. */
  readonly solutionRatingSet?: Maybe<SolutionRatingSetPayload>;
  /** Changes the state of a testimonial. */
  readonly testimonialTransition?: Maybe<TestimonialTransitionPayload>;
  /** Records an outcome of an account. */
  readonly outcomeRecord?: Maybe<OutcomeRecordPayload>;
  /** Retracts an outcome, so that it no longer counts. Recording the same outcome again restores it. */
  readonly outcomeRetract?: Maybe<OutcomeRetractPayload>;
  /** Records up to 100 outcomes. Invalid items are reported, and the others are written. */
  readonly outcomesImport?: Maybe<OutcomesImportPayload>;
  /**
   * Records the state of a file import. Call it when the import starts and again when it ends, with the same
   * `batch`.
   */
  readonly importBatchRecord?: Maybe<ImportBatchRecordPayload>;
  /**
   * Undoes an import. Retracts its answers and outcomes, archives accounts and drops contacts that it created, and
   * restores earlier figures. Whatever was changed or used since stays and is reported in `left`. So do changes to
   * accounts and contacts that existed before. Repeat the call with `after` until `isComplete` is true.
   */
  readonly importUndo?: Maybe<ImportUndoPayload>;
  /** Saves a column mapping for the next file with the same headers and job. */
  readonly importMappingSave?: Maybe<ImportMappingSavePayload>;
  /** Deletes a saved column mapping. */
  readonly importMappingDelete?: Maybe<ImportMappingDeletePayload>;
  /**
   * Fits the score to the outcomes of the latest back-test, so that it can be read as a probability, and saves
   * the result as proposals.
   */
  readonly calibrationPropose?: Maybe<CalibrationProposePayload>;
  /**
   * Applies a calibration proposal, or goes back to an earlier version of the scoring settings. Both create a
   * new version.
   */
  readonly calibrationApply?: Maybe<CalibrationApplyPayload>;
  /** Snoozes an account's risk until a date, or until it gets worse. Does not affect any figure. */
  readonly riskSnooze?: Maybe<RiskSnoozePayload>;
  /** Ends the snooze of an account's risk. Has no effect if it is not snoozed. */
  readonly riskUnsnooze?: Maybe<RiskUnsnoozePayload>;
  /**
   * Snoozes an account's risk until a date, or until it gets worse. Does not affect any figure.
   * @deprecated Use riskSnooze.
   */
  readonly riskAcknowledge?: Maybe<RiskAcknowledgePayload>;
  /**
   * Ends the snooze of an account's risk. Has no effect if it is not snoozed.
   * @deprecated Use riskUnsnooze.
   */
  readonly riskUnacknowledge?: Maybe<RiskUnacknowledgePayload>;
  /** Creates a task for an account. */
  readonly taskCreate?: Maybe<TaskCreatePayload>;
  /** Changes a task's text, due date or assignee. */
  readonly taskUpdate?: Maybe<TaskUpdatePayload>;
  /** Marks a task as done. Has no effect if it is done already. */
  readonly taskDone?: Maybe<TaskDonePayload>;
  /** Reopens a completed task. Has no effect if it is open. */
  readonly taskReopen?: Maybe<TaskReopenPayload>;
  /** Deletes a task permanently. */
  readonly taskDelete?: Maybe<TaskDeletePayload>;
  /** Records a call, e-mail or meeting with an account, or a note about it. */
  readonly activityRecord?: Maybe<ActivityRecordPayload>;
  /** Deletes an activity permanently. */
  readonly activityDelete?: Maybe<ActivityDeletePayload>;
  /** Sets the sentiment of an account, as seen by the caller. Does not affect any figure. */
  readonly accountSentimentSet?: Maybe<AccountSentimentSetPayload>;
  /**
   * Returns current answers with the names of their authors, for a call note. Changes nothing; it is a mutation
   * because each use is recorded in the audit log with its purpose and the people named.
   */
  readonly callNoteDisclose?: Maybe<CallNoteDisclosePayload>;
  /**
   * Creates a signed survey link for each of up to 100 people. The caller is responsible for sending the links
   * and reminders.
   */
  readonly surveyLinksCreate?: Maybe<SurveyLinksCreatePayload>;
  /** Revokes a survey link immediately: anyone who opens it sees that the survey has ended. Answers are kept. */
  readonly surveyLinkRevoke?: Maybe<SurveyLinkRevokePayload>;
  /** Changes the branding of surveys and their e-mails immediately, including surveys that were already sent. */
  readonly brandingUpdate?: Maybe<BrandingUpdatePayload>;
  /** Changes the caller's notification settings. */
  readonly viewerUpdate?: Maybe<ViewerUpdatePayload>;
  /** Invites a user. On AWS, they get an e-mail with a temporary password that is valid for three days. */
  readonly userInvite?: Maybe<UserInvitePayload>;
  /** Replaces the roles of another user. An open session keeps the old roles for up to an hour. */
  readonly userRolesSet?: Maybe<UserRolesSetPayload>;
  /**
   * Prevents another user from signing in. Open sessions end within an hour; access tokens are rejected within
   * five minutes.
   */
  readonly userDisable?: Maybe<UserDisablePayload>;
  /** Allows a disabled user to sign in again, with the same roles as before. */
  readonly userEnable?: Maybe<UserEnablePayload>;
  /** Creates a playbook of a job or replaces an existing one. */
  readonly playbookUpsert?: Maybe<PlaybookUpsertPayload>;
  /** Deletes a playbook. Its starts and tasks are kept. */
  readonly playbookDelete?: Maybe<PlaybookDeletePayload>;
  /**
   * Starts a playbook for an account and creates all of its tasks in one transaction. If it was started within
   * the last 90 days, returns that start and creates nothing.
   */
  readonly playbookStart?: Maybe<PlaybookStartPayload>;
  /** Undoes a playbook start: it no longer counts, and its open tasks are deleted. Completed tasks are kept. */
  readonly playbookRetract?: Maybe<PlaybookRetractPayload>;
  /**
   * Sends a survey by e-mail, now or later, to all selected people who may be asked; `surveyCampaignPreview`
   * shows who they are. Messages are sent one by one after `sendAt`, and each person is checked again before
   * sending. Idempotent by `idempotencyKey`.
   */
  readonly surveyCampaignCreate?: Maybe<SurveyCampaignCreatePayload>;
  /**
   * Cancels a campaign: nothing more is sent, including reminders. Surveys that were already sent can still be
   * answered.
   */
  readonly surveyCampaignCancel?: Maybe<SurveyCampaignCancelPayload>;
  /** Allows surveys to a contact again after they unsubscribed or complained, or a message bounced. */
  readonly respondentMailAllow?: Maybe<RespondentMailAllowPayload>;
  /**
   * Records the answers to the survey of the caller's survey link. Sending the same answers again has no effect;
   * different answers create another submission.
   */
  readonly surveySubmit?: Maybe<SurveySubmitPayload>;
  /**
   * Asks the next steps in the survey of the caller's survey link. Has no effect while steps are unanswered, or
   * if all steps were asked.
   */
  readonly surveyContinue?: Maybe<SurveyContinuePayload>;
  /**
   * Withdraws what was submitted through the caller's survey link, for all jobs. Consents end immediately. Data
   * to erase is hidden immediately and erased once a user confirms that the person made the request, or after 30
   * days.
   */
  readonly surveyWithdraw?: Maybe<SurveyWithdrawPayload>;
  /**
   * Creates a personal access token for the caller. Requires a signed-in session: it cannot be called with an
   * access token.
   */
  readonly accessTokenCreate?: Maybe<AccessTokenCreatePayload>;
  /** Revokes one of the caller's personal access tokens. The next call with it is rejected. */
  readonly accessTokenRevoke?: Maybe<AccessTokenRevokePayload>;
  /** Saves filters, order and columns of a console list as a view, for the caller or the team. */
  readonly savedViewCreate?: Maybe<SavedViewCreatePayload>;
  /** Changes a saved view: its name, its content, or whether it is shared. */
  readonly savedViewUpdate?: Maybe<SavedViewUpdatePayload>;
  /** Deletes a saved view. It can be restored for 24 hours. */
  readonly savedViewDelete?: Maybe<SavedViewDeletePayload>;
  /** Restores a saved view that was deleted within the last 24 hours. */
  readonly savedViewRestore?: Maybe<SavedViewRestorePayload>;
  /**
   * Exports a complete list as a file. Starts within a minute: poll `Export.status` until it is DONE, then open
   * `downloadUrl`. The file contains only what the caller may read; other values are empty.
   */
  readonly exportCreate?: Maybe<ExportCreatePayload>;
  /** Cancels one of the caller's exports and deletes its file. */
  readonly exportCancel?: Maybe<ExportCancelPayload>;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationJobUpsertArgs = {
  input: JobUpsertInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationScoringSettingsSetArgs = {
  input: ScoringSettingsSetInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationJobRebuildArgs = {
  input: JobRebuildInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationJobArchiveArgs = {
  input: JobArchiveInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationJobRestoreArgs = {
  input: JobRestoreInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountUpsertArgs = {
  input: AccountUpsertInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountArchiveArgs = {
  input: AccountArchiveInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountRestoreArgs = {
  input: AccountRestoreInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountsImportArgs = {
  input: AccountsImportInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentUpsertArgs = {
  input: RespondentUpsertInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentsImportArgs = {
  input: RespondentsImportInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSubmissionCreateArgs = {
  input: SubmissionCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSubmissionsImportArgs = {
  input: SubmissionsImportInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSubmissionRetractArgs = {
  input: SubmissionRetractInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountMergeArgs = {
  input: AccountMergeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentUpdateArgs = {
  input: RespondentUpdateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentMergeArgs = {
  input: RespondentMergeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentDropArgs = {
  input: RespondentDropInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentRestoreArgs = {
  input: RespondentRestoreInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentEraseArgs = {
  input: RespondentEraseInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationWithdrawalConfirmArgs = {
  input: WithdrawalConfirmInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationWithdrawalDismissArgs = {
  input: WithdrawalDismissInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentExportArgs = {
  input: RespondentExportInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationErasuresReplayArgs = {
  input: ErasuresReplayInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationQuarantineRetryArgs = {
  input: QuarantineRetryInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationLaunchRecordArgs = {
  input: LaunchRecordInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationLaunchRetractArgs = {
  input: LaunchRetractInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationMarketBenchmarkSetArgs = {
  input: MarketBenchmarkSetInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSolutionRatingSetArgs = {
  input: SolutionRatingSetInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTestimonialTransitionArgs = {
  input: TestimonialTransitionInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationOutcomeRecordArgs = {
  input: OutcomeRecordInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationOutcomeRetractArgs = {
  input: OutcomeRetractInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationOutcomesImportArgs = {
  input: OutcomesImportInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationImportBatchRecordArgs = {
  input: ImportBatchRecordInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationImportUndoArgs = {
  input: ImportUndoInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationImportMappingSaveArgs = {
  input: ImportMappingSaveInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationImportMappingDeleteArgs = {
  input: ImportMappingDeleteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationCalibrationProposeArgs = {
  input: CalibrationProposeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationCalibrationApplyArgs = {
  input: CalibrationApplyInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRiskSnoozeArgs = {
  input: RiskSnoozeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRiskUnsnoozeArgs = {
  input: RiskUnsnoozeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRiskAcknowledgeArgs = {
  input: RiskAcknowledgeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRiskUnacknowledgeArgs = {
  input: RiskUnacknowledgeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTaskCreateArgs = {
  input: TaskCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTaskUpdateArgs = {
  input: TaskUpdateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTaskDoneArgs = {
  input: TaskDoneInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTaskReopenArgs = {
  input: TaskReopenInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationTaskDeleteArgs = {
  input: TaskDeleteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationActivityRecordArgs = {
  input: ActivityRecordInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationActivityDeleteArgs = {
  input: ActivityDeleteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccountSentimentSetArgs = {
  input: AccountSentimentSetInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationCallNoteDiscloseArgs = {
  input: CallNoteDiscloseInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyLinksCreateArgs = {
  input: SurveyLinksCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyLinkRevokeArgs = {
  input: SurveyLinkRevokeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationBrandingUpdateArgs = {
  input: BrandingUpdateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationViewerUpdateArgs = {
  input: ViewerUpdateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationUserInviteArgs = {
  input: UserInviteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationUserRolesSetArgs = {
  input: UserRolesSetInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationUserDisableArgs = {
  input: UserDisableInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationUserEnableArgs = {
  input: UserEnableInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationPlaybookUpsertArgs = {
  input: PlaybookUpsertInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationPlaybookDeleteArgs = {
  input: PlaybookDeleteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationPlaybookStartArgs = {
  input: PlaybookStartInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationPlaybookRetractArgs = {
  input: PlaybookRetractInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyCampaignCreateArgs = {
  input: SurveyCampaignCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyCampaignCancelArgs = {
  input: SurveyCampaignCancelInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationRespondentMailAllowArgs = {
  input: RespondentMailAllowInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveySubmitArgs = {
  input: SurveySubmitInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyContinueArgs = {
  input: SurveyContinueInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSurveyWithdrawArgs = {
  input: SurveyWithdrawInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccessTokenCreateArgs = {
  input: AccessTokenCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationAccessTokenRevokeArgs = {
  input: AccessTokenRevokeInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSavedViewCreateArgs = {
  input: SavedViewCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSavedViewUpdateArgs = {
  input: SavedViewUpdateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSavedViewDeleteArgs = {
  input: SavedViewDeleteInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationSavedViewRestoreArgs = {
  input: SavedViewRestoreInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationExportCreateArgs = {
  input: ExportCreateInput;
};


/**
 * All write operations. Errors that the caller can fix are returned in `userErrors`; nothing was written then,
 * unless a payload says otherwise.
 */
export type MutationExportCancelArgs = {
  input: ExportCancelInput;
};

/** Result of `jobUpsert`. */
export type JobUpsertPayload = {
  /** The job after the change. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Suggestions for the wording of steps that name a product or a competitor. */
  readonly hints: ReadonlyArray<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `scoringSettingsSet`. */
export type ScoringSettingsSetPayload = {
  /** The job with its current settings. Null if the input is invalid. */
  readonly job?: Maybe<Job>;
  /** In a dry run, the number of accounts that would change band, per pair of bands. Empty otherwise. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** In a dry run, the number of accounts that were scored with both settings. 0 otherwise. */
  readonly accountsExamined: Scalars['Int']['output'];
  /** Whether the dry run covered all accounts. If false, there were too many for the time limit. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Number of accounts that would move from one band to another. */
export type BandChange = {
  /** The band before the change. */
  readonly from: RiskBand;
  /** The band after the change. */
  readonly to: RiskBand;
  /** Number of accounts. */
  readonly accounts: Scalars['Int']['output'];
};

/** Result of `jobRebuild`. */
export type JobRebuildPayload = {
  /** The job. Null if no rebuild was started. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accountUpsert`. */
export type AccountUpsertPayload = {
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result for one item of an import. */
export type ImportResult = {
  /** Index of the item in the input, starting at 0. */
  readonly index: Scalars['Int']['output'];
  /** Global id of the created or changed object. Null if the item was rejected, and in a dry run. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * Whether the item already existed with the same content. In a dry run, not revealed to callers who may not
   * read items of this kind.
   */
  readonly isUnchanged: Scalars['Boolean']['output'];
  /**
   * Former name of `isUnchanged`.
   * @deprecated Use isUnchanged.
   */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** Errors of this item that the caller can fix. Empty if the item is valid. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An account to archive. */
export type AccountArchiveInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
};

/** An account to restore. */
export type AccountRestoreInput = {
  /** The account, selected by id or external id. */
  readonly account: AccountSelector;
};

/** A survey link to revoke. */
export type SurveyLinkRevokeInput = {
  /** The link's global id (`SurveyLink.id`). */
  readonly id: Scalars['ID']['input'];
};

/** Result of `jobArchive`. */
export type JobArchivePayload = {
  /** The job after the change. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `jobRestore`. */
export type JobRestorePayload = {
  /** The job after the change. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accountArchive`. */
export type AccountArchivePayload = {
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accountRestore`. */
export type AccountRestorePayload = {
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyLinkRevoke`. */
export type SurveyLinkRevokePayload = {
  /** The link after the change. Null if nothing was written. */
  readonly link?: Maybe<SurveyLink>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accountsImport`. */
export type AccountsImportPayload = {
  /** One result per item, in input order. Invalid items are reported, and the others are written. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Errors of the call as a whole. If there are any, nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentUpsert`. */
export type RespondentUpsertPayload = {
  /** The contact after the change. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentsImport`. */
export type RespondentsImportPayload = {
  /** One result per item, in input order. Invalid items are reported, and the others are written. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Errors of the call as a whole. If there are any, nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `submissionCreate`. */
export type SubmissionCreatePayload = {
  /** The recorded submission. Null if nothing was written. */
  readonly submission?: Maybe<Submission>;
  /** The account's risk including this submission, computed immediately. Lists are updated shortly after. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `submissionsImport`. */
export type SubmissionsImportPayload = {
  /** One result per item, in input order. Invalid items are reported, and the others are written. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Errors of the call as a whole. If there are any, nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `submissionRetract`. */
export type SubmissionRetractPayload = {
  /** The retracted submission. Null if an import was retracted. */
  readonly submission?: Maybe<Submission>;
  /** Number of submissions that this call retracted, not counting those that were already retracted. */
  readonly retracted: Scalars['Int']['output'];
  /**
   * Whether everything was retracted. If false, the import is too large for one call: repeat it with `endCursor`
   * as `after`.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Opaque cursor to pass as `after` in the next call. Null once the retraction is complete. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What happens to the answers of a person who is erased. */
export type EraseMode =
  /** Efforts are kept under a pseudonym, without the person's words. Scores stay the same. */
  | 'PSEUDONYMISE'
  /** Answers are removed from all figures, as if they had never been given. */
  | 'DROP';

/** Result of `respondentErase`. */
export type RespondentErasePayload = {
  /** The erased person. Null if no one was erased. */
  readonly erased?: Maybe<ErasedRespondent>;
  /**
   * Whether everything was erased. If false, the rest is erased automatically within the hour, or when the call
   * is repeated.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The result of erasing a person. */
export type ErasedRespondent = {
  /** What happened to the person's answers. */
  readonly mode: EraseMode;
  /** Number of submissions by the person. */
  readonly submissions: Scalars['Int']['output'];
  /** When the person was erased. */
  readonly erasedAt: Scalars['DateTime']['output'];
};

/** Result of `respondentExport`. */
export type RespondentExportPayload = {
  /**
   * The document as JSON text. Null if the person does not exist. If `endCursor` is not null, this is one part
   * with `"isComplete": false`; concatenate the lists of all parts.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Opaque cursor to pass as `after` in the next call. Null once the document is complete. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * A URL at which the person can withdraw their data. Anyone who has it can do so, so send it with the document
   * to that person only.
   */
  readonly withdrawalUrl?: Maybe<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An entry in the ledger of erasures. Its ids do not identify the person. */
export type Erasure = {
  /** The account's global id (`Account.id`). */
  readonly accountId: Scalars['ID']['output'];
  /** The person's random internal id, which is not stored anywhere else. */
  readonly respondentId: Scalars['String']['output'];
  /** What happened to the person's answers. */
  readonly mode: EraseMode;
  /** When the person was erased. */
  readonly erasedAt: Scalars['DateTime']['output'];
  /** When the erasure was complete. Null while it is in progress. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Internal ids of the person's submissions. They prevent the submissions from being written again. */
  readonly submissionIds: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the ledger of erasures. */
export type ErasureConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<Erasure>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** One entry of the ledger of erasures. */
export type ErasureEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The erasure. */
  readonly node: Erasure;
};

/** The type of work that was quarantined. */
export type QuarantinedWork =
  /** Assessment of an account on a job. */
  | 'ASSESSMENT'
  /** A job-wide change or a rebuild. */
  | 'SWEEP'
  /** Weekly figures of a job. */
  | 'SNAPSHOT'
  /** Learning settings from the answers on a job. */
  | 'LEARNING'
  /** Removal of data whose retention period has ended. */
  | 'RETENTION'
  /** Erasure of a person. Urgent, because their data is not deleted yet. */
  | 'ERASURE'
  /** Moving the remaining data of a merged contact. */
  | 'MOVE'
  /** Moving the remaining data of a merged account. Until then, the figures of both accounts stay unchanged. */
  | 'ACCOUNT_MOVE';

/** Work that failed and was quarantined. Contains internal ids only. */
export type QuarantineEntry = {
  /** The entry's id, as passed to `quarantineRetry`. The same work always has the same id. */
  readonly id: Scalars['ID']['output'];
  /** The type of work. */
  readonly work: QuarantinedWork;
  /** The account's global id (`Account.id`). Null if the work is not about an account. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** The job's key. Null if the work is not about a job. */
  readonly jobKey?: Maybe<Scalars['String']['output']>;
  /** The person's internal id (`Erasure.respondentId`). Only for erasures. */
  readonly respondentId?: Maybe<Scalars['String']['output']>;
  /** Key of the stored item. Only for RETENTION. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The error message, without customer data. The function's log contains the stack trace. */
  readonly error: Scalars['String']['output'];
  /** Number of attempts so far. */
  readonly attempts: Scalars['Int']['output'];
  /** When the work first failed. */
  readonly firstFailedAt: Scalars['DateTime']['output'];
  /** When the work last failed. */
  readonly lastFailedAt: Scalars['DateTime']['output'];
  /** When the next attempt is due. In the past if it is overdue. */
  readonly nextTryAt: Scalars['DateTime']['output'];
};

/** A page of quarantine entries. */
export type QuarantineEntryConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<QuarantineEntryEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<QuarantineEntry>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** One entry of the quarantine. */
export type QuarantineEntryEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: QuarantineEntry;
};

/** Result of `quarantineRetry`. */
export type QuarantineRetryPayload = {
  /** The entries that will be retried. */
  readonly entries: ReadonlyArray<QuarantineEntry>;
  /** Errors that the caller can fix, e.g. ids of entries that no longer exist. All other entries are retried. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `withdrawalConfirm`. */
export type WithdrawalConfirmPayload = {
  /**
   * Whether the erasure is complete. If false, nothing was done, or the rest is erased automatically within the
   * hour.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `withdrawalDismiss`. */
export type WithdrawalDismissPayload = {
  /** The contact, whose answers count again. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `erasuresReplay`. */
export type ErasuresReplayPayload = {
  /** Number of people who existed again and are erased by this call. */
  readonly replayed: Scalars['Int']['output'];
  /** Whether all entries were processed. If false, repeat the same call to continue. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyLinksCreate`. */
export type SurveyLinksCreatePayload = {
  /** One result per person, in input order. People who cannot be asked are reported; the others get links. */
  readonly results: ReadonlyArray<SurveyLinkResult>;
  /** Errors of the call as a whole. If there are any, nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result for one person. */
export type SurveyLinkResult = {
  /** Index of the person in the input, starting at 0. */
  readonly index: Scalars['Int']['output'];
  /** The link. Null if none was created. */
  readonly link?: Maybe<SurveyLink>;
  /**
   * The URL to send to the person. Anyone who has it can answer on their behalf. It is returned only here. Null
   * if there is no link.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the link was created. If false, the person already had an unanswered link for the same steps, which
   * is returned. Its expiry is set to the requested `expiresAt`; if none was requested, it is not shortened.
   */
  readonly isNew: Scalars['Boolean']['output'];
  /**
   * Former name of `isNew`.
   * @deprecated Use isNew.
   */
  readonly wasNew: Scalars['Boolean']['output'];
  /** Errors for this person that the caller can fix. Empty if there is a link. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyCampaignCreate`. */
export type SurveyCampaignCreatePayload = {
  /** The campaign. Null if nothing was written. */
  readonly campaign?: Maybe<SurveyCampaign>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyCampaignCancel`. */
export type SurveyCampaignCancelPayload = {
  /** The campaign after the call. Null if it does not exist. */
  readonly campaign?: Maybe<SurveyCampaign>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `respondentMailAllow`. */
export type RespondentMailAllowPayload = {
  /** The contact after the change. Null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveySubmit`. */
export type SurveySubmitPayload = {
  /** The survey after the call. Null if nothing was written. */
  readonly survey?: Maybe<Survey>;
  /** Whether the same answers had already been sent, so that nothing was written. */
  readonly isUnchanged: Scalars['Boolean']['output'];
  /**
   * Former name of `isUnchanged`.
   * @deprecated Use isUnchanged.
   */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyContinue`. */
export type SurveyContinuePayload = {
  /** The survey after the call. Null if the caller has no open survey link. */
  readonly survey?: Maybe<Survey>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `surveyWithdraw`. */
export type SurveyWithdrawPayload = {
  /** What was withdrawn. Null if no data about the person is stored. */
  readonly withdrawn?: Maybe<WithdrawalScope>;
  /** When the person's data is erased at the latest. Null if nothing will be erased. */
  readonly erasesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `launchRecord`. */
export type LaunchRecordPayload = {
  /** All launches recorded for the step, newest first. Null if nothing was written. */
  readonly launches?: Maybe<ReadonlyArray<Launch>>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `launchRetract`. */
export type LaunchRetractPayload = {
  /** The remaining launches recorded for the step, newest first. Null if nothing was written. */
  readonly launches?: Maybe<ReadonlyArray<Launch>>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `marketBenchmarkSet`. */
export type MarketBenchmarkSetPayload = {
  /** The job with the new figures. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `solutionRatingSet`. */
export type SolutionRatingSetPayload = {
  /** The competitor with its ratings. Null if nothing was written. */
  readonly solution?: Maybe<Solution>;
  /** The job with the new ratings. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `testimonialTransition`. */
export type TestimonialTransitionPayload = {
  /** The testimonial after the change. Null if nothing was written. */
  readonly testimonial?: Maybe<TestimonialCandidate>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `outcomeRecord`. */
export type OutcomeRecordPayload = {
  /** The outcome. Null if nothing was written. */
  readonly outcome?: Maybe<Outcome>;
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `outcomeRetract`. */
export type OutcomeRetractPayload = {
  /** The outcome after the change. Null if nothing was written. */
  readonly outcome?: Maybe<Outcome>;
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `outcomesImport`. */
export type OutcomesImportPayload = {
  /** One result per item, in input order. Invalid items are reported, and the others are written. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Errors of the call as a whole. If there are any, nothing was written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file import, as reported by the client that made it. */
export type ImportBatch = {
  /** The import's name, as passed to `importUndo`. */
  readonly batch: Scalars['String']['output'];
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** The job that the file is about. Null if it is not about a job. */
  readonly job?: Maybe<Job>;
  /** The file's name. */
  readonly fileName: Scalars['String']['output'];
  /** Who imported the file: the subject of their token. */
  readonly importedBy: Scalars['String']['output'];
  /** When the import started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When the import ended. Null while it is in progress, or if it was aborted. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of rows so far: the sum of the other counts. */
  readonly rows: Scalars['Int']['output'];
  /** Number of rows that were written. */
  readonly imported: Scalars['Int']['output'];
  /** Number of rows that already existed. */
  readonly unchanged: Scalars['Int']['output'];
  /** Number of rows that were rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** Number of rows that were skipped because they need no import, such as partial responses. */
  readonly leftOut: Scalars['Int']['output'];
  /** Notes on what was skipped or how values were interpreted. */
  readonly notices: ReadonlyArray<Scalars['String']['output']>;
  /** When the import was undone as far as possible. Null if it was not. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of imports, newest first. */
export type ImportBatchConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ImportBatchEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<ImportBatch>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of imports. */
export type ImportBatchEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ImportBatch;
};

/** A mapping of a file's columns, saved for the next file with the same headers. */
export type ImportMapping = {
  /** Fingerprint of the file's headers. */
  readonly fingerprint: Scalars['String']['output'];
  /** The kind of data in the file. */
  readonly kind: ImportKind;
  /** The job that the files are about. Null if they are not about a job. */
  readonly job?: Maybe<Job>;
  /** The mapping's name. */
  readonly name: Scalars['String']['output'];
  /** The mapping as in a mapping file: a JSON object. */
  readonly mapping: Scalars['String']['output'];
  /** Who last saved the mapping: the subject of their token. */
  readonly savedBy: Scalars['String']['output'];
  /** When the mapping was last saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** A page of saved mappings, newest first. */
export type ImportMappingConnection = {
  /** The entries of this page with their cursors. */
  readonly edges: ReadonlyArray<ImportMappingEdge>;
  /** The entries of this page without cursors. */
  readonly nodes: ReadonlyArray<ImportMapping>;
  /** Pagination information of this page. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of saved mappings. */
export type ImportMappingEdge = {
  /** Opaque cursor: pass it as `after` to continue after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ImportMapping;
};

/** Result of `importUndo`. */
export type ImportUndoPayload = {
  /** Number of items that this call undid: rows of answers and outcomes, accounts, contacts and figures. */
  readonly undone: Scalars['Int']['output'];
  /** Items that were not undone, and the reasons. */
  readonly left: ReadonlyArray<ImportLeft>;
  /** Whether the undo is complete. If false, repeat the call with `endCursor` as `after`. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Opaque cursor to pass as `after` in the next call. Null once the undo is complete. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** The import after the undo. Null until the undo is complete. */
  readonly importBatch?: Maybe<ImportBatch>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An item of an import that was not undone. */
export type ImportLeft = {
  /** Name of the account, person, step or competitor. */
  readonly name: Scalars['String']['output'];
  /** Why it was not undone. */
  readonly reason: ImportLeftReason;
};

/** Why an item of an import was not undone. */
export type ImportLeftReason =
  /** It was changed since the import. */
  | 'CHANGED_SINCE'
  /** The account has contacts or answers. */
  | 'HAS_PEOPLE'
  /** The account has outcomes. */
  | 'HAS_OUTCOMES'
  /** The contact has answered, or has a survey link or a testimonial request. */
  | 'IN_USE';

/** Result of `importBatchRecord`. */
export type ImportBatchRecordPayload = {
  /** The import after the change. Null if nothing was written. */
  readonly importBatch?: Maybe<ImportBatch>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `importMappingSave`. */
export type ImportMappingSavePayload = {
  /** The mapping after the change. Null if nothing was written. */
  readonly importMapping?: Maybe<ImportMapping>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `importMappingDelete`. */
export type ImportMappingDeletePayload = {
  /** Fingerprint of the deleted mapping. Null if nothing was deleted. */
  readonly deletedFingerprint?: Maybe<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `calibrationPropose`. */
export type CalibrationProposePayload = {
  /** One proposal of each kind. Null if nothing was proposed. */
  readonly proposals?: Maybe<ReadonlyArray<CalibrationProposal>>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `calibrationApply`. */
export type CalibrationApplyPayload = {
  /** The job with its new settings. Null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `riskSnooze`. */
export type RiskSnoozePayload = {
  /** The risk after the change. Null if nothing was written. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `riskUnsnooze`. */
export type RiskUnsnoozePayload = {
  /** The risk after the call. Null if nothing was done. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `riskAcknowledge`. */
export type RiskAcknowledgePayload = {
  /** The risk after the change. Null if nothing was written. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `riskUnacknowledge`. */
export type RiskUnacknowledgePayload = {
  /** The risk after the call. Null if nothing was done. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `taskCreate`. */
export type TaskCreatePayload = {
  /** The task. Null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `taskUpdate`. */
export type TaskUpdatePayload = {
  /** The task after the change. Null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `taskDone`. */
export type TaskDonePayload = {
  /** The task after the change. Null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `taskReopen`. */
export type TaskReopenPayload = {
  /** The task after the change. Null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `taskDelete`. */
export type TaskDeletePayload = {
  /** Global id of the deleted task. Null if nothing was deleted. */
  readonly deletedTaskId?: Maybe<Scalars['ID']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `activityRecord`. */
export type ActivityRecordPayload = {
  /** The activity. Null if nothing was written. */
  readonly activity?: Maybe<Activity>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `activityDelete`. */
export type ActivityDeletePayload = {
  /** Global id of the deleted activity. Null if nothing was deleted. */
  readonly deletedActivityId?: Maybe<Scalars['ID']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accountSentimentSet`. */
export type AccountSentimentSetPayload = {
  /** The account after the change. Null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `callNoteDisclose`. */
export type CallNoteDisclosePayload = {
  /**
   * The current answers of each person. People without a current answer are left out. Null if the input is
   * invalid.
   */
  readonly people?: Maybe<ReadonlyArray<PersonAnswers>>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A personal access token to create. */
export type AccessTokenCreateInput = {
  /** A name for the token, e.g. where it is used. At most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** When the token expires, in the future, at most 366 days ahead. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** The token's roles, at most those of the caller. If omitted, all of the caller's roles. */
  readonly roles?: InputMaybe<ReadonlyArray<AccessTokenRole>>;
};

/** A personal access token to revoke. */
export type AccessTokenRevokeInput = {
  /** The token's id (`AccessToken.id`). */
  readonly id: Scalars['ID']['input'];
};

/** Result of `accessTokenCreate`. */
export type AccessTokenCreatePayload = {
  /** The token's metadata. Null if none was created. */
  readonly accessToken?: Maybe<AccessToken>;
  /**
   * The token itself, to be sent as `Authorization: Bearer <token>`. It is returned only here. Null if none was
   * created.
   */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `accessTokenRevoke`. */
export type AccessTokenRevokePayload = {
  /** Id of the revoked token. Null if none was revoked. */
  readonly revokedId?: Maybe<Scalars['ID']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A view to save. */
export type SavedViewCreateInput = {
  /** The list that the view is for. */
  readonly list: SavedViewList;
  /**
   * The view's name, at most 80 characters. It must differ from the caller's other views of the list, or from
   * the team's if the view is shared.
   */
  readonly name: Scalars['String']['input'];
  /**
   * The query string of the list's URL, without the `?`, at most 2,000 characters. Pagination parameters are
   * removed.
   */
  readonly query: Scalars['String']['input'];
  /** Whether the whole team can see the view. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Changes to a saved view. Omitted fields keep their values. */
export type SavedViewUpdateInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
  /** The `SavedView.version` that the change is based on. If the view has changed since, the change is rejected. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** The view's name, at most 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The query string of the list's URL, without the `?`, at most 2,000 characters. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Whether the whole team can see the view. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A saved view to delete. */
export type SavedViewDeleteInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
};

/** A saved view to restore. */
export type SavedViewRestoreInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `savedViewCreate`. */
export type SavedViewCreatePayload = {
  /** The saved view. Null if none was saved. */
  readonly savedView?: Maybe<SavedView>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `savedViewUpdate`. */
export type SavedViewUpdatePayload = {
  /** The view after the change. Null if it was not changed. */
  readonly savedView?: Maybe<SavedView>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `savedViewDelete`. */
export type SavedViewDeletePayload = {
  /** The deleted view. Null if there is none to delete. */
  readonly savedView?: Maybe<SavedView>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `savedViewRestore`. */
export type SavedViewRestorePayload = {
  /** The restored view. Null if there is none to restore. */
  readonly savedView?: Maybe<SavedView>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A list to export. */
export type ExportCreateInput = {
  /** The rows to export. */
  readonly kind: ExportKind;
  /** The file format. */
  readonly format?: InputMaybe<ExportFormat>;
  /**
   * The job, selected by id or key. Required for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS; optional for
   * ACCOUNTS and ANSWERS.
   */
  readonly job?: InputMaybe<JobSelector>;
  /** Whether ANSWERS and TESTIMONIALS include the id, name and e-mail address of the author. */
  readonly withNames?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A unique key of your choice, at most 255 characters. Repeating the call with the same key does not create a
   * second export.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An export to cancel. */
export type ExportCancelInput = {
  /** The export's id. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `exportCreate`. */
export type ExportCreatePayload = {
  /** The export. Null if none was created. */
  readonly export?: Maybe<Export>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `exportCancel`. */
export type ExportCancelPayload = {
  /** The export after the call. Null if it does not exist. */
  readonly export?: Maybe<Export>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `playbookUpsert`. */
export type PlaybookUpsertPayload = {
  /** The playbook. Null if nothing was written. */
  readonly playbook?: Maybe<Playbook>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `playbookDelete`. */
export type PlaybookDeletePayload = {
  /** Key of the deleted playbook. Null if nothing was deleted. */
  readonly deletedPlaybookKey?: Maybe<Scalars['String']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `playbookStart`. */
export type PlaybookStartPayload = {
  /** The new start, or the existing one if it was started within the last 90 days. Null if there is none. */
  readonly playbookStart?: Maybe<PlaybookStart>;
  /** Whether the playbook had already been started within the last 90 days, so that nothing was written. */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `playbookRetract`. */
export type PlaybookRetractPayload = {
  /** The account. Null if nothing was undone. */
  readonly account?: Maybe<Account>;
  /** Id of the start that was undone (`PlaybookStart.id`). Null if nothing was undone. */
  readonly retractedStartId?: Maybe<Scalars['ID']['output']>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `brandingUpdate`. */
export type BrandingUpdatePayload = {
  /** The branding after the change, or as it would be in a dry run. Null if the input is invalid. */
  readonly branding?: Maybe<Branding>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `viewerUpdate`. */
export type ViewerUpdatePayload = {
  /** The caller with the new settings. Null if nothing was written. */
  readonly viewer?: Maybe<Viewer>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `userInvite`. */
export type UserInvitePayload = {
  /** The user after the change. Null if nothing was written. */
  readonly user?: Maybe<User>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `userRolesSet`. */
export type UserRolesSetPayload = {
  /** The user after the change. Null if nothing was written. */
  readonly user?: Maybe<User>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `userDisable`. */
export type UserDisablePayload = {
  /** The user after the change. Null if nothing was written. */
  readonly user?: Maybe<User>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of `userEnable`. */
export type UserEnablePayload = {
  /** The user after the change. Null if nothing was written. */
  readonly user?: Maybe<User>;
  /** Errors that the caller can fix. Empty if there are none. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Action: Action;
  Effort: Effort;
  DifficultyReason: DifficultyReason;
  Aspect: Aspect;
  StepState: StepState;
  RiskBand: RiskBand;
  BandReason: BandReason;
  Confidence: Confidence;
  TrendDirection: TrendDirection;
  CompetitorThreat: CompetitorThreat;
  RespondentRole: RespondentRole;
  TestimonialState: TestimonialState;
  HoldReason: HoldReason;
  Channel: Channel;
  Attribution: Attribution;
  ConsentMethod: ConsentMethod;
  HotspotQuadrant: HotspotQuadrant;
  OutcomeKind: OutcomeKind;
  ImportKind: ImportKind;
  ReturnReason: ReturnReason;
  AskReason: AskReason;
  UserErrorCode: UserErrorCode;
  AtRiskOrderField: AtRiskOrderField;
  OrderDirection: OrderDirection;
  HotspotOrder: HotspotOrder;
  Node: ResolverTypeWrapper<NodeParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  Money: ResolverTypeWrapper<MinorUnits>;
  Interval: ResolverTypeWrapper<Interval>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Viewer: ResolverTypeWrapper<Actor>;
  AccessTokenRole: AccessTokenRole;
  ExportKind: ExportKind;
  ExportFormat: ExportFormat;
  ExportStatus: ExportStatus;
  Export: ResolverTypeWrapper<AppExportRun>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SavedViewList: SavedViewList;
  SavedView: ResolverTypeWrapper<ViewWithVersion>;
  AccessToken: ResolverTypeWrapper<AppAccessToken>;
  Job: ResolverTypeWrapper<DomainJob>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobConnection: ResolverTypeWrapper<JobPage>;
  Reassessment: ResolverTypeWrapper<Reassessment>;
  Rebuild: ResolverTypeWrapper<Rebuild>;
  JobStep: ResolverTypeWrapper<StepOfJob>;
  MarketBenchmark: ResolverTypeWrapper<MarketBenchmark>;
  Solution: ResolverTypeWrapper<SolutionOfJob>;
  SolutionRating: ResolverTypeWrapper<RatingOfJob>;
  ScoringSettings: ResolverTypeWrapper<DomainScoringSettings>;
  RoleWeight: ResolverTypeWrapper<RoleWeight>;
  SegmentImportance: ResolverTypeWrapper<SegmentImportance>;
  ScoringVersion: ResolverTypeWrapper<AppScoringVersion>;
  ScoringDifference: ResolverTypeWrapper<ScoringDifference>;
  ScoringVersionEdge: ResolverTypeWrapper<Omit<ScoringVersionEdge, 'node'> & { node: ResolversTypes['ScoringVersion'] }>;
  ScoringVersionConnection: ResolverTypeWrapper<ScoringVersionPage>;
  SettingsPreview: ResolverTypeWrapper<Omit<SettingsPreview, 'changes'> & { changes: ReadonlyArray<ResolversTypes['SettingsPreviewChange']> }>;
  SettingsPreviewChange: ResolverTypeWrapper<Omit<SettingsPreviewChange, 'account'> & { account: ResolversTypes['Account'] }>;
  RiskBySettings: ResolverTypeWrapper<RiskBySettings>;
  SettingsBacktest: ResolverTypeWrapper<Omit<SettingsBacktest, 'before' | 'after'> & { before: ResolversTypes['SettingsAccuracy'], after: ResolversTypes['SettingsAccuracy'] }>;
  SettingsAccuracy: ResolverTypeWrapper<DomainBacktestReport>;
  SuppressionMinimum: ResolverTypeWrapper<SuppressionMinimum>;
  Attribute: ResolverTypeWrapper<Attribute>;
  Account: ResolverTypeWrapper<DomainAccount>;
  Sentiment: Sentiment;
  AccountSentiment: ResolverTypeWrapper<DomainSentiment>;
  TaskState: TaskState;
  Task: ResolverTypeWrapper<AppTask>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  ActivityKind: ActivityKind;
  ActivityOutcome: ActivityOutcome;
  Activity: ResolverTypeWrapper<DomainActivity>;
  TimelineEvent: ResolverTypeWrapper<TimelineParent>;
  AnswersEvent: ResolverTypeWrapper<AnswersGiven>;
  ScoreEvent: ResolverTypeWrapper<ScoreMoved>;
  OutcomeEvent: ResolverTypeWrapper<OutcomeReached>;
  LaunchEvent: ResolverTypeWrapper<LaunchMade>;
  PlaybookReason: PlaybookReason;
  PlaybookAssignee: PlaybookAssignee;
  PlaybookAction: ResolverTypeWrapper<PlaybookAction>;
  Playbook: ResolverTypeWrapper<PlaybookOfJob>;
  PlaybookOffer: ResolverTypeWrapper<OfferOfJob>;
  PlaybookStart: ResolverTypeWrapper<StartOfJob>;
  PlaybookEffect: ResolverTypeWrapper<EffectOfPlaybook>;
  ActivityEvent: ResolverTypeWrapper<ActivityDone>;
  TaskDoneEvent: ResolverTypeWrapper<TaskWasDone>;
  SnoozeEvent: ResolverTypeWrapper<SnoozeBegun>;
  SentimentEvent: ResolverTypeWrapper<SentimentStated>;
  PlaybookEvent: ResolverTypeWrapper<PlaybookStarted>;
  TimelineEventEdge: ResolverTypeWrapper<Omit<TimelineEventEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEventConnection: ResolverTypeWrapper<TimelinePage>;
  PersonAnswers: ResolverTypeWrapper<PersonAnswersOfJob>;
  CurrentAnswer: ResolverTypeWrapper<CurrentAnswerOfJob>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountConnection: ResolverTypeWrapper<AccountPage>;
  Respondent: ResolverTypeWrapper<DomainRespondent>;
  Withdrawal: ResolverTypeWrapper<DomainWithdrawal>;
  RespondentEdge: ResolverTypeWrapper<Omit<RespondentEdge, 'node'> & { node: ResolversTypes['Respondent'] }>;
  RespondentConnection: ResolverTypeWrapper<RespondentPage>;
  Submission: ResolverTypeWrapper<DomainSubmission>;
  SubmissionEdge: ResolverTypeWrapper<Omit<SubmissionEdge, 'node'> & { node: ResolversTypes['Submission'] }>;
  SubmissionConnection: ResolverTypeWrapper<SubmissionPage>;
  StepAnswer: ResolverTypeWrapper<AnswerOfJob>;
  BacktestVerdict: BacktestVerdict;
  BacktestWarning: BacktestWarning;
  BacktestExclusion: BacktestExclusion;
  Backtest: ResolverTypeWrapper<AppBacktest>;
  Calibration: ResolverTypeWrapper<Calibration>;
  CalibrationStatus: CalibrationStatus;
  CalibrationKind: CalibrationKind;
  CalibrationAdvice: CalibrationAdvice;
  CalibrationProposal: ResolverTypeWrapper<ProposalOfJob>;
  StepImportance: ResolverTypeWrapper<Omit<StepImportance, 'step'> & { step: ResolversTypes['JobStep'] }>;
  BacktestGroup: ResolverTypeWrapper<DomainBacktestGroup>;
  ResponseKind: ResponseKind;
  ChurnByResponse: ResolverTypeWrapper<DomainChurnByResponse>;
  NonResponse: ResolverTypeWrapper<DomainNonResponse>;
  RoleResponse: ResolverTypeWrapper<Omit<RoleResponse, 'responded'> & { responded: ResolversTypes['Share'] }>;
  SegmentResponse: ResolverTypeWrapper<Omit<SegmentResponse, 'responded'> & { responded: ResolversTypes['Share'] }>;
  ArrThirdResponse: ResolverTypeWrapper<Omit<ArrThirdResponse, 'responded'> & { responded: ResolversTypes['Share'] }>;
  ArrThird: ArrThird;
  ResponseTiming: ResolverTypeWrapper<Omit<ResponseTiming, 'early' | 'late'> & { early?: Maybe<ResolversTypes['ResponseHalf']>, late?: Maybe<ResolversTypes['ResponseHalf']> }>;
  ResponseHalf: ResolverTypeWrapper<DomainResponseHalf>;
  ExcludedCases: ResolverTypeWrapper<ExcludedCases>;
  Share: ResolverTypeWrapper<DomainShare>;
  BandOutcome: ResolverTypeWrapper<DomainBandOutcome>;
  PrecisionAt: ResolverTypeWrapper<PrecisionAt>;
  DecileLift: ResolverTypeWrapper<DecileLift>;
  CalibrationBin: ResolverTypeWrapper<DomainCalibrationBin>;
  LeadTimePoint: ResolverTypeWrapper<DomainLeadTimePoint>;
  RuleOutcome: ResolverTypeWrapper<DomainRuleOutcome>;
  BacktestCase: ResolverTypeWrapper<DomainBacktestCase>;
  BacktestLead: ResolverTypeWrapper<BacktestLead>;
  BacktestCaseEdge: ResolverTypeWrapper<Omit<BacktestCaseEdge, 'node'> & { node: ResolversTypes['BacktestCase'] }>;
  BacktestCaseConnection: ResolverTypeWrapper<BacktestCasePage>;
  BacktestFilter: BacktestFilter;
  Outcome: ResolverTypeWrapper<AppOutcome>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeConnection: ResolverTypeWrapper<OutcomePage>;
  WithdrawalScope: WithdrawalScope;
  SurveyLinkState: SurveyLinkState;
  SurveyLink: ResolverTypeWrapper<DomainSurveyLink>;
  SurveyLinkUse: ResolverTypeWrapper<SurveyLinkUse>;
  SurveyLinkUseKind: SurveyLinkUseKind;
  SurveyLinkWay: SurveyLinkWay;
  SurveyLinkEdge: ResolverTypeWrapper<Omit<SurveyLinkEdge, 'node'> & { node: ResolversTypes['SurveyLink'] }>;
  SurveyLinkConnection: ResolverTypeWrapper<SurveyLinkPage>;
  StatementTranslation: ResolverTypeWrapper<StatementTranslation>;
  SurveyLayout: SurveyLayout;
  SurveyLanguage: SurveyLanguage;
  SurveyCampaignState: SurveyCampaignState;
  SurveyMailProblem: SurveyMailProblem;
  SurveySkipReason: SurveySkipReason;
  SurveyRecipientState: SurveyRecipientState;
  SurveyCampaign: ResolverTypeWrapper<DomainCampaign>;
  SurveyReminders: ResolverTypeWrapper<SurveyReminders>;
  SurveyCampaignFigures: ResolverTypeWrapper<DomainCampaignFigures>;
  SurveyRoleCounts: ResolverTypeWrapper<Omit<SurveyRoleCounts, 'counts'> & { counts: ResolversTypes['SurveyCampaignCounts'] }>;
  SurveySegmentCounts: ResolverTypeWrapper<Omit<SurveySegmentCounts, 'counts'> & { counts: ResolversTypes['SurveyCampaignCounts'] }>;
  SurveyCampaignCounts: ResolverTypeWrapper<DomainCampaignCounts>;
  SurveyRecipient: ResolverTypeWrapper<DomainRecipient>;
  SurveyRecipientEdge: ResolverTypeWrapper<Omit<SurveyRecipientEdge, 'node'> & { node: ResolversTypes['SurveyRecipient'] }>;
  SurveyRecipientConnection: ResolverTypeWrapper<SurveyRecipientPage>;
  SurveyCampaignEdge: ResolverTypeWrapper<Omit<SurveyCampaignEdge, 'node'> & { node: ResolversTypes['SurveyCampaign'] }>;
  SurveyCampaignConnection: ResolverTypeWrapper<SurveyCampaignPage>;
  SurveyCampaignPreview: ResolverTypeWrapper<AppCampaignPreview>;
  SurveySkipped: ResolverTypeWrapper<SurveySkipped>;
  SurveyChosenPerson: ResolverTypeWrapper<AppChosenPerson>;
  SurveyMessage: ResolverTypeWrapper<SurveyMessage>;
  MailStop: ResolverTypeWrapper<MailStop>;
  MailStopReason: MailStopReason;
  Survey: ResolverTypeWrapper<AppSurvey>;
  SurveyStep: ResolverTypeWrapper<AppSurveyStep>;
  TippingPoint: ResolverTypeWrapper<TippingPoint>;
  TippingState: TippingState;
  AccountRisk: ResolverTypeWrapper<RiskOfJob>;
  RiskSnooze: ResolverTypeWrapper<SnoozeOfJob>;
  RiskAcknowledgement: ResolverTypeWrapper<SnoozeOfJob>;
  RiskReturn: ResolverTypeWrapper<ReturnOfJob>;
  AccountRiskEdge: ResolverTypeWrapper<Omit<AccountRiskEdge, 'node'> & { node: ResolversTypes['AccountRisk'] }>;
  AccountRiskConnection: ResolverTypeWrapper<RiskPage>;
  RiskDriver: ResolverTypeWrapper<DriverOfJob>;
  RoleStruggle: ResolverTypeWrapper<RoleStruggle>;
  RiskChange: ResolverTypeWrapper<MoveOfJob>;
  RiskChangeKind: RiskChangeKind;
  RiskChangePart: ResolverTypeWrapper<MovePartOfJob>;
  RiskTrend: ResolverTypeWrapper<TrendOfJob>;
  TrendStep: ResolverTypeWrapper<TrendStep>;
  RiskPoint: ResolverTypeWrapper<RiskPoint>;
  StepChange: ResolverTypeWrapper<ChangeOfJob>;
  CompetitorRisk: ResolverTypeWrapper<CompetitorRiskOfJob>;
  CompetitorRiskEdge: ResolverTypeWrapper<Omit<CompetitorRiskEdge, 'node'> & { node: ResolversTypes['CompetitorRisk'] }>;
  CompetitorRiskConnection: ResolverTypeWrapper<CompetitorRiskPage>;
  Portfolio: ResolverTypeWrapper<AppPortfolioOfJob>;
  PortfolioQuarter: ResolverTypeWrapper<Omit<PortfolioQuarter, 'bands' | 'byOwner' | 'bySegment'> & { bands: ReadonlyArray<ResolversTypes['BandTotal']>, byOwner: ReadonlyArray<ResolversTypes['OwnerBands']>, bySegment: ReadonlyArray<ResolversTypes['SegmentBands']> }>;
  PortfolioQuarterSource: PortfolioQuarterSource;
  OwnerBands: ResolverTypeWrapper<Omit<OwnerBands, 'bands'> & { bands: ReadonlyArray<ResolversTypes['BandTotal']> }>;
  SegmentBands: ResolverTypeWrapper<Omit<SegmentBands, 'bands'> & { bands: ReadonlyArray<ResolversTypes['BandTotal']> }>;
  RenewalMonth: ResolverTypeWrapper<DomainRenewalMonth>;
  OwnerPortfolio: ResolverTypeWrapper<Omit<OwnerPortfolio, 'bands'> & { bands: ReadonlyArray<ResolversTypes['BandTotal']> }>;
  SegmentPortfolio: ResolverTypeWrapper<Omit<SegmentPortfolio, 'bands'> & { bands: ReadonlyArray<ResolversTypes['BandTotal']> }>;
  BandTotal: ResolverTypeWrapper<Omit<BandTotal, 'arr'> & { arr: ResolversTypes['Money'] }>;
  AskNext: ResolverTypeWrapper<DomainAskNext>;
  AskNextEdge: ResolverTypeWrapper<Omit<AskNextEdge, 'node'> & { node: ResolversTypes['AskNext'] }>;
  AskNextConnection: ResolverTypeWrapper<AskNextPage>;
  TestimonialCandidate: ResolverTypeWrapper<CandidateOfJob>;
  Consent: ResolverTypeWrapper<DomainConsent>;
  TestimonialCandidateEdge: ResolverTypeWrapper<Omit<TestimonialCandidateEdge, 'node'> & { node: ResolversTypes['TestimonialCandidate'] }>;
  TestimonialCandidateConnection: ResolverTypeWrapper<CandidatePage>;
  Turnaround: ResolverTypeWrapper<Turnaround>;
  Publication: ResolverTypeWrapper<Publication>;
  LeadingStep: ResolverTypeWrapper<LeadingStepOfJob>;
  DifficultyReasonShare: ResolverTypeWrapper<Omit<DifficultyReasonShare, 'share'> & { share: ResolversTypes['Share'] }>;
  ChurnHotspot: ResolverTypeWrapper<HotspotOfJob>;
  Launch: ResolverTypeWrapper<Launch>;
  SegmentHotspots: ResolverTypeWrapper<SegmentOfJob>;
  HotspotPoint: ResolverTypeWrapper<HotspotPoint>;
  AuditOutcome: AuditOutcome;
  AuditSubjectType: AuditSubjectType;
  AuditSubject: ResolverTypeWrapper<DomainAuditSubject>;
  AuditRecord: ResolverTypeWrapper<DomainAuditRecord>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuditRecordConnection: ResolverTypeWrapper<AuditPage>;
  RetentionKind: RetentionKind;
  Branding: ResolverTypeWrapper<BrandingNow>;
  BrandLogo: ResolverTypeWrapper<Logo>;
  RetentionRule: ResolverTypeWrapper<RetentionRule>;
  KeptData: ResolverTypeWrapper<KeptData>;
  RetentionRun: ResolverTypeWrapper<RetentionRun>;
  RetentionRemoval: ResolverTypeWrapper<RetentionRemoval>;
  User: ResolverTypeWrapper<AppUser>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserConnection: ResolverTypeWrapper<UserPage>;
  AuditFilter: AuditFilter;
  JobSelector: JobSelector;
  AccountSelector: AccountSelector;
  RespondentSelector: RespondentSelector;
  RespondentExternalInput: RespondentExternalInput;
  DateRange: DateRange;
  AtRiskOrder: AtRiskOrder;
  AtRiskFilter: AtRiskFilter;
  TaskFilter: TaskFilter;
  TaskOrderField: TaskOrderField;
  TaskOrder: TaskOrder;
  AttributeFilter: AttributeFilter;
  AccountOrderField: AccountOrderField;
  AccountOrder: AccountOrder;
  JobFilter: JobFilter;
  AccountFilter: AccountFilter;
  AskNextFilter: AskNextFilter;
  CompetitorRiskFilter: CompetitorRiskFilter;
  PortfolioFilter: PortfolioFilter;
  SubmissionFilter: SubmissionFilter;
  SubmissionOrderField: SubmissionOrderField;
  SubmissionOrder: SubmissionOrder;
  SurveyLinkFilter: SurveyLinkFilter;
  SurveyLinkOrderField: SurveyLinkOrderField;
  SurveyLinkOrder: SurveyLinkOrder;
  ChurnHotspotOrder: ChurnHotspotOrder;
  TestimonialFilter: TestimonialFilter;
  HotspotFilter: HotspotFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StatementTranslationInput: StatementTranslationInput;
  JobUpsertInput: JobUpsertInput;
  JobStepInput: JobStepInput;
  ScoringSettingsSetInput: ScoringSettingsSetInput;
  StepWeightInput: StepWeightInput;
  RoleWeightInput: RoleWeightInput;
  SegmentImportanceInput: SegmentImportanceInput;
  JobRebuildInput: JobRebuildInput;
  JobArchiveInput: JobArchiveInput;
  JobRestoreInput: JobRestoreInput;
  AccountUpsertInput: AccountUpsertInput;
  AttributeInput: AttributeInput;
  MoneyInput: MoneyInput;
  AccountsImportInput: AccountsImportInput;
  RespondentUpsertInput: RespondentUpsertInput;
  AccountMergeInput: AccountMergeInput;
  AccountMergePayload: ResolverTypeWrapper<Omit<AccountMergePayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  MovedWithAccount: ResolverTypeWrapper<MovedWithAccount>;
  AccountDifference: ResolverTypeWrapper<AccountDifference>;
  RespondentUpdateInput: RespondentUpdateInput;
  RespondentMergeInput: RespondentMergeInput;
  RespondentDropInput: RespondentDropInput;
  RespondentRestoreInput: RespondentRestoreInput;
  RespondentUpdatePayload: ResolverTypeWrapper<Omit<RespondentUpdatePayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  RespondentMergePayload: ResolverTypeWrapper<Omit<RespondentMergePayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  RespondentDropPayload: ResolverTypeWrapper<Omit<RespondentDropPayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  RespondentRestorePayload: ResolverTypeWrapper<Omit<RespondentRestorePayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  RespondentsImportInput: RespondentsImportInput;
  SubmissionCreateInput: SubmissionCreateInput;
  RespondentInput: RespondentInput;
  StepAnswerInput: StepAnswerInput;
  SubmissionsImportInput: SubmissionsImportInput;
  SubmissionRetractInput: SubmissionRetractInput;
  SurveyLinksCreateInput: SurveyLinksCreateInput;
  SurveyInviteeInput: SurveyInviteeInput;
  SurveyAudienceInput: SurveyAudienceInput;
  SurveyRemindersInput: SurveyRemindersInput;
  SurveyCampaignPreviewInput: SurveyCampaignPreviewInput;
  SurveyCampaignCreateInput: SurveyCampaignCreateInput;
  SurveyCampaignCancelInput: SurveyCampaignCancelInput;
  RespondentMailAllowInput: RespondentMailAllowInput;
  SurveySubmitInput: SurveySubmitInput;
  SurveyContinueInput: SurveyContinueInput;
  SurveyWithdrawInput: SurveyWithdrawInput;
  LaunchRecordInput: LaunchRecordInput;
  LaunchRetractInput: LaunchRetractInput;
  MarketBenchmarkSetInput: MarketBenchmarkSetInput;
  StepCesInput: StepCesInput;
  SolutionRatingSetInput: SolutionRatingSetInput;
  TestimonialTransitionInput: TestimonialTransitionInput;
  ConsentInput: ConsentInput;
  PublicationInput: PublicationInput;
  RespondentEraseInput: RespondentEraseInput;
  WithdrawalConfirmInput: WithdrawalConfirmInput;
  WithdrawalDismissInput: WithdrawalDismissInput;
  RespondentExportInput: RespondentExportInput;
  ErasuresReplayInput: ErasuresReplayInput;
  QuarantineRetryInput: QuarantineRetryInput;
  ErasureInput: ErasureInput;
  OutcomeRecordInput: OutcomeRecordInput;
  OutcomeRetractInput: OutcomeRetractInput;
  CalibrationProposeInput: CalibrationProposeInput;
  CalibrationApplyInput: CalibrationApplyInput;
  OutcomesImportInput: OutcomesImportInput;
  ImportBatchRecordInput: ImportBatchRecordInput;
  ImportUndoInput: ImportUndoInput;
  ImportMappingSaveInput: ImportMappingSaveInput;
  ImportMappingDeleteInput: ImportMappingDeleteInput;
  RiskSnoozeInput: RiskSnoozeInput;
  RiskUnsnoozeInput: RiskUnsnoozeInput;
  RiskAcknowledgeInput: RiskAcknowledgeInput;
  TaskStepInput: TaskStepInput;
  TaskCreateInput: TaskCreateInput;
  TaskUpdateInput: TaskUpdateInput;
  TaskDoneInput: TaskDoneInput;
  TaskReopenInput: TaskReopenInput;
  TaskDeleteInput: TaskDeleteInput;
  BrandingUpdateInput: BrandingUpdateInput;
  ViewerUpdateInput: ViewerUpdateInput;
  UserInviteInput: UserInviteInput;
  UserRolesSetInput: UserRolesSetInput;
  UserDisableInput: UserDisableInput;
  UserEnableInput: UserEnableInput;
  PlaybookActionInput: PlaybookActionInput;
  PlaybookUpsertInput: PlaybookUpsertInput;
  PlaybookDeleteInput: PlaybookDeleteInput;
  PlaybookStartInput: PlaybookStartInput;
  PlaybookRetractInput: PlaybookRetractInput;
  ActivityRecordInput: ActivityRecordInput;
  ActivityDeleteInput: ActivityDeleteInput;
  AccountSentimentSetInput: AccountSentimentSetInput;
  RiskUnacknowledgeInput: RiskUnacknowledgeInput;
  CallNoteDiscloseInput: CallNoteDiscloseInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  JobUpsertPayload: ResolverTypeWrapper<Omit<JobUpsertPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ScoringSettingsSetPayload: ResolverTypeWrapper<Omit<ScoringSettingsSetPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  BandChange: ResolverTypeWrapper<BandChange>;
  JobRebuildPayload: ResolverTypeWrapper<Omit<JobRebuildPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  AccountUpsertPayload: ResolverTypeWrapper<Omit<AccountUpsertPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  ImportResult: ResolverTypeWrapper<AppImportResult>;
  AccountArchiveInput: AccountArchiveInput;
  AccountRestoreInput: AccountRestoreInput;
  SurveyLinkRevokeInput: SurveyLinkRevokeInput;
  JobArchivePayload: ResolverTypeWrapper<Omit<JobArchivePayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  JobRestorePayload: ResolverTypeWrapper<Omit<JobRestorePayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  AccountArchivePayload: ResolverTypeWrapper<Omit<AccountArchivePayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  AccountRestorePayload: ResolverTypeWrapper<Omit<AccountRestorePayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  SurveyLinkRevokePayload: ResolverTypeWrapper<Omit<SurveyLinkRevokePayload, 'link'> & { link?: Maybe<ResolversTypes['SurveyLink']> }>;
  AccountsImportPayload: ResolverTypeWrapper<Omit<AccountsImportPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportResult']> }>;
  RespondentUpsertPayload: ResolverTypeWrapper<Omit<RespondentUpsertPayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  RespondentsImportPayload: ResolverTypeWrapper<Omit<RespondentsImportPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportResult']> }>;
  SubmissionCreatePayload: ResolverTypeWrapper<Omit<SubmissionCreatePayload, 'submission' | 'accountRisk'> & { submission?: Maybe<ResolversTypes['Submission']>, accountRisk?: Maybe<ResolversTypes['AccountRisk']> }>;
  SubmissionsImportPayload: ResolverTypeWrapper<Omit<SubmissionsImportPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportResult']> }>;
  SubmissionRetractPayload: ResolverTypeWrapper<Omit<SubmissionRetractPayload, 'submission'> & { submission?: Maybe<ResolversTypes['Submission']> }>;
  EraseMode: EraseMode;
  RespondentErasePayload: ResolverTypeWrapper<RespondentErasePayload>;
  ErasedRespondent: ResolverTypeWrapper<ErasedRespondent>;
  RespondentExportPayload: ResolverTypeWrapper<RespondentExportPayload>;
  Erasure: ResolverTypeWrapper<DomainErasure>;
  ErasureConnection: ResolverTypeWrapper<ErasurePage>;
  ErasureEdge: ResolverTypeWrapper<Omit<ErasureEdge, 'node'> & { node: ResolversTypes['Erasure'] }>;
  QuarantinedWork: QuarantinedWork;
  QuarantineEntry: ResolverTypeWrapper<AppQuarantineEntry>;
  QuarantineEntryConnection: ResolverTypeWrapper<QuarantinePage>;
  QuarantineEntryEdge: ResolverTypeWrapper<Omit<QuarantineEntryEdge, 'node'> & { node: ResolversTypes['QuarantineEntry'] }>;
  QuarantineRetryPayload: ResolverTypeWrapper<Omit<QuarantineRetryPayload, 'entries'> & { entries: ReadonlyArray<ResolversTypes['QuarantineEntry']> }>;
  WithdrawalConfirmPayload: ResolverTypeWrapper<WithdrawalConfirmPayload>;
  WithdrawalDismissPayload: ResolverTypeWrapper<Omit<WithdrawalDismissPayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  ErasuresReplayPayload: ResolverTypeWrapper<ErasuresReplayPayload>;
  SurveyLinksCreatePayload: ResolverTypeWrapper<Omit<SurveyLinksCreatePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SurveyLinkResult']> }>;
  SurveyLinkResult: ResolverTypeWrapper<AppSurveyLinkResult>;
  SurveyCampaignCreatePayload: ResolverTypeWrapper<Omit<SurveyCampaignCreatePayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['SurveyCampaign']> }>;
  SurveyCampaignCancelPayload: ResolverTypeWrapper<Omit<SurveyCampaignCancelPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['SurveyCampaign']> }>;
  RespondentMailAllowPayload: ResolverTypeWrapper<Omit<RespondentMailAllowPayload, 'respondent'> & { respondent?: Maybe<ResolversTypes['Respondent']> }>;
  SurveySubmitPayload: ResolverTypeWrapper<Omit<SurveySubmitPayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  SurveyContinuePayload: ResolverTypeWrapper<Omit<SurveyContinuePayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  SurveyWithdrawPayload: ResolverTypeWrapper<SurveyWithdrawPayload>;
  LaunchRecordPayload: ResolverTypeWrapper<LaunchRecordPayload>;
  LaunchRetractPayload: ResolverTypeWrapper<LaunchRetractPayload>;
  MarketBenchmarkSetPayload: ResolverTypeWrapper<Omit<MarketBenchmarkSetPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  SolutionRatingSetPayload: ResolverTypeWrapper<Omit<SolutionRatingSetPayload, 'solution' | 'job'> & { solution?: Maybe<ResolversTypes['Solution']>, job?: Maybe<ResolversTypes['Job']> }>;
  TestimonialTransitionPayload: ResolverTypeWrapper<Omit<TestimonialTransitionPayload, 'testimonial'> & { testimonial?: Maybe<ResolversTypes['TestimonialCandidate']> }>;
  OutcomeRecordPayload: ResolverTypeWrapper<Omit<OutcomeRecordPayload, 'outcome' | 'account'> & { outcome?: Maybe<ResolversTypes['Outcome']>, account?: Maybe<ResolversTypes['Account']> }>;
  OutcomeRetractPayload: ResolverTypeWrapper<Omit<OutcomeRetractPayload, 'outcome' | 'account'> & { outcome?: Maybe<ResolversTypes['Outcome']>, account?: Maybe<ResolversTypes['Account']> }>;
  OutcomesImportPayload: ResolverTypeWrapper<Omit<OutcomesImportPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ImportResult']> }>;
  ImportBatch: ResolverTypeWrapper<AppImportBatch>;
  ImportBatchConnection: ResolverTypeWrapper<ImportBatchPage>;
  ImportBatchEdge: ResolverTypeWrapper<Omit<ImportBatchEdge, 'node'> & { node: ResolversTypes['ImportBatch'] }>;
  ImportMapping: ResolverTypeWrapper<AppImportMapping>;
  ImportMappingConnection: ResolverTypeWrapper<ImportMappingPage>;
  ImportMappingEdge: ResolverTypeWrapper<Omit<ImportMappingEdge, 'node'> & { node: ResolversTypes['ImportMapping'] }>;
  ImportUndoPayload: ResolverTypeWrapper<Omit<ImportUndoPayload, 'importBatch'> & { importBatch?: Maybe<ResolversTypes['ImportBatch']> }>;
  ImportLeft: ResolverTypeWrapper<ImportLeft>;
  ImportLeftReason: ImportLeftReason;
  ImportBatchRecordPayload: ResolverTypeWrapper<Omit<ImportBatchRecordPayload, 'importBatch'> & { importBatch?: Maybe<ResolversTypes['ImportBatch']> }>;
  ImportMappingSavePayload: ResolverTypeWrapper<Omit<ImportMappingSavePayload, 'importMapping'> & { importMapping?: Maybe<ResolversTypes['ImportMapping']> }>;
  ImportMappingDeletePayload: ResolverTypeWrapper<ImportMappingDeletePayload>;
  CalibrationProposePayload: ResolverTypeWrapper<Omit<CalibrationProposePayload, 'proposals'> & { proposals?: Maybe<ReadonlyArray<ResolversTypes['CalibrationProposal']>> }>;
  CalibrationApplyPayload: ResolverTypeWrapper<Omit<CalibrationApplyPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  RiskSnoozePayload: ResolverTypeWrapper<Omit<RiskSnoozePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversTypes['AccountRisk']> }>;
  RiskUnsnoozePayload: ResolverTypeWrapper<Omit<RiskUnsnoozePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversTypes['AccountRisk']> }>;
  RiskAcknowledgePayload: ResolverTypeWrapper<Omit<RiskAcknowledgePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversTypes['AccountRisk']> }>;
  RiskUnacknowledgePayload: ResolverTypeWrapper<Omit<RiskUnacknowledgePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversTypes['AccountRisk']> }>;
  TaskCreatePayload: ResolverTypeWrapper<Omit<TaskCreatePayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  TaskUpdatePayload: ResolverTypeWrapper<Omit<TaskUpdatePayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  TaskDonePayload: ResolverTypeWrapper<Omit<TaskDonePayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  TaskReopenPayload: ResolverTypeWrapper<Omit<TaskReopenPayload, 'task'> & { task?: Maybe<ResolversTypes['Task']> }>;
  TaskDeletePayload: ResolverTypeWrapper<TaskDeletePayload>;
  ActivityRecordPayload: ResolverTypeWrapper<Omit<ActivityRecordPayload, 'activity'> & { activity?: Maybe<ResolversTypes['Activity']> }>;
  ActivityDeletePayload: ResolverTypeWrapper<ActivityDeletePayload>;
  AccountSentimentSetPayload: ResolverTypeWrapper<Omit<AccountSentimentSetPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  CallNoteDisclosePayload: ResolverTypeWrapper<Omit<CallNoteDisclosePayload, 'people'> & { people?: Maybe<ReadonlyArray<ResolversTypes['PersonAnswers']>> }>;
  AccessTokenCreateInput: AccessTokenCreateInput;
  AccessTokenRevokeInput: AccessTokenRevokeInput;
  AccessTokenCreatePayload: ResolverTypeWrapper<Omit<AccessTokenCreatePayload, 'accessToken'> & { accessToken?: Maybe<ResolversTypes['AccessToken']> }>;
  AccessTokenRevokePayload: ResolverTypeWrapper<AccessTokenRevokePayload>;
  SavedViewCreateInput: SavedViewCreateInput;
  SavedViewUpdateInput: SavedViewUpdateInput;
  SavedViewDeleteInput: SavedViewDeleteInput;
  SavedViewRestoreInput: SavedViewRestoreInput;
  SavedViewCreatePayload: ResolverTypeWrapper<Omit<SavedViewCreatePayload, 'savedView'> & { savedView?: Maybe<ResolversTypes['SavedView']> }>;
  SavedViewUpdatePayload: ResolverTypeWrapper<Omit<SavedViewUpdatePayload, 'savedView'> & { savedView?: Maybe<ResolversTypes['SavedView']> }>;
  SavedViewDeletePayload: ResolverTypeWrapper<Omit<SavedViewDeletePayload, 'savedView'> & { savedView?: Maybe<ResolversTypes['SavedView']> }>;
  SavedViewRestorePayload: ResolverTypeWrapper<Omit<SavedViewRestorePayload, 'savedView'> & { savedView?: Maybe<ResolversTypes['SavedView']> }>;
  ExportCreateInput: ExportCreateInput;
  ExportCancelInput: ExportCancelInput;
  ExportCreatePayload: ResolverTypeWrapper<Omit<ExportCreatePayload, 'export'> & { export?: Maybe<ResolversTypes['Export']> }>;
  ExportCancelPayload: ResolverTypeWrapper<Omit<ExportCancelPayload, 'export'> & { export?: Maybe<ResolversTypes['Export']> }>;
  PlaybookUpsertPayload: ResolverTypeWrapper<Omit<PlaybookUpsertPayload, 'playbook'> & { playbook?: Maybe<ResolversTypes['Playbook']> }>;
  PlaybookDeletePayload: ResolverTypeWrapper<PlaybookDeletePayload>;
  PlaybookStartPayload: ResolverTypeWrapper<Omit<PlaybookStartPayload, 'playbookStart'> & { playbookStart?: Maybe<ResolversTypes['PlaybookStart']> }>;
  PlaybookRetractPayload: ResolverTypeWrapper<Omit<PlaybookRetractPayload, 'account'> & { account?: Maybe<ResolversTypes['Account']> }>;
  BrandingUpdatePayload: ResolverTypeWrapper<Omit<BrandingUpdatePayload, 'branding'> & { branding?: Maybe<ResolversTypes['Branding']> }>;
  ViewerUpdatePayload: ResolverTypeWrapper<Omit<ViewerUpdatePayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  UserInvitePayload: ResolverTypeWrapper<Omit<UserInvitePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserRolesSetPayload: ResolverTypeWrapper<Omit<UserRolesSetPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserDisablePayload: ResolverTypeWrapper<Omit<UserDisablePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserEnablePayload: ResolverTypeWrapper<Omit<UserEnablePayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Decimal: Scalars['Decimal']['output'];
  Node: NodeParent;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: UserError;
  Money: MinorUnits;
  Interval: Interval;
  Float: Scalars['Float']['output'];
  Viewer: Actor;
  Export: AppExportRun;
  Int: Scalars['Int']['output'];
  SavedView: ViewWithVersion;
  AccessToken: AppAccessToken;
  Job: DomainJob;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobConnection: JobPage;
  Reassessment: Reassessment;
  Rebuild: Rebuild;
  JobStep: StepOfJob;
  MarketBenchmark: MarketBenchmark;
  Solution: SolutionOfJob;
  SolutionRating: RatingOfJob;
  ScoringSettings: DomainScoringSettings;
  RoleWeight: RoleWeight;
  SegmentImportance: SegmentImportance;
  ScoringVersion: AppScoringVersion;
  ScoringDifference: ScoringDifference;
  ScoringVersionEdge: Omit<ScoringVersionEdge, 'node'> & { node: ResolversParentTypes['ScoringVersion'] };
  ScoringVersionConnection: ScoringVersionPage;
  SettingsPreview: Omit<SettingsPreview, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['SettingsPreviewChange']> };
  SettingsPreviewChange: Omit<SettingsPreviewChange, 'account'> & { account: ResolversParentTypes['Account'] };
  RiskBySettings: RiskBySettings;
  SettingsBacktest: Omit<SettingsBacktest, 'before' | 'after'> & { before: ResolversParentTypes['SettingsAccuracy'], after: ResolversParentTypes['SettingsAccuracy'] };
  SettingsAccuracy: DomainBacktestReport;
  SuppressionMinimum: SuppressionMinimum;
  Attribute: Attribute;
  Account: DomainAccount;
  AccountSentiment: DomainSentiment;
  Task: AppTask;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskConnection: TaskPage;
  Activity: DomainActivity;
  TimelineEvent: TimelineParent;
  AnswersEvent: AnswersGiven;
  ScoreEvent: ScoreMoved;
  OutcomeEvent: OutcomeReached;
  LaunchEvent: LaunchMade;
  PlaybookAction: PlaybookAction;
  Playbook: PlaybookOfJob;
  PlaybookOffer: OfferOfJob;
  PlaybookStart: StartOfJob;
  PlaybookEffect: EffectOfPlaybook;
  ActivityEvent: ActivityDone;
  TaskDoneEvent: TaskWasDone;
  SnoozeEvent: SnoozeBegun;
  SentimentEvent: SentimentStated;
  PlaybookEvent: PlaybookStarted;
  TimelineEventEdge: Omit<TimelineEventEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEventConnection: TimelinePage;
  PersonAnswers: PersonAnswersOfJob;
  CurrentAnswer: CurrentAnswerOfJob;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountConnection: AccountPage;
  Respondent: DomainRespondent;
  Withdrawal: DomainWithdrawal;
  RespondentEdge: Omit<RespondentEdge, 'node'> & { node: ResolversParentTypes['Respondent'] };
  RespondentConnection: RespondentPage;
  Submission: DomainSubmission;
  SubmissionEdge: Omit<SubmissionEdge, 'node'> & { node: ResolversParentTypes['Submission'] };
  SubmissionConnection: SubmissionPage;
  StepAnswer: AnswerOfJob;
  Backtest: AppBacktest;
  Calibration: Calibration;
  CalibrationProposal: ProposalOfJob;
  StepImportance: Omit<StepImportance, 'step'> & { step: ResolversParentTypes['JobStep'] };
  BacktestGroup: DomainBacktestGroup;
  ChurnByResponse: DomainChurnByResponse;
  NonResponse: DomainNonResponse;
  RoleResponse: Omit<RoleResponse, 'responded'> & { responded: ResolversParentTypes['Share'] };
  SegmentResponse: Omit<SegmentResponse, 'responded'> & { responded: ResolversParentTypes['Share'] };
  ArrThirdResponse: Omit<ArrThirdResponse, 'responded'> & { responded: ResolversParentTypes['Share'] };
  ResponseTiming: Omit<ResponseTiming, 'early' | 'late'> & { early?: Maybe<ResolversParentTypes['ResponseHalf']>, late?: Maybe<ResolversParentTypes['ResponseHalf']> };
  ResponseHalf: DomainResponseHalf;
  ExcludedCases: ExcludedCases;
  Share: DomainShare;
  BandOutcome: DomainBandOutcome;
  PrecisionAt: PrecisionAt;
  DecileLift: DecileLift;
  CalibrationBin: DomainCalibrationBin;
  LeadTimePoint: DomainLeadTimePoint;
  RuleOutcome: DomainRuleOutcome;
  BacktestCase: DomainBacktestCase;
  BacktestLead: BacktestLead;
  BacktestCaseEdge: Omit<BacktestCaseEdge, 'node'> & { node: ResolversParentTypes['BacktestCase'] };
  BacktestCaseConnection: BacktestCasePage;
  BacktestFilter: BacktestFilter;
  Outcome: AppOutcome;
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeConnection: OutcomePage;
  SurveyLink: DomainSurveyLink;
  SurveyLinkUse: SurveyLinkUse;
  SurveyLinkEdge: Omit<SurveyLinkEdge, 'node'> & { node: ResolversParentTypes['SurveyLink'] };
  SurveyLinkConnection: SurveyLinkPage;
  StatementTranslation: StatementTranslation;
  SurveyCampaign: DomainCampaign;
  SurveyReminders: SurveyReminders;
  SurveyCampaignFigures: DomainCampaignFigures;
  SurveyRoleCounts: Omit<SurveyRoleCounts, 'counts'> & { counts: ResolversParentTypes['SurveyCampaignCounts'] };
  SurveySegmentCounts: Omit<SurveySegmentCounts, 'counts'> & { counts: ResolversParentTypes['SurveyCampaignCounts'] };
  SurveyCampaignCounts: DomainCampaignCounts;
  SurveyRecipient: DomainRecipient;
  SurveyRecipientEdge: Omit<SurveyRecipientEdge, 'node'> & { node: ResolversParentTypes['SurveyRecipient'] };
  SurveyRecipientConnection: SurveyRecipientPage;
  SurveyCampaignEdge: Omit<SurveyCampaignEdge, 'node'> & { node: ResolversParentTypes['SurveyCampaign'] };
  SurveyCampaignConnection: SurveyCampaignPage;
  SurveyCampaignPreview: AppCampaignPreview;
  SurveySkipped: SurveySkipped;
  SurveyChosenPerson: AppChosenPerson;
  SurveyMessage: SurveyMessage;
  MailStop: MailStop;
  Survey: AppSurvey;
  SurveyStep: AppSurveyStep;
  TippingPoint: TippingPoint;
  AccountRisk: RiskOfJob;
  RiskSnooze: SnoozeOfJob;
  RiskAcknowledgement: SnoozeOfJob;
  RiskReturn: ReturnOfJob;
  AccountRiskEdge: Omit<AccountRiskEdge, 'node'> & { node: ResolversParentTypes['AccountRisk'] };
  AccountRiskConnection: RiskPage;
  RiskDriver: DriverOfJob;
  RoleStruggle: RoleStruggle;
  RiskChange: MoveOfJob;
  RiskChangePart: MovePartOfJob;
  RiskTrend: TrendOfJob;
  TrendStep: TrendStep;
  RiskPoint: RiskPoint;
  StepChange: ChangeOfJob;
  CompetitorRisk: CompetitorRiskOfJob;
  CompetitorRiskEdge: Omit<CompetitorRiskEdge, 'node'> & { node: ResolversParentTypes['CompetitorRisk'] };
  CompetitorRiskConnection: CompetitorRiskPage;
  Portfolio: AppPortfolioOfJob;
  PortfolioQuarter: Omit<PortfolioQuarter, 'bands' | 'byOwner' | 'bySegment'> & { bands: ReadonlyArray<ResolversParentTypes['BandTotal']>, byOwner: ReadonlyArray<ResolversParentTypes['OwnerBands']>, bySegment: ReadonlyArray<ResolversParentTypes['SegmentBands']> };
  OwnerBands: Omit<OwnerBands, 'bands'> & { bands: ReadonlyArray<ResolversParentTypes['BandTotal']> };
  SegmentBands: Omit<SegmentBands, 'bands'> & { bands: ReadonlyArray<ResolversParentTypes['BandTotal']> };
  RenewalMonth: DomainRenewalMonth;
  OwnerPortfolio: Omit<OwnerPortfolio, 'bands'> & { bands: ReadonlyArray<ResolversParentTypes['BandTotal']> };
  SegmentPortfolio: Omit<SegmentPortfolio, 'bands'> & { bands: ReadonlyArray<ResolversParentTypes['BandTotal']> };
  BandTotal: Omit<BandTotal, 'arr'> & { arr: ResolversParentTypes['Money'] };
  AskNext: DomainAskNext;
  AskNextEdge: Omit<AskNextEdge, 'node'> & { node: ResolversParentTypes['AskNext'] };
  AskNextConnection: AskNextPage;
  TestimonialCandidate: CandidateOfJob;
  Consent: DomainConsent;
  TestimonialCandidateEdge: Omit<TestimonialCandidateEdge, 'node'> & { node: ResolversParentTypes['TestimonialCandidate'] };
  TestimonialCandidateConnection: CandidatePage;
  Turnaround: Turnaround;
  Publication: Publication;
  LeadingStep: LeadingStepOfJob;
  DifficultyReasonShare: Omit<DifficultyReasonShare, 'share'> & { share: ResolversParentTypes['Share'] };
  ChurnHotspot: HotspotOfJob;
  Launch: Launch;
  SegmentHotspots: SegmentOfJob;
  HotspotPoint: HotspotPoint;
  AuditSubject: DomainAuditSubject;
  AuditRecord: DomainAuditRecord;
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  AuditRecordConnection: AuditPage;
  Branding: BrandingNow;
  BrandLogo: Logo;
  RetentionRule: RetentionRule;
  KeptData: KeptData;
  RetentionRun: RetentionRun;
  RetentionRemoval: RetentionRemoval;
  User: AppUser;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserConnection: UserPage;
  AuditFilter: AuditFilter;
  JobSelector: JobSelector;
  AccountSelector: AccountSelector;
  RespondentSelector: RespondentSelector;
  RespondentExternalInput: RespondentExternalInput;
  DateRange: DateRange;
  AtRiskOrder: AtRiskOrder;
  AtRiskFilter: AtRiskFilter;
  TaskFilter: TaskFilter;
  TaskOrder: TaskOrder;
  AttributeFilter: AttributeFilter;
  AccountOrder: AccountOrder;
  JobFilter: JobFilter;
  AccountFilter: AccountFilter;
  AskNextFilter: AskNextFilter;
  CompetitorRiskFilter: CompetitorRiskFilter;
  PortfolioFilter: PortfolioFilter;
  SubmissionFilter: SubmissionFilter;
  SubmissionOrder: SubmissionOrder;
  SurveyLinkFilter: SurveyLinkFilter;
  SurveyLinkOrder: SurveyLinkOrder;
  ChurnHotspotOrder: ChurnHotspotOrder;
  TestimonialFilter: TestimonialFilter;
  HotspotFilter: HotspotFilter;
  Query: Record<PropertyKey, never>;
  StatementTranslationInput: StatementTranslationInput;
  JobUpsertInput: JobUpsertInput;
  JobStepInput: JobStepInput;
  ScoringSettingsSetInput: ScoringSettingsSetInput;
  StepWeightInput: StepWeightInput;
  RoleWeightInput: RoleWeightInput;
  SegmentImportanceInput: SegmentImportanceInput;
  JobRebuildInput: JobRebuildInput;
  JobArchiveInput: JobArchiveInput;
  JobRestoreInput: JobRestoreInput;
  AccountUpsertInput: AccountUpsertInput;
  AttributeInput: AttributeInput;
  MoneyInput: MoneyInput;
  AccountsImportInput: AccountsImportInput;
  RespondentUpsertInput: RespondentUpsertInput;
  AccountMergeInput: AccountMergeInput;
  AccountMergePayload: Omit<AccountMergePayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  MovedWithAccount: MovedWithAccount;
  AccountDifference: AccountDifference;
  RespondentUpdateInput: RespondentUpdateInput;
  RespondentMergeInput: RespondentMergeInput;
  RespondentDropInput: RespondentDropInput;
  RespondentRestoreInput: RespondentRestoreInput;
  RespondentUpdatePayload: Omit<RespondentUpdatePayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  RespondentMergePayload: Omit<RespondentMergePayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  RespondentDropPayload: Omit<RespondentDropPayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  RespondentRestorePayload: Omit<RespondentRestorePayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  RespondentsImportInput: RespondentsImportInput;
  SubmissionCreateInput: SubmissionCreateInput;
  RespondentInput: RespondentInput;
  StepAnswerInput: StepAnswerInput;
  SubmissionsImportInput: SubmissionsImportInput;
  SubmissionRetractInput: SubmissionRetractInput;
  SurveyLinksCreateInput: SurveyLinksCreateInput;
  SurveyInviteeInput: SurveyInviteeInput;
  SurveyAudienceInput: SurveyAudienceInput;
  SurveyRemindersInput: SurveyRemindersInput;
  SurveyCampaignPreviewInput: SurveyCampaignPreviewInput;
  SurveyCampaignCreateInput: SurveyCampaignCreateInput;
  SurveyCampaignCancelInput: SurveyCampaignCancelInput;
  RespondentMailAllowInput: RespondentMailAllowInput;
  SurveySubmitInput: SurveySubmitInput;
  SurveyContinueInput: SurveyContinueInput;
  SurveyWithdrawInput: SurveyWithdrawInput;
  LaunchRecordInput: LaunchRecordInput;
  LaunchRetractInput: LaunchRetractInput;
  MarketBenchmarkSetInput: MarketBenchmarkSetInput;
  StepCesInput: StepCesInput;
  SolutionRatingSetInput: SolutionRatingSetInput;
  TestimonialTransitionInput: TestimonialTransitionInput;
  ConsentInput: ConsentInput;
  PublicationInput: PublicationInput;
  RespondentEraseInput: RespondentEraseInput;
  WithdrawalConfirmInput: WithdrawalConfirmInput;
  WithdrawalDismissInput: WithdrawalDismissInput;
  RespondentExportInput: RespondentExportInput;
  ErasuresReplayInput: ErasuresReplayInput;
  QuarantineRetryInput: QuarantineRetryInput;
  ErasureInput: ErasureInput;
  OutcomeRecordInput: OutcomeRecordInput;
  OutcomeRetractInput: OutcomeRetractInput;
  CalibrationProposeInput: CalibrationProposeInput;
  CalibrationApplyInput: CalibrationApplyInput;
  OutcomesImportInput: OutcomesImportInput;
  ImportBatchRecordInput: ImportBatchRecordInput;
  ImportUndoInput: ImportUndoInput;
  ImportMappingSaveInput: ImportMappingSaveInput;
  ImportMappingDeleteInput: ImportMappingDeleteInput;
  RiskSnoozeInput: RiskSnoozeInput;
  RiskUnsnoozeInput: RiskUnsnoozeInput;
  RiskAcknowledgeInput: RiskAcknowledgeInput;
  TaskStepInput: TaskStepInput;
  TaskCreateInput: TaskCreateInput;
  TaskUpdateInput: TaskUpdateInput;
  TaskDoneInput: TaskDoneInput;
  TaskReopenInput: TaskReopenInput;
  TaskDeleteInput: TaskDeleteInput;
  BrandingUpdateInput: BrandingUpdateInput;
  ViewerUpdateInput: ViewerUpdateInput;
  UserInviteInput: UserInviteInput;
  UserRolesSetInput: UserRolesSetInput;
  UserDisableInput: UserDisableInput;
  UserEnableInput: UserEnableInput;
  PlaybookActionInput: PlaybookActionInput;
  PlaybookUpsertInput: PlaybookUpsertInput;
  PlaybookDeleteInput: PlaybookDeleteInput;
  PlaybookStartInput: PlaybookStartInput;
  PlaybookRetractInput: PlaybookRetractInput;
  ActivityRecordInput: ActivityRecordInput;
  ActivityDeleteInput: ActivityDeleteInput;
  AccountSentimentSetInput: AccountSentimentSetInput;
  RiskUnacknowledgeInput: RiskUnacknowledgeInput;
  CallNoteDiscloseInput: CallNoteDiscloseInput;
  Mutation: Record<PropertyKey, never>;
  JobUpsertPayload: Omit<JobUpsertPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ScoringSettingsSetPayload: Omit<ScoringSettingsSetPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  BandChange: BandChange;
  JobRebuildPayload: Omit<JobRebuildPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  AccountUpsertPayload: Omit<AccountUpsertPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  ImportResult: AppImportResult;
  AccountArchiveInput: AccountArchiveInput;
  AccountRestoreInput: AccountRestoreInput;
  SurveyLinkRevokeInput: SurveyLinkRevokeInput;
  JobArchivePayload: Omit<JobArchivePayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  JobRestorePayload: Omit<JobRestorePayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  AccountArchivePayload: Omit<AccountArchivePayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  AccountRestorePayload: Omit<AccountRestorePayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  SurveyLinkRevokePayload: Omit<SurveyLinkRevokePayload, 'link'> & { link?: Maybe<ResolversParentTypes['SurveyLink']> };
  AccountsImportPayload: Omit<AccountsImportPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportResult']> };
  RespondentUpsertPayload: Omit<RespondentUpsertPayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  RespondentsImportPayload: Omit<RespondentsImportPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportResult']> };
  SubmissionCreatePayload: Omit<SubmissionCreatePayload, 'submission' | 'accountRisk'> & { submission?: Maybe<ResolversParentTypes['Submission']>, accountRisk?: Maybe<ResolversParentTypes['AccountRisk']> };
  SubmissionsImportPayload: Omit<SubmissionsImportPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportResult']> };
  SubmissionRetractPayload: Omit<SubmissionRetractPayload, 'submission'> & { submission?: Maybe<ResolversParentTypes['Submission']> };
  RespondentErasePayload: RespondentErasePayload;
  ErasedRespondent: ErasedRespondent;
  RespondentExportPayload: RespondentExportPayload;
  Erasure: DomainErasure;
  ErasureConnection: ErasurePage;
  ErasureEdge: Omit<ErasureEdge, 'node'> & { node: ResolversParentTypes['Erasure'] };
  QuarantineEntry: AppQuarantineEntry;
  QuarantineEntryConnection: QuarantinePage;
  QuarantineEntryEdge: Omit<QuarantineEntryEdge, 'node'> & { node: ResolversParentTypes['QuarantineEntry'] };
  QuarantineRetryPayload: Omit<QuarantineRetryPayload, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['QuarantineEntry']> };
  WithdrawalConfirmPayload: WithdrawalConfirmPayload;
  WithdrawalDismissPayload: Omit<WithdrawalDismissPayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  ErasuresReplayPayload: ErasuresReplayPayload;
  SurveyLinksCreatePayload: Omit<SurveyLinksCreatePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SurveyLinkResult']> };
  SurveyLinkResult: AppSurveyLinkResult;
  SurveyCampaignCreatePayload: Omit<SurveyCampaignCreatePayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['SurveyCampaign']> };
  SurveyCampaignCancelPayload: Omit<SurveyCampaignCancelPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['SurveyCampaign']> };
  RespondentMailAllowPayload: Omit<RespondentMailAllowPayload, 'respondent'> & { respondent?: Maybe<ResolversParentTypes['Respondent']> };
  SurveySubmitPayload: Omit<SurveySubmitPayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  SurveyContinuePayload: Omit<SurveyContinuePayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  SurveyWithdrawPayload: SurveyWithdrawPayload;
  LaunchRecordPayload: LaunchRecordPayload;
  LaunchRetractPayload: LaunchRetractPayload;
  MarketBenchmarkSetPayload: Omit<MarketBenchmarkSetPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  SolutionRatingSetPayload: Omit<SolutionRatingSetPayload, 'solution' | 'job'> & { solution?: Maybe<ResolversParentTypes['Solution']>, job?: Maybe<ResolversParentTypes['Job']> };
  TestimonialTransitionPayload: Omit<TestimonialTransitionPayload, 'testimonial'> & { testimonial?: Maybe<ResolversParentTypes['TestimonialCandidate']> };
  OutcomeRecordPayload: Omit<OutcomeRecordPayload, 'outcome' | 'account'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, account?: Maybe<ResolversParentTypes['Account']> };
  OutcomeRetractPayload: Omit<OutcomeRetractPayload, 'outcome' | 'account'> & { outcome?: Maybe<ResolversParentTypes['Outcome']>, account?: Maybe<ResolversParentTypes['Account']> };
  OutcomesImportPayload: Omit<OutcomesImportPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ImportResult']> };
  ImportBatch: AppImportBatch;
  ImportBatchConnection: ImportBatchPage;
  ImportBatchEdge: Omit<ImportBatchEdge, 'node'> & { node: ResolversParentTypes['ImportBatch'] };
  ImportMapping: AppImportMapping;
  ImportMappingConnection: ImportMappingPage;
  ImportMappingEdge: Omit<ImportMappingEdge, 'node'> & { node: ResolversParentTypes['ImportMapping'] };
  ImportUndoPayload: Omit<ImportUndoPayload, 'importBatch'> & { importBatch?: Maybe<ResolversParentTypes['ImportBatch']> };
  ImportLeft: ImportLeft;
  ImportBatchRecordPayload: Omit<ImportBatchRecordPayload, 'importBatch'> & { importBatch?: Maybe<ResolversParentTypes['ImportBatch']> };
  ImportMappingSavePayload: Omit<ImportMappingSavePayload, 'importMapping'> & { importMapping?: Maybe<ResolversParentTypes['ImportMapping']> };
  ImportMappingDeletePayload: ImportMappingDeletePayload;
  CalibrationProposePayload: Omit<CalibrationProposePayload, 'proposals'> & { proposals?: Maybe<ReadonlyArray<ResolversParentTypes['CalibrationProposal']>> };
  CalibrationApplyPayload: Omit<CalibrationApplyPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  RiskSnoozePayload: Omit<RiskSnoozePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversParentTypes['AccountRisk']> };
  RiskUnsnoozePayload: Omit<RiskUnsnoozePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversParentTypes['AccountRisk']> };
  RiskAcknowledgePayload: Omit<RiskAcknowledgePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversParentTypes['AccountRisk']> };
  RiskUnacknowledgePayload: Omit<RiskUnacknowledgePayload, 'accountRisk'> & { accountRisk?: Maybe<ResolversParentTypes['AccountRisk']> };
  TaskCreatePayload: Omit<TaskCreatePayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  TaskUpdatePayload: Omit<TaskUpdatePayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  TaskDonePayload: Omit<TaskDonePayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  TaskReopenPayload: Omit<TaskReopenPayload, 'task'> & { task?: Maybe<ResolversParentTypes['Task']> };
  TaskDeletePayload: TaskDeletePayload;
  ActivityRecordPayload: Omit<ActivityRecordPayload, 'activity'> & { activity?: Maybe<ResolversParentTypes['Activity']> };
  ActivityDeletePayload: ActivityDeletePayload;
  AccountSentimentSetPayload: Omit<AccountSentimentSetPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  CallNoteDisclosePayload: Omit<CallNoteDisclosePayload, 'people'> & { people?: Maybe<ReadonlyArray<ResolversParentTypes['PersonAnswers']>> };
  AccessTokenCreateInput: AccessTokenCreateInput;
  AccessTokenRevokeInput: AccessTokenRevokeInput;
  AccessTokenCreatePayload: Omit<AccessTokenCreatePayload, 'accessToken'> & { accessToken?: Maybe<ResolversParentTypes['AccessToken']> };
  AccessTokenRevokePayload: AccessTokenRevokePayload;
  SavedViewCreateInput: SavedViewCreateInput;
  SavedViewUpdateInput: SavedViewUpdateInput;
  SavedViewDeleteInput: SavedViewDeleteInput;
  SavedViewRestoreInput: SavedViewRestoreInput;
  SavedViewCreatePayload: Omit<SavedViewCreatePayload, 'savedView'> & { savedView?: Maybe<ResolversParentTypes['SavedView']> };
  SavedViewUpdatePayload: Omit<SavedViewUpdatePayload, 'savedView'> & { savedView?: Maybe<ResolversParentTypes['SavedView']> };
  SavedViewDeletePayload: Omit<SavedViewDeletePayload, 'savedView'> & { savedView?: Maybe<ResolversParentTypes['SavedView']> };
  SavedViewRestorePayload: Omit<SavedViewRestorePayload, 'savedView'> & { savedView?: Maybe<ResolversParentTypes['SavedView']> };
  ExportCreateInput: ExportCreateInput;
  ExportCancelInput: ExportCancelInput;
  ExportCreatePayload: Omit<ExportCreatePayload, 'export'> & { export?: Maybe<ResolversParentTypes['Export']> };
  ExportCancelPayload: Omit<ExportCancelPayload, 'export'> & { export?: Maybe<ResolversParentTypes['Export']> };
  PlaybookUpsertPayload: Omit<PlaybookUpsertPayload, 'playbook'> & { playbook?: Maybe<ResolversParentTypes['Playbook']> };
  PlaybookDeletePayload: PlaybookDeletePayload;
  PlaybookStartPayload: Omit<PlaybookStartPayload, 'playbookStart'> & { playbookStart?: Maybe<ResolversParentTypes['PlaybookStart']> };
  PlaybookRetractPayload: Omit<PlaybookRetractPayload, 'account'> & { account?: Maybe<ResolversParentTypes['Account']> };
  BrandingUpdatePayload: Omit<BrandingUpdatePayload, 'branding'> & { branding?: Maybe<ResolversParentTypes['Branding']> };
  ViewerUpdatePayload: Omit<ViewerUpdatePayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  UserInvitePayload: Omit<UserInvitePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserRolesSetPayload: Omit<UserRolesSetPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserDisablePayload: Omit<UserDisablePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserEnablePayload: Omit<UserEnablePayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
};

export type AuthDirectiveArgs = {
  requires: ReadonlyArray<Action>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = GraphqlContext, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Job' | 'JobStep' | 'Solution' | 'Account' | 'Task' | 'Activity' | 'Respondent' | 'Submission' | 'CalibrationProposal' | 'Outcome' | 'SurveyLink' | 'SurveyCampaign' | 'AccountRisk' | 'TestimonialCandidate', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignmentMails?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['SurveyLanguage']>, ParentType, ContextType>;
};

export type ExportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExportKind'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  withNames?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExportStatus'], ParentType, ContextType>;
  rowsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SavedViewList'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanUpdate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessTokenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AccessTokenRole']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['StatementTranslation']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['JobStep']>, ParentType, ContextType>;
  solutions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Solution']>>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ScoringSettings'], ParentType, ContextType>;
  surveyQuestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surveyLayout?: Resolver<ResolversTypes['SurveyLayout'], ParentType, ContextType>;
  scoringHistory?: Resolver<Maybe<ResolversTypes['ScoringVersionConnection']>, ParentType, ContextType, RequireFields<JobScoringHistoryArgs, 'first'>>;
  reassessment?: Resolver<Maybe<ResolversTypes['Reassessment']>, ParentType, ContextType>;
  rebuild?: Resolver<Maybe<ResolversTypes['Rebuild']>, ParentType, ContextType>;
  backtestProgress?: Resolver<Maybe<ResolversTypes['Reassessment']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReassessmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reassessment'] = ResolversParentTypes['Reassessment']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RebuildResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rebuild'] = ResolversParentTypes['Rebuild']> = {
  withHistory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftovers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type JobStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobStep'] = ResolversParentTypes['JobStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['StatementTranslation']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isTableStakes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketCes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  marketBenchmark?: Resolver<Maybe<ResolversTypes['MarketBenchmark']>, ParentType, ContextType>;
  solutions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SolutionRating']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketBenchmarkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarketBenchmark'] = ResolversParentTypes['MarketBenchmark']> = {
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isManual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionRatingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SolutionRating'] = ResolversParentTypes['SolutionRating']> = {
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  ces?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ScoringSettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringSettings'] = ResolversParentTypes['ScoringSettings']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intercept?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  slope?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mediumFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answersExpireAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  switchThreshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  watchFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hardFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  roleWeights?: Resolver<ReadonlyArray<ResolversTypes['RoleWeight']>, ParentType, ContextType>;
  segmentImportance?: Resolver<ReadonlyArray<ResolversTypes['SegmentImportance']>, ParentType, ContextType>;
  isCalibrated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calibration?: Resolver<Maybe<ResolversTypes['Calibration']>, ParentType, ContextType>;
};

export type RoleWeightResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleWeight'] = ResolversParentTypes['RoleWeight']> = {
  role?: Resolver<ResolversTypes['RespondentRole'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SegmentImportanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentImportance'] = ResolversParentTypes['SegmentImportance']> = {
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoringVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringVersion'] = ResolversParentTypes['ScoringVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ScoringDifference']>, ParentType, ContextType>;
};

export type ScoringDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringDifference'] = ResolversParentTypes['ScoringDifference']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoringVersionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringVersionEdge'] = ResolversParentTypes['ScoringVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScoringVersion'], ParentType, ContextType>;
};

export type ScoringVersionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringVersionConnection'] = ResolversParentTypes['ScoringVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScoringVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ScoringVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettingsPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SettingsPreview'] = ResolversParentTypes['SettingsPreview']> = {
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bandChanges?: Resolver<ReadonlyArray<ResolversTypes['BandChange']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SettingsPreviewChange']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettingsPreviewChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SettingsPreviewChange'] = ResolversParentTypes['SettingsPreviewChange']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['RiskBySettings'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['RiskBySettings'], ParentType, ContextType>;
};

export type RiskBySettingsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskBySettings'] = ResolversParentTypes['RiskBySettings']> = {
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  threat?: Resolver<Maybe<ResolversTypes['CompetitorThreat']>, ParentType, ContextType>;
};

export type SettingsBacktestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SettingsBacktest'] = ResolversParentTypes['SettingsBacktest']> = {
  before?: Resolver<ResolversTypes['SettingsAccuracy'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['SettingsAccuracy'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SettingsAccuracyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SettingsAccuracy'] = ResolversParentTypes['SettingsAccuracy']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aucInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandOutcome']>, ParentType, ContextType>;
};

export type SuppressionMinimumResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SuppressionMinimum'] = ResolversParentTypes['SuppressionMinimum']> = {
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arr?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  renewalDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ownerEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attribute']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  respondents?: Resolver<Maybe<ResolversTypes['RespondentConnection']>, ParentType, ContextType, RequireFields<AccountRespondentsArgs, 'first' | 'includeDropped'>>;
  submissions?: Resolver<Maybe<ResolversTypes['SubmissionConnection']>, ParentType, ContextType, RequireFields<AccountSubmissionsArgs, 'order' | 'first'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['OutcomeConnection']>, ParentType, ContextType, RequireFields<AccountOutcomesArgs, 'first'>>;
  risk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType, RequireFields<AccountRiskArgs, 'job'>>;
  competitorRisks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CompetitorRisk']>>, ParentType, ContextType, RequireFields<AccountCompetitorRisksArgs, 'job'>>;
  sentiment?: Resolver<Maybe<ResolversTypes['AccountSentiment']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<AccountTasksArgs, 'states' | 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineEventConnection']>, ParentType, ContextType, RequireFields<AccountTimelineArgs, 'first'>>;
  currentAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonAnswers']>>, ParentType, ContextType, RequireFields<AccountCurrentAnswersArgs, 'job'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountSentimentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountSentiment'] = ResolversParentTypes['AccountSentiment']> = {
  value?: Resolver<ResolversTypes['Sentiment'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskState'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['JobStep']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DifficultyReason']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ActivityOutcome']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  __resolveType: TypeResolveFn<'AnswersEvent' | 'ScoreEvent' | 'OutcomeEvent' | 'LaunchEvent' | 'ActivityEvent' | 'TaskDoneEvent' | 'SnoozeEvent' | 'SentimentEvent' | 'PlaybookEvent', ParentType, ContextType>;
};

export type AnswersEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswersEvent'] = ResolversParentTypes['AnswersEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreEvent'] = ResolversParentTypes['ScoreEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoreBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bandBefore?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  bandAfter?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomeEvent'] = ResolversParentTypes['OutcomeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LaunchEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaunchEvent'] = ResolversParentTypes['LaunchEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stepKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaybookActionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookAction'] = ResolversParentTypes['PlaybookAction']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignTo?: Resolver<ResolversTypes['PlaybookAssignee'], ParentType, ContextType>;
};

export type PlaybookResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Playbook'] = ResolversParentTypes['Playbook']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PlaybookReason'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['JobStep']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['PlaybookAction']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlaybookOfferResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookOffer'] = ResolversParentTypes['PlaybookOffer']> = {
  playbook?: Resolver<ResolversTypes['Playbook'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['JobStep']>, ParentType, ContextType>;
};

export type PlaybookStartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookStart'] = ResolversParentTypes['PlaybookStart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  playbookKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PlaybookReason'], ParentType, ContextType>;
  stepKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scoreBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlaybookEffectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookEffect'] = ResolversParentTypes['PlaybookEffect']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  improved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worsened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  starts?: Resolver<ReadonlyArray<ResolversTypes['PlaybookStart']>, ParentType, ContextType>;
};

export type ActivityEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityEvent'] = ResolversParentTypes['ActivityEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskDoneEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskDoneEvent'] = ResolversParentTypes['TaskDoneEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnoozeEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SnoozeEvent'] = ResolversParentTypes['SnoozeEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  snoozedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentimentEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SentimentEvent'] = ResolversParentTypes['SentimentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['Sentiment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaybookEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookEvent'] = ResolversParentTypes['PlaybookEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['JobStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineEventEdge'] = ResolversParentTypes['TimelineEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineEventConnection'] = ResolversParentTypes['TimelineEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonAnswersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PersonAnswers'] = ResolversParentTypes['PersonAnswers']> = {
  respondent?: Resolver<ResolversTypes['Respondent'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['CurrentAnswer']>, ParentType, ContextType>;
};

export type CurrentAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CurrentAnswer'] = ResolversParentTypes['CurrentAnswer']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DifficultyReason']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isByLink?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RespondentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Respondent'] = ResolversParentTypes['Respondent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['SurveyLanguage']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['RespondentRole']>, ParentType, ContextType>;
  mayContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  mailStop?: Resolver<Maybe<ResolversTypes['MailStop']>, ParentType, ContextType>;
  droppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formerExternalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  submissions?: Resolver<Maybe<ResolversTypes['SubmissionConnection']>, ParentType, ContextType, RequireFields<RespondentSubmissionsArgs, 'order' | 'first'>>;
  currentAnswers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CurrentAnswer']>>, ParentType, ContextType, RequireFields<RespondentCurrentAnswersArgs, 'job'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EraseMode'], ParentType, ContextType>;
};

export type RespondentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentEdge'] = ResolversParentTypes['RespondentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Respondent'], ParentType, ContextType>;
};

export type RespondentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentConnection'] = ResolversParentTypes['RespondentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RespondentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Respondent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importBatch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isByLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['StepAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionEdge'] = ResolversParentTypes['SubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Submission'], ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StepAnswer'] = ResolversParentTypes['StepAnswer']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Effort']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DifficultyReason']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BacktestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Backtest'] = ResolversParentTypes['Backtest']> = {
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  horizonDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoringVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedCases']>, ParentType, ContextType>;
  assumedRenewals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BacktestVerdict'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aucInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  aucWithoutBackfilled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  backfilled?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandOutcome']>, ParentType, ContextType>;
  precisionAt?: Resolver<ReadonlyArray<ResolversTypes['PrecisionAt']>, ParentType, ContextType, Partial<BacktestPrecisionAtArgs>>;
  deciles?: Resolver<ReadonlyArray<ResolversTypes['DecileLift']>, ParentType, ContextType>;
  brier?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  brierBaseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calibration?: Resolver<ReadonlyArray<ResolversTypes['CalibrationBin']>, ParentType, ContextType>;
  leadTimes?: Resolver<ReadonlyArray<ResolversTypes['LeadTimePoint']>, ParentType, ContextType>;
  leadDays?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  neverFlagged?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleOutcome']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['BacktestWarning']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['BacktestGroup']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['BacktestGroup']>, ParentType, ContextType>;
  byResponse?: Resolver<ReadonlyArray<ResolversTypes['ChurnByResponse']>, ParentType, ContextType>;
  nonResponse?: Resolver<Maybe<ResolversTypes['NonResponse']>, ParentType, ContextType>;
  calibrationStatus?: Resolver<ResolversTypes['CalibrationStatus'], ParentType, ContextType>;
  caseList?: Resolver<Maybe<ResolversTypes['BacktestCaseConnection']>, ParentType, ContextType, RequireFields<BacktestCaseListArgs, 'first'>>;
};

export type CalibrationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Calibration'] = ResolversParentTypes['Calibration']> = {
  kind?: Resolver<ResolversTypes['CalibrationKind'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  aucOutOfFold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slopeInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type CalibrationProposalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalibrationProposal'] = ResolversParentTypes['CalibrationProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalibrationKind'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['CalibrationAdvice'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  intercept?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slopeInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  lambda?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  importance?: Resolver<ReadonlyArray<ResolversTypes['StepImportance']>, ParentType, ContextType>;
  highFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mediumFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gainStandardError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aucBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aucAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  againstVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bandChanges?: Resolver<ReadonlyArray<ResolversTypes['BandChange']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepImportanceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StepImportance'] = ResolversParentTypes['StepImportance']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BacktestGroupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BacktestGroup'] = ResolversParentTypes['BacktestGroup']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BacktestVerdict'], ParentType, ContextType>;
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aucInterval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type ChurnByResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChurnByResponse'] = ResolversParentTypes['ChurnByResponse']> = {
  response?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type NonResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NonResponse'] = ResolversParentTypes['NonResponse']> = {
  responded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleResponse']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['SegmentResponse']>, ParentType, ContextType>;
  arrThirds?: Resolver<ReadonlyArray<ResolversTypes['ArrThirdResponse']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['ResponseTiming'], ParentType, ContextType>;
};

export type RoleResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleResponse'] = ResolversParentTypes['RoleResponse']> = {
  role?: Resolver<ResolversTypes['RespondentRole'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type SegmentResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentResponse'] = ResolversParentTypes['SegmentResponse']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type ArrThirdResponseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArrThirdResponse'] = ResolversParentTypes['ArrThirdResponse']> = {
  third?: Resolver<ResolversTypes['ArrThird'], ParentType, ContextType>;
  responded?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type ResponseTimingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResponseTiming'] = ResolversParentTypes['ResponseTiming']> = {
  early?: Resolver<Maybe<ResolversTypes['ResponseHalf']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['ResponseHalf']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponseHalfResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResponseHalf'] = ResolversParentTypes['ResponseHalf']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  toDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  struggle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
};

export type ExcludedCasesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExcludedCases'] = ResolversParentTypes['ExcludedCases']> = {
  reason?: Resolver<ResolversTypes['BacktestExclusion'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
};

export type BandOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BandOutcome'] = ResolversParentTypes['BandOutcome']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['RiskBand']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type PrecisionAtResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PrecisionAt'] = ResolversParentTypes['PrecisionAt']> = {
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedChurned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecileLiftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecileLift'] = ResolversParentTypes['DecileLift']> = {
  decile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalibrationBinResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalibrationBin'] = ResolversParentTypes['CalibrationBin']> = {
  meanScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type LeadTimePointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeadTimePoint'] = ResolversParentTypes['LeadTimePoint']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  churnedHigh?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  keptHigh?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RuleOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RuleOutcome'] = ResolversParentTypes['RuleOutcome']> = {
  rule?: Resolver<ResolversTypes['BandReason'], ParentType, ContextType>;
  churned?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type BacktestCaseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BacktestCase'] = ResolversParentTypes['BacktestCase']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  bandReasons?: Resolver<ReadonlyArray<ResolversTypes['BandReason']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['BacktestExclusion']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['BacktestLead']>, ParentType, ContextType>;
};

export type BacktestLeadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BacktestLead'] = ResolversParentTypes['BacktestLead']> = {
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
};

export type BacktestCaseEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BacktestCaseEdge'] = ResolversParentTypes['BacktestCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BacktestCase'], ParentType, ContextType>;
};

export type BacktestCaseConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BacktestCaseConnection'] = ResolversParentTypes['BacktestCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BacktestCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BacktestCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SurveyLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLink'] = ResolversParentTypes['SurveyLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['JobStep']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyLinkState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uses?: Resolver<ReadonlyArray<ResolversTypes['SurveyLinkUse']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyLinkUseResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinkUse'] = ResolversParentTypes['SurveyLinkUse']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['SurveyLinkUseKind'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SurveyLinkWay'], ParentType, ContextType>;
};

export type SurveyLinkEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinkEdge'] = ResolversParentTypes['SurveyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyLink'], ParentType, ContextType>;
};

export type SurveyLinkConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinkConnection'] = ResolversParentTypes['SurveyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StatementTranslationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StatementTranslation'] = ResolversParentTypes['StatementTranslation']> = {
  language?: Resolver<ResolversTypes['SurveyLanguage'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyCampaignResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaign'] = ResolversParentTypes['SurveyCampaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  senderAddress?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['SurveyLanguage'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sendAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reminders?: Resolver<Maybe<ResolversTypes['SurveyReminders']>, ParentType, ContextType>;
  fatigueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyCampaignState'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SurveyMailProblem']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SurveyCampaignFigures'], ParentType, ContextType>;
  recipients?: Resolver<Maybe<ResolversTypes['SurveyRecipientConnection']>, ParentType, ContextType, RequireFields<SurveyCampaignRecipientsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyRemindersResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyReminders'] = ResolversParentTypes['SurveyReminders']> = {
  afterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyCampaignFiguresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignFigures'] = ResolversParentTypes['SurveyCampaignFigures']> = {
  total?: Resolver<ResolversTypes['SurveyCampaignCounts'], ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['SurveyRoleCounts']>, ParentType, ContextType>;
  bySegment?: Resolver<ReadonlyArray<ResolversTypes['SurveySegmentCounts']>, ParentType, ContextType>;
  forgotten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyRoleCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyRoleCounts'] = ResolversParentTypes['SurveyRoleCounts']> = {
  role?: Resolver<Maybe<ResolversTypes['RespondentRole']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['SurveyCampaignCounts'], ParentType, ContextType>;
};

export type SurveySegmentCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveySegmentCounts'] = ResolversParentTypes['SurveySegmentCounts']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['SurveyCampaignCounts'], ParentType, ContextType>;
};

export type SurveyCampaignCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignCounts'] = ResolversParentTypes['SurveyCampaignCounts']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SurveyRecipientResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyRecipient'] = ResolversParentTypes['SurveyRecipient']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyRecipientState'], ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['SurveySkipReason']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bouncedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  complainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['SurveyLink']>, ParentType, ContextType>;
};

export type SurveyRecipientEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyRecipientEdge'] = ResolversParentTypes['SurveyRecipientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyRecipient'], ParentType, ContextType>;
};

export type SurveyRecipientConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyRecipientConnection'] = ResolversParentTypes['SurveyRecipientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyRecipientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyRecipient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyCampaignEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignEdge'] = ResolversParentTypes['SurveyCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurveyCampaign'], ParentType, ContextType>;
};

export type SurveyCampaignConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignConnection'] = ResolversParentTypes['SurveyCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurveyCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyCampaignPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignPreview'] = ResolversParentTypes['SurveyCampaignPreview']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SurveySkipped']>, ParentType, ContextType>;
  chosen?: Resolver<ReadonlyArray<ResolversTypes['SurveyChosenPerson']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['SurveyMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveySkippedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveySkipped'] = ResolversParentTypes['SurveySkipped']> = {
  reason?: Resolver<ResolversTypes['SurveySkipReason'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyChosenPersonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyChosenPerson'] = ResolversParentTypes['SurveyChosenPerson']> = {
  respondent?: Resolver<ResolversTypes['Respondent'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  skipped?: Resolver<Maybe<ResolversTypes['SurveySkipReason']>, ParentType, ContextType>;
};

export type SurveyMessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyMessage'] = ResolversParentTypes['SurveyMessage']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MailStopResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MailStop'] = ResolversParentTypes['MailStop']> = {
  reason?: Resolver<ResolversTypes['MailStopReason'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['SurveyLanguage'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['SurveyLayout'], ParentType, ContextType>;
  jobStatement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SurveyStep']>, ParentType, ContextType>;
  openSteps?: Resolver<ReadonlyArray<ResolversTypes['SurveyStep']>, ParentType, ContextType>;
  nextQuestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SurveyStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyStep'] = ResolversParentTypes['SurveyStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Effort']>, ParentType, ContextType>;
  isNotApplicable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DifficultyReason']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  alternative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TippingPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TippingPoint'] = ResolversParentTypes['TippingPoint']> = {
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  struggle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TippingState'], ParentType, ContextType>;
};

export type AccountRiskResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountRisk'] = ResolversParentTypes['AccountRisk']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rankScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  bandReasons?: Resolver<ReadonlyArray<ResolversTypes['BandReason']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  riskWeightedArr?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  drivers?: Resolver<ReadonlyArray<ResolversTypes['RiskDriver']>, ParentType, ContextType>;
  competitorThreat?: Resolver<Maybe<ResolversTypes['CompetitorThreat']>, ParentType, ContextType>;
  competitorScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  competitors?: Resolver<ReadonlyArray<ResolversTypes['CompetitorRisk']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['CompetitorRisk']>, ParentType, ContextType>;
  respondentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contactCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missingRoles?: Resolver<ReadonlyArray<ResolversTypes['RespondentRole']>, ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['RiskTrend'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['RiskChange']>, ParentType, ContextType, RequireFields<AccountRiskChangeArgs, 'since'>>;
  tippingPoints?: Resolver<ReadonlyArray<ResolversTypes['TippingPoint']>, ParentType, ContextType>;
  lastAnswerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  oldestAnswerAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresNextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoringVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isChurned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  snooze?: Resolver<Maybe<ResolversTypes['RiskSnooze']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['RiskAcknowledgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskSnoozeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskSnooze'] = ResolversParentTypes['RiskSnooze']> = {
  snoozedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snoozedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  snoozedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['RiskReturn']>, ParentType, ContextType>;
};

export type RiskAcknowledgementResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskAcknowledgement'] = ResolversParentTypes['RiskAcknowledgement']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  snoozedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isSnoozed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnedBecause?: Resolver<Maybe<ResolversTypes['RiskReturn']>, ParentType, ContextType>;
};

export type RiskReturnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskReturn'] = ResolversParentTypes['RiskReturn']> = {
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  bandBefore?: Resolver<Maybe<ResolversTypes['RiskBand']>, ParentType, ContextType>;
  stepChange?: Resolver<Maybe<ResolversTypes['StepChange']>, ParentType, ContextType>;
};

export type AccountRiskEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountRiskEdge'] = ResolversParentTypes['AccountRiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountRisk'], ParentType, ContextType>;
};

export type AccountRiskConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountRiskConnection'] = ResolversParentTypes['AccountRiskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountRiskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RiskDriverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskDriver'] = ResolversParentTypes['RiskDriver']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  struggle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difficult?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aboutConsumption?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreIfEasy?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  byRole?: Resolver<ReadonlyArray<ResolversTypes['RoleStruggle']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleStruggleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoleStruggle'] = ResolversParentTypes['RoleStruggle']> = {
  role?: Resolver<ResolversTypes['RespondentRole'], ParentType, ContextType>;
  struggle?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskChange'] = ResolversParentTypes['RiskChange']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scoreBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RiskChangePart']>, ParentType, ContextType>;
};

export type RiskChangePartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskChangePart'] = ResolversParentTypes['RiskChangePart']> = {
  kind?: Resolver<ResolversTypes['RiskChangeKind'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['JobStep']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskTrendResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskTrend'] = ResolversParentTypes['RiskTrend']> = {
  direction?: Resolver<ResolversTypes['TrendDirection'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  compositionChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['RiskPoint']>, ParentType, ContextType>;
  changedSteps?: Resolver<ReadonlyArray<ResolversTypes['StepChange']>, ParentType, ContextType>;
  bandBefore?: Resolver<Maybe<ResolversTypes['RiskBand']>, ParentType, ContextType>;
  mainStep?: Resolver<Maybe<ResolversTypes['TrendStep']>, ParentType, ContextType>;
};

export type TrendStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrendStep'] = ResolversParentTypes['TrendStep']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RiskPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskPoint'] = ResolversParentTypes['RiskPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
};

export type StepChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StepChange'] = ResolversParentTypes['StepChange']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
};

export type CompetitorRiskResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompetitorRisk'] = ResolversParentTypes['CompetitorRisk']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
  relief?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threat?: Resolver<ResolversTypes['CompetitorThreat'], ParentType, ContextType>;
  isNamedByCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namedByCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompetitorRiskEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompetitorRiskEdge'] = ResolversParentTypes['CompetitorRiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompetitorRisk'], ParentType, ContextType>;
};

export type CompetitorRiskConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CompetitorRiskConnection'] = ResolversParentTypes['CompetitorRiskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompetitorRiskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompetitorRisk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
  imminent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worsening?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewingSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byOwner?: Resolver<ReadonlyArray<ResolversTypes['OwnerPortfolio']>, ParentType, ContextType>;
  bySegment?: Resolver<ReadonlyArray<ResolversTypes['SegmentPortfolio']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PortfolioQuarter']>>, ParentType, ContextType, RequireFields<PortfolioHistoryArgs, 'quarters'>>;
  renewals?: Resolver<ReadonlyArray<ResolversTypes['RenewalMonth']>, ParentType, ContextType>;
};

export type PortfolioQuarterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PortfolioQuarter'] = ResolversParentTypes['PortfolioQuarter']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PortfolioQuarterSource'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
  byOwner?: Resolver<ReadonlyArray<ResolversTypes['OwnerBands']>, ParentType, ContextType>;
  bySegment?: Resolver<ReadonlyArray<ResolversTypes['SegmentBands']>, ParentType, ContextType>;
};

export type OwnerBandsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnerBands'] = ResolversParentTypes['OwnerBands']> = {
  ownerEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
};

export type SegmentBandsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentBands'] = ResolversParentTypes['SegmentBands']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
};

export type RenewalMonthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewalMonth'] = ResolversParentTypes['RenewalMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expectedLoss?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OwnerPortfolioResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnerPortfolio'] = ResolversParentTypes['OwnerPortfolio']> = {
  ownerEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
  imminent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worsening?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewingSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SegmentPortfolioResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentPortfolio'] = ResolversParentTypes['SegmentPortfolio']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['BandTotal']>, ParentType, ContextType>;
  imminent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worsening?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewingSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BandTotalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BandTotal'] = ResolversParentTypes['BandTotal']> = {
  band?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arr?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AskNextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskNext'] = ResolversParentTypes['AskNext']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['AskReason']>, ParentType, ContextType>;
};

export type AskNextEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskNextEdge'] = ResolversParentTypes['AskNextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AskNext'], ParentType, ContextType>;
};

export type AskNextConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskNextConnection'] = ResolversParentTypes['AskNextConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AskNextEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AskNext']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TestimonialCandidateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestimonialCandidate'] = ResolversParentTypes['TestimonialCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  effort?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isByLink?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  turnaround?: Resolver<Maybe<ResolversTypes['Turnaround']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TestimonialState'], ParentType, ContextType>;
  heldBack?: Resolver<ReadonlyArray<ResolversTypes['HoldReason']>, ParentType, ContextType>;
  needsReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wordingVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsentMethod'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestimonialCandidateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestimonialCandidateEdge'] = ResolversParentTypes['TestimonialCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TestimonialCandidate'], ParentType, ContextType>;
};

export type TestimonialCandidateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestimonialCandidateConnection'] = ResolversParentTypes['TestimonialCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TestimonialCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TestimonialCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TurnaroundResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Turnaround'] = ResolversParentTypes['Turnaround']> = {
  fromEffort?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  toEffort?: Resolver<ResolversTypes['Effort'], ParentType, ContextType>;
  toAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LeadingStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LeadingStep'] = ResolversParentTypes['LeadingStep']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marketCes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  approvedTestimonials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DifficultyReasonShareResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DifficultyReasonShare'] = ResolversParentTypes['DifficultyReasonShare']> = {
  reason?: Resolver<ResolversTypes['DifficultyReason'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type ChurnHotspotResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChurnHotspot'] = ResolversParentTypes['ChurnHotspot']> = {
  step?: Resolver<ResolversTypes['JobStep'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ces?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  struggle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  difficult?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  easy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  respondents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveRespondents?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  aboutConsumption?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DifficultyReasonShare']>>, ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  accountsDifficult?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  riskWeightedArr?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  arrSavedIfEasy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  marketCes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bestCompetitor?: Resolver<Maybe<ResolversTypes['SolutionRating']>, ParentType, ContextType>;
  bestRival?: Resolver<Maybe<ResolversTypes['SolutionRating']>, ParentType, ContextType>;
  leapfrogGap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quadrant?: Resolver<ResolversTypes['HotspotQuadrant'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HotspotPoint']>, ParentType, ContextType>;
  launches?: Resolver<ReadonlyArray<ResolversTypes['Launch']>, ParentType, ContextType>;
};

export type LaunchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Launch'] = ResolversParentTypes['Launch']> = {
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SegmentHotspotsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SegmentHotspots'] = ResolversParentTypes['SegmentHotspots']> = {
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hotspots?: Resolver<ReadonlyArray<ResolversTypes['ChurnHotspot']>, ParentType, ContextType>;
};

export type HotspotPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HotspotPoint'] = ResolversParentTypes['HotspotPoint']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ces?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  respondents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditSubjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditSubject'] = ResolversParentTypes['AuditSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AuditSubjectType'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['AuditSubject']>, ParentType, ContextType>;
  furtherSubjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Branding'] = ResolversParentTypes['Branding']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accentColor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accentColorOnDark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['BrandLogo']>, ParentType, ContextType>;
  isCustomized?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BrandLogoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandLogo'] = ResolversParentTypes['BrandLogo']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  kind?: Resolver<ResolversTypes['RetentionKind'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deploymentOption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeptDataResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeptData'] = ResolversParentTypes['KeptData']> = {
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRetentionRun?: Resolver<Maybe<ResolversTypes['RetentionRun']>, ParentType, ContextType>;
};

export type RetentionRunResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionRun'] = ResolversParentTypes['RetentionRun']> = {
  ranAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  removal?: Resolver<Maybe<ResolversTypes['RetentionRemoval']>, ParentType, ContextType>;
};

export type RetentionRemovalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionRemoval'] = ResolversParentTypes['RetentionRemoval']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snoozes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['AccessTokenRole']>, ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasSignedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType, RequireFields<QueryRespondentArgs, 'by'>>;
  accessTokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessToken']>>, ParentType, ContextType>;
  exports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Export']>>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'id'>>;
  savedViews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedView']>>, ParentType, ContextType, Partial<QuerySavedViewsArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'by'>>;
  jobs?: Resolver<Maybe<ResolversTypes['JobConnection']>, ParentType, ContextType, RequireFields<QueryJobsArgs, 'first'>>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'by'>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  atRiskAccounts?: Resolver<Maybe<ResolversTypes['AccountRiskConnection']>, ParentType, ContextType, RequireFields<QueryAtRiskAccountsArgs, 'job' | 'order' | 'first'>>;
  backtest?: Resolver<Maybe<ResolversTypes['Backtest']>, ParentType, ContextType, RequireFields<QueryBacktestArgs, 'job' | 'horizonDays' | 'assumeRenewals'>>;
  settingsPreview?: Resolver<Maybe<ResolversTypes['SettingsPreview']>, ParentType, ContextType, RequireFields<QuerySettingsPreviewArgs, 'input'>>;
  settingsBacktest?: Resolver<Maybe<ResolversTypes['SettingsBacktest']>, ParentType, ContextType, RequireFields<QuerySettingsBacktestArgs, 'input'>>;
  suppressionMinimum?: Resolver<Maybe<ResolversTypes['SuppressionMinimum']>, ParentType, ContextType>;
  calibrationProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalibrationProposal']>>, ParentType, ContextType, RequireFields<QueryCalibrationProposalsArgs, 'job'>>;
  portfolio?: Resolver<Maybe<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<QueryPortfolioArgs, 'job'>>;
  askNext?: Resolver<Maybe<ResolversTypes['AskNextConnection']>, ParentType, ContextType, RequireFields<QueryAskNextArgs, 'job' | 'first'>>;
  competitorRisks?: Resolver<Maybe<ResolversTypes['CompetitorRiskConnection']>, ParentType, ContextType, RequireFields<QueryCompetitorRisksArgs, 'job' | 'first'>>;
  testimonialCandidates?: Resolver<Maybe<ResolversTypes['TestimonialCandidateConnection']>, ParentType, ContextType, RequireFields<QueryTestimonialCandidatesArgs, 'job' | 'first'>>;
  leadingSteps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadingStep']>>, ParentType, ContextType, RequireFields<QueryLeadingStepsArgs, 'job'>>;
  churnHotspots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChurnHotspot']>>, ParentType, ContextType, RequireFields<QueryChurnHotspotsArgs, 'job' | 'order'>>;
  churnHotspotsBySegment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SegmentHotspots']>>, ParentType, ContextType, RequireFields<QueryChurnHotspotsBySegmentArgs, 'job'>>;
  auditRecords?: Resolver<Maybe<ResolversTypes['AuditRecordConnection']>, ParentType, ContextType, RequireFields<QueryAuditRecordsArgs, 'first'>>;
  erasures?: Resolver<Maybe<ResolversTypes['ErasureConnection']>, ParentType, ContextType, RequireFields<QueryErasuresArgs, 'first'>>;
  quarantine?: Resolver<Maybe<ResolversTypes['QuarantineEntryConnection']>, ParentType, ContextType, RequireFields<QueryQuarantineArgs, 'first'>>;
  importBatches?: Resolver<Maybe<ResolversTypes['ImportBatchConnection']>, ParentType, ContextType, RequireFields<QueryImportBatchesArgs, 'first'>>;
  importMapping?: Resolver<Maybe<ResolversTypes['ImportMapping']>, ParentType, ContextType, RequireFields<QueryImportMappingArgs, 'fingerprint'>>;
  importMappings?: Resolver<Maybe<ResolversTypes['ImportMappingConnection']>, ParentType, ContextType, RequireFields<QueryImportMappingsArgs, 'first'>>;
  withdrawalRequests?: Resolver<Maybe<ResolversTypes['RespondentConnection']>, ParentType, ContextType, RequireFields<QueryWithdrawalRequestsArgs, 'first'>>;
  surveyLinks?: Resolver<Maybe<ResolversTypes['SurveyLinkConnection']>, ParentType, ContextType, RequireFields<QuerySurveyLinksArgs, 'order' | 'first'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'order' | 'first'>>;
  retentionRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  keptData?: Resolver<Maybe<ResolversTypes['KeptData']>, ParentType, ContextType>;
  branding?: Resolver<Maybe<ResolversTypes['Branding']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  playbooks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Playbook']>>, ParentType, ContextType, RequireFields<QueryPlaybooksArgs, 'job'>>;
  playbookOffers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlaybookOffer']>>, ParentType, ContextType, RequireFields<QueryPlaybookOffersArgs, 'account' | 'job'>>;
  playbookStarts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlaybookStart']>>, ParentType, ContextType, RequireFields<QueryPlaybookStartsArgs, 'account' | 'job'>>;
  playbookEffect?: Resolver<Maybe<ResolversTypes['PlaybookEffect']>, ParentType, ContextType, RequireFields<QueryPlaybookEffectArgs, 'job' | 'key'>>;
  surveyCampaigns?: Resolver<Maybe<ResolversTypes['SurveyCampaignConnection']>, ParentType, ContextType, RequireFields<QuerySurveyCampaignsArgs, 'first'>>;
  surveyCampaign?: Resolver<Maybe<ResolversTypes['SurveyCampaign']>, ParentType, ContextType, RequireFields<QuerySurveyCampaignArgs, 'id'>>;
  surveyCampaignPreview?: Resolver<Maybe<ResolversTypes['SurveyCampaignPreview']>, ParentType, ContextType, RequireFields<QuerySurveyCampaignPreviewArgs, 'input'>>;
  surveySenders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmailAddress']>>, ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
};

export type AccountMergePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountMergePayload'] = ResolversParentTypes['AccountMergePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['MovedWithAccount']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['AccountDifference']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MovedWithAccountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MovedWithAccount'] = ResolversParentTypes['MovedWithAccount']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samePeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surveyLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snoozes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timelineEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountDifference'] = ResolversParentTypes['AccountDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RespondentUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentUpdatePayload'] = ResolversParentTypes['RespondentUpdatePayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentMergePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentMergePayload'] = ResolversParentTypes['RespondentMergePayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentDropPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentDropPayload'] = ResolversParentTypes['RespondentDropPayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentRestorePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentRestorePayload'] = ResolversParentTypes['RespondentRestorePayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  jobUpsert?: Resolver<Maybe<ResolversTypes['JobUpsertPayload']>, ParentType, ContextType, RequireFields<MutationJobUpsertArgs, 'input'>>;
  scoringSettingsSet?: Resolver<Maybe<ResolversTypes['ScoringSettingsSetPayload']>, ParentType, ContextType, RequireFields<MutationScoringSettingsSetArgs, 'input'>>;
  jobRebuild?: Resolver<Maybe<ResolversTypes['JobRebuildPayload']>, ParentType, ContextType, RequireFields<MutationJobRebuildArgs, 'input'>>;
  jobArchive?: Resolver<Maybe<ResolversTypes['JobArchivePayload']>, ParentType, ContextType, RequireFields<MutationJobArchiveArgs, 'input'>>;
  jobRestore?: Resolver<Maybe<ResolversTypes['JobRestorePayload']>, ParentType, ContextType, RequireFields<MutationJobRestoreArgs, 'input'>>;
  accountUpsert?: Resolver<Maybe<ResolversTypes['AccountUpsertPayload']>, ParentType, ContextType, RequireFields<MutationAccountUpsertArgs, 'input'>>;
  accountArchive?: Resolver<Maybe<ResolversTypes['AccountArchivePayload']>, ParentType, ContextType, RequireFields<MutationAccountArchiveArgs, 'input'>>;
  accountRestore?: Resolver<Maybe<ResolversTypes['AccountRestorePayload']>, ParentType, ContextType, RequireFields<MutationAccountRestoreArgs, 'input'>>;
  accountsImport?: Resolver<Maybe<ResolversTypes['AccountsImportPayload']>, ParentType, ContextType, RequireFields<MutationAccountsImportArgs, 'input'>>;
  respondentUpsert?: Resolver<Maybe<ResolversTypes['RespondentUpsertPayload']>, ParentType, ContextType, RequireFields<MutationRespondentUpsertArgs, 'input'>>;
  respondentsImport?: Resolver<Maybe<ResolversTypes['RespondentsImportPayload']>, ParentType, ContextType, RequireFields<MutationRespondentsImportArgs, 'input'>>;
  submissionCreate?: Resolver<Maybe<ResolversTypes['SubmissionCreatePayload']>, ParentType, ContextType, RequireFields<MutationSubmissionCreateArgs, 'input'>>;
  submissionsImport?: Resolver<Maybe<ResolversTypes['SubmissionsImportPayload']>, ParentType, ContextType, RequireFields<MutationSubmissionsImportArgs, 'input'>>;
  submissionRetract?: Resolver<Maybe<ResolversTypes['SubmissionRetractPayload']>, ParentType, ContextType, RequireFields<MutationSubmissionRetractArgs, 'input'>>;
  accountMerge?: Resolver<Maybe<ResolversTypes['AccountMergePayload']>, ParentType, ContextType, RequireFields<MutationAccountMergeArgs, 'input'>>;
  respondentUpdate?: Resolver<Maybe<ResolversTypes['RespondentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRespondentUpdateArgs, 'input'>>;
  respondentMerge?: Resolver<Maybe<ResolversTypes['RespondentMergePayload']>, ParentType, ContextType, RequireFields<MutationRespondentMergeArgs, 'input'>>;
  respondentDrop?: Resolver<Maybe<ResolversTypes['RespondentDropPayload']>, ParentType, ContextType, RequireFields<MutationRespondentDropArgs, 'input'>>;
  respondentRestore?: Resolver<Maybe<ResolversTypes['RespondentRestorePayload']>, ParentType, ContextType, RequireFields<MutationRespondentRestoreArgs, 'input'>>;
  respondentErase?: Resolver<Maybe<ResolversTypes['RespondentErasePayload']>, ParentType, ContextType, RequireFields<MutationRespondentEraseArgs, 'input'>>;
  withdrawalConfirm?: Resolver<Maybe<ResolversTypes['WithdrawalConfirmPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawalConfirmArgs, 'input'>>;
  withdrawalDismiss?: Resolver<Maybe<ResolversTypes['WithdrawalDismissPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawalDismissArgs, 'input'>>;
  respondentExport?: Resolver<Maybe<ResolversTypes['RespondentExportPayload']>, ParentType, ContextType, RequireFields<MutationRespondentExportArgs, 'input'>>;
  erasuresReplay?: Resolver<Maybe<ResolversTypes['ErasuresReplayPayload']>, ParentType, ContextType, RequireFields<MutationErasuresReplayArgs, 'input'>>;
  quarantineRetry?: Resolver<Maybe<ResolversTypes['QuarantineRetryPayload']>, ParentType, ContextType, RequireFields<MutationQuarantineRetryArgs, 'input'>>;
  launchRecord?: Resolver<Maybe<ResolversTypes['LaunchRecordPayload']>, ParentType, ContextType, RequireFields<MutationLaunchRecordArgs, 'input'>>;
  launchRetract?: Resolver<Maybe<ResolversTypes['LaunchRetractPayload']>, ParentType, ContextType, RequireFields<MutationLaunchRetractArgs, 'input'>>;
  marketBenchmarkSet?: Resolver<Maybe<ResolversTypes['MarketBenchmarkSetPayload']>, ParentType, ContextType, RequireFields<MutationMarketBenchmarkSetArgs, 'input'>>;
  solutionRatingSet?: Resolver<Maybe<ResolversTypes['SolutionRatingSetPayload']>, ParentType, ContextType, RequireFields<MutationSolutionRatingSetArgs, 'input'>>;
  testimonialTransition?: Resolver<Maybe<ResolversTypes['TestimonialTransitionPayload']>, ParentType, ContextType, RequireFields<MutationTestimonialTransitionArgs, 'input'>>;
  outcomeRecord?: Resolver<Maybe<ResolversTypes['OutcomeRecordPayload']>, ParentType, ContextType, RequireFields<MutationOutcomeRecordArgs, 'input'>>;
  outcomeRetract?: Resolver<Maybe<ResolversTypes['OutcomeRetractPayload']>, ParentType, ContextType, RequireFields<MutationOutcomeRetractArgs, 'input'>>;
  outcomesImport?: Resolver<Maybe<ResolversTypes['OutcomesImportPayload']>, ParentType, ContextType, RequireFields<MutationOutcomesImportArgs, 'input'>>;
  importBatchRecord?: Resolver<Maybe<ResolversTypes['ImportBatchRecordPayload']>, ParentType, ContextType, RequireFields<MutationImportBatchRecordArgs, 'input'>>;
  importUndo?: Resolver<Maybe<ResolversTypes['ImportUndoPayload']>, ParentType, ContextType, RequireFields<MutationImportUndoArgs, 'input'>>;
  importMappingSave?: Resolver<Maybe<ResolversTypes['ImportMappingSavePayload']>, ParentType, ContextType, RequireFields<MutationImportMappingSaveArgs, 'input'>>;
  importMappingDelete?: Resolver<Maybe<ResolversTypes['ImportMappingDeletePayload']>, ParentType, ContextType, RequireFields<MutationImportMappingDeleteArgs, 'input'>>;
  calibrationPropose?: Resolver<Maybe<ResolversTypes['CalibrationProposePayload']>, ParentType, ContextType, RequireFields<MutationCalibrationProposeArgs, 'input'>>;
  calibrationApply?: Resolver<Maybe<ResolversTypes['CalibrationApplyPayload']>, ParentType, ContextType, RequireFields<MutationCalibrationApplyArgs, 'input'>>;
  riskSnooze?: Resolver<Maybe<ResolversTypes['RiskSnoozePayload']>, ParentType, ContextType, RequireFields<MutationRiskSnoozeArgs, 'input'>>;
  riskUnsnooze?: Resolver<Maybe<ResolversTypes['RiskUnsnoozePayload']>, ParentType, ContextType, RequireFields<MutationRiskUnsnoozeArgs, 'input'>>;
  riskAcknowledge?: Resolver<Maybe<ResolversTypes['RiskAcknowledgePayload']>, ParentType, ContextType, RequireFields<MutationRiskAcknowledgeArgs, 'input'>>;
  riskUnacknowledge?: Resolver<Maybe<ResolversTypes['RiskUnacknowledgePayload']>, ParentType, ContextType, RequireFields<MutationRiskUnacknowledgeArgs, 'input'>>;
  taskCreate?: Resolver<Maybe<ResolversTypes['TaskCreatePayload']>, ParentType, ContextType, RequireFields<MutationTaskCreateArgs, 'input'>>;
  taskUpdate?: Resolver<Maybe<ResolversTypes['TaskUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTaskUpdateArgs, 'input'>>;
  taskDone?: Resolver<Maybe<ResolversTypes['TaskDonePayload']>, ParentType, ContextType, RequireFields<MutationTaskDoneArgs, 'input'>>;
  taskReopen?: Resolver<Maybe<ResolversTypes['TaskReopenPayload']>, ParentType, ContextType, RequireFields<MutationTaskReopenArgs, 'input'>>;
  taskDelete?: Resolver<Maybe<ResolversTypes['TaskDeletePayload']>, ParentType, ContextType, RequireFields<MutationTaskDeleteArgs, 'input'>>;
  activityRecord?: Resolver<Maybe<ResolversTypes['ActivityRecordPayload']>, ParentType, ContextType, RequireFields<MutationActivityRecordArgs, 'input'>>;
  activityDelete?: Resolver<Maybe<ResolversTypes['ActivityDeletePayload']>, ParentType, ContextType, RequireFields<MutationActivityDeleteArgs, 'input'>>;
  accountSentimentSet?: Resolver<Maybe<ResolversTypes['AccountSentimentSetPayload']>, ParentType, ContextType, RequireFields<MutationAccountSentimentSetArgs, 'input'>>;
  callNoteDisclose?: Resolver<Maybe<ResolversTypes['CallNoteDisclosePayload']>, ParentType, ContextType, RequireFields<MutationCallNoteDiscloseArgs, 'input'>>;
  surveyLinksCreate?: Resolver<Maybe<ResolversTypes['SurveyLinksCreatePayload']>, ParentType, ContextType, RequireFields<MutationSurveyLinksCreateArgs, 'input'>>;
  surveyLinkRevoke?: Resolver<Maybe<ResolversTypes['SurveyLinkRevokePayload']>, ParentType, ContextType, RequireFields<MutationSurveyLinkRevokeArgs, 'input'>>;
  brandingUpdate?: Resolver<Maybe<ResolversTypes['BrandingUpdatePayload']>, ParentType, ContextType, RequireFields<MutationBrandingUpdateArgs, 'input'>>;
  viewerUpdate?: Resolver<Maybe<ResolversTypes['ViewerUpdatePayload']>, ParentType, ContextType, RequireFields<MutationViewerUpdateArgs, 'input'>>;
  userInvite?: Resolver<Maybe<ResolversTypes['UserInvitePayload']>, ParentType, ContextType, RequireFields<MutationUserInviteArgs, 'input'>>;
  userRolesSet?: Resolver<Maybe<ResolversTypes['UserRolesSetPayload']>, ParentType, ContextType, RequireFields<MutationUserRolesSetArgs, 'input'>>;
  userDisable?: Resolver<Maybe<ResolversTypes['UserDisablePayload']>, ParentType, ContextType, RequireFields<MutationUserDisableArgs, 'input'>>;
  userEnable?: Resolver<Maybe<ResolversTypes['UserEnablePayload']>, ParentType, ContextType, RequireFields<MutationUserEnableArgs, 'input'>>;
  playbookUpsert?: Resolver<Maybe<ResolversTypes['PlaybookUpsertPayload']>, ParentType, ContextType, RequireFields<MutationPlaybookUpsertArgs, 'input'>>;
  playbookDelete?: Resolver<Maybe<ResolversTypes['PlaybookDeletePayload']>, ParentType, ContextType, RequireFields<MutationPlaybookDeleteArgs, 'input'>>;
  playbookStart?: Resolver<Maybe<ResolversTypes['PlaybookStartPayload']>, ParentType, ContextType, RequireFields<MutationPlaybookStartArgs, 'input'>>;
  playbookRetract?: Resolver<Maybe<ResolversTypes['PlaybookRetractPayload']>, ParentType, ContextType, RequireFields<MutationPlaybookRetractArgs, 'input'>>;
  surveyCampaignCreate?: Resolver<Maybe<ResolversTypes['SurveyCampaignCreatePayload']>, ParentType, ContextType, RequireFields<MutationSurveyCampaignCreateArgs, 'input'>>;
  surveyCampaignCancel?: Resolver<Maybe<ResolversTypes['SurveyCampaignCancelPayload']>, ParentType, ContextType, RequireFields<MutationSurveyCampaignCancelArgs, 'input'>>;
  respondentMailAllow?: Resolver<Maybe<ResolversTypes['RespondentMailAllowPayload']>, ParentType, ContextType, RequireFields<MutationRespondentMailAllowArgs, 'input'>>;
  surveySubmit?: Resolver<Maybe<ResolversTypes['SurveySubmitPayload']>, ParentType, ContextType, RequireFields<MutationSurveySubmitArgs, 'input'>>;
  surveyContinue?: Resolver<Maybe<ResolversTypes['SurveyContinuePayload']>, ParentType, ContextType, RequireFields<MutationSurveyContinueArgs, 'input'>>;
  surveyWithdraw?: Resolver<Maybe<ResolversTypes['SurveyWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationSurveyWithdrawArgs, 'input'>>;
  accessTokenCreate?: Resolver<Maybe<ResolversTypes['AccessTokenCreatePayload']>, ParentType, ContextType, RequireFields<MutationAccessTokenCreateArgs, 'input'>>;
  accessTokenRevoke?: Resolver<Maybe<ResolversTypes['AccessTokenRevokePayload']>, ParentType, ContextType, RequireFields<MutationAccessTokenRevokeArgs, 'input'>>;
  savedViewCreate?: Resolver<Maybe<ResolversTypes['SavedViewCreatePayload']>, ParentType, ContextType, RequireFields<MutationSavedViewCreateArgs, 'input'>>;
  savedViewUpdate?: Resolver<Maybe<ResolversTypes['SavedViewUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSavedViewUpdateArgs, 'input'>>;
  savedViewDelete?: Resolver<Maybe<ResolversTypes['SavedViewDeletePayload']>, ParentType, ContextType, RequireFields<MutationSavedViewDeleteArgs, 'input'>>;
  savedViewRestore?: Resolver<Maybe<ResolversTypes['SavedViewRestorePayload']>, ParentType, ContextType, RequireFields<MutationSavedViewRestoreArgs, 'input'>>;
  exportCreate?: Resolver<Maybe<ResolversTypes['ExportCreatePayload']>, ParentType, ContextType, RequireFields<MutationExportCreateArgs, 'input'>>;
  exportCancel?: Resolver<Maybe<ResolversTypes['ExportCancelPayload']>, ParentType, ContextType, RequireFields<MutationExportCancelArgs, 'input'>>;
};

export type JobUpsertPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobUpsertPayload'] = ResolversParentTypes['JobUpsertPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  hints?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScoringSettingsSetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoringSettingsSetPayload'] = ResolversParentTypes['ScoringSettingsSetPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  bandChanges?: Resolver<ReadonlyArray<ResolversTypes['BandChange']>, ParentType, ContextType>;
  accountsExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BandChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BandChange'] = ResolversParentTypes['BandChange']> = {
  from?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RiskBand'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRebuildPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobRebuildPayload'] = ResolversParentTypes['JobRebuildPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountUpsertPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountUpsertPayload'] = ResolversParentTypes['AccountUpsertPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wasUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobArchivePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobArchivePayload'] = ResolversParentTypes['JobArchivePayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobRestorePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JobRestorePayload'] = ResolversParentTypes['JobRestorePayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountArchivePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountArchivePayload'] = ResolversParentTypes['AccountArchivePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountRestorePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountRestorePayload'] = ResolversParentTypes['AccountRestorePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyLinkRevokePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinkRevokePayload'] = ResolversParentTypes['SurveyLinkRevokePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['SurveyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountsImportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountsImportPayload'] = ResolversParentTypes['AccountsImportPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentUpsertPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentUpsertPayload'] = ResolversParentTypes['RespondentUpsertPayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentsImportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentsImportPayload'] = ResolversParentTypes['RespondentsImportPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionCreatePayload'] = ResolversParentTypes['SubmissionCreatePayload']> = {
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  accountRisk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionsImportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionsImportPayload'] = ResolversParentTypes['SubmissionsImportPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionRetractPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubmissionRetractPayload'] = ResolversParentTypes['SubmissionRetractPayload']> = {
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentErasePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentErasePayload'] = ResolversParentTypes['RespondentErasePayload']> = {
  erased?: Resolver<Maybe<ResolversTypes['ErasedRespondent']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasedRespondentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ErasedRespondent'] = ResolversParentTypes['ErasedRespondent']> = {
  mode?: Resolver<ResolversTypes['EraseMode'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RespondentExportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentExportPayload'] = ResolversParentTypes['RespondentExportPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  respondentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['EraseMode'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submissionIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ErasureConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ErasureConnection'] = ResolversParentTypes['ErasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Erasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasureEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ErasureEdge'] = ResolversParentTypes['ErasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Erasure'], ParentType, ContextType>;
};

export type QuarantineEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuarantineEntry'] = ResolversParentTypes['QuarantineEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['QuarantinedWork'], ParentType, ContextType>;
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jobKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstFailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastFailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextTryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuarantineEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuarantineEntryConnection'] = ResolversParentTypes['QuarantineEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuarantineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuarantineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuarantineEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuarantineEntryEdge'] = ResolversParentTypes['QuarantineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuarantineEntry'], ParentType, ContextType>;
};

export type QuarantineRetryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuarantineRetryPayload'] = ResolversParentTypes['QuarantineRetryPayload']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['QuarantineEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawalConfirmPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawalConfirmPayload'] = ResolversParentTypes['WithdrawalConfirmPayload']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawalDismissPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawalDismissPayload'] = ResolversParentTypes['WithdrawalDismissPayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasuresReplayPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ErasuresReplayPayload'] = ResolversParentTypes['ErasuresReplayPayload']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyLinksCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinksCreatePayload'] = ResolversParentTypes['SurveyLinksCreatePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SurveyLinkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyLinkResultResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyLinkResult'] = ResolversParentTypes['SurveyLinkResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['SurveyLink']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wasNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyCampaignCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignCreatePayload'] = ResolversParentTypes['SurveyCampaignCreatePayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['SurveyCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyCampaignCancelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyCampaignCancelPayload'] = ResolversParentTypes['SurveyCampaignCancelPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['SurveyCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondentMailAllowPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RespondentMailAllowPayload'] = ResolversParentTypes['RespondentMailAllowPayload']> = {
  respondent?: Resolver<Maybe<ResolversTypes['Respondent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveySubmitPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveySubmitPayload'] = ResolversParentTypes['SurveySubmitPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  isUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wasUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyContinuePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyContinuePayload'] = ResolversParentTypes['SurveyContinuePayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyWithdrawPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SurveyWithdrawPayload'] = ResolversParentTypes['SurveyWithdrawPayload']> = {
  withdrawn?: Resolver<Maybe<ResolversTypes['WithdrawalScope']>, ParentType, ContextType>;
  erasesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LaunchRecordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaunchRecordPayload'] = ResolversParentTypes['LaunchRecordPayload']> = {
  launches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Launch']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LaunchRetractPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaunchRetractPayload'] = ResolversParentTypes['LaunchRetractPayload']> = {
  launches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Launch']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarketBenchmarkSetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarketBenchmarkSetPayload'] = ResolversParentTypes['MarketBenchmarkSetPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SolutionRatingSetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SolutionRatingSetPayload'] = ResolversParentTypes['SolutionRatingSetPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TestimonialTransitionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestimonialTransitionPayload'] = ResolversParentTypes['TestimonialTransitionPayload']> = {
  testimonial?: Resolver<Maybe<ResolversTypes['TestimonialCandidate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomeRecordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomeRecordPayload'] = ResolversParentTypes['OutcomeRecordPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomeRetractPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomeRetractPayload'] = ResolversParentTypes['OutcomeRetractPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OutcomesImportPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OutcomesImportPayload'] = ResolversParentTypes['OutcomesImportPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportBatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportBatch'] = ResolversParentTypes['ImportBatch']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ImportBatchConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportBatchConnection'] = ResolversParentTypes['ImportBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportBatchEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportBatchEdge'] = ResolversParentTypes['ImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
};

export type ImportMappingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportMapping'] = ResolversParentTypes['ImportMapping']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportMappingConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportMappingConnection'] = ResolversParentTypes['ImportMappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportMappingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportMapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportMappingEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportMappingEdge'] = ResolversParentTypes['ImportMappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportMapping'], ParentType, ContextType>;
};

export type ImportUndoPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportUndoPayload'] = ResolversParentTypes['ImportUndoPayload']> = {
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ReadonlyArray<ResolversTypes['ImportLeft']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importBatch?: Resolver<Maybe<ResolversTypes['ImportBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportLeftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportLeft'] = ResolversParentTypes['ImportLeft']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ImportLeftReason'], ParentType, ContextType>;
};

export type ImportBatchRecordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportBatchRecordPayload'] = ResolversParentTypes['ImportBatchRecordPayload']> = {
  importBatch?: Resolver<Maybe<ResolversTypes['ImportBatch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportMappingSavePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportMappingSavePayload'] = ResolversParentTypes['ImportMappingSavePayload']> = {
  importMapping?: Resolver<Maybe<ResolversTypes['ImportMapping']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportMappingDeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportMappingDeletePayload'] = ResolversParentTypes['ImportMappingDeletePayload']> = {
  deletedFingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationProposePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalibrationProposePayload'] = ResolversParentTypes['CalibrationProposePayload']> = {
  proposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalibrationProposal']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalibrationApplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalibrationApplyPayload'] = ResolversParentTypes['CalibrationApplyPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskSnoozePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskSnoozePayload'] = ResolversParentTypes['RiskSnoozePayload']> = {
  accountRisk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskUnsnoozePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskUnsnoozePayload'] = ResolversParentTypes['RiskUnsnoozePayload']> = {
  accountRisk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskAcknowledgePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskAcknowledgePayload'] = ResolversParentTypes['RiskAcknowledgePayload']> = {
  accountRisk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RiskUnacknowledgePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RiskUnacknowledgePayload'] = ResolversParentTypes['RiskUnacknowledgePayload']> = {
  accountRisk?: Resolver<Maybe<ResolversTypes['AccountRisk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskCreatePayload'] = ResolversParentTypes['TaskCreatePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskUpdatePayload'] = ResolversParentTypes['TaskUpdatePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskDonePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskDonePayload'] = ResolversParentTypes['TaskDonePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskReopenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskReopenPayload'] = ResolversParentTypes['TaskReopenPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskDeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TaskDeletePayload'] = ResolversParentTypes['TaskDeletePayload']> = {
  deletedTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityRecordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityRecordPayload'] = ResolversParentTypes['ActivityRecordPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityDeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ActivityDeletePayload'] = ResolversParentTypes['ActivityDeletePayload']> = {
  deletedActivityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountSentimentSetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccountSentimentSetPayload'] = ResolversParentTypes['AccountSentimentSetPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallNoteDisclosePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CallNoteDisclosePayload'] = ResolversParentTypes['CallNoteDisclosePayload']> = {
  people?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonAnswers']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccessTokenCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessTokenCreatePayload'] = ResolversParentTypes['AccessTokenCreatePayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['AccessToken']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccessTokenRevokePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AccessTokenRevokePayload'] = ResolversParentTypes['AccessTokenRevokePayload']> = {
  revokedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedViewCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedViewCreatePayload'] = ResolversParentTypes['SavedViewCreatePayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedViewUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedViewUpdatePayload'] = ResolversParentTypes['SavedViewUpdatePayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedViewDeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedViewDeletePayload'] = ResolversParentTypes['SavedViewDeletePayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedViewRestorePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedViewRestorePayload'] = ResolversParentTypes['SavedViewRestorePayload']> = {
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportCreatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportCreatePayload'] = ResolversParentTypes['ExportCreatePayload']> = {
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportCancelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportCancelPayload'] = ResolversParentTypes['ExportCancelPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaybookUpsertPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookUpsertPayload'] = ResolversParentTypes['PlaybookUpsertPayload']> = {
  playbook?: Resolver<Maybe<ResolversTypes['Playbook']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaybookDeletePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookDeletePayload'] = ResolversParentTypes['PlaybookDeletePayload']> = {
  deletedPlaybookKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaybookStartPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookStartPayload'] = ResolversParentTypes['PlaybookStartPayload']> = {
  playbookStart?: Resolver<Maybe<ResolversTypes['PlaybookStart']>, ParentType, ContextType>;
  wasUnchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlaybookRetractPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaybookRetractPayload'] = ResolversParentTypes['PlaybookRetractPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  retractedStartId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BrandingUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrandingUpdatePayload'] = ResolversParentTypes['BrandingUpdatePayload']> = {
  branding?: Resolver<Maybe<ResolversTypes['Branding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ViewerUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ViewerUpdatePayload'] = ResolversParentTypes['ViewerUpdatePayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserInvitePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserInvitePayload'] = ResolversParentTypes['UserInvitePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserRolesSetPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserRolesSetPayload'] = ResolversParentTypes['UserRolesSetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserDisablePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserDisablePayload'] = ResolversParentTypes['UserDisablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserEnablePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserEnablePayload'] = ResolversParentTypes['UserEnablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  AccessToken?: AccessTokenResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  Reassessment?: ReassessmentResolvers<ContextType>;
  Rebuild?: RebuildResolvers<ContextType>;
  JobStep?: JobStepResolvers<ContextType>;
  MarketBenchmark?: MarketBenchmarkResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionRating?: SolutionRatingResolvers<ContextType>;
  ScoringSettings?: ScoringSettingsResolvers<ContextType>;
  RoleWeight?: RoleWeightResolvers<ContextType>;
  SegmentImportance?: SegmentImportanceResolvers<ContextType>;
  ScoringVersion?: ScoringVersionResolvers<ContextType>;
  ScoringDifference?: ScoringDifferenceResolvers<ContextType>;
  ScoringVersionEdge?: ScoringVersionEdgeResolvers<ContextType>;
  ScoringVersionConnection?: ScoringVersionConnectionResolvers<ContextType>;
  SettingsPreview?: SettingsPreviewResolvers<ContextType>;
  SettingsPreviewChange?: SettingsPreviewChangeResolvers<ContextType>;
  RiskBySettings?: RiskBySettingsResolvers<ContextType>;
  SettingsBacktest?: SettingsBacktestResolvers<ContextType>;
  SettingsAccuracy?: SettingsAccuracyResolvers<ContextType>;
  SuppressionMinimum?: SuppressionMinimumResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountSentiment?: AccountSentimentResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  AnswersEvent?: AnswersEventResolvers<ContextType>;
  ScoreEvent?: ScoreEventResolvers<ContextType>;
  OutcomeEvent?: OutcomeEventResolvers<ContextType>;
  LaunchEvent?: LaunchEventResolvers<ContextType>;
  PlaybookAction?: PlaybookActionResolvers<ContextType>;
  Playbook?: PlaybookResolvers<ContextType>;
  PlaybookOffer?: PlaybookOfferResolvers<ContextType>;
  PlaybookStart?: PlaybookStartResolvers<ContextType>;
  PlaybookEffect?: PlaybookEffectResolvers<ContextType>;
  ActivityEvent?: ActivityEventResolvers<ContextType>;
  TaskDoneEvent?: TaskDoneEventResolvers<ContextType>;
  SnoozeEvent?: SnoozeEventResolvers<ContextType>;
  SentimentEvent?: SentimentEventResolvers<ContextType>;
  PlaybookEvent?: PlaybookEventResolvers<ContextType>;
  TimelineEventEdge?: TimelineEventEdgeResolvers<ContextType>;
  TimelineEventConnection?: TimelineEventConnectionResolvers<ContextType>;
  PersonAnswers?: PersonAnswersResolvers<ContextType>;
  CurrentAnswer?: CurrentAnswerResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  Respondent?: RespondentResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  RespondentEdge?: RespondentEdgeResolvers<ContextType>;
  RespondentConnection?: RespondentConnectionResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionEdge?: SubmissionEdgeResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  StepAnswer?: StepAnswerResolvers<ContextType>;
  Backtest?: BacktestResolvers<ContextType>;
  Calibration?: CalibrationResolvers<ContextType>;
  CalibrationProposal?: CalibrationProposalResolvers<ContextType>;
  StepImportance?: StepImportanceResolvers<ContextType>;
  BacktestGroup?: BacktestGroupResolvers<ContextType>;
  ChurnByResponse?: ChurnByResponseResolvers<ContextType>;
  NonResponse?: NonResponseResolvers<ContextType>;
  RoleResponse?: RoleResponseResolvers<ContextType>;
  SegmentResponse?: SegmentResponseResolvers<ContextType>;
  ArrThirdResponse?: ArrThirdResponseResolvers<ContextType>;
  ResponseTiming?: ResponseTimingResolvers<ContextType>;
  ResponseHalf?: ResponseHalfResolvers<ContextType>;
  ExcludedCases?: ExcludedCasesResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  BandOutcome?: BandOutcomeResolvers<ContextType>;
  PrecisionAt?: PrecisionAtResolvers<ContextType>;
  DecileLift?: DecileLiftResolvers<ContextType>;
  CalibrationBin?: CalibrationBinResolvers<ContextType>;
  LeadTimePoint?: LeadTimePointResolvers<ContextType>;
  RuleOutcome?: RuleOutcomeResolvers<ContextType>;
  BacktestCase?: BacktestCaseResolvers<ContextType>;
  BacktestLead?: BacktestLeadResolvers<ContextType>;
  BacktestCaseEdge?: BacktestCaseEdgeResolvers<ContextType>;
  BacktestCaseConnection?: BacktestCaseConnectionResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  SurveyLink?: SurveyLinkResolvers<ContextType>;
  SurveyLinkUse?: SurveyLinkUseResolvers<ContextType>;
  SurveyLinkEdge?: SurveyLinkEdgeResolvers<ContextType>;
  SurveyLinkConnection?: SurveyLinkConnectionResolvers<ContextType>;
  StatementTranslation?: StatementTranslationResolvers<ContextType>;
  SurveyCampaign?: SurveyCampaignResolvers<ContextType>;
  SurveyReminders?: SurveyRemindersResolvers<ContextType>;
  SurveyCampaignFigures?: SurveyCampaignFiguresResolvers<ContextType>;
  SurveyRoleCounts?: SurveyRoleCountsResolvers<ContextType>;
  SurveySegmentCounts?: SurveySegmentCountsResolvers<ContextType>;
  SurveyCampaignCounts?: SurveyCampaignCountsResolvers<ContextType>;
  SurveyRecipient?: SurveyRecipientResolvers<ContextType>;
  SurveyRecipientEdge?: SurveyRecipientEdgeResolvers<ContextType>;
  SurveyRecipientConnection?: SurveyRecipientConnectionResolvers<ContextType>;
  SurveyCampaignEdge?: SurveyCampaignEdgeResolvers<ContextType>;
  SurveyCampaignConnection?: SurveyCampaignConnectionResolvers<ContextType>;
  SurveyCampaignPreview?: SurveyCampaignPreviewResolvers<ContextType>;
  SurveySkipped?: SurveySkippedResolvers<ContextType>;
  SurveyChosenPerson?: SurveyChosenPersonResolvers<ContextType>;
  SurveyMessage?: SurveyMessageResolvers<ContextType>;
  MailStop?: MailStopResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyStep?: SurveyStepResolvers<ContextType>;
  TippingPoint?: TippingPointResolvers<ContextType>;
  AccountRisk?: AccountRiskResolvers<ContextType>;
  RiskSnooze?: RiskSnoozeResolvers<ContextType>;
  RiskAcknowledgement?: RiskAcknowledgementResolvers<ContextType>;
  RiskReturn?: RiskReturnResolvers<ContextType>;
  AccountRiskEdge?: AccountRiskEdgeResolvers<ContextType>;
  AccountRiskConnection?: AccountRiskConnectionResolvers<ContextType>;
  RiskDriver?: RiskDriverResolvers<ContextType>;
  RoleStruggle?: RoleStruggleResolvers<ContextType>;
  RiskChange?: RiskChangeResolvers<ContextType>;
  RiskChangePart?: RiskChangePartResolvers<ContextType>;
  RiskTrend?: RiskTrendResolvers<ContextType>;
  TrendStep?: TrendStepResolvers<ContextType>;
  RiskPoint?: RiskPointResolvers<ContextType>;
  StepChange?: StepChangeResolvers<ContextType>;
  CompetitorRisk?: CompetitorRiskResolvers<ContextType>;
  CompetitorRiskEdge?: CompetitorRiskEdgeResolvers<ContextType>;
  CompetitorRiskConnection?: CompetitorRiskConnectionResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioQuarter?: PortfolioQuarterResolvers<ContextType>;
  OwnerBands?: OwnerBandsResolvers<ContextType>;
  SegmentBands?: SegmentBandsResolvers<ContextType>;
  RenewalMonth?: RenewalMonthResolvers<ContextType>;
  OwnerPortfolio?: OwnerPortfolioResolvers<ContextType>;
  SegmentPortfolio?: SegmentPortfolioResolvers<ContextType>;
  BandTotal?: BandTotalResolvers<ContextType>;
  AskNext?: AskNextResolvers<ContextType>;
  AskNextEdge?: AskNextEdgeResolvers<ContextType>;
  AskNextConnection?: AskNextConnectionResolvers<ContextType>;
  TestimonialCandidate?: TestimonialCandidateResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  TestimonialCandidateEdge?: TestimonialCandidateEdgeResolvers<ContextType>;
  TestimonialCandidateConnection?: TestimonialCandidateConnectionResolvers<ContextType>;
  Turnaround?: TurnaroundResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  LeadingStep?: LeadingStepResolvers<ContextType>;
  DifficultyReasonShare?: DifficultyReasonShareResolvers<ContextType>;
  ChurnHotspot?: ChurnHotspotResolvers<ContextType>;
  Launch?: LaunchResolvers<ContextType>;
  SegmentHotspots?: SegmentHotspotsResolvers<ContextType>;
  HotspotPoint?: HotspotPointResolvers<ContextType>;
  AuditSubject?: AuditSubjectResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  Branding?: BrandingResolvers<ContextType>;
  BrandLogo?: BrandLogoResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  KeptData?: KeptDataResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionRemoval?: RetentionRemovalResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AccountMergePayload?: AccountMergePayloadResolvers<ContextType>;
  MovedWithAccount?: MovedWithAccountResolvers<ContextType>;
  AccountDifference?: AccountDifferenceResolvers<ContextType>;
  RespondentUpdatePayload?: RespondentUpdatePayloadResolvers<ContextType>;
  RespondentMergePayload?: RespondentMergePayloadResolvers<ContextType>;
  RespondentDropPayload?: RespondentDropPayloadResolvers<ContextType>;
  RespondentRestorePayload?: RespondentRestorePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  JobUpsertPayload?: JobUpsertPayloadResolvers<ContextType>;
  ScoringSettingsSetPayload?: ScoringSettingsSetPayloadResolvers<ContextType>;
  BandChange?: BandChangeResolvers<ContextType>;
  JobRebuildPayload?: JobRebuildPayloadResolvers<ContextType>;
  AccountUpsertPayload?: AccountUpsertPayloadResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  JobArchivePayload?: JobArchivePayloadResolvers<ContextType>;
  JobRestorePayload?: JobRestorePayloadResolvers<ContextType>;
  AccountArchivePayload?: AccountArchivePayloadResolvers<ContextType>;
  AccountRestorePayload?: AccountRestorePayloadResolvers<ContextType>;
  SurveyLinkRevokePayload?: SurveyLinkRevokePayloadResolvers<ContextType>;
  AccountsImportPayload?: AccountsImportPayloadResolvers<ContextType>;
  RespondentUpsertPayload?: RespondentUpsertPayloadResolvers<ContextType>;
  RespondentsImportPayload?: RespondentsImportPayloadResolvers<ContextType>;
  SubmissionCreatePayload?: SubmissionCreatePayloadResolvers<ContextType>;
  SubmissionsImportPayload?: SubmissionsImportPayloadResolvers<ContextType>;
  SubmissionRetractPayload?: SubmissionRetractPayloadResolvers<ContextType>;
  RespondentErasePayload?: RespondentErasePayloadResolvers<ContextType>;
  ErasedRespondent?: ErasedRespondentResolvers<ContextType>;
  RespondentExportPayload?: RespondentExportPayloadResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasureConnection?: ErasureConnectionResolvers<ContextType>;
  ErasureEdge?: ErasureEdgeResolvers<ContextType>;
  QuarantineEntry?: QuarantineEntryResolvers<ContextType>;
  QuarantineEntryConnection?: QuarantineEntryConnectionResolvers<ContextType>;
  QuarantineEntryEdge?: QuarantineEntryEdgeResolvers<ContextType>;
  QuarantineRetryPayload?: QuarantineRetryPayloadResolvers<ContextType>;
  WithdrawalConfirmPayload?: WithdrawalConfirmPayloadResolvers<ContextType>;
  WithdrawalDismissPayload?: WithdrawalDismissPayloadResolvers<ContextType>;
  ErasuresReplayPayload?: ErasuresReplayPayloadResolvers<ContextType>;
  SurveyLinksCreatePayload?: SurveyLinksCreatePayloadResolvers<ContextType>;
  SurveyLinkResult?: SurveyLinkResultResolvers<ContextType>;
  SurveyCampaignCreatePayload?: SurveyCampaignCreatePayloadResolvers<ContextType>;
  SurveyCampaignCancelPayload?: SurveyCampaignCancelPayloadResolvers<ContextType>;
  RespondentMailAllowPayload?: RespondentMailAllowPayloadResolvers<ContextType>;
  SurveySubmitPayload?: SurveySubmitPayloadResolvers<ContextType>;
  SurveyContinuePayload?: SurveyContinuePayloadResolvers<ContextType>;
  SurveyWithdrawPayload?: SurveyWithdrawPayloadResolvers<ContextType>;
  LaunchRecordPayload?: LaunchRecordPayloadResolvers<ContextType>;
  LaunchRetractPayload?: LaunchRetractPayloadResolvers<ContextType>;
  MarketBenchmarkSetPayload?: MarketBenchmarkSetPayloadResolvers<ContextType>;
  SolutionRatingSetPayload?: SolutionRatingSetPayloadResolvers<ContextType>;
  TestimonialTransitionPayload?: TestimonialTransitionPayloadResolvers<ContextType>;
  OutcomeRecordPayload?: OutcomeRecordPayloadResolvers<ContextType>;
  OutcomeRetractPayload?: OutcomeRetractPayloadResolvers<ContextType>;
  OutcomesImportPayload?: OutcomesImportPayloadResolvers<ContextType>;
  ImportBatch?: ImportBatchResolvers<ContextType>;
  ImportBatchConnection?: ImportBatchConnectionResolvers<ContextType>;
  ImportBatchEdge?: ImportBatchEdgeResolvers<ContextType>;
  ImportMapping?: ImportMappingResolvers<ContextType>;
  ImportMappingConnection?: ImportMappingConnectionResolvers<ContextType>;
  ImportMappingEdge?: ImportMappingEdgeResolvers<ContextType>;
  ImportUndoPayload?: ImportUndoPayloadResolvers<ContextType>;
  ImportLeft?: ImportLeftResolvers<ContextType>;
  ImportBatchRecordPayload?: ImportBatchRecordPayloadResolvers<ContextType>;
  ImportMappingSavePayload?: ImportMappingSavePayloadResolvers<ContextType>;
  ImportMappingDeletePayload?: ImportMappingDeletePayloadResolvers<ContextType>;
  CalibrationProposePayload?: CalibrationProposePayloadResolvers<ContextType>;
  CalibrationApplyPayload?: CalibrationApplyPayloadResolvers<ContextType>;
  RiskSnoozePayload?: RiskSnoozePayloadResolvers<ContextType>;
  RiskUnsnoozePayload?: RiskUnsnoozePayloadResolvers<ContextType>;
  RiskAcknowledgePayload?: RiskAcknowledgePayloadResolvers<ContextType>;
  RiskUnacknowledgePayload?: RiskUnacknowledgePayloadResolvers<ContextType>;
  TaskCreatePayload?: TaskCreatePayloadResolvers<ContextType>;
  TaskUpdatePayload?: TaskUpdatePayloadResolvers<ContextType>;
  TaskDonePayload?: TaskDonePayloadResolvers<ContextType>;
  TaskReopenPayload?: TaskReopenPayloadResolvers<ContextType>;
  TaskDeletePayload?: TaskDeletePayloadResolvers<ContextType>;
  ActivityRecordPayload?: ActivityRecordPayloadResolvers<ContextType>;
  ActivityDeletePayload?: ActivityDeletePayloadResolvers<ContextType>;
  AccountSentimentSetPayload?: AccountSentimentSetPayloadResolvers<ContextType>;
  CallNoteDisclosePayload?: CallNoteDisclosePayloadResolvers<ContextType>;
  AccessTokenCreatePayload?: AccessTokenCreatePayloadResolvers<ContextType>;
  AccessTokenRevokePayload?: AccessTokenRevokePayloadResolvers<ContextType>;
  SavedViewCreatePayload?: SavedViewCreatePayloadResolvers<ContextType>;
  SavedViewUpdatePayload?: SavedViewUpdatePayloadResolvers<ContextType>;
  SavedViewDeletePayload?: SavedViewDeletePayloadResolvers<ContextType>;
  SavedViewRestorePayload?: SavedViewRestorePayloadResolvers<ContextType>;
  ExportCreatePayload?: ExportCreatePayloadResolvers<ContextType>;
  ExportCancelPayload?: ExportCancelPayloadResolvers<ContextType>;
  PlaybookUpsertPayload?: PlaybookUpsertPayloadResolvers<ContextType>;
  PlaybookDeletePayload?: PlaybookDeletePayloadResolvers<ContextType>;
  PlaybookStartPayload?: PlaybookStartPayloadResolvers<ContextType>;
  PlaybookRetractPayload?: PlaybookRetractPayloadResolvers<ContextType>;
  BrandingUpdatePayload?: BrandingUpdatePayloadResolvers<ContextType>;
  ViewerUpdatePayload?: ViewerUpdatePayloadResolvers<ContextType>;
  UserInvitePayload?: UserInvitePayloadResolvers<ContextType>;
  UserRolesSetPayload?: UserRolesSetPayloadResolvers<ContextType>;
  UserDisablePayload?: UserDisablePayloadResolvers<ContextType>;
  UserEnablePayload?: UserEnablePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphqlContext> = {
  auth?: AuthDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
