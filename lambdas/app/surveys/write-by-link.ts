import type { Job } from '../../domain/jobs/job.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import { Busy } from '../kernel/errors.ts';
import { fingerprint } from '../kernel/fingerprint.ts';
import type {
  Ports,
  RespondentState,
  Submission,
  SubmittedAnswer,
  Versioned,
} from '../kernel/ports.ts';
import { readAhead } from '../kernel/read-ahead.ts';
import type { Scope } from '../kernel/scope.ts';
import type { AdmittedDraft } from '../submissions/states-ahead.ts';
import { writeSubmission } from '../submissions/write-submission.ts';
import { Problems } from '../kernel/validation/problems.ts';

/** What was said, read but not yet written. */
export interface SaidByLink {
  answers: readonly SubmittedAnswer[];
  /** Null: nothing is said of it. */
  mayContact: boolean | null;
  attempt: number | null;
}

export interface WrittenByLink {
  /** The link as it is now. */
  link: SurveyLink;
  submission: Submission;
  wasUnchanged: boolean;
}

const SOURCE = 'survey';

/**
 * Writes a submission of a link and counts it there; what is said once more is found again.
 * Undefined if something is to be mended; `lost` if others wrote in between.
 */
export async function writeByLink(
  scope: Scope,
  problems: Problems,
  stored: Versioned<SurveyLink>,
  job: Job,
  said: SaidByLink,
): Promise<WrittenByLink | undefined | 'lost'> {
  const { ports } = scope;
  const hashed = { ...said, inputHash: fingerprint([said.answers, said.mayContact]) };
  const repeated = await saidBefore(ports, stored.value, hashed);
  const written = repeated ?? (await writeNext(scope, problems, stored, job, hashed));
  if (!written || written === 'lost') return written;
  const { submission, number, wasUnchanged } = written;
  const link = await count(ports, stored, number, submission);
  return link === 'lost' ? 'lost' : { link, submission, wasUnchanged };
}

/** A submission that came by a link, and its number there, from 1. */
interface Numbered {
  number: number;
  submission: Submission;
  wasUnchanged: boolean;
}

type Hashed = SaidByLink & { inputHash: string };

/** Writes the link's next submission. */
async function writeNext(
  scope: Scope,
  problems: Problems,
  stored: Versioned<SurveyLink>,
  job: Job,
  said: Hashed,
): Promise<Numbered | undefined | 'lost'> {
  const { ports } = scope;
  const link = stored.value;
  const person = await ports.respondents.get(link.accountId, link.respondentId);
  if (!person) return reportGone(problems);
  const number = link.submissions + 1;
  const draft = draftOf(link, number, person.value, job, said);
  const own = new Problems();
  const known = readAhead([], () => stateOf(ports, link, job));
  const written = await writeSubmission(scope, own, draft, known);
  if (!written && own.list.some(({ code }) => code === 'CONFLICT')) {
    // Somebody has used this number and not yet counted it here: that is made up for.
    const other = await ports.submissions.get(ports.submissions.idOf(draft.idempotencyKey));
    if (other) await count(ports, stored, number, other);
    return 'lost';
  }
  problems.add(own.list);
  return written && { ...written, number };
}

/** Names a link's submissions, so that each is written once. */
function keyOf({ id }: SurveyLink, number: number): string {
  return `${SOURCE}:${id}:${number}`;
}

/** The submission that said the very same: the last one, or that of the same attempt. */
async function saidBefore(
  { submissions }: Ports,
  link: SurveyLink,
  { attempt, inputHash }: Hashed,
): Promise<Numbered | null> {
  const last = { number: link.submissions, id: link.lastSubmissionId };
  const same = { number: attempt ?? 0, id: attempt && submissions.idOf(keyOf(link, attempt)) };
  for (const { number, id } of [last, same]) {
    const submission = typeof id === 'string' ? await submissions.get(id) : null;
    if (submission?.inputHash === inputHash && submission.retractedAt === null) {
      return { number, submission, wasUnchanged: true };
    }
  }
  return null;
}

/** Notes a submission at its link, unless it or a later one is noted there. */
async function count(
  ports: Ports,
  { value: link, version }: Versioned<SurveyLink>,
  number: number,
  submission: Submission,
): Promise<SurveyLink | 'lost'> {
  if (number <= link.submissions) return link;
  const answeredAt = ports.now();
  const counted: SurveyLink = {
    ...link,
    openedAt: link.openedAt ?? answeredAt,
    answeredAt,
    lastSubmissionId: submission.id,
    submissions: number,
  };
  const saved = await ports.surveyLinks.save(counted, version);
  return saved === 'lost' ? 'lost' : counted;
}

function draftOf(
  link: SurveyLink,
  number: number,
  { accountId, externalId }: Respondent,
  job: Job,
  { answers, mayContact, inputHash }: Hashed,
): AdmittedDraft {
  return {
    idempotencyKey: keyOf(link, number),
    jobKey: job.key,
    job,
    accountId,
    externalId,
    stated: mayContact === null ? {} : { mayContact },
    submittedAt: null,
    source: SOURCE,
    importBatch: null,
    answers,
    inputHash,
  };
}

/**
 * The person's state, by their id and not by what the sender calls them: somebody who is erased in
 * this moment must not come back as somebody new.
 */
async function stateOf(
  { respondents }: Ports,
  { accountId, respondentId }: SurveyLink,
  job: Job,
): Promise<RespondentState> {
  const person = await respondents.get(accountId, respondentId);
  if (!person) throw new Busy();
  const history = await respondents.histories(job, accountId, respondentId);
  return {
    respondent: person.value,
    respondentVersion: person.version,
    history: history?.value ?? [],
    historyVersion: history?.version ?? null,
  };
}

function reportGone(problems: Problems): undefined {
  const message = 'What was known of you here has been removed: there is nothing to add it to.';
  problems.report('NOT_FOUND', null, message);
  return undefined;
}
