import type { Caller } from '../../support/callers/api-of-callers.ts';

const C = 'CUSTOMER_SUCCESS';
const M = 'MARKETING';
const P = 'PRODUCT';
const I = 'INGEST';
const D = 'READ';
const R = 'RESPONDENT';
/** All callers, for types that are reachable only through fields with rules of their own. */
const WHOEVER: readonly Caller[] = [C, M, P, I, D, R, 'NOBODY'];
const WITH_MARKET: readonly Caller[] = [C, M, P, D];
const WITH_ACCESS: readonly Caller[] = [C, M, P, I, D];

/** Callers that may read fields. A key can contain several field names, separated by spaces. */
type Readers = Readonly<Record<string, readonly Caller[]>>;

/**
 * Callers that may read each field, written by hand from the table of roles. Fields that are not listed are
 * refused. ADMIN reads everything.
 */
const READERS: Readonly<Record<string, Readers>> = {
  Query: {
    node: WITH_ACCESS,
    // Each id is refused individually.
    nodes: WHOEVER,
    respondent: [C],
    viewer: WHOEVER,
    accessTokens: [C, M, P],
    'exports export': [C, M, P, D],
    savedViews: [C, M, P],
    'job jobs suppressionMinimum': WITH_ACCESS,
    'settingsPreview settingsBacktest retentionRules keptData': [],
    'backtest calibrationProposals': [C],
    'account accounts atRiskAccounts portfolio competitorRisks': [C, D],
    askNext: [C],
    testimonialCandidates: [C, M],
    leadingSteps: [M],
    'churnHotspots churnHotspotsBySegment': [C, P, D],
    'auditRecords erasures quarantine users': [],
    branding: [C],
    importBatches: [C, P],
    'importMapping importMappings': [C, P, I],
    'surveyLinks withdrawalRequests tasks': [C],
    'playbooks playbookOffers playbookStarts playbookEffect': [C],
    'surveyCampaigns surveyCampaign surveyCampaignPreview surveySenders': [C],
    survey: [R],
  },
  Mutation: {
    jobUpsert: [P],
    'accessTokenCreate accessTokenRevoke': [C, M, P],
    'exportCreate exportCancel': [C, M, P, D],
    'savedViewCreate savedViewUpdate savedViewDelete savedViewRestore': [C, M, P],
    'calibrationPropose calibrationApply scoringSettingsSet jobRebuild': [],
    'jobArchive jobRestore': [],
    'accountUpsert accountsImport respondentUpsert respondentsImport': [C, I],
    'submissionCreate submissionsImport outcomeRecord outcomesImport': [C, I],
    'submissionRetract callNoteDisclose': [C],
    'importBatchRecord importMappingSave importMappingDelete': [C, P, I],
    importUndo: [C, P],
    'riskSnooze riskUnsnooze riskAcknowledge riskUnacknowledge': [C],
    'taskCreate taskUpdate taskDone taskReopen taskDelete': [C],
    'activityRecord activityDelete accountSentimentSet': [C],
    viewerUpdate: [C],
    'userInvite userRolesSet userDisable userEnable brandingUpdate': [],
    'playbookUpsert playbookDelete playbookStart playbookRetract': [C],
    'accountArchive accountRestore outcomeRetract surveyLinkRevoke': [C],
    'accountMerge respondentUpdate respondentMerge respondentDrop respondentRestore': [C],
    'marketBenchmarkSet solutionRatingSet launchRecord launchRetract': [P],
    testimonialTransition: [M],
    'respondentErase respondentExport erasuresReplay quarantineRetry': [],
    'surveyLinksCreate withdrawalConfirm withdrawalDismiss': [C],
    'surveyCampaignCreate surveyCampaignCancel respondentMailAllow': [C],
    'surveySubmit surveyContinue surveyWithdraw': [R],
  },

  PageInfo: { 'hasNextPage hasPreviousPage startCursor endCursor': WHOEVER },
  UserError: { 'code message field': WHOEVER },
  StatementTranslation: { 'language statement': WHOEVER },
  Money: { 'amount currencyCode': WHOEVER },
  Interval: { 'lower upper level': WHOEVER },
  Viewer: { 'subject email roles': WHOEVER, 'assignmentMails language': [C] },
  ViewerUpdatePayload: { 'viewer userErrors': WHOEVER },
  AccessToken: { 'id name roles createdAt expiresAt lastUsedOn': [C, M, P] },
  Export: {
    'id kind format job withNames status rowsWritten failureReason': [C, M, P, D],
    'createdAt finishedAt expiresAt fileName downloadUrl': [C, M, P, D],
  },

  Branding: { 'companyName productName accentColor accentColorOnDark logo isCustomized': [C] },
  BrandLogo: { 'mediaType width height bytes data': [C] },

  SavedView: {
    'id list name query isShared createdBy createdAt updatedAt': [C, M, P],
    'deletedAt viewerCanUpdate version': [C, M, P],
  },

  Job: {
    'id key statement translations steps scoring surveyQuestions surveyLayout reassessment archivedAt':
      WITH_ACCESS,
    solutions: [C, P, D],
    rebuild: [],
    backtestProgress: [C],
    scoringHistory: [],
  },
  MarketBenchmark: { 'sampleSize source asOf': WITH_MARKET },
  JobEdge: { 'cursor node': WITH_ACCESS },
  JobConnection: { 'edges nodes pageInfo': WITH_ACCESS },
  Reassessment: { 'done total': WITH_ACCESS },
  Rebuild: { 'withHistory done total startedAt finishedAt differed passes leftovers': [] },
  JobStep: {
    'id key position statement translations isActive importance isTableStakes owner': WITH_ACCESS,
    'marketCes marketBenchmark': WITH_MARKET,
    solutions: [C, P, D],
  },
  Solution: { 'id key name aliases isManual': [C, P, D] },
  SolutionRating: { 'solution ces sampleSize asOf': [C, P, D] },
  ScoringSettings: {
    'version intercept slope highFrom mediumFrom answersExpireAfterDays': WITH_ACCESS,
    'switchThreshold watchFrom hardFrom roleWeights segmentImportance isCalibrated calibration':
      WITH_ACCESS,
  },
  ScoringVersion: { 'version at by isInForce changes': [] },
  ScoringDifference: { 'name before after': [] },
  ScoringVersionEdge: { 'cursor node': [] },
  ScoringVersionConnection: { 'edges nodes pageInfo': [] },
  SettingsPreview: { 'accounts total unreadable bandChanges changes isComplete endCursor': [] },
  SettingsPreviewChange: { 'account before after': [] },
  RiskBySettings: { 'score band threat': [] },
  SettingsBacktest: { 'before after isComplete': [] },
  SettingsAccuracy: { 'cases churned sentence auc aucInterval bands': [] },
  SuppressionMinimum: { 'respondents accounts': WITH_ACCESS },
  RoleWeight: { 'role weight': WITH_ACCESS },
  SegmentImportance: { 'segment stepKey importance': WITH_ACCESS },

  Account: {
    'id externalId name createdAt updatedAt': [C, M, I, D],
    'segment arr renewalDate ownerEmail risk competitorRisks': [C, D],
    'archivedAt outcomes attributes industry sentiment': [C, D],
    'respondents submissions currentAnswers tasks timeline': [C],
  },
  Attribute: { 'key value': [C, D] },
  AccountSentiment: { 'value setBy setAt': [C, D] },
  Task: {
    'id account text dueOn assignee state step reason createdBy createdAt updatedAt': [C],
    'doneAt doneBy version': [C],
  },
  TaskEdge: { 'cursor node': [C] },
  TaskConnection: { 'edges nodes pageInfo': [C] },
  Activity: { 'id account kind text outcome respondent at by createdAt': [C] },
  KeptData: { 'region table lastRetentionRun': [] },
  RetentionRun: { 'ranAt removal': [] },
  RetentionRemoval: { 'at words names answers snoozes people': [] },
  RetentionRule: { 'kind days deploymentOption': [] },
  User: { 'id email roles isEnabled hasSignedIn createdAt': [] },
  UserEdge: { 'cursor node': [] },
  UserConnection: { 'edges nodes pageInfo': [] },
  PlaybookAction: { 'text dueInDays assignTo': [C] },
  Playbook: { 'key name reason step actions updatedAt': [C] },
  PlaybookOffer: { 'playbook step': [C] },
  PlaybookStart: {
    'id account playbookKey name reason stepKey startedAt startedBy': [C],
    'effectOn scoreBefore scoreAfter': [C],
  },
  PlaybookEffect: { 'ended scored improved worsened interval starts': [C] },
  PlaybookEvent: { 'at by name step': [C] },
  AnswersEvent: { 'at submission': [C] },
  ScoreEvent: { 'at scoreBefore scoreAfter bandBefore bandAfter': [C] },
  OutcomeEvent: { 'at outcome': [C] },
  LaunchEvent: { 'at stepKey statement note': [C] },
  ActivityEvent: { 'at activity': [C] },
  TaskDoneEvent: { 'at by task': [C] },
  SnoozeEvent: { 'at by job snoozedUntil assignee': [C] },
  SentimentEvent: { 'at by sentiment': [C] },
  TimelineEventEdge: { 'cursor node': [C] },
  TimelineEventConnection: { 'edges nodes pageInfo': [C] },
  AccountEdge: { 'cursor node': [C, D] },
  AccountConnection: { 'edges nodes pageInfo': [C, D] },
  Respondent: {
    'id externalId mayContact formerExternalIds': [C, M, I],
    'name email phone language role account': [C, M],
    'updatedAt submissions currentAnswers withdrawal droppedAt mailStop': [C],
  },
  Withdrawal: { 'requestedAt erasesAt mode': [C] },
  RespondentEdge: { 'cursor node': [C] },
  RespondentConnection: { 'edges nodes pageInfo': [C] },
  Submission: {
    'id account respondent job submittedAt source importBatch isByLink answers': [C, I],
    'createdAt updatedAt': [C, I],
    'recordedBy retractedAt retractionReason': [C],
  },
  SubmissionEdge: { 'cursor node': [C] },
  SubmissionConnection: { 'edges nodes pageInfo': [C] },
  StepAnswer: { 'step effort explanation reason about alternative': [C, I] },
  PersonAnswers: { 'respondent answers': [C] },
  CurrentAnswer: { 'step effort explanation reason about alternative answeredAt isByLink': [C] },
  Outcome: {
    'id account kind occurredOn recordedAt decidedAt retractedAt createdAt': [C, I, D],
    reason: [C, I],
  },
  OutcomeEdge: { 'cursor node': [C, D] },
  OutcomeConnection: { 'edges nodes pageInfo totalCount': [C, D] },

  Backtest: {
    'job horizonDays asOf scoringVersion cases churned kept excluded assumedRenewals verdict': [C],
    'sentence auc aucInterval aucWithoutBackfilled backfilled actedOn bands precisionAt': [C],
    'deciles brier brierBaseRate calibration leadTimes leadDays neverFlagged rules': [C],
    'warnings caseList segments owners byResponse nonResponse calibrationStatus': [C],
  },
  Calibration: {
    'kind appliedAt cases churned baseRate aucOutOfFold slopeInterval': WITH_ACCESS,
  },
  CalibrationProposal: {
    'id kind advice sentence cases churned baseRate intercept slope slopeInterval lambda': [C],
    'importance highFrom mediumFrom gain gainStandardError aucBefore aucAfter': [C],
    'againstVersion bandChanges createdAt': [C],
  },
  StepImportance: { 'step importance': [C] },
  BacktestGroup: { 'name churned verdict auc aucInterval': [C] },
  ChurnByResponse: { 'response churned difference': [C] },
  NonResponse: { 'responded roles segments arrThirds timing': [C] },
  RoleResponse: { 'role responded': [C] },
  SegmentResponse: { 'segment responded': [C] },
  ArrThirdResponse: { 'third responded': [C] },
  ResponseTiming: { 'early late sentence': [C] },
  ResponseHalf: { 'people fromDays toDays struggle interval': [C] },
  TippingPoint: { 'band struggle state': [C, D] },
  ExcludedCases: { 'reason cases': [C] },
  Share: { 'count of interval': WHOEVER },
  BandOutcome: { 'bands precision recall': [C] },
  PrecisionAt: { 'k expectedChurned of': [C] },
  DecileLift: { 'decile lift churned cases': [C] },
  CalibrationBin: { 'meanScore churned': [C] },
  LeadTimePoint: { 'daysBefore churnedHigh keptHigh auc': [C] },
  RuleOutcome: { 'rule churned others': [C] },
  BacktestCase: {
    'account kind decidedOn score band bandReasons exclusion leads': [C],
  },
  BacktestLead: { 'daysBefore score band': [C] },
  BacktestCaseEdge: { 'cursor node': [C] },
  BacktestCaseConnection: { 'edges nodes pageInfo totalCount': [C] },

  AccountRisk: {
    'id account job summary score rankScore interval confidence band bandReasons index': [C, D],
    'riskWeightedArr drivers competitorThreat competitorScore rivals respondentCount': [C, D],
    'contactCount answeredSteps activeSteps missingRoles trend lastAnswerAt oldestAnswerAt': [C, D],
    'expiresNextAt assessedAt scoringVersion isChurned': [C, D],
    'competitors snoozedUntil updatedAt change tippingPoints': [C, D],
    'assignee note snooze acknowledgement': [C],
  },
  RiskChange: { 'from to scoreBefore scoreAfter sentence parts': [C, D] },
  RiskChangePart: { 'kind step points': [C, D] },
  RiskAcknowledgement: {
    'note assignee acknowledgedBy acknowledgedAt snoozedUntil isSnoozed returnedBecause': [C],
  },
  RiskSnooze: { 'snoozedBy snoozedAt snoozedUntil isActive returnedBecause': [C] },
  RiskReturn: { 'reason bandBefore stepChange': [C] },
  AccountRiskEdge: { 'cursor node': [C, D] },
  AccountRiskConnection: { 'edges nodes pageInfo totalCount': [C, D] },
  RiskDriver: {
    'step state struggle difficult easy respondents aboutConsumption share scoreIfEasy': [C, D],
    'byRole quotes': [C, D],
  },
  RoleStruggle: { 'role struggle respondents': [C, D] },
  RiskTrend: {
    'direction change compositionChange points changedSteps bandBefore mainStep': [C, D],
  },
  TrendStep: { 'key statement points': [C, D] },
  RiskPoint: { 'at score band': [C, D] },
  StepChange: { 'step from to': [C, D] },
  CompetitorRisk: {
    'account step solution relief threat isNamedByCustomer namedByCustomer': [C, D],
  },
  CompetitorRiskEdge: { 'cursor node': [C, D] },
  CompetitorRiskConnection: { 'edges nodes pageInfo': [C, D] },
  Portfolio: { 'bands imminent worsening renewingSoon byOwner bySegment history renewals': [C, D] },
  PortfolioQuarter: { 'day source takenAt bands byOwner bySegment': [C, D] },
  OwnerBands: { 'ownerEmail bands': [C, D] },
  SegmentBands: { 'segment bands': [C, D] },
  RenewalMonth: { 'month bands accounts arr expectedLoss': [C, D] },
  OwnerPortfolio: { 'ownerEmail bands imminent worsening renewingSoon': [C, D] },
  SegmentPortfolio: { 'segment bands imminent worsening renewingSoon': [C, D] },
  BandTotal: { 'band accounts arr': [C, D] },
  AskNext: { 'account reasons': [C] },
  AskNextEdge: { 'cursor node': [C] },
  AskNextConnection: { 'edges nodes pageInfo': [C] },

  TestimonialCandidate: {
    'id account respondent step effort quote publishedText strength answeredAt turnaround': [C, M],
    'state heldBack needsReview publications isByLink': [C, M],
    'consent consents': [M],
  },
  TestimonialCandidateEdge: { 'cursor node': [C, M] },
  TestimonialCandidateConnection: { 'edges nodes pageInfo': [C, M] },
  Turnaround: { 'fromEffort fromAt toEffort toAt': [C, M] },
  Publication: { 'channel url publishedOn': [C, M] },
  Consent: {
    'grantedAt expiresAt withdrawnAt wordingVersion channels attribution purpose method': [M],
    'evidence approvedText recordedAt recordedBy': [M],
  },
  LeadingStep: { 'step lead marketCes approvedTestimonials candidates': [M] },

  ChurnHotspot: {
    'step segment rank isSuppressed ces struggle interval difficult easy respondents': [C, P, D],
    'effectiveRespondents aboutConsumption reasons accounts accountsDifficult riskWeightedArr': [
      C,
      P,
      D,
    ],
    'arrSavedIfEasy marketCes lead bestCompetitor bestRival leapfrogGap quadrant quotes history asOf':
      [C, P, D],
    launches: [C, P, D],
  },
  Launch: { 'startedOn note': [C, P, D] },
  DifficultyReasonShare: { 'reason share': [C, P, D] },
  SegmentHotspots: { 'segment isLeftOut hotspots': [C, P, D] },
  HotspotPoint: { 'asOf ces respondents': [C, P, D] },

  AuditRecord: {
    'at actor roles operation outcome purpose subjects furtherSubjects codes isDryRun requestId':
      [],
  },
  AuditRecordEdge: { 'cursor node': [] },
  AuditRecordConnection: { 'edges nodes pageInfo': [] },
  AuditSubject: { 'id type': [] },

  SurveyLink: {
    'id account respondent job steps state createdAt expiresAt openedAt answeredAt': [C],
    'submissions uses revokedAt questions': [C],
  },
  SurveyLinkUse: { 'at what way': [C] },
  SurveyLinkEdge: { 'cursor node': [C] },
  SurveyLinkConnection: { 'edges nodes pageInfo': [C] },
  SurveyCampaign: {
    'id job subject text senderName senderAddress language createdAt createdBy sendAt': [C],
    'reminders fatigueDays state problem figures recipients': [C],
  },
  SurveyReminders: { 'afterDays times': [C] },
  SurveyCampaignFigures: { 'total byRole bySegment forgotten': [C] },
  SurveyRoleCounts: { 'role counts': [C] },
  SurveySegmentCounts: { 'segment counts': [C] },
  SurveyCampaignCounts: {
    'people sent uncertain skipped failed bounced complained unsubscribed': [C],
    'opened started finished responseRate': [C],
  },
  SurveyRecipient: {
    'respondent account state skipped messages lastAt bouncedAt complainedAt link': [C],
  },
  SurveyRecipientEdge: { 'cursor node': [C] },
  SurveyRecipientConnection: { 'edges nodes pageInfo': [C] },
  SurveyCampaignEdge: { 'cursor node': [C] },
  SurveyCampaignConnection: { 'edges nodes pageInfo': [C] },
  SurveyCampaignPreview: { 'people skipped chosen message userErrors': [C] },
  SurveySkipped: { 'reason people': [C] },
  SurveyChosenPerson: { 'respondent account skipped': [C] },
  SurveyMessage: { 'subject text html': [C] },
  MailStop: { 'reason at': [C] },
  Survey: {
    'companyName productName language layout jobStatement steps mayContact attempt expiresAt answeredAt':
      [R],
    'openSteps nextQuestions': [R],
  },
  SurveyStep: {
    'key position question effort isNotApplicable explanation reason about alternative': [R],
  },
  Erasure: { 'accountId respondentId mode erasedAt finishedAt submissionIds': [] },
  ErasureEdge: { 'cursor node': [] },
  ImportBatch: {
    'batch kind job fileName importedBy startedAt endedAt': [C, P, I],
    'rows imported unchanged rejected leftOut notices retractedAt': [C, P, I],
  },
  ImportBatchEdge: { 'cursor node': [C, P] },
  ImportBatchConnection: { 'edges nodes pageInfo': [C, P] },
  ImportMapping: { 'fingerprint kind job name mapping savedBy savedAt': [C, P, I] },
  ImportMappingEdge: { 'cursor node': [C, P, I] },
  ImportMappingConnection: { 'edges nodes pageInfo': [C, P, I] },
  ErasureConnection: { 'edges nodes pageInfo': [] },
  ErasedRespondent: { 'mode submissions erasedAt': [] },

  AccessTokenCreatePayload: { 'accessToken token userErrors': WHOEVER },
  AccessTokenRevokePayload: { 'revokedId userErrors': WHOEVER },
  ExportCreatePayload: { 'export userErrors': WHOEVER },
  ExportCancelPayload: { 'export userErrors': WHOEVER },
  SavedViewCreatePayload: { 'savedView userErrors': WHOEVER },
  BrandingUpdatePayload: { 'branding userErrors': WHOEVER },
  SavedViewUpdatePayload: { 'savedView userErrors': WHOEVER },
  SavedViewDeletePayload: { 'savedView userErrors': WHOEVER },
  SavedViewRestorePayload: { 'savedView userErrors': WHOEVER },
  JobUpsertPayload: { 'job hints userErrors': WHOEVER },
  ScoringSettingsSetPayload: { 'job bandChanges accountsExamined isComplete userErrors': WHOEVER },
  BandChange: { 'from to accounts': [C] },
  JobArchivePayload: { 'job userErrors': WHOEVER },
  JobRestorePayload: { 'job userErrors': WHOEVER },
  JobRebuildPayload: { 'job userErrors': WHOEVER },
  AccountUpsertPayload: { 'account userErrors': WHOEVER },
  ImportResult: { 'index id isUnchanged wasUnchanged userErrors': WHOEVER },
  AccountArchivePayload: { 'account userErrors': WHOEVER },
  AccountRestorePayload: { 'account userErrors': WHOEVER },
  SurveyLinkRevokePayload: { 'link userErrors': WHOEVER },
  AccountsImportPayload: { 'results userErrors': WHOEVER },
  RespondentUpsertPayload: { 'respondent userErrors': WHOEVER },
  AccountMergePayload: { 'account moved differences isComplete userErrors': WHOEVER },
  MovedWithAccount: {
    'people samePeople submissions outcomes surveyLinks snoozes tasks timelineEvents': [C],
  },
  AccountDifference: { 'field kept dropped': [C] },
  RespondentUpdatePayload: { 'respondent userErrors': WHOEVER },
  RespondentDropPayload: { 'respondent userErrors': WHOEVER },
  RespondentRestorePayload: { 'respondent userErrors': WHOEVER },
  RespondentMergePayload: { 'respondent isComplete userErrors': WHOEVER },
  RespondentsImportPayload: { 'results userErrors': WHOEVER },
  SubmissionCreatePayload: { 'submission userErrors': WHOEVER, accountRisk: [C] },
  SubmissionsImportPayload: { 'results userErrors': WHOEVER },
  SubmissionRetractPayload: { 'submission retracted isComplete endCursor userErrors': WHOEVER },
  LaunchRecordPayload: { 'launches userErrors': WHOEVER },
  LaunchRetractPayload: { 'launches userErrors': WHOEVER },
  MarketBenchmarkSetPayload: { 'job userErrors': WHOEVER },
  SolutionRatingSetPayload: { 'solution job userErrors': WHOEVER },
  TestimonialTransitionPayload: { 'testimonial userErrors': WHOEVER },
  RespondentErasePayload: { 'erased isComplete userErrors': [] },
  RespondentExportPayload: { 'document endCursor withdrawalUrl userErrors': [] },
  QuarantineEntry: {
    'id work accountId jobKey respondentId item error attempts': [],
    'firstFailedAt lastFailedAt nextTryAt': [],
  },
  QuarantineEntryEdge: { 'cursor node': [] },
  QuarantineEntryConnection: { 'edges nodes pageInfo': [] },
  QuarantineRetryPayload: { 'entries userErrors': [] },
  ErasuresReplayPayload: { 'replayed isComplete userErrors': [] },
  SurveyCampaignCreatePayload: { 'campaign userErrors': WHOEVER },
  SurveyCampaignCancelPayload: { 'campaign userErrors': WHOEVER },
  RespondentMailAllowPayload: { 'respondent userErrors': WHOEVER },
  SurveyLinksCreatePayload: { 'results userErrors': WHOEVER },
  SurveyLinkResult: { 'index link url isNew wasNew userErrors': WHOEVER },
  SurveySubmitPayload: { 'survey isUnchanged wasUnchanged userErrors': WHOEVER },
  OutcomesImportPayload: { 'results userErrors': WHOEVER },
  SurveyContinuePayload: { 'survey userErrors': WHOEVER },
  SurveyWithdrawPayload: { 'withdrawn erasesAt userErrors': WHOEVER },
  WithdrawalConfirmPayload: { 'isComplete userErrors': WHOEVER },
  WithdrawalDismissPayload: { 'respondent userErrors': WHOEVER },
  OutcomeRecordPayload: { 'outcome account userErrors': WHOEVER },
  CalibrationProposePayload: { 'proposals userErrors': WHOEVER },
  CalibrationApplyPayload: { 'job userErrors': WHOEVER },
  OutcomeRetractPayload: { 'outcome account userErrors': WHOEVER },
  ImportBatchRecordPayload: { 'importBatch userErrors': WHOEVER },
  ImportUndoPayload: { 'undone left isComplete endCursor importBatch userErrors': WHOEVER },
  ImportLeft: { 'name reason': [C, P] },
  ImportMappingSavePayload: { 'importMapping userErrors': WHOEVER },
  ImportMappingDeletePayload: { 'deletedFingerprint userErrors': WHOEVER },
  RiskSnoozePayload: { 'accountRisk userErrors': WHOEVER },
  RiskUnsnoozePayload: { 'accountRisk userErrors': WHOEVER },
  RiskAcknowledgePayload: { 'accountRisk userErrors': WHOEVER },
  RiskUnacknowledgePayload: { 'accountRisk userErrors': WHOEVER },
  TaskCreatePayload: { 'task userErrors': WHOEVER },
  TaskUpdatePayload: { 'task userErrors': WHOEVER },
  TaskDonePayload: { 'task userErrors': WHOEVER },
  TaskReopenPayload: { 'task userErrors': WHOEVER },
  TaskDeletePayload: { 'deletedTaskId userErrors': WHOEVER },
  UserInvitePayload: { 'user userErrors': WHOEVER },
  UserRolesSetPayload: { 'user userErrors': WHOEVER },
  UserDisablePayload: { 'user userErrors': WHOEVER },
  UserEnablePayload: { 'user userErrors': WHOEVER },
  PlaybookUpsertPayload: { 'playbook userErrors': WHOEVER },
  PlaybookDeletePayload: { 'deletedPlaybookKey userErrors': WHOEVER },
  PlaybookStartPayload: { 'playbookStart wasUnchanged userErrors': WHOEVER },
  PlaybookRetractPayload: { 'account retractedStartId userErrors': WHOEVER },
  ActivityRecordPayload: { 'activity userErrors': WHOEVER },
  ActivityDeletePayload: { 'deletedActivityId userErrors': WHOEVER },
  AccountSentimentSetPayload: { 'account userErrors': WHOEVER },
  CallNoteDisclosePayload: { 'people userErrors': WHOEVER },
};

/** Callers that may look up a node of each type by id. */
const NODE_READERS: Readers = {
  'Job JobStep': WITH_ACCESS,
  Solution: [C, P, D],
  'Account Outcome AccountRisk': [C, D],
  'CalibrationProposal Respondent Submission SurveyLink SurveyCampaign Task Activity': [C],
  TestimonialCandidate: [C, M],
};

/** Whether the caller may read a field, according to the table. */
export function mayRead(caller: Caller, type: string, field: string): boolean {
  return caller === 'ADMIN' || readersIn(READERS[type], field).includes(caller);
}

/** Whether the caller may look up a node of a type by id. */
export function mayReadNode(caller: Caller, type: string): boolean {
  return caller === 'ADMIN' || readersIn(NODE_READERS, type).includes(caller);
}

/** Returns every `Type.field` in the table. */
export function fieldsInTable(): string[] {
  return Object.entries(READERS).flatMap(([type, readers]) =>
    Object.keys(readers).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
  );
}

function readersIn(readers: Readers | undefined, name: string): readonly Caller[] {
  const found = Object.entries(readers ?? {}).find(([names]) => names.split(' ').includes(name));
  return found?.[1] ?? [];
}
