import {
  ACCOUNTS_LIST_FILTERS,
  listedByName,
} from '../../../lambdas/app/accounts/accounts-list-filters.ts';
import type { Account } from '../../../lambdas/domain/accounts/account.ts';
import { meetsAll, noCriteria } from '../../../lambdas/app/kernel/filter.ts';
import { createHash } from 'node:crypto';
import type {
  AccountsPort,
  FoundRespondent,
  JobsPort,
  ReceivedSubmission,
  Ports,
  RespondentState,
  RespondentsPort,
  SubmissionsPort,
  Versioned,
} from '../../../lambdas/app/kernel/ports.ts';
import { retainedSubmission } from '../../../lambdas/app/submissions/retained-submission.ts';
import type { Job } from '../../../lambdas/domain/jobs/job.ts';
import type { Respondent } from '../../../lambdas/domain/people/respondent.ts';
import { EFFORTS_DAYS, retained } from '../../../lambdas/domain/privacy/retention.ts';
import { keyOf, type Memory } from './memory.ts';
import type { Projection } from './projection.ts';
import { ascending, descending, sliceOf } from './slice-of.ts';
import { putEvent } from './work.ts';

type Recorded = Pick<Ports, 'jobs' | 'accounts' | 'respondents' | 'submissions'>;

/** The ports of what is recorded: jobs, accounts, people and submissions. */
export function recordedPorts(memory: Memory, projection: Projection): Recorded {
  return {
    jobs: jobsPort(memory, projection),
    accounts: accountsPort(memory, projection),
    respondents: respondentsPort(memory, projection),
    submissions: submissionsPort(memory, projection),
  };
}

function jobsPort(memory: Memory, projection: Projection): JobsPort {
  return {
    get: async (jobKey) => memory.jobs.get(jobKey),
    list: async (request) => sliceOf(memory.jobs.values(), ({ key }) => key, request),
    keys: async () => memory.jobs.values().map(({ key }) => key),
    scoringAt: async (jobKey, at) => {
      const changes = memory.scoringChanges.get(jobKey) ?? [];
      const last = changes.findLast((change) => change.at <= at);
      return last ? last.after : (changes[0]?.before ?? null);
    },
    scoringOfVersion: async (jobKey, version) =>
      (memory.scoringChanges.get(jobKey) ?? [])
        .flatMap(({ before, after }) => (before ? [before, after] : [after]))
        .findLast(({ settings }) => settings.version === version) ?? null,
    scoringChanges: async (jobKey, request) => {
      const numbered = (memory.scoringChanges.get(jobKey) ?? []).map((value, n) => ({ value, n }));
      const slice = sliceOf(numbered, ({ n }) => descending(n), request);
      const entries = slice.entries.map(({ value, position }) => ({ ...value, position }));
      return { entries, resumeAfter: slice.resumeAfter };
    },
    save: (job, version, { reassesses, at, rebuild, scoring, imported }) =>
      memory.transact(() => {
        if (memory.jobs.put(job.key, job, version) === 'lost') return 'lost';
        memory.record(imported);
        if (scoring) {
          const known = memory.scoringChanges.get(job.key) ?? [];
          memory.scoringChanges.set(job.key, [...known, structuredClone(scoring)]);
        }
        if (reassesses) {
          memory.sweeps.set(job.key, {
            jobKey: job.key,
            revision: job.revision,
            cursor: null,
            done: 0,
            total: memory.accounts.values().length,
            startedAt: at,
            finishedAt: null,
            rebuild: rebuild
              ? { withHistory: rebuild.withHistory, differed: 0, passes: 1, leftovers: null }
              : null,
          });
        }
        memory.writes += 1;
        projection.assessments(job);
        return 'saved';
      }),
    sweep: async (jobKey) => memory.sweeps.get(jobKey) ?? null,
  };
}

function accountsPort(memory: Memory, projection: Projection): AccountsPort {
  const folded = (name: string) => name.normalize('NFKC').toLowerCase();
  const intoOf = (id: string) => memory.accountMoves.get(id)?.move.intoId ?? null;
  /** One that became another is the other. */
  const merged = (id: string): Versioned<Account> | null => {
    const into = intoOf(id);
    return into === null ? memory.accounts.get(id) : merged(into);
  };
  return {
    idOf: (externalId) => hashed('account', externalId),
    get: async (id) => merged(id),
    own: async (id) => {
      const account = memory.accounts.get(id);
      return account && { ...account, mergedInto: intoOf(id) };
    },
    batchGet: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const account = merged(id);
          return account ? [[id, account] as const] : [];
        }),
      ),
    save: (account, version, imported, event) =>
      memory.transact(() => {
        if (memory.accounts.put(account.id, account, version) === 'lost') return 'lost';
        memory.record(imported);
        putEvent(memory, event);
        return written(memory, projection, account.id);
      }),
    list: async (given) => {
      const { criteria = noCriteria(ACCOUNTS_LIST_FILTERS), order, ...request } = given;
      const mark = (...words: readonly string[]) => JSON.stringify(words);
      const isMet = meetsAll(ACCOUNTS_LIST_FILTERS, criteria, { mark });
      const named = memory.accounts
        .values()
        .filter(({ archivedAt }) => (archivedAt !== null) === (criteria.archived ?? false))
        .filter((account) => isMet(listedByName(account, mark)));
      const byName = ({ id, name }: Account) => keyOf(folded(name), id);
      const at = order?.direction === 'DESC' ? descending : ascending;
      const byChange = ({ id, updatedAt }: Account) => keyOf(at(updatedAt), id);
      return sliceOf(named, order?.field === 'UPDATED_AT' ? byChange : byName, request);
    },
    outcomes: async (accountId) => memory.outcomes.get(accountId) ?? [],
    recordOutcome: (accountId, outcome, imported) =>
      memory.transact(() => {
        memory.record(imported);
        const others = (memory.outcomes.get(accountId) ?? []).filter(
          ({ kind, occurredOn }) => kind !== outcome.kind || occurredOn !== outcome.occurredOn,
        );
        memory.outcomes.set(accountId, [...others, outcome]);
        written(memory, projection, accountId);
      }),
  };
}

function respondentsPort(memory: Memory, projection: Projection): RespondentsPort {
  const find = ({ accountId, externalId }: { accountId: string; externalId: string }) => {
    const id = memory.who.get(keyOf(accountId, externalId));
    const known = id === undefined ? null : memory.respondents.get(keyOf(accountId, id));
    return known
      ? { respondent: known.value, version: known.version }
      : unknown(memory, accountId, externalId);
  };
  /** Whoever became somebody else is that person now. */
  const person = (accountId: string, id: string): Versioned<Respondent> | null => {
    const into = memory.moves.get(keyOf(accountId, id))?.move.into;
    const known = memory.respondents.get(keyOf(accountId, id));
    return known ?? (into ? person(into.accountId, into.respondentId) : null);
  };
  const history = (job: Job, accountId: string, respondentId: string) => {
    const known = memory.histories.get(keyOf(job.key, accountId, respondentId));
    return known && { ...known, value: retained(known.value, memory.now, EFFORTS_DAYS) };
  };
  return {
    count: async (accountId, limit) => {
      const people = [...memory.respondents.values()];
      return Math.min(people.filter((one) => one.accountId === accountId).length, limit);
    },
    lookup: async (who) => who.map(find),
    states: async (job, who) =>
      who.map(find).map(({ respondent, version }) => {
        const known = history(job, respondent.accountId, respondent.id);
        return {
          respondent,
          respondentVersion: version,
          history: known?.value ?? [],
          historyVersion: known?.version ?? null,
        };
      }),
    get: async (accountId, id) => person(accountId, id),
    batchGet: async (keys) =>
      new Map(
        keys.flatMap(({ accountId, respondentId }) => {
          const known = person(accountId, respondentId);
          return known ? [[respondentId, known.value] as const] : [];
        }),
      ),
    list: async (accountId, request) => {
      const people = memory.respondents.values().filter((r) => r.accountId === accountId);
      return sliceOf(people, ({ id }) => id, request);
    },
    withdrawing: async (request) => {
      const asking = memory.respondents.values().filter(({ withdrawal }) => withdrawal !== null);
      return sliceOf(
        asking,
        (r) => keyOf(String(r.withdrawal?.at).padStart(15, '0'), r.id),
        request,
      );
    },
    save: (respondent, version, imported) =>
      memory.transact(() => {
        if (!putRespondent(memory, { respondent, version })) return 'lost';
        memory.record(imported);
        return written(memory, projection, respondent.accountId);
      }),
    remove: ({ accountId, id, externalId }, version) =>
      memory.transact(() => {
        if (!memory.respondents.has(keyOf(accountId, id), version)) return 'lost';
        memory.respondents.delete(keyOf(accountId, id));
        memory.who.delete(keyOf(accountId, externalId));
        return written(memory, projection, accountId);
      }),
    histories: async (job, accountId, respondentId) => history(job, accountId, respondentId),
  };
}

function submissionsPort(memory: Memory, projection: Projection): SubmissionsPort {
  const stored = () => [...memory.submissions.values()].map((one) => structuredClone(one));
  const all = () => stored().flatMap((one) => retainedSubmission(one, memory.now) ?? []);
  return {
    idOf: (idempotencyKey) => hashed('submission', idempotencyKey),
    get: async (id) => all().find((one) => one.id === id) ?? null,
    batchGet: async (ids) =>
      new Map(all().flatMap((one) => (ids.includes(one.id) ? [[one.id, one] as const] : []))),
    received: async (ids) =>
      new Map([
        ...stored().flatMap((submission): [string, ReceivedSubmission][] =>
          ids.includes(submission.id) ? [[submission.id, { kind: 'kept', submission }]] : [],
        ),
        ...ids.flatMap((id): [string, ReceivedSubmission][] =>
          memory.erasedSubmissions.has(id) ? [[id, { kind: 'erased' }]] : [],
        ),
      ]),
    create: (submission, state, job) =>
      memory.transact(() => {
        if (memory.erasedSubmissions.has(submission.id)) return { kind: 'erased' } as const;
        const known = memory.submissions.get(submission.id);
        if (known) return { kind: 'exists', submission: structuredClone(known) } as const;
        if (!putState(memory, state, job)) return { kind: 'lost' } as const;
        memory.submissions.set(submission.id, structuredClone(submission));
        written(memory, projection, submission.accountId);
        return { kind: 'saved' } as const;
      }),
    retract: (submissions, state, job) =>
      memory.transact(() => {
        if (!putState(memory, state, job)) return 'lost';
        for (const one of submissions) memory.submissions.set(one.id, structuredClone(one));
        return written(memory, projection, state.respondent.accountId);
      }),
    erase: (id, kept) =>
      memory.transact(() => {
        memory.submissions.delete(id);
        if (kept) memory.submissions.set(id, structuredClone(kept));
        else memory.erasedSubmissions.add(id);
        memory.writes += 1;
      }),
    listByAccount: async (accountId, { respondentIds = null, direction, ...request }) => {
      const placed = direction === 'ASC' ? ascending : descending;
      const ofAccount = all().filter(
        (one) =>
          one.accountId === accountId &&
          (respondentIds === null || respondentIds.includes(one.respondentId)),
      );
      return sliceOf(ofAccount, (one) => keyOf(placed(one.submittedAt), one.id), request);
    },
    idsByRespondent: async (accountId, respondentId) =>
      stored()
        .filter((one) => one.accountId === accountId && one.respondentId === respondentId)
        .map(({ id }) => id),
    placesOfRespondent: async (accountId, respondentId) =>
      stored()
        .filter((one) => one.accountId === accountId && one.respondentId === respondentId)
        .map(({ id, submittedAt }) => ({
          id,
          position: keyOf(new Date(submittedAt).toISOString(), id),
        }))
        .sort((a, b) => (a.position < b.position ? -1 : 1)),
    listByBatch: async (batch, request) => {
      const ofBatch = stored().filter(({ importBatch }) => importBatch === batch);
      return sliceOf(ofBatch, ({ id }) => id, request);
    },
  };
}

function unknown(memory: Memory, accountId: string, externalId: string): FoundRespondent {
  const base = {
    id: memory.newId(),
    accountId,
    externalId,
    requests: [],
    isKnown: true,
    withdrawal: null,
    droppedAt: null,
    formerExternalIds: [],
  };
  return { respondent: { ...base, stated: {}, contactStated: {} }, version: null };
}

function putRespondent(memory: Memory, { respondent, version }: FoundRespondent): boolean {
  const { accountId, externalId, id } = respondent;
  const who = keyOf(accountId, externalId);
  if (version === null && memory.who.has(who)) return false;
  if (memory.respondents.put(keyOf(accountId, id), respondent, version) === 'lost') return false;
  memory.who.set(who, id);
  return true;
}

/** Both or neither, as a transaction does. */
function putState(memory: Memory, state: RespondentState, job: Job): boolean {
  const { respondent, respondentVersion: version, history, historyVersion } = state;
  const key = keyOf(job.key, respondent.accountId, respondent.id);
  if (!memory.histories.has(key, historyVersion)) return false;
  if (!putRespondent(memory, { respondent, version })) return false;
  memory.histories.put(key, history, historyVersion);
  return true;
}

function written(memory: Memory, projection: Projection, accountId: string): 'saved' {
  memory.writes += 1;
  projection.refreshAccount(accountId);
  return 'saved';
}

function hashed(kind: string, text: string): string {
  return createHash('sha256').update(`${kind}:${text}`).digest('hex').slice(0, 32);
}
