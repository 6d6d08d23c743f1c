import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask } from '../../../local/startup/ask.ts';
import { write } from '../../end-to-end/support/api.ts';

const ACCOUNTS = ['a', 'b', 'c', 'd'];
const JOB = { key: 'route' };
const RETRY_MS = 50;
const EFFORTS = ['VERY_DIFFICULT', 'DIFFICULT', 'NEITHER', 'EASY', 'VERY_EASY'];

/** Concurrent writers, each of which retries a submission until it is confirmed. */
export interface Writers {
  /** Confirmed submissions so far, by account. */
  readonly confirmed: ReadonlyMap<string, number>;
  readonly confirmedInAll: number;
  /** External ids of the contacts whose answers they are. */
  readonly people: ReadonlySet<string>;
  /** Calls so far, including failed ones. */
  readonly calls: number;
  /** Failed calls. */
  readonly failed: number;
  /** Stops after each writer has finished its present submission. */
  stop(): Promise<void>;
  /** Stops retrying. */
  giveUp(): void;
}

/** Creates the job and the accounts for the writers. */
export async function prepareWriting(ask: Ask): Promise<void> {
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await write(ask, 'jobUpsert', { ...JOB, statement: 'get there', steps });
  const accounts = ACCOUNTS.map((externalId) => ({ externalId, name: externalId }));
  await write(ask, 'accountsImport', { accounts });
}

export interface WritersOptions {
  /** Pause between two submissions. */
  restMs?: number;
  /** Contacts per writer, a multiple of four. By default each submission is from another contact. */
  people?: number;
}

/** Starts writers. `ask` must reach the server that runs at the moment. */
export function startWriters(
  ask: () => Ask,
  count: number,
  { restMs = 0, people = Infinity }: WritersOptions = {},
): Writers {
  const confirmed = new Map(ACCOUNTS.map((account) => [account, 0]));
  const heard = new Set<string>();
  const tally = { calls: 0, failed: 0, isGivenUp: false };
  let isOver = false;
  const writer = async (name: number) => {
    for (let n = 0; !isOver; n += 1) {
      const account = ACCOUNTS[(name + n) % ACCOUNTS.length] ?? '';
      const person = `${name}-${n % people}`;
      await confirm(ask, answersOf(account, person, `${name}-${n}`, n), tally);
      heard.add(person);
      confirmed.set(account, (confirmed.get(account) ?? 0) + 1);
      if (restMs > 0) await sleep(restMs);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, name) => writer(name)));
  // `stop` reports a failure.
  all.catch(() => undefined);
  return {
    confirmed,
    get confirmedInAll() {
      return [...confirmed.values()].reduce((sum, count) => sum + count, 0);
    },
    people: heard,
    get calls() {
      return tally.calls;
    },
    get failed() {
      return tally.failed;
    },
    stop: async () => {
      isOver = true;
      await all;
    },
    giveUp: () => {
      tally.isGivenUp = true;
    },
  };
}

function answersOf(account: string, person: string, idempotencyKey: string, n: number) {
  const effort = EFFORTS[n % EFFORTS.length] ?? '';
  return {
    idempotencyKey,
    job: JOB,
    account: { externalId: account },
    respondent: { externalId: person },
    answers: [{ stepKey: 'plan', effort }],
  };
}

/** Calls until the submission is confirmed, since the server may be down for a while. */
async function confirm(
  ask: () => Ask,
  input: object,
  tally: { calls: number; failed: number; isGivenUp: boolean },
): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    tally.calls += 1;
    try {
      await write(ask(), 'submissionCreate', input);
      return;
    } catch (error) {
      tally.failed += 1;
      if (tally.isGivenUp || Date.now() > deadline) throw error;
      await sleep(RETRY_MS);
    }
  }
}

interface Counted {
  churnHotspots: { step: { key: string }; respondents: number }[];
}

/** Fails if more or less is counted than was confirmed. All lists must be up to date. */
export async function thenEachCountsOnce(ask: Ask, { confirmed, people }: Writers): Promise<void> {
  const { churnHotspots } = (await ask(
    '{ churnHotspots(job: { key: "route" }) { step { key } respondents } }',
  )) as Counted;
  const counted = churnHotspots.find(({ step }) => step.key === 'plan')?.respondents ?? 0;
  assert.equal(counted, people.size, 'people that the figures count');
  for (const [account, count] of confirmed) {
    assert.equal(await submissionsOf(ask, account), count, `submissions of account ${account}`);
  }
}

const SUBMISSIONS = `query ($account: AccountSelector!, $after: String) {
  account(by: $account) {
    submissions(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
  }
}`;

interface Page {
  account: {
    submissions: {
      nodes: { id: string }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };
}

/** The number of submissions that an account lists. */
export async function submissionsOf(ask: Ask, externalId: string): Promise<number> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const page: Page = (await ask(SUBMISSIONS, { account: { externalId }, after })) as Page;
    const { nodes, pageInfo } = page.account.submissions;
    for (const { id } of nodes) ids.add(id);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids.size;
}
