import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessToken as AppAccessToken } from '../../../app/access-tokens/access-tokens-port.ts';
import type { Account as DomainAccount } from '../../../domain/accounts/account.ts';
import type { AccountPage, ActivityDone, AnswersGiven, RiskOfJob, RiskPage, AskNextPage, AuditPage, BacktestCasePage, ProposalOfJob, HotspotOfJob, RivalOfJob, RivalPage, ErasurePage, QuarantinePage, CurrentAnswerOfJob, ImportBatchPage, ImportMappingPage, JobPage, StepOfJob, LeadingStepOfJob, MinorUnits, NodeParent, OutcomePage, LaunchMade, OutcomeReached, PlaybookStarted, PersonAnswersOfJob, RespondentPage, SnoozeOfJob, MoveOfJob, MovePartOfJob, DriverOfJob, ReturnOfJob, TrendOfJob, ScoreMoved, ScoringVersionPage, SegmentOfJob, SentimentStated, SnoozeBegun, SolutionOfJob, RatingOfJob, AnswerOfJob, ChangeOfJob, SubmissionPage, SurveyCampaignPage, SurveyRecipientPage, SurveyLinkPage, TaskPage, TaskWasDone, TimelineParent, TimelinePage, CandidateOfJob, CandidatePage, UserPage } from '../parents.ts';
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
import type { PortfolioOfJob as AppPortfolioOfJob } from '../../../app/risks/at-risk/portfolio-get.ts';
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
  /** A calendar day in UTC, written `YYYY-MM-DD`, e.g. `2026-11-30`. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with a time zone, e.g. `2026-11-30T09:15:00.000Z`. Answers are always in UTC. */
  DateTime: { input: string; output: number; }
  /** An e-mail address, e.g. `dana@example.com`. */
  EmailAddress: { input: string; output: string; }
  /** An ISO 4217 currency code in capitals, e.g. `USD`. */
  CurrencyCode: { input: string; output: string; }
  /**
   * An exact decimal number, written as text so that no digit is lost, e.g. `"120000.00"`. As input a
   * number is taken too.
   */
  Decimal: { input: string; output: string; }
};

/** What a caller may be allowed to do. Which role may do what is told in docs/permissions.md. */
export type Action =
  /** Reads jobs with their steps and scoring settings. */
  | 'JOBS_READ'
  /** Creates and changes jobs and their steps. */
  | 'JOBS_WRITE'
  /** Archives jobs, and restores them. */
  | 'JOBS_ARCHIVE'
  /** Has everything computed of a job made again, and sees how that goes. */
  | 'JOBS_REBUILD'
  /** Changes the numbers that scores are made with. */
  | 'SETTINGS_WRITE'
  /** Reads how the market at large finds each step. */
  | 'MARKET_READ'
  /** Sets the figures of the market and of competitors. */
  | 'MARKET_WRITE'
  /** Reads competitors and how each does at each step. */
  | 'RIVALS_READ'
  /** Reads accounts with their ARR, renewal date and owner. */
  | 'ACCOUNTS_READ'
  /** Reads an account's ids and name, where something else that may be read leads to it. */
  | 'ACCOUNT_NAMES_READ'
  /** Creates and changes accounts. */
  | 'ACCOUNTS_WRITE'
  /** Archives accounts, and restores them. */
  | 'ACCOUNTS_ARCHIVE'
  /** Makes two accounts one. */
  | 'ACCOUNTS_MERGE'
  /** Reads everyone in an account, and figures however few people stand behind them. */
  | 'RESPONDENTS_READ'
  /** Reads who a person is, where something else that may be read leads to them. */
  | 'RESPONDENT_NAMES_READ'
  /**
   * Reads a person's ids and whether they may be asked, where something else that may be read leads
   * to them.
   */
  | 'RESPONDENT_IDS_READ'
  /** Creates and changes people in accounts. */
  | 'RESPONDENTS_WRITE'
  /** Edits a person, makes two one, and drops and restores contacts. */
  | 'RESPONDENTS_MANAGE'
  /** Takes out everything that is held on a person, as one document. */
  | 'RESPONDENTS_EXPORT'
  /** Erases a person. */
  | 'RESPONDENTS_ERASE'
  /** Sees who asked by a link to be erased, and confirms or dismisses it. */
  | 'WITHDRAWALS_DECIDE'
  /** Reads what anyone has submitted. */
  | 'SUBMISSIONS_READ'
  /** Reads a submission in the payload of the call that sent it. */
  | 'SUBMISSIONS_ECHO'
  /** Sends submissions. */
  | 'SUBMISSIONS_WRITE'
  /** Retracts submissions that the caller sent. */
  | 'SUBMISSIONS_RETRACT'
  /** Retracts submissions, no matter who sent them. */
  | 'SUBMISSIONS_RETRACT_ANY'
  /** Reads survey links. */
  | 'SURVEY_LINKS_READ'
  /** Makes survey links, and has their addresses. */
  | 'SURVEY_LINKS_WRITE'
  /** Sends surveys by e-mail, and lets people be mailed again who had said no. */
  | 'SURVEYS_SEND'
  /** Reads and answers the survey that the caller's own link leads to, and withdraws what they said. */
  | 'SURVEY_ANSWER'
  /**
   * Reads all that is told of risks: quotes, the struggle of each role, notes and who is assigned, how often the score
   * was right, and why a testimonial is held back.
   */
  | 'RISKS_READ'
  /** Reads the figures of risks: scores, bands, drivers, trends and why they moved. */
  | 'RISK_FIGURES_READ'
  /** Snoozes risks, and ends snoozes. */
  | 'RISKS_ACKNOWLEDGE'
  /** Reads tasks, activities and the timeline of accounts. */
  | 'ACCOUNT_WORK_READ'
  /** Creates and changes tasks, records activities, and says how an account feels. */
  | 'ACCOUNT_WORK_WRITE'
  /** Writes the playbooks of jobs. */
  | 'PLAYBOOKS_WRITE'
  /** Takes the names of those who said what out into a note for a call, which is on record. */
  | 'CALL_NOTES_DISCLOSE'
  /** Reads where competitors threaten accounts. */
  | 'COMPETITOR_RISKS_READ'
  /** Reads how many accounts, and how much ARR, are in each band. */
  | 'PORTFOLIO_READ'
  /** Reads which accounts to ask before they renew. */
  | 'ASK_NEXT_READ'
  /** Records what accounts did in the end. */
  | 'OUTCOMES_WRITE'
  /** Retracts outcomes that were recorded by mistake, no matter who recorded them. */
  | 'OUTCOMES_RETRACT'
  /** Reads which files were imported: of the kinds that the caller may import. */
  | 'IMPORTS_READ'
  /** Records imports of files, and keeps what their columns mean: of the kinds that the caller may import. */
  | 'IMPORTS_WRITE'
  /** Reads where customers struggle, step by step. */
  | 'HOTSPOTS_READ'
  /** Reads what customers say of difficult steps, where hotspots are read. */
  | 'HOTSPOT_QUOTES_READ'
  /** Reads at which steps customers have it easier than the market. */
  | 'LEADING_STEPS_READ'
  /** Reads testimonial candidates. */
  | 'TESTIMONIALS_READ'
  /** Moves testimonials on, records consent and publications. */
  | 'TESTIMONIALS_WRITE'
  /** Reads what people have consented to. */
  | 'CONSENTS_READ'
  /** Makes, lists and revokes personal access tokens of the caller. */
  | 'ACCESS_TOKENS_MANAGE'
  /** Exports whole lists as files, with what the caller may read in them, and lists and cancels the caller's exports. */
  | 'EXPORTS_MANAGE'
  /**
   * Lists the caller's saved views and those of the team, saves new ones, and changes those that the caller made; ADMIN
   * changes every shared one.
   */
  | 'SAVED_VIEWS_MANAGE'
  /** Reads and changes how surveys and their e-mails look. */
  | 'BRANDING_MANAGE'
  /** Lists users, invites them, changes their roles, and disables them. */
  | 'USERS_MANAGE'
  /** Reads who did what, and when. */
  | 'AUDIT_READ'
  /** Lists what could not be done and was left aside, and has it tried again. */
  | 'QUARANTINE_MANAGE';

/**
 * How difficult a step is for one person, from best to worst. Each answer stands for a struggle
 * between 0 and 1.
 */
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

/** Why a step is difficult. */
export type DifficultyReason =
  /** It takes too long. */
  | 'SLOW'
  /** The result is not right. */
  | 'INACCURATE'
  /** The product is hard to use. It counts as struggle and is shown apart. */
  | 'HARD_TO_USE'
  /** Something else. */
  | 'OTHER';

/** What an explanation is about. */
export type Aspect =
  /** About the job itself. */
  | 'JOB'
  /** About using the product (installing it, learning it). It counts as struggle and is shown apart. */
  | 'CONSUMPTION';

/** How a step stands in an account, by the role-weighted majority of its current answers. */
export type StepState =
  /** At least half of the weight finds the step easy or very easy. */
  | 'EASY'
  /** Neither half finds it easy nor half finds it difficult. */
  | 'MIXED'
  /** At least half of the weight finds the step difficult or very difficult. */
  | 'DIFFICULT'
  /** No current answer. */
  | 'UNKNOWN';

/** How great the risk is that an account leaves. */
export type RiskBand =
  /** Score below the job's `mediumFrom` (30 unless set). */
  | 'LOW'
  /** Score from `mediumFrom`, or lifted here for one of the band reasons. */
  | 'MEDIUM'
  /** Score from the job's `highFrom` (60 unless set). */
  | 'HIGH'
  /** Too little is known to say. Unknown is never treated as safe. */
  | 'UNKNOWN';

/** Why an account is in its band. */
export type BandReason =
  /** The score alone decides. */
  | 'SCORE'
  /** No one's answer is current. */
  | 'NO_ANSWERS'
  /** Fewer than three steps are answered (or than all, where the job has fewer). */
  | 'TOO_FEW_STEPS'
  /** A table-stakes step is difficult, which lifts LOW to MEDIUM. */
  | 'TABLE_STAKES'
  /** A person who decides on the purchase struggles, which lifts LOW to MEDIUM. */
  | 'BUYER_STRUGGLES';

/** How far a score can be relied on, by the width of its interval, its coverage and its age. */
export type Confidence =
  /** Wide interval, or under 30 % of the steps answered: ask more people before acting on it. */
  | 'LOW'
  /** Interval of at most 60 points. */
  | 'MEDIUM'
  /** Interval of at most 30 points, from at least three people's worth of answers. */
  | 'HIGH';

/** Where the struggle of the same people at the same steps has gone over the last 90 days. */
export type TrendDirection =
  /** The score fell by 5 points or more. */
  | 'IMPROVING'
  /** The score moved by less than 5 points. */
  | 'STABLE'
  /** The score rose by 5 points or more. */
  | 'WORSENING'
  /** Fewer than three answers can be compared. */
  | 'UNKNOWN';

/** How close a competitor solution is to winning an account over. */
export type CompetitorThreat =
  /** The competitor is expected to be better at a step that is difficult here, or the customer names it. */
  | 'WATCH'
  /** The competitor is better by at least the job's switch threshold, or better and named by the customer. */
  | 'IMMINENT';

/** What a person has to do with the job. */
export type RespondentRole =
  /** Does the job. */
  | 'EXECUTOR'
  /** Benefits from the job being done. */
  | 'BENEFICIARY'
  /** Decides on the purchase. */
  | 'BUYER'
  /** Anyone else. */
  | 'OTHER';

/** How far a testimonial has come. */
export type TestimonialState =
  /** Found in an answer; no one has been asked yet. */
  | 'CANDIDATE'
  /** The person has been asked. */
  | 'REQUESTED'
  /** The person agreed to it, and their consent still holds. */
  | 'APPROVED'
  /** Published somewhere, under a consent that still holds. */
  | 'PUBLISHED'
  /** The person said no. Final. */
  | 'DECLINED'
  /** Taken back by the person. Final. */
  | 'WITHDRAWN'
  /**
   * A later answer, or time, took the ground from it before it was agreed, or the consent expired: then
   * the person may be asked again. Set by the product alone.
   */
  | 'RETIRED';

/** Why a person should not be asked for a testimonial now. */
export type HoldReason =
  /** The person has not agreed to be asked. */
  | 'NO_PERMISSION'
  /** No e-mail address is known. */
  | 'NO_EMAIL'
  /** The person was asked for another one within the last 90 days. */
  | 'FATIGUE'
  /** The account is in band HIGH. */
  | 'ACCOUNT_HIGH'
  /** A competitor is an imminent threat to the account. */
  | 'ACCOUNT_IMMINENT'
  /** The person's own score is 60 or more. */
  | 'RESPONDENT_STRUGGLES'
  /** The account has left. */
  | 'CHURNED'
  /** A reason that the caller may not see. */
  | 'NOT_NOW';

/** Where a testimonial is published. */
export type Channel =
  /** Our website. */
  | 'WEBSITE'
  /** Sales material. */
  | 'SALES'
  /** Social media. */
  | 'SOCIAL'
  /** The press. */
  | 'PRESS'
  /** A call with someone who considers buying. */
  | 'REFERENCE_CALL';

/** How much a published quote tells of who said it. */
export type Attribution =
  /** Nothing. */
  | 'ANONYMOUS'
  /** What the person does, and the company. */
  | 'ROLE_AND_COMPANY'
  /** The person's name and the company. */
  | 'NAME_AND_COMPANY'
  /** The person's name, the company and its logo. */
  | 'NAME_COMPANY_AND_LOGO';

/** How a person gave consent. */
export type ConsentMethod =
  /** In an e-mail. */
  | 'EMAIL'
  /** In a form. */
  | 'FORM'
  /** In a document that they signed. */
  | 'SIGNED_DOCUMENT'
  /** In a talk. */
  | 'SPOKEN'
  /** In a survey. */
  | 'SURVEY'
  /** In another way. */
  | 'OTHER';

/**
 * What a step asks of product, by whether it is hard for customers and for the market. Hard means a
 * CES of at least the job's `hardFrom` (30 unless set).
 */
export type HotspotQuadrant =
  /** Hard for customers and for the market: solving it keeps customers and wins new ones. */
  | 'RETAIN_AND_GROW'
  /** Hard for customers only: solving it keeps customers. */
  | 'RETAIN'
  /** Hard for the market only: customers find it easy here, so lead with it. */
  | 'DIFFERENTIATE'
  /** Hard for neither. */
  | 'SETTLED'
  /** The market's figure is unknown, no one answered, or the figures are suppressed. */
  | 'UNKNOWN';

/** What an account did in the end. */
export type OutcomeKind =
  /** Renewed as it was. */
  | 'RENEWED'
  /** Bought more. */
  | 'EXPANDED'
  /** Bought less. */
  | 'CONTRACTED'
  /** Left. */
  | 'CHURNED';

/** What an imported file holds. */
export type ImportKind =
  /** Accounts. */
  | 'ACCOUNTS'
  /** People of accounts. */
  | 'CONTACTS'
  /** Answers of a survey. */
  | 'SUBMISSIONS'
  /** What accounts did in the end. */
  | 'OUTCOMES'
  /** How the market finds the steps of a job. */
  | 'MARKET_BENCHMARKS'
  /** How competitors do at the steps of a job. */
  | 'SOLUTION_RATINGS';

/** Why an account that was snoozed is back. */
export type ReturnReason =
  /** Its band is worse than it was. */
  | 'BAND_WORSENED'
  /** A step is worse than it was. */
  | 'STEP_WORSENED'
  /** The day has come. */
  | 'SNOOZE_ENDED';

/** Why someone in an account should be asked before it renews. */
export type AskReason =
  /** No one's answer is current. */
  | 'NO_ANSWERS'
  /** Too few steps are answered. */
  | 'TOO_FEW_STEPS'
  /** No person who decides on the purchase has a current answer. */
  | 'MISSING_BUYER'
  /** Answers run out before the renewal. */
  | 'EXPIRES_BEFORE_RENEWAL';

/** What kind of thing is wrong with an input. */
export type UserErrorCode =
  /** A value is not acceptable. */
  | 'INVALID'
  /** Something that is referred to does not exist. */
  | 'NOT_FOUND'
  /** It contradicts what is stored, e.g. an idempotency key that was used with other content. */
  | 'CONFLICT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** A limit on size or number is exceeded. */
  | 'LIMIT_EXCEEDED';

/** What a list of at-risk accounts is ordered by. Ties are in order of account id. */
export type AtRiskOrderField =
  /** `rankScore`, the score shrunk by its uncertainty. */
  | 'RANK'
  /** ARR × score/100. */
  | 'RISK_WEIGHTED_ARR'
  /** The day on which the contract renews. */
  | 'RENEWAL_DATE'
  /** `trend.change`, the points that the score has moved. Accounts of which it is not known are left out. */
  | 'CHANGE';

/** The direction of an order. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Greatest or latest first. */
  | 'DESC';

/** What hotspots are ordered by. */
export type HotspotOrder =
  /** Risk-weighted ARR, then CES, greatest first. */
  | 'RANK'
  /** CES, greatest first. */
  | 'CES'
  /** Lead over the market, greatest first. */
  | 'LEAD'
  /** Position in the job. */
  | 'POSITION';

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque and stable: it is worth keeping and not worth taking apart. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether more may follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are read forwards. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Pass it as `after` to get the next page. A short or empty page may have one, where a filter left
   * out what was examined.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something in the input that the caller can fix. */
export type UserError = {
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /** What is wrong and what to do about it, in one sentence. */
  readonly message: Scalars['String']['output'];
  /** Path below `input`, list positions counting from 0, e.g. `["answers", "2", "stepKey"]`. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An amount of money. */
export type Money = {
  /** In units of the currency, exact, e.g. `"120000.00"`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency; always the deployment's reporting currency. */
  readonly currencyCode: Scalars['CurrencyCode']['output'];
};

/** A range that is likely to hold the true value. */
export type Interval = {
  /** Lower end, 0 to 100. */
  readonly lower: Scalars['Float']['output'];
  /** Upper end, 0 to 100. */
  readonly upper: Scalars['Float']['output'];
  /** How likely, 0 to 1: 0.8 for scores, 0.95 for CES. */
  readonly level: Scalars['Float']['output'];
};

/** Who is asking, as the product understood it. */
export type Viewer = {
  /** The caller's subject, as in the token. */
  readonly subject: Scalars['String']['output'];
  /**
   * The caller's e-mail address: tasks and accounts are theirs by it. Null where neither the token nor the
   * directory of users says one.
   */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The caller's roles. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Whether the caller is told by e-mail what others assign to them: accounts and tasks, what comes one after the other
   * in one message. Null where no e-mail is sent, or the caller has no address.
   */
  readonly assignmentMails?: Maybe<Scalars['Boolean']['output']>;
  /** In which language the caller gets these messages, as last chosen; null where none was: they are in English then. */
  readonly language?: Maybe<SurveyLanguage>;
};

/** A role that an access token may have. What each may do is told in docs/permissions.md. */
export type AccessTokenRole =
  /** Everything. */
  | 'ADMIN'
  /** Accounts, people, risks, submissions and outcomes. */
  | 'CUSTOMER_SUCCESS'
  /** Testimonials and consent. */
  | 'MARKETING'
  /** Jobs, hotspots and market figures. */
  | 'PRODUCT'
  /** Sends accounts, people, submissions and outcomes. */
  | 'INGEST'
  /** Reads accounts, risks and hotspots as figures. */
  | 'READ';

/** What an export has rows of. */
export type ExportKind =
  /**
   * Accounts that are not archived, by name, with their risk on `job` if one is named. The columns are those that an
   * import of accounts reads.
   */
  | 'ACCOUNTS'
  /** What `atRiskAccounts` lists, in its order, with score, band, drivers and trend. Of a job. */
  | 'AT_RISK_ACCOUNTS'
  /** Contacts, account by account, with names and addresses. The columns are those that an import of contacts reads. */
  | 'RESPONDENTS'
  /** Answers, a row each, account by account, those of retracted submissions too; on `job` alone if one is named. */
  | 'ANSWERS'
  /** What accounts did, account by account, retracted outcomes too. */
  | 'OUTCOMES'
  /** Testimonial candidates in every state, those on hold too. Of a job. */
  | 'TESTIMONIALS'
  /** Steps with how difficult they are. Of a job. */
  | 'HOTSPOTS';

/** How an export is written. */
export type ExportFormat =
  /**
   * A line with the names of the columns, then a line for each row, in UTF-8. A cell that a spreadsheet would run as a
   * formula has an apostrophe in front.
   */
  | 'CSV'
  /** A JSON object on each line, with a field for each column and values as they are. */
  | 'JSON_LINES';

/** How far an export has come. */
export type ExportStatus =
  /** It starts within a minute. */
  | 'WAITING'
  /** Rows are being written. */
  | 'RUNNING'
  /** The file can be downloaded. */
  | 'DONE'
  /** There is no file; `failureReason` says why. */
  | 'FAILED'
  /** Cancelled by the caller; there is no file. */
  | 'CANCELLED'
  /** The file was removed, as it is 24 hours after the export was done. */
  | 'EXPIRED';

/** A list that is exported as a file. */
export type Export = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it has rows of. */
  readonly kind: ExportKind;
  /** How it is written. */
  readonly format: ExportFormat;
  /** The job that it is of; null if it is of none. */
  readonly job?: Maybe<Job>;
  /** Whether ids, names and addresses of respondents were asked for. */
  readonly withNames: Scalars['Boolean']['output'];
  /** How far it has come. */
  readonly status: ExportStatus;
  /** Rows written so far. After a failure it goes on from the last part that was saved, and this may go back. */
  readonly rowsWritten: Scalars['Int']['output'];
  /** Why there is no file; null unless it failed. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was done, failed or was cancelled. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the file is removed: 24 hours after it was done. Null before. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the file is called. */
  readonly fileName: Scalars['String']['output'];
  /**
   * Where the file is downloaded, without a token: for 10 minutes from now, then ask again. Null while there is no file,
   * and for a caller whose roles allow less than those that the export was asked for with.
   */
  readonly downloadUrl?: Maybe<Scalars['String']['output']>;
};

/** A list of the console that views are saved of. */
export type SavedViewList =
  /** Accounts at risk. */
  | 'AT_RISK'
  /** All accounts. */
  | 'ACCOUNTS'
  /** Accounts to ask next. */
  | 'ASK_NEXT'
  /** Survey links. */
  | 'SURVEY_LINKS'
  /** Testimonial candidates. */
  | 'TESTIMONIALS'
  /** Hotspots. */
  | 'HOTSPOTS';

/** Filters, order and columns of a list in the console, saved under a name. One person may have 50, a team may share 100. */
export type SavedView = {
  /** Its id. It stays the same when the view is renamed, changed, shared, or restored. */
  readonly id: Scalars['ID']['output'];
  /** The list that it is of. */
  readonly list: SavedViewList;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What the list's address in the console says after its `?`: filters, order, columns and job. */
  readonly query: Scalars['String']['output'];
  /** Whether the team sees it, or its creator alone. */
  readonly isShared: Scalars['Boolean']['output'];
  /** Who made it: an e-mail address, or the name at the token's issuer. */
  readonly createdBy: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was deleted; null unless it was. It can be restored for 24 hours. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the caller may change it: who made it may, and ADMIN. */
  readonly viewerCanUpdate: Scalars['Boolean']['output'];
  /** Grows with each change. Sent with a change, it makes sure that no one else's is lost. */
  readonly version: Scalars['Int']['output'];
};

/**
 * A personal access token: what its owner gives to a script or a tool, which calls the API in their
 * name with it. The token itself is shown once, by `accessTokenCreate`.
 */
export type AccessToken = {
  /** Its id, which proves nothing: the middle part of the token. */
  readonly id: Scalars['ID']['output'];
  /** What its owner calls it. */
  readonly name: Scalars['String']['output'];
  /** What it may do, as long as its owner may. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The day, UTC, of the last call that came by it; null before the first. */
  readonly lastUsedOn?: Maybe<Scalars['Date']['output']>;
};

/** What customers are trying to get done, whatever product they use. */
export type Job = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The key that inputs refer to the job by. */
  readonly key: Scalars['String']['output'];
  /** The job in words, naming no product. */
  readonly statement: Scalars['String']['output'];
  /**
   * Its wording in surveys and their messages in other languages, each language at most once; where there
   * is none, the statement itself is shown.
   */
  readonly translations: ReadonlyArray<StatementTranslation>;
  /** All steps by position, those switched off included. */
  readonly steps: ReadonlyArray<JobStep>;
  /** Every competitor that is known on the job, by key. */
  readonly solutions?: Maybe<ReadonlyArray<Solution>>;
  /** The numbers that scores are made with. */
  readonly scoring: ScoringSettings;
  /** How many questions a survey asks at a time, 3 to 7. */
  readonly surveyQuestions: Scalars['Int']['output'];
  /** How the survey's page shows its questions. */
  readonly surveyLayout: SurveyLayout;
  /** The changes of how answers are scored, the newest first. */
  readonly scoringHistory?: Maybe<ScoringVersionConnection>;
  /** How far a change that touches every account has come; null if none is under way. */
  readonly reassessment?: Maybe<Reassessment>;
  /**
   * The last rebuild, under way or finished; null if there was none, or if another change has touched
   * every account since.
   */
  readonly rebuild?: Maybe<Rebuild>;
  /** How far the back-tests under way have come, in accounts; null if none is under way. */
  readonly backtestProgress?: Maybe<Reassessment>;
  /** Since when the job is archived, and so in no list of jobs, its surveys closed; null while it is not. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What customers are trying to get done, whatever product they use. */
export type JobScoringHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a list of jobs. */
export type JobEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The job. */
  readonly node: Job;
};

/** A page of jobs, by key. */
export type JobConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Job>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A change that touches every account, on its way. */
export type Reassessment = {
  /** Accounts assessed again so far. */
  readonly done: Scalars['Int']['output'];
  /** Accounts to assess in all. */
  readonly total: Scalars['Int']['output'];
};

/** Everything computed of a job, made again from the recorded facts beside live traffic. */
export type Rebuild = {
  /** Whether past months of the hotspots' history are filled in too. */
  readonly withHistory: Scalars['Boolean']['output'];
  /** Accounts gone through so far. */
  readonly done: Scalars['Int']['output'];
  /** Accounts to go through in all. */
  readonly total: Scalars['Int']['output'];
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it came to its end; null while it is under way. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accounts whose stored figures were not those that their facts say: 0 where all is well. */
  readonly differed: Scalars['Int']['output'];
  /** How often all accounts were gone through: again where totals still held something. */
  readonly passes: Scalars['Int']['output'];
  /** Parts of totals that no account accounted for, now dropped; null until that is known. */
  readonly leftovers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A stage of the job. */
export type JobStep = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The key that inputs refer to the step by. */
  readonly key: Scalars['String']['output'];
  /** Place in the job, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The step in words, naming no product. */
  readonly statement: Scalars['String']['output'];
  /**
   * Its wording in surveys and their messages in other languages, each language at most once; where there
   * is none, the statement itself is shown.
   */
  readonly translations: ReadonlyArray<StatementTranslation>;
  /** Whether the step is asked about and counts. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Weight in the score, greater than 0; 1 unless set. */
  readonly importance: Scalars['Float']['output'];
  /** Whether the step must simply work: failing it lifts an account out of band LOW. */
  readonly isTableStakes: Scalars['Boolean']['output'];
  /** Who is responsible for the step on our side. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /**
   * Share of the market that finds the step difficult, percent, 0 to 100, higher is worse; null if
   * no one has measured it.
   */
  readonly marketCes?: Maybe<Scalars['Float']['output']>;
  /** Where that share comes from; null if no one has measured it. */
  readonly marketBenchmark?: Maybe<MarketBenchmark>;
  /** Competitors rated at this step, best (lowest CES) first. */
  readonly solutions?: Maybe<ReadonlyArray<SolutionRating>>;
};

/** Where the share of the market comes from that finds a step difficult. */
export type MarketBenchmark = {
  /** How many people were asked; null if not known. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** Who measured it; null if not known. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The day of the figure; null if not known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** Anything else that gets steps of the job done, manual work and spreadsheets included. */
export type Solution = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The key that inputs refer to the solution by. */
  readonly key: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Other names that customers use for it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is manual work (spreadsheets, paper), which is never an imminent threat. */
  readonly isManual: Scalars['Boolean']['output'];
};

/** How a competitor solution does at a step. */
export type SolutionRating = {
  /** The competitor. */
  readonly solution: Solution;
  /** Share of its users who find the step difficult, percent, 0 to 100, higher is worse. */
  readonly ces: Scalars['Float']['output'];
  /** How many people were asked; null if not known. */
  readonly sampleSize?: Maybe<Scalars['Int']['output']>;
  /** The day of the figure; null if not known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** The numbers that a job's scores are made with. Each change makes a new version. */
export type ScoringSettings = {
  /** Counts up by 1 with each change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** b0 of the score 100·σ(b0 + b1·index). */
  readonly intercept: Scalars['Float']['output'];
  /** b1 of the score 100·σ(b0 + b1·index), greater than 0. */
  readonly slope: Scalars['Float']['output'];
  /** Score from which an account is in band HIGH, 0 to 100. */
  readonly highFrom: Scalars['Float']['output'];
  /** Score from which an account is in band MEDIUM, 0 to 100. */
  readonly mediumFrom: Scalars['Float']['output'];
  /** Days of 24 hours after which an answer no longer counts. */
  readonly answersExpireAfterDays: Scalars['Int']['output'];
  /** Points of relief, 0 to 100, from which a competitor is an imminent threat. */
  readonly switchThreshold: Scalars['Float']['output'];
  /** Points of relief, 0 to 100, from which a competitor is worth watching. */
  readonly watchFrom: Scalars['Float']['output'];
  /** CES in percent, 0 to 100, from which a step counts as hard. */
  readonly hardFrom: Scalars['Float']['output'];
  /** How much each role's answers count. */
  readonly roleWeights: ReadonlyArray<RoleWeight>;
  /** Where a segment weighs a step differently from the rest. */
  readonly segmentImportance: ReadonlyArray<SegmentImportance>;
  /** Whether the score was fitted to outcomes. Until then it is an index and no probability. */
  readonly isCalibrated: Scalars['Boolean']['output'];
  /** What the score was calibrated on; null until it is. From then on a score is a probability of churn. */
  readonly calibration?: Maybe<Calibration>;
};

/** How much a role's answers count. */
export type RoleWeight = {
  /** The role. */
  readonly role: RespondentRole;
  /** Greater than 0; 1 unless set. */
  readonly weight: Scalars['Float']['output'];
};

/** A segment's own weight for a step, in place of the step's. */
export type SegmentImportance = {
  /** The segment. */
  readonly segment: Scalars['String']['output'];
  /** The step. */
  readonly stepKey: Scalars['String']['output'];
  /** Greater than 0. */
  readonly importance: Scalars['Float']['output'];
};

/** A change of how a job's answers are scored. */
export type ScoringVersion = {
  /**
   * The version of the settings that it led to: the same as before where something was learned, or a
   * step is no longer asked about. `calibrationApply` goes back to it.
   */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; null where the portfolio's own answers taught it, overnight. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Whether it is the version in force. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** What it changed; empty where the job was new. */
  readonly changes: ReadonlyArray<ScoringDifference>;
};

/** A value of a job's scoring that was changed, in words. */
export type ScoringDifference = {
  /** What it is, such as `High from`. */
  readonly name: Scalars['String']['output'];
  /** The value before. */
  readonly before: Scalars['String']['output'];
  /** The value after. */
  readonly after: Scalars['String']['output'];
};

/** A change of scoring in a list. */
export type ScoringVersionEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ScoringVersion;
};

/** A page of changes of scoring. */
export type ScoringVersionConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ScoringVersionEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<ScoringVersion>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What other settings would make of the accounts. */
export type SettingsPreview = {
  /** Accounts that this call scored both ways; churned and archived ones do not count. */
  readonly accounts: Scalars['Int']['output'];
  /** Accounts that count in the lists of the job. */
  readonly total: Scalars['Int']['output'];
  /** Accounts that this call left out, as something stored cannot be read. */
  readonly unreadable: Scalars['Int']['output'];
  /** How many of the accounts would change band, from which to which. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** The accounts that would change band, or how much a competitor threatens them. */
  readonly changes: ReadonlyArray<SettingsPreviewChange>;
  /** True where no accounts are left: for a sample, where it holds them all. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** `after` of the next call; null after the last, and for a sample. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An account that other settings would show differently. */
export type SettingsPreviewChange = {
  /** The account. */
  readonly account: Account;
  /** By the settings in force. */
  readonly before: RiskBySettings;
  /** By the others. */
  readonly after: RiskBySettings;
};

/** What settings make of an account. */
export type RiskBySettings = {
  /** 0 safe, 100 danger; null without current answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band. */
  readonly band: RiskBand;
  /** How much the worst competitor threatens; null if none does. */
  readonly threat?: Maybe<CompetitorThreat>;
};

/** What the outcomes on record say of settings, before and after a change. */
export type SettingsBacktest = {
  /** By the settings in force. */
  readonly before: SettingsAccuracy;
  /** By the others. */
  readonly after: SettingsAccuracy;
  /** False where more than 500 accounts have outcomes: those decided last are scored. */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** How well a score tells in advance who leaves. */
export type SettingsAccuracy = {
  /** Outcomes of accounts that had a score 90 days before the decision. */
  readonly cases: Scalars['Int']['output'];
  /** Of those, how many churned. */
  readonly churned: Scalars['Int']['output'];
  /** What it comes to, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /**
   * Chance that of a churned and a kept account the churned one had the higher score, 0 to 1; null
   * without one of each.
   */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`; null without one. */
  readonly aucInterval?: Maybe<Interval>;
  /** What the bands were worth: HIGH, and HIGH or MEDIUM. */
  readonly bands: ReadonlyArray<BandOutcome>;
};

/**
 * What must stand behind a figure before callers without the right to see respondents read it. It is a
 * setting of the deployment: `--fewest-respondents` and `--fewest-accounts`.
 */
export type SuppressionMinimum = {
  /** People who responded. */
  readonly respondents: Scalars['Int']['output'];
  /** Accounts that they belong to. */
  readonly accounts: Scalars['Int']['output'];
};

/** A fact of an account that its own vendor defines, such as a region or a plan. */
export type Attribute = {
  /** Its name. */
  readonly key: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** A customer company. */
export type Account = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The id that your own systems know the account by. */
  readonly externalId: Scalars['String']['output'];
  /** The company's name. */
  readonly name: Scalars['String']['output'];
  /** The group of customers that it belongs to; null if none. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** The trade that it is in; null if not known. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** Annual recurring revenue: what the customer pays us in a year, never its own turnover. */
  readonly arr?: Maybe<Money>;
  /** The day on which the contract renews. */
  readonly renewalDate?: Maybe<Scalars['Date']['output']>;
  /** Who is responsible for the account on our side. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Facts of the account that you define yourselves, by key. */
  readonly attributes?: Maybe<ReadonlyArray<Attribute>>;
  /** When the account was first written; 1970 for accounts of before this was kept. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When a field of the account last changed; 1970 where that was before this was kept. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Since when the account is archived, and so in no list and no total; null while it is not. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** People in the account, by id. */
  readonly respondents?: Maybe<RespondentConnection>;
  /** What was submitted on the account, newest first unless ordered otherwise. */
  readonly submissions?: Maybe<SubmissionConnection>;
  /** What the account did, newest first; retracted outcomes say since when they no longer count. */
  readonly outcomes?: Maybe<OutcomeConnection>;
  /** The account's risk on a job; null until it is first assessed. */
  readonly risk?: Maybe<AccountRisk>;
  /** Competitors that threaten the account, by threat, then relief, greatest first. */
  readonly competitorRisks?: Maybe<ReadonlyArray<CompetitorRisk>>;
  /**
   * How the account feels to a colleague. It is never part of a score, and ends when the owner changes; null
   * where no one has said it since.
   */
  readonly sentiment?: Maybe<AccountSentiment>;
  /** Tasks of the account, by due day; those without one come last. */
  readonly tasks?: Maybe<TaskConnection>;
  /**
   * What happened to the account, newest first: answers, outcomes, and what colleagues did. What colleagues
   * did is kept for 365 days.
   */
  readonly timeline?: Maybe<TimelineEventConnection>;
  /** What the account's people say today on a job, by person: the answers that its figures stand on. */
  readonly currentAnswers?: Maybe<ReadonlyArray<PersonAnswers>>;
};


/** A customer company. */
export type AccountRespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeDropped?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A customer company. */
export type AccountSubmissionsArgs = {
  filter?: InputMaybe<SubmissionFilter>;
  order?: InputMaybe<SubmissionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer company. */
export type AccountOutcomesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer company. */
export type AccountRiskArgs = {
  job: JobSelector;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A customer company. */
export type AccountCompetitorRisksArgs = {
  job: JobSelector;
};


/** A customer company. */
export type AccountTasksArgs = {
  states?: InputMaybe<ReadonlyArray<TaskState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer company. */
export type AccountTimelineArgs = {
  job?: InputMaybe<JobSelector>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A customer company. */
export type AccountCurrentAnswersArgs = {
  job: JobSelector;
};

/** How an account feels to a colleague, from worst to best. */
export type Sentiment =
  /** They are angry, or about to leave. */
  | 'VERY_UNHAPPY'
  /** They complain. */
  | 'UNHAPPY'
  /** Neither. */
  | 'NEUTRAL'
  /** They are content. */
  | 'HAPPY'
  /** They recommend us. */
  | 'VERY_HAPPY';

/** How an account feels to a colleague. */
export type AccountSentiment = {
  /** How it feels. */
  readonly value: Sentiment;
  /** To whom: their e-mail address, or their name at the token's issuer. */
  readonly setBy: Scalars['String']['output'];
  /** When they said so. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** Whether a task is still to be done. */
export type TaskState =
  /** To be done. */
  | 'OPEN'
  /** Done. */
  | 'DONE';

/** Something that a colleague is to do for an account. Kept until 365 days after its last change and its due day. */
export type Task = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose account it is for; null once that is gone. */
  readonly account?: Maybe<Account>;
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
  /** The day by which it is to be done; null if none. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** E-mail address of the colleague whom it is assigned to; null for no one. */
  readonly assignee?: Maybe<Scalars['EmailAddress']['output']>;
  /** Whether it is done. */
  readonly state: TaskState;
  /** The step that it answers; null if none, or if the job or the step is gone. */
  readonly step?: Maybe<JobStep>;
  /** Why that step is difficult; null if none was given. */
  readonly reason?: Maybe<DifficultyReason>;
  /** Who created it: their e-mail address, or their name at the token's issuer. */
  readonly createdBy: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was done; null while it is open. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it; null while it is open. */
  readonly doneBy?: Maybe<Scalars['String']['output']>;
  /** Goes up with each change: send it with a change that must not undo someone else's. */
  readonly version: Scalars['Int']['output'];
};

/** A task in a list. */
export type TaskEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** A page of tasks. */
export type TaskConnection = {
  /** The tasks with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks alone. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
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
  /** They were reached. */
  | 'REACHED'
  /** They were not reached. */
  | 'NOT_REACHED'
  /** Something was agreed to be done next. */
  | 'FOLLOW_UP_AGREED'
  /** What it was about is solved. */
  | 'RESOLVED';

/**
 * A call, an e-mail or a meeting with an account, or a note on it; kept for 365 days. What it says is free text:
 * who names people there keeps what they wrote of them.
 */
export type Activity = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose account it was with; null once that is gone. */
  readonly account?: Maybe<Account>;
  /** What was done. */
  readonly kind: ActivityKind;
  /** What was noted; null if nothing was, and where the contact that it was with has been erased. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What came of it; null if that was not said. */
  readonly outcome?: Maybe<ActivityOutcome>;
  /** The contact that it was with; null if none was named, and where they have been erased. */
  readonly respondent?: Maybe<Respondent>;
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** When it was recorded. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** Something that happened to an account. */
export type TimelineEvent = {
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
};

/** Someone answered. */
export type AnswersEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** What they said. */
  readonly submission?: Maybe<Submission>;
};

/** The score moved, as of the end of a day on which someone answered, or of now. */
export type ScoreEvent = TimelineEvent & {
  /** As of when. */
  readonly at: Scalars['DateTime']['output'];
  /** The score before; null where nothing was known. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score after; null where nothing is known. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
  /** The band before. */
  readonly bandBefore: RiskBand;
  /** The band after. */
  readonly bandAfter: RiskBand;
};

/** The account renewed, grew, shrank or left. */
export type OutcomeEvent = TimelineEvent & {
  /** The day on which it did, from its beginning. */
  readonly at: Scalars['DateTime']['output'];
  /** What it did. */
  readonly outcome?: Maybe<Outcome>;
};

/** Something was launched at a step that people of the account have rated. */
export type LaunchEvent = TimelineEvent & {
  /** The day on which customers got it, from its beginning. */
  readonly at: Scalars['DateTime']['output'];
  /** The step's key. */
  readonly stepKey: Scalars['String']['output'];
  /** The step in words. */
  readonly statement: Scalars['String']['output'];
  /** What was launched. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What of an account's risk a playbook answers. */
export type PlaybookReason =
  /** A step is difficult. */
  | 'DIFFICULT_STEP'
  /** A competitor threatens at a difficult step. */
  | 'COMPETITOR_BETTER'
  /** A table-stakes step is difficult. */
  | 'TABLE_STAKES'
  /** The score is worsening. */
  | 'WORSENING'
  /** The decision-maker struggles. */
  | 'BUYER_STRUGGLES'
  /** No one has responded, or to too few steps. */
  | 'TOO_FEW_ANSWERS';

/** Whom the task of an action is assigned to. */
export type PlaybookAssignee =
  /** The owner of the account; no one where it has none, or they are no user any more. */
  | 'ACCOUNT_OWNER'
  /** Who starts the playbook. */
  | 'STARTER'
  /** No one. */
  | 'NO_ONE';

/** What is to be done next: starting the playbook creates a task of it. */
export type PlaybookAction = {
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
  /** Days from the start until the task is due. */
  readonly dueInDays: Scalars['Int']['output'];
  /** Whom it is assigned to. */
  readonly assignTo: PlaybookAssignee;
};

/** A short list of next actions for one reason, written once and started for any account that it fits. */
export type Playbook = {
  /** Names it among those of its job. */
  readonly key: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What of an account's risk it answers. */
  readonly reason: PlaybookReason;
  /** The step that it is for; null for any. */
  readonly step?: Maybe<JobStep>;
  /** What is to be done, in this order. */
  readonly actions: ReadonlyArray<PlaybookAction>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A playbook that fits an account. */
export type PlaybookOffer = {
  /** The playbook. */
  readonly playbook: Playbook;
  /** The step that it would answer there; null for one of the account as a whole. */
  readonly step?: Maybe<JobStep>;
};

/**
 * That a playbook was started for an account, and how the account's score was then and 90 days later. It says
 * what followed, not what the playbook brought about.
 */
export type PlaybookStart = {
  /** Names the start. */
  readonly id: Scalars['ID']['output'];
  /** For which account; null once that is gone. */
  readonly account?: Maybe<Account>;
  /** The key of the playbook, which may have been deleted since. */
  readonly playbookKey: Scalars['String']['output'];
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** What it answered. */
  readonly reason: PlaybookReason;
  /** `JobStep.key` of the step that it answered; null for the account as a whole. */
  readonly stepKey?: Maybe<Scalars['String']['output']>;
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it: their e-mail address, or their name at the token's issuer. */
  readonly startedBy: Scalars['String']['output'];
  /** The day from which on `scoreAfter` can be told. */
  readonly effectOn: Scalars['Date']['output'];
  /** The score as it was started, by today's settings; null where none is known. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score 90 days later, by today's settings; null before that, and where none is known. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
};

/**
 * What followed the starts of a playbook: of the newest 50 that began at least 90 days ago. Accounts tend to be
 * chosen while their score is high, and such scores tend to fall by themselves.
 */
export type PlaybookEffect = {
  /** Starts that it counts: those that began at least 90 days ago, at most 50. */
  readonly ended: Scalars['Int']['output'];
  /** n: those of them with a score both then and 90 days later. */
  readonly scored: Scalars['Int']['output'];
  /** k: those of `scored` whose score fell by 10 points or more. */
  readonly improved: Scalars['Int']['output'];
  /** Those of `scored` whose score rose by 10 points or more. */
  readonly worsened: Scalars['Int']['output'];
  /** 95 % interval of k of n in percent (Wilson); null where n is 0. */
  readonly interval?: Maybe<Interval>;
  /** The starts that it counts, newest first. */
  readonly starts: ReadonlyArray<PlaybookStart>;
};

/** A colleague called, wrote, met someone, or noted something. */
export type ActivityEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** What they did. */
  readonly activity?: Maybe<Activity>;
};

/** A colleague did a task. */
export type TaskDoneEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** The task; null where it has been deleted meanwhile. */
  readonly task?: Maybe<Task>;
};

/** A colleague snoozed the account. */
export type SnoozeEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** On which job; null where it is gone. */
  readonly job?: Maybe<Job>;
  /** The day on which it was to be back at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Whom it was assigned to; null for no one. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
};

/** A colleague said how the account feels. */
export type SentimentEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** How it feels; null where they withdrew it. */
  readonly sentiment?: Maybe<Sentiment>;
};

/** A colleague started a playbook. */
export type PlaybookEvent = TimelineEvent & {
  /** When they did. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did: their e-mail address, or their name at the token's issuer. */
  readonly by: Scalars['String']['output'];
  /** What it was called. */
  readonly name: Scalars['String']['output'];
  /** The step that it answered; null for the account as a whole, and where the step is gone. */
  readonly step?: Maybe<JobStep>;
};

/** An event in a timeline. */
export type TimelineEventEdge = {
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: TimelineEvent;
};

/** A page of a timeline. */
export type TimelineEventConnection = {
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What one person says today. */
export type PersonAnswers = {
  /** The person. */
  readonly respondent: Respondent;
  /** Their answers that count, in step order. */
  readonly answers: ReadonlyArray<CurrentAnswer>;
};

/** An answer that counts today: the person's latest at the step, and not run out. */
export type CurrentAnswer = {
  /** The step. */
  readonly step: JobStep;
  /** How difficult the person finds it. */
  readonly effort: Effort;
  /** What helps, or what makes it hard, in the person's words. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why it is difficult; null unless stated. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the explanation is about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for it. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /**
   * Whether it came by a survey link: from the person, or from someone else who has the link. Null
   * where the submission is no longer kept.
   */
  readonly isByLink?: Maybe<Scalars['Boolean']['output']>;
};

/** One entry of a list of accounts. */
export type AccountEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** A page of accounts, by name. */
export type AccountConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A person in an account. */
export type Respondent = Node & {
  /** Opaque id, made at random: it says nothing about the person. */
  readonly id: Scalars['ID']['output'];
  /** The id that your own systems know the person by, unique within the account. */
  readonly externalId: Scalars['String']['output'];
  /** The person's name, as last stated. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The person's e-mail address, as last stated. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The person's phone number, as last stated. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The language that the person is asked in, as last stated; null where it is not known. */
  readonly language?: Maybe<SurveyLanguage>;
  /** What the person has to do with the job, as last stated. */
  readonly role?: Maybe<RespondentRole>;
  /** Whether the person agreed to be asked about a quote. Unless stated, they did not. */
  readonly mayContact: Scalars['Boolean']['output'];
  /** The account that the person belongs to. */
  readonly account?: Maybe<Account>;
  /** When what is known of the person last changed; null where nothing was stated. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * That a link to the person's answers was used to ask that they be erased, until it is decided: their
   * answers count nowhere and no one is shown them. Null where nothing waits.
   */
  readonly withdrawal?: Maybe<Withdrawal>;
  /** That the person is sent no surveys by e-mail; null where they may be. `respondentMailAllow` undoes it. */
  readonly mailStop?: Maybe<MailStop>;
  /**
   * Since when the person is no longer a contact: they are not asked, and their answers count only up to
   * then. Null while they are.
   */
  readonly droppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** External ids of people who were merged into this one, which lead here. */
  readonly formerExternalIds: ReadonlyArray<Scalars['String']['output']>;
  /** What the person submitted, newest first, retracted submissions included. */
  readonly submissions?: Maybe<SubmissionConnection>;
  /** What the person says today on a job, in step order. */
  readonly currentAnswers?: Maybe<ReadonlyArray<CurrentAnswer>>;
};


/** A person in an account. */
export type RespondentSubmissionsArgs = {
  order?: InputMaybe<SubmissionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in an account. */
export type RespondentCurrentAnswersArgs = {
  job: JobSelector;
};

/** That a person is to be erased, asked for by a link to their answers. */
export type Withdrawal = {
  /** When it was first asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When it is done unless someone confirms or dismisses it before: 30 days later. */
  readonly erasesAt: Scalars['DateTime']['output'];
  /** What then becomes of their answers. */
  readonly mode: EraseMode;
};

/** One entry of a list of people. */
export type RespondentEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Respondent;
};

/** A page of people. */
export type RespondentConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RespondentEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Respondent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What one person said on one occasion. It never changes; it can only be retracted. */
export type Submission = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The account that it is about. */
  readonly account?: Maybe<Account>;
  /** Who said it. */
  readonly respondent?: Maybe<Respondent>;
  /** The job that it is about. */
  readonly job: Job;
  /** When it was said. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When it was received. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was received, or retracted. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where it came from, e.g. `api` or `csv`. */
  readonly source: Scalars['String']['output'];
  /** The import that it came with; null if it came alone. */
  readonly importBatch?: Maybe<Scalars['String']['output']>;
  /**
   * Who sent it, by the subject of their token; null where it came by a survey link, and for what was
   * sent before this was kept.
   */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Whether it came by a survey link: from the person, or from someone else who has the link. */
  readonly isByLink: Scalars['Boolean']['output'];
  /** When it was retracted; null while it counts. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retracted. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>;
  /** The answers as they were given; steps that are no part of the person's work come last. */
  readonly answers: ReadonlyArray<StepAnswer>;
};

/** One entry of a list of submissions. */
export type SubmissionEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The submission. */
  readonly node: Submission;
};

/** A page of submissions, newest first. */
export type SubmissionConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SubmissionEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Submission>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What a person said about one step. */
export type StepAnswer = {
  /** The step. */
  readonly step: JobStep;
  /** How difficult it is; null where the step is no part of the person's work. */
  readonly effort?: Maybe<Effort>;
  /** The person's own words on why. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why it is difficult; null unless stated. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the words are about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for this step, as written. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
};

/** Whether the score predicts churn here. */
export type BacktestVerdict =
  /** Fewer than 10 churned or 10 kept accounts. */
  | 'TOO_FEW_OUTCOMES'
  /** Accounts that left had higher scores, beyond chance. */
  | 'PREDICTS'
  /** Even at best the score is of little use. */
  | 'DOES_NOT_PREDICT'
  /** There are not enough outcomes to say either. */
  | 'CANNOT_TELL'
  /** Accounts that left had lower scores: something is wrong with the import. */
  | 'REVERSED';

/** How a back-test may deceive. */
export type BacktestWarning =
  /** The score becomes much better within 30 days of the decision: answers know of it. */
  | 'LEAK_NEAR_END'
  /** Churned accounts have a score more or less often than kept ones. */
  | 'SURVIVORSHIP'
  /** Accounts that were never asked churn more or less often than those that were. */
  | 'ASKED_SELECTIVELY'
  /** Someone acted on accounts in band HIGH: a score that is acted on looks worse. */
  | 'INTERVENTION'
  /** The settings in force were learned from some of the cases: these are scored without themselves. */
  | 'IN_SAMPLE'
  /** Everything known of some of the cases was received after the decision. */
  | 'BACKFILLED'
  /** No renewal is recorded: there is nothing to compare with. */
  | 'ONLY_CHURN_RECORDED';

/** Why an outcome is not scored. */
export type BacktestExclusion =
  /** The account became smaller: neither churned nor kept. */
  | 'CONTRACTED'
  /** Another outcome of the account, within the horizon, counts instead. */
  | 'DUPLICATE'
  /** The answers of that time are no longer kept. */
  | 'RETENTION'
  /** The account was recorded only later. */
  | 'TOO_NEW'
  /** No one in the account had been asked. */
  | 'NEVER_ASKED'
  /** No one in the account had answered. */
  | 'NO_ANSWERS'
  /** All answers had expired. */
  | 'EXPIRED';

/** Whether the score tells the truth: what it said before outcomes, and what happened. */
export type Backtest = {
  /** The job. */
  readonly job: Job;
  /** How many days before the decision accounts are scored. */
  readonly horizonDays: Scalars['Int']['output'];
  /** When the run began; later outcomes are not in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The version of the scoring settings. */
  readonly scoringVersion: Scalars['Int']['output'];
  /** Scored cases: outcomes of accounts that had a score. */
  readonly cases: Scalars['Int']['output'];
  /** Scored cases that churned. */
  readonly churned: Scalars['Int']['output'];
  /** Scored cases that were kept. */
  readonly kept: Scalars['Int']['output'];
  /** Cases that are not scored, by the first reason that applies. */
  readonly excluded: ReadonlyArray<ExcludedCases>;
  /** Renewals that are assumed, since the renewal date passed without an outcome. */
  readonly assumedRenewals: Scalars['Int']['output'];
  /** Whether the score predicts churn. */
  readonly verdict: BacktestVerdict;
  /** The verdict in words. */
  readonly sentence: Scalars['String']['output'];
  /** The chance, 0 to 1, that of two accounts the one that left had the higher score; 0.5 is chance. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`. */
  readonly aucInterval?: Maybe<Interval>;
  /** `auc` without the cases of which everything was received after the decision; null without such. */
  readonly aucWithoutBackfilled?: Maybe<Scalars['Float']['output']>;
  /** Scored cases of which everything was received after the decision. */
  readonly backfilled: Share;
  /** Accounts in band HIGH that someone acted on before the decision. */
  readonly actedOn: Share;
  /** What the bands were worth: HIGH, and HIGH or MEDIUM. */
  readonly bands: ReadonlyArray<BandOutcome>;
  /** How many of the 10 and the 20 highest scores churned, and of as many as the team can call. */
  readonly precisionAt: ReadonlyArray<PrecisionAt>;
  /** How much more often each tenth of the scores churned than all; empty with fewer than ten cases. */
  readonly deciles: ReadonlyArray<DecileLift>;
  /** Mean squared error of the score read as a probability, 0 to 1. */
  readonly brier?: Maybe<Scalars['Float']['output']>;
  /** The same if every case had been given the share that churned. */
  readonly brierBaseRate?: Maybe<Scalars['Float']['output']>;
  /** What was said and what happened, in bins of equal size; empty with fewer than 50 cases. */
  readonly calibration: ReadonlyArray<CalibrationBin>;
  /** How the cases stood before the decision, from the longest lead to the day itself. */
  readonly leadTimes: ReadonlyArray<LeadTimePoint>;
  /** Quartiles of the days for which churned accounts had been flagged without a break. */
  readonly leadDays: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** Churned accounts that were not flagged on the day of the decision. */
  readonly neverFlagged: Share;
  /** What each rule that overrides the score was worth. */
  readonly rules: ReadonlyArray<RuleOutcome>;
  /** How this back-test may deceive. */
  readonly warnings: ReadonlyArray<BacktestWarning>;
  /** The same by segment, most cases first. */
  readonly segments: ReadonlyArray<BacktestGroup>;
  /** The same by owner, most cases first; `name` is the owner's e-mail address. */
  readonly owners: ReadonlyArray<BacktestGroup>;
  /** How often accounts churned that had answered, that were asked and did not answer, and that no one asked. */
  readonly byResponse: ReadonlyArray<ChurnByResponse>;
  /**
   * How many of the contacts in the accounts that have not left responded, and whether late answers
   * differ; null where no contact is known.
   */
  readonly nonResponse?: Maybe<NonResponse>;
  /** Whether the score is calibrated, and whether what happened since still agrees with it. */
  readonly calibrationStatus: CalibrationStatus;
  /** The cases one by one: scored ones by falling score, then the others. */
  readonly caseList?: Maybe<BacktestCaseConnection>;
};


/** Whether the score tells the truth: what it said before outcomes, and what happened. */
export type BacktestPrecisionAtArgs = {
  callsPerMonth?: InputMaybe<Scalars['Int']['input']>;
};


/** Whether the score tells the truth: what it said before outcomes, and what happened. */
export type BacktestCaseListArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A calibration that is in force. */
export type Calibration = {
  /** What it fitted. */
  readonly kind: CalibrationKind;
  /** Since when the score is a probability. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** On how many outcomes it was fitted. */
  readonly cases: Scalars['Int']['output'];
  /** How many of them churned. */
  readonly churned: Scalars['Int']['output'];
  /** The share that churned, 0 to 1. */
  readonly baseRate: Scalars['Float']['output'];
  /** The AUC on outcomes that it was not fitted on. */
  readonly aucOutOfFold?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the slope; null where steps were fitted too. */
  readonly slopeInterval?: Maybe<Interval>;
};

/** Whether the score is calibrated. */
export type CalibrationStatus =
  /** The score is an index. */
  | 'NOT_CALIBRATED'
  /** The score is a probability. */
  | 'CURRENT'
  /** The calibration is older than 180 days, or outcomes since disagree: calibrate again. */
  | 'RECALIBRATE';

/** What a calibration fits. */
export type CalibrationKind =
  /** Intercept and slope. */
  | 'SCALE'
  /** The importance of the steps too. */
  | 'STEPS';

/** What a proposal advises. */
export type CalibrationAdvice =
  /** There are too few outcomes. */
  | 'NOT_ENOUGH'
  /** Keep the settings in force. */
  | 'KEEP'
  /** It seems better, and may be chance. */
  | 'POSSIBLE'
  /** It is clearly better. */
  | 'RECOMMENDED'
  /** It is worse on the latest outcomes. */
  | 'NEVER';

/** What a calibration would change. Nothing changes until someone applies it. */
export type CalibrationProposal = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it fits. */
  readonly kind: CalibrationKind;
  /** Whether to apply it. */
  readonly advice: CalibrationAdvice;
  /** The advice in words. */
  readonly sentence: Scalars['String']['output'];
  /** Outcomes that it was fitted on. */
  readonly cases: Scalars['Int']['output'];
  /** How many of them churned. */
  readonly churned: Scalars['Int']['output'];
  /** The share that churned, 0 to 1; null without outcomes. */
  readonly baseRate?: Maybe<Scalars['Float']['output']>;
  /** The new intercept; null where there is nothing to apply, as are the figures below. */
  readonly intercept?: Maybe<Scalars['Float']['output']>;
  /** The new slope. */
  readonly slope?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the slope; SCALE alone. */
  readonly slopeInterval?: Maybe<Interval>;
  /** How strongly steps are drawn towards each other; STEPS alone. */
  readonly lambda?: Maybe<Scalars['Float']['output']>;
  /** The steps' new importance; STEPS alone. */
  readonly importance: ReadonlyArray<StepImportance>;
  /** The score from which an account would be in band HIGH. */
  readonly highFrom?: Maybe<Scalars['Float']['output']>;
  /** The score from which an account would be in band MEDIUM. */
  readonly mediumFrom?: Maybe<Scalars['Float']['output']>;
  /** How much log loss it spares for each outcome, on outcomes that it was not fitted on. */
  readonly gain?: Maybe<Scalars['Float']['output']>;
  /** Standard error of `gain`. */
  readonly gainStandardError?: Maybe<Scalars['Float']['output']>;
  /** The AUC of the settings in force. */
  readonly aucBefore?: Maybe<Scalars['Float']['output']>;
  /** The AUC of the proposal, on outcomes that it was not fitted on. */
  readonly aucAfter?: Maybe<Scalars['Float']['output']>;
  /** The version of the settings that it was compared with: it applies to that one only. */
  readonly againstVersion: Scalars['Int']['output'];
  /** How many accounts would change band, when it was made. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A step's importance. */
export type StepImportance = {
  /** The step. */
  readonly step: JobStep;
  /** Its weight in the index. */
  readonly importance: Scalars['Float']['output'];
};

/** What a back-test says of the accounts of one segment, or of one owner. */
export type BacktestGroup = {
  /** The segment or the owner; null for accounts without one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Scored cases that churned. */
  readonly churned: Share;
  /** Whether the score predicts churn there. */
  readonly verdict: BacktestVerdict;
  /** As `Backtest.auc`; null where there are fewer than 10 churned or kept cases. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of `auc`. */
  readonly aucInterval?: Maybe<Interval>;
};

/** Whether an account's people had answered. */
export type ResponseKind =
  /** Someone had answered, even if the answers had expired. */
  | 'RESPONDED'
  /** People were asked, and no one had answered. */
  | 'SILENT'
  /** No one had been asked. */
  | 'NEVER_ASKED';

/** How often accounts churned, by whether their people had answered. */
export type ChurnByResponse = {
  /** Whether they had answered. */
  readonly response: ResponseKind;
  /** How many churned. */
  readonly churned: Share;
  /**
   * How much more often than accounts that had responded, in percentage points: Newcombe's interval of the
   * difference. Null for those themselves, and where one of the two is of none.
   */
  readonly difference?: Maybe<Interval>;
};

/** Who responded, of all contacts known: people with a current answer. */
export type NonResponse = {
  /** All contacts. */
  readonly responded: Share;
  /** By role. */
  readonly roles: ReadonlyArray<RoleResponse>;
  /** By segment, most contacts first. */
  readonly segments: ReadonlyArray<SegmentResponse>;
  /** By ARR of the account. */
  readonly arrThirds: ReadonlyArray<ArrThirdResponse>;
  /** Early against late answers. */
  readonly timing: ResponseTiming;
};

/** Who responded, of the contacts in one role. */
export type RoleResponse = {
  /** The role. */
  readonly role: RespondentRole;
  /** How many responded. */
  readonly responded: Share;
};

/** Who responded, of the contacts in one segment. */
export type SegmentResponse = {
  /** The segment; null: accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** How many responded. */
  readonly responded: Share;
};

/** Who responded, of the contacts in a third of the accounts. */
export type ArrThirdResponse = {
  /** The third. */
  readonly third: ArrThird;
  /** How many responded. */
  readonly responded: Share;
};

/** A third of the accounts by ARR. */
export type ArrThird =
  /** The third with the highest ARR. */
  | 'HIGHEST'
  /** The third in the middle. */
  | 'MIDDLE'
  /** The third with the lowest ARR. */
  | 'LOWEST'
  /** Accounts of which no ARR is known. */
  | 'UNKNOWN';

/**
 * People who answered a survey link early, against those who answered late: the nearest there is to those
 * who never do.
 */
export type ResponseTiming = {
  /** The half that answered first; null with fewer than 10 people in a half. */
  readonly early?: Maybe<ResponseHalf>;
  /** The half that answered last; null with fewer than 10 people in a half. */
  readonly late?: Maybe<ResponseHalf>;
  /** What that says. */
  readonly sentence: Scalars['String']['output'];
};

/** One half of the people who answered a survey link. */
export type ResponseHalf = {
  /** How many people. */
  readonly people: Scalars['Int']['output'];
  /** The fewest days from the creation of the link to the first answer. */
  readonly fromDays: Scalars['Float']['output'];
  /** The most days. */
  readonly toDays: Scalars['Float']['output'];
  /** Mean struggle, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** 95 % interval of the mean. */
  readonly interval: Interval;
};

/** Cases that are not scored for one reason. */
export type ExcludedCases = {
  /** The reason. */
  readonly reason: BacktestExclusion;
  /** How many. */
  readonly cases: Scalars['Int']['output'];
};

/** So many of so many. */
export type Share = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Of how many. */
  readonly of: Scalars['Int']['output'];
  /** 95 % interval in percent; null of none. */
  readonly interval?: Maybe<Interval>;
};

/** What some bands were worth. */
export type BandOutcome = {
  /** The bands. */
  readonly bands: ReadonlyArray<RiskBand>;
  /** Accounts in these bands that churned. */
  readonly precision: Share;
  /** Churned accounts that were in these bands. */
  readonly recall: Share;
};

/** How many of the highest scores churned. */
export type PrecisionAt = {
  /** How many of the highest scores. */
  readonly k: Scalars['Int']['output'];
  /** How many of them churned, as expected where equal scores are in random order; null without cases. */
  readonly expectedChurned?: Maybe<Scalars['Float']['output']>;
  /** k, or all cases where there are fewer. */
  readonly of: Scalars['Int']['output'];
};

/** A tenth of the cases, by score. */
export type DecileLift = {
  /** 1 is the tenth with the highest scores. */
  readonly decile: Scalars['Int']['output'];
  /** How many times as often as all cases these churned; null where none churned. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Churned cases, as expected where equal scores are in random order. */
  readonly churned: Scalars['Float']['output'];
  /** Cases. */
  readonly cases: Scalars['Int']['output'];
};

/** Cases with similar scores. */
export type CalibrationBin = {
  /** Mean score, 0 to 100. */
  readonly meanScore: Scalars['Float']['output'];
  /** How many churned. */
  readonly churned: Share;
};

/** How the cases stood some days before the decision. */
export type LeadTimePoint = {
  /** Days before the decision. */
  readonly daysBefore: Scalars['Int']['output'];
  /** Churned accounts that were in band HIGH. */
  readonly churnedHigh: Share;
  /** Kept accounts that were in band HIGH. */
  readonly keptHigh: Share;
  /** The AUC of the scores of that day; null unless churned and kept accounts had one. */
  readonly auc?: Maybe<Scalars['Float']['output']>;
};

/** What a rule that overrides the score was worth. */
export type RuleOutcome = {
  /** The rule. */
  readonly rule: BandReason;
  /** Accounts that the rule decided, and that churned. */
  readonly churned: Share;
  /** Accounts in band LOW that churned. */
  readonly others: Share;
};

/** An outcome, and what was known of the account before it was decided. */
export type BacktestCase = {
  /** The account; null if it is gone. */
  readonly account?: Maybe<Account>;
  /** What it did. */
  readonly kind: OutcomeKind;
  /** The day on which it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The score then, 0 to 100; null where it is not scored. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band then. */
  readonly band: RiskBand;
  /** Why the band was what it was. */
  readonly bandReasons: ReadonlyArray<BandReason>;
  /** Why it is not scored; null where it is. */
  readonly exclusion?: Maybe<BacktestExclusion>;
  /** What was known at each lead. */
  readonly leads: ReadonlyArray<BacktestLead>;
};

/** What was known of an account some days before the decision. */
export type BacktestLead = {
  /** Days before the decision. */
  readonly daysBefore: Scalars['Int']['output'];
  /** The score then; null without answers. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band then. */
  readonly band: RiskBand;
};

/** A case in a list. */
export type BacktestCaseEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: BacktestCase;
};

/** A page of cases. */
export type BacktestCaseConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<BacktestCaseEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<BacktestCase>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many cases all pages have. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Which accounts to count. */
export type BacktestFilter = {
  /** Accounts of any of these segments; an empty text stands for accounts without one. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Accounts of any of these owners. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
};

/** What an account did, and when. */
export type Outcome = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The account. */
  readonly account: Account;
  /** What it did. */
  readonly kind: OutcomeKind;
  /** The day on which it did. */
  readonly occurredOn: Scalars['Date']['output'];
  /** Why, in someone's words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * When it was recorded.
   * @deprecated Use `createdAt`.
   */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The day on which it was decided, where that is known. */
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  /** Since when it no longer counts; null while it does. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded, or last corrected. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** An outcome in a list. */
export type OutcomeEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The outcome. */
  readonly node: Outcome;
};

/** A page of outcomes. */
export type OutcomeConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many outcomes all pages have. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How much of what they said a person withdraws. */
export type WithdrawalScope =
  /** Every consent to publish, and the permission to be asked for one. */
  | 'PUBLICATION'
  /** Who they are and their words: how difficult someone in their role found the steps stays. */
  | 'NAME'
  /** All that they ever answered, and who they are. */
  | 'EVERYTHING';

/** How far a survey link has come. */
export type SurveyLinkState =
  /** No one has opened it. */
  | 'PENDING'
  /**
   * The person did something on its page, or a program read it. A page that was only loaded, as scanners of
   * mail do, is not opened.
   */
  | 'OPENED'
  /** It was answered. The answers can be changed until it expires. */
  | 'ANSWERED'
  /** Its time ended before it was answered. */
  | 'EXPIRED'
  /** It was ended before its time, by `surveyLinkRevoke`. */
  | 'REVOKED';

/**
 * A link by which one person answers the questions on one job. The address itself is given out by
 * `surveyLinksCreate` alone.
 */
export type SurveyLink = Node & {
  /** Opaque id: it opens nothing. */
  readonly id: Scalars['ID']['output'];
  /** The account of the person. */
  readonly account?: Maybe<Account>;
  /** Who is asked. */
  readonly respondent?: Maybe<Respondent>;
  /** The job that is asked about. */
  readonly job: Job;
  /** The steps that are asked about: those named when it was made, or all that are active now. */
  readonly steps: ReadonlyArray<JobStep>;
  /** How many questions it asks at a time; null: as the job says, or all of the steps that were named. */
  readonly questions?: Maybe<Scalars['Int']['output']>;
  /** How far it has come. */
  readonly state: SurveyLinkState;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it can be answered. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null if it was not. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was first opened; null if never. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last answered; null if never. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many submissions came by it: the first answers, and every change of them. */
  readonly submissions: Scalars['Int']['output'];
  /**
   * How it was used, the oldest first: the first use and the latest 19. Anyone who has the link can use
   * it, the person who created it too.
   */
  readonly uses: ReadonlyArray<SurveyLinkUse>;
};

/** That a survey link was used. */
export type SurveyLinkUse = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done with it. */
  readonly what: SurveyLinkUseKind;
  /** How it was opened. */
  readonly way: SurveyLinkWay;
};

/** What was done with a survey link. */
export type SurveyLinkUseKind =
  /** It was opened; again within a minute counts once. */
  | 'OPENED'
  /** Its questions were answered. */
  | 'ANSWERED'
  /** Something was withdrawn. */
  | 'WITHDREW';

/** How a survey link was opened. */
export type SurveyLinkWay =
  /** The survey page, in a browser. */
  | 'PAGE'
  /** A program that sent the link's token to the API. */
  | 'API';

/** One entry of a list of survey links. */
export type SurveyLinkEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: SurveyLink;
};

/** A page of survey links, newest first. */
export type SurveyLinkConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SurveyLinkEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<SurveyLink>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A statement in another language than it was first worded in. */
export type StatementTranslation = {
  /** The language. */
  readonly language: SurveyLanguage;
  /** The statement in that language. */
  readonly statement: Scalars['String']['output'];
};

/** How the page of a survey shows its questions. */
export type SurveyLayout =
  /** All of them on one page. */
  | 'ONE_PAGE'
  /** One at a time, with Back and Next. The same answers are sent at the end. */
  | 'STEP_BY_STEP';

/** A language of surveys and of the messages that bring them. */
export type SurveyLanguage =
  /** English. */
  | 'EN'
  /** German. */
  | 'DE'
  /** French. */
  | 'FR'
  /** Spanish. */
  | 'ES';

/** How far a campaign has come. */
export type SurveyCampaignState =
  /** Its time has not come yet. */
  | 'SCHEDULED'
  /** Its first messages are going out. */
  | 'SENDING'
  /** The mail service takes nothing for now; `problem` says why. It is tried again every ten minutes. */
  | 'PAUSED'
  /** Everyone was sent their first message. Reminders may follow, and answers are coming in. */
  | 'SENT'
  /** It was canceled: nothing more is sent. */
  | 'CANCELED'
  /** All of its surveys have ended. Its figures are kept, and who was asked is not. */
  | 'ENDED';

/** Why nothing of a campaign is sent for now. */
export type SurveyMailProblem =
  /** The mail service, or the right to use it, is not set up. */
  | 'NOT_SET_UP'
  /** The sender's address or domain is not verified. */
  | 'SENDER_NOT_VERIFIED'
  /** The mail service has paused or suspended sending. */
  | 'PAUSED_BY_SERVICE';

/** Why someone is not sent a survey. */
export type SurveySkipReason =
  /** No e-mail address is known. */
  | 'NO_ADDRESS'
  /** They said that they want no more surveys. */
  | 'UNSUBSCRIBED'
  /** An earlier message came back. */
  | 'BOUNCED'
  /** They reported an earlier message as spam. */
  | 'COMPLAINED'
  /** They were asked within `fatigueDays`. */
  | 'ASKED_RECENTLY'
  /** They asked to be erased. */
  | 'WITHDRAWN'
  /** They are no longer a contact. */
  | 'NO_CONTACT'
  /** Someone else in the campaign has the same address. */
  | 'SAME_ADDRESS'
  /** Their account has as many survey links as it may. */
  | 'NO_ROOM'
  /** Their account is archived. */
  | 'ACCOUNT_ARCHIVED';

/** How far sending to one person has come. */
export type SurveyRecipientState =
  /** Nothing was sent yet. */
  | 'WAITING'
  /** A message is on its way. After ten minutes it will not be known whether it went: it is not sent again. */
  | 'SENDING'
  /** A message went out. */
  | 'SENT'
  /** Nothing is sent: `skipped` says why. */
  | 'SKIPPED'
  /** The mail service refused the message. */
  | 'FAILED';

/** A survey that is sent by e-mail to people who were chosen: each gets a link of their own. */
export type SurveyCampaign = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The job that is asked about. */
  readonly job: Job;
  /** The subject of the message. */
  readonly subject: Scalars['String']['output'];
  /** What the message says before its button. */
  readonly text: Scalars['String']['output'];
  /** Whose name the message carries. */
  readonly senderName: Scalars['String']['output'];
  /** From which address it comes. */
  readonly senderAddress: Scalars['EmailAddress']['output'];
  /** In which language the message is, and the survey's page at first. */
  readonly language: SurveyLanguage;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it, by the subject of their token. */
  readonly createdBy: Scalars['String']['output'];
  /** From when on it is sent. */
  readonly sendAt: Scalars['DateTime']['output'];
  /** How those are reminded who have not answered; null: they are not. */
  readonly reminders?: Maybe<SurveyReminders>;
  /** No one is asked who was asked within so many days before; 0: no such rule. */
  readonly fatigueDays: Scalars['Int']['output'];
  /** How far it has come. */
  readonly state: SurveyCampaignState;
  /** Why nothing is sent for now; null where that is not so. */
  readonly problem?: Maybe<SurveyMailProblem>;
  /** What came of it so far. */
  readonly figures: SurveyCampaignFigures;
  /** Who is asked, by account; no one once it has ended. */
  readonly recipients?: Maybe<SurveyRecipientConnection>;
};


/** A survey that is sent by e-mail to people who were chosen: each gets a link of their own. */
export type SurveyCampaignRecipientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How people are reminded who have not answered. */
export type SurveyReminders = {
  /** So many days after the message before. */
  readonly afterDays: Scalars['Int']['output'];
  /** How often at most. */
  readonly times: Scalars['Int']['output'];
};

/** What came of a campaign. */
export type SurveyCampaignFigures = {
  /** Everyone who was asked. */
  readonly total: SurveyCampaignCounts;
  /** By what people have to do with the job. */
  readonly byRole: ReadonlyArray<SurveyRoleCounts>;
  /** By segment of their accounts. */
  readonly bySegment: ReadonlyArray<SurveySegmentCounts>;
  /** People of the total who were erased since: neither their role nor their segment is kept. */
  readonly forgotten: Scalars['Int']['output'];
};

/** People of a campaign in one role. */
export type SurveyRoleCounts = {
  /** Their role; null where none was known. */
  readonly role?: Maybe<RespondentRole>;
  /** How many did what. */
  readonly counts: SurveyCampaignCounts;
};

/** People of a campaign in one segment. */
export type SurveySegmentCounts = {
  /** The segment; null for accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** How many did what. */
  readonly counts: SurveyCampaignCounts;
};

/** How many people of a campaign did what. */
export type SurveyCampaignCounts = {
  /** Everyone whom it was made for. */
  readonly people: Scalars['Int']['output'];
  /** Who was sent a message. */
  readonly sent: Scalars['Int']['output'];
  /** Of these: whose message broke off on its way, so that it is not known whether it arrived. */
  readonly uncertain: Scalars['Int']['output'];
  /** Who was left out when their turn came. */
  readonly skipped: Scalars['Int']['output'];
  /** Whose message the mail service refused. */
  readonly failed: Scalars['Int']['output'];
  /** Whose message came back. */
  readonly bounced: Scalars['Int']['output'];
  /** Who reported it as spam. */
  readonly complained: Scalars['Int']['output'];
  /** Who wants no more surveys since. */
  readonly unsubscribed: Scalars['Int']['output'];
  /** Who did something on the survey's page: a mail scanner that loads it does not count. */
  readonly opened: Scalars['Int']['output'];
  /** Who sent an answer. */
  readonly started: Scalars['Int']['output'];
  /**
   * Who sent the survey's page from its end, also with questions skipped, or answered by the API
   * everything that they were asked first.
   */
  readonly finished: Scalars['Int']['output'];
  /** Of those whose message did not come back, the share who sent an answer, 0 to 1; null where there is no one. */
  readonly responseRate?: Maybe<Scalars['Float']['output']>;
};

/** One person of a campaign. */
export type SurveyRecipient = {
  /** Who; null where they are gone. */
  readonly respondent?: Maybe<Respondent>;
  /** Their account. */
  readonly account?: Maybe<Account>;
  /** How far sending has come. */
  readonly state: SurveyRecipientState;
  /** Why nothing more is sent; null where that is not so. */
  readonly skipped?: Maybe<SurveySkipReason>;
  /** How many messages went out, reminders included. */
  readonly messages: Scalars['Int']['output'];
  /** When the last one went out; null: none did. */
  readonly lastAt?: Maybe<Scalars['DateTime']['output']>;
  /** When one came back; null: none did. */
  readonly bouncedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When one was reported as spam; null: none was. */
  readonly complainedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Their survey link; null while nothing was sent, and once it is gone. */
  readonly link?: Maybe<SurveyLink>;
};

/** One entry of a list of people of a campaign. */
export type SurveyRecipientEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: SurveyRecipient;
};

/** A page of people of a campaign. */
export type SurveyRecipientConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SurveyRecipientEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<SurveyRecipient>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of campaigns. */
export type SurveyCampaignEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign. */
  readonly node: SurveyCampaign;
};

/** A page of campaigns, newest first. */
export type SurveyCampaignConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SurveyCampaignEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<SurveyCampaign>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What a campaign would do, if it were sent now. */
export type SurveyCampaignPreview = {
  /** How many people would be sent a message. */
  readonly people: Scalars['Int']['output'];
  /** How many would not, by why. */
  readonly skipped: ReadonlyArray<SurveySkipped>;
  /** At most 100 of all who were chosen, those first who would get nothing. */
  readonly chosen: ReadonlyArray<SurveyChosenPerson>;
  /** The message as the first of them gets it, with links that lead nowhere; null where no one gets one. */
  readonly message?: Maybe<SurveyMessage>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** People who would not be sent a survey, for one reason. */
export type SurveySkipped = {
  /** Why. */
  readonly reason: SurveySkipReason;
  /** How many. */
  readonly people: Scalars['Int']['output'];
};

/** Someone who was chosen for a campaign. */
export type SurveyChosenPerson = {
  /** Who. */
  readonly respondent: Respondent;
  /** Their account. */
  readonly account: Account;
  /** Why they would be sent nothing; null: they would be sent a message. */
  readonly skipped?: Maybe<SurveySkipReason>;
};

/** A message as it is read. */
export type SurveyMessage = {
  /** Its subject. */
  readonly subject: Scalars['String']['output'];
  /** What programs show that show no markup. */
  readonly text: Scalars['String']['output'];
  /** What all others show. */
  readonly html: Scalars['String']['output'];
};

/** That a person is sent no surveys by e-mail. */
export type MailStop = {
  /** Why. */
  readonly reason: MailStopReason;
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
};

/** Why a person is sent no surveys by e-mail. */
export type MailStopReason =
  /** They said that they want no more. */
  | 'UNSUBSCRIBED'
  /** A message came back. */
  | 'BOUNCED'
  /** They reported a message as spam. */
  | 'COMPLAINED';

/** The questions that the caller's own link leads to, with what was answered by it. */
export type Survey = {
  /** Who asks; null where the deployment does not say. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** The product that is asked about; null where the deployment does not say. */
  readonly productName?: Maybe<Scalars['String']['output']>;
  /** In which language its questions are worded: that of the link, else English. */
  readonly language: SurveyLanguage;
  /** How its page shows the questions. */
  readonly layout: SurveyLayout;
  /** The job that is asked about. */
  readonly jobStatement: Scalars['String']['output'];
  /** The steps that were asked so far, in the order of the job. */
  readonly steps: ReadonlyArray<SurveyStep>;
  /**
   * Of these the ones to answer now; none once what was asked last is answered. They are those that the
   * account knows least of.
   */
  readonly openSteps: ReadonlyArray<SurveyStep>;
  /** How many steps `surveyContinue` asks next at most; 0 once all were asked. */
  readonly nextQuestions: Scalars['Int']['output'];
  /** Whether the person agreed, by this link, to be asked about a quote. */
  readonly mayContact: Scalars['Boolean']['output'];
  /** Number of the next submission by this link, from 1; `SurveySubmitInput.attempt` takes it. */
  readonly attempt: Scalars['Int']['output'];
  /** Until when it can be answered, and the answers changed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was last answered; null if never. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One question of a survey, and what was last answered to it by the caller's link. */
export type SurveyStep = {
  /** Names the step in `surveySubmit`. */
  readonly key: Scalars['String']['output'];
  /** Place in its list, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The question as it is asked. */
  readonly question: Scalars['String']['output'];
  /** The answer; null while there is none, and where the step is no part of the person's work. */
  readonly effort?: Maybe<Effort>;
  /** Whether the person said that the step is no part of their work. */
  readonly isNotApplicable: Scalars['Boolean']['output'];
  /** The person's own words on why. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Why it is difficult; null unless stated. */
  readonly reason?: Maybe<DifficultyReason>;
  /**
   * Whether the words are about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: Maybe<Aspect>;
  /** What else the person uses for this step. */
  readonly alternative?: Maybe<Scalars['String']['output']>;
};

/** From which mean struggle of the silent contacts an account is in a band. */
export type TippingPoint = {
  /** The band: HIGH or MEDIUM. */
  readonly band: RiskBand;
  /**
   * Mean struggle of those who have not responded; above 1 where it cannot be, 0 or below where it is so
   * whatever they say.
   */
  readonly struggle: Scalars['Float']['output'];
  /** Whether that can be. */
  readonly state: TippingState;
};

/** Whether silent contacts can bring an account into a band. */
export type TippingState =
  /** It is there whatever they say. */
  | 'ALREADY'
  /** They can. */
  | 'POSSIBLE'
  /** They cannot, whatever they say. */
  | 'IMPOSSIBLE';

/** How likely an account is to leave over a job, and why. 0 is safe, 100 is danger. */
export type AccountRisk = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The account. */
  readonly account: Account;
  /** The job. */
  readonly job: Job;
  /** One plain sentence for someone on the phone. */
  readonly summary: Scalars['String']['output'];
  /** Risk score, 0 safe to 100 danger; null while no one's answer is current. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /**
   * The score that lists are ordered by, shrunk by its uncertainty, 0 to 100; null while no one's
   * answer is current.
   */
  readonly rankScore?: Maybe<Scalars['Float']['output']>;
  /** 80 % interval of the score. */
  readonly interval?: Maybe<Interval>;
  /** How far the score can be relied on. */
  readonly confidence: Confidence;
  /** The band that the account is in. */
  readonly band: RiskBand;
  /** Why it is in that band. */
  readonly bandReasons: ReadonlyArray<BandReason>;
  /** Weighted mean struggle over the answered steps, 0 to 1. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /**
   * ARR × score/100: it ranks, and is no forecast until the score is calibrated
   * (`ScoringSettings.calibration`); from then on it is the expected loss.
   */
  readonly riskWeightedArr?: Maybe<Money>;
  /** The answered steps by their share in the struggle, greatest first. */
  readonly drivers: ReadonlyArray<RiskDriver>;
  /** The worst threat of any competitor; null if none threatens. */
  readonly competitorThreat?: Maybe<CompetitorThreat>;
  /** Greatest relief among the competitors of that threat, 0 to 100; null without one. */
  readonly competitorScore?: Maybe<Scalars['Float']['output']>;
  /** The competitors that threaten most, by threat, then relief, greatest first. */
  readonly competitors: ReadonlyArray<CompetitorRisk>;
  /**
   * The same.
   * @deprecated Use competitors.
   */
  readonly rivals: ReadonlyArray<CompetitorRisk>;
  /** People with a current answer. */
  readonly respondentCount: Scalars['Int']['output'];
  /** People known in the account. */
  readonly contactCount: Scalars['Int']['output'];
  /** Steps with a current answer. */
  readonly answeredSteps: Scalars['Int']['output'];
  /** Steps that are asked about. */
  readonly activeSteps: Scalars['Int']['output'];
  /** Those of executor, beneficiary and buyer from whom no current answer exists. */
  readonly missingRoles: ReadonlyArray<RespondentRole>;
  /** What changed over the last 90 days. */
  readonly trend: RiskTrend;
  /** Why the score moved since an instant: what adds up to the difference. */
  readonly change?: Maybe<RiskChange>;
  /**
   * What the contacts who have not responded would have to say for the account to be in band HIGH, and in
   * MEDIUM by its score. Empty without a score, and where everyone responded.
   */
  readonly tippingPoints: ReadonlyArray<TippingPoint>;
  /** When the newest current answer was given. */
  readonly lastAnswerAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the oldest current answer was given. */
  readonly oldestAnswerAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next current answer runs out. */
  readonly expiresNextAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the figures were computed: lists may lag behind the answers by a moment. */
  readonly assessedAt: Scalars['DateTime']['output'];
  /** The same: figures change when they are computed again. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The version of the job's settings that the figures were made with. */
  readonly scoringVersion: Scalars['Int']['output'];
  /** Whether the account has left: it is then in no list and no total. */
  readonly isChurned: Scalars['Boolean']['output'];
  /** The day until which the risk is snoozed; null while it is not. */
  readonly snoozedUntil?: Maybe<Scalars['Date']['output']>;
  /** E-mail address or name of the colleague whom the risk is assigned to; null while it is unassigned. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** What colleagues should know, as last noted; kept for 365 days. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** That someone snoozed the risk, also once it is back; null where no one did, and after riskUnsnooze. */
  readonly snooze?: Maybe<RiskSnooze>;
  /**
   * The same, with its note and assignee.
   * @deprecated Use snooze, snoozedUntil, assignee and note.
   */
  readonly acknowledgement?: Maybe<RiskAcknowledgement>;
};


/** How likely an account is to leave over a job, and why. 0 is safe, 100 is danger. */
export type AccountRiskChangeArgs = {
  since: Scalars['DateTime']['input'];
};

/**
 * That someone snoozed an account's risk. It is back when its band or the state of a step is worse than
 * it was then, and on the day at the latest.
 */
export type RiskSnooze = {
  /** Who snoozed it, by their name at the token's issuer. */
  readonly snoozedBy: Scalars['String']['output'];
  /** When they did. */
  readonly snoozedAt: Scalars['DateTime']['output'];
  /** The day on which it is back at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Whether it is snoozed at the moment. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Why it is back; null while it is snoozed. */
  readonly returnedBecause?: Maybe<RiskReturn>;
};

/**
 * That someone snoozed an account's risk. It comes back when its band or the state of a
 * step is worse than it was then.
 */
export type RiskAcknowledgement = {
  /** What they noted; kept for 365 days. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** E-mail address or name of the colleague who is responsible for it. */
  readonly assignee?: Maybe<Scalars['String']['output']>;
  /** Who snoozed it, by their name at the token's issuer. */
  readonly acknowledgedBy: Scalars['String']['output'];
  /** When they did. */
  readonly acknowledgedAt: Scalars['DateTime']['output'];
  /** The day on which it is back at the latest. */
  readonly snoozedUntil: Scalars['Date']['output'];
  /** Whether it is snoozed at the moment. */
  readonly isSnoozed: Scalars['Boolean']['output'];
  /** Why it is back; null while it is snoozed. */
  readonly returnedBecause?: Maybe<RiskReturn>;
};

/** Why an account that was snoozed is back. */
export type RiskReturn = {
  /** What brought it back. */
  readonly reason: ReturnReason;
  /** For BAND_WORSENED: the band that it was snoozed in. */
  readonly bandBefore?: Maybe<RiskBand>;
  /**
   * For STEP_WORSENED: the step, and its state then and now; of several, the one with the greatest share
   * in the struggle.
   */
  readonly stepChange?: Maybe<StepChange>;
};

/** One entry of a list of risks. */
export type AccountRiskEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The risk. */
  readonly node: AccountRisk;
};

/** A page of risks, in the order that was asked for. */
export type AccountRiskConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AccountRiskEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AccountRisk>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /**
   * How many accounts all pages have, from the counters that `portfolio` reads; null where the filter asks
   * for more than bands, owners and segments.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An answered step of an account, and what it does to the score. */
export type RiskDriver = {
  /** The step. */
  readonly step: JobStep;
  /** How the step stands. */
  readonly state: StepState;
  /** Role-weighted mean struggle, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** How many of `respondents` find the step difficult or very difficult. */
  readonly difficult: Scalars['Int']['output'];
  /** How many of `respondents` find the step easy or very easy. */
  readonly easy: Scalars['Int']['output'];
  /** People with a current answer to this step. */
  readonly respondents: Scalars['Int']['output'];
  /** Of the difficult answers, how many are about using the product. */
  readonly aboutConsumption: Scalars['Int']['output'];
  /** Part of the whole struggle, 0 to 1; all shares sum to 1. */
  readonly share: Scalars['Float']['output'];
  /** The score if this step were easy, 0 to 100. */
  readonly scoreIfEasy: Scalars['Float']['output'];
  /** The struggle of each role, of which there may be one person; empty for callers without RISKS_READ. */
  readonly byRole: ReadonlyArray<RoleStruggle>;
  /**
   * Explanations of difficult answers, cut to 240 characters, on the top five drivers; none for callers
   * without RISKS_READ.
   */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
};

/** How a role struggles with a step. */
export type RoleStruggle = {
  /** The role. */
  readonly role: RespondentRole;
  /** Mean struggle, 0 to 1. */
  readonly struggle: Scalars['Float']['output'];
  /** How many people of that role answered. */
  readonly respondents: Scalars['Int']['output'];
};

/** Why a score moved between two instants. */
export type RiskChange = {
  /** The earlier instant. */
  readonly from: Scalars['DateTime']['output'];
  /** The later one: now. */
  readonly to: Scalars['DateTime']['output'];
  /** The score then, by the settings of then; null without answers. */
  readonly scoreBefore?: Maybe<Scalars['Float']['output']>;
  /** The score now; null without answers. */
  readonly scoreAfter?: Maybe<Scalars['Float']['output']>;
  /** The change in words. */
  readonly sentence: Scalars['String']['output'];
  /** What moved it: the points add up to `scoreAfter` − `scoreBefore`. Empty where one of them is null. */
  readonly parts: ReadonlyArray<RiskChangePart>;
};

/** What moved a score. */
export type RiskChangeKind =
  /** Settings or steps of the job changed. */
  | 'SETTINGS'
  /** The score was calibrated. */
  | 'CALIBRATION'
  /** Answers expired. */
  | 'EXPIRED'
  /** People left, or what they said was retracted. */
  | 'PEOPLE_LEFT'
  /** People answered for the first time. */
  | 'NEW_PEOPLE'
  /** People changed their minds. */
  | 'OPINIONS';

/** A part of a score's change. */
export type RiskChangePart = {
  /** What moved it. */
  readonly kind: RiskChangeKind;
  /** The step; null where the part belongs to none. */
  readonly step?: Maybe<JobStep>;
  /** Points of score. */
  readonly points: Scalars['Float']['output'];
};

/** What changed against 90 days earlier, computed from the answers that existed then. */
export type RiskTrend = {
  /** Where the same people's struggle has gone. */
  readonly direction: TrendDirection;
  /** Points of score between answers that are current at both instants; null if unknown. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** Points of score that come from who answered, not from what they think; null if unknown. */
  readonly compositionChange?: Maybe<Scalars['Float']['output']>;
  /** The score at the end of each day on which an answer arrived, oldest first: the last 24, and now. */
  readonly points: ReadonlyArray<RiskPoint>;
  /** Steps that stand differently now. */
  readonly changedSteps: ReadonlyArray<StepChange>;
  /** The band at the earlier instant; null where it was not kept yet. */
  readonly bandBefore?: Maybe<RiskBand>;
  /** The step that moved the score most, in the direction of `change`; null where nothing moved. */
  readonly mainStep?: Maybe<TrendStep>;
};

/** A step's part of a trend. */
export type TrendStep = {
  /** The step's key. */
  readonly key: Scalars['String']['output'];
  /** The step in words. */
  readonly statement: Scalars['String']['output'];
  /** Points of score. */
  readonly points: Scalars['Float']['output'];
};

/** The score at one instant. */
export type RiskPoint = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** 0 to 100; null while nothing was known. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** The band then. */
  readonly band: RiskBand;
};

/** A step that stands differently from 90 days earlier. */
export type StepChange = {
  /** The step. */
  readonly step: JobStep;
  /** How it stood. */
  readonly from: StepState;
  /** How it stands. */
  readonly to: StepState;
};

/** A difficult step of an account at which a competitor threatens. */
export type CompetitorRisk = {
  /** The account. */
  readonly account: Account;
  /** The step. */
  readonly step: JobStep;
  /** The competitor. */
  readonly solution: Solution;
  /**
   * Points of struggle, at most 100, that switching is expected to spare; null for a competitor that
   * no one has rated at this step.
   */
  readonly relief?: Maybe<Scalars['Float']['output']>;
  /** How close the competitor is. */
  readonly threat: CompetitorThreat;
  /** Whether someone who finds the step difficult names the competitor. */
  readonly isNamedByCustomer: Scalars['Boolean']['output'];
  /**
   * The same.
   * @deprecated Use isNamedByCustomer.
   */
  readonly namedByCustomer: Scalars['Boolean']['output'];
};

/** One entry of a list of competitor risks. */
export type CompetitorRiskEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The competitor risk. */
  readonly node: CompetitorRisk;
};

/** A page of competitor risks, by relief, greatest first. */
export type CompetitorRiskConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CompetitorRiskEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<CompetitorRisk>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** All accounts at a glance, those that have left excepted. */
export type Portfolio = {
  /** Accounts and their ARR in each band, UNKNOWN included. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Accounts under an imminent threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Accounts that are worsening. */
  readonly worsening: Scalars['Int']['output'];
  /** Accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
  /** The same for each person who is responsible for accounts, by address; last the accounts without an owner. */
  readonly byOwner: ReadonlyArray<OwnerPortfolio>;
  /** The same for each segment, by name; last the accounts without one. */
  readonly bySegment: ReadonlyArray<SegmentPortfolio>;
  /** The same accounts at the ends of past quarters, oldest first, from the first of which something is known. */
  readonly history?: Maybe<ReadonlyArray<PortfolioQuarter>>;
  /** What renews this month and in each of the eleven months after it. */
  readonly renewals: ReadonlyArray<RenewalMonth>;
};


/** All accounts at a glance, those that have left excepted. */
export type PortfolioHistoryArgs = {
  quarters?: InputMaybe<Scalars['Int']['input']>;
};

/** The portfolio at the end of a quarter. */
export type PortfolioQuarter = {
  /** The last day of the quarter, in UTC. */
  readonly day: Scalars['Date']['output'];
  /** Where its figures come from. */
  readonly source: PortfolioQuarterSource;
  /** When they were recorded; null where they were not. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Accounts and their ARR in each band; empty where the quarter is missing. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** The same for each owner, by address; last the accounts without an owner. */
  readonly byOwner: ReadonlyArray<OwnerBands>;
  /** The same for each segment, by name; last the accounts without one. */
  readonly bySegment: ReadonlyArray<SegmentBands>;
};

/** Where the figures of a past quarter come from. */
export type PortfolioQuarterSource =
  /** They were recorded on the quarter's last day, with the owners, segments and ARR of then. */
  | 'RECORDED'
  /** They were computed later from the answers of then, with the settings, owners, segments and ARR of that later day. */
  | 'COMPUTED'
  /** There are none: nothing was recorded on the quarter's last day, and nothing was computed since. */
  | 'MISSING';

/** One owner's accounts in each band at the end of a quarter. */
export type OwnerBands = {
  /** The person; null stands for the accounts that no one is responsible for. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Accounts and their ARR in each band. */
  readonly bands: ReadonlyArray<BandTotal>;
};

/** The accounts of one segment in each band at the end of a quarter. */
export type SegmentBands = {
  /** The segment; null stands for the accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Accounts and their ARR in each band. */
  readonly bands: ReadonlyArray<BandTotal>;
};

/** What renews in one month. */
export type RenewalMonth = {
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** Accounts and their ARR in each band as it is today. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** How many accounts. */
  readonly accounts: Scalars['Int']['output'];
  /** Their ARR in all. */
  readonly arr: Money;
  /**
   * The ARR that is expected to be lost, the sum of ARR × score/100; null unless the score is calibrated: before, it is no
   * probability.
   */
  readonly expectedLoss?: Maybe<Money>;
};

/** The accounts that one person is responsible for, at a glance. */
export type OwnerPortfolio = {
  /** The person; null stands for the accounts that no one is responsible for. */
  readonly ownerEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** Accounts and their ARR in each band, UNKNOWN included. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Accounts under an imminent threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Accounts that are worsening. */
  readonly worsening: Scalars['Int']['output'];
  /** Accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
};

/** The accounts of one segment, at a glance. */
export type SegmentPortfolio = {
  /** The segment; null stands for the accounts without one. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Accounts and their ARR in each band, UNKNOWN included. */
  readonly bands: ReadonlyArray<BandTotal>;
  /** Accounts under an imminent threat. */
  readonly imminent: Scalars['Int']['output'];
  /** Accounts that are worsening. */
  readonly worsening: Scalars['Int']['output'];
  /** Accounts that renew within 90 days. */
  readonly renewingSoon: Scalars['Int']['output'];
};

/** The accounts of one band. */
export type BandTotal = {
  /** The band. */
  readonly band: RiskBand;
  /** How many accounts. */
  readonly accounts: Scalars['Int']['output'];
  /** Their ARR in all. */
  readonly arr: Money;
};

/** An account in which someone should be asked before it renews. */
export type AskNext = {
  /** The account. */
  readonly account: Account;
  /** Why. */
  readonly reasons: ReadonlyArray<AskReason>;
};

/** One entry of a list of accounts to ask. */
export type AskNextEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The account to ask, and why. */
  readonly node: AskNext;
};

/** A page of accounts to ask, by renewal date. */
export type AskNextConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AskNextEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AskNext>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An easy answer with an explanation: a testimonial waiting to be asked for. */
export type TestimonialCandidate = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The account. */
  readonly account: Account;
  /** Who said it. */
  readonly respondent?: Maybe<Respondent>;
  /** The step that it is about. */
  readonly step: JobStep;
  /** How easy the person finds the step. */
  readonly effort: Effort;
  /**
   * The person's own words. They never change; empty once the person withdrew, declined, or consent
   * expired.
   */
  readonly quote: Scalars['String']['output'];
  /**
   * The words to publish, where they differ from the quote: agreed to, or a draft while the state is
   * REQUESTED. Null once the person withdrew, declined, or consent expired.
   */
  readonly publishedText?: Maybe<Scalars['String']['output']>;
  /** 0 to 100: how easy, how rare that ease is in the market, and whether it was once difficult. */
  readonly strength: Scalars['Float']['output'];
  /** When the person said it. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /**
   * Whether it came by a survey link: from the person, or from someone else who has the link. Null
   * where the submission is no longer kept.
   */
  readonly isByLink?: Maybe<Scalars['Boolean']['output']>;
  /** The same person once found this step difficult; null if not. */
  readonly turnaround?: Maybe<Turnaround>;
  /** How far it has come. */
  readonly state: TestimonialState;
  /** Why the person should not be asked now; empty if nothing speaks against it. */
  readonly heldBack: ReadonlyArray<HoldReason>;
  /** Whether a later answer, or time, took the ground from something already agreed or published. */
  readonly needsReview: Scalars['Boolean']['output'];
  /**
   * The latest consent on record, also when it was withdrawn, has expired, or is to other words: what
   * holds is told by the state. Null before the first.
   */
  readonly consent?: Maybe<Consent>;
  /** Every consent on record, oldest first. What is on record is added to and never changed. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** Where it was published, also once it must be taken down. */
  readonly publications: ReadonlyArray<Publication>;
};

/** What a person agreed to: that exactly these words are published. */
export type Consent = {
  /** When it was given. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** From when on it no longer holds; null: it holds until it is withdrawn. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn; null if it was not. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which version of the wording the person was asked with. */
  readonly wordingVersion: Scalars['String']['output'];
  /** Where the words may be published. */
  readonly channels: ReadonlyArray<Channel>;
  /** How much may be told of who said them. */
  readonly attribution: Attribution;
  /** What they may be used for. */
  readonly purpose: Scalars['String']['output'];
  /** How it was given. */
  readonly method: ConsentMethod;
  /** Where the proof of it is kept. */
  readonly evidence: Scalars['String']['output'];
  /** Exactly the words agreed to. Once the quote is empty, so are they, but for administrators. */
  readonly approvedText: Scalars['String']['output'];
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who put it on record: the subject of their token. */
  readonly recordedBy: Scalars['String']['output'];
};

/** One entry of a list of testimonial candidates. */
export type TestimonialCandidateEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: TestimonialCandidate;
};

/** A page of testimonial candidates, by strength, greatest first. */
export type TestimonialCandidateConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<TestimonialCandidateEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<TestimonialCandidate>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A step that a person once found difficult and now finds easy. */
export type Turnaround = {
  /** How difficult it was. */
  readonly fromEffort: Effort;
  /** When it was. */
  readonly fromAt: Scalars['DateTime']['output'];
  /** How easy it is. */
  readonly toEffort: Effort;
  /** Since when it is. */
  readonly toAt: Scalars['DateTime']['output'];
};

/** Where and when a testimonial was published. */
export type Publication = {
  /** Where. */
  readonly channel: Channel;
  /** Its address, where it has one. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The day. */
  readonly publishedOn: Scalars['Date']['output'];
};

/** A step that customers find easier than the market does: something to lead with. */
export type LeadingStep = {
  /** The step. */
  readonly step: JobStep;
  /** Market CES − customers' CES, percentage points, greater than 0. */
  readonly lead: Scalars['Float']['output'];
  /** Share of the market that finds the step difficult, percent, 0 to 100. */
  readonly marketCes: Scalars['Float']['output'];
  /** Testimonials on this step that are agreed or published. */
  readonly approvedTestimonials: Scalars['Int']['output'];
  /** Testimonials on this step that no one has been asked for yet, of people who agreed to be asked. */
  readonly candidates: Scalars['Int']['output'];
};

/** How often one reason is given for a step being difficult. */
export type DifficultyReasonShare = {
  /** The reason. */
  readonly reason: DifficultyReason;
  /** How many of the people who gave a reason. */
  readonly share: Share;
};

/**
 * A step over all accounts, or over the accounts of a segment: where customers struggle, how sure
 * that is, and what it is worth. Figures are null where too few people would be behind them for the
 * caller to see.
 */
export type ChurnHotspot = {
  /** The step. */
  readonly step: JobStep;
  /** The segment that was asked for; null over all accounts. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /** Place in the order of risk-weighted ARR, then CES, from 1; null if suppressed. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are withheld because too few people or companies are behind them. */
  readonly isSuppressed: Scalars['Boolean']['output'];
  /**
   * Null: figures are live for every caller. Earlier versions published them once a week.
   * @deprecated Figures are live.
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /**
   * Customer Effort Score: share of people who find the step difficult, percent, 0 to 100, higher is
   * worse.
   */
  readonly ces?: Maybe<Scalars['Float']['output']>;
  /** Mean struggle, 0 to 1. */
  readonly struggle?: Maybe<Scalars['Float']['output']>;
  /** 95 % interval of the CES. */
  readonly interval?: Maybe<Interval>;
  /** How many of `respondents` find the step difficult or very difficult. */
  readonly difficult?: Maybe<Scalars['Int']['output']>;
  /** How many of `respondents` find the step easy or very easy. */
  readonly easy?: Maybe<Scalars['Int']['output']>;
  /** People with a current answer. */
  readonly respondents?: Maybe<Scalars['Int']['output']>;
  /** How many independent people they are worth, as answers within a company resemble each other. */
  readonly effectiveRespondents?: Maybe<Scalars['Float']['output']>;
  /** Of the difficult answers, how many are about using the product. */
  readonly aboutConsumption?: Maybe<Scalars['Int']['output']>;
  /**
   * Why it is difficult: each reason as a share of the difficult answers that give one, most frequent
   * first; empty where none does. Null if suppressed, or where too few people gave a reason to tell.
   */
  readonly reasons?: Maybe<ReadonlyArray<DifficultyReasonShare>>;
  /** Accounts with a current answer. */
  readonly accounts?: Maybe<Scalars['Int']['output']>;
  /** Accounts in which the step is difficult. */
  readonly accountsDifficult?: Maybe<Scalars['Int']['output']>;
  /**
   * The step's share of the accounts' `riskWeightedArr`: over all steps it adds up to the accounts'. An expected
   * loss once the score is calibrated.
   */
  readonly riskWeightedArr?: Maybe<Money>;
  /**
   * Risk-weighted ARR that would go away if the step were easy; null also where it would tell of one
   * account.
   */
  readonly arrSavedIfEasy?: Maybe<Money>;
  /** Share of the market that finds the step difficult, percent, 0 to 100; null if not known. */
  readonly marketCes?: Maybe<Scalars['Float']['output']>;
  /** Market CES − CES, percentage points: greater than 0 where customers have it easier. */
  readonly lead?: Maybe<Scalars['Float']['output']>;
  /** The competitor with the lowest CES at this step. */
  readonly bestCompetitor?: Maybe<SolutionRating>;
  /**
   * The same.
   * @deprecated Use bestCompetitor.
   */
  readonly bestRival?: Maybe<SolutionRating>;
  /** CES − best competitor's CES, percentage points: what there is to catch up; below 0 where we lead. */
  readonly leapfrogGap?: Maybe<Scalars['Float']['output']>;
  /** What the step asks of product. */
  readonly quadrant: HotspotQuadrant;
  /**
   * Explanations of difficult answers, without their authors; none where suppressed, nor of all segments
   * at once. To callers who may not see respondents, names in them are replaced; callers without
   * HOTSPOT_QUOTES_READ get none.
   */
  readonly quotes: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The CES at earlier dates, oldest first; for callers who may not see respondents, as it was
   * published.
   */
  readonly history: ReadonlyArray<HotspotPoint>;
  /** What was launched to make the step easier, the newest first. */
  readonly launches: ReadonlyArray<Launch>;
};

/** Something that was launched to make a step easier. */
export type Launch = {
  /** The day on which customers got it. */
  readonly startedOn: Scalars['Date']['output'];
  /** What it is. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The steps over the accounts of one segment. */
export type SegmentHotspots = {
  /** The segment; null for the accounts that have none. */
  readonly segment?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is told by its name alone: of more than 24 segments, those with the most ARR at risk have
   * figures.
   */
  readonly isLeftOut: Scalars['Boolean']['output'];
  /** Every active step in the order of the job, withheld ones included; none where it is left out. */
  readonly hotspots: ReadonlyArray<ChurnHotspot>;
};

/** The CES of a step at one date. */
export type HotspotPoint = {
  /** The day. */
  readonly asOf: Scalars['Date']['output'];
  /** Percent, 0 to 100; null where no one had answered or the figure is suppressed. */
  readonly ces?: Maybe<Scalars['Float']['output']>;
  /** People with a current answer then; null if suppressed. */
  readonly respondents?: Maybe<Scalars['Int']['output']>;
};

/** How a call ended. */
export type AuditOutcome =
  /** All of it was done, or a part: then the codes say what kept the rest. */
  | 'DONE'
  /** Nothing was done: the input had to be fixed. */
  | 'REJECTED'
  /** Nothing was done: the caller may not. */
  | 'REFUSED'
  /** It failed on our side; a part of it may have been done, and it can be repeated. */
  | 'FAILED';

/** What kind of thing a call touched. */
export type AuditSubjectType =
  /** A job. */
  | 'JOB'
  /** An account. */
  | 'ACCOUNT'
  /** A person in an account. */
  | 'RESPONDENT'
  /** A submission. */
  | 'SUBMISSION'
  /** A testimonial candidate. */
  | 'TESTIMONIAL'
  /** A survey link. */
  | 'SURVEY_LINK'
  /** A personal access token: made or revoked by the call, or what it came by. */
  | 'ACCESS_TOKEN'
  /** An export: its kind and its id. */
  | 'EXPORT'
  /** A saved view, by its id. */
  | 'SAVED_VIEW'
  /** A user, with the roles that they have from then on; DISABLED for one who may not sign in. */
  | 'USER';

/** What a call touched. */
export type AuditSubject = {
  /**
   * Of a job, an account and a submission the opaque id that `node` takes. Of a person, and of what
   * leads to one, an alias: `AuditFilter.touched` finds it by the person's own id, and once they are
   * erased it points to no one.
   */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly type: AuditSubjectType;
};

/**
 * Who did what, when, why, and how it ended. No name, no address and no word of an answer is in it. It
 * is kept for 400 days, and no one can change it.
 */
export type AuditRecord = {
  /** When the call was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** Who called: the subject of their token, or the alias of the link that they came by. */
  readonly actor: Scalars['String']['output'];
  /** The caller's roles at that time. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The field of the schema that was called, e.g. `submissionRetract`. */
  readonly operation: Scalars['String']['output'];
  /** What it touched, a hundred at most: what was found, and not what the caller merely named. */
  readonly subjects: ReadonlyArray<AuditSubject>;
  /** How many more it touched than are listed. */
  readonly furtherSubjects: Scalars['Int']['output'];
  /** Whether it was a dry run, which writes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /**
   * The code that the caller gave as its reason in the header `x-foothold-purpose`, e.g. a ticket's
   * number.
   */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  readonly outcome: AuditOutcome;
  /** The codes of what was wrong. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The request, as the access log and the function's log name it. */
  readonly requestId: Scalars['String']['output'];
};

/** One entry of a list of audit records. */
export type AuditRecordEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditRecord;
};

/** A page of audit records, newest first. */
export type AuditRecordConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What is kept for a limited time. */
export type RetentionKind =
  /** Answers under the name of who gave them; then they stand under a pseudonym. */
  | 'NAMED_ANSWERS'
  /** How difficult steps were, under a pseudonym. */
  | 'EFFORTS'
  /** Words of answers, unless someone agreed to have them published. */
  | 'WORDS'
  /** What colleagues did and noted: tasks, activities, snoozes, starts of playbooks. */
  | 'WORK'
  /** Who did what, and that someone was erased. */
  | 'AUDIT'
  /** Which files were imported, and what their columns mean. */
  | 'IMPORTS'
  /** Survey links, from when they have expired. */
  | 'SURVEY_LINKS';

/** How surveys and their e-mails look: what was set here, and where nothing was, what the deployment says. */
export type Branding = {
  /** Who asks, as surveys say it; null: they do not say. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** The product that surveys ask about; null: "our product". */
  readonly productName?: Maybe<Scalars['String']['output']>;
  /** The color of buttons and links, `#RRGGBB`, in which white text can be read. */
  readonly accentColor: Scalars['String']['output'];
  /** The same color where the page is dark: as much lighter as it takes to be read there. */
  readonly accentColorOnDark: Scalars['String']['output'];
  /** Shown at the head of survey pages and e-mails instead of the company's name; null: there is none. */
  readonly logo?: Maybe<BrandLogo>;
  /** Whether anything is other than the deployment says. */
  readonly isCustomized: Scalars['Boolean']['output'];
};

/** The logo of surveys. */
export type BrandLogo = {
  /** `image/png`, `image/jpeg` or `image/webp`. */
  readonly mediaType: Scalars['String']['output'];
  /** Pixels. */
  readonly width: Scalars['Int']['output'];
  /** Pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its size. */
  readonly bytes: Scalars['Int']['output'];
  /** The image, as base64; null if it was replaced meanwhile. */
  readonly data?: Maybe<Scalars['String']['output']>;
};

/** For how long something is kept. */
export type RetentionRule = {
  /** What is kept. */
  readonly kind: RetentionKind;
  /** For how many days. */
  readonly days: Scalars['Int']['output'];
  /** The option of the deployment that says so, e.g. `--efforts-days`; null where it is fixed. */
  readonly deploymentOption?: Maybe<Scalars['String']['output']>;
};

/** Where data is kept, and what was last removed of it as too old. */
export type KeptData = {
  /** The region of AWS; null on the machine that the API runs on. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The table of the database. */
  readonly table: Scalars['String']['output'];
  /** Null: what is too old has not been removed yet, as no run has come to its end. */
  readonly lastRetentionRun?: Maybe<RetentionRun>;
};

/** A run that removed what is too old, if anything was. */
export type RetentionRun = {
  /** When the last run came to its end. */
  readonly ranAt: Scalars['DateTime']['output'];
  /** What the last run removed that found something; null if none has. */
  readonly removal?: Maybe<RetentionRemoval>;
};

/** What a run removed as too old, in numbers. */
export type RetentionRemoval = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Answers of which the words were removed. */
  readonly words: Scalars['Int']['output'];
  /** Answers that were put from under a name under a pseudonym. */
  readonly names: Scalars['Int']['output'];
  /** Answers that were deleted. */
  readonly answers: Scalars['Int']['output'];
  /** Snoozes that were deleted. */
  readonly snoozes: Scalars['Int']['output'];
  /** How many people these answers are of. */
  readonly people: Scalars['Int']['output'];
};

/**
 * Someone who may sign in: a user of the user pool on AWS. On one machine a listed user acts in these roles,
 * whatever their token says.
 */
export type User = {
  /** Names the user. */
  readonly id: Scalars['ID']['output'];
  /** E-mail address; null for a user of the pool without one. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** What they may do. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
  /** False: they may not sign in, and their access tokens are refused. */
  readonly isEnabled: Scalars['Boolean']['output'];
  /** Whether they have signed in since they were invited; null where no one can tell. */
  readonly hasSignedIn?: Maybe<Scalars['Boolean']['output']>;
  /** Since when they are a user. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A user in a list. */
export type UserEdge = {
  /** Where they stand. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** A page of users. */
export type UserConnection = {
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users alone. */
  readonly nodes: ReadonlyArray<User>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What audit records can be narrowed by, in any combination. */
export type AuditFilter = {
  /** From this instant on, inclusive. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Up to this instant, exclusive. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Calls of this field of the schema. */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** Calls of this actor. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Calls that ended so. */
  readonly outcome?: InputMaybe<AuditOutcome>;
  /** Dry runs alone, or everything but them; both unless given. */
  readonly isDryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Calls that touched this job, account, person, submission, survey link or testimonial, by its opaque
   * id.
   */
  readonly touched?: InputMaybe<Scalars['ID']['input']>;
};

/** Which job: exactly one of its id and its key. */
export type JobSelector =
  /** The job's opaque id. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** The job's key. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** Which account: exactly one of its id and its external id. */
export type AccountSelector =
  /** The account's opaque id. */
  { readonly id: Scalars['ID']['input']; readonly externalId?: never; }
  |  /** The id that your own systems know the account by. */
  { readonly id?: never; readonly externalId: Scalars['String']['input']; };

/** Names a contact, by exactly one of its fields. */
export type RespondentSelector =
  /** `Respondent.id`. */
  { readonly id: Scalars['ID']['input']; readonly external?: never; }
  |  /** By the ids of your own systems. */
  { readonly id?: never; readonly external: RespondentExternalInput; };

/** A contact by the ids of your own systems. */
export type RespondentExternalInput = {
  /** The contact's account. */
  readonly account: AccountSelector;
  /** `Respondent.externalId`. */
  readonly externalId: Scalars['String']['input'];
};

/** A range of days. An end that is left out is open. */
export type DateRange = {
  /** First day of the range. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** First day after the range. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** The order of a list of at-risk accounts. */
export type AtRiskOrder = {
  /** What to order by. */
  readonly field: AtRiskOrderField;
  /** In which direction. */
  readonly direction: OrderDirection;
};

/** Which at-risk accounts. All conditions must hold; those left out do not narrow. */
export type AtRiskFilter = {
  /** In one of these bands. */
  readonly bands?: InputMaybe<ReadonlyArray<RiskBand>>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /**
   * Owned by this person.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** True: without an owner. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Renewing in this range of days. */
  readonly renewal?: InputMaybe<DateRange>;
  /** Struggling with one of these steps (it is DIFFICULT there). */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Struggling with this step (it is DIFFICULT there).
   * @deprecated Use stepKeys.
   */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** Threatened by one of these competitors. */
  readonly solutionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * Threatened by this competitor.
   * @deprecated Use solutionKeys.
   */
  readonly solutionKey?: InputMaybe<Scalars['String']['input']>;
  /** Under a threat of one of these kinds. */
  readonly threats?: InputMaybe<ReadonlyArray<CompetitorThreat>>;
  /**
   * Under a threat of this kind.
   * @deprecated Use threats.
   */
  readonly threat?: InputMaybe<CompetitorThreat>;
  /** Without a current answer from one of these roles. */
  readonly missingRoles?: InputMaybe<ReadonlyArray<RespondentRole>>;
  /**
   * Without a current answer from this role.
   * @deprecated Use missingRoles.
   */
  readonly missingRole?: InputMaybe<RespondentRole>;
  /** With one of these confidences. */
  readonly confidences?: InputMaybe<ReadonlyArray<Confidence>>;
  /**
   * With one of these confidences.
   * @deprecated Use confidences.
   */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** Feeling so to a colleague. */
  readonly sentiments?: InputMaybe<ReadonlyArray<Sentiment>>;
  /** True: snoozed at the moment. False: not snoozed, or back. Both unless given. */
  readonly snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Which tasks. All conditions must hold; those left out do not narrow. */
export type TaskFilter = {
  /** Assigned to one of these people; at most 20. */
  readonly assignees?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** True: assigned to no one; beside `assignees`, or to one of them. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Due before this day. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TaskState>>;
  /** Of one of these accounts, by `Account.id`; at most 20. */
  readonly accountIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What tasks are ordered by. */
export type TaskOrderField =
  /** The day by which they are to be done; those without one are the last ones. */
  | 'DUE_ON';

/** The order of a list of tasks. */
export type TaskOrder = {
  /** What to order by. */
  readonly field: TaskOrderField;
  /** In which direction. */
  readonly direction: OrderDirection;
};

/** An attribute, and the values that count. */
export type AttributeFilter = {
  /** `Attribute.key`. */
  readonly key: Scalars['String']['input'];
  /** One of these, exactly as they are stored; at most 100. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
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

/** The order of a list of accounts. */
export type AccountOrder = {
  /** What to order by. */
  readonly field: AccountOrderField;
  /** In which direction. */
  readonly direction: OrderDirection;
};

/** Which jobs. */
export type JobFilter = {
  /** True: archived jobs, in place of those that are not. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which accounts. All conditions must hold; those left out do not narrow. */
export type AccountFilter = {
  /**
   * Beginnings of words of the name, in any order, without regard to case or accents: `lindqvist ak` finds
   * "Lindqvist Åkeri". A name is found by its first eight words.
   */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** The name begins with this; case does not matter. */
  readonly namePrefix?: InputMaybe<Scalars['String']['input']>;
  /** With one of these external ids; at most 100. */
  readonly externalIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changed at this instant or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: archived accounts, in place of those that are not. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /**
   * Owned by this person.
   * @deprecated Use ownerEmails.
   */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** True: without an owner. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Renewing in this range of days. */
  readonly renewal?: InputMaybe<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Which accounts to ask. All conditions must hold; those left out do not narrow. */
export type AskNextFilter = {
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** True: without an owner. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Renewing in this range of days. */
  readonly renewal?: InputMaybe<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Which threats by competitors. All conditions must hold; those left out do not narrow. */
export type CompetitorRiskFilter = {
  /** By one of these competitors. */
  readonly solutionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At one of these steps. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these kinds. */
  readonly threats?: InputMaybe<ReadonlyArray<CompetitorThreat>>;
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** True: without an owner. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these industries. */
  readonly industries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Renewing in this range of days. */
  readonly renewal?: InputMaybe<DateRange>;
  /** With at least this ARR, in units of the reporting currency. */
  readonly minArr?: InputMaybe<Scalars['Decimal']['input']>;
  /** With each of these attributes, at one of its values. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** Over which accounts. All conditions must hold; those left out do not narrow. */
export type PortfolioFilter = {
  /** Owned by one of these people; at most 100. */
  readonly ownerEmails?: InputMaybe<ReadonlyArray<Scalars['EmailAddress']['input']>>;
  /** True: without an owner. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which submissions. All conditions must hold; those left out do not narrow. */
export type SubmissionFilter = {
  /** Of one of these people, by `Respondent.id`. */
  readonly respondentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these jobs. */
  readonly jobKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a list of submissions is ordered by. */
export type SubmissionOrderField =
  /** When it was said. */
  | 'SUBMITTED_AT';

/** The order of a list of submissions. */
export type SubmissionOrder = {
  /** What to order by. */
  readonly field: SubmissionOrderField;
  /** In which direction. */
  readonly direction: OrderDirection;
};

/** Which survey links. All conditions must hold; those left out do not narrow. */
export type SurveyLinkFilter = {
  /** Those that have come so far. */
  readonly states?: InputMaybe<ReadonlyArray<SurveyLinkState>>;
};

/** What a list of survey links is ordered by. */
export type SurveyLinkOrderField =
  /** When it was made. */
  | 'CREATED_AT';

/** The order of a list of survey links. */
export type SurveyLinkOrder = {
  /** What to order by. */
  readonly field: SurveyLinkOrderField;
  /** In which direction. */
  readonly direction: OrderDirection;
};

/** The order of hotspots. */
export type ChurnHotspotOrder = {
  /** What to order by. */
  readonly field: HotspotOrder;
  /**
   * In which direction: DESC has the greatest risk, CES or lead first, ASC the first step. Steps that are
   * suppressed come last.
   */
  readonly direction: OrderDirection;
};

/** Which testimonial candidates. All conditions must hold; those left out do not narrow. */
export type TestimonialFilter = {
  /** About one of these steps. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TestimonialState>>;
  /** True: with those that are held back. */
  readonly includeHeldBack?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those who once found the step difficult. */
  readonly turnaroundOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these accounts; at most 20. */
  readonly accounts?: InputMaybe<ReadonlyArray<AccountSelector>>;
  /** In accounts of one of these segments. */
  readonly segments?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With this in the quote or in the published text, without regard to case or accents. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which hotspots. */
export type HotspotFilter = {
  /** Over the accounts of this segment; over all accounts unless given. */
  readonly segment?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be read. */
export type Query = {
  /** Anything by its opaque id; null if there is none. */
  readonly node?: Maybe<Node>;
  /**
   * Whatever the ids name, in their order: null where there is nothing by an id, and null with an
   * error at its place where the caller may not read it. At most 100.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A contact; null if there is none by that id. */
  readonly respondent?: Maybe<Respondent>;
  /** The caller's personal access tokens, newest first, at most 20. */
  readonly accessTokens?: Maybe<ReadonlyArray<AccessToken>>;
  /** The caller's exports of the last 30 days, newest first. */
  readonly exports?: Maybe<ReadonlyArray<Export>>;
  /** One of the caller's exports; null if there is none. */
  readonly export?: Maybe<Export>;
  /** The caller's saved views and those of the team, by name: of the lists that the caller may read. */
  readonly savedViews?: Maybe<ReadonlyArray<SavedView>>;
  /** Who is asking. */
  readonly viewer?: Maybe<Viewer>;
  /** One job; null if there is none. */
  readonly job?: Maybe<Job>;
  /** All jobs, by key. */
  readonly jobs?: Maybe<JobConnection>;
  /** One account; null if there is none. */
  readonly account?: Maybe<Account>;
  /** All accounts, by name. */
  readonly accounts?: Maybe<AccountConnection>;
  /**
   * Who is about to leave, and why: accounts that have not left, greatest risk first unless ordered
   * otherwise. UNKNOWN ones only when asked for.
   */
  readonly atRiskAccounts?: Maybe<AccountRiskConnection>;
  /**
   * Whether the score tells the truth: the last back-test, null before the first has ended. Queues a run
   * where outcomes or settings have changed since, answers an hour ago, or where it is older than a day;
   * `Job.backtestProgress` says how far it is.
   */
  readonly backtest?: Maybe<Backtest>;
  /**
   * What other settings would make of the accounts: scored from their answers, as saving would, and
   * nothing is written. One call scores up to 500 accounts; `endCursor` goes on from there, as long as
   * neither the settings in force nor the input change.
   */
  readonly settingsPreview?: Maybe<SettingsPreview>;
  /**
   * What the outcomes of the last back-test say of other settings; null before the first has ended, which
   * this begins.
   */
  readonly settingsBacktest?: Maybe<SettingsBacktest>;
  /** What must stand behind a figure that callers without the right to see respondents read. */
  readonly suppressionMinimum?: Maybe<SuppressionMinimum>;
  /** What calibrations were proposed, newest first, at most 20. */
  readonly calibrationProposals?: Maybe<ReadonlyArray<CalibrationProposal>>;
  /** All accounts at a glance. */
  readonly portfolio?: Maybe<Portfolio>;
  /** Accounts renewing within 120 days in which someone should be asked first, by renewal date. */
  readonly askNext?: Maybe<AskNextConnection>;
  /**
   * Where a competitor does a difficult step better: accounts by their greatest relief, and the rows of each
   * account together, by relief, greatest first.
   */
  readonly competitorRisks?: Maybe<CompetitorRiskConnection>;
  /** Who would say something good, and about what, by strength, greatest first. */
  readonly testimonialCandidates?: Maybe<TestimonialCandidateConnection>;
  /** Steps to lead with: those that customers find easier than the market does, greatest lead first. */
  readonly leadingSteps?: Maybe<ReadonlyArray<LeadingStep>>;
  /** Where customers struggle, step by step. */
  readonly churnHotspots?: Maybe<ReadonlyArray<ChurnHotspot>>;
  /**
   * Where customers struggle, segment by segment: by name, the accounts without one last. To callers who
   * may not see respondents, segments of which something is shown.
   */
  readonly churnHotspotsBySegment?: Maybe<ReadonlyArray<SegmentHotspots>>;
  /**
   * Who did what, newest first: every mutation with its end, every query that was refused, and every
   * reading of this list. A filter is read through a thousand records at a time: a short page may have
   * a next one.
   */
  readonly auditRecords?: Maybe<AuditRecordConnection>;
  /**
   * The ledger of erasures: who was erased, by internal ids. It is kept for 400 days, and is what a
   * restored copy of the table is brought in line with.
   */
  readonly erasures?: Maybe<ErasureConnection>;
  /**
   * What could not be assessed, removed or counted, and was left aside so that everything else could go
   * on. It is tried again later, at most once a day.
   */
  readonly quarantine?: Maybe<QuarantineEntryConnection>;
  /**
   * Which files were imported, newest first. An import is kept for 400 days. Entries of kinds that the
   * caller may not import are read through a thousand at a time: a short page may have a next one.
   */
  readonly importBatches?: Maybe<ImportBatchConnection>;
  /**
   * What the columns of a file with these headers meant the last time: about this job, else about none.
   * Null if no one has saved it within 400 days.
   */
  readonly importMapping?: Maybe<ImportMapping>;
  /** The mappings that are saved, newest first. A short page may have a next one. */
  readonly importMappings?: Maybe<ImportMappingConnection>;
  /** The people whose withdrawal waits to be confirmed or dismissed, who asked first first. */
  readonly withdrawalRequests?: Maybe<RespondentConnection>;
  /** The survey links of a job, of an account, or of an account on a job, newest first. */
  readonly surveyLinks?: Maybe<SurveyLinkConnection>;
  /** Tasks of accounts that are not archived, by due day. */
  readonly tasks?: Maybe<TaskConnection>;
  /** What is kept for a limited time, and for how long. What is older is hidden at once and removed soon after. */
  readonly retentionRules?: Maybe<ReadonlyArray<RetentionRule>>;
  /** Where data is kept, and what was last removed of it as too old. */
  readonly keptData?: Maybe<KeptData>;
  /** How surveys and their e-mails look. */
  readonly branding?: Maybe<Branding>;
  /** Who may sign in, by e-mail address; at most 1,000 of them. */
  readonly users?: Maybe<UserConnection>;
  /** The playbooks of a job, by name. */
  readonly playbooks?: Maybe<ReadonlyArray<Playbook>>;
  /**
   * Playbooks whose reason is part of an account's risk today: those of the account as a whole first, then by
   * the share that their step has in it. Those started in the last 90 days are left out.
   */
  readonly playbookOffers?: Maybe<ReadonlyArray<PlaybookOffer>>;
  /** The newest three starts of playbooks for an account, newest first. They are kept for 365 days. */
  readonly playbookStarts?: Maybe<ReadonlyArray<PlaybookStart>>;
  /** What followed the starts of a playbook. */
  readonly playbookEffect?: Maybe<PlaybookEffect>;
  /** Surveys that were sent by e-mail, or will be, newest first. */
  readonly surveyCampaigns?: Maybe<SurveyCampaignConnection>;
  /** One campaign; null if there is none. */
  readonly surveyCampaign?: Maybe<SurveyCampaign>;
  /** Who would be sent a survey and who would not, and the message as it is read. Nothing is written or sent. */
  readonly surveyCampaignPreview?: Maybe<SurveyCampaignPreview>;
  /** The addresses that surveys may be sent from; none where sending is not set up. */
  readonly surveySenders?: Maybe<ReadonlyArray<Scalars['EmailAddress']['output']>>;
  /**
   * The survey that the caller's own link leads to; null for anyone who has none that is open. Reading it
   * here notes that the link was opened.
   */
  readonly survey?: Maybe<Survey>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryRespondentArgs = {
  by: RespondentSelector;
};


/** Everything that can be read. */
export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySavedViewsArgs = {
  list?: InputMaybe<SavedViewList>;
};


/** Everything that can be read. */
export type QueryJobArgs = {
  by: JobSelector;
};


/** Everything that can be read. */
export type QueryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
};


/** Everything that can be read. */
export type QueryAccountArgs = {
  by: AccountSelector;
};


/** Everything that can be read. */
export type QueryAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  namePrefix?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  order?: InputMaybe<AccountOrder>;
};


/** Everything that can be read. */
export type QueryAtRiskAccountsArgs = {
  job: JobSelector;
  filter?: InputMaybe<AtRiskFilter>;
  order?: InputMaybe<AtRiskOrder>;
  orderBy?: InputMaybe<AtRiskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryBacktestArgs = {
  job: JobSelector;
  horizonDays?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<BacktestFilter>;
  assumeRenewals?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QuerySettingsPreviewArgs = {
  input: ScoringSettingsSetInput;
  version?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  sample?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QuerySettingsBacktestArgs = {
  input: ScoringSettingsSetInput;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCalibrationProposalsArgs = {
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryPortfolioArgs = {
  job: JobSelector;
  filter?: InputMaybe<PortfolioFilter>;
  ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  segment?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAskNextArgs = {
  job: JobSelector;
  filter?: InputMaybe<AskNextFilter>;
  ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCompetitorRisksArgs = {
  job: JobSelector;
  filter?: InputMaybe<CompetitorRiskFilter>;
  solutionKey?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryTestimonialCandidatesArgs = {
  job: JobSelector;
  filter?: InputMaybe<TestimonialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryLeadingStepsArgs = {
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryChurnHotspotsArgs = {
  job: JobSelector;
  filter?: InputMaybe<HotspotFilter>;
  order?: InputMaybe<ChurnHotspotOrder>;
  orderBy?: InputMaybe<HotspotOrder>;
};


/** Everything that can be read. */
export type QueryChurnHotspotsBySegmentArgs = {
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryAuditRecordsArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryErasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryQuarantineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryImportBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryImportMappingArgs = {
  fingerprint: Scalars['String']['input'];
  job?: InputMaybe<JobSelector>;
};


/** Everything that can be read. */
export type QueryImportMappingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryWithdrawalRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QuerySurveyLinksArgs = {
  job?: InputMaybe<JobSelector>;
  account?: InputMaybe<AccountSelector>;
  filter?: InputMaybe<SurveyLinkFilter>;
  state?: InputMaybe<SurveyLinkState>;
  order?: InputMaybe<SurveyLinkOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  order?: InputMaybe<TaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPlaybooksArgs = {
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryPlaybookOffersArgs = {
  account: AccountSelector;
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryPlaybookStartsArgs = {
  account: AccountSelector;
  job: JobSelector;
};


/** Everything that can be read. */
export type QueryPlaybookEffectArgs = {
  job: JobSelector;
  key: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QuerySurveyCampaignsArgs = {
  job?: InputMaybe<JobSelector>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QuerySurveyCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySurveyCampaignPreviewArgs = {
  input: SurveyCampaignPreviewInput;
};

/** A statement in another language. */
export type StatementTranslationInput = {
  /** The language, at most once in a list. */
  readonly language: SurveyLanguage;
  /**
   * The statement in that language, at most 1,000 characters. In German, French and Spanish it is quoted
   * in the question.
   */
  readonly statement: Scalars['String']['input'];
};

/**
 * A job to create or change. An absent field keeps its value, null clears it, and a step that is left
 * out stays as it is.
 */
export type JobUpsertInput = {
  /** The job's key, at most 128 characters without `#`. */
  readonly key: Scalars['String']['input'];
  /** The job in words, at most 1,000 characters; needed for a new job. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: InputMaybe<ReadonlyArray<StatementTranslationInput>>;
  /**
   * Steps to add or change, at most 100 in a job. They take the order of this list; a new one comes
   * right after the one listed before it.
   */
  readonly steps?: InputMaybe<ReadonlyArray<JobStepInput>>;
  /**
   * How many questions a survey asks at a time, 3 to 7; null goes back to 5. Up to 7 steps are asked all
   * at once.
   */
  readonly surveyQuestions?: InputMaybe<Scalars['Int']['input']>;
  /** How the survey's page shows its questions; null goes back to one page. */
  readonly surveyLayout?: InputMaybe<SurveyLayout>;
};

/** A step to add or change. */
export type JobStepInput = {
  /** The step's key, at most 128 characters without `#`. */
  readonly key: Scalars['String']['input'];
  /** The step in words, at most 1,000 characters; needed for a new step. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  /** Its wording in other languages: replaces what there was; null removes all. */
  readonly translations?: InputMaybe<ReadonlyArray<StatementTranslationInput>>;
  /** Weight in the score, greater than 0; 1 unless set. */
  readonly importance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the step must simply work; false unless set. */
  readonly isTableStakes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the step is asked about and counts; true unless set. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who is responsible for the step on our side. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Numbers of a job's scoring to change. An absent field keeps its value, null goes back to the
 * default.
 */
export type ScoringSettingsSetInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** b0 of the score 100·σ(b0 + b1·index), -100 to 100; -4.5 unless set. */
  readonly intercept?: InputMaybe<Scalars['Float']['input']>;
  /** b1 of the score 100·σ(b0 + b1·index), greater than 0, at most 100; 9 unless set. */
  readonly slope?: InputMaybe<Scalars['Float']['input']>;
  /** Score from which an account is in band HIGH, 0 to 100. */
  readonly highFrom?: InputMaybe<Scalars['Float']['input']>;
  /** Score from which an account is in band MEDIUM, 0 to 100, below `highFrom`. */
  readonly mediumFrom?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Days of 24 hours after which an answer no longer counts, 1 to 640; 365 unless set. Answers are kept
   * under names for 730 days, and the trend looks 90 back.
   */
  readonly answersExpireAfterDays?: InputMaybe<Scalars['Int']['input']>;
  /** Points of relief, 0 to 100, from which a competitor is an imminent threat. */
  readonly switchThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Points of relief, 0 to 100, from which a competitor is worth watching, at most `switchThreshold`; 10 unless set. */
  readonly watchFrom?: InputMaybe<Scalars['Float']['input']>;
  /** CES in percent, 0 to 100, from which a step counts as hard. */
  readonly hardFrom?: InputMaybe<Scalars['Float']['input']>;
  /** How much each role's answers count; a role that is left out keeps its weight. */
  readonly roleWeights?: InputMaybe<ReadonlyArray<RoleWeightInput>>;
  /** Where segments weigh steps differently; replaces the list. */
  readonly segmentImportance?: InputMaybe<ReadonlyArray<SegmentImportanceInput>>;
  /** How steps weigh; a step that is left out weighs as it does. */
  readonly steps?: InputMaybe<ReadonlyArray<StepWeightInput>>;
  /**
   * `ScoringSettings.version` that the change was made from: where another is in force, nothing is
   * written, and the error CONFLICT says what was changed. Without it the change is made to whatever is
   * in force.
   */
  readonly againstVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True: change nothing, and say how many accounts would change band. `settingsPreview` says which. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How a step shall weigh. An absent field keeps its value, null goes back to the default. */
export type StepWeightInput = {
  /** The step. */
  readonly stepKey: Scalars['String']['input'];
  /** Weight in the index, greater than 0; 1 unless set. */
  readonly importance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether it must simply work: failing it lifts an account from LOW to MEDIUM. */
  readonly isTableStakes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How much a role's answers shall count. */
export type RoleWeightInput = {
  /** The role. */
  readonly role: RespondentRole;
  /** Greater than 0. */
  readonly weight: Scalars['Float']['input'];
};

/** A segment's own weight for a step. */
export type SegmentImportanceInput = {
  /** The segment. */
  readonly segment: Scalars['String']['input'];
  /** The step. */
  readonly stepKey: Scalars['String']['input'];
  /** Greater than 0. */
  readonly importance: Scalars['Float']['input'];
};

/** What to make again. */
export type JobRebuildInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** True: fill in past months of the hotspots' history too. */
  readonly withHistory?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A job to archive. */
export type JobArchiveInput = {
  /** Which job. */
  readonly job: JobSelector;
};

/** A job to restore. */
export type JobRestoreInput = {
  /** Which job. */
  readonly job: JobSelector;
};

/** An account to create or change. An absent field keeps its value, null clears it. */
export type AccountUpsertInput = {
  /** The id that your own systems know the account by, at most 128 characters without `#`. */
  readonly externalId: Scalars['String']['input'];
  /** The company's name, at most 200 characters; needed for a new account. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The group of customers that it belongs to, at most 200 characters. */
  readonly segment?: InputMaybe<Scalars['String']['input']>;
  /** The trade that it is in, at most 200 characters. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Annual recurring revenue: what the customer pays us in a year. */
  readonly arr?: InputMaybe<MoneyInput>;
  /** The day on which the contract renews. */
  readonly renewalDate?: InputMaybe<Scalars['Date']['input']>;
  /** Who is responsible for the account on our side. */
  readonly ownerEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /**
   * Attributes to set or take away, those that are not named are kept; null takes all away. An account has
   * at most 20.
   */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
};

/** An attribute of an account to set or take away. */
export type AttributeInput = {
  /** Its name, at most 64 characters; upper and lower case differ. */
  readonly key: Scalars['String']['input'];
  /** At most 200 characters; null takes the attribute away. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money. */
export type MoneyInput = {
  /** In units of the currency, 0 or more, with no more decimals than the currency has. */
  readonly amount: Scalars['Decimal']['input'];
  /** Must be the deployment's reporting currency (USD unless set). */
  readonly currencyCode: Scalars['CurrencyCode']['input'];
};

/** Accounts to create or change. */
export type AccountsImportInput = {
  /** At most 100. */
  readonly accounts: ReadonlyArray<AccountUpsertInput>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** A person to create or change. An absent field keeps its value, null clears it. */
export type RespondentUpsertInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** The person. */
  readonly respondent: RespondentInput;
};

/** Two accounts that are one. */
export type AccountMergeInput = {
  /** Which goes. */
  readonly from: AccountSelector;
  /** Which stays. Its facts stand; what it does not have it takes from the other. */
  readonly into: AccountSelector;
  /** True: say what would move, and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of making two accounts one. */
export type AccountMergePayload = {
  /** The account that stays, as it is now; null if nothing could be done. */
  readonly account?: Maybe<Account>;
  /** What moved, or would. */
  readonly moved?: Maybe<MovedWithAccount>;
  /** Facts that both have: those of the account that stays are kept. */
  readonly differences: ReadonlyArray<AccountDifference>;
  /** False on a dry run, and where it takes longer than a call may: what is left is moved within the hour. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much moves with an account. */
export type MovedWithAccount = {
  /** People. */
  readonly people: Scalars['Int']['output'];
  /** Of them, those who are known in the other account by an id or an e-mail address: they are merged. */
  readonly samePeople: Scalars['Int']['output'];
  /** Submissions. */
  readonly submissions: Scalars['Int']['output'];
  /** Outcomes. Of two of one day and kind that of the account that stays is kept. */
  readonly outcomes: Scalars['Int']['output'];
  /** Survey links, which keep their addresses. */
  readonly surveyLinks: Scalars['Int']['output'];
  /** Snoozes with their notes. Of two on one job the later is kept. */
  readonly snoozes: Scalars['Int']['output'];
  /** Tasks, done ones included. */
  readonly tasks: Scalars['Int']['output'];
  /** Activities, and what else colleagues did. */
  readonly timelineEvents: Scalars['Int']['output'];
};

/** A fact that two accounts have differently. */
export type AccountDifference = {
  /** The fact: a field of the account, or the key of an attribute. */
  readonly field: Scalars['String']['output'];
  /** What the account that stays has. */
  readonly kept: Scalars['String']['output'];
  /** What the other had. */
  readonly dropped: Scalars['String']['output'];
};

/** What is to change of a contact. An absent field keeps its value, null clears it. */
export type RespondentUpdateInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
  /** The person's name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's e-mail address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** What the person has to do with the job. */
  readonly role?: InputMaybe<RespondentRole>;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Two people of an account who are one. */
export type RespondentMergeInput = {
  /** Who goes. */
  readonly from: RespondentSelector;
  /** Who stays. Of what was stated of both, the latest counts. */
  readonly into: RespondentSelector;
};

/** A person who is no longer a contact. */
export type RespondentDropInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
};

/** A person who is a contact again. */
export type RespondentRestoreInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
};

/** What came of changing a contact. */
export type RespondentUpdatePayload = {
  /** The person as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of making two people one. */
export type RespondentMergePayload = {
  /** The one who stays, as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** False where it takes longer than a call may, or nothing was written: what is left is moved within the hour. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of dropping a contact. */
export type RespondentDropPayload = {
  /** The person as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of restoring a contact. */
export type RespondentRestorePayload = {
  /** The person as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** People to create or change. */
export type RespondentsImportInput = {
  /** At most 100. */
  readonly respondents: ReadonlyArray<RespondentUpsertInput>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** What one person says on one occasion. */
export type SubmissionCreateInput = {
  /**
   * Your own name for this submission, at most 255 characters. The same key again gives the same result
   * and writes nothing twice; with other content it is a CONFLICT.
   */
  readonly idempotencyKey: Scalars['String']['input'];
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
  readonly submittedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it comes from, e.g. `survey`, at most 200 characters; `api` unless given. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /**
   * Names the import that it comes with, at most 128 characters without `#`, so that the whole of it
   * can be retracted.
   */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
  /** The answers, each step at most once, with at most 200 kB of text in all. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /** Keys of steps that are no part of the person's work: an earlier answer there no longer counts. */
  readonly notApplicable?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A person, as stated. An absent field changes nothing, null clears it. */
export type RespondentInput = {
  /** The id that your own systems know the person by, at most 128 characters without `#`. */
  readonly externalId: Scalars['String']['input'];
  /** The person's name, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The person's e-mail address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The person's phone number, such as `+49 30 901820`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The language that the person is asked in, where it is one of surveys. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** What the person has to do with the job. */
  readonly role?: InputMaybe<RespondentRole>;
  /** Whether the person agreed to be asked about a quote. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a person says about one step. */
export type StepAnswerInput = {
  /** The step. */
  readonly stepKey: Scalars['String']['input'];
  /** How difficult it is. */
  readonly effort: Effort;
  /** The person's own words on why, at most 4,000 characters. */
  readonly explanation?: InputMaybe<Scalars['String']['input']>;
  /** Why it is difficult; counted with difficult answers. */
  readonly reason?: InputMaybe<DifficultyReason>;
  /**
   * Whether the words are about the job or about using the product.
   * @deprecated Use reason: HARD_TO_USE is CONSUMPTION.
   */
  readonly about?: InputMaybe<Aspect>;
  /** What else the person uses for this step, at most 4,000 characters. */
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
};

/** Submissions to write. */
export type SubmissionsImportInput = {
  /** At most 25. */
  readonly submissions: ReadonlyArray<SubmissionCreateInput>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to retract: exactly one of a submission and an import. */
export type SubmissionRetractInput = {
  /** One submission, by its opaque id. */
  readonly submissionId?: InputMaybe<Scalars['ID']['input']>;
  /** Everything that came with this import. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
  /** With importBatch: the endCursor of the call before, to go on where it came to. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Whom to ask, on which job, at which steps, until when. */
export type SurveyLinksCreateInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** The people, at most 100. Each has to be known already. */
  readonly respondents: ReadonlyArray<SurveyInviteeInput>;
  /** The steps to ask about; all active ones unless given. Three make a quick check. */
  readonly stepKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * How many to ask at a time, 3 to 7: as the job says unless given, or all of the steps that are named.
   * The person can then go on with the next.
   */
  readonly questions?: InputMaybe<Scalars['Int']['input']>;
  /** Until when the links can be answered, at most 180 days ahead; in 30 days unless given. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Someone to ask. */
export type SurveyInviteeInput = {
  /** The person's account. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/**
 * Whom a campaign asks: people, everyone in accounts, everyone in the accounts that a filter finds, or several
 * of these. At most 1,000 people of at most 500 accounts.
 */
export type SurveyAudienceInput = {
  /** These people. */
  readonly respondents?: InputMaybe<ReadonlyArray<RespondentSelector>>;
  /** Everyone in these accounts. */
  readonly accounts?: InputMaybe<ReadonlyArray<AccountSelector>>;
  /** Everyone in the accounts that this finds. */
  readonly filter?: InputMaybe<AccountFilter>;
  /** Of the people of accounts, those in these roles; all unless given. */
  readonly roles?: InputMaybe<ReadonlyArray<RespondentRole>>;
};

/** How people are reminded who have not answered. */
export type SurveyRemindersInput = {
  /** So many days after the message before, 1 to 14. */
  readonly afterDays: Scalars['Int']['input'];
  /** How often at most, 1 to 3. */
  readonly times: Scalars['Int']['input'];
};

/** A campaign as it would be. */
export type SurveyCampaignPreviewInput = {
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: Scalars['String']['input'];
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: Scalars['String']['input'];
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: Scalars['String']['input'];
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Of the message, and of the survey's page at first. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: InputMaybe<SurveyRemindersInput>;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A campaign to be sent. */
export type SurveyCampaignCreateInput = {
  /** The same again, with the same key, makes no second campaign; at most 255 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The job to ask about. */
  readonly job: JobSelector;
  /** Whom to ask. */
  readonly audience: SurveyAudienceInput;
  /**
   * One line, at most 200 characters. Here as in the text, `{name}`, `{account}`, `{company}`, `{product}` and `{job}` are
   * filled in for each person.
   */
  readonly subject: Scalars['String']['input'];
  /** Paragraphs with a blank line between them, at most 4,000 characters. A button to the survey follows. */
  readonly text: Scalars['String']['input'];
  /** Whose name the message carries, at most 200 characters. */
  readonly senderName: Scalars['String']['input'];
  /** One of `surveySenders`; the first unless given. */
  readonly senderAddress?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Of the message, and of the survey's page at first. */
  readonly language?: InputMaybe<SurveyLanguage>;
  /** From when on to send, at most 90 days ahead; at once unless given. */
  readonly sendAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How to remind those who have not answered; not at all unless given. */
  readonly reminders?: InputMaybe<SurveyRemindersInput>;
  /** Ask no one who was asked within so many days before, 0 to 60; 0: no such rule. */
  readonly fatigueDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A campaign to send nothing more of. */
export type SurveyCampaignCancelInput = {
  /** `SurveyCampaign.id`. */
  readonly id: Scalars['ID']['input'];
};

/** A person who may be sent surveys again. */
export type RespondentMailAllowInput = {
  /** Whom. */
  readonly respondent: RespondentSelector;
  /** Why: that they asked for it, or that their address was corrected. At most 2,000 characters, kept with them. */
  readonly reason: Scalars['String']['input'];
};

/**
 * What the bearer of a survey link answers. Who they are, on which job and at which steps, their link
 * says.
 */
export type SurveySubmitInput = {
  /** The answers, each step at most once, with at most 200 kB of text in all. */
  readonly answers: ReadonlyArray<StepAnswerInput>;
  /** Keys of steps that are no part of the person's work. */
  readonly notApplicable?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the person may be asked about a quote; left out, nothing is said of it. */
  readonly mayContact?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * `Survey.attempt` when the questions were shown, so that the same answers sent late are not taken
   * for a change.
   */
  readonly attempt?: InputMaybe<Scalars['Int']['input']>;
};

/** Asks for the next questions of a survey. */
export type SurveyContinueInput = {
  /**
   * `Survey.attempt` when the person chose to go on, so that the same request sent late asks nothing
   * further.
   */
  readonly attempt?: InputMaybe<Scalars['Int']['input']>;
};

/** What the bearer of a link withdraws. */
export type SurveyWithdrawInput = {
  /** How much. */
  readonly scope: WithdrawalScope;
};

/** What was launched at a step. */
export type LaunchRecordInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** Which step. */
  readonly stepKey: Scalars['String']['input'];
  /** The day on which customers got it, not more than a day ahead. */
  readonly startedOn: Scalars['Date']['input'];
  /** What it is, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What is not to be recorded as launched. */
export type LaunchRetractInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** Which step. */
  readonly stepKey: Scalars['String']['input'];
  /** The day that was recorded. */
  readonly startedOn: Scalars['Date']['input'];
};

/** How the market finds the steps of a job. Steps that are left out keep their figures. */
export type MarketBenchmarkSetInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** The figures. */
  readonly steps: ReadonlyArray<StepCesInput>;
  /** How many people were asked. */
  readonly sampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** Where the figures come from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The day of the figures. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** A figure for one step. */
export type StepCesInput = {
  /** The step. */
  readonly stepKey: Scalars['String']['input'];
  /** Share of people who find the step difficult, percent, 0 to 100, higher is worse. */
  readonly ces: Scalars['Float']['input'];
};

/** How a competitor solution does at the steps of a job. Steps that are left out keep their figures. */
export type SolutionRatingSetInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** The competitor's key, at most 128 characters without `#`. */
  readonly solutionKey: Scalars['String']['input'];
  /** The competitor's name, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Other names that customers use for it, at most 50; replaces the list. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is manual work (spreadsheets, paper), which is never an imminent threat. */
  readonly isManual?: InputMaybe<Scalars['Boolean']['input']>;
  /** The figures. */
  readonly steps: ReadonlyArray<StepCesInput>;
  /** How many people were asked. */
  readonly sampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** The day of the figures. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** A step in the life of a testimonial. */
export type TestimonialTransitionInput = {
  /** The candidate's opaque id. */
  readonly id: Scalars['ID']['input'];
  /**
   * The state to go to: CANDIDATE → REQUESTED → APPROVED → PUBLISHED, or DECLINED or WITHDRAWN. From
   * RETIRED by an expired consent to REQUESTED. From REQUESTED back to CANDIDATE where the person was not asked
   * after all: the request then counts nowhere.
   */
  readonly to: TestimonialState;
  /**
   * The words to publish, where they differ from the quote, at most 4,000 characters: a draft with
   * REQUESTED, agreed to with APPROVED. Absent keeps them, null clears them. Other words for what is
   * APPROVED or PUBLISHED, given without a new consent, lead back to REQUESTED.
   */
  readonly publishedText?: InputMaybe<Scalars['String']['input']>;
  /**
   * The person's consent to exactly the words as they are after this call; needed for APPROVED, and to
   * renew a consent. Send `publishedText` with it, and it is to no words that you have not seen.
   */
  readonly consent?: InputMaybe<ConsentInput>;
  /** Where and when it was published, in a channel that the consent covers; needed for PUBLISHED. */
  readonly publication?: InputMaybe<PublicationInput>;
};

/** What a person agreed to. Who gives it on record, and when, is recorded by the product. */
export type ConsentInput = {
  /** Which version of the wording the person was asked with, at most 200 characters. */
  readonly wordingVersion: Scalars['String']['input'];
  /** Where the words may be published: at least one channel, each once. */
  readonly channels: ReadonlyArray<Channel>;
  /** How much may be told of who said them. */
  readonly attribution: Attribution;
  /** Where the proof of it is kept, such as a link or a file number, at most 1,000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** From when on it no longer holds, in the future; until it is withdrawn unless given. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was given, not in the future; now unless given. */
  readonly grantedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it was given. */
  readonly method?: InputMaybe<ConsentMethod>;
  /** What the words may be used for, at most 200 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
};

/** Where and when a testimonial was published. */
export type PublicationInput = {
  /** Where. */
  readonly channel: Channel;
  /** Its address, where it has one. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The day. */
  readonly publishedOn: Scalars['Date']['input'];
};

/** Whom to erase, and how. */
export type RespondentEraseInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: Scalars['String']['input'];
  /** What becomes of their answers. */
  readonly mode: EraseMode;
};

/** Whose withdrawal to confirm. */
export type WithdrawalConfirmInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/** Whose withdrawal to dismiss. */
export type WithdrawalDismissInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: Scalars['String']['input'];
};

/** Whose data to give. */
export type RespondentExportInput = {
  /** Which account the person is in. */
  readonly account: AccountSelector;
  /** The id that your own systems know the person by. */
  readonly respondentExternalId: Scalars['String']['input'];
  /** The `endCursor` of the call before: goes on with someone of whom more is held than one answer takes. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

/** The ledger of erasures, or a part of it. */
export type ErasuresReplayInput = {
  /** Its entries, at most 100 a call. */
  readonly erasures: ReadonlyArray<ErasureInput>;
};

/** Which entries of the quarantine to try again. */
export type QuarantineRetryInput = {
  /** Their ids, 1 to 100. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** An entry of the ledger, as the list of erasures gives it. */
export type ErasureInput = {
  /**
   * The id of the account, as Erasure.accountId gives it; the internal id that earlier versions gave is
   * accepted too.
   */
  readonly accountId: Scalars['ID']['input'];
  /** The internal id of the person. */
  readonly respondentId: Scalars['String']['input'];
  /** What became of their answers. */
  readonly mode: EraseMode;
  /** When they were erased. */
  readonly erasedAt: Scalars['DateTime']['input'];
  /** The internal ids of the submissions that were theirs, at most 10,000. */
  readonly submissionIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * What an account did. One of a kind a day: repeating it changes nothing, and another reason or day of
 * decision corrects it.
 */
export type OutcomeRecordInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** What it did. */
  readonly kind: OutcomeKind;
  /** The day on which it did, at most a day ahead. */
  readonly occurredOn: Scalars['Date']['input'];
  /** Why, in someone's words, at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was decided, where that was before `occurredOn`: a back-test looks back from it. */
  readonly decidedAt?: InputMaybe<Scalars['Date']['input']>;
};

/** An outcome that was recorded by mistake. */
export type OutcomeRetractInput = {
  /** `Outcome.id`. */
  readonly id: Scalars['ID']['input'];
};

/** A job to calibrate. */
export type CalibrationProposeInput = {
  /** Which job. */
  readonly job: JobSelector;
};

/** What to apply: a proposal or an earlier version, one of the two. */
export type CalibrationApplyInput = {
  /** Which job. */
  readonly job: JobSelector;
  /** `CalibrationProposal.id`. */
  readonly proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the settings to go back to. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** The score from which an account is in band HIGH, in place of the proposal's own. */
  readonly highFrom?: InputMaybe<Scalars['Float']['input']>;
  /** The score from which an account is in band MEDIUM, in place of the proposal's own. */
  readonly mediumFrom?: InputMaybe<Scalars['Float']['input']>;
  /**
   * The version that is to be replaced: where another is in force, nothing is written, and the error
   * CONFLICT says what was changed.
   */
  readonly againstVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Outcomes to record. */
export type OutcomesImportInput = {
  /** At most 100. */
  readonly outcomes: ReadonlyArray<OutcomeRecordInput>;
  /** True: check everything and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names the import that they come with, so that importUndo can undo it. */
  readonly importBatch?: InputMaybe<Scalars['String']['input']>;
};

/** What an import of a file has come to. */
export type ImportBatchRecordInput = {
  /** Its name, at most 128 characters without `#`; `Submission.importBatch` of its answers. */
  readonly batch: Scalars['String']['input'];
  /** What the file holds. */
  readonly kind: ImportKind;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: InputMaybe<JobSelector>;
  /** The name of the file, at most 255 characters. Those who may import such files read it. */
  readonly fileName: Scalars['String']['input'];
  /** False while it is under way. */
  readonly isComplete: Scalars['Boolean']['input'];
  /** Rows so far: the sum of the other counts. */
  readonly rows: Scalars['Int']['input'];
  /** Rows that were written. */
  readonly imported: Scalars['Int']['input'];
  /** Rows that were there already. */
  readonly unchanged: Scalars['Int']['input'];
  /** Rows that were refused. */
  readonly rejected: Scalars['Int']['input'];
  /** Rows of which nothing has to be sent, such as partial responses. */
  readonly leftOut?: InputMaybe<Scalars['Int']['input']>;
  /** What was left out or understood in a certain way, at most 50 sentences without words of any cell. */
  readonly notices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An import to undo. */
export type ImportUndoInput = {
  /** Its name, as `ImportBatch.batch` gives it. */
  readonly batch: Scalars['String']['input'];
  /** Of answers: why, at most 1,000 characters. It is kept with them. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The endCursor of the call before, to go on where it came to. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** True: count what would be undone and what would stay, and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the columns of a file mean. */
export type ImportMappingSaveInput = {
  /** Of the file's headers, at most 128 characters without `#`: the same headers have the same. */
  readonly fingerprint: Scalars['String']['input'];
  /** What the file holds. */
  readonly kind: ImportKind;
  /** The job that it is about; of answers, market figures and competitors' ratings only. */
  readonly job?: InputMaybe<JobSelector>;
  /** What to call it, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The mapping as a mapping file has it: JSON of an object, at most 200,000 bytes. */
  readonly mapping: Scalars['String']['input'];
};

/** A mapping to delete. */
export type ImportMappingDeleteInput = {
  /** Of the headers of its files. */
  readonly fingerprint: Scalars['String']['input'];
  /** The job that its files are about; none for those about no job. */
  readonly job?: InputMaybe<JobSelector>;
};

/**
 * A risk to snooze. It replaces what was noted before; the same again changes nothing while the account
 * stands as it did.
 */
export type RiskSnoozeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What colleagues should know, at most 2,000 characters; kept for 365 days, and gone sooner where
   * someone of the account is erased.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or name of the colleague whom it is assigned to, at most 128 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it is back at the latest: 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: Scalars['Date']['input'];
};

/** A risk that is no longer to be snoozed. */
export type RiskUnsnoozeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
};

/**
 * A risk to snooze. It replaces what was noted before; the same again changes nothing while the account
 * stands as it did.
 */
export type RiskAcknowledgeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
  /**
   * What colleagues should know, at most 2,000 characters; kept for 365 days, and gone sooner where
   * someone of the account is erased.
   */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address or name of the colleague who is responsible for it, at most 128 characters. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it is back at the latest: 1 to 365 days ahead, in UTC. */
  readonly snoozeUntil: Scalars['Date']['input'];
};

/** A step that a task answers. */
export type TaskStepInput = {
  /** On which job. */
  readonly job: JobSelector;
  /** Which step, by `JobStep.key`. */
  readonly stepKey: Scalars['String']['input'];
  /** Why it is difficult. */
  readonly reason?: InputMaybe<DifficultyReason>;
};

/** A task to create. */
export type TaskCreateInput = {
  /** For which account; it may have 500 tasks at most. */
  readonly account: AccountSelector;
  /** What is to be done, at most 500 characters. */
  readonly text: Scalars['String']['input'];
  /** The day by which it is to be done. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The step that it answers. */
  readonly step?: InputMaybe<TaskStepInput>;
  /** Names this very task, 1 to 255 characters: sent again, it creates none, and answers the first. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a task: fields left out keep their values, null clears them. */
export type TaskUpdateInput = {
  /** Which task. */
  readonly id: Scalars['ID']['input'];
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, at most 500 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is to be done. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address of the user whom it is assigned to. */
  readonly assignee?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** A task that is done. */
export type TaskDoneInput = {
  /** Which task. */
  readonly id: Scalars['ID']['input'];
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A task that is not done after all. */
export type TaskReopenInput = {
  /** Which task. */
  readonly id: Scalars['ID']['input'];
  /** `Task.version` as you have seen it: refused with CONFLICT where the task has changed since. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** A task to delete. */
export type TaskDeleteInput = {
  /** Which task. */
  readonly id: Scalars['ID']['input'];
};

/** How surveys and their e-mails are to look. What is left out stays; null is as the deployment says, or no logo. */
export type BrandingUpdateInput = {
  /** Who asks, at most 100 characters. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** The product that surveys ask about, at most 100 characters. */
  readonly productName?: InputMaybe<Scalars['String']['input']>;
  /** The color of buttons and links, such as `#3538CD`. White text on it must have a contrast of at least 4.5. */
  readonly accentColor?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP image as base64: at most 100,000 bytes, and 2,000 pixels wide and high. */
  readonly logo?: InputMaybe<Scalars['String']['input']>;
  /** Whether to say only what it would look like. Nothing is written then. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the caller is to be told by e-mail. */
export type ViewerUpdateInput = {
  /** Whether they are told what others assign to them. Left out or null: as before. */
  readonly assignmentMails?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which language they are. Left out or null: as before. */
  readonly language?: InputMaybe<SurveyLanguage>;
};

/** A user to add. */
export type UserInviteInput = {
  /** E-mail address, which they sign in with. */
  readonly email: Scalars['EmailAddress']['input'];
  /** What they may do; none: they sign in and see nothing. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** The roles of another user. */
export type UserRolesSetInput = {
  /** `User.id`; not the caller's own. */
  readonly id: Scalars['ID']['input'];
  /** All that they have from then on. */
  readonly roles: ReadonlyArray<AccessTokenRole>;
};

/** Whom to disable. */
export type UserDisableInput = {
  /** `User.id`; not the caller's own. */
  readonly id: Scalars['ID']['input'];
};

/** Whom to enable. */
export type UserEnableInput = {
  /** `User.id`. */
  readonly id: Scalars['ID']['input'];
};

/** One action of a playbook. */
export type PlaybookActionInput = {
  /** What is to be done, at most 500 characters. */
  readonly text: Scalars['String']['input'];
  /** Days from the start until the task is due, 0 to 90. */
  readonly dueInDays: Scalars['Int']['input'];
  /** Whom the task is assigned to. */
  readonly assignTo: PlaybookAssignee;
};

/** A playbook to create or replace, as a whole. */
export type PlaybookUpsertInput = {
  /** Of which job; it may have 50 at most. */
  readonly job: JobSelector;
  /** Names it among those of the job. */
  readonly key: Scalars['String']['input'];
  /** What it is called, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What of an account's risk it answers. */
  readonly reason: PlaybookReason;
  /** The step that it is for, by `JobStep.key`; any unless given. Only for reasons of a step. */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done, in this order: 1 to 8. */
  readonly actions: ReadonlyArray<PlaybookActionInput>;
};

/** Which playbook to delete. */
export type PlaybookDeleteInput = {
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: Scalars['String']['input'];
};

/** Which playbook to start for which account. */
export type PlaybookStartInput = {
  /** For which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `Playbook.key`. */
  readonly key: Scalars['String']['input'];
  /** The step that it answers there, by `JobStep.key`; the playbook's own unless given. */
  readonly stepKey?: InputMaybe<Scalars['String']['input']>;
  /** A day before today, at most 365 days ago: puts on record what was started then elsewhere, and creates no tasks. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which start of a playbook to undo. */
export type PlaybookRetractInput = {
  /** Of which account. */
  readonly account: AccountSelector;
  /** Of which job. */
  readonly job: JobSelector;
  /** `PlaybookStart.id`. */
  readonly startId: Scalars['ID']['input'];
};

/** A call, an e-mail or a meeting, or a note. */
export type ActivityRecordInput = {
  /** With which account, or on which. */
  readonly account: AccountSelector;
  /** What was done. */
  readonly kind: ActivityKind;
  /** What to note, at most 4,000 characters; required of a note. Kept for 365 days. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  readonly outcome?: InputMaybe<ActivityOutcome>;
  /** When it was, within the last 365 days; now unless given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The contact that it was with, by `Respondent.id`. The text goes where they are erased. */
  readonly respondentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Names this very activity together with `at`, 1 to 255 characters: sent again, it records none, and answers
   * the first.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An activity to delete. */
export type ActivityDeleteInput = {
  /** Which activity. */
  readonly id: Scalars['ID']['input'];
};

/** How an account feels to the caller. */
export type AccountSentimentSetInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** How it feels; null withdraws what was said. */
  readonly sentiment?: InputMaybe<Sentiment>;
};

/** A risk that is no longer snoozed. */
export type RiskUnacknowledgeInput = {
  /** Which account. */
  readonly account: AccountSelector;
  /** On which job. */
  readonly job: JobSelector;
};

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
  readonly purpose: Scalars['String']['input'];
};

/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type Mutation = {
  /** Creates or changes a job and its steps. */
  readonly jobUpsert?: Maybe<JobUpsertPayload>;
  /** Changes the numbers that a job's scores are made with, and assesses every account again. */
  readonly scoringSettingsSet?: Maybe<ScoringSettingsSetPayload>;
  /**
   * Makes everything computed of a job again from the recorded facts; `Job.rebuild` says how far it is.
   * While a rebuild is under way, no other is started.
   */
  readonly jobRebuild?: Maybe<JobRebuildPayload>;
  /**
   * Takes a job out of use: it is in no list, its survey links say that the survey is closed, its campaigns send
   * nothing, and nothing new comes to it. Nothing of it is lost: it stays readable by its key, and can be restored.
   */
  readonly jobArchive?: Maybe<JobArchivePayload>;
  /** Puts an archived job back into use, with all that was recorded. */
  readonly jobRestore?: Maybe<JobRestorePayload>;
  /** Creates or changes an account. */
  readonly accountUpsert?: Maybe<AccountUpsertPayload>;
  /** Takes an account out of every list and total. Nothing of it is lost, and it stays readable by its id. */
  readonly accountArchive?: Maybe<AccountArchivePayload>;
  /** Puts an archived account back into lists and totals. */
  readonly accountRestore?: Maybe<AccountRestorePayload>;
  /** Creates or changes up to 100 accounts. */
  readonly accountsImport?: Maybe<AccountsImportPayload>;
  /** Creates or changes a person in an account. */
  readonly respondentUpsert?: Maybe<RespondentUpsertPayload>;
  /** Creates or changes up to 100 people. */
  readonly respondentsImport?: Maybe<RespondentsImportPayload>;
  /** Records what one person says on one occasion. */
  readonly submissionCreate?: Maybe<SubmissionCreatePayload>;
  /** Records up to 25 submissions. */
  readonly submissionsImport?: Maybe<SubmissionsImportPayload>;
  /**
   * Retracts a submission, or a whole import: every figure is as if it had never come.
   * Administrators retract anything, others what they sent themselves: of an import the rest then
   * stays, and is a FORBIDDEN beside what was retracted.
   */
  readonly submissionRetract?: Maybe<SubmissionRetractPayload>;
  /**
   * Makes two accounts one: people, answers, testimonials, outcomes, survey links and snoozes go to the account
   * that stays, and the ids of the other lead there, those that imports use too. It cannot be undone: look at it
   * with `dryRun` first. Until all has moved the figures of both stay as they were. Send it again to go on
   * where it broke off.
   */
  readonly accountMerge?: Maybe<AccountMergePayload>;
  /** Changes what is known of a contact. An e-mail address is one person's alone in an account. */
  readonly respondentUpdate?: Maybe<RespondentUpdatePayload>;
  /**
   * Makes two people of an account one: answers, testimonials with their consents, and survey links go to the
   * one who stays, and the ids of the other lead there. It cannot be undone. Send it again to go on where it
   * broke off.
   */
  readonly respondentMerge?: Maybe<RespondentMergePayload>;
  /**
   * From now on a person is no contact: they are not asked, their survey links end, and their answers do not
   * count. Up to now they count as before. Nothing is erased.
   */
  readonly respondentDrop?: Maybe<RespondentDropPayload>;
  /** Makes someone who was dropped a contact again: their answers count as if that had never been. */
  readonly respondentRestore?: Maybe<RespondentRestorePayload>;
  /**
   * Removes a person from everything that is held on them: no one finds them any more when it answers. A
   * submission that is sent again by its idempotency key is refused from then on.
   */
  readonly respondentErase?: Maybe<RespondentErasePayload>;
  /**
   * Confirms that the person asked for it themselves: erases them as they asked. Ask them first, by an
   * address that you know of them: anyone who had the link could have used it.
   */
  readonly withdrawalConfirm?: Maybe<WithdrawalConfirmPayload>;
  /**
   * Undoes a withdrawal that was not the person's own: their answers count again. Consents and the
   * permission to be asked, which it ended at once, stay ended.
   */
  readonly withdrawalDismiss?: Maybe<WithdrawalDismissPayload>;
  /** Gives everything that is held on a person. A mutation, since it is on record who asked for it. */
  readonly respondentExport?: Maybe<RespondentExportPayload>;
  /** Erases people again whom a restored copy of the table has brought back. */
  readonly erasuresReplay?: Maybe<ErasuresReplayPayload>;
  /**
   * Has entries of the quarantine tried again within a minute or two, once the cause is fixed; weekly
   * figures and what answers teach wait for the next hourly run.
   */
  readonly quarantineRetry?: Maybe<QuarantineRetryPayload>;
  /**
   * Records that something was launched to make a step easier; the same day again replaces the note. No figure depends
   * on it.
   */
  readonly launchRecord?: Maybe<LaunchRecordPayload>;
  /** Takes out what was recorded as launched at a step on a day. */
  readonly launchRetract?: Maybe<LaunchRetractPayload>;
  /** Records how the market finds the steps of a job. */
  readonly marketBenchmarkSet?: Maybe<MarketBenchmarkSetPayload>;
  /** Records a competitor and how it does at the steps of a job. */
  readonly solutionRatingSet?: Maybe<SolutionRatingSetPayload>;
  /** Moves a testimonial on. */
  readonly testimonialTransition?: Maybe<TestimonialTransitionPayload>;
  /** Records what an account did. */
  readonly outcomeRecord?: Maybe<OutcomeRecordPayload>;
  /** Retracts an outcome: it no longer counts. Recording it again brings it back. */
  readonly outcomeRetract?: Maybe<OutcomeRetractPayload>;
  /** Records up to 100 outcomes. */
  readonly outcomesImport?: Maybe<OutcomesImportPayload>;
  /**
   * Records what an import of a file has come to: when it begins, and again when it ends. The same batch
   * is the same import.
   */
  readonly importBatchRecord?: Maybe<ImportBatchRecordPayload>;
  /**
   * Undoes what an import has brought, as far as nothing else has come of it since; the rest is named and stays.
   * Answers are retracted, accounts that it created are archived, outcomes retracted, figures put back. Contacts
   * stay, as do changes to accounts that were there before. Send it again with `after` until it is complete.
   */
  readonly importUndo?: Maybe<ImportUndoPayload>;
  /** Saves what the columns of a file mean, for the next file with the same headers about the same job. */
  readonly importMappingSave?: Maybe<ImportMappingSavePayload>;
  /** Deletes a saved mapping. */
  readonly importMappingDelete?: Maybe<ImportMappingDeletePayload>;
  /** Learns from the last back-test how to read the score as a probability, and stores what it proposes. */
  readonly calibrationPropose?: Maybe<CalibrationProposePayload>;
  /** Applies a proposal, or goes back to an earlier version of the settings, as the next version. */
  readonly calibrationApply?: Maybe<CalibrationApplyPayload>;
  /** Snoozes an account's risk until a day, unless it gets worse before. No figure changes by it. */
  readonly riskSnooze?: Maybe<RiskSnoozePayload>;
  /** Ends the snooze of an account's risk; nothing changes where there is none. */
  readonly riskUnsnooze?: Maybe<RiskUnsnoozePayload>;
  /**
   * Snoozes an account's risk until a day, unless it gets worse before. No figure changes by it.
   * @deprecated Use riskSnooze.
   */
  readonly riskAcknowledge?: Maybe<RiskAcknowledgePayload>;
  /**
   * Ends the snooze of an account's risk; nothing changes where it is not snoozed.
   * @deprecated Use riskUnsnooze.
   */
  readonly riskUnacknowledge?: Maybe<RiskUnacknowledgePayload>;
  /** Creates a task of an account. */
  readonly taskCreate?: Maybe<TaskCreatePayload>;
  /** Changes what a task says, when it is due, or whom it is assigned to. */
  readonly taskUpdate?: Maybe<TaskUpdatePayload>;
  /** Says that a task is done; nothing changes where it is. */
  readonly taskDone?: Maybe<TaskDonePayload>;
  /** Opens a task that was done; nothing changes where it is open. */
  readonly taskReopen?: Maybe<TaskReopenPayload>;
  /** Deletes a task. */
  readonly taskDelete?: Maybe<TaskDeletePayload>;
  /** Records a call, an e-mail or a meeting with an account, or a note on it. */
  readonly activityRecord?: Maybe<ActivityRecordPayload>;
  /** Deletes an activity. */
  readonly activityDelete?: Maybe<ActivityDeletePayload>;
  /** Says how an account feels to the caller. No figure changes by it. */
  readonly accountSentimentSet?: Maybe<AccountSentimentSetPayload>;
  /**
   * Gives the names of those who say what, for a note that is taken along to a call. Nothing is changed:
   * it is a mutation because it is on record, with what it was for and whose names they were.
   */
  readonly callNoteDisclose?: Maybe<CallNoteDisclosePayload>;
  /**
   * Makes a signed survey link for each of up to 100 people. Sending it to them, and reminding them, is
   * the caller's.
   */
  readonly surveyLinksCreate?: Maybe<SurveyLinksCreatePayload>;
  /** Ends a survey link at once: anyone who opens it is told that the survey has ended. Answers stay. */
  readonly surveyLinkRevoke?: Maybe<SurveyLinkRevokePayload>;
  /** Changes how surveys and their e-mails look, at once and for surveys that are already out. */
  readonly brandingUpdate?: Maybe<BrandingUpdatePayload>;
  /** Changes what the caller is told by e-mail. */
  readonly viewerUpdate?: Maybe<ViewerUpdatePayload>;
  /** Adds a user. On AWS they get an e-mail with a temporary password that is valid for three days. */
  readonly userInvite?: Maybe<UserInvitePayload>;
  /** Gives another user these roles and no others. A session that is open keeps its old ones for an hour at most. */
  readonly userRolesSet?: Maybe<UserRolesSetPayload>;
  /**
   * Keeps another user from signing in. A session that is open ends within an hour; access tokens are refused
   * within five minutes.
   */
  readonly userDisable?: Maybe<UserDisablePayload>;
  /** Lets a user sign in again, in the roles of before. */
  readonly userEnable?: Maybe<UserEnablePayload>;
  /** Creates a playbook of a job, or replaces it. */
  readonly playbookUpsert?: Maybe<PlaybookUpsertPayload>;
  /** Deletes a playbook. What it started stays. */
  readonly playbookDelete?: Maybe<PlaybookDeletePayload>;
  /**
   * Starts a playbook for an account: creates its tasks, all or none. Within 90 days of a start it answers that
   * one and creates nothing.
   */
  readonly playbookStart?: Maybe<PlaybookStartPayload>;
  /** Undoes a start of a playbook: its open tasks are deleted, and it no longer counts. Tasks that are done stay. */
  readonly playbookRetract?: Maybe<PlaybookRetractPayload>;
  /**
   * Sends a survey by e-mail, now or later, to everyone chosen who may be asked; `surveyCampaignPreview` says
   * who that is. The messages go out one by one in the minutes after `sendAt`, and each person is looked at
   * again before. The same again with the same key is the same campaign.
   */
  readonly surveyCampaignCreate?: Maybe<SurveyCampaignCreatePayload>;
  /** Sends nothing more of a campaign, reminders included. Surveys that were sent can still be answered. */
  readonly surveyCampaignCancel?: Maybe<SurveyCampaignCancelPayload>;
  /** Lets a person be sent surveys again who had said no, or whose messages came back. */
  readonly respondentMailAllow?: Maybe<RespondentMailAllowPayload>;
  /**
   * Records what the bearer of a survey link answers. The same again is the same submission; other
   * answers are a further one.
   */
  readonly surveySubmit?: Maybe<SurveySubmitPayload>;
  /**
   * Asks the bearer of a survey link the next few steps. Nothing changes while steps are open, or when
   * all were asked.
   */
  readonly surveyContinue?: Maybe<SurveyContinuePayload>;
  /**
   * Withdraws what the bearer of a link said, on every job. Consents end at once. What is to be erased
   * is hidden at once, and erased once someone confirms that the person asked for it, or after 30 days.
   */
  readonly surveyWithdraw?: Maybe<SurveyWithdrawPayload>;
  /** Makes a personal access token for the caller. Tokens make none: sign in for it. */
  readonly accessTokenCreate?: Maybe<AccessTokenCreatePayload>;
  /** Ends a personal access token of the caller: the next call that comes by it is refused. */
  readonly accessTokenRevoke?: Maybe<AccessTokenRevokePayload>;
  /** Saves what a list of the console shows under a name, for oneself or for the team. */
  readonly savedViewCreate?: Maybe<SavedViewCreatePayload>;
  /** Changes a saved view: its name, what it shows, or whether the team sees it. */
  readonly savedViewUpdate?: Maybe<SavedViewUpdatePayload>;
  /** Deletes a saved view. It can be restored for 24 hours. */
  readonly savedViewDelete?: Maybe<SavedViewDeletePayload>;
  /** Restores a saved view that was deleted within the last 24 hours. */
  readonly savedViewRestore?: Maybe<SavedViewRestorePayload>;
  /**
   * Exports a whole list as a file, however long it is. It starts within a minute: ask for `Export.status` until it
   * is DONE, then open `downloadUrl`. It reads as the caller: what they may not read stays empty.
   */
  readonly exportCreate?: Maybe<ExportCreatePayload>;
  /** Stops an export of the caller, and removes its file. */
  readonly exportCancel?: Maybe<ExportCancelPayload>;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationJobUpsertArgs = {
  input: JobUpsertInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationScoringSettingsSetArgs = {
  input: ScoringSettingsSetInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationJobRebuildArgs = {
  input: JobRebuildInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationJobArchiveArgs = {
  input: JobArchiveInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationJobRestoreArgs = {
  input: JobRestoreInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountUpsertArgs = {
  input: AccountUpsertInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountArchiveArgs = {
  input: AccountArchiveInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountRestoreArgs = {
  input: AccountRestoreInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountsImportArgs = {
  input: AccountsImportInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentUpsertArgs = {
  input: RespondentUpsertInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentsImportArgs = {
  input: RespondentsImportInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSubmissionCreateArgs = {
  input: SubmissionCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSubmissionsImportArgs = {
  input: SubmissionsImportInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSubmissionRetractArgs = {
  input: SubmissionRetractInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountMergeArgs = {
  input: AccountMergeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentUpdateArgs = {
  input: RespondentUpdateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentMergeArgs = {
  input: RespondentMergeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentDropArgs = {
  input: RespondentDropInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentRestoreArgs = {
  input: RespondentRestoreInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentEraseArgs = {
  input: RespondentEraseInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationWithdrawalConfirmArgs = {
  input: WithdrawalConfirmInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationWithdrawalDismissArgs = {
  input: WithdrawalDismissInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentExportArgs = {
  input: RespondentExportInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationErasuresReplayArgs = {
  input: ErasuresReplayInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationQuarantineRetryArgs = {
  input: QuarantineRetryInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationLaunchRecordArgs = {
  input: LaunchRecordInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationLaunchRetractArgs = {
  input: LaunchRetractInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationMarketBenchmarkSetArgs = {
  input: MarketBenchmarkSetInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSolutionRatingSetArgs = {
  input: SolutionRatingSetInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTestimonialTransitionArgs = {
  input: TestimonialTransitionInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationOutcomeRecordArgs = {
  input: OutcomeRecordInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationOutcomeRetractArgs = {
  input: OutcomeRetractInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationOutcomesImportArgs = {
  input: OutcomesImportInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationImportBatchRecordArgs = {
  input: ImportBatchRecordInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationImportUndoArgs = {
  input: ImportUndoInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationImportMappingSaveArgs = {
  input: ImportMappingSaveInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationImportMappingDeleteArgs = {
  input: ImportMappingDeleteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationCalibrationProposeArgs = {
  input: CalibrationProposeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationCalibrationApplyArgs = {
  input: CalibrationApplyInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRiskSnoozeArgs = {
  input: RiskSnoozeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRiskUnsnoozeArgs = {
  input: RiskUnsnoozeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRiskAcknowledgeArgs = {
  input: RiskAcknowledgeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRiskUnacknowledgeArgs = {
  input: RiskUnacknowledgeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTaskCreateArgs = {
  input: TaskCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTaskUpdateArgs = {
  input: TaskUpdateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTaskDoneArgs = {
  input: TaskDoneInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTaskReopenArgs = {
  input: TaskReopenInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationTaskDeleteArgs = {
  input: TaskDeleteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationActivityRecordArgs = {
  input: ActivityRecordInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationActivityDeleteArgs = {
  input: ActivityDeleteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccountSentimentSetArgs = {
  input: AccountSentimentSetInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationCallNoteDiscloseArgs = {
  input: CallNoteDiscloseInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyLinksCreateArgs = {
  input: SurveyLinksCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyLinkRevokeArgs = {
  input: SurveyLinkRevokeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationBrandingUpdateArgs = {
  input: BrandingUpdateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationViewerUpdateArgs = {
  input: ViewerUpdateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationUserInviteArgs = {
  input: UserInviteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationUserRolesSetArgs = {
  input: UserRolesSetInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationUserDisableArgs = {
  input: UserDisableInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationUserEnableArgs = {
  input: UserEnableInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationPlaybookUpsertArgs = {
  input: PlaybookUpsertInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationPlaybookDeleteArgs = {
  input: PlaybookDeleteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationPlaybookStartArgs = {
  input: PlaybookStartInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationPlaybookRetractArgs = {
  input: PlaybookRetractInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyCampaignCreateArgs = {
  input: SurveyCampaignCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyCampaignCancelArgs = {
  input: SurveyCampaignCancelInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationRespondentMailAllowArgs = {
  input: RespondentMailAllowInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveySubmitArgs = {
  input: SurveySubmitInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyContinueArgs = {
  input: SurveyContinueInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSurveyWithdrawArgs = {
  input: SurveyWithdrawInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccessTokenCreateArgs = {
  input: AccessTokenCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationAccessTokenRevokeArgs = {
  input: AccessTokenRevokeInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSavedViewCreateArgs = {
  input: SavedViewCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSavedViewUpdateArgs = {
  input: SavedViewUpdateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSavedViewDeleteArgs = {
  input: SavedViewDeleteInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationSavedViewRestoreArgs = {
  input: SavedViewRestoreInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationExportCreateArgs = {
  input: ExportCreateInput;
};


/**
 * Everything that can be changed. What the caller can fix comes back in `userErrors`, and then
 * nothing has been written.
 */
export type MutationExportCancelArgs = {
  input: ExportCancelInput;
};

/** What came of a job upsert. */
export type JobUpsertPayload = {
  /** The job as it is now; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What to fix in the wording of its steps: those that name a solution or the product itself. */
  readonly hints: ReadonlyArray<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a change of settings. */
export type ScoringSettingsSetPayload = {
  /** The job with its settings as they are now; null if the settings are not acceptable. */
  readonly job?: Maybe<Job>;
  /** In a dry run, how many accounts would change band, from which to which; otherwise empty. */
  readonly bandChanges: ReadonlyArray<BandChange>;
  /** In a dry run, how many accounts were assessed both ways; otherwise 0. */
  readonly accountsExamined: Scalars['Int']['output'];
  /** False where there are more accounts than a dry run has the time for. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Accounts that would go from one band to another. */
export type BandChange = {
  /** The band now. */
  readonly from: RiskBand;
  /** The band then. */
  readonly to: RiskBand;
  /** How many accounts. */
  readonly accounts: Scalars['Int']['output'];
};

/** What came of asking for a rebuild. */
export type JobRebuildPayload = {
  /** The job; null if nothing was started. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of an account upsert. */
export type AccountUpsertPayload = {
  /** The account as it is now; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of one item of an import. */
export type ImportResult = {
  /** The item's place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Opaque id of what was written; null if the item was refused or it was a dry run. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * True if the item was there already, just like this. On a dry run, callers who may not read such items
   * are not told.
   */
  readonly isUnchanged: Scalars['Boolean']['output'];
  /**
   * The same.
   * @deprecated Use isUnchanged.
   */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** What the caller can fix; empty if the item is good. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An account to archive. */
export type AccountArchiveInput = {
  /** Which account. */
  readonly account: AccountSelector;
};

/** An account to restore. */
export type AccountRestoreInput = {
  /** Which account. */
  readonly account: AccountSelector;
};

/** A survey link to end. */
export type SurveyLinkRevokeInput = {
  /** `SurveyLink.id`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of archiving a job. */
export type JobArchivePayload = {
  /** The job as it is now; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of restoring a job. */
export type JobRestorePayload = {
  /** The job as it is now; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of archiving an account. */
export type AccountArchivePayload = {
  /** The account as it is now; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of restoring an account. */
export type AccountRestorePayload = {
  /** The account as it is now; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of revoking a survey link. */
export type SurveyLinkRevokePayload = {
  /** The link as it is now; null if nothing was written. */
  readonly link?: Maybe<SurveyLink>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of an import of accounts. */
export type AccountsImportPayload = {
  /** One for each item, in order: a bad item is reported and the good ones are kept. */
  readonly results: ReadonlyArray<ImportResult>;
  /** What is wrong with the call as a whole; nothing was then written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a respondent upsert. */
export type RespondentUpsertPayload = {
  /** The person as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of an import of people. */
export type RespondentsImportPayload = {
  /** One for each item, in order: a bad item is reported and the good ones are kept. */
  readonly results: ReadonlyArray<ImportResult>;
  /** What is wrong with the call as a whole; nothing was then written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a submission. */
export type SubmissionCreatePayload = {
  /** The submission; null if nothing was written. */
  readonly submission?: Maybe<Submission>;
  /** The account's risk with this submission in it, computed on the spot: lists follow in a moment. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of an import of submissions. */
export type SubmissionsImportPayload = {
  /** One for each item, in order: a bad item is reported and the good ones are kept. */
  readonly results: ReadonlyArray<ImportResult>;
  /** What is wrong with the call as a whole; nothing was then written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a retraction. */
export type SubmissionRetractPayload = {
  /** The submission, where one was named. */
  readonly submission?: Maybe<Submission>;
  /** How many submissions this call took back; those that already were do not count. */
  readonly retracted: Scalars['Int']['output'];
  /** False where an import is too large for one call: send it again with `after: endCursor` to go on. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Where the call came to in the import; null once it is complete. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What becomes of the answers of someone who is erased. */
export type EraseMode =
  /** How hard they found what is kept, without their words, under a pseudonym: scores stay as they are. */
  | 'PSEUDONYMISE'
  /** Their answers are taken out of every figure, as if they had never been. */
  | 'DROP';

/** What came of erasing a person. */
export type RespondentErasePayload = {
  /** What was erased; null if no one was. */
  readonly erased?: Maybe<ErasedRespondent>;
  /**
   * False where there is more of them than one call may remove: the rest goes by itself within the hour,
   * or with the same call sent again.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person who was erased. */
export type ErasedRespondent = {
  /** What became of their answers. */
  readonly mode: EraseMode;
  /** How many submissions were theirs. */
  readonly submissions: Scalars['Int']['output'];
  /** When they were erased. */
  readonly erasedAt: Scalars['DateTime']['output'];
};

/** What came of asking for everything that is held on a person. */
export type RespondentExportPayload = {
  /**
   * The document as JSON text; null if there is no such person. Where `endCursor` is given it is a part,
   * and says `"isComplete": false`: parts have the same lists, which continue each other.
   */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** `after` of the call that goes on; null once everything was given. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * The address at which the person withdraws what they said, alone and for good: to be sent to them
   * with the document, and to no one else.
   */
  readonly withdrawalUrl?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That someone was erased: an entry of the ledger, by ids that say nothing of who it was. */
export type Erasure = {
  /** The id of the account, as Account.id gives it. */
  readonly accountId: Scalars['ID']['output'];
  /** The internal id of the person, made at random: nothing else holds it any more. */
  readonly respondentId: Scalars['String']['output'];
  /** What became of their answers. */
  readonly mode: EraseMode;
  /** When they were erased. */
  readonly erasedAt: Scalars['DateTime']['output'];
  /** When everything was removed; null while it is under way. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The internal ids of the submissions that were theirs, by which nothing is written again. */
  readonly submissionIds: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the ledger of erasures. */
export type ErasureConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ErasureEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Erasure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An erasure in a list. */
export type ErasureEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The erasure. */
  readonly node: Erasure;
};

/** What kind of work was left aside. */
export type QuarantinedWork =
  /** Assessing an account on a job. */
  | 'ASSESSMENT'
  /** A job-wide change or a rebuild. */
  | 'SWEEP'
  /** The weekly figures of a job. */
  | 'SNAPSHOT'
  /** What the answers on a job teach of its settings. */
  | 'LEARNING'
  /** Removing what is no longer kept. */
  | 'RETENTION'
  /** Erasing a person. It is urgent: their data is not deleted yet. */
  | 'ERASURE'
  /** Moving what is left of a person who was merged into another. */
  | 'MOVE'
  /**
   * Moving what is left of an account that was merged into another. Until then the figures of both stay as they
   * were.
   */
  | 'ACCOUNT_MOVE';

/** Something that failed and was left aside, by internal ids alone. */
export type QuarantineEntry = {
  /** The id that `quarantineRetry` takes: the same work has the same id however often it fails. */
  readonly id: Scalars['ID']['output'];
  /** What kind of work it is. */
  readonly work: QuarantinedWork;
  /** The id of the account, as Account.id gives it; null where it is about no account. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** The key of the job; null where it is about no job. */
  readonly jobKey?: Maybe<Scalars['String']['output']>;
  /** Of an erasure the internal id of the person, as Erasure.respondentId gives it. */
  readonly respondentId?: Maybe<Scalars['String']['output']>;
  /** Of a retention the key of the stored item. */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The error, without anything that a customer has said. The function's log says where it was thrown. */
  readonly error: Scalars['String']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** When it failed first. */
  readonly firstFailedAt: Scalars['DateTime']['output'];
  /** When it failed last. */
  readonly lastFailedAt: Scalars['DateTime']['output'];
  /** When it is tried again, or has been due since. */
  readonly nextTryAt: Scalars['DateTime']['output'];
};

/** A page of the quarantine. */
export type QuarantineEntryConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<QuarantineEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<QuarantineEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An entry of the quarantine in a list. */
export type QuarantineEntryEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: QuarantineEntry;
};

/** What came of trying entries of the quarantine again. */
export type QuarantineRetryPayload = {
  /** The entries that are tried next. */
  readonly entries: ReadonlyArray<QuarantineEntry>;
  /** What the caller can fix, such as ids of entries that are not there any more. All others are tried. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of confirming a withdrawal. */
export type WithdrawalConfirmPayload = {
  /**
   * False where it takes longer than a call may, or nothing was done: what was begun goes on by itself
   * within the hour.
   */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of dismissing a withdrawal. */
export type WithdrawalDismissPayload = {
  /** The person, whose answers count again; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of replaying erasures. */
export type ErasuresReplayPayload = {
  /** How many people were there again, and are erased again by this call. */
  readonly replayed: Scalars['Int']['output'];
  /** False where it takes longer than a call may: send the same call again to go on. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of making survey links. */
export type SurveyLinksCreatePayload = {
  /** One for each person, in order: who cannot be asked is reported and the others are. */
  readonly results: ReadonlyArray<SurveyLinkResult>;
  /** What is wrong with the call as a whole; nothing was then written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one person's survey link. */
export type SurveyLinkResult = {
  /** The person's place in the input, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The link; null if there is none for the person. */
  readonly link?: Maybe<SurveyLink>;
  /**
   * The address to send to the person: anyone who has it may answer in their name. It is given out here
   * and nowhere else.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /**
   * False where the person already had a link for the same steps that waits to be answered: it is that
   * one, open until the time now asked for, earlier or later; where none is asked for, not shorter than
   * before.
   */
  readonly isNew: Scalars['Boolean']['output'];
  /**
   * The same.
   * @deprecated Use isNew.
   */
  readonly wasNew: Scalars['Boolean']['output'];
  /** What the caller can fix; empty if there is a link. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of making a campaign. */
export type SurveyCampaignCreatePayload = {
  /** The campaign; null if nothing was written. */
  readonly campaign?: Maybe<SurveyCampaign>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of canceling a campaign. */
export type SurveyCampaignCancelPayload = {
  /** The campaign as it is now; null if there is none. */
  readonly campaign?: Maybe<SurveyCampaign>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of letting a person be sent surveys again. */
export type RespondentMailAllowPayload = {
  /** The person as they are now; null if nothing was written. */
  readonly respondent?: Maybe<Respondent>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of answering a survey. */
export type SurveySubmitPayload = {
  /** The survey as it is now; null if nothing was written. */
  readonly survey?: Maybe<Survey>;
  /** True if the same had been said before. */
  readonly isUnchanged: Scalars['Boolean']['output'];
  /**
   * The same.
   * @deprecated Use isUnchanged.
   */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of asking for more questions. */
export type SurveyContinuePayload = {
  /** The survey as it is now; null without a survey. */
  readonly survey?: Maybe<Survey>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of a withdrawal. */
export type SurveyWithdrawPayload = {
  /** What was withdrawn; null if nothing is known of the person, or no longer. */
  readonly withdrawn?: Maybe<WithdrawalScope>;
  /** When the person is erased at the latest; null where nothing is to be erased. */
  readonly erasesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of recording a launch. */
export type LaunchRecordPayload = {
  /** All that was launched at the step, the newest first; null if nothing was written. */
  readonly launches?: Maybe<ReadonlyArray<Launch>>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of retracting a launch. */
export type LaunchRetractPayload = {
  /** All that is left as launched at the step, the newest first; null if nothing was written. */
  readonly launches?: Maybe<ReadonlyArray<Launch>>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of setting market figures. */
export type MarketBenchmarkSetPayload = {
  /** The job with the figures; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of rating a competitor. */
export type SolutionRatingSetPayload = {
  /** The competitor; null if nothing was written. */
  readonly solution?: Maybe<Solution>;
  /** The job with the rating; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of moving a testimonial on. */
export type TestimonialTransitionPayload = {
  /** The testimonial as it is now; null if nothing was written. */
  readonly testimonial?: Maybe<TestimonialCandidate>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of recording an outcome. */
export type OutcomeRecordPayload = {
  /** The outcome; null if nothing was written. */
  readonly outcome?: Maybe<Outcome>;
  /** The account; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of retracting an outcome. */
export type OutcomeRetractPayload = {
  /** The outcome as it is now; null if nothing was written. */
  readonly outcome?: Maybe<Outcome>;
  /** The account; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of an import of outcomes. */
export type OutcomesImportPayload = {
  /** One for each item, in order: a bad item is reported and the good ones are kept. */
  readonly results: ReadonlyArray<ImportResult>;
  /** What is wrong with the call as a whole; nothing was then written. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An import of a file, as the client that made it reports it. */
export type ImportBatch = {
  /** Its name: importUndo undoes it. */
  readonly batch: Scalars['String']['output'];
  /** What the file held. */
  readonly kind: ImportKind;
  /** The job that it was about; null if about none. */
  readonly job?: Maybe<Job>;
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** Who imported it: the subject of their token. */
  readonly importedBy: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it is under way, and where it broke off. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rows so far: the sum of the other counts. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that were written. */
  readonly imported: Scalars['Int']['output'];
  /** Rows that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that were refused. */
  readonly rejected: Scalars['Int']['output'];
  /** Rows of which nothing had to be sent, such as partial responses. */
  readonly leftOut: Scalars['Int']['output'];
  /** What was left out or understood in a certain way. */
  readonly notices: ReadonlyArray<Scalars['String']['output']>;
  /** When it was undone, as far as that was possible; null if it was not. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of imports, newest first. */
export type ImportBatchConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ImportBatchEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<ImportBatch>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of imports. */
export type ImportBatchEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ImportBatch;
};

/** What the columns of a file mean, saved for the next file with the same headers. */
export type ImportMapping = {
  /** Of the headers. */
  readonly fingerprint: Scalars['String']['output'];
  /** What the file holds. */
  readonly kind: ImportKind;
  /** The job that it is about; null if about none. */
  readonly job?: Maybe<Job>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The mapping as a mapping file has it: JSON. */
  readonly mapping: Scalars['String']['output'];
  /** Who saved it: the subject of their token. */
  readonly savedBy: Scalars['String']['output'];
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** A page of saved mappings, newest first. */
export type ImportMappingConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ImportMappingEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<ImportMapping>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a list of saved mappings. */
export type ImportMappingEdge = {
  /** Resumes the list after this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ImportMapping;
};

/** What came of undoing an import. */
export type ImportUndoPayload = {
  /** How much was undone by this call: rows of answers and outcomes, accounts, contacts, figures. */
  readonly undone: Scalars['Int']['output'];
  /** What stays, and why. */
  readonly left: ReadonlyArray<ImportLeft>;
  /** False where it takes longer than a call may. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** `after` of the call that goes on; null once it is complete. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** The import as it is now; null before it is complete. */
  readonly importBatch?: Maybe<ImportBatch>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that an import has brought and that stays when it is undone. */
export type ImportLeft = {
  /** The name of the account, the person, the step or the competitor. */
  readonly name: Scalars['String']['output'];
  /** Why it stays. */
  readonly reason: ImportLeftReason;
};

/** Why something stays when the import that brought it is undone. */
export type ImportLeftReason =
  /** It was changed since. */
  | 'CHANGED_SINCE'
  /** The account has contacts or answers. */
  | 'HAS_PEOPLE'
  /** The account has outcomes. */
  | 'HAS_OUTCOMES'
  /** The person has answered, or has a survey link or a request for a quote. */
  | 'IN_USE';

/** What came of recording an import. */
export type ImportBatchRecordPayload = {
  /** The import as it is now; null if nothing was written. */
  readonly importBatch?: Maybe<ImportBatch>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of saving a mapping. */
export type ImportMappingSavePayload = {
  /** The mapping as it is now; null if nothing was written. */
  readonly importMapping?: Maybe<ImportMapping>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of deleting a mapping. */
export type ImportMappingDeletePayload = {
  /** The fingerprint of the deleted mapping; null if nothing was deleted. */
  readonly deletedFingerprint?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of proposing a calibration. */
export type CalibrationProposePayload = {
  /** One proposal of each kind; null if nothing was proposed. */
  readonly proposals?: Maybe<ReadonlyArray<CalibrationProposal>>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of applying a calibration. */
export type CalibrationApplyPayload = {
  /** The job with its new settings; null if nothing was written. */
  readonly job?: Maybe<Job>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of snoozing a risk. */
export type RiskSnoozePayload = {
  /** The risk as it is now; null if nothing was written. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of ending a snooze. */
export type RiskUnsnoozePayload = {
  /** The risk as it is now; null if nothing was done. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of putting a risk aside. */
export type RiskAcknowledgePayload = {
  /** The risk as it is now; null if nothing was written. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of taking it back. */
export type RiskUnacknowledgePayload = {
  /** The risk as it is now; null if nothing was done. */
  readonly accountRisk?: Maybe<AccountRisk>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of creating a task. */
export type TaskCreatePayload = {
  /** The task; null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of changing a task. */
export type TaskUpdatePayload = {
  /** The task as it is now; null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of doing a task. */
export type TaskDonePayload = {
  /** The task as it is now; null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of opening a task again. */
export type TaskReopenPayload = {
  /** The task as it is now; null if nothing was written. */
  readonly task?: Maybe<Task>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of deleting a task. */
export type TaskDeletePayload = {
  /** Its id; null if nothing was deleted. */
  readonly deletedTaskId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of recording an activity. */
export type ActivityRecordPayload = {
  /** The activity; null if nothing was written. */
  readonly activity?: Maybe<Activity>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of deleting an activity. */
export type ActivityDeletePayload = {
  /** Its id; null if nothing was deleted. */
  readonly deletedActivityId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of saying how an account feels. */
export type AccountSentimentSetPayload = {
  /** The account as it is now; null if nothing was written. */
  readonly account?: Maybe<Account>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of asking for names. */
export type CallNoteDisclosePayload = {
  /**
   * What each person says today; people without a current answer are left out. Null if the input has to be
   * fixed.
   */
  readonly people?: Maybe<ReadonlyArray<PersonAnswers>>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A personal access token to make. */
export type AccessTokenCreateInput = {
  /** What you call it, such as where it is used; at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** When it ends: ahead, by 366 days at most. */
  readonly expiresAt: Scalars['DateTime']['input'];
  /** What it may do: of what the caller may; all of that unless given. */
  readonly roles?: InputMaybe<ReadonlyArray<AccessTokenRole>>;
};

/** A personal access token to end. */
export type AccessTokenRevokeInput = {
  /** The token's id, as AccessToken.id gives it. */
  readonly id: Scalars['ID']['input'];
};

/** What came of making a personal access token. */
export type AccessTokenCreatePayload = {
  /** The token as it is listed; null if none was made. */
  readonly accessToken?: Maybe<AccessToken>;
  /**
   * The token itself, to be sent as `Authorization: Bearer`: it is given out here and nowhere else. Null if
   * none was made.
   */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of ending a personal access token. */
export type AccessTokenRevokePayload = {
  /** The id of the token that ended; null if none did. */
  readonly revokedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A view to save. */
export type SavedViewCreateInput = {
  /** The list that it is of. */
  readonly list: SavedViewList;
  /** What to call it: at most 80 characters, and unlike your other views of the list (those of the team, if it is shared). */
  readonly name: Scalars['String']['input'];
  /** What the list's address says after its `?`: at most 2,000 characters. Where one was in the list is left out. */
  readonly query: Scalars['String']['input'];
  /** Whether the team sees it. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to change of a saved view; what is left out stays. */
export type SavedViewUpdateInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
  /** The version that the caller has seen: if it has changed since, nothing is changed. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** What to call it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What the list's address says after its `?`. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Whether the team sees it. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which saved view to delete. */
export type SavedViewDeleteInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
};

/** Which saved view to restore. */
export type SavedViewRestoreInput = {
  /** The view's id. */
  readonly id: Scalars['ID']['input'];
};

/** What came of saving a view. */
export type SavedViewCreatePayload = {
  /** The view; null if none was saved. */
  readonly savedView?: Maybe<SavedView>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of changing a view. */
export type SavedViewUpdatePayload = {
  /** The view; null if it was not changed. */
  readonly savedView?: Maybe<SavedView>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of deleting a view. */
export type SavedViewDeletePayload = {
  /** The view; null if there is none to delete. */
  readonly savedView?: Maybe<SavedView>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of restoring a view. */
export type SavedViewRestorePayload = {
  /** The view; null if there is none to restore. */
  readonly savedView?: Maybe<SavedView>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An export to make. */
export type ExportCreateInput = {
  /** What to export. */
  readonly kind: ExportKind;
  /** How to write it. */
  readonly format?: InputMaybe<ExportFormat>;
  /** The job: for AT_RISK_ACCOUNTS, TESTIMONIALS and HOTSPOTS, and if wanted for ACCOUNTS and ANSWERS. */
  readonly job?: InputMaybe<JobSelector>;
  /** Whether ANSWERS and TESTIMONIALS say by id, name and address who said it. */
  readonly withNames?: InputMaybe<Scalars['Boolean']['input']>;
  /** Asked again with the same key, there is one export. At most 255 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which export to cancel. */
export type ExportCancelInput = {
  /** The export's id. */
  readonly id: Scalars['ID']['input'];
};

/** What came of asking for an export. */
export type ExportCreatePayload = {
  /** The export; null if none was made. */
  readonly export?: Maybe<Export>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of cancelling an export. */
export type ExportCancelPayload = {
  /** The export; null if there is none. */
  readonly export?: Maybe<Export>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of writing a playbook. */
export type PlaybookUpsertPayload = {
  /** The playbook; null if nothing was written. */
  readonly playbook?: Maybe<Playbook>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of deleting a playbook. */
export type PlaybookDeletePayload = {
  /** Its key; null if nothing was deleted. */
  readonly deletedPlaybookKey?: Maybe<Scalars['String']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of starting a playbook. */
export type PlaybookStartPayload = {
  /** The start, be it this one or that of before; null if there is none. */
  readonly playbookStart?: Maybe<PlaybookStart>;
  /** It had been started within 90 days: nothing was written. */
  readonly wasUnchanged: Scalars['Boolean']['output'];
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of undoing the start of a playbook. */
export type PlaybookRetractPayload = {
  /** The account; null if nothing was undone. */
  readonly account?: Maybe<Account>;
  /** `PlaybookStart.id` of what was undone; null if nothing was. */
  readonly retractedStartId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of changing how surveys look. */
export type BrandingUpdatePayload = {
  /** How they look now; null if nothing was written. */
  readonly branding?: Maybe<Branding>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of changing what the caller is told. */
export type ViewerUpdatePayload = {
  /** The caller; null if nothing was written. */
  readonly viewer?: Maybe<Viewer>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of inviting a user. */
export type UserInvitePayload = {
  /** The user as they are now; null if nothing was written. */
  readonly user?: Maybe<User>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of changing the roles of a user. */
export type UserRolesSetPayload = {
  /** The user as they are now; null if nothing was written. */
  readonly user?: Maybe<User>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of disabling a user. */
export type UserDisablePayload = {
  /** The user as they are now; null if nothing was written. */
  readonly user?: Maybe<User>;
  /** What the caller can fix. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of enabling a user. */
export type UserEnablePayload = {
  /** The user as they are now; null if nothing was written. */
  readonly user?: Maybe<User>;
  /** What the caller can fix. */
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
  CompetitorRisk: ResolverTypeWrapper<RivalOfJob>;
  CompetitorRiskEdge: ResolverTypeWrapper<Omit<CompetitorRiskEdge, 'node'> & { node: ResolversTypes['CompetitorRisk'] }>;
  CompetitorRiskConnection: ResolverTypeWrapper<RivalPage>;
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
  CompetitorRisk: RivalOfJob;
  CompetitorRiskEdge: Omit<CompetitorRiskEdge, 'node'> & { node: ResolversParentTypes['CompetitorRisk'] };
  CompetitorRiskConnection: RivalPage;
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
