import type { Job } from '../../../domain/jobs/job.ts';
import type { OfferedPlaybook } from '../../../domain/work/playbooks/offered-playbooks.ts';
import type { Playbook } from '../../../domain/work/playbooks/playbook.ts';
import type { ScorePair, PlaybookStart } from '../../../domain/work/playbooks/playbook-effect.ts';

/** A playbook with its job, which describes its step. */
export interface PlaybookOfJob {
  job: Job;
  playbook: Playbook;
}

export interface OfferOfJob extends OfferedPlaybook {
  job: Job;
}

/** A start with the scores before and after. */
export interface StartOfJob extends ScorePair {
  job: Job;
  start: PlaybookStart;
}
