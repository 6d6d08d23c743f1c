import { authorise } from '../../platform/authz/authorise.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { scoringStateOf } from '../../domain/jobs/scoring-change.ts';
import { DAY_MS, type Instant } from '../../domain/kernel/time.ts';
import { byRespondentId, contactsAt, type Person } from '../../domain/people/person.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import { mergeHistories } from '../../domain/scoring/answers.ts';
import { changeBases } from '../../domain/truth/change-bases.ts';
import { changeSentence } from '../../domain/truth/change-sentence.ts';
import { type RiskChange, riskChange } from '../../domain/truth/risk-change.ts';
import { BadInput } from '../kernel/errors.ts';
import { MAX_PAGE } from '../kernel/limits.ts';
import type { Position, Submission } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { parseInstant } from '../kernel/validation/date.ts';
import { rememberedOf } from '../submissions/submission-facts.ts';

export interface ExplainedChange extends RiskChange {
  from: Instant;
  to: Instant;
  sentence: string;
}

/** Answers are kept for four years at most. */
const LONGEST_DAYS = 1460;
/** Submissions of an account that are looked through for what was retracted since. */
const MOST_SUBMISSIONS = 1000;

/** Why an account's score moved since an instant; null if the account is unknown. */
export async function riskChangeGet(
  scope: Scope,
  { accountId, job, since }: { accountId: string; job: Job; since: string },
): Promise<ExplainedChange | null> {
  authorise(scope.actor, 'RISK_FIGURES_READ');
  const { ports } = scope;
  const to = ports.now();
  const from = readSince(since, to);
  const [facts, stateThen] = await Promise.all([
    ports.assessments.facts(accountId, job),
    ports.jobs.scoringAt(job.key, from),
  ]);
  if (!facts) return null;
  const after = byRespondentId(contactsAt(facts.people, to));
  const before = await peopleThen(scope, facts, job.key, from);
  const now = scoringStateOf(job);
  const change = riskChange({
    from,
    to,
    bases: changeBases(stateThen ?? now, now, facts.account.segment),
    people: { before, after },
  });
  return { ...change, from, to, sentence: changeSentence(change, { from, to }, job) };
}

function readSince(since: string, now: Instant): Instant {
  const at = parseInstant(since);
  if (at === null || at >= now || now - at > LONGEST_DAYS * DAY_MS) {
    const rule = `must be a date and time in the past, at most ${LONGEST_DAYS} days ago`;
    throw new BadInput(['since'], `since ${rule}, such as 2026-08-01T00:00:00Z.`);
  }
  return at;
}

/** What counted then and was retracted since. People who were erased leave nothing. */
async function retractedSince(
  { ports }: Scope,
  accountId: string,
  jobKey: string,
  from: Instant,
): Promise<Submission[]> {
  const found: Submission[] = [];
  let after: Position | null = null;
  for (let read = 0; read < MOST_SUBMISSIONS; read += MAX_PAGE) {
    const slice = await ports.submissions.listByAccount(accountId, { limit: MAX_PAGE, after });
    for (const { value } of slice.entries) {
      const isSince = value.retractedAt !== null && value.retractedAt > from;
      if (isSince && value.jobKey === jobKey) found.push(value);
    }
    after = slice.resumeAfter;
    if (after === null) break;
  }
  return found;
}

/** Everyone who counted then, those included of whom all was retracted since. */
async function peopleThen(
  scope: Scope,
  { account, people }: AccountFacts,
  jobKey: string,
  from: Instant,
): Promise<Person[]> {
  const retracted = await retractedSince(scope, account.id, jobKey, from);
  const known = new Set(people.map(({ respondent }) => respondent.id));
  const gone = retracted.filter(({ respondentId }) => !known.has(respondentId));
  const found = await scope.ports.respondents.batchGet(
    gone.map(({ respondentId }) => ({ accountId: account.id, respondentId })),
  );
  const others = [...found.values()].map((respondent) => ({ respondent, history: [] }));
  return byRespondentId([...people, ...others].map((person) => withRetracted(person, retracted)));
}

function withRetracted(person: Person, retracted: readonly Submission[]): Person {
  const theirs = retracted.filter(({ respondentId }) => respondentId === person.respondent.id);
  if (theirs.length === 0) return person;
  return { ...person, history: mergeHistories(person.history, theirs.map(rememberedOf)) };
}
