import type { OutcomeOfAccount } from '../../accounts/outcomes/outcome-of-account.ts';
import type { Submission } from '../../kernel/records.ts';
import type { RiskPoint } from '../../../domain/scoring/assessment.ts';
import type { JobStep } from '../../../domain/jobs/job.ts';
import type { Instant } from '../../../domain/kernel/time.ts';
import type { AccountEvent } from '../../../domain/work/account-event.ts';
import type { TaskWithVersion } from '../tasks/task-node.ts';

/** An event in an account's history. */
export type TimelineEvent = { at: Instant } & (
  | { kind: 'ANSWERS'; submission: Submission }
  | { kind: 'SCORE'; before: RiskPoint; after: RiskPoint }
  | { kind: 'LAUNCH'; step: Pick<JobStep, 'key' | 'statement'>; note: string | null }
  | { kind: 'OUTCOME'; outcome: OutcomeOfAccount }
  | { kind: 'WORK'; event: AccountEvent; task: TaskWithVersion | null }
);
