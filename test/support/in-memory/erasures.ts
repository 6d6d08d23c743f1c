import type { Ports } from '../../../lambdas/app/kernel/ports.ts';
import type { Erasure, ErasureStart } from '../../../lambdas/app/privacy/erasures-port.ts';
import { AUDIT_DAYS } from '../../../lambdas/domain/privacy/retention.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { candidateKey, type Projection } from './projection.ts';
import { keyOf, type Memory, type StoredErasure } from './memory.ts';
import { sliceOf } from './slice-of.ts';

/** The port of erasures: the ledger, and what an erasure removes. */
export function erasurePorts(memory: Memory, projection: Projection): Pick<Ports, 'erasures'> {
  const ledger = memory.erasures;
  const kept = () =>
    [...ledger.values()].filter(
      ({ erasure: { finishedAt } }) =>
        finishedAt === null || memory.now - finishedAt <= AUDIT_DAYS * DAY_MS,
    );
  const change = (respondentId: string, changed: (entry: StoredErasure) => StoredErasure) =>
    memory.transact(() => {
      const entry = ledger.get(respondentId);
      if (entry) ledger.set(respondentId, changed(entry));
      memory.writes += 1;
    });
  const enter = (erasure: Erasure, externalId: string | null) =>
    ledger.set(erasure.respondentId, { erasure, externalId, isOpen: true });
  return {
    erasures: {
      newId: () => memory.newId(),
      get: async (id) => kept().find(({ erasure }) => erasure.respondentId === id)?.erasure ?? null,
      list: async (request) =>
        sliceOf(
          kept().map(({ erasure }) => erasure),
          ({ respondentId }) => respondentId,
          request,
        ),
      open: async (request) =>
        sliceOf(
          kept().flatMap(({ erasure, isOpen }) => (isOpen ? [erasure] : [])),
          ({ respondentId }) => respondentId,
          request,
        ),
      recent: async (accountId, externalId) =>
        kept().find(
          (entry) => entry.erasure.accountId === accountId && entry.externalId === externalId,
        )?.erasure ?? null,
      begin: (erasure, start) =>
        memory.transact(() => {
          if (!remove(memory, erasure, start)) return 'lost';
          enter(erasure, start.respondent.value.externalId);
          memory.writes += 1;
          projection.refreshAccount(erasure.accountId);
          return 'saved';
        }),
      record: (erasure) =>
        memory.transact(() => {
          enter(erasure, null);
          memory.writes += 1;
        }),
      moveHistories: (erasure, histories) =>
        memory.transact(() => {
          move(memory, erasure, histories);
          memory.writes += 1;
        }),
      deleteQuotes: ({ accountId, respondentId }) =>
        memory.transact(() => {
          for (const candidate of memory.candidates.values()) {
            const isTheirs = candidate.respondentId === respondentId;
            if (candidate.accountId !== accountId || !isTheirs) continue;
            memory.candidates.delete(candidateKey(candidate));
            memory.consents.delete(candidateKey(candidate));
          }
        }),
      finish: (respondentId, at) =>
        change(respondentId, ({ erasure, externalId, isOpen }) => ({
          erasure: { ...erasure, finishedAt: at },
          externalId,
          isOpen,
        })),
      settle: (respondentId) =>
        change(respondentId, ({ erasure }) => ({
          erasure: { ...erasure, pseudonymId: null },
          externalId: null,
          isOpen: false,
        })),
    },
  };
}

/** Takes the person out, and puts whoever stands in their place; false if they were written since. */
function remove(memory: Memory, erasure: Erasure, start: ErasureStart): boolean {
  const { respondent, pseudonym, histories } = start;
  const { accountId, respondentId } = erasure;
  if (!memory.respondents.has(keyOf(accountId, respondentId), respondent.version)) return false;
  memory.respondents.delete(keyOf(accountId, respondentId));
  memory.who.delete(keyOf(accountId, respondent.value.externalId));
  if (pseudonym) {
    memory.respondents.put(keyOf(accountId, pseudonym.id), pseudonym, null);
    memory.who.set(keyOf(accountId, pseudonym.externalId), pseudonym.id);
  }
  move(memory, erasure, histories);
  return true;
}

function move(
  memory: Memory,
  { accountId, respondentId, pseudonymId }: Erasure,
  histories: ErasureStart['histories'],
): void {
  for (const { job, kept } of histories) {
    memory.histories.delete(keyOf(job.key, accountId, respondentId));
    if (pseudonymId === null || kept === null) continue;
    memory.histories.put(keyOf(job.key, accountId, pseudonymId), kept, null);
  }
}
