import type { Respondent } from '../../domain/people/respondent.ts';
import { knownNames } from '../../domain/privacy/known-names.ts';
import { isNamedIn } from '../../domain/privacy/named-in.ts';
import { redacted, redactionsIn } from '../../domain/privacy/redact.ts';
import {
  type AccountEvent,
  type ActivityKind,
  type ActivityOutcome,
  isActivity,
} from '../../domain/work/account-event.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { inParallel } from '../kernel/retries/in-parallel.ts';
import { pagesOf } from '../kernel/lists/pages-of.ts';
import type { Ports } from '../kernel/ports.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';

/**
 * A colleague's text that relates to a person: a task that names them, or an activity with them or that names
 * them.
 */
export interface WordsOnPerson {
  kind: 'TASK' | 'ACTIVITY';
  activity: ActivityKind | null;
  id: string;
  text: string | null;
  outcome: ActivityOutcome | null;
  at: Instant;
}

const EVENTS_A_TURN = 100;
const NO_COMPANY = { name: '', externalId: '', ownerEmail: null };

/** Finds tasks and activities that relate to a person. */
export async function wordsOnPerson(
  ports: Ports,
  person: Respondent,
  formerIds: readonly string[],
): Promise<readonly WordsOnPerson[]> {
  const ids = [person.id, ...formerIds];
  const words: WordsOnPerson[] = [];
  for (const { value } of await ports.work.tasksOf(person.accountId)) {
    if (isNamedIn(value.text, person)) {
      const { id, text, createdAt } = value;
      words.push({ kind: 'TASK', activity: null, id, text, outcome: null, at: createdAt });
    }
  }
  await eachEvent(ports, person.accountId, async (event) => {
    if (!isActivity(event)) return;
    const { activity, text, outcome, respondentId } = event.details;
    if (ids.includes(respondentId ?? '') || (text !== null && isNamedIn(text, person))) {
      words.push({ kind: 'ACTIVITY', activity, id: event.id, text, outcome, at: event.at });
    }
  });
  return words;
}

/**
 * Redacts a person's name and other identifying details from colleagues' tasks and activities. Call it before
 * the person is erased.
 */
export async function redactPerson(ports: Ports, person: Respondent): Promise<void> {
  const { accountId } = person;
  const names = knownNames({ account: NO_COMPANY, people: [{ respondent: person }] });
  const hidden = (text: string) =>
    isNamedIn(text, person) ? redacted(text, redactionsIn(text, names)) : text;
  const named = (await ports.work.tasksOf(accountId)).filter(({ value }) =>
    isNamedIn(value.text, person),
  );
  await inParallel([...named], async ({ value: { id } }) => {
    await retryLost(ports, async () => {
      const task = await ports.work.task(accountId, id);
      const text = task && hidden(task.value.text);
      if (!task || text === null || text === task.value.text) return 'saved';
      return ports.work.saveTask({ ...task.value, text }, task);
    });
  });
  await eachEvent(ports, accountId, async (event) => {
    if (!isActivity(event) || event.details.text === null) return;
    const text = hidden(event.details.text);
    if (text === event.details.text) return;
    await ports.work.replaceEvent({ ...event, details: { ...event.details, text } });
  });
}

/**
 * Removes the contact and text from activities with an erased person. `respondentIds` includes their former
 * ids.
 */
export async function forgetContact(
  ports: Ports,
  accountId: string,
  respondentIds: readonly string[],
): Promise<void> {
  await eachEvent(ports, accountId, async (event) => {
    if (!isActivity(event) || !respondentIds.includes(event.details.respondentId ?? '')) return;
    const details = { ...event.details, respondentId: null, text: null };
    await ports.work.replaceEvent({ ...event, details });
  });
}

async function eachEvent(
  ports: Ports,
  accountId: string,
  act: (event: AccountEvent) => Promise<void>,
): Promise<void> {
  const pages = pagesOf((after) => ports.work.events(accountId, { limit: EVENTS_A_TURN, after }));
  for await (const page of pages) await inParallel(page, act);
}
