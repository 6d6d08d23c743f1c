import type { AnswerHistory } from '../../domain/scoring/answers.ts';
import type { ConsentRecord } from '../../domain/testimonials/consent.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { isNamedIn } from '../../domain/privacy/named-in.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { AuditOfPerson } from '../audit/audit-port.ts';
import { inParallel } from '../kernel/in-parallel.ts';
import type { Ports, Submission } from '../kernel/ports.ts';

/** What is held of a person on one job. */
export interface HeldOnJob {
  job: Job;
  history: AnswerHistory;
  /** What a colleague has noted of the account, where it tells of the person. */
  note: { text: string; at: Instant } | null;
  quotes: readonly { candidate: Candidate; records: readonly ConsentRecord[] }[];
}

/** Everything that is held on a person. */
export interface HeldOnPerson {
  respondent: Respondent;
  /** Oldest first, retracted ones included. */
  submissions: readonly Submission[];
  jobs: readonly HeldOnJob[];
  links: readonly SurveyLink[];
  audit: AuditOfPerson;
}

/** Reads everything that is held on a person, whether it would still be shown or not. */
export async function heldOnPerson(ports: Ports, respondent: Respondent): Promise<HeldOnPerson> {
  const { accountId, id } = respondent;
  const [submissions, jobs, links, audit] = await Promise.all([
    submissionsOf(ports, respondent),
    inParallel(await ports.jobs.keys(), (jobKey) => heldOnJob(ports, respondent, jobKey)),
    ports.surveyLinks.ofAccount(accountId),
    ports.audit.about(id),
  ]);
  return {
    respondent,
    submissions,
    jobs: jobs.flat(),
    links: links.map(({ value }) => value).filter((link) => link.respondentId === id),
    audit,
  };
}

async function submissionsOf(
  ports: Ports,
  { accountId, id }: Respondent,
): Promise<readonly Submission[]> {
  const ids = await ports.submissions.idsByRespondent(accountId, id);
  const received = await ports.submissions.received(ids);
  return [...received.values()]
    .flatMap((one) => (one.kind === 'kept' ? [one.submission] : []))
    .sort((a, b) => a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1));
}

async function heldOnJob(
  ports: Ports,
  respondent: Respondent,
  jobKey: string,
): Promise<readonly HeldOnJob[]> {
  const { accountId, id: respondentId } = respondent;
  const job = await ports.jobs.get(jobKey);
  if (!job) return [];
  const [history, found, acknowledged] = await Promise.all([
    ports.respondents.histories(job.value, accountId, respondentId),
    ports.candidates.ofRespondent(jobKey, { accountId, respondentId }),
    ports.acknowledgements.get({ accountId, jobKey }),
  ]);
  const { note = null, at = 0 } = acknowledged?.value ?? {};
  const candidates = found.map(({ value }) => value);
  const records = await ports.candidates.consentRecords(candidates);
  return [
    {
      job: job.value,
      history: history?.value ?? [],
      note: note !== null && isNamedIn(note, respondent) ? { text: note, at } : null,
      quotes: candidates.map((candidate, i) => ({ candidate, records: records[i] ?? [] })),
    },
  ];
}
