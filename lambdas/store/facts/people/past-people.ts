import { mergeHistories } from '../../../domain/scoring/answers/answers.ts';
import type { Job } from '../../../domain/jobs/job.ts';
import type { Person } from '../../../domain/people/person.ts';
import { pastIdOf } from '../../engine/keys/past-id.ts';
import type { StoreContext } from '../../engine/store-context.ts';
import { fromHistoryItem } from '../answers/history-item.ts';
import { fromRespondentItem } from './respondent-item.ts';

/**
 * Adds earlier answers, which are stored under pseudonyms, to the given people, and appends pseudonyms whose
 * person is no longer known. Must be read after the people: answers that are moved in the meantime are then
 * found twice and counted once.
 */
export async function withPastOf(
  context: StoreContext,
  accountId: string,
  job: Job,
  people: readonly Person[],
): Promise<Person[]> {
  const past = new Map(
    (await pastPeople(context, accountId, job)).map((person) => [person.respondent.id, person]),
  );
  const whole = people.map(({ respondent, history }): Person => {
    const pastId = pastIdOf(respondent.id);
    const earlier = past.get(pastId);
    past.delete(pastId);
    return { respondent, history: earlier ? mergeHistories(earlier.history, history) : history };
  });
  return [...whole, ...past.values()];
}

async function pastPeople(
  { table, keys, now, effortsDays }: StoreContext,
  accountId: string,
  job: Job,
): Promise<Person[]> {
  const items = await table.queryAll({
    pk: keys.accountPk(accountId),
    beginsWith: keys.pastPrefix,
    consistent: true,
  });
  const histories = new Map(
    items
      .filter(({ sk }) => String(sk).startsWith(keys.pastHistoryPrefix(job.key)))
      .map((item) => fromHistoryItem(item, job, { now, effortsDays }))
      .map(({ respondentId, value }) => [respondentId, value]),
  );
  return items
    .filter(({ type }) => type === 'Respondent')
    .map((item) => fromRespondentItem(item).value)
    .map((respondent) => ({ respondent, history: histories.get(respondent.id) ?? [] }))
    .filter(({ history }) => history.length > 0);
}
