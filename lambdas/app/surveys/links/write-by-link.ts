import type { Job } from '../../../domain/jobs/job.ts';
import type { Respondent } from '../../../domain/people/respondent.ts';
import { textBytes } from '../../../domain/scoring/answers/answers.ts';
import {
  type SurveyLink,
  type SurveyLinkWay,
  withUse,
} from '../../../domain/surveys/survey-link.ts';
import { isFirstAnswered } from '../../../domain/surveys/survey-rounds.ts';
import { Busy } from '../../kernel/errors.ts';
import { fingerprint } from '../../kernel/text/fingerprint.ts';
import type {
  Ports,
  RespondentState,
  Submission,
  SubmittedAnswer,
  Versioned,
} from '../../kernel/ports.ts';
import { MAX_LINK_SUBMISSIONS, MAX_LINK_TEXT_BYTES } from '../../kernel/limits.ts';
import { createPrefetchCache } from '../../kernel/lists/prefetch-cache.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { AdmittedDraft } from '../../submissions/admit-drafts.ts';
import { rememberedOf } from '../../submissions/submission-facts.ts';
import { writeSubmission } from '../../submissions/write-submission.ts';
import { LINK_SOURCE } from './is-by-link.ts';
import { isOwn, linkSubmissionKey, readLinkAnswers } from './link-answers.ts';
import { Problems } from '../../kernel/validation/problems.ts';

/** Parsed survey answers, not written yet. */
export interface SentAnswers {
  answers: readonly SubmittedAnswer[];
  /** Null if not answered. */
  mayContact: boolean | null;
  attempt: number | null;
  /** How the link is used. */
  way: SurveyLinkWay;
}

export interface WrittenByLink {
  /** The link after the write. */
  link: SurveyLink;
  submission: Submission;
  wasUnchanged: boolean;
}

/**
 * Writes a link's submission and counts it on the link. Repeated content returns the existing submission.
 * Undefined if there are problems; `lost` if a concurrent write won.
 */
export async function writeByLink(
  scope: Scope,
  problems: Problems,
  stored: Versioned<SurveyLink>,
  job: Job,
  said: SentAnswers,
): Promise<WrittenByLink | undefined | 'lost'> {
  const { ports } = scope;
  const hashed = { ...said, inputHash: fingerprint([said.answers, said.mayContact]) };
  const repeated = await saidBefore(ports, stored.value, hashed);
  const written = repeated ?? (await writeNext(scope, problems, stored, job, hashed));
  if (!written || written === 'lost') return written;
  const { submission, number, wasUnchanged } = written;
  const link = await count(ports, job, stored, number, submission, said.way);
  return link === 'lost' ? 'lost' : { link, submission, wasUnchanged };
}

/** A submission and its number within the link, from 1. */
interface Numbered {
  number: number;
  submission: Submission;
  wasUnchanged: boolean;
}

type Hashed = SentAnswers & { inputHash: string };

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
  reportUsedUp(problems, link, said.answers);
  if (!problems.isEmpty) return undefined;
  const draft = draftOf(link, number, person.value, job, said);
  const own = new Problems();
  const known = createPrefetchCache([], () => stateOf(ports, link, job));
  const written = await writeSubmission(scope, own, draft, known);
  if (!written && own.list.some(({ code }) => code === 'CONFLICT')) {
    // A concurrent call wrote this number but has not counted it on the link yet. Count it, then retry.
    const other = await ports.submissions.get(ports.submissions.idOf(draft.idempotencyKey));
    if (other && isOwn(link, other)) await count(ports, job, stored, number, other, said.way);
    return 'lost';
  }
  problems.add(own.list);
  return written && { ...written, number };
}

/** Finds an earlier submission with the same content: the link's last one, or the one of the same attempt. */
async function saidBefore(
  { submissions }: Ports,
  link: SurveyLink,
  { attempt, inputHash }: Hashed,
): Promise<Numbered | null> {
  const last = { number: link.submissions, id: link.lastSubmissionId };
  const same = {
    number: attempt ?? 0,
    id: attempt && submissions.idOf(linkSubmissionKey(link, attempt)),
  };
  for (const { number, id } of [last, same]) {
    const submission = typeof id === 'string' ? await submissions.get(id) : null;
    if (!submission || !isOwn(link, submission)) continue;
    if (submission.inputHash === inputHash && submission.retractedAt === null) {
      return { number, submission, wasUnchanged: true };
    }
  }
  return null;
}

/** Counts a submission on its link, unless it or a later one is already counted. */
async function count(
  ports: Ports,
  job: Job,
  { value: link, version }: Versioned<SurveyLink>,
  number: number,
  submission: Submission,
  way: SurveyLinkWay,
): Promise<SurveyLink | 'lost'> {
  if (number <= link.submissions) return link;
  const answeredAt = ports.now();
  const counted: SurveyLink = {
    ...link,
    openedAt: link.openedAt ?? answeredAt,
    answeredAt,
    lastSubmissionId: submission.id,
    submissions: number,
    textBytes: link.textBytes + textBytes([rememberedOf(submission)]),
    uses: withUse(link.uses, { at: answeredAt, what: 'ANSWERED', way }),
  };
  // The page sends all questions at once, so unanswered ones were skipped on purpose.
  const isFinished =
    link.finishedAt === null && (way === 'PAGE' || (await answersFirst(ports, counted, job)));
  const noted = isFinished ? { ...counted, finishedAt: answeredAt } : counted;
  const saved = await ports.surveyLinks.save(noted, version);
  return saved === 'lost' ? 'lost' : noted;
}

async function answersFirst(ports: Ports, link: SurveyLink, job: Job): Promise<boolean> {
  const { answers } = await readLinkAnswers(ports, link);
  return isFirstAnswered(link, job, new Set(answers.keys()));
}

function draftOf(
  link: SurveyLink,
  number: number,
  { accountId, externalId }: Respondent,
  job: Job,
  { answers, mayContact, inputHash }: Hashed,
): AdmittedDraft {
  return {
    idempotencyKey: linkSubmissionKey(link, number),
    jobKey: job.key,
    job,
    accountId,
    externalId,
    stated: mayContact === null ? {} : { mayContact },
    submittedAt: null,
    source: LINK_SOURCE,
    importBatch: null,
    answers,
    inputHash,
  };
}

/**
 * Reads the contact's state by id rather than external id, so that a concurrent erasure does not bring them
 * back as a new contact.
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

/** Caps what one link can store, since anyone who has the link can submit repeatedly. */
function reportUsedUp(
  problems: Problems,
  link: SurveyLink,
  answers: readonly SubmittedAnswer[],
): void {
  const text = answers.map(
    ({ explanation, alternative }) => `${explanation ?? ''}${alternative ?? ''}`,
  );
  const bytes = link.textBytes + Buffer.byteLength(text.join(''));
  if (link.submissions < MAX_LINK_SUBMISSIONS && bytes <= MAX_LINK_TEXT_BYTES) return;
  const message = 'This survey accepts no more changes: ask for a new link.';
  problems.report('LIMIT_EXCEEDED', null, message);
}

function reportGone(problems: Problems): undefined {
  const message = 'Your data was removed, so this answer cannot be saved.';
  problems.report('NOT_FOUND', null, message);
  return undefined;
}
