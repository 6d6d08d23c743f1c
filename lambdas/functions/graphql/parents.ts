import type { OutcomeOfAccount } from '../../app/accounts/outcomes/outcome-of-account.ts';
import type { AuditRecord } from '../../app/audit/audit-record.ts';
import type { ScoringVersion } from '../../app/jobs/scoring/scoring-history-list.ts';
import type { Edge, Page } from '../../app/kernel/lists/page.ts';
import type { AskNext } from '../../app/risks/ask-next-list.ts';
import type { ImportBatch, ImportMapping } from '../../app/imports/imports-port.ts';
import type { Erasure } from '../../app/privacy/erasure/erasures-port.ts';
import type { QuarantineEntry } from '../../app/quarantine/quarantine-port.ts';
import type { Submission, SubmittedAnswer } from '../../app/kernel/records.ts';
import type { TaskWithVersion } from '../../app/work/tasks/task-node.ts';
import type { TimelineEvent } from '../../app/work/timeline/timeline-event.ts';
import type { User } from '../../app/users/users-port.ts';
import type { PersonAnswers } from '../../app/risks/current-answers-get.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { SnoozedRisk, SnoozeEnd } from '../../domain/risks/snooze.ts';
import type { CurrentAnswer } from '../../domain/scoring/answers/answers.ts';
import type {
  Assessment,
  RiskDriver,
  RiskTrend,
  StepChange,
} from '../../domain/scoring/assessment.ts';
import type { StoredProposal } from '../../app/truth/calibrations-port.ts';
import type { ExplainedChange } from '../../app/truth/risk-change-get.ts';
import type { RiskChangePart } from '../../domain/truth/change/change-part.ts';
import type { BacktestCase } from '../../domain/truth/backtest/backtest-case.ts';
import type { CompetitorRow } from '../../domain/competitors/competitor.ts';
import type { Hotspot } from '../../domain/hotspots/hotspot.ts';
import type { CesFigure, Job, JobStep, Solution } from '../../domain/jobs/job.ts';
import type { LeadingStep } from '../../domain/testimonials/leading-steps.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { SegmentHotspots } from '../../domain/hotspots/segment-hotspots.ts';
import type { Campaign } from '../../domain/surveys/campaigns/campaign.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Day, Instant } from '../../domain/kernel/time.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { AccountEvent, Activity, EventDetails } from '../../domain/work/account-event.ts';

/* What the fields of each GraphQL type are resolved from: the domain object, together with the job where it is needed to interpret the object's keys. */

/** Integer minor units of the reporting currency. */
export type MinorUnits = number;

export interface StepOfJob {
  job: Job;
  step: JobStep;
}

export interface SolutionOfJob {
  job: Job;
  solution: Solution;
}

export interface RatingOfJob {
  job: Job;
  solution: Solution;
  figure: CesFigure;
}

export interface AnswerOfJob {
  job: Job;
  answer: SubmittedAnswer;
}

export interface PersonAnswersOfJob {
  job: Job;
  person: PersonAnswers;
}

export interface CurrentAnswerOfJob {
  job: Job;
  answer: CurrentAnswer;
}

export interface RiskOfJob {
  job: Job;
  assessment: Assessment;
  /** The past day of the assessment; undefined if it is current. */
  asOf?: Day | undefined;
}

export interface SnoozeOfJob {
  job: Job;
  accountId: string;
  snooze: SnoozedRisk;
  /** The time at which to evaluate whether the snooze is still active. */
  at: Instant;
}

export interface ReturnOfJob {
  job: Job;
  back: SnoozeEnd;
}

export interface DriverOfJob {
  job: Job;
  driver: RiskDriver;
}

export interface TrendOfJob {
  job: Job;
  trend: RiskTrend;
}

export interface ProposalOfJob {
  job: Job;
  proposal: StoredProposal;
}

/** Why a score changed. */
export interface MoveOfJob {
  job: Job;
  move: ExplainedChange;
}

export interface MovePartOfJob {
  job: Job;
  part: RiskChangePart;
}

export interface ChangeOfJob {
  job: Job;
  change: StepChange;
}

export interface CompetitorRiskOfJob {
  job: Job;
  row: CompetitorRow;
  accountId: string;
}

export interface CandidateOfJob {
  job: Job;
  candidate: Candidate;
}

export interface LeadingStepOfJob {
  job: Job;
  leading: LeadingStep;
}

export interface HotspotOfJob {
  job: Job;
  hotspot: Hotspot;
  /** Set for cells of the full hotspot map, which has figures only. */
  isCell?: true;
}

export interface SegmentOfJob {
  job: Job;
  found: SegmentHotspots;
}

/** Any object with an id, with its type name. */
export type NodeParent =
  | ({ __typename: 'Job' } & Job)
  | ({ __typename: 'JobStep' } & StepOfJob)
  | ({ __typename: 'Solution' } & SolutionOfJob)
  | ({ __typename: 'Account' } & Account)
  | ({ __typename: 'Outcome' } & OutcomeOfAccount)
  | ({ __typename: 'Respondent' } & Respondent)
  | ({ __typename: 'Submission' } & Submission)
  | ({ __typename: 'AccountRisk' } & RiskOfJob)
  | ({ __typename: 'TestimonialCandidate' } & CandidateOfJob)
  | ({ __typename: 'CalibrationProposal' } & ProposalOfJob)
  | ({ __typename: 'SurveyLink' } & SurveyLink)
  | ({ __typename: 'Task' } & TaskWithVersion)
  | ({ __typename: 'Activity' } & Activity)
  | ({ __typename: 'SurveyCampaign' } & Campaign);

export type AnswersGiven = TimelineOf<'ANSWERS'>;
export type ScoreMoved = TimelineOf<'SCORE'>;
export type OutcomeReached = TimelineOf<'OUTCOME'>;
export type LaunchMade = TimelineOf<'LAUNCH'>;
export type ActivityDone = WorkOf<'ACTIVITY'>;
export type TaskWasDone = WorkOf<'TASK_DONE'>;
export type PlaybookStarted = WorkOf<'PLAYBOOK'>;
export type SnoozeBegun = WorkOf<'SNOOZE'>;
export type SentimentStated = WorkOf<'SENTIMENT'>;

/** An event of an account's timeline, with its type name. */
export type TimelineParent =
  | ({ __typename: 'AnswersEvent' } & AnswersGiven)
  | ({ __typename: 'ScoreEvent' } & ScoreMoved)
  | ({ __typename: 'OutcomeEvent' } & OutcomeReached)
  | ({ __typename: 'LaunchEvent' } & LaunchMade)
  | ({ __typename: 'ActivityEvent' } & ActivityDone)
  | ({ __typename: 'TaskDoneEvent' } & TaskWasDone)
  | ({ __typename: 'SnoozeEvent' } & SnoozeBegun)
  | ({ __typename: 'PlaybookEvent' } & PlaybookStarted)
  | ({ __typename: 'SentimentEvent' } & SentimentStated);

type TimelineOf<K extends TimelineEvent['kind']> = Extract<TimelineEvent, { kind: K }>;
type WorkOf<K extends EventDetails['kind']> = TimelineOf<'WORK'> & {
  event: AccountEvent<Extract<EventDetails, { kind: K }>>;
};

export type ScoringVersionPage = Page<ScoringVersion>;
export type BacktestCasePage = Page<BacktestCase>;
export type AuditPage = Page<AuditRecord>;
export type ErasurePage = Page<Erasure>;
export type QuarantinePage = Page<QuarantineEntry>;
export type ImportBatchPage = Page<ImportBatch>;
export type ImportMappingPage = Page<ImportMapping>;
export type JobPage = Page<Job>;
export type AccountPage = Page<Account>;
export type OutcomePage = Page<OutcomeOfAccount>;
export type RespondentPage = Page<Respondent>;
export type SubmissionPage = Page<Submission>;
export type RiskPage = Page<RiskOfJob>;
export type CompetitorRiskPage = Page<CompetitorRiskOfJob>;
export type AskNextPage = Page<AskNext>;
export type CandidatePage = Page<CandidateOfJob>;
export type SurveyLinkPage = Page<SurveyLink>;
export type UserPage = Page<User>;
export type TaskPage = Page<TaskWithVersion>;
export type TimelinePage = Page<TimelineParent>;
export type SurveyCampaignPage = Page<Campaign>;
export type SurveyRecipientPage = Page<Recipient>;

/** A page with its nodes mapped. Cursors stay lazy. */
export function mapPage<T, R>({ edges, ...page }: Page<T>, see: (node: T) => R): Page<R> {
  const seen = (edge: Edge<T>): Edge<R> => ({
    get cursor() {
      return edge.cursor;
    },
    node: see(edge.node),
  });
  return { ...page, edges: edges.map(seen) };
}
