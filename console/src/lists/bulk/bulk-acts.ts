import type { Client } from 'urql';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import {
  AddTaskDocument,
  AssignAccountsDocument,
  BulkDeleteTaskDocument,
  SnoozeBeforeDocument,
  SnoozeDocument,
  UnsnoozeDocument,
} from '../../generated/graphql.ts';
import type { BulkAccount, Refusal } from './run-bulk.ts';

/** A bulk action on accounts, run in groups, and its undo for the accounts where it succeeded. */
export interface BulkAct {
  groupSize: number;
  act: (group: readonly BulkAccount[]) => Promise<readonly Refusal[]>;
  undo: (group: readonly BulkAccount[]) => Promise<readonly Refusal[]>;
}

/** The number of accounts that one API call accepts. */
const IMPORTED_AT_ONCE = 100;

const first = (errors: readonly { message: string }[]): Refusal => errors[0]?.message ?? null;

/** Assigns accounts to an owner. Null removes the owner. */
export function assigning(client: Client, owner: string | null): BulkAct {
  const give = async (
    group: readonly BulkAccount[],
    ownerOf: (account: BulkAccount) => string | null,
  ): Promise<readonly Refusal[]> => {
    const accounts = group.map((account) => ({
      externalId: account.externalId,
      ownerEmail: ownerOf(account),
    }));
    const { data, error } = await client
      .mutation(AssignAccountsDocument, { input: { accounts } })
      .toPromise();
    const { results = [], userErrors } = data?.accountsImport ?? {};
    const whole = first(formErrorsOf(error, userErrors));
    return group.map((_, at) => {
      const own = results.find(({ index }) => index === at);
      return whole ?? (own ? first(own.userErrors) : null);
    });
  };
  return {
    groupSize: IMPORTED_AT_ONCE,
    act: (group) => give(group, () => owner),
    undo: (group) => give(group, ({ ownerEmail }) => ownerEmail ?? null),
  };
}

/** Snoozes accounts until a day. Undo restores the previous snooze, note and assignee. */
export function snoozing(client: Client, job: string, until: string, note: string | null): BulkAct {
  return changingSnooze(client, job, (account) =>
    snooze(client, job, account, {
      snoozeUntil: until,
      note,
      assignee: account.ownerEmail ?? null,
    }),
  );
}

/** Ends the snooze of accounts. */
export function unsnoozing(client: Client, job: string): BulkAct {
  return changingSnooze(client, job, (account) => unsnooze(client, job, account));
}

interface Snooze {
  snoozeUntil: string;
  note: string | null;
  assignee: string | null;
}

function changingSnooze(
  client: Client,
  job: string,
  change: (account: BulkAccount) => Promise<Refusal>,
): BulkAct {
  const before = new Map<string, Snooze | null>();
  return {
    groupSize: 1,
    act: forEach(async (account) => {
      const known = await snoozeOf(client, job, account);
      // Without it, Undo would end an earlier snooze.
      if ('problem' in known) return known.problem;
      before.set(account.externalId, known.snooze);
      return change(account);
    }),
    undo: forEach((account) => {
      const known = before.get(account.externalId) ?? null;
      return known === null ? unsnooze(client, job, account) : snooze(client, job, account, known);
    }),
  };
}

async function snoozeOf(
  client: Client,
  job: string,
  { externalId }: BulkAccount,
): Promise<{ snooze: Snooze | null } | { problem: Refusal }> {
  const { data, error } = await client
    .query(SnoozeBeforeDocument, { externalId, job }, { requestPolicy: 'network-only' })
    .toPromise();
  const risk = data?.account?.risk;
  if (error) return { problem: first(formErrorsOf(error, undefined)) };
  if (!risk?.snooze?.isActive) return { snooze: null };
  const { note, assignee, snooze: known } = risk;
  const snooze = {
    snoozeUntil: known.snoozedUntil,
    note: note ?? null,
    assignee: assignee ?? null,
  };
  return { snooze };
}

async function snooze(
  client: Client,
  job: string,
  { externalId }: BulkAccount,
  noted: Snooze,
): Promise<Refusal> {
  const input = { account: { externalId }, job: { key: job }, ...noted };
  const { data, error } = await client.mutation(SnoozeDocument, { input }).toPromise();
  return first(formErrorsOf(error, data?.riskSnooze?.userErrors));
}

async function unsnooze(
  client: Client,
  job: string,
  { externalId }: BulkAccount,
): Promise<Refusal> {
  const input = { account: { externalId }, job: { key: job } };
  const { data, error } = await client.mutation(UnsnoozeDocument, { input }).toPromise();
  return first(formErrorsOf(error, data?.riskUnsnooze?.userErrors));
}

/** Adds a task to accounts, assigned to the given colleague or else to each account's owner. */
export function addingTask(
  client: Client,
  { text, dueOn, assignee }: { text: string; dueOn: string | null; assignee: string | null },
): BulkAct {
  const added = new Map<string, string>();
  const run = crypto.randomUUID();
  return {
    groupSize: 1,
    act: forEach(async ({ externalId, ownerEmail }) => {
      const { data, error } = await client
        .mutation(AddTaskDocument, {
          input: {
            account: { externalId },
            text,
            dueOn,
            assignee: assignee ?? ownerEmail ?? null,
            idempotencyKey: run,
          },
        })
        .toPromise();
      const id = data?.taskCreate?.task?.id;
      if (id !== undefined) added.set(externalId, id);
      return first(formErrorsOf(error, data?.taskCreate?.userErrors));
    }),
    undo: forEach(async ({ externalId }) => {
      const id = added.get(externalId);
      if (id === undefined) return null;
      const { data, error } = await client.mutation(BulkDeleteTaskDocument, { id }).toPromise();
      return first(formErrorsOf(error, data?.taskDelete?.userErrors));
    }),
  };
}

function forEach(act: (account: BulkAccount) => Promise<Refusal>): BulkAct['act'] {
  return (group) => Promise.all(group.map(act));
}
