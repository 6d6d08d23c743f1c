/** The text of schema.graphql. */
export const typeDefs = `"""
Who may read a field: callers with one of the actions. On a type it holds for all of its fields that
have no rule of their own. A field that the caller may not read is null, with the error FORBIDDEN.
"""
directive @auth(
  """The actions of which one is enough."""
  requires: [Action!]!
) on OBJECT | INTERFACE | FIELD_DEFINITION

"""
Whoever reached the parent may read the field. On a type it holds for all of its fields that have no
rule of their own.
"""
directive @public on OBJECT | INTERFACE | FIELD_DEFINITION

"""A calendar day in UTC, written \`YYYY-MM-DD\`, e.g. \`2026-11-30\`."""
scalar Date

"""
An instant in ISO 8601 with a time zone, e.g. \`2026-11-30T09:15:00.000Z\`. Answers are always in UTC.
"""
scalar DateTime

"""An e-mail address, e.g. \`dana@example.com\`."""
scalar EmailAddress

"""An ISO 4217 currency code in capitals, e.g. \`USD\`."""
scalar CurrencyCode

"""
An exact decimal number, written as text so that no digit is lost, e.g. \`"120000.00"\`. As input a
number is taken too.
"""
scalar Decimal

"""
What a caller may be allowed to do. Which role may do what is told in docs/permissions.md.
"""
enum Action {
  """Jobs read."""
  JOBS_READ

  """Jobs write."""
  JOBS_WRITE

  """Jobs rebuild."""
  JOBS_REBUILD

  """Settings write."""
  SETTINGS_WRITE

  """Market read."""
  MARKET_READ

  """Market write."""
  MARKET_WRITE

  """Rivals read."""
  RIVALS_READ

  """Accounts read."""
  ACCOUNTS_READ

  """Account names read."""
  ACCOUNT_NAMES_READ

  """Accounts write."""
  ACCOUNTS_WRITE

  """Respondents read."""
  RESPONDENTS_READ

  """Respondent names read."""
  RESPONDENT_NAMES_READ

  """Respondent ids read."""
  RESPONDENT_IDS_READ

  """Respondents write."""
  RESPONDENTS_WRITE

  """Respondents export."""
  RESPONDENTS_EXPORT

  """Respondents erase."""
  RESPONDENTS_ERASE

  """Submissions read."""
  SUBMISSIONS_READ

  """Submissions echo."""
  SUBMISSIONS_ECHO

  """Submissions write."""
  SUBMISSIONS_WRITE

  """Submissions retract."""
  SUBMISSIONS_RETRACT

  """Submissions retract any."""
  SUBMISSIONS_RETRACT_ANY

  """Survey links read."""
  SURVEY_LINKS_READ

  """Survey links write."""
  SURVEY_LINKS_WRITE

  """Survey answer."""
  SURVEY_ANSWER

  """Risks read."""
  RISKS_READ

  """Competitor risks read."""
  COMPETITOR_RISKS_READ

  """Portfolio read."""
  PORTFOLIO_READ

  """Ask next read."""
  ASK_NEXT_READ

  """Outcomes write."""
  OUTCOMES_WRITE

  """Hotspots read."""
  HOTSPOTS_READ

  """Leading steps read."""
  LEADING_STEPS_READ

  """Testimonials read."""
  TESTIMONIALS_READ

  """Testimonials write."""
  TESTIMONIALS_WRITE

  """Consents read."""
  CONSENTS_READ

  """Audit read."""
  AUDIT_READ
}

"""
How difficult a step is for one person, from best to worst. Each answer stands for a struggle
between 0 and 1.
"""
enum Effort {
  """Very easy: struggle 0."""
  VERY_EASY

  """Easy: struggle 0.25."""
  EASY

  """Neither easy nor difficult: struggle 0.5."""
  NEITHER

  """Difficult: struggle 0.75."""
  DIFFICULT

  """Very difficult: struggle 1."""
  VERY_DIFFICULT
}

"""What an explanation is about."""
enum Aspect {
  """About the job itself."""
  JOB

  """
  About using the product (installing it, learning it). It counts as struggle and is shown apart.
  """
  CONSUMPTION
}

"""
How a step stands in an account, by the role-weighted majority of its current answers.
"""
enum StepState {
  """At least half of the weight finds the step easy or very easy."""
  EASY

  """Neither half finds it easy nor half finds it difficult."""
  MIXED

  """
  At least half of the weight finds the step difficult or very difficult.
  """
  DIFFICULT

  """No current answer."""
  UNKNOWN
}

"""How great the risk is that an account leaves."""
enum RiskBand {
  """Score below the job's \`mediumFrom\` (30 unless set)."""
  LOW

  """Score from \`mediumFrom\`, or lifted here for one of the band reasons."""
  MEDIUM

  """Score from the job's \`highFrom\` (60 unless set)."""
  HIGH

  """Too little is known to say. Unknown is never treated as safe."""
  UNKNOWN
}

"""Why an account is in its band."""
enum BandReason {
  """The score alone decides."""
  SCORE

  """Nobody's answer is current."""
  NO_ANSWERS

  """
  Fewer than three steps are answered (or than all, where the job has fewer).
  """
  TOO_FEW_STEPS

  """A table-stakes step is difficult, which lifts LOW to MEDIUM."""
  TABLE_STAKES

  """
  A person who decides on the purchase struggles, which lifts LOW to MEDIUM.
  """
  BUYER_STRUGGLES
}

"""
How far a score can be relied on, by the width of its interval, its coverage and its age.
"""
enum Confidence {
  """
  Wide interval, or under 30 % of the steps answered: ask more people before acting on it.
  """
  LOW

  """Interval of at most 60 points."""
  MEDIUM

  """
  Interval of at most 30 points, from at least three people's worth of answers.
  """
  HIGH
}

"""
Where the struggle of the same people at the same steps has gone over the last 90 days.
"""
enum TrendDirection {
  """The score fell by 5 points or more."""
  IMPROVING

  """The score moved by less than 5 points."""
  STABLE

  """The score rose by 5 points or more."""
  WORSENING

  """Fewer than three answers can be compared."""
  UNKNOWN
}

"""How close a rival solution is to winning an account over."""
enum CompetitorThreat {
  """
  The rival is expected to be better at a step that is difficult here, or the customer names it.
  """
  WATCH

  """
  The rival is better by at least the job's switch threshold, or better and named by the customer.
  """
  IMMINENT
}

"""What a person has to do with the job."""
enum RespondentRole {
  """Does the job."""
  EXECUTOR

  """Benefits from the job being done."""
  BENEFICIARY

  """Decides on the purchase."""
  BUYER

  """Anybody else."""
  OTHER
}

"""How far a testimonial has come."""
enum TestimonialState {
  """Found in an answer; nobody has been asked yet."""
  CANDIDATE

  """The person has been asked."""
  REQUESTED

  """The person agreed."""
  APPROVED

  """Published somewhere."""
  PUBLISHED

  """The person said no. Final."""
  DECLINED

  """Taken back after it was agreed. Final."""
  WITHDRAWN

  """
  A later answer, or time, took the ground from it. Final, and set by the product alone.
  """
  RETIRED
}

"""Why a person should not be asked for a testimonial now."""
enum HoldReason {
  """The person has not agreed to be asked."""
  NO_PERMISSION

  """No e-mail address is known."""
  NO_EMAIL

  """The person was asked for another one within the last 90 days."""
  FATIGUE

  """The account is in band HIGH."""
  ACCOUNT_HIGH

  """A rival is an imminent threat to the account."""
  ACCOUNT_IMMINENT

  """The person's own score is 60 or more."""
  RESPONDENT_STRUGGLES

  """The account has left."""
  CHURNED

  """A reason that the caller may not see."""
  NOT_NOW
}

"""Where a testimonial is published."""
enum Channel {
  """Our website."""
  WEBSITE

  """Sales material."""
  SALES

  """Social media."""
  SOCIAL

  """The press."""
  PRESS

  """A call with somebody who considers buying."""
  REFERENCE_CALL
}

"""
What a step asks of product, by whether it is hard for customers and for the market. Hard means a
CES of at least the job's \`hardFrom\` (30 unless set).
"""
enum HotspotQuadrant {
  """
  Hard for customers and for the market: solving it keeps customers and wins new ones.
  """
  RETAIN_AND_GROW

  """Hard for customers only: solving it keeps customers."""
  RETAIN

  """
  Hard for the market only: customers find it easy here, so lead with it.
  """
  DIFFERENTIATE

  """Hard for neither."""
  SETTLED

  """
  The market's figure is unknown, nobody answered, or the figures are suppressed.
  """
  UNKNOWN
}

"""What an account did in the end."""
enum OutcomeKind {
  """Renewed as it was."""
  RENEWED

  """Bought more."""
  EXPANDED

  """Bought less."""
  CONTRACTED

  """Left."""
  CHURNED
}

"""Why somebody in an account should be asked before it renews."""
enum AskReason {
  """Nobody's answer is current."""
  NO_ANSWERS

  """Too few steps are answered."""
  TOO_FEW_STEPS

  """No person who decides on the purchase has a current answer."""
  MISSING_BUYER

  """Answers run out before the renewal."""
  EXPIRES_BEFORE_RENEWAL
}

"""What kind of thing is wrong with an input."""
enum UserErrorCode {
  """A value is not acceptable."""
  INVALID

  """Something that is referred to does not exist."""
  NOT_FOUND

  """
  It contradicts what is stored, e.g. an idempotency key that was used with other content.
  """
  CONFLICT

  """The caller may not do this."""
  FORBIDDEN

  """A limit on size or number is exceeded."""
  LIMIT_EXCEEDED
}

"""
What a list of at-risk accounts is ordered by. Ties are in order of account id.
"""
enum AtRiskOrderField {
  """\`rankScore\`, the score shrunk by its uncertainty."""
  RANK

  """ARR × score/100."""
  RISK_WEIGHTED_ARR

  """The day on which the contract renews."""
  RENEWAL_DATE
}

"""The direction of an order."""
enum OrderDirection {
  """Smallest or earliest first."""
  ASC

  """Greatest or latest first."""
  DESC
}

"""What hotspots are ordered by."""
enum HotspotOrder {
  """Risk-weighted ARR, then CES, greatest first."""
  RANK

  """CES, greatest first."""
  CES

  """Lead over the market, greatest first."""
  LEAD

  """Position in the job."""
  POSITION
}

"""Anything that can be fetched again by its id."""
interface Node {
  """Opaque and stable: it is worth keeping and not worth taking apart."""
  id: ID!
}

"""Where a page of a list stands."""
type PageInfo {
  """Whether more may follow after \`endCursor\`."""
  hasNextPage: Boolean!

  """Always false: lists are read forwards."""
  hasPreviousPage: Boolean!

  """Cursor of the first entry of the page; null on an empty page."""
  startCursor: String

  """
  Pass it as \`after\` to get the next page. A short or empty page may have one, where a filter left
  out what was examined.
  """
  endCursor: String
}

"""Something in the input that the caller can mend."""
type UserError {
  """What kind of thing is wrong."""
  code: UserErrorCode!

  """What is wrong and what to do about it, in one sentence."""
  message: String!

  """
  Path below \`input\`, list positions counting from 0, e.g. \`["answers", "2", "stepKey"]\`.
  """
  field: [String!]
}

"""An amount of money."""
type Money {
  """In units of the currency, exact, e.g. \`"120000.00"\`."""
  amount: Decimal!

  """The currency; always the deployment's reporting currency."""
  currencyCode: CurrencyCode!
}

"""A range that is likely to hold the true value."""
type Interval {
  """Lower end, 0 to 100."""
  lower: Float!

  """Upper end, 0 to 100."""
  upper: Float!

  """How likely, 0 to 1: 0.8 for scores, 0.95 for CES."""
  level: Float!
}

"""Who is asking, as the product understood it."""
type Viewer {
  """The caller's subject, as in the token."""
  subject: String!

  """The caller's roles."""
  roles: [String!]!
}

"""What customers are trying to get done, whatever product they use."""
type Job implements Node {
  """Opaque id."""
  id: ID!

  """The key that inputs refer to the job by."""
  key: String!

  """The job in words, naming no product."""
  statement: String!

  """All steps by position, those switched off included."""
  steps: [JobStep!]!

  """The numbers that scores are made with."""
  scoring: ScoringSettings!

  """
  How far a change that touches every account has come; null if none is under way.
  """
  reassessment: Reassessment

  """
  The last rebuild, under way or finished; null if there was none, or if another change has touched
  every account since.
  """
  rebuild: Rebuild
}

"""One entry of a list of jobs."""
type JobEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The job."""
  node: Job!
}

"""A page of jobs, by key."""
type JobConnection {
  """The entries with their cursors."""
  edges: [JobEdge!]!

  """The entries alone."""
  nodes: [Job!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A change that touches every account, on its way."""
type Reassessment {
  """Accounts assessed again so far."""
  done: Int!

  """Accounts to assess in all."""
  total: Int!
}

"""
Everything computed of a job, made anew from the recorded facts beside live traffic.
"""
type Rebuild {
  """Whether past months of the hotspots' history are filled in too."""
  withHistory: Boolean!

  """Accounts gone through so far."""
  done: Int!

  """Accounts to go through in all."""
  total: Int!

  """When it was started."""
  startedAt: DateTime!

  """When it came to its end; null while it is under way."""
  finishedAt: DateTime

  """
  Accounts whose stored figures were not those that their facts say: 0 where all is well.
  """
  differed: Int!

  """
  How often all accounts were gone through: once more where totals still held something.
  """
  passes: Int!

  """
  Parts of totals that no account accounted for, now dropped; null until that is known.
  """
  leftovers: [String!]
}

"""A stage of the job."""
type JobStep implements Node {
  """Opaque id."""
  id: ID!

  """The key that inputs refer to the step by."""
  key: String!

  """Place in the job, from 1."""
  position: Int!

  """The step in words, naming no product."""
  statement: String!

  """Whether the step is asked about and counts."""
  isActive: Boolean!

  """Weight in the score, greater than 0; 1 unless set."""
  importance: Float!

  """
  Whether the step must simply work: failing it lifts an account out of band LOW.
  """
  isTableStakes: Boolean!

  """Who looks after the step on our side."""
  owner: String

  """
  Share of the market that finds the step difficult, percent, 0 to 100, higher is worse; null if
  nobody has measured it.
  """
  marketCes: Float

  """Rivals rated at this step, best (lowest CES) first."""
  solutions: [SolutionRating!]
}

"""
Anything else that gets steps of the job done, manual work and spreadsheets included.
"""
type Solution implements Node {
  """Opaque id."""
  id: ID!

  """The key that inputs refer to the solution by."""
  key: String!

  """Its name."""
  name: String!

  """Other names that customers use for it."""
  aliases: [String!]!

  """
  Whether it is manual work (spreadsheets, paper), which is never an imminent threat.
  """
  isManual: Boolean!
}

"""How a rival solution does at a step."""
type SolutionRating {
  """The rival."""
  solution: Solution!

  """
  Share of its users who find the step difficult, percent, 0 to 100, higher is worse.
  """
  ces: Float!

  """How many people were asked; null if not known."""
  sampleSize: Int

  """The day of the figure; null if not known."""
  asOf: Date
}

"""
The numbers that a job's scores are made with. Each change makes a new version.
"""
type ScoringSettings {
  """Counts up by 1 with each change, from 1."""
  version: Int!

  """b0 of the score 100·σ(b0 + b1·index)."""
  intercept: Float!

  """b1 of the score 100·σ(b0 + b1·index), greater than 0."""
  slope: Float!

  """Score from which an account is in band HIGH, 0 to 100."""
  highFrom: Float!

  """Score from which an account is in band MEDIUM, 0 to 100."""
  mediumFrom: Float!

  """Days of 24 hours after which an answer no longer counts."""
  answersExpireAfterDays: Int!

  """Points of relief, 0 to 100, from which a rival is an imminent threat."""
  switchThreshold: Float!

  """CES in percent, 0 to 100, from which a step counts as hard."""
  hardFrom: Float!

  """How much each role's answers count."""
  roleWeights: [RoleWeight!]!

  """Where a segment weighs a step differently from the rest."""
  segmentImportance: [SegmentImportance!]!

  """
  Whether the score was fitted to outcomes. Until then it is an index and no probability.
  """
  isCalibrated: Boolean!
}

"""How much a role's answers count."""
type RoleWeight {
  """The role."""
  role: RespondentRole!

  """Greater than 0; 1 unless set."""
  weight: Float!
}

"""A segment's own weight for a step, in place of the step's."""
type SegmentImportance {
  """The segment."""
  segment: String!

  """The step."""
  stepKey: String!

  """Greater than 0."""
  importance: Float!
}

"""A customer company."""
type Account implements Node {
  """Opaque id."""
  id: ID!

  """The id that your own systems know the account by."""
  externalId: String!

  """The company's name."""
  name: String!

  """The group of customers that it belongs to; null if none."""
  segment: String

  """
  Annual recurring revenue: what the customer pays us in a year, never its own turnover.
  """
  arr: Money

  """The day on which the contract renews."""
  renewalDate: Date

  """Who looks after the account on our side."""
  ownerEmail: EmailAddress

  """People in the account, by id."""
  respondents(
    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): RespondentConnection

  """What was submitted on the account, newest first."""
  submissions(
    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): SubmissionConnection

  """The account's risk on a job; null until it is first assessed."""
  risk(
    """Which job."""
    job: JobSelector!
  ): AccountRisk

  """
  Rivals that threaten the account, by threat, then relief, greatest first.
  """
  competitorRisks(
    """Which job."""
    job: JobSelector!
  ): [CompetitorRisk!]
}

"""One entry of a list of accounts."""
type AccountEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The account."""
  node: Account!
}

"""A page of accounts, by name."""
type AccountConnection {
  """The entries with their cursors."""
  edges: [AccountEdge!]!

  """The entries alone."""
  nodes: [Account!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A person in an account."""
type Respondent implements Node {
  """Opaque id, made at random: it says nothing about the person."""
  id: ID!

  """
  The id that your own systems know the person by, unique within the account.
  """
  externalId: String!

  """The person's name, as last stated."""
  name: String

  """The person's e-mail address, as last stated."""
  email: EmailAddress

  """What the person has to do with the job, as last stated."""
  role: RespondentRole

  """
  Whether the person agreed to be asked about a quote. Unless stated, they did not.
  """
  mayContact: Boolean!

  """The account that the person belongs to."""
  account: Account
}

"""One entry of a list of people."""
type RespondentEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The person."""
  node: Respondent!
}

"""A page of people."""
type RespondentConnection {
  """The entries with their cursors."""
  edges: [RespondentEdge!]!

  """The entries alone."""
  nodes: [Respondent!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""
What one person said on one occasion. It never changes; it can only be retracted.
"""
type Submission implements Node {
  """Opaque id."""
  id: ID!

  """The account that it is about."""
  account: Account

  """Who said it."""
  respondent: Respondent

  """The job that it is about."""
  job: Job!

  """When it was said."""
  submittedAt: DateTime!

  """Where it came from, e.g. \`api\` or \`csv\`."""
  source: String!

  """The import that it came with; null if it came alone."""
  importBatch: String

  """When it was taken back; null while it counts."""
  retractedAt: DateTime

  """Why it was taken back."""
  retractionReason: String

  """
  The answers as they were given; steps that are no part of the person's work come last.
  """
  answers: [StepAnswer!]!
}

"""One entry of a list of submissions."""
type SubmissionEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The submission."""
  node: Submission!
}

"""A page of submissions, newest first."""
type SubmissionConnection {
  """The entries with their cursors."""
  edges: [SubmissionEdge!]!

  """The entries alone."""
  nodes: [Submission!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""What a person said about one step."""
type StepAnswer {
  """The step."""
  step: JobStep!

  """
  How difficult it is; null where the step is no part of the person's work.
  """
  effort: Effort

  """The person's own words on why."""
  explanation: String

  """Whether the words are about the job or about using the product."""
  about: Aspect

  """What else the person uses for this step, as written."""
  alternative: String
}

"""What an account did, and when."""
type Outcome {
  """What it did."""
  kind: OutcomeKind!

  """The day on which it did."""
  occurredOn: Date!

  """Why, in somebody's words."""
  reason: String

  """When it was recorded."""
  recordedAt: DateTime!
}

"""
How likely an account is to leave over a job, and why. 0 is safe, 100 is danger.
"""
type AccountRisk implements Node {
  """Opaque id."""
  id: ID!

  """The account, as it was when assessed."""
  account: Account!

  """The job."""
  job: Job!

  """One plain sentence for somebody on the phone."""
  summary: String!

  """
  Risk score, 0 safe to 100 danger; null while nobody's answer is current.
  """
  score: Float

  """
  The score that lists are ordered by, shrunk by its uncertainty, 0 to 100; null while nobody's
  answer is current.
  """
  rankScore: Float

  """80 % interval of the score."""
  interval: Interval

  """How far the score can be relied on."""
  confidence: Confidence!

  """The band that the account is in."""
  band: RiskBand!

  """Why it is in that band."""
  bandReasons: [BandReason!]!

  """Weighted mean struggle over the answered steps, 0 to 1."""
  index: Float

  """
  ARR × score/100: it ranks, and is no forecast until the score is calibrated.
  """
  riskWeightedArr: Money

  """The answered steps by their share in the struggle, greatest first."""
  drivers: [RiskDriver!]!

  """The worst threat of any rival; null if none threatens."""
  competitorThreat: CompetitorThreat

  """
  Greatest relief among the rivals of that threat, 0 to 100; null without one.
  """
  competitorScore: Float

  """The rivals that threaten most, by threat, then relief, greatest first."""
  rivals: [CompetitorRisk!]!

  """People with a current answer."""
  respondentCount: Int!

  """People known in the account."""
  contactCount: Int!

  """Steps with a current answer."""
  answeredSteps: Int!

  """Steps that are asked about."""
  activeSteps: Int!

  """
  Those of executor, beneficiary and buyer from whom no current answer exists.
  """
  missingRoles: [RespondentRole!]!

  """What changed over the last 90 days."""
  trend: RiskTrend!

  """When the newest current answer was given."""
  lastAnswerAt: DateTime

  """When the oldest current answer was given."""
  oldestAnswerAt: DateTime

  """When the next current answer runs out."""
  expiresNextAt: DateTime

  """
  When the figures were computed: lists may lag behind the answers by a moment.
  """
  assessedAt: DateTime!

  """The version of the job's settings that the figures were made with."""
  scoringVersion: Int!

  """Whether the account has left: it is then in no list and no total."""
  isChurned: Boolean!
}

"""One entry of a list of risks."""
type AccountRiskEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The risk."""
  node: AccountRisk!
}

"""A page of risks, in the order that was asked for."""
type AccountRiskConnection {
  """The entries with their cursors."""
  edges: [AccountRiskEdge!]!

  """The entries alone."""
  nodes: [AccountRisk!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""An answered step of an account, and what it does to the score."""
type RiskDriver {
  """The step."""
  step: JobStep!

  """How the step stands."""
  state: StepState!

  """Role-weighted mean struggle, 0 to 1."""
  struggle: Float!

  """How many of \`respondents\` find the step difficult or very difficult."""
  difficult: Int!

  """How many of \`respondents\` find the step easy or very easy."""
  easy: Int!

  """People with a current answer to this step."""
  respondents: Int!

  """Of the difficult answers, how many are about using the product."""
  aboutConsumption: Int!

  """Part of the whole struggle, 0 to 1; all shares sum to 1."""
  share: Float!

  """The score if this step were easy, 0 to 100."""
  scoreIfEasy: Float!

  """The struggle of each role."""
  byRole: [RoleStruggle!]!

  """
  Explanations of difficult answers, cut to 240 characters, on the top five drivers.
  """
  quotes: [String!]!
}

"""How a role struggles with a step."""
type RoleStruggle {
  """The role."""
  role: RespondentRole!

  """Mean struggle, 0 to 1."""
  struggle: Float!

  """How many people of that role answered."""
  respondents: Int!
}

"""
What changed against 90 days earlier, computed from the answers that existed then.
"""
type RiskTrend {
  """Where the same people's struggle has gone."""
  direction: TrendDirection!

  """
  Points of score between answers that are current at both instants; null if unknown.
  """
  change: Float

  """
  Points of score that come from who answered, not from what they think; null if unknown.
  """
  compositionChange: Float

  """
  The score at the end of each day on which an answer arrived, oldest first: the last 24, and now.
  """
  points: [RiskPoint!]!

  """Steps that stand differently now."""
  changedSteps: [StepChange!]!
}

"""The score at one instant."""
type RiskPoint {
  """When."""
  at: DateTime!

  """0 to 100; null while nothing was known."""
  score: Float

  """The band then."""
  band: RiskBand!
}

"""A step that stands differently from 90 days earlier."""
type StepChange {
  """The step."""
  step: JobStep!

  """How it stood."""
  from: StepState!

  """How it stands."""
  to: StepState!
}

"""A difficult step of an account at which a rival threatens."""
type CompetitorRisk {
  """The account."""
  account: Account!

  """The step."""
  step: JobStep!

  """The rival."""
  solution: Solution!

  """
  Points of struggle, at most 100, that switching is expected to spare; null for a rival that
  nobody has rated at this step.
  """
  relief: Float

  """How close the rival is."""
  threat: CompetitorThreat!

  """Whether somebody who finds the step difficult names the rival."""
  namedByCustomer: Boolean!
}

"""One entry of a list of competitor risks."""
type CompetitorRiskEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The competitor risk."""
  node: CompetitorRisk!
}

"""A page of competitor risks, by relief, greatest first."""
type CompetitorRiskConnection {
  """The entries with their cursors."""
  edges: [CompetitorRiskEdge!]!

  """The entries alone."""
  nodes: [CompetitorRisk!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""All accounts at a glance, those that have left excepted."""
type Portfolio {
  """Accounts and their ARR in each band, UNKNOWN included."""
  bands: [BandTotal!]!

  """Accounts under an imminent threat."""
  imminent: Int!

  """Accounts that are worsening."""
  worsening: Int!

  """Accounts that renew within 90 days."""
  renewingSoon: Int!
}

"""The accounts of one band."""
type BandTotal {
  """The band."""
  band: RiskBand!

  """How many accounts."""
  accounts: Int!

  """Their ARR in all."""
  arr: Money!
}

"""An account in which somebody should be asked before it renews."""
type AskNext {
  """The account."""
  account: Account!

  """Why."""
  reasons: [AskReason!]!
}

"""One entry of a list of accounts to ask."""
type AskNextEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The account to ask, and why."""
  node: AskNext!
}

"""A page of accounts to ask, by renewal date."""
type AskNextConnection {
  """The entries with their cursors."""
  edges: [AskNextEdge!]!

  """The entries alone."""
  nodes: [AskNext!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""
An easy answer with an explanation: a testimonial waiting to be asked for.
"""
type TestimonialCandidate implements Node {
  """Opaque id."""
  id: ID!

  """The account."""
  account: Account!

  """Who said it."""
  respondent: Respondent

  """The step that it is about."""
  step: JobStep!

  """How easy the person finds the step."""
  effort: Effort!

  """The person's own words. They never change."""
  quote: String!

  """The words as published, where they differ from the quote."""
  publishedText: String

  """
  0 to 100: how easy, how rare that ease is in the market, and whether it was once difficult.
  """
  strength: Float!

  """When the person said it."""
  answeredAt: DateTime!

  """The same person once found this step difficult; null if not."""
  turnaround: Turnaround

  """How far it has come."""
  state: TestimonialState!

  """
  Why the person should not be asked now; empty if nothing speaks against it.
  """
  heldBack: [HoldReason!]!

  """
  Whether a later answer, or time, took the ground from something already agreed or published.
  """
  needsReview: Boolean!

  """Where it was published."""
  publications: [Publication!]!
}

"""One entry of a list of testimonial candidates."""
type TestimonialCandidateEdge {
  """Resumes the list after this entry."""
  cursor: String!

  """The candidate."""
  node: TestimonialCandidate!
}

"""A page of testimonial candidates, by strength, greatest first."""
type TestimonialCandidateConnection {
  """The entries with their cursors."""
  edges: [TestimonialCandidateEdge!]!

  """The entries alone."""
  nodes: [TestimonialCandidate!]!

  """Where the page stands."""
  pageInfo: PageInfo!
}

"""A step that a person once found difficult and now finds easy."""
type Turnaround {
  """How difficult it was."""
  fromEffort: Effort!

  """When it was."""
  fromAt: DateTime!

  """How easy it is."""
  toEffort: Effort!

  """Since when it is."""
  toAt: DateTime!
}

"""Where and when a testimonial was published."""
type Publication {
  """Where."""
  channel: Channel!

  """Its address, where it has one."""
  url: String

  """The day."""
  publishedOn: Date!
}

"""
A step that customers find easier than the market does: something to lead with.
"""
type LeadingStep {
  """The step."""
  step: JobStep!

  """Market CES − customers' CES, percentage points, greater than 0."""
  lead: Float!

  """Share of the market that finds the step difficult, percent, 0 to 100."""
  marketCes: Float!

  """Testimonials on this step that are agreed or published."""
  approvedTestimonials: Int!

  """Testimonials on this step that nobody has been asked for yet."""
  candidates: Int!
}

"""
A step over all accounts, or over the accounts of a segment: where customers struggle, how sure
that is, and what it is worth. Figures are null where too few people would be behind them for the
caller to see.
"""
type ChurnHotspot {
  """The step."""
  step: JobStep!

  """The segment that was asked for; null over all accounts."""
  segment: String

  """
  Place in the order of risk-weighted ARR, then CES, from 1; null if suppressed.
  """
  rank: Int

  """
  Whether the figures are withheld because too few people or companies are behind them.
  """
  isSuppressed: Boolean!

  """
  Customer Effort Score: share of people who find the step difficult, percent, 0 to 100, higher is
  worse.
  """
  ces: Float

  """Mean struggle, 0 to 1."""
  struggle: Float

  """95 % interval of the CES."""
  interval: Interval

  """How many of \`respondents\` find the step difficult or very difficult."""
  difficult: Int

  """How many of \`respondents\` find the step easy or very easy."""
  easy: Int

  """People with a current answer."""
  respondents: Int

  """
  How many independent people they are worth, as answers within a company resemble each other.
  """
  effectiveRespondents: Float

  """Of the difficult answers, how many are about using the product."""
  aboutConsumption: Int

  """Accounts with a current answer."""
  accounts: Int

  """Accounts in which the step is difficult."""
  accountsDifficult: Int

  """
  The step's share of the accounts' risk-weighted ARR. Over all steps it adds up to the accounts'.
  """
  riskWeightedArr: Money

  """Risk-weighted ARR that would go away if the step were easy."""
  arrSavedIfEasy: Money

  """
  Share of the market that finds the step difficult, percent, 0 to 100; null if not known.
  """
  marketCes: Float

  """
  Market CES − CES, percentage points: greater than 0 where customers have it easier.
  """
  lead: Float

  """The rival with the lowest CES at this step."""
  bestRival: SolutionRating

  """
  CES − best rival's CES, percentage points: what there is to catch up; below 0 where we lead.
  """
  leapfrogGap: Float

  """What the step asks of product."""
  quadrant: HotspotQuadrant!

  """
  Explanations of difficult answers, without names; none where suppressed.
  """
  quotes: [String!]!

  """The CES at earlier dates, oldest first."""
  history: [HotspotPoint!]!
}

"""The CES of a step at one date."""
type HotspotPoint {
  """The day."""
  asOf: Date!

  """
  Percent, 0 to 100; null where nobody had answered or the figure is suppressed.
  """
  ces: Float

  """People with a current answer then; null if suppressed."""
  respondents: Int
}

"""Which job: exactly one of its id and its key."""
input JobSelector @oneOf {
  """The job's opaque id."""
  id: ID

  """The job's key."""
  key: String
}

"""Which account: exactly one of its id and its external id."""
input AccountSelector @oneOf {
  """The account's opaque id."""
  id: ID

  """The id that your own systems know the account by."""
  externalId: String
}

"""A range of days. An end that is left out is open."""
input DateRange {
  """First day of the range."""
  from: Date

  """First day after the range."""
  to: Date
}

"""The order of a list of at-risk accounts."""
input AtRiskOrder {
  """What to order by."""
  field: AtRiskOrderField!

  """In which direction."""
  direction: OrderDirection!
}

"""
Which at-risk accounts. All conditions must hold; those left out do not narrow.
"""
input AtRiskFilter {
  """In one of these bands; HIGH, MEDIUM and LOW unless given."""
  bands: [RiskBand!]

  """Looked after by this person."""
  ownerEmail: EmailAddress

  """True: looked after by nobody."""
  unassigned: Boolean

  """In one of these segments."""
  segments: [String!]

  """Renewing in this range of days."""
  renewal: DateRange

  """Struggling with this step (it is DIFFICULT there)."""
  stepKey: String

  """Threatened by this rival."""
  solutionKey: String

  """Under a threat of this kind."""
  threat: CompetitorThreat

  """Without a current answer from this role."""
  missingRole: RespondentRole

  """With one of these confidences."""
  confidence: [Confidence!]

  """With at least this ARR, in units of the reporting currency."""
  minArr: Decimal
}

"""
Which testimonial candidates. All conditions must hold; those left out do not narrow.
"""
input TestimonialFilter {
  """About one of these steps."""
  stepKeys: [String!]

  """
  In one of these states; CANDIDATE, REQUESTED, APPROVED and PUBLISHED unless given.
  """
  states: [TestimonialState!]

  """True: with those that are held back."""
  includeHeldBack: Boolean

  """True: only those who once found the step difficult."""
  turnaroundOnly: Boolean
}

"""Which hotspots."""
input HotspotFilter {
  """Over the accounts of this segment; over all accounts unless given."""
  segment: String
}

"""Everything that can be read."""
type Query {
  """Anything by its opaque id; null if there is none."""
  node(
    """The opaque id."""
    id: ID!
  ): Node

  """Who is asking."""
  viewer: Viewer

  """One job; null if there is none."""
  job(
    """Which job."""
    by: JobSelector!
  ): Job

  """All jobs, by key."""
  jobs(
    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): JobConnection

  """One account; null if there is none."""
  account(
    """Which account."""
    by: AccountSelector!
  ): Account

  """All accounts, by name."""
  accounts(
    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String

    """Only names that begin with this; case does not matter."""
    namePrefix: String
  ): AccountConnection

  """
  Who is about to leave, and why: accounts that have not left, greatest risk first unless ordered
  otherwise. UNKNOWN ones only when asked for.
  """
  atRiskAccounts(
    """Which job."""
    job: JobSelector!

    """Which accounts; all but UNKNOWN ones unless given."""
    filter: AtRiskFilter

    """In which order; by rank, greatest first, unless given."""
    orderBy: AtRiskOrder

    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): AccountRiskConnection

  """All accounts at a glance."""
  portfolio(
    """Which job."""
    job: JobSelector!

    """Only accounts looked after by this person."""
    ownerEmail: EmailAddress

    """Only accounts of this segment."""
    segment: String
  ): Portfolio

  """
  Accounts renewing within 120 days in which somebody should be asked first, by renewal date.
  """
  askNext(
    """Which job."""
    job: JobSelector!

    """Only accounts looked after by this person."""
    ownerEmail: EmailAddress

    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): AskNextConnection

  """Where a rival does a difficult step better, by relief, greatest first."""
  competitorRisks(
    """Which job."""
    job: JobSelector!

    """Only this rival."""
    solutionKey: String

    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): CompetitorRiskConnection

  """
  Who would say something good, and about what, by strength, greatest first.
  """
  testimonialCandidates(
    """Which job."""
    job: JobSelector!

    """
    Which candidates; unless given, those that something can come of and that are not held back.
    """
    filter: TestimonialFilter

    """How many to return, 1 to 100; 50 unless given."""
    first: Int

    """\`endCursor\` of the page before."""
    after: String
  ): TestimonialCandidateConnection

  """
  Steps to lead with: those that customers find easier than the market does, greatest lead first.
  """
  leadingSteps(
    """Which job."""
    job: JobSelector!
  ): [LeadingStep!]

  """Where customers struggle, step by step."""
  churnHotspots(
    """Which job."""
    job: JobSelector!

    """Over which accounts; all unless given."""
    filter: HotspotFilter

    """In which order; by rank unless given."""
    orderBy: HotspotOrder
  ): [ChurnHotspot!]
}

"""
A job to create or change. An absent field keeps its value, null clears it, and a step that is left
out stays as it is.
"""
input JobUpsertInput {
  """The job's key, at most 128 characters without \`#\`."""
  key: String!

  """The job in words, at most 1,000 characters; needed for a new job."""
  statement: String

  """
  Steps to add or change, at most 100 in a job. They take the order of this list; a new one comes
  right after the one listed before it.
  """
  steps: [JobStepInput!]
}

"""A step to add or change."""
input JobStepInput {
  """The step's key, at most 128 characters without \`#\`."""
  key: String!

  """The step in words, at most 1,000 characters; needed for a new step."""
  statement: String

  """Weight in the score, greater than 0; 1 unless set."""
  importance: Float

  """Whether the step must simply work; false unless set."""
  isTableStakes: Boolean

  """Whether the step is asked about and counts; true unless set."""
  isActive: Boolean

  """Who looks after the step on our side."""
  owner: String
}

"""
Numbers of a job's scoring to change. An absent field keeps its value, null goes back to the
default.
"""
input ScoringSettingsSetInput {
  """Which job."""
  job: JobSelector!

  """b0 of the score 100·σ(b0 + b1·index), -100 to 100; -4.5 unless set."""
  intercept: Float

  """
  b1 of the score 100·σ(b0 + b1·index), greater than 0, at most 100; 9 unless set.
  """
  slope: Float

  """Score from which an account is in band HIGH, 0 to 100."""
  highFrom: Float

  """
  Score from which an account is in band MEDIUM, 0 to 100, below \`highFrom\`.
  """
  mediumFrom: Float

  """
  Days of 24 hours after which an answer no longer counts, 1 to 1,095; 365 unless set.
  """
  answersExpireAfterDays: Int

  """Points of relief, 0 to 100, from which a rival is an imminent threat."""
  switchThreshold: Float

  """CES in percent, 0 to 100, from which a step counts as hard."""
  hardFrom: Float

  """
  How much each role's answers count; a role that is left out keeps its weight.
  """
  roleWeights: [RoleWeightInput!]

  """Where segments weigh steps differently; replaces the list."""
  segmentImportance: [SegmentImportanceInput!]

  """True: change nothing, and say how many accounts would change band."""
  dryRun: Boolean
}

"""How much a role's answers shall count."""
input RoleWeightInput {
  """The role."""
  role: RespondentRole!

  """Greater than 0."""
  weight: Float!
}

"""A segment's own weight for a step."""
input SegmentImportanceInput {
  """The segment."""
  segment: String!

  """The step."""
  stepKey: String!

  """Greater than 0."""
  importance: Float!
}

"""What to make anew."""
input JobRebuildInput {
  """Which job."""
  job: JobSelector!

  """True: fill in past months of the hotspots' history too."""
  withHistory: Boolean
}

"""
An account to create or change. An absent field keeps its value, null clears it.
"""
input AccountUpsertInput {
  """
  The id that your own systems know the account by, at most 128 characters without \`#\`.
  """
  externalId: String!

  """The company's name, at most 200 characters; needed for a new account."""
  name: String

  """The group of customers that it belongs to, at most 200 characters."""
  segment: String

  """Annual recurring revenue: what the customer pays us in a year."""
  arr: MoneyInput

  """The day on which the contract renews."""
  renewalDate: Date

  """Who looks after the account on our side."""
  ownerEmail: EmailAddress
}

"""An amount of money."""
input MoneyInput {
  """
  In units of the currency, 0 or more, with no more decimals than the currency has.
  """
  amount: Decimal!

  """Must be the deployment's reporting currency (USD unless set)."""
  currencyCode: CurrencyCode!
}

"""Accounts to create or change."""
input AccountsImportInput {
  """At most 100."""
  accounts: [AccountUpsertInput!]!

  """True: check everything and write nothing."""
  dryRun: Boolean
}

"""
A person to create or change. An absent field keeps its value, null clears it.
"""
input RespondentUpsertInput {
  """Which account."""
  account: AccountSelector!

  """The person."""
  respondent: RespondentInput!
}

"""People to create or change."""
input RespondentsImportInput {
  """At most 100."""
  respondents: [RespondentUpsertInput!]!

  """True: check everything and write nothing."""
  dryRun: Boolean
}

"""What one person says on one occasion."""
input SubmissionCreateInput {
  """
  Your own name for this submission, at most 255 characters. The same key again gives the same result
  and writes nothing twice; with other content it is a CONFLICT.
  """
  idempotencyKey: String!

  """Which job."""
  job: JobSelector!

  """Which account."""
  account: AccountSelector!

  """Who says it."""
  respondent: RespondentInput!

  """When it was said, at most a day ahead; now unless given."""
  submittedAt: DateTime

  """
  Where it comes from, e.g. \`survey\`, at most 200 characters; \`api\` unless given.
  """
  source: String

  """
  Names the import that it comes with, at most 128 characters without \`#\`, so that the whole of it
  can be taken back.
  """
  importBatch: String

  """
  The answers, each step at most once, with at most 200 kB of text in all.
  """
  answers: [StepAnswerInput!]!

  """
  Keys of steps that are no part of the person's work: an earlier answer there no longer counts.
  """
  notApplicable: [String!]
}

"""A person, as stated. An absent field changes nothing, null clears it."""
input RespondentInput {
  """
  The id that your own systems know the person by, at most 128 characters without \`#\`.
  """
  externalId: String!

  """The person's name, at most 200 characters."""
  name: String

  """The person's e-mail address."""
  email: EmailAddress

  """What the person has to do with the job."""
  role: RespondentRole

  """Whether the person agreed to be asked about a quote."""
  mayContact: Boolean
}

"""What a person says about one step."""
input StepAnswerInput {
  """The step."""
  stepKey: String!

  """How difficult it is."""
  effort: Effort!

  """The person's own words on why, at most 4,000 characters."""
  explanation: String

  """Whether the words are about the job or about using the product."""
  about: Aspect

  """What else the person uses for this step, at most 4,000 characters."""
  alternative: String
}

"""Submissions to write."""
input SubmissionsImportInput {
  """At most 25."""
  submissions: [SubmissionCreateInput!]!

  """True: check everything and write nothing."""
  dryRun: Boolean
}

"""What to take back: exactly one of a submission and an import."""
input SubmissionRetractInput {
  """One submission, by its opaque id."""
  submissionId: ID

  """Everything that came with this import."""
  importBatch: String

  """Why, at most 1,000 characters."""
  reason: String!
}

"""
How the market finds the steps of a job. Steps that are left out keep their figures.
"""
input MarketBenchmarkSetInput {
  """Which job."""
  job: JobSelector!

  """The figures."""
  steps: [StepCesInput!]!

  """How many people were asked."""
  sampleSize: Int

  """Where the figures come from."""
  source: String

  """The day of the figures."""
  asOf: Date
}

"""A figure for one step."""
input StepCesInput {
  """The step."""
  stepKey: String!

  """
  Share of people who find the step difficult, percent, 0 to 100, higher is worse.
  """
  ces: Float!
}

"""
How a rival solution does at the steps of a job. Steps that are left out keep their figures.
"""
input SolutionRatingSetInput {
  """Which job."""
  job: JobSelector!

  """The rival's key, at most 128 characters without \`#\`."""
  solutionKey: String!

  """The rival's name, at most 200 characters."""
  name: String!

  """Other names that customers use for it, at most 50; replaces the list."""
  aliases: [String!]

  """
  Whether it is manual work (spreadsheets, paper), which is never an imminent threat.
  """
  isManual: Boolean

  """The figures."""
  steps: [StepCesInput!]!

  """How many people were asked."""
  sampleSize: Int

  """The day of the figures."""
  asOf: Date
}

"""A step in the life of a testimonial."""
input TestimonialTransitionInput {
  """The candidate's opaque id."""
  id: ID!

  """
  The state to go to: CANDIDATE → REQUESTED → APPROVED → PUBLISHED, or DECLINED or WITHDRAWN.
  """
  to: TestimonialState!

  """
  The words as they may be published, where they differ from the quote, at most 4,000 characters.
  """
  publishedText: String

  """Where and when it was published; needed for PUBLISHED."""
  publication: PublicationInput
}

"""Where and when a testimonial was published."""
input PublicationInput {
  """Where."""
  channel: Channel!

  """Its address, where it has one."""
  url: String

  """The day."""
  publishedOn: Date!
}

"""
What an account did. One of a kind a day: repeating it changes nothing.
"""
input OutcomeRecordInput {
  """Which account."""
  account: AccountSelector!

  """What it did."""
  kind: OutcomeKind!

  """The day on which it did, at most a day ahead."""
  occurredOn: Date!

  """Why, in somebody's words, at most 1,000 characters."""
  reason: String
}

"""
Everything that can be changed. What the caller can mend comes back in \`userErrors\`, and then
nothing has been written.
"""
type Mutation {
  """Creates or changes a job and its steps."""
  jobUpsert(
    """The job."""
    input: JobUpsertInput!
  ): JobUpsertPayload

  """
  Changes the numbers that a job's scores are made with, and assesses every account again.
  """
  scoringSettingsSet(
    """The numbers."""
    input: ScoringSettingsSetInput!
  ): ScoringSettingsSetPayload

  """
  Makes everything computed of a job anew from the recorded facts; \`Job.rebuild\` says how far it is.
  While a rebuild is under way, no other is started.
  """
  jobRebuild(
    """What to make anew."""
    input: JobRebuildInput!
  ): JobRebuildPayload

  """Creates or changes an account."""
  accountUpsert(
    """The account."""
    input: AccountUpsertInput!
  ): AccountUpsertPayload

  """Creates or changes up to 100 accounts."""
  accountsImport(
    """The accounts."""
    input: AccountsImportInput!
  ): AccountsImportPayload

  """Creates or changes a person in an account."""
  respondentUpsert(
    """The person."""
    input: RespondentUpsertInput!
  ): RespondentUpsertPayload

  """Creates or changes up to 100 people."""
  respondentsImport(
    """The people."""
    input: RespondentsImportInput!
  ): RespondentsImportPayload

  """Records what one person says on one occasion."""
  submissionCreate(
    """The submission."""
    input: SubmissionCreateInput!
  ): SubmissionCreatePayload

  """Records up to 25 submissions."""
  submissionsImport(
    """The submissions."""
    input: SubmissionsImportInput!
  ): SubmissionsImportPayload

  """
  Takes back a submission, or a whole import: every figure is as if it had never come.
  """
  submissionRetract(
    """What to take back."""
    input: SubmissionRetractInput!
  ): SubmissionRetractPayload

  """Records how the market finds the steps of a job."""
  marketBenchmarkSet(
    """The figures."""
    input: MarketBenchmarkSetInput!
  ): MarketBenchmarkSetPayload

  """Records a rival and how it does at the steps of a job."""
  solutionRatingSet(
    """The rival and its figures."""
    input: SolutionRatingSetInput!
  ): SolutionRatingSetPayload

  """Moves a testimonial on."""
  testimonialTransition(
    """The testimonial and where it goes."""
    input: TestimonialTransitionInput!
  ): TestimonialTransitionPayload

  """Records what an account did."""
  outcomeRecord(
    """The outcome."""
    input: OutcomeRecordInput!
  ): OutcomeRecordPayload
}

"""What came of a job upsert."""
type JobUpsertPayload {
  """The job as it is now; null if nothing was written."""
  job: Job

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of a change of settings."""
type ScoringSettingsSetPayload {
  """
  The job with its settings as they are now; null if the settings are not acceptable.
  """
  job: Job

  """
  In a dry run, how many accounts would change band, from which to which; otherwise empty.
  """
  bandChanges: [BandChange!]!

  """In a dry run, how many accounts were assessed both ways; otherwise 0."""
  accountsExamined: Int!

  """False where there are more accounts than a dry run has the time for."""
  isComplete: Boolean!

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""Accounts that would go from one band to another."""
type BandChange {
  """The band now."""
  from: RiskBand!

  """The band then."""
  to: RiskBand!

  """How many accounts."""
  accounts: Int!
}

"""What came of asking for a rebuild."""
type JobRebuildPayload {
  """The job; null if nothing was started."""
  job: Job

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of an account upsert."""
type AccountUpsertPayload {
  """The account as it is now; null if nothing was written."""
  account: Account

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of one item of an import."""
type ImportResult {
  """The item's place in the input, from 0."""
  index: Int!

  """
  Opaque id of what was written; null if the item was refused or it was a dry run.
  """
  id: ID

  """True if the item was there already, just like this."""
  wasUnchanged: Boolean!

  """What the caller can mend; empty if the item is good."""
  userErrors: [UserError!]!
}

"""What came of an import of accounts."""
type AccountsImportPayload {
  """
  One for each item, in order: a bad item is reported and the good ones are kept.
  """
  results: [ImportResult!]!

  """What is wrong with the call as a whole; nothing was then written."""
  userErrors: [UserError!]!
}

"""What came of a respondent upsert."""
type RespondentUpsertPayload {
  """The person as they are now; null if nothing was written."""
  respondent: Respondent

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of an import of people."""
type RespondentsImportPayload {
  """
  One for each item, in order: a bad item is reported and the good ones are kept.
  """
  results: [ImportResult!]!

  """What is wrong with the call as a whole; nothing was then written."""
  userErrors: [UserError!]!
}

"""What came of a submission."""
type SubmissionCreatePayload {
  """The submission; null if nothing was written."""
  submission: Submission

  """
  The account's risk with this submission in it, computed on the spot: lists follow in a moment.
  """
  accountRisk: AccountRisk

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of an import of submissions."""
type SubmissionsImportPayload {
  """
  One for each item, in order: a bad item is reported and the good ones are kept.
  """
  results: [ImportResult!]!

  """What is wrong with the call as a whole; nothing was then written."""
  userErrors: [UserError!]!
}

"""What came of a retraction."""
type SubmissionRetractPayload {
  """The submission, where one was named."""
  submission: Submission

  """
  How many submissions this call took back; those that already were do not count.
  """
  retracted: Int!

  """
  False where an import is too great for one call: send the same call again to go on.
  """
  isComplete: Boolean!

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of setting market figures."""
type MarketBenchmarkSetPayload {
  """The job with the figures; null if nothing was written."""
  job: Job

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of rating a rival."""
type SolutionRatingSetPayload {
  """The rival; null if nothing was written."""
  solution: Solution

  """The job with the rating; null if nothing was written."""
  job: Job

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of moving a testimonial on."""
type TestimonialTransitionPayload {
  """The testimonial as it is now; null if nothing was written."""
  testimonial: TestimonialCandidate

  """What the caller can mend."""
  userErrors: [UserError!]!
}

"""What came of recording an outcome."""
type OutcomeRecordPayload {
  """The outcome; null if nothing was written."""
  outcome: Outcome

  """The account; null if nothing was written."""
  account: Account

  """What the caller can mend."""
  userErrors: [UserError!]!
}
`;
