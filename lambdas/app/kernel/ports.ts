import type { Signer } from '../../platform/authz/links.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Minimum } from '../../domain/privacy/suppression.ts';
import type { AccessTokensPort, PeopleDirectory } from '../access-tokens/access-tokens-port.ts';
import type { AccountsPort } from '../accounts/accounts-port.ts';
import type { AuditPort } from '../audit/audit-port.ts';
import type { BrandingPort } from '../branding/branding-port.ts';
import type { CampaignsPort, MailSettings } from '../campaigns/campaigns-port.ts';
import type { ExportFiles, ExportsPort } from '../exports/exports-port.ts';
import type { RollupsPort, SnapshotsPort } from '../hotspots/rollups-port.ts';
import type { ImportsPort } from '../imports/imports-port.ts';
import type { JobsPort } from '../jobs/jobs-port.ts';
import type { AccountMovesPort } from '../moves/account-moves-port.ts';
import type { MovesPort } from '../moves/moves-port.ts';
import type { NoticesPort } from '../notices/notices-port.ts';
import type { RespondentsPort } from '../people/respondents-port.ts';
import type { ErasuresPort } from '../privacy/erasure/erasures-port.ts';
import type { RetentionRun, StoragePlace } from '../privacy/retention-run.ts';
import type { QuarantinePort } from '../quarantine/quarantine-port.ts';
import type { AssessmentsPort } from '../risks/assessments-port.ts';
import type { SnoozesPort } from '../risks/snooze/snoozes-port.ts';
import type { SavedViewsPort } from '../saved-views/saved-views-port.ts';
import type { SubmissionsPort } from '../submissions/submissions-port.ts';
import type { SurveyLinksPort, SurveySettings } from '../surveys/survey-ports.ts';
import type { CandidatesPort } from '../testimonials/candidates-port.ts';
import type { BacktestsPort } from '../truth/backtests-port.ts';
import type { CalibrationsPort } from '../truth/calibrations-port.ts';
import type { UsersPort } from '../users/users-port.ts';
import type { PlaybooksPort } from '../work/playbooks/playbooks-port.ts';
import type { WorkPort } from '../work/work-port.ts';

export type * from './records.ts';
export type * from '../risks/snooze/snoozes-port.ts';
export type * from '../risks/assessments-port.ts';
export type * from '../surveys/survey-ports.ts';

/** Everything that use cases need from the outside. */
export interface Ports {
  jobs: JobsPort;
  accounts: AccountsPort;
  respondents: RespondentsPort;
  submissions: SubmissionsPort;
  assessments: AssessmentsPort;
  snoozes: SnoozesPort;
  work: WorkPort;
  playbooks: PlaybooksPort;
  candidates: CandidatesPort;
  rollups: RollupsPort;
  snapshots: SnapshotsPort;
  backtests: BacktestsPort;
  calibrations: CalibrationsPort;
  audit: AuditPort;
  accessTokens: AccessTokensPort;
  savedViews: SavedViewsPort;
  branding: BrandingPort;
  notices: NoticesPort;
  /** Null if there is no user directory. Then roles and e-mail addresses come only from tokens. */
  directory: PeopleDirectory | null;
  users: UsersPort;
  surveyLinks: SurveyLinksPort;
  campaigns: CampaignsPort;
  mail: MailSettings;
  erasures: ErasuresPort;
  moves: MovesPort;
  accountMoves: AccountMovesPort;
  quarantine: QuarantinePort;
  imports: ImportsPort;
  exports: ExportsPort;
  exportFiles: ExportFiles;
  /** Signs the tokens in links. */
  signer: Signer;
  /** The 32-byte key that encrypts cursors. */
  cursorKey(): Promise<Buffer>;
  surveys: SurveySettings;
  /** Milliseconds since the epoch. */
  now(): Instant;
  /** Waits before retry number `attempt` (from 1), with increasing, jittered delays. */
  backOff(attempt: number): Promise<void>;
  /** ISO 4217 code of the deployment's reporting currency. */
  reportingCurrency: string;
  /** Minimum respondents and accounts behind a figure for callers who may not see respondents. */
  suppression: Minimum;
  /** Retention period of efforts, in days. */
  effortsDays: number;
  /** Null if retention has not run yet. */
  retentionRun(): Promise<RetentionRun | null>;
  storagePlace(): Promise<StoragePlace>;
}
