import type { Instant } from '../../domain/kernel/time.ts';
import { byRespondentId, type Person } from '../../domain/people/person.ts';
import { countedHistory } from '../../domain/people/withdrawal.ts';
import { withoutWords } from '../../domain/privacy/retention-periods.ts';
import { mergeHistories } from '../../domain/scoring/answers/answers.ts';
import type { AccountFacts } from '../../domain/scoring/assess.ts';
import { MAX_PAGE } from '../kernel/limits.ts';
import type { Position, Submission } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';
import { rememberedOf } from '../submissions/submission-facts.ts';

/** Maximum number of an account's submissions searched for later retractions. */
const MAX_SUBMISSIONS = 1000;

/** Finds submissions that counted at `from` and were retracted later. Erased people leave none. */
async function retractedSince(
  { ports }: Scope,
  accountId: string,
  jobKey: string,
  from: Instant,
): Promise<Submission[]> {
  const found: Submission[] = [];
  let after: Position | null = null;
  for (let read = 0; read < MAX_SUBMISSIONS; read += MAX_PAGE) {
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

/**
 * Returns everyone who counted at an instant, including those whose submissions were all retracted later.
 * Retracted answers count without their text. Answers of people with an open request to be erased do not
 * count.
 */
export async function peopleThen(
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
  const retractedHistory = countedHistory(
    person.respondent,
    theirs.map((submission) => withoutWords(rememberedOf(submission))),
  );
  return { ...person, history: mergeHistories(person.history, retractedHistory) };
}
