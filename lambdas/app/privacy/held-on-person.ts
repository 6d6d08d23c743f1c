import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { ConsentRecord } from '../../domain/testimonials/consent.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { isNamedIn } from '../../domain/privacy/named-in.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { Recipient } from '../../domain/surveys/campaigns/recipient.ts';
import type { Candidate } from '../../domain/testimonials/testimonial.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { AuditOfPerson } from '../audit/audit-port.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import { type WordsOnPerson, wordsOnPerson } from '../work/forget-person.ts';
import { MAX_PART_BYTES } from '../kernel/limits.ts';
import type { Ports, Position, Submission } from '../kernel/ports.ts';

/** Data stored about a person on one job. */
export interface HeldOnJob {
  job: Job;
  history: AnswerHistory;
  /** A colleague's snooze note on the account, if it names the person. */
  note: { text: string; at: Instant } | null;
  quotes: readonly { candidate: Candidate; records: readonly ConsentRecord[] }[];
}

/** All or part of what is stored about a person: submissions first, then the data of each job. */
export interface HeldOnPerson {
  respondent: Respondent;
  /** Oldest first, retracted ones included. */
  submissions: readonly Submission[];
  jobs: readonly HeldOnJob[];
  links: readonly SurveyLink[];
  /** Colleagues' texts that mention the person. Only in the last part, as are links. */
  work: readonly WordsOnPerson[];
  /** Their campaigns, and what was sent to them. Only in the last part. */
  mails: readonly Recipient[];
  /** Null except in the last part. */
  audit: AuditOfPerson | null;
}

/** A part, and the position where the next one starts. Null after the last. */
export interface HeldPart {
  held: HeldOnPerson;
  resumeAfter: Position | null;
}

/** Submissions per read. */
const SUBMISSIONS_A_TURN = 50;
/** Prefixes of positions: submissions come first, then jobs. */
const SUBMISSION = 'S#';
const JOB = 'J#';

/**
 * Reads everything stored about a person, even what is no longer shown. Starts at a position and returns as
 * much as fits in one response.
 */
export async function heldOnPerson(
  ports: Ports,
  respondent: Respondent,
  after: Position | null,
): Promise<HeldPart> {
  const part = { respondent, submissions: [] as Submission[], jobs: [] as HeldOnJob[] };
  const size = new PartSize();
  const partly = (resumeAfter: Position) => ({
    held: { ...part, links: [], mails: [], work: [], audit: null },
    resumeAfter,
  });
  if (!after?.startsWith(JOB)) {
    const from = after?.slice(SUBMISSION.length) ?? '';
    for await (const { submission, position } of submissionsAfter(ports, respondent, from)) {
      part.submissions.push(submission);
      if (!size.fits(submission)) return partly(`${SUBMISSION}${position}`);
    }
  }
  const done = after?.startsWith(JOB) ? after.slice(JOB.length) : null;
  for (const jobKey of (await ports.jobs.keys()).toSorted()) {
    if (done !== null && jobKey <= done) continue;
    const held = await heldOnJob(ports, respondent, jobKey);
    part.jobs.push(...held);
    if (!size.fits(held.map(({ history, quotes }) => [history, quotes]))) {
      return partly(`${JOB}${jobKey}`);
    }
  }
  const { accountId, id } = respondent;
  const former = (await ports.moves.into({ accountId, respondentId: id })).map(
    ({ from }) => from.respondentId,
  );
  const [links, mails, work, audit] = await Promise.all([
    ports.surveyLinks.ofAccount(accountId),
    ports.campaigns.ofPerson({ accountId, respondentId: id }),
    wordsOnPerson(ports, respondent, former),
    auditOf(ports, [id, ...former]),
  ]);
  const own = links.map(({ value }) => value).filter((link) => link.respondentId === id);
  const sent = mails.map(({ value }) => value);
  return { held: { ...part, links: own, mails: sent, work, audit }, resumeAfter: null };
}

/** Includes the audit of people merged into this one. */
async function auditOf(ports: Ports, ids: readonly string[]): Promise<AuditOfPerson> {
  const found = await inParallel([...ids], (one) => ports.audit.about(one));
  return {
    records: found.flatMap(({ records }) => records).toSorted((a, b) => b.at - a.at),
    isComplete: found.every(({ isComplete }) => isComplete),
  };
}

/** Tracks the size of a part. */
class PartSize {
  #bytes = 0;

  /** Adds a value. Returns false once the part is full. */
  fits(value: unknown): boolean {
    this.#bytes += Buffer.byteLength(JSON.stringify(value));
    return this.#bytes < MAX_PART_BYTES;
  }
}

/** A person's submissions after a position, oldest first, read in small batches. */
async function* submissionsAfter(
  ports: Ports,
  { accountId, id }: Respondent,
  after: Position,
): AsyncGenerator<{ submission: Submission; position: Position }> {
  const places = await ports.submissions.placesOfRespondent(accountId, id);
  const wanted = places.filter(({ position }) => position > after);
  for (let start = 0; start < wanted.length; start += SUBMISSIONS_A_TURN) {
    const turn = wanted.slice(start, start + SUBMISSIONS_A_TURN);
    const received = await ports.submissions.received(turn.map((one) => one.id));
    for (const { id: submissionId, position } of turn) {
      const one = received.get(submissionId);
      if (one?.kind === 'kept') yield { submission: one.submission, position };
    }
  }
}

async function heldOnJob(
  ports: Ports,
  respondent: Respondent,
  jobKey: string,
): Promise<readonly HeldOnJob[]> {
  const { accountId, id: respondentId } = respondent;
  const job = await ports.jobs.get(jobKey);
  if (!job) return [];
  const [history, found, snooze] = await Promise.all([
    ports.respondents.histories(job.value, accountId, respondentId),
    ports.candidates.ofRespondent(jobKey, { accountId, respondentId }),
    ports.snoozes.get({ accountId, jobKey }),
  ]);
  const { note = null, at = 0 } = snooze?.value ?? {};
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
